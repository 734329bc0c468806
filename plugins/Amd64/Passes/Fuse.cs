using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Passes;

/// <summary>Joins a block with its only successor if that has no other predecessor, and drops branches whose arms do the same.</summary>
internal static class Fuse
{
    public static void Run(SsaFunction function)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            // From the end, so that a chain is moved once and not once for each of its blocks.
            for (var i = function.Blocks.Count - 1; i >= 0; i--)
            {
                var block = function.Blocks[i];
                changed |= FuseIf(block);
                changed |= FusePlain(function, block);
            }
        }
    }

    private static bool FuseIf(SsaBlock block)
    {
        if (block.Kind != SsaBlockKind.If) { return false; }
        var (arm0, edge0) = EmptyArm(block, 0);
        var (arm1, edge1) = EmptyArm(block, 1);
        var join = edge0.Block;
        if (!ReferenceEquals(join, edge1.Block)) { return false; }
        foreach (var value in join.Values)
        {
            if (value.Op == SsaOp.Phi && value.Uses > 0 && !ReferenceEquals(value.Args[edge0.Index], value.Args[edge1.Index])) { return false; }
        }
        if (arm0 is not null && arm1 is not null)
        {
            // The way over the first arm stays, past the arm.
            block.Successors[0] = edge0;
            join.Predecessors[edge0.Index] = new SsaEdge(block, 0);
            block.RemoveEdge(1);
            arm1.RemoveEdge(0);
        }
        else if (arm0 is not null)
        {
            block.RemoveEdge(0);
            arm0.RemoveEdge(0);
        }
        else
        {
            block.RemoveEdge(1);
            arm1?.RemoveEdge(0);
        }
        block.Kind = SsaBlockKind.Plain;
        block.Prediction = BranchPrediction.Unknown;
        block.SetControl(null);
        arm0?.Discard();
        arm1?.Discard();
        return true;
    }

    /// <summary>An arm without values, or null, and the edge on which it, or the branch itself, comes to the join.</summary>
    private static (SsaBlock? Arm, SsaEdge Edge) EmptyArm(SsaBlock block, int index)
    {
        var edge = block.Successors[index];
        var arm = edge.Block;
        return arm.Kind != SsaBlockKind.Plain || arm.Predecessors.Count != 1 || arm.Values.Count != 0 ? (null, edge) : (arm, arm.Successors[0]);
    }

    private static bool FusePlain(SsaFunction function, SsaBlock block)
    {
        if (block.Kind != SsaBlockKind.Plain) { return false; }
        var next = block.Successors[0].Block;
        if (next.Predecessors.Count != 1) { return false; }
        if (block.Position.IsStatement) { PassStatement(block.Position.Line, next); }
        foreach (var value in block.Values) { value.Block = next; }
        next.Values.InsertRange(0, block.Values);
        next.Predecessors.Clear();
        next.Predecessors.AddRange(block.Predecessors);
        for (var i = 0; i < next.Predecessors.Count; i++)
        {
            var edge = next.Predecessors[i];
            edge.Block.Successors[edge.Index] = new SsaEdge(next, i);
        }
        if (ReferenceEquals(function.Entry, block)) { function.Entry = next; }
        block.Discard();
        function.InvalidateControlFlow();
        return true;
    }

    /// <summary>The statement that began at a block's end begins at the first value of its line in the next block.</summary>
    private static void PassStatement(int line, SsaBlock next)
    {
        foreach (var value in next.Values)
        {
            if (value.Position.Mark == StatementMark.NotStatement || value.Position.Line != line) { continue; }
            value.Position = value.Position.WithStatement();
            return;
        }
        if (next.Position.Line == line && line != 0) { next.Position = next.Position.WithStatement(); }
    }
}
