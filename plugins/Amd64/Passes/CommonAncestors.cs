using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Passes;

/// <summary>The lowest block of the dominator tree that dominates two blocks.</summary>
internal sealed class CommonAncestors
{
    private readonly SsaBlock?[] parent;
    private readonly int[] depth;

    public CommonAncestors(SsaFunction function)
    {
        parent = function.ImmediateDominators;
        depth = new int[function.BlockCount];
        var order = function.Postorder;
        for (var i = order.Count - 1; i >= 0; i--)
        {
            if (parent[order[i].Id] is { } above) { depth[order[i].Id] = depth[above.Id] + 1; }
        }
    }

    public SsaBlock Find(SsaBlock a, SsaBlock b)
    {
        while (!ReferenceEquals(a, b))
        {
            if (depth[a.Id] >= depth[b.Id]) { a = parent[a.Id]!; }
            else { b = parent[b.Id]!; }
        }
        return a;
    }
}
