using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Tree;

/// <summary>A word or value in the record of the running closure (gc: OCLOSUREVAR).</summary>
public sealed class ClosureSlotNode(NodePosition position, GoType type, long offset) : ExprNode(position, type)
{
    /// <summary>Offset in bytes in the closure record; the first word is the function.</summary>
    public long Offset { get; } = offset;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}
