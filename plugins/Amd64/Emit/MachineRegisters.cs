using GoDefer.Plan9;

namespace GoDefer.Amd64.Emit;

/// <summary>The machine's names for the allocator's register numbers.</summary>
internal static class MachineRegisters
{
    private const int FirstFloat = 16;

    /// <summary>The register with a number of <see cref="Ssa.RegisterMask"/>.</summary>
    public static Register Of(int number) => (Register)(number < FirstFloat
        ? (int)Register.AX + number
        : (int)Register.X0 + number - FirstFloat);
}
