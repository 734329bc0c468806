using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Passes;

/// <summary>Makes operands, controls and names refer to what a copy copies. The copies become dead.</summary>
internal static class CopyElimination
{
    public static void Run(SsaFunction function)
    {
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values) { SkipCopies(value); }
        }
        foreach (var block in function.Blocks)
        {
            if (block.Control is { Op: SsaOp.Copy } control) { block.SetControl(control.Arg0); }
        }
        foreach (var name in function.Names)
        {
            var values = function.ValuesOf(name);
            for (var i = 0; i < values.Count; i++)
            {
                if (values[i].Op == SsaOp.Copy) { values[i] = values[i].Arg0; }
            }
        }
    }

    /// <summary>Makes the operands of one value refer to what they are copies of.</summary>
    public static void SkipCopies(SsaValue value)
    {
        for (var i = 0; i < value.ArgCount; i++)
        {
            var arg = value.Args[i];
            if (arg.Op == SsaOp.Copy) { value.SetArg(i, Source(arg)); }
        }
    }

    /// <summary>
    /// What a copy copies, through any number of copies; these then refer to it directly, so that long chains cost linear time. A cycle of
    /// copies, possible in unreachable code, becomes Unknown.
    /// </summary>
    public static SsaValue Source(SsaValue copy)
    {
        var source = copy.Arg0;
        var slow = source;
        var advance = false;
        while (source.Op == SsaOp.Copy)
        {
            source = source.Arg0;
            if (ReferenceEquals(source, slow))
            {
                source.Reset(SsaOp.Unknown);
                break;
            }
            if (advance) { slow = slow.Arg0; }
            advance = !advance;
        }
        while (!ReferenceEquals(copy, source))
        {
            var next = copy.Arg0;
            copy.SetArg(0, source);
            copy = next;
        }
        return source;
    }
}
