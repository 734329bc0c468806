using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Escape;

/// <summary>
/// Follows the graph upstream from every destination and marks what reaches it: an address that arrives where it outlives its
/// function or loop means that the storage is in the heap (gc: escflood, escwalk). Repeated while anything changes.
/// </summary>
internal sealed class FlowSolver(FlowGraph graph, HeapMover mover)
{
    private const int NoLoopDepth = -1;

    private uint walk;

    /// <summary>Marks all nodes of the graph.</summary>
    public void Solve()
    {
        var known = graph.Destinations.ConvertAll(destination => destination.Escape);
        graph.Destinations.ForEach(Flood);
        var isDone = false;
        while (!isDone)
        {
            isDone = true;
            for (var i = 0; i < known.Count; i++)
            {
                var destination = graph.Destinations[i];
                if (destination.Escape != known[i])
                {
                    isDone = false;
                    known[i] = destination.Escape;
                    Flood(destination);
                }
            }
        }
    }

    private void Flood(FlowNode destination)
    {
        if (destination.Node is not (Variable or ClosureNode))
        {
            return;
        }
        foreach (var source in destination.Sources)
        {
            walk++;
            Walk(EscapeLevel.Zero, destination, source, NoLoopDepth);
        }
    }

    private void Walk(EscapeLevel level, FlowNode target, TreeNode source, int extraDepth = NoLoopDepth) =>
        Walk(level, target, graph.Of(source), extraDepth);

    private void Walk(EscapeLevel level, FlowNode target, FlowNode source, int extraDepth)
    {
        if (source.Node is LiteralNode || !Enter(ref level, source, extraDepth))
        {
            return;
        }
        var depth = Math.Max(source.LoopDepth, extraDepth);
        if (IsResultAndParameter(target, source) && source.Escape.IsBelowHeap && target.Escape != EscapeSummary.Heap)
        {
            Tell(source, $"leaking param: {TreeText.Of(source.Node)} to result {TreeText.Of(target.Node)} level={level.Value}");
            source.Escape = source.Escape.WithFlow(((Variable)target.Node).Generation, level);
        }
        else
        {
            MarkContent(level, target, source);
            var leaks = (level is { Value: <= 0, Suffix: <= 0 } && target.LoopDepth < depth)
                || (level.Value <= 0 && target.Escape.State == EscapeState.Heap);
            source = Mark(ref level, target, source, leaks, depth, ref extraDepth);
        }
        foreach (var next in source.Sources)
        {
            Walk(level.Copied, target, next, extraDepth);
        }
    }

    /// <summary>False if this walk was here before and would find nothing new.</summary>
    private bool Enter(ref EscapeLevel level, FlowNode source, int extraDepth)
    {
        if (source.Walk == walk)
        {
            level = EscapeLevel.Min(level, source.Level);
            if (level == source.Level)
            {
                if (source.ExtraLoopDepth >= extraDepth || source.LoopDepth >= extraDepth)
                {
                    return false;
                }
                source.ExtraLoopDepth = extraDepth;
            }
        }
        else
        {
            source.ExtraLoopDepth = NoLoopDepth;
        }
        source.Walk = walk;
        source.Level = level;
        return true;
    }

    private static bool IsResultAndParameter(FlowNode target, FlowNode source) =>
        target.Node is Variable { Storage: StorageClass.Result } result
        && source.Node is Variable { Storage: StorageClass.Parameter } parameter
        && parameter.Function == result.Function;

    private void MarkContent(EscapeLevel level, FlowNode target, FlowNode source)
    {
        if (target.Escape == EscapeSummary.Heap && source is { Node: Variable { Storage: StorageClass.Parameter }, Escape.IsBelowHeap: true } && level.Value > 0)
        {
            source.Escape = source.Escape.WithContent;
            Tell(source, $"mark escaped content: {TreeText.Of(source.Node)}");
        }
    }

    /// <summary>Marks one node and walks its operands; returns the node whose sources are to be walked.</summary>
    private FlowNode Mark(ref EscapeLevel level, FlowNode target, FlowNode source, bool leaks, int depth, ref int extraDepth)
    {
        switch (source.Node)
        {
            case Variable variable:
                MarkVariable(level, target, source, variable, leaks);
                break;
            case PointerLitNode literal:
                MarkAddress(level, target, source, literal.Literal, leaks, depth, ref extraDepth);
                break;
            case AddressNode address:
                MarkAddress(level, target, source, address.X, leaks, depth, ref extraDepth);
                break;
            case AppendNode append:
                Walk(level, target, append.Arguments[0]);
                break;
            case VariadicSliceNode:
                MarkStorage(source, leaks, depth, ref extraDepth);
                level = level.Addressed;
                break;
            case ArrayLitNode { IsSlice: true } literal:
                foreach (var element in literal.Elements)
                {
                    Walk(level.Addressed, target, element.Value);
                }
                MarkStorage(source, leaks, depth, ref extraDepth);
                break;
            case MakeChanNode or MakeMapNode or MakeSliceNode or AddStringNode or MapLitNode or NewNode or ClosureNode or MethodValueNode
                or ConvertNode { Kind: not (ConversionKind.Value or ConversionKind.NoOp) }:
                MarkStorage(source, leaks, depth, ref extraDepth);
                break;
            case CallNode when source.Results.Count > 0:
                return graph.Of(source.Results[0]);
            default:
                WalkOperand(level, target, source.Node);
                break;
        }
        return source;
    }

    private void WalkOperand(EscapeLevel level, FlowNode target, TreeNode node)
    {
        switch (node)
        {
            case FieldNode field:
                Walk(level, target, field.X);
                break;
            case TypeAssertNode { IsCommaOk: false } assertion:
                Walk(level, target, assertion.X);
                break;
            case SliceNode slice:
                Walk(level, target, slice.X);
                break;
            case IndexNode { X.Type.Kind: TypeKind.Array } index:
                Walk(level, target, index.X);
                break;
            case IndexNode index:
                Walk(level.Dereferenced, target, index.X);
                break;
            case PointerFieldNode field:
                Walk(level.Dereferenced, target, field.X);
                break;
            case MapIndexNode map:
                Walk(level.Dereferenced, target, map.X);
                break;
            case DereferenceNode star:
                Walk(level.Dereferenced, target, star.X);
                break;
        }
    }

    private void MarkVariable(EscapeLevel level, FlowNode target, FlowNode source, Variable variable, bool leaks)
    {
        if (variable.Storage == StorageClass.Parameter && (leaks || target.LoopDepth < 0) && source.Escape.IsBelowHeap)
        {
            MarkParameter(level, source);
        }
        if (variable.IsClosureVariable)
        {
            if (leaks)
            {
                Tell(source, $"leaking closure reference {variable.Name}");
            }
            Walk(level, target, variable.Original!);
        }
    }

    private void MarkParameter(EscapeLevel level, FlowNode source)
    {
        var before = source.Escape;
        var isContent = level.Suffix > 0;
        source.Escape = isContent ? before.WithContent : EscapeSummary.Heap;
        if (!isContent || before != source.Escape)
        {
            Tell(source, $"leaking param{(isContent ? " content" : "")}: {TreeText.Of(source.Node)}");
        }
    }

    private void MarkAddress(
        EscapeLevel level, FlowNode target, FlowNode source, ExprNode operand, bool leaks, int depth, ref int extraDepth)
    {
        if (!leaks)
        {
            Walk(level.Addressed, target, operand);
            return;
        }
        MarkHeap(source, operand is ClosureNode ? operand : source.Node);
        mover.AddressEscapes(operand);
        Walk(level.Addressed, target, operand, depth);
        extraDepth = depth;
    }

    private void MarkStorage(FlowNode source, bool leaks, int depth, ref int extraDepth)
    {
        if (leaks)
        {
            MarkHeap(source, source.Node);
            extraDepth = depth;
        }
    }

    private void MarkHeap(FlowNode source, TreeNode shown)
    {
        if (source.Escape != EscapeSummary.Heap)
        {
            source.Escape = EscapeSummary.Heap;
            Tell(source, $"{TreeText.Of(shown)} escapes to heap");
        }
    }

    private void Tell(FlowNode source, string text) => graph.Log?.Add(source.Node.Position, text);
}
