using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Layout;

/// <summary>
/// Pass "loop rotate": moves the header of a loop, with the blocks of the loop that follow it, behind the block that jumps back
/// to it, so that the condition is tested at the end and an iteration has one jump less. Runs after register allocation, which
/// depends on the order of blocks.
/// </summary>
internal static class LoopRotation
{
    public static void Run(SsaFunction function)
    {
        var nest = function.Loops;
        if (nest.HasIrreducible || nest.Loops.Count == 0)
        {
            return;
        }
        var movedBehind = new List<SsaBlock>?[function.BlockCount];
        var isMoved = new bool[function.BlockCount];
        foreach (var loop in nest.Loops)
        {
            var back = BackEdgeSource(loop, nest);
            if (back is null || back == loop.Header)
            {
                continue;
            }
            var group = HeaderGroup(function, loop, back, nest);
            movedBehind[back.Id] = group;
            group.ForEach(block => isMoved[block.Id] = true);
        }
        function.ReplaceBlocks(Reorder(function, movedBehind, isMoved));
    }

    private static SsaBlock? BackEdgeSource(Loop loop, LoopNest nest)
    {
        SsaBlock? source = null;
        foreach (var edge in loop.Header.Predecessors)
        {
            if (edge.Block.Kind == SsaBlockKind.Plain && nest.Of(edge.Block) == loop)
            {
                source = edge.Block;
            }
        }
        return source;
    }

    private static List<SsaBlock> HeaderGroup(SsaFunction function, Loop loop, SsaBlock back, LoopNest nest)
    {
        List<SsaBlock> group = [loop.Header];
        for (var index = function.Blocks.IndexOf(loop.Header) + 1; index < function.Blocks.Count; index++)
        {
            var next = function.Blocks[index];
            if (next == back || nest.Of(next) != loop)
            {
                break;
            }
            group.Add(next);
        }
        return group;
    }

    private static List<SsaBlock> Reorder(SsaFunction function, List<SsaBlock>?[] movedBehind, bool[] isMoved)
    {
        List<SsaBlock> order = new(function.Blocks.Count);
        foreach (var block in function.Blocks)
        {
            if (isMoved[block.Id])
            {
                continue;
            }
            order.Add(block);
            if (movedBehind[block.Id] is { } group)
            {
                order.AddRange(group);
            }
        }
        if (order.Count != function.Blocks.Count)
        {
            throw function.Error("a loop header stands behind its loop");
        }
        return order;
    }
}
