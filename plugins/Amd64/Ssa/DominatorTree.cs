namespace GoDefer.Amd64.Ssa;

/// <summary>The dominator tree with numbers that decide dominance in constant time.</summary>
public sealed class DominatorTree
{
    private readonly SsaBlock?[] parent;
    private readonly SsaBlock?[] firstChild;
    private readonly SsaBlock?[] sibling;
    private readonly int[] enter;
    private readonly int[] leave;

    internal DominatorTree(SsaFunction function, SsaBlock?[] immediateDominators)
    {
        parent = immediateDominators;
        firstChild = new SsaBlock?[function.BlockCount];
        sibling = new SsaBlock?[function.BlockCount];
        enter = new int[function.BlockCount];
        leave = new int[function.BlockCount];
        foreach (var block in function.Blocks)
        {
            if (parent[block.Id] is not { } above) { continue; }
            sibling[block.Id] = firstChild[above.Id];
            firstChild[above.Id] = block;
        }
        Number(function.Entry);
    }

    /// <summary>The immediate dominator, or null.</summary>
    public SsaBlock? Parent(SsaBlock block) => parent[block.Id];

    /// <summary>The first block whose immediate dominator is <paramref name="block"/>, or null.</summary>
    public SsaBlock? Child(SsaBlock block) => firstChild[block.Id];

    /// <summary>The next block with the same immediate dominator, or null.</summary>
    public SsaBlock? Sibling(SsaBlock block) => sibling[block.Id];

    /// <summary>Whether <paramref name="x"/> is <paramref name="y"/> or dominates it; both reachable.</summary>
    public bool IsAncestorOrEqual(SsaBlock x, SsaBlock y) => ReferenceEquals(x, y) || IsAncestor(x, y);

    /// <summary>Whether <paramref name="x"/> dominates <paramref name="y"/> and is another block.</summary>
    public bool IsAncestor(SsaBlock x, SsaBlock y) =>
        !ReferenceEquals(x, y) && enter[y.Id] != 0 && enter[x.Id] != 0 && enter[x.Id] < enter[y.Id] && leave[y.Id] < leave[x.Id];

    /// <summary>A number that is smaller for dominators than for what they dominate.</summary>
    public int Order(SsaBlock block) => enter[block.Id];

    private void Number(SsaBlock root)
    {
        var next = 1;
        for (var block = root; ;)
        {
            enter[block.Id] = next++;
            if (firstChild[block.Id] is { } child)
            {
                block = child;
                continue;
            }
            while (true)
            {
                leave[block.Id] = next++;
                if (ReferenceEquals(block, root)) { return; }
                if (sibling[block.Id] is { } brother)
                {
                    block = brother;
                    break;
                }
                block = parent[block.Id]!;
            }
        }
    }
}
