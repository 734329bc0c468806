using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Passes.Facts;

/// <summary>A loop's counter: where it starts, what ends it, and the block at whose entry it is within these bounds.</summary>
internal sealed record InductionVariable(SsaValue Value, SsaValue Min, SsaValue Max, SsaBlock Entry, bool IsMinExclusive, bool IsMaxInclusive)
{
    /// <summary>The counters of a function.</summary>
    public static Dictionary<SsaBlock, InductionVariable> FindAll(SsaFunction function)
    {
        var all = new Dictionary<SsaBlock, InductionVariable>();
        foreach (var block in function.Blocks)
        {
            if (Find(function, block) is { } found) { all[found.Entry] = found; }
        }
        return all;
    }

    /// <summary>The counter a loop header branches on: a phi of its start and itself plus a constant, compared with a limit.</summary>
    private static InductionVariable? Find(SsaFunction function, SsaBlock block)
    {
        if (block.Kind != SsaBlockKind.If || block.Predecessors.Count != 2) { return null; }
        var control = block.Control!;
        var isInclusive = control.Op is SsaOp.Leq64 or SsaOp.Geq64;
        SsaValue counter, max;
        switch (control.Op)
        {
            case SsaOp.Leq64 or SsaOp.Less64:
                (counter, max) = (control.Arg0, control.Arg1);
                break;
            case SsaOp.Geq64 or SsaOp.Greater64:
                (counter, max) = (control.Arg1, control.Arg0);
                break;
            default:
                return null;
        }
        var isUp = true;
        if (max.Op == SsaOp.Phi)
        {
            (counter, max) = (max, counter);
            isUp = false;
        }
        if (counter.Op != SsaOp.Phi || Step(counter) is not var (min, next, step) || step > 0 != isUp) { return null; }
        var isMinExclusive = false;
        if (step < 0)
        {
            (min, max) = (max, min);
            isMinExclusive = !isInclusive;
            isInclusive = true;
            step = -step;
        }
        var entry = block.Successors[0].Block;
        if (entry.Predecessors.Count != 1 || !function.Dominators.IsAncestorOrEqual(entry, next.Block)) { return null; }
        if (step != 1 && !HitsLimit(min, max, step)) { return null; }
        return new InductionVariable(counter, min, max, entry, isMinExclusive, isInclusive);
    }

    private static (SsaValue Start, SsaValue Next, long Step)? Step(SsaValue phi)
    {
        for (var i = 0; i < 2; i++)
        {
            var next = phi.Args[i];
            if (next.Op != SsaOp.Add64 || !(ReferenceEquals(next.Arg0, phi) || ReferenceEquals(next.Arg1, phi))) { continue; }
            var increment = ReferenceEquals(next.Arg0, phi) ? next.Arg1 : next.Arg0;
            return increment.Op == SsaOp.Const64 && increment.Immediate != 0 ? (phi.Args[1 - i], next, increment.Immediate) : null;
        }
        return null;
    }

    /// <summary>Steps other than 1 may jump over the limit and overflow, unless the bounds are constants that fit the step.</summary>
    private static bool HitsLimit(SsaValue min, SsaValue max, long step) =>
        min.Op == SsaOp.Const64 && max.Op == SsaOp.Const64 && max.Immediate > min.Immediate && max.Immediate % step == min.Immediate % step;
}
