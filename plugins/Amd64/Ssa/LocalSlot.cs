using GoDefer.IR;

namespace GoDefer.Amd64.Ssa;

/// <summary>
/// A place for (part of) a variable: the whole, a part inside the variable's own memory (<paramref name="Offset"/>), or, when
/// the variable was split into locals of its own, one of these with what it is a part of.
/// </summary>
public sealed record LocalSlot(Local Local, IrType Type, long Offset, LocalSlot? SplitOf = null, long SplitOffset = 0)
{
    /// <inheritdoc/>
    public override string ToString() => Offset == 0 ? $"{Local.Name}[{Type.Name}]" : $"{Local.Name}+{Offset}[{Type.Name}]";
}
