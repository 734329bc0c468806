using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Passes;

/// <summary>Checks that all values have machine ops, but for those that need none.</summary>
internal static class CheckLowered
{
    public static void Run(SsaFunction function)
    {
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values)
            {
                if (value.Info.Has(SsaOpFlags.Generic) && !StaysGeneric(value.Op)) { throw function.Error($"not lowered: {SsaPrinter.Describe(value)}"); }
            }
        }
    }

    private static bool StaysGeneric(SsaOp op) => op is SsaOp.SP or SsaOp.SB or SsaOp.InitMem or SsaOp.Arg or SsaOp.Phi or SsaOp.VarDef
        or SsaOp.VarKill or SsaOp.VarLive or SsaOp.KeepAlive or SsaOp.Select0 or SsaOp.Select1 or SsaOp.Convert;
}
