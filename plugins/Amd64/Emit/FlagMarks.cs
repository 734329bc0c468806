using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Emit;

/// <summary>
/// Marks constants that are loaded while the flags are live: they may not be made by XOR. The mark is the value itself in its unused
/// <see cref="SsaValue.Symbolic"/>.
/// </summary>
internal static class FlagMarks
{
    public static bool KeepsFlags(SsaValue constant) => constant.Symbolic is not null;

    public static void Set(SsaBlock block)
    {
        var flagsLive = block.FlagsLiveAtEnd || block.Control is { } control && control.Type.IsFlags();
        for (var index = block.Values.Count - 1; index >= 0; index--)
        {
            var value = block.Values[index];
            if (flagsLive && value.Op is (SsaOp.MOVLconst or SsaOp.MOVQconst))
            {
                value.Symbolic = value;
            }
            flagsLive &= !value.Type.IsFlags();
            foreach (var arg in value.Args)
            {
                flagsLive |= arg.Type.IsFlags();
            }
        }
    }
}
