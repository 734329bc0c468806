using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Passes;

/// <summary>
/// Parts of named slots. The parts of a variable of the function's own become locals; those of parameters, results and variables whose
/// address is taken stay parts of their memory.
/// </summary>
internal static class NameSplitting
{
    /// <summary>The slot of a part.</summary>
    /// <param name="function">Gets the new local.</param>
    /// <param name="slot">The whole.</param>
    /// <param name="suffix">Appended to the name of a local of its own.</param>
    /// <param name="type">Type of the part.</param>
    /// <param name="offset">Offset in memory.</param>
    /// <param name="splitOffset">Offset among parts laid out without gaps.</param>
    public static LocalSlot Part(SsaFunction function, LocalSlot slot, string suffix, IrType type, long offset, long splitOffset)
    {
        var whole = slot.Local;
        if (!whole.IsAutomatic() || whole.IsAddressTaken) { return new LocalSlot(whole, type, slot.Offset + offset); }
        var part = function.NewLocal(whole.Name + suffix, type, LocalRole.Variable);
        part.Position = whole.Position;
        return new LocalSlot(part, type, 0, slot, splitOffset);
    }

    /// <summary>Whether a local lives in the frame of the function and is no parameter or result.</summary>
    public static bool IsAutomatic(this Local local) => local.Role is LocalRole.Variable or LocalRole.Temporary or LocalRole.Join;
}
