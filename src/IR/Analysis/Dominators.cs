namespace GoDefer.IR.Analysis;

/// <summary>
/// Immediate dominators of the blocks reachable from the entry, by the iterative algorithm of Cooper, Harvey and Kennedy.
/// A snapshot: not kept up to date when edges change.
/// </summary>
public sealed class Dominators
{
    private readonly Block?[] immediate;
    private readonly int[] order;

    /// <summary>Computes the dominators of a function.</summary>
    public Dominators(Function function)
    {
        immediate = new Block?[function.BlockCount];
        order = new int[function.BlockCount];
        Array.Fill(order, -1);
        ReversePostorder = ComputeOrder(function, order);
        Compute();
    }

    /// <summary>The reachable blocks, each before its successors except along back edges.</summary>
    public IReadOnlyList<Block> ReversePostorder { get; }

    /// <summary>True if control can reach the block.</summary>
    public bool IsReachable(Block block) => order[block.Id] >= 0;

    /// <summary>The closest strict dominator; null for the entry and for unreachable blocks.</summary>
    public Block? ImmediateDominator(Block block) => immediate[block.Id];

    /// <summary>True if each path to <paramref name="below"/> passes <paramref name="above"/>; a block dominates itself.</summary>
    public bool Dominates(Block above, Block below)
    {
        var block = below;
        while (block is not null && order[block.Id] > order[above.Id]) { block = immediate[block.Id]; }
        return block == above;
    }

    private static List<Block> ComputeOrder(Function function, int[] order)
    {
        var postorder = new List<Block>(function.Blocks.Count);
        var stack = new Stack<(Block Block, int Next)>();
        order[function.Entry.Id] = 0;
        stack.Push((function.Entry, 0));
        while (stack.TryPop(out var top))
        {
            if (top.Next == top.Block.Successors.Length)
            {
                postorder.Add(top.Block);
                continue;
            }
            stack.Push((top.Block, top.Next + 1));
            var successor = top.Block.Successors[top.Next];
            if (order[successor.Id] >= 0) { continue; }
            order[successor.Id] = 0;
            stack.Push((successor, 0));
        }
        postorder.Reverse();
        for (var i = 0; i < postorder.Count; i++) { order[postorder[i].Id] = i; }
        return postorder;
    }

    private void Compute()
    {
        var entry = ReversePostorder[0];
        immediate[entry.Id] = entry;
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = 1; i < ReversePostorder.Count; i++)
            {
                var block = ReversePostorder[i];
                var dominator = CommonDominator(block);
                if (immediate[block.Id] == dominator) { continue; }
                immediate[block.Id] = dominator;
                changed = true;
            }
        }
        immediate[entry.Id] = null;
    }

    private Block CommonDominator(Block block)
    {
        Block? common = null;
        foreach (var predecessor in block.Predecessors)
        {
            if (immediate[predecessor.Id] is null) { continue; }
            common = common is null ? predecessor : Intersect(common, predecessor);
        }
        return common!;
    }

    private Block Intersect(Block a, Block b)
    {
        while (a != b)
        {
            while (order[a.Id] > order[b.Id]) { a = immediate[a.Id]!; }
            while (order[b.Id] > order[a.Id]) { b = immediate[b.Id]!; }
        }
        return a;
    }
}
