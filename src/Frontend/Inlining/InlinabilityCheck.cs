using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types.Constants;

namespace GoDefer.Frontend.Inlining;

/// <summary>
/// Decides whether calls of a function may be replaced by its body: nothing in it stands in the way, and its nodes cost at
/// most <see cref="Budget"/> (gc: caninl).
/// </summary>
internal static class InlinabilityCheck
{
    /// <summary>Cost up to which a function is inlined.</summary>
    public const int Budget = 80;

    /// <summary>Cost of a call that stays a call: more than there is.</summary>
    private const int CallCost = Budget;

    private const int PanicCost = 1;

    /// <summary>Decides once for a function, and keeps a copy of its body if it can be inlined.</summary>
    /// <param name="function">The function; its callees must be decided.</param>
    /// <param name="log">Takes the decision, or null.</param>
    public static void Decide(FunctionNode function, DecisionLog? log)
    {
        if (function.InlineDecision is not null)
        {
            return;
        }
        var visitor = new CostVisitor();
        var reason = Refusal(function) ?? visitor.Measure(function.Body!);
        if (reason is null && visitor.Cost > Budget)
        {
            reason = $"function too complex: cost {visitor.Cost} exceeds budget {Budget}";
        }
        function.InlineDecision = new InlineDecision(reason is null, visitor.Cost, reason ?? "");
        if (reason is null)
        {
            var locals = function.Locals.Where(local => local.Storage != StorageClass.Auto || visitor.UsedLocals.Contains(local)).ToList();
            function.Name.Inline = new InlineBody(visitor.Cost, function, locals, TreeCopy.Of(function.Body!));
            log?.Add(function.Position, $"can inline {TreeText.Of(function.Name)}");
        }
        else if (log is { IsVerbose: true })
        {
            log.Add(function.Position, $"cannot inline {TreeText.Of(function.Name)}: {reason}");
        }
    }

    /// <summary>Notes that a function in a recursive group is not inlined.</summary>
    public static void Refuse(FunctionNode function, DecisionLog? log)
    {
        if (log is { IsVerbose: true })
        {
            log.Add(function.Position, $"cannot inline {TreeText.Of(function.Name)}: recursive");
        }
    }

    private static string? Refusal(FunctionNode function) => function switch
    {
        { Pragma: var pragma } when pragma.HasFlag(Pragma.NoInline) => "marked go:noinline",
        { Pragma: var pragma } when pragma.HasFlag(Pragma.CgoUnsafeArgs) => "marked go:cgo_unsafe_args",
        { Pragma: var pragma } when pragma.HasFlag(Pragma.YesWriteBarrierRecursive) => "marked go:yeswritebarrierrec",
        { Body: null or [] } => "no function body",
        _ => null,
    };

    /// <summary>Adds up the cost of nodes; stops at the first that can never be inlined.</summary>
    private sealed class CostVisitor : TreeSearch
    {
        private string? refusal;

        public int Cost { get; private set; }

        public HashSet<Variable> UsedLocals { get; } = [];

        public string? Measure(List<TreeNode> body)
        {
            Statements(body);
            return refusal;
        }

        public override void Part(StmtNode part) => Visit(part);

        protected override void Visit(TreeNode node)
        {
            refusal ??= RefusalOf(node);
            if (refusal is not null || IsFree(node))
            {
                return;
            }
            if (node is IfNode { Condition: LiteralNode { Value: BoolConstant } } constant)
            {
                Statements(constant.Init);
                Statements(constant.Then);
                Statements(constant.Else);
                return;
            }
            if (node is Variable { Storage: StorageClass.Auto } local)
            {
                UsedLocals.Add(local);
            }
            Cost += NodeWeight.Of(node) + ExtraCost(node);
            node.VisitOwnChildren(this);
            if (node.HasInit)
            {
                Statements(node.Init);
            }
        }

        private static bool IsFree(TreeNode node) =>
            node is EmptyNode or LabelNode or BranchNode { Kind: BranchKind.Fallthrough };

        private static int ExtraCost(TreeNode node) => node switch
        {
            CallNode call => CostOfCall(call),
            PanicNode => PanicCost,
            FieldValueNode => 1,
            SliceNode { IsFull: true } => 2,
            SliceNode => 1,
            _ => 0,
        };

        private static int CostOfCall(CallNode call)
        {
            if (Intrinsics.IsIntrinsic(call))
            {
                return 0;
            }
            return BottomUpOrder.CalleeOf(call)?.Inline is { } inline ? inline.Cost : CallCost;
        }

        private static string? RefusalOf(TreeNode node) => node switch
        {
            RecoverNode => "call to recover",
            CallNode { Function: FunctionName { Package.Path: "runtime", Name: "getcallerpc" or "getcallersp" } callee } => $"call to {callee.Name}",
            ClosureNode => "unhandled op CLOSURE",
            MethodValueNode => "unhandled op CALLPART",
            RangeNode => "unhandled op RANGE",
            ForNode => "unhandled op FOR",
            SelectNode => "unhandled op SELECT",
            TypeSwitchNode => "unhandled op TYPESW",
            GoNode => "unhandled op PROC",
            DeferNode => "unhandled op DEFER",
            DeclareTypeNode => "unhandled op DCLTYPE",
            BranchNode { Kind: BranchKind.Break } => "unhandled op BREAK",
            _ => null,
        };
    }
}
