using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Passes;

/// <summary>Removes blocks that are not reachable and values that nothing depends on. Their ids become free.</summary>
internal static class DeadCode
{
    public static void Run(SsaFunction function)
    {
        if (function.Locations.Length > 0) { throw function.Error("dead code is removed before registers are allocated"); }
        var reachable = ControlFlow.Reachable(function);
        RemoveDeadEdges(function, reachable);
        CopyElimination.Run(function);
        var liveness = new Liveness(function, reachable);
        RemoveNames(function, liveness.IsLive);
        Unlink(function, reachable, liveness);
        foreach (var block in function.Blocks) { RemoveValues(function, block, liveness.IsLive); }
        function.WriteBarrierLoads.RemoveAll(block => !reachable[block.Id]);
        RemoveBlocks(function, reachable);
    }

    private static void RemoveDeadEdges(SsaFunction function, bool[] reachable)
    {
        foreach (var block in function.Blocks)
        {
            if (reachable[block.Id]) { continue; }
            for (var i = 0; i < block.Successors.Count;)
            {
                if (reachable[block.Successors[i].Block.Id]) { block.RemoveEdge(i); }
                else { i++; }
            }
        }
        foreach (var block in function.Blocks)
        {
            if (!reachable[block.Id] || block.Kind != SsaBlockKind.First) { continue; }
            block.RemoveEdge(1);
            block.Kind = SsaBlockKind.Plain;
            block.Prediction = BranchPrediction.Unknown;
        }
    }

    /// <summary>Drops dead values and repetitions from the names.</summary>
    private static void RemoveNames(SsaFunction function, bool[] live)
    {
        var seen = new HashSet<SsaValue>();
        var kept = 0;
        for (var i = 0; i < function.Names.Count; i++)
        {
            var name = function.Names[i];
            seen.Clear();
            var values = function.ValuesOf(name);
            values.RemoveAll(value => !live[value.Id] || !seen.Add(value));
            if (values.Count == 0) { function.NamedValues.Remove(name); }
            else { function.Names[kept++] = name; }
        }
        function.Names.RemoveRange(kept, function.Names.Count - kept);
    }

    /// <summary>Takes the operands from dead values; statements that began there begin at a live value of the line and block.</summary>
    private static void Unlink(SsaFunction function, bool[] reachable, Liveness liveness)
    {
        var pending = function.PendingLines;
        pending.Clear();
        for (var i = 0; i < function.Blocks.Count; i++)
        {
            var block = function.Blocks[i];
            if (!reachable[block.Id]) { block.SetControl(null); }
            foreach (var value in block.Values)
            {
                if (liveness.IsLive[value.Id]) { continue; }
                value.ResetArgs();
                if (value.Position.IsStatement && reachable[block.Id]) { pending.Set(value.Position.Line, i); }
            }
        }
        for (var i = liveness.StatementOrder.Count - 1; i >= 0; i--)
        {
            var value = liveness.StatementOrder[i];
            var at = pending.Get(value.Position.Line);
            if (at < 0 || !ReferenceEquals(function.Blocks[at], value.Block)) { continue; }
            value.Position = value.Position.WithStatement();
            pending.Remove(value.Position.Line);
        }
        foreach (var (line, index) in pending.Entries)
        {
            var block = function.Blocks[index];
            if (block.Position.Line == line) { block.Position = block.Position.WithStatement(); }
        }
    }

    private static void RemoveValues(SsaFunction function, SsaBlock block, bool[] live)
    {
        var kept = 0;
        for (var i = 0; i < block.Values.Count; i++)
        {
            var value = block.Values[i];
            if (live[value.Id]) { block.Values[kept++] = value; }
            else { function.FreeValue(value); }
        }
        block.Values.RemoveRange(kept, block.Values.Count - kept);
    }

    private static void RemoveBlocks(SsaFunction function, bool[] reachable)
    {
        var kept = 0;
        for (var i = 0; i < function.Blocks.Count; i++)
        {
            var block = function.Blocks[i];
            if (reachable[block.Id]) { function.Blocks[kept++] = block; }
            else
            {
                if (block.Values.Count > 0) { throw function.Error($"live values in the unreachable {block}"); }
                function.FreeBlock(block);
            }
        }
        function.Blocks.RemoveRange(kept, function.Blocks.Count - kept);
    }
}
