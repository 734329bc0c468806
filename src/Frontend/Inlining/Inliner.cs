using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Tree.Building;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Inlining;

/// <summary>
/// Replaces calls of small functions by their bodies, callees before callers (gc: inlcalls). Runs after captures are decided
/// and before escape analysis.
/// </summary>
public sealed class Inliner
{
    /// <summary>A function of this many nodes is big, and only very small functions are inlined into it.</summary>
    private const int BigFunction = 5000;

    private const int BigFunctionBudget = 20;

    private readonly PackageTree tree;
    private readonly TypeTable types;
    private readonly DecisionLog? log;

    private Inliner(PackageTree tree, TypeTable types, DecisionLog? log)
    {
        this.tree = tree;
        this.types = types;
        this.log = log;
    }

    /// <summary>Inlines calls in all functions of a package.</summary>
    /// <param name="tree">The package.</param>
    /// <param name="types">Makes types.</param>
    /// <param name="log">Takes the decisions, or null.</param>
    public static void Run(PackageTree tree, TypeTable types, DecisionLog? log) =>
        BottomUpOrder.Visit(tree.Functions, new Inliner(tree, types, log).VisitGroup);

    private void VisitGroup(IReadOnlyList<FunctionNode> group, bool isRecursive)
    {
        foreach (var function in group)
        {
            if (isRecursive)
            {
                InlinabilityCheck.Refuse(function, log);
            }
            else
            {
                InlinabilityCheck.Decide(function, log);
            }
            InlineCalls(function);
        }
    }

    private void InlineCalls(FunctionNode function)
    {
        if (function.Body is { } body)
        {
            var budget = NodeWeight.OfAll(body) + 1 >= BigFunction ? BigFunctionBudget : InlinabilityCheck.Budget;
            new Expander(this, function, budget).Statements(body);
        }
    }

    /// <summary>Walks one function; what a call became is fitted into the node around it.</summary>
    private sealed class Expander(Inliner inliner, FunctionNode caller, int budget) : ChildVisitor
    {
        /// <summary>Position of the node around: that of the conversions that carry an inlined body.</summary>
        private NodePosition line = caller.Position;

        public override TreeNode Statement(TreeNode child)
        {
            var node = Visit(child);
            return node is InlinedCallNode inlined ? new BlockNode(inlined.Position, inlined.Body) { Init = inlined.Init } : node;
        }

        public override ExprNode Expression(ExprNode child)
        {
            var node = (ExprNode)Visit(child);
            return node is InlinedCallNode inlined ? FirstResult(inlined) : node;
        }

        /// <summary>A single call that gives several values becomes the list of them.</summary>
        public override void Expressions(List<ExprNode> children)
        {
            if (children is [CallNode { Type: TupleType { Types.Count: > 1 } } only])
            {
                var node = (ExprNode)Visit(only);
                if (node is InlinedCallNode inlined)
                {
                    children.Clear();
                    children.AddRange(inlined.Results);
                    children[0] = FirstResult(inlined);
                }
                else
                {
                    children[0] = node;
                }
                return;
            }
            base.Expressions(children);
        }

        public override void Part(StmtNode part)
        {
            var around = line;
            line = part.Position;
            part.VisitChildren(this);
            line = around;
        }

        private TreeNode Visit(TreeNode node)
        {
            var around = line;
            if (node is not (Variable or FunctionName or LiteralNode or TypeNode))
            {
                line = node.Position;
            }
            var result = VisitBelow(node);
            line = around;
            return result;
        }

        private TreeNode VisitBelow(TreeNode node)
        {
            switch (node)
            {
                case DeferNode { Call: CallNode call }:
                    call.IsNotInlined = true;
                    return node;
                case GoNode { Call: CallNode call }:
                    call.IsNotInlined = true;
                    return node;
                case DeferNode or GoNode or ClosureNode:
                    return node;
                case IfNode conditional:
                    VisitIf(conditional);
                    return node;
                default:
                    node.VisitChildren(this);
                    return Finish(node);
            }
        }

        /// <summary>The else branch is visited before the other one.</summary>
        private void VisitIf(IfNode node)
        {
            Statements(node.Init);
            node.Condition = Expression(node.Condition);
            Statements(node.Else);
            Statements(node.Then);
        }

        private TreeNode Finish(TreeNode node)
        {
            if (node is AssignListNode { Kind: AssignListKind.Call } assign && assign.Left.Count == assign.Right.Count)
            {
                Assignments.Complete(assign);
            }
            return node is CallNode { IsNotInlined: false } call ? Expand(call) : node;
        }

        private ConvertNode FirstResult(InlinedCallNode inlined) =>
            new(line, inlined.Results[0].Type!, ConversionKind.NoOp, inlined.Results[0]) { Init = [.. inlined.Init, .. inlined.Body] };

        private ExprNode Expand(CallNode call)
        {
            var callee = BodyOf(call);
            if (callee is null || callee.Cost > budget || callee.Function == caller)
            {
                return call;
            }
            inliner.log?.Add(call.Position, $"inlining call to {TreeText.Of(callee.Function.Name)}");
            if (!inliner.tree.InlinedBodies.Any(body => body.Function == callee.Function))
            {
                inliner.tree.InlinedBodies.Add(callee);
                if (callee.Function.Name.Package is { IsLocal: false }) { Implementations.Find(inliner.tree, [.. callee.Body]); }
            }
            callee.FirstCall ??= call.Position;
            var site = inliner.tree.InlineSites.Count;
            inliner.tree.InlineSites.Add(new InlineCallSite(call.Position.InlineSite, call.Position, callee.Function.Name));
            var inlined = CallExpansion.Expand(caller, call, callee, site, inliner.types);
            Statements(inlined.Body);
            return inlined;
        }

        private InlineBody? BodyOf(CallNode call) => call.Function switch
        {
            _ when Intrinsics.IsIntrinsic(call) => null,
            ClosureNode closure => BodyOf(closure),
            Variable { Definition: AssignNode { Right: ClosureNode closure } definition } variable => BodyOf(call, variable, definition, closure),
            _ => BottomUpOrder.CalleeOf(call)?.Inline,
        };

        private InlineBody? BodyOf(ClosureNode closure)
        {
            InlinabilityCheck.Decide(closure.Function, inliner.log);
            return closure.Function.Name.Inline;
        }

        /// <summary>A variable that is assigned one literal and nothing else stands for the literal.</summary>
        private InlineBody? BodyOf(CallNode call, Variable variable, AssignNode definition, ClosureNode closure)
        {
            if (BodyOf(closure) is not { } body)
            {
                return null;
            }
            if (definition.Left is Variable { IsAddressTaken: true })
            {
                Tell(call, $"cannot inline escaping closure variable {variable.Name}");
                return null;
            }
            if (variable.Function is null)
            {
                Tell(call, $"cannot inline global closure variable {variable.Name}");
                return null;
            }
            if (Reassignment.Of(variable) is { } other)
            {
                Tell(call, $"cannot inline re-assigned closure variable at {other.Position.Source}: {TreeText.Of(other)}");
                return null;
            }
            return body;
        }

        private void Tell(CallNode call, string text)
        {
            if (inliner.log is { IsVerbose: true } log)
            {
                log.Add(call.Position, text);
            }
        }
    }
}
