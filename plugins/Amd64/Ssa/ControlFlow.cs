namespace GoDefer.Amd64.Ssa;

/// <summary>Orders and dominators of a function's control flow graph.</summary>
internal static class ControlFlow
{
    public static List<SsaBlock> Postorder(SsaFunction function)
    {
        var seen = new bool[function.BlockCount];
        var order = new List<SsaBlock>(function.Blocks.Count);
        var stack = new Stack<(SsaBlock Block, int Next)>();
        stack.Push((function.Entry, 0));
        seen[function.Entry.Id] = true;
        while (stack.TryPop(out var top))
        {
            if (top.Next == top.Block.Successors.Count)
            {
                order.Add(top.Block);
                continue;
            }
            stack.Push((top.Block, top.Next + 1));
            var successor = top.Block.Successors[top.Next].Block;
            if (seen[successor.Id]) { continue; }
            seen[successor.Id] = true;
            stack.Push((successor, 0));
        }
        return order;
    }

    public static bool[] Reachable(SsaFunction function)
    {
        var reachable = new bool[function.BlockCount];
        var work = new Stack<SsaBlock>();
        reachable[function.Entry.Id] = true;
        work.Push(function.Entry);
        while (work.TryPop(out var block))
        {
            // The second way out of a First is never taken.
            var count = block.Kind == SsaBlockKind.First ? 1 : block.Successors.Count;
            for (var i = 0; i < count; i++)
            {
                var successor = block.Successors[i].Block;
                if (reachable[successor.Id]) { continue; }
                reachable[successor.Id] = true;
                work.Push(successor);
            }
        }
        return reachable;
    }

    /// <summary>By iteration to a fixed point over reverse postorder (Cooper, Harvey, Kennedy).</summary>
    public static SsaBlock?[] ImmediateDominators(SsaFunction function)
    {
        var postorder = function.Postorder;
        var number = new int[function.BlockCount];
        for (var i = 0; i < postorder.Count; i++) { number[postorder[i].Id] = i + 1; }
        var dominator = new SsaBlock?[function.BlockCount];
        var leftFor = new int[function.BlockCount];
        var search = 0;
        dominator[function.Entry.Id] = function.Entry;
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = postorder.Count - 2; i >= 0; i--)
            {
                var block = postorder[i];
                var best = CommonDominator(block, dominator, number, leftFor, ++search);
                if (ReferenceEquals(best, dominator[block.Id])) { continue; }
                dominator[block.Id] = best;
                changed = true;
            }
        }
        dominator[function.Entry.Id] = null;
        return dominator;
    }

    /// <summary>
    /// The dominator that the predecessors known so far have in common. Blocks from which it went up are marked with the number of the search: what comes to one
    /// of them lies below the dominator, so that the many predecessors of a block together walk each part of the tree once.
    /// </summary>
    private static SsaBlock? CommonDominator(SsaBlock block, SsaBlock?[] dominator, int[] number, int[] leftFor, int search)
    {
        SsaBlock? best = null;
        foreach (var edge in block.Predecessors)
        {
            var candidate = edge.Block;
            if (number[candidate.Id] == 0 || dominator[candidate.Id] is null) { continue; }
            if (best is null) { best = candidate; continue; }
            while (!ReferenceEquals(best, candidate) && leftFor[candidate!.Id] != search)
            {
                ref var lower = ref (number[best!.Id] < number[candidate.Id] ? ref best : ref candidate);
                leftFor[lower!.Id] = search;
                lower = dominator[lower.Id];
            }
        }
        return best;
    }
}
