using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Layout;

/// <summary>
/// Pass "critical": puts a block on every edge from a block with several successors to one with several predecessors, so that
/// the register allocator has a place for the moves of an edge. Edges into a block with one single phi share the new block
/// if they bring the same value.
/// </summary>
internal static class CriticalEdges
{
    public static void Run(SsaFunction function)
    {
        // Blocks made here are looked at too: a shared one has several predecessors itself.
        for (var index = 0; index < function.Blocks.Count; index++)
        {
            var block = function.Blocks[index];
            if (block.Predecessors.Count > 1)
            {
                Split(block);
            }
        }
    }

    private static void Split(SsaBlock block)
    {
        var phi = OnlyPhi(block);
        Dictionary<int, SsaBlock> splitters = [];
        for (var index = 0; index < block.Predecessors.Count;)
        {
            var edge = block.Predecessors[index];
            if (edge.Block.Kind == SsaBlockKind.Plain)
            {
                index++;
                continue;
            }
            if (phi is not null && splitters.TryGetValue(phi.Args[index].Id, out var shared))
            {
                // The last edge moves to this place and is looked at next.
                Redirect(block, phi, index, shared);
                continue;
            }
            var splitter = Insert(block, index);
            if (phi is not null)
            {
                splitters.Add(phi.Args[index].Id, splitter);
            }
            index++;
        }
    }

    private static SsaValue? OnlyPhi(SsaBlock block)
    {
        SsaValue? found = null;
        foreach (var value in block.Values)
        {
            if (value.Op != SsaOp.Phi)
            {
                continue;
            }
            if (found is not null)
            {
                return null;
            }
            found = value;
        }
        return found;
    }

    private static SsaBlock Insert(SsaBlock block, int index)
    {
        var (predecessor, slot) = block.Predecessors[index];
        var splitter = block.Function.NewBlock(SsaBlockKind.Plain);
        splitter.Position = predecessor.Position;
        predecessor.Successors[slot] = new SsaEdge(splitter, 0);
        block.Predecessors[index] = new SsaEdge(splitter, 0);
        splitter.Predecessors.Add(new SsaEdge(predecessor, slot));
        splitter.Successors.Add(new SsaEdge(block, index));
        return splitter;
    }

    private static void Redirect(SsaBlock block, SsaValue phi, int index, SsaBlock splitter)
    {
        var (predecessor, slot) = block.Predecessors[index];
        predecessor.Successors[slot] = new SsaEdge(splitter, splitter.Predecessors.Count);
        splitter.Predecessors.Add(new SsaEdge(predecessor, slot));
        block.RemovePredecessor(index);
        phi.RemoveArgUnordered(index);
        if (block.Predecessors.Count == 1)
        {
            phi.Op = SsaOp.Copy;
        }
    }
}
