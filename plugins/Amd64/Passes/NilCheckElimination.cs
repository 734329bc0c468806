using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Passes;

/// <summary>Removes nil checks of pointers that a dominating check, or the way they were computed, proves not nil. Needs cse.</summary>
internal static class NilCheckElimination
{
    public static void Run(SsaFunction function)
    {
        var nonNil = new bool[function.ValueCount];
        FindNonNil(function, nonNil);
        var order = new StoreOrder(function);
        var dominators = function.Dominators;
        var work = new Stack<(SsaBlock? Block, SsaValue? Forget)>();
        work.Push((function.Entry, null));
        while (work.TryPop(out var item))
        {
            if (item.Forget is { } pointer)
            {
                nonNil[pointer.Id] = false;
                continue;
            }
            var block = item.Block!;
            if (CheckedBefore(block) is { } known && !nonNil[known.Id])
            {
                nonNil[known.Id] = true;
                work.Push((null, known));
            }
            order.Sort(block, onlyForChecks: true);
            RemoveChecks(function, block, nonNil, work);
            for (var child = dominators.Child(block); child is not null; child = dominators.Sibling(child)) { work.Push((child, null)); }
        }
    }

    private static void FindNonNil(SsaFunction function, bool[] nonNil)
    {
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values)
            {
                if (value.Op is SsaOp.Addr or SsaOp.LocalAddr or SsaOp.AddPtr) { nonNil[value.Id] = true; }
            }
        }
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var block in function.Blocks)
            {
                foreach (var value in block.Values)
                {
                    if (value.Op != SsaOp.Phi || nonNil[value.Id] || !AreNonNil(value.Args, nonNil)) { continue; }
                    nonNil[value.Id] = true;
                    changed = true;
                }
            }
        }
    }

    private static bool AreNonNil(ReadOnlySpan<SsaValue> values, bool[] nonNil)
    {
        foreach (var value in values)
        {
            if (!nonNil[value.Id]) { return false; }
        }
        return true;
    }

    private static SsaValue? CheckedBefore(SsaBlock block)
    {
        if (block.Predecessors.Count != 1) { return null; }
        var before = block.Predecessors[0].Block;
        return before.Kind == SsaBlockKind.If && before.Control!.Op == SsaOp.IsNonNil && ReferenceEquals(before.Successors[0].Block, block)
            ? before.Control.Arg0
            : null;
    }

    private static void RemoveChecks(SsaFunction function, SsaBlock block, bool[] nonNil, Stack<(SsaBlock? Block, SsaValue? Forget)> work)
    {
        var pending = function.PendingLines;
        pending.Clear();
        var kept = 0;
        for (var i = 0; i < block.Values.Count; i++)
        {
            var value = block.Values[i];
            var line = value.Position.Line;
            if (value.Op == SsaOp.IsNonNil)
            {
                if (nonNil[value.Arg0.Id]) { MakeTrue(value, pending); }
            }
            else if (value.Op == SsaOp.NilCheck && nonNil[value.Arg0.Id])
            {
                if (value.Position.IsStatement) { pending.Add(line); }
                value.Reset(SsaOp.Unknown);
                function.FreeValue(value);
                continue;
            }
            else
            {
                if (value.Op == SsaOp.NilCheck)
                {
                    nonNil[value.Arg0.Id] = true;
                    work.Push((null, value.Arg0));
                }
                if (pending.Contains(line) && value.Position.Mark != StatementMark.NotStatement)
                {
                    value.Position = value.Position.WithStatement();
                    pending.Remove(line);
                }
            }
            block.Values[kept++] = value;
        }
        block.Values.RemoveRange(kept, block.Values.Count - kept);
        if (!pending.Contains(block.Position.Line)) { return; }
        block.Position = block.Position.WithStatement();
        pending.Remove(block.Position.Line);
    }

    private static void MakeTrue(SsaValue value, LineMap pending)
    {
        if (value.Position.IsStatement)
        {
            // A constant is a bad place to stop at.
            pending.Add(value.Position.Line);
            value.Position = value.Position.WithoutStatement();
        }
        value.Reset(SsaOp.ConstBool);
        value.Immediate = 1;
    }
}
