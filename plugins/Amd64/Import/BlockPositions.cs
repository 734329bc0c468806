using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Import;

/// <summary>Gives empty blocks that only jump the position of what they jump to (gc: updateUnsetPredPos).</summary>
internal static class BlockPositions
{
    public static void Propagate(SsaFunction function)
    {
        foreach (var block in function.Blocks)
        {
            if (block.Position.IsKnown) { Update(block); }
        }
    }

    private static void Update(SsaBlock block)
    {
        foreach (var edge in block.Predecessors)
        {
            var predecessor = edge.Block;
            if (!predecessor.IsLackingPosition) { continue; }
            predecessor.Position = FirstPosition(block);
            Update(predecessor);
        }
    }

    private static SsaPosition FirstPosition(SsaBlock block)
    {
        var first = block.Values.Find(value => !value.IsLackingPosition && value.Position.IsKnown);
        return first?.Position ?? block.Position;
    }
}
