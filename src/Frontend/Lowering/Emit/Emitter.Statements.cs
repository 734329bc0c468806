using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.IR;
using BranchKind = GoDefer.Frontend.Syntax.BranchKind;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Emit;

internal sealed partial class Emitter
{
    private readonly Dictionary<string, LabelBlocks> labels = new(StringComparer.Ordinal);
    private Block? breakTarget;
    private Block? continueTarget;

    /// <summary>The blocks a label stands for: its own place, and where break and continue with it go.</summary>
    private sealed class LabelBlocks
    {
        public Block? Target { get; set; }

        public Block? Break { get; set; }

        public Block? Continue { get; set; }
    }

    private void Statements(List<TreeNode> list)
    {
        foreach (var node in list) { Statement(node); }
    }

    private void Statement(TreeNode node)
    {
        var hasPosition = node is not (LifetimeEndNode or KeepAliveNode);
        if (hasPosition) { PushPosition(node.Position); }
        if (builder.Current is not null || node is LabelNode)
        {
            if (node.HasInit) { Statements(node.Init); }
            EmitStatement(node);
        }
        if (hasPosition) { PopPosition(); }
    }

    private void EmitStatement(TreeNode node)
    {
        switch (node)
        {
            case BlockNode block: Statements(block.Statements); break;
            case EmptyNode or EmptyExprNode or DeclareNode or BranchNode { Kind: BranchKind.Fallthrough }: break;
            case AssignNode assign: EmitAssign(assign); break;
            case AssignListNode assert: EmitAssertAssign(assert); break;
            case PreparedCallNode call: EmitCallStatement(call); break;
            case DeferNode defer: EmitDefer((PreparedCallNode)defer.Call); break;
            case GoNode go: EmitCall((PreparedCallNode)go.Call, CallMode.Go); break;
            case LabelNode label: EmitLabel(label); break;
            case BranchNode branch: EmitBranch(branch); break;
            case IfNode branch: EmitIf(branch); break;
            case ForNode loop: EmitFor(loop); break;
            case BreakableNode body: EmitBreakable(body); break;
            case PreparedReturnNode @return:
                Statements(@return.Assignments);
                Exit(isStatement: true);
                break;
            case TailCallNode tail:
                ExitStatements();
                builder.EndTailCall(work.Package.Ir.Symbol(tail.LinkName));
                break;
            case LifetimeEndNode end:
                if (!IsValue(end.Variable)) { EmitVoid(Op.LifetimeEnd, new ValuePayload { Local = LocalOf(end.Variable) }); }
                break;
            case KeepAliveNode keep:
                EmitVoid(Op.KeepAlive, new ValuePayload { Local = LocalOf(keep.Variable) });
                break;
            case NilCheckNode check:
                CheckNil(Expression(check.Pointer));
                break;
            case ExprNode expression:
                Expression(expression);
                break;
            default:
                throw new InternalErrorException("emit", function.Symbol.Name, $"statement {node.GetType().Name}");
        }
    }

    private void EmitCallStatement(PreparedCallNode call)
    {
        EmitCall(call, CallMode.Normal);
        if (builder.Current is not null && call.Function is FunctionName callee && NeverReturns(callee)) { End(b => b.EndExit()); }
    }

    private bool NeverReturns(FunctionName callee)
    {
        var path = work.Package.Ir.Path;
        var name = work.Package.Ir.Symbol(callee.LinkName).LinkName(path);
        return NoReturn.Contains(name) || (path == "runtime" && name == "runtime.throw");
    }

    private static readonly HashSet<string> NoReturn = new(StringComparer.Ordinal)
    {
        "runtime.throwinit", "runtime.panicwrap", "runtime.block", "runtime.panicmakeslicelen", "runtime.panicmakeslicecap",
    };

    /// <summary>Ends the current block at the position of the last statement begun.</summary>
    private void End(Action<FunctionBuilder> end)
    {
        var before = builder.Position;
        builder.Position = ToSource(lastPosition);
        end(builder);
        builder.Position = before;
    }

    private void Jump(Block target, bool isStatement = false) => End(b => b.EndPlain(target, isStatement));

    private LabelBlocks LabelOf(string name)
    {
        if (!labels.TryGetValue(name, out var label)) { labels.Add(name, label = new LabelBlocks()); }
        return label;
    }

    private void EmitLabel(LabelNode node)
    {
        var label = LabelOf(node.Label);
        label.Target ??= builder.NewBlock();
        if (builder.Current is not null) { Jump(label.Target); }
        builder.StartBlock(label.Target);
    }

    private void EmitBranch(BranchNode node)
    {
        if (node.Kind == BranchKind.Goto)
        {
            var label = LabelOf(node.Label!);
            label.Target ??= builder.NewBlock();
            Jump(label.Target, isStatement: true);
            return;
        }
        var isBreak = node.Kind == BranchKind.Break;
        var target = node.Label is { } name
            ? isBreak ? LabelOf(name).Break : LabelOf(name).Continue
            : isBreak ? breakTarget : continueTarget;
        Jump(target!, isStatement: true);
    }

    private void EmitIf(IfNode node)
    {
        var then = builder.NewBlock();
        var end = builder.NewBlock();
        var likely = node.IsLikely ? 1 : 0;
        if (node.Else.Count == 0)
        {
            Branch(node.Condition, then, end, likely);
            EmitArm(then, node.Then, end);
        }
        else
        {
            var otherwise = builder.NewBlock();
            Branch(node.Condition, then, otherwise, likely);
            EmitArm(then, node.Then, end);
            EmitArm(otherwise, node.Else, end);
        }
        builder.StartBlock(end);
    }

    private void EmitArm(Block block, List<TreeNode> body, Block end)
    {
        builder.StartBlock(block);
        Statements(body);
        if (builder.Current is not null) { Jump(end); }
    }

    private void EmitFor(ForNode node)
    {
        var condition = builder.NewBlock();
        var body = builder.NewBlock();
        var post = builder.NewBlock();
        var end = builder.NewBlock();
        if (node.TestsAfterBody)
        {
            Jump(body);
        }
        else
        {
            Jump(condition);
            builder.StartBlock(condition);
            if (node.Condition is null) { Jump(body); }
            else { Branch(node.Condition, body, end, 1); }
        }
        EmitLoopBody(node, body, post, end);
        if (builder.Current is not null) { Jump(post); }
        builder.StartBlock(post);
        if (node.Post is not null) { Statement(node.Post); }
        if (node.TestsAfterBody)
        {
            Branch(node.Condition!, condition, end, 1);
            builder.StartBlock(condition);
            Statements(node.BeforeNext);
            Jump(body);
        }
        else if (builder.Current is not null)
        {
            End(b => b.EndPlain(condition, isLoopBack: true));
        }
        builder.StartBlock(end);
    }

    private void EmitLoopBody(ForNode node, Block body, Block post, Block end)
    {
        var (outerBreak, outerContinue) = (breakTarget, continueTarget);
        (breakTarget, continueTarget) = (end, post);
        var label = node.Label is null ? null : LabelOf(node.Label);
        if (label is not null) { (label.Break, label.Continue) = (end, post); }
        builder.StartBlock(body);
        Statements(node.Body);
        (breakTarget, continueTarget) = (outerBreak, outerContinue);
        if (label is not null) { (label.Break, label.Continue) = (null, null); }
    }

    private void EmitBreakable(BreakableNode node)
    {
        var end = builder.NewBlock();
        var outer = breakTarget;
        breakTarget = end;
        var label = node.Label is null ? null : LabelOf(node.Label);
        if (label is not null) { label.Break = end; }
        Statements(node.Body);
        breakTarget = outer;
        if (label is not null) { label.Break = null; }
        if (builder.Current is not null) { End(b => b.EndExit()); }
        builder.StartBlock(end);
    }

    /// <summary>Branches on a condition, through the parts of <c>&amp;&amp;</c>, <c>||</c> and <c>!</c> (gc: condBranch).</summary>
    private void Branch(ExprNode condition, Block yes, Block no, int likely)
    {
        switch (condition)
        {
            case LogicalNode logical:
                var middle = builder.NewBlock();
                Statements(logical.Init);
                if (logical.IsAnd) { Branch(logical.X, middle, no, Math.Max(likely, 0)); }
                else { Branch(logical.X, yes, middle, Math.Min(likely, 0)); }
                builder.StartBlock(middle);
                Branch(logical.Y, yes, no, likely);
                return;
            case UnaryNode { Op: Operator.Not } not:
                Statements(not.Init);
                Branch(not.X, no, yes, -likely);
                return;
        }
        var value = Expression(condition);
        End(b => b.EndIf(value, yes, no, (BranchPrediction)likely));
    }

    /// <summary>What a return does: run deferred calls, bring results home, return (gc: exit).</summary>
    private void Exit(bool isStatement)
    {
        ExitStatements();
        End(b => b.EndReturn(isStatement));
    }

    private void ExitStatements()
    {
        if (HasDefer) { EmitVoid(Op.DeferReturn); }
        Statements(work.Function.Exit);
        for (var i = 0; i < function.Locals.Count; i++)
        {
            if (function.Locals[i] is not { Role: LocalRole.Result, InMemory: false } local) { continue; }
            var value = Get(local);
            EmitVoid(Op.SetResult, new ValuePayload { Integer = local.Index }, value);
        }
    }

    private void EmitAssign(AssignNode node)
    {
        if (ReferenceEquals(node.Left, node.Right) && node.Left is Variable) { return; }
        var right = node.Right;
        switch (right)
        {
            case StructLitNode or ArrayLitNode:
                if (!TreeFacts.IsZero(right) && right is not ArrayLitNode { IsSlice: true, Elements.Count: 0 })
                {
                    throw new InternalErrorException("emit", function.Symbol.Name, "literal that is not zero");
                }
                right = null;
                break;
            case PreparedAppendNode append when work.Optimizes && TreeFacts.AreSame(node.Left, append.Arguments[0]) && !IsValue(node.Left):
                EmitAppendInPlace(append);
                return;
        }
        if (TreeFacts.IsBlank(node.Left))
        {
            if (right is not null) { Expression(right); }
            return;
        }
        var type = (node.Right ?? node.Left).Type!;
        if (!ValueTypes.IsValue(type))
        {
            var from = right is null ? null : Address(right);
            AssignMemory(node.Left, from);
            return;
        }
        if (right is CodeAddressNode)
        {
            var code = Expression(right);
            var record = Address(node.Left);
            Emit(Op.MakeClosure, record.Type, new ValuePayload { Symbol = code.Symbol }, record, code);
            return;
        }
        var value = right is null ? Zero(type) : Captured(node, Expression(right));
        AssignValue(node.Left, value, Skipped(node.Left, right));
    }

    /// <summary>Marks a value as a captured variable on its way into a closure object or a literal's arguments.</summary>
    private Value Captured(AssignNode node, Value value) =>
        work.Captures.TryGetValue(node, out var capture) ? Emit(Op.ClosureCapture, value.Type, new ValuePayload { Capture = capture }, value) : value;

    private void EmitAssertAssign(AssignListNode node)
    {
        if (node.Kind != AssignListKind.TypeAssert) { throw new InternalErrorException("emit", function.Symbol.Name, $"assignment of kind {node.Kind}"); }
        var (result, ok, isAddress) = Assert((PreparedAssertNode)node.Right[0], isCommaOk: true);
        if (isAddress) { AssignMemory(node.Left[0], result); }
        else { AssignValue(node.Left[0], result, Parts.None); }
        AssignValue(node.Left[1], ok!, Parts.None);
    }
}
