using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Emit;

/// <summary>Where a part of a variable is: in any of some registers, in memory at an offset from the call frame address, or both.</summary>
internal readonly record struct SlotPlace(RegisterMask Registers, int? StackOffset)
{
    public static SlotPlace Nowhere => default;

    public bool IsNowhere => Registers.IsEmpty && StackOffset is null;

    /// <summary>Whether debug information for both is the same: memory counts before registers, and of these the lowest.</summary>
    public bool LooksLike(SlotPlace other)
    {
        if (IsNowhere || other.IsNowhere)
        {
            return IsNowhere && other.IsNowhere;
        }
        if (StackOffset is not null)
        {
            return StackOffset == other.StackOffset;
        }
        return !other.Registers.IsEmpty && Registers.Lowest == other.Registers.Lowest;
    }
}

/// <summary>
/// Between two Progs the parts of a variable are at <paramref name="Places"/>; <paramref name="End"/> is null at the end of the function.
/// </summary>
internal sealed record VariableRange(Prog Begin, Prog? End, IReadOnlyList<SlotPlace> Places);

/// <summary>A variable, the slots it was taken apart into by their place in it, and where these are.</summary>
internal sealed class LocatedVariable(Local local)
{
    public Local Local { get; } = local;

    public List<LocalSlot> Slots { get; } = [];

    public List<VariableRange> Ranges { get; } = [];
}

/// <summary>The variables of a function that the code generator could follow, in gc's order.</summary>
internal sealed record VariableLocations(IReadOnlyList<LocatedVariable> Variables);
