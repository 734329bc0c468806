using GoDefer.Frontend.Lowering.Data;
using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Walk;

internal sealed partial class Walker
{
    /// <summary>The variables a type switch works with.</summary>
    private sealed record TypeSwitchState(Variable Face, Variable Ok, Variable Hash);

    /// <summary>A type switch looks for the hash of the type, then asserts (gc: typeSwitch.walk).</summary>
    private BreakableNode WalkTypeSwitch(TypeSwitchNode node)
    {
        node.X = Expression(node.X, node.Init);
        var face = work.NewTemporary(node.X.Type!);
        var list = new List<TreeNode> { Make.Assign(face, node.X) };
        var state = new TypeSwitchState(face, work.NewTemporary(BasicType.Bool), work.NewTemporary(BasicType.Uint32));
        var (cases, body) = Clauses(node.Cases, face, hasRanges: false);
        var (tested, otherwise) = Separate(cases);
        var nil = tested.Find(one => one.Value is LiteralNode);
        tested.RemoveAll(one => one.Value is LiteralNode);
        for (var i = 0; i < tested.Count; i++) { tested[i].Ordinal = i; }
        otherwise = AddNilTest(face, nil, otherwise, list);
        var word = new WordNode(work.Position, BasicType.Uint32, Make.TypeWord(face), 16);
        list.Add(Make.Assign(state.Hash, word));
        foreach (var one in tested)
        {
            one.IsConstant = !one.Value!.Type!.IsInterface;
            one.Hash = TypeDescriptors.Hash(one.Value.Type);
            one.Test = TestType(one, state);
        }
        AddTypeTests(tested, state, list);
        list.Add(otherwise);
        return Breakable(node, node.Label, [.. list, .. body]);
    }

    /// <summary>nil has no hash: it is looked at first.</summary>
    private TreeNode AddNilTest(Variable face, SwitchCase? nil, TreeNode otherwise, List<TreeNode> list)
    {
        var word = Make.TypeWord(face);
        var branch = Make.If(Make.Binary(Operator.Equal, word, Make.Nil(word.Type!)));
        list.Add(branch);
        if (nil is not null)
        {
            branch.Then.Add(nil.Jump);
            return otherwise;
        }
        var label = work.NewLabel();
        branch.Then.Add(Make.Goto(label));
        return new BlockNode(work.Position, [Make.Label(label), otherwise]);
    }

    private void AddTypeTests(List<SwitchCase> tested, TypeSwitchState state, List<TreeNode> list)
    {
        for (var i = 0; i < tested.Count;)
        {
            if (!tested[i].IsConstant)
            {
                list.Add(tested[i].Test!);
                i++;
                continue;
            }
            var run = i + 1;
            while (run < tested.Count && tested[run].IsConstant) { run++; }
            list.Add(SearchTypes(SameHashTogether(tested[i..run]), state));
            i = run;
        }
    }

    private List<SwitchCase> SameHashTogether(List<SwitchCase> cases)
    {
        var groups = cases.OrderBy(one => one.Hash).ThenBy(one => one.Ordinal).GroupBy(one => one.Hash);
        return [.. groups.Select(group =>
        {
            var first = group.First();
            first.Test = Make.Block([.. group.Select(one => one.Test!)]);
            return first;
        })];
    }

    private TreeNode SearchTypes(List<SwitchCase> cases, TypeSwitchState state)
    {
        if (cases.Count < MinBinarySearch)
        {
            return Make.Block([.. cases.Select(one => (TreeNode)Make.If(
                Make.Binary(Operator.Equal, state.Hash, Make.Integer(one.Hash, BasicType.Uint32)), one.Test!))]);
        }
        var half = cases.Count / 2;
        var branch = Make.If(Make.Binary(Operator.LessEqual, state.Hash, Make.Integer(cases[half - 1].Hash, BasicType.Uint32)));
        branch.Then.Add(SearchTypes(cases[..half], state));
        branch.Else.Add(SearchTypes(cases[half..], state));
        return branch;
    }

    /// <summary>Asserts the case's type; the clause's variable is declared where it holds the value (gc: typeone).</summary>
    private BlockNode TestType(SwitchCase one, TypeSwitchState state)
    {
        var init = new List<TreeNode>();
        var variable = one.Clause.Values.Count == 1 ? one.Clause.Variable : null;
        if (variable is not null)
        {
            init.Add(new DeclareNode(work.Position, variable));
            init.Add(Make.Assign(variable, null));
        }
        var assert = new TypeAssertNode(work.Position, one.Value!.Type!, state.Face) { IsCommaOk = true };
        var assign = new AssignListNode(work.Position, AssignListKind.TypeAssert, [variable ?? Blank(), state.Ok], [assert]);
        init.Add(WalkAssignList(assign, init));
        init.Add(Make.If(state.Ok, one.Jump));
        return new BlockNode(work.Position, init);
    }
}
