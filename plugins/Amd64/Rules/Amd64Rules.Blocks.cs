using GoDefer.Amd64.Ssa;
using static GoDefer.Amd64.Ssa.SsaOp;

namespace GoDefer.Amd64.Rules;

internal static partial class Amd64Rules
{
    private static bool RewriteBlock(SsaBlock block)
    {
        if (block.Kind == SsaBlockKind.If) { return LowerIf(block); }
        if (block.Kind is < SsaBlockKind.EQ or > SsaBlockKind.UGE) { return false; }
        var condition = (Condition)(block.Kind - SsaBlockKind.EQ);
        var flags = block.Control!;
        if (condition == Condition.NE && flags.Op == TESTB && ReferenceEquals(flags.Arg0, flags.Arg1) && BranchKind(flags.Arg0.Op) is { } kind)
        {
            return Become(block, kind, flags.Arg0.Arg0);
        }
        if (condition is Condition.EQ or Condition.NE && BitTest(flags) is { } test)
        {
            return Become(block, condition == Condition.NE ? SsaBlockKind.ULT : SsaBlockKind.UGE, test.Make(block, flags.Position));
        }
        if (flags.Op == InvertFlags) { return Become(block, condition.Swapped().Block(), flags.Arg0); }
        return condition.On(flags.Op) is { } isTaken && Decide(block, isTaken);
    }

    private static bool LowerIf(SsaBlock block)
    {
        var control = block.Control!;
        return BranchKind(control.Op) is { } kind
            ? Become(block, kind, control.Arg0)
            : Become(block, SsaBlockKind.NE, block.NewValue(control.Position, TESTB, SsaTypes.Flags, control, control));
    }

    /// <summary>The block that branches on what a SETcc gives.</summary>
    private static SsaBlockKind? BranchKind(SsaOp set) => set switch
    {
        >= SETEQ and <= SETAE => SsaBlockKind.EQ + (set - SETEQ),
        SETGF => SsaBlockKind.UGT,
        SETGEF => SsaBlockKind.UGE,
        SETEQF => SsaBlockKind.EQF,
        SETNEF => SsaBlockKind.NEF,
        _ => null,
    };

    private static bool Become(SsaBlock block, SsaBlockKind kind, SsaValue control)
    {
        block.Kind = kind;
        block.SetControl(control);
        block.Symbolic = null;
        return true;
    }

    private static bool Decide(SsaBlock block, bool isTaken)
    {
        block.Kind = SsaBlockKind.First;
        block.SetControl(null);
        if (!isTaken) { block.SwapSuccessors(); }
        return true;
    }
}
