using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;
using BranchKind = GoDefer.Frontend.Syntax.BranchKind;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Walk;

internal sealed partial class Walker
{
    private const int MinBinarySearch = 4;

    /// <summary>What an expression switch compares.</summary>
    private enum SwitchKind : byte
    {
        /// <summary>A value with the cases.</summary>
        Value,
        /// <summary>Nothing: the first true case is taken.</summary>
        True,
        /// <summary>Nothing: the first false case is taken.</summary>
        False,
    }

    /// <summary>
    /// A switch becomes comparisons with jumps, constants by binary search, then the clauses one after the other, each
    /// behind a label (gc: swt.go).
    /// </summary>
    private BreakableNode WalkSwitch(SwitchNode node)
    {
        var tag = node.Tag ?? Make.Bool(true);
        var (cases, body) = Clauses(node.Cases, null, !tag.Type!.IsInterface && tag.Type.IsInteger);
        var kind = tag is LiteralNode { Value: BoolConstant constant } ? constant.Value ? SwitchKind.True : SwitchKind.False : SwitchKind.Value;
        if (tag is ConvertNode { Kind: ConversionKind.BytesToString } bytes && cases.All(one => one.Value is null or LiteralNode { Value: StringConstant }))
        {
            bytes.Kind = ConversionKind.BytesToTemporaryString;
        }
        var type = tag.Type;
        tag = Expression(tag, node.Init);
        var list = new List<TreeNode>();
        if (kind == SwitchKind.Value && !TreeFacts.IsConstant(tag))
        {
            var variable = work.NewTemporary(tag.Type!);
            list.Add(Make.Assign(variable, tag));
            tag = variable;
        }
        var (tested, otherwise) = Separate(cases);
        foreach (var one in tested)
        {
            one.IsConstant = one.High is not null || one.Value is LiteralNode { Value: IntConstant or FloatConstant or StringConstant };
        }
        var isOrdered = type.IsInteger || type.IsFloat || type.IsString;
        foreach (var batch in Batches(tested, isOrdered))
        {
            list.Add(SearchValues(batch, kind, tag));
        }
        list.Add(otherwise);
        return Breakable(node, node.Label, [.. list, .. body]);
    }

    private BreakableNode Breakable(TreeNode node, string? label, List<TreeNode> body)
    {
        Statements(body);
        return new BreakableNode(node.Position, body) { Init = node.Init, Label = label };
    }

    /// <summary>Cases in source order; neighbours that can be sorted are one sorted batch.</summary>
    private static IEnumerable<List<SwitchCase>> Batches(List<SwitchCase> cases, bool isOrdered)
    {
        for (var i = 0; i < cases.Count;)
        {
            var run = i + 1;
            if (isOrdered && cases[i].IsConstant)
            {
                while (run < cases.Count && cases[run].IsConstant) { run++; }
            }
            var batch = cases[i..run];
            batch.Sort((a, b) => SwitchCase.CompareValues(a, b) is var order and not 0 ? order : a.Ordinal.CompareTo(b.Ordinal));
            yield return batch;
            i = run;
        }
    }

    private (List<SwitchCase> Tested, TreeNode Otherwise) Separate(List<SwitchCase> cases)
    {
        var tested = cases.Where(one => one.Value is not null).ToList();
        for (var i = 0; i < tested.Count; i++) { tested[i].Ordinal = i; }
        return (tested, cases.Find(one => one.Value is null)?.Jump ?? Make.Break());
    }

    private TreeNode SearchValues(List<SwitchCase> cases, SwitchKind kind, ExprNode tag)
    {
        if (cases.Count < MinBinarySearch)
        {
            var list = new List<TreeNode>();
            foreach (var one in cases)
            {
                var before = work.MoveTo(one.Clause);
                list.Add(Make.If(Matches(one, kind, tag), one.Jump));
                work.Position = before;
            }
            return Make.Block(list);
        }
        var half = cases.Count / 2;
        var middle = cases[half - 1].High ?? cases[half - 1].Value!;
        var branch = Make.If(IsAtMost(tag, middle));
        branch.Then.Add(SearchValues(cases[..half], kind, tag));
        branch.Else.Add(SearchValues(cases[half..], kind, tag));
        return branch;
    }

    /// <summary>Strings are ordered by length first, so that most are told apart without looking at their bytes.</summary>
    private ExprNode IsAtMost(ExprNode tag, ExprNode middle)
    {
        var atMost = Make.Compare(Operator.LessEqual, tag, middle);
        if (middle is not LiteralNode { Value: StringConstant }) { return atMost; }
        var isShorter = Make.Binary(Operator.Less, Make.Length(tag), Make.Length(middle));
        var isEqual = Make.Binary(Operator.Equal, Make.Length(tag), Make.Length(middle));
        return Make.Or(isShorter, Make.And(isEqual, atMost));
    }

    private ExprNode Matches(SwitchCase one, SwitchKind kind, ExprNode tag)
    {
        var value = one.Value!;
        if (one.High is { } high)
        {
            return Make.And(Make.Binary(Operator.GreaterEqual, tag, value), Make.Binary(Operator.LessEqual, tag, high));
        }
        if (kind == SwitchKind.Value || value.Type!.IsInterface) { return Make.Compare(Operator.Equal, tag, value); }
        return kind == SwitchKind.True ? value : Make.Not(value);
    }

    /// <summary>The cases with their jumps, and the bodies behind labels (gc: casebody).</summary>
    private (List<SwitchCase> Cases, List<TreeNode> Body) Clauses(List<CaseNode> clauses, Variable? face, bool hasRanges)
    {
        var cases = new List<SwitchCase>();
        var body = new List<TreeNode>();
        if (clauses.Count == 0) { return (cases, body); }
        var before = work.Position;
        var leave = Make.Break();
        SwitchCase? otherwise = null;
        foreach (var clause in clauses)
        {
            work.MoveTo(clause);
            var label = work.NewLabel();
            var jump = Make.Goto(label);
            if (clause.Values.Count == 0) { otherwise = new SwitchCase(clause, null, jump); }
            else { cases.AddRange(SwitchCase.Split(clause, jump, hasRanges && clause.Values[0].Type!.IsInteger && clause.Values.Count > 1)); }
            body.Add(Make.Label(label));
            if (face is not null && clause.Variable is { } variable && clause.Values is not [TypeNode])
            {
                body.Add(new DeclareNode(work.Position, variable));
                body.Add(Make.Assign(variable, face));
            }
            body.AddRange(clause.Body);
            if (!FallsThrough(body)) { body.Add(leave); }
        }
        body.Add(leave);
        if (otherwise is not null) { cases.Add(otherwise); }
        work.Position = before;
        return (cases, body);
    }

    private static bool FallsThrough(List<TreeNode> body) =>
        body.FindLast(node => node is not (LifetimeEndNode or KeepAliveNode)) is BranchNode { Kind: BranchKind.Fallthrough };
}
