using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Passes;

/// <summary>
/// The lowest block of the dominator tree that dominates two blocks. Beside its parent each block knows one farther up, at distances that double from jump to jump,
/// so that trees as deep as a function is long take no longer (Myers, "An applicative random-access stack").
/// </summary>
internal sealed class CommonAncestors
{
    private readonly SsaBlock?[] parent;
    private readonly SsaBlock?[] jump;
    private readonly int[] depth;

    public CommonAncestors(SsaFunction function)
    {
        parent = function.ImmediateDominators;
        jump = new SsaBlock?[function.BlockCount];
        depth = new int[function.BlockCount];
        jump[function.Entry.Id] = function.Entry;
        var order = function.Postorder;
        for (var i = order.Count - 1; i >= 0; i--)
        {
            if (parent[order[i].Id] is { } above)
            {
                depth[order[i].Id] = depth[above.Id] + 1;
                jump[order[i].Id] = JumpThrough(above);
            }
        }
    }

    public SsaBlock Find(SsaBlock a, SsaBlock b)
    {
        if (depth[a.Id] < depth[b.Id]) { (a, b) = (b, a); }
        while (depth[a.Id] > depth[b.Id])
        {
            var far = jump[a.Id]!;
            a = depth[far.Id] >= depth[b.Id] ? far : parent[a.Id]!;
        }
        while (!ReferenceEquals(a, b))
        {
            // Blocks of one depth jump equally far.
            var meet = ReferenceEquals(jump[a.Id], jump[b.Id]);
            (a, b) = meet ? (parent[a.Id]!, parent[b.Id]!) : (jump[a.Id]!, jump[b.Id]!);
        }
        return a;
    }

    /// <summary>Where a child jumps: as far as two jumps of its parent if these are equally long, otherwise to the parent.</summary>
    private SsaBlock JumpThrough(SsaBlock above)
    {
        var near = jump[above.Id]!;
        var far = jump[near.Id]!;
        return depth[above.Id] - depth[near.Id] == depth[near.Id] - depth[far.Id] ? far : above;
    }
}
