using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Layout;

/// <summary>
/// Pass "trim": removes blocks that only jump on, mostly those "critical" made where the register allocator then had nothing to
/// put. Runs when locations are decided: phis are kept up for debug information and checks only.
/// </summary>
internal static class Trim
{
    public static void Run(SsaFunction function)
    {
        List<SsaBlock> kept = new(function.Blocks.Count);
        foreach (var block in function.Blocks)
        {
            if (IsTrimmable(block))
            {
                MergeIntoSuccessor(block);
            }
            else
            {
                kept.Add(block);
            }
        }
        if (kept.Count < function.Blocks.Count)
        {
            function.ReplaceBlocks(kept);
            function.InvalidateControlFlow();
        }
    }

    private static bool IsTrimmable(SsaBlock block)
    {
        if (block.Kind != SsaBlockKind.Plain || block == block.Function.Entry)
        {
            return false;
        }
        var successor = block.Successors[0].Block;
        return successor != block && (successor.Predecessors.Count == 1 || block.Values.TrueForAll(value => value.Op == SsaOp.Phi));
    }

    private static void MergeIntoSuccessor(SsaBlock block)
    {
        var (successor, slot) = block.Successors[0];
        var edgesBefore = successor.Predecessors.Count;
        RedirectPredecessors(block, successor, slot);
        if (edgesBefore > 1)
        {
            MergePhis(block, successor, slot, edgesBefore);
        }
        foreach (var value in block.Values)
        {
            value.Block = successor;
        }
        successor.Values.InsertRange(0, block.Values);
        block.Values.Clear();
    }

    private static void RedirectPredecessors(SsaBlock block, SsaBlock successor, int slot)
    {
        var (first, firstSlot) = block.Predecessors[0];
        first.Successors[firstSlot] = new SsaEdge(successor, slot);
        successor.Predecessors[slot] = new SsaEdge(first, firstSlot);
        foreach (var (predecessor, index) in block.Predecessors.Skip(1))
        {
            predecessor.Successors[index] = new SsaEdge(successor, successor.Predecessors.Count);
            successor.Predecessors.Add(new SsaEdge(predecessor, index));
        }
    }

    private static void MergePhis(SsaBlock block, SsaBlock successor, int slot, int edgesBefore)
    {
        foreach (var value in successor.Values)
        {
            if (value.Op == SsaOp.Phi)
            {
                Widen(value, slot, block);
            }
        }
        block.Values.RemoveAll(value =>
        {
            if (value.Uses > 0)
            {
                Pad(value, slot, edgesBefore);
                return false;
            }
            value.ResetArgs();
            return true;
        });
    }

    // The value that came over the removed block now comes over each of its edges.
    private static void Widen(SsaValue phi, int slot, SsaBlock removed)
    {
        var incoming = phi.Args[slot];
        if (incoming.Block != removed)
        {
            for (var extra = 1; extra < removed.Predecessors.Count; extra++)
            {
                phi.AddArg(incoming);
            }
            return;
        }
        SsaValue[] sources = [.. incoming.Args];
        phi.SetArg(slot, sources[0]);
        foreach (var source in sources.Skip(1))
        {
            phi.AddArg(source);
        }
    }

    // A phi of the removed block that is still used moves to the successor. The successor has no phi for it, so its other edges
    // can only be back edges, over which the phi keeps its value.
    private static void Pad(SsaValue phi, int slot, int edgesBefore)
    {
        SsaValue[] sources = [.. phi.Args];
        phi.ResetArgs();
        for (var edge = 0; edge < edgesBefore; edge++)
        {
            phi.AddArg(edge == slot ? sources[0] : phi);
        }
        foreach (var source in sources.Skip(1))
        {
            phi.AddArg(source);
        }
    }
}
