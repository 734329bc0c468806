using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Passes;

/// <summary>Replaces a phi whose operands are all one value (or itself) by a copy of that value.</summary>
internal static class PhiElimination
{
    public static void Run(SsaFunction function)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var block in function.Blocks)
            {
                foreach (var value in block.Values)
                {
                    CopyElimination.SkipCopies(value);
                    changed |= Simplify(value);
                }
            }
        }
    }

    /// <summary>Simplifies one phi; false if the value is none, or is needed.</summary>
    public static bool Simplify(SsaValue value)
    {
        if (value.Op != SsaOp.Phi) { return false; }
        SsaValue? only = null;
        foreach (var arg in value.Args)
        {
            if (ReferenceEquals(arg, value) || ReferenceEquals(arg, only)) { continue; }
            if (only is not null) { return false; }
            only = arg;
        }
        // A phi of itself alone stands in a dead loop.
        if (only is null) { return false; }
        value.Op = SsaOp.Copy;
        value.SetArgs(only);
        return true;
    }
}
