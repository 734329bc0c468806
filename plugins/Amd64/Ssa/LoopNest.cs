namespace GoDefer.Amd64.Ssa;

/// <summary>A natural loop.</summary>
public sealed class Loop
{
    internal Loop(SsaBlock header) => Header = header;

    /// <summary>The block that dominates the others.</summary>
    public SsaBlock Header { get; }

    /// <summary>The loop around it, or null.</summary>
    public Loop? Outer { get; internal set; }

    /// <summary>Loops directly inside it.</summary>
    public List<Loop> Children { get; } = [];

    /// <summary>Blocks reached by leaving it.</summary>
    public List<SsaBlock> Exits { get; } = [];

    /// <summary>Number of blocks in it and in no inner loop.</summary>
    public int BlockCount { get; internal set; }

    /// <summary>How many loops it is in, itself included.</summary>
    public int Depth { get; internal set; }

    /// <summary>Whether no loop inside it was found.</summary>
    public bool IsInner { get; internal set; } = true;

    /// <summary>Whether every way around it calls something.</summary>
    public bool ContainsUnavoidableCall { get; internal set; }
}

/// <summary>The reducible loops of a function, found by dominance; what registers and branch prediction are decided by.</summary>
public sealed class LoopNest
{
    private readonly SsaFunction function;
    private readonly DominatorTree dominators;
    private readonly Loop?[] ofBlock;
    private bool hasChildren;
    private bool hasDepths;
    private bool hasExits;

    internal LoopNest(SsaFunction function)
    {
        this.function = function;
        dominators = function.Dominators;
        ofBlock = new Loop?[function.BlockCount];
        Find();
        FindUnavoidableCalls();
    }

    /// <summary>The loops in order of discovery, in postorder of the blocks that jump back.</summary>
    public List<Loop> Loops { get; } = [];

    /// <summary>Whether a loop with several entries was seen; the nest is then only approximate.</summary>
    public bool HasIrreducible { get; private set; }

    /// <summary>The innermost loop a block is in, or null.</summary>
    public Loop? Of(SsaBlock block) => ofBlock[block.Id];

    /// <summary>How many loops a block is in; needs <see cref="FindDepths"/>.</summary>
    public int DepthOf(SsaBlock block) => ofBlock[block.Id]?.Depth ?? 0;

    /// <summary>Fills <see cref="Loop.Children"/>.</summary>
    public void FindChildren()
    {
        if (hasChildren) { return; }
        foreach (var loop in Loops) { loop.Outer?.Children.Add(loop); }
        hasChildren = true;
    }

    /// <summary>Fills <see cref="Loop.Depth"/>.</summary>
    public void FindDepths()
    {
        if (hasDepths) { return; }
        FindChildren();
        foreach (var loop in Loops)
        {
            if (loop.Outer is null) { SetDepth(loop, 1); }
        }
        hasDepths = true;
    }

    /// <summary>Fills <see cref="Loop.Exits"/>.</summary>
    public void FindExits()
    {
        if (hasExits) { return; }
        FindDepths();
        foreach (var block in function.Postorder)
        {
            if (Of(block) is not { } loop || block.Successors.Count != 2) { continue; }
            var first = block.Successors[0].Block;
            var exit = Leaves(loop, Of(first)) ? first : block.Successors[1].Block;
            if (Leaves(loop, Of(exit))) { loop.Exits.Add(exit); }
        }
        hasExits = true;
    }

    private static void SetDepth(Loop loop, int depth)
    {
        loop.Depth = depth;
        foreach (var child in loop.Children) { SetDepth(child, depth + 1); }
    }

    private static bool Leaves(Loop loop, Loop? target)
    {
        if (ReferenceEquals(loop, target)) { return false; }
        if (target is null || target.Depth <= loop.Depth) { return true; }
        while (target!.Depth > loop.Depth) { target = target.Outer; }
        return !ReferenceEquals(loop, target);
    }

    private void Find()
    {
        var visited = new bool[function.BlockCount];
        foreach (var block in function.Postorder)
        {
            Loop? innermost = null;
            foreach (var edge in block.Successors)
            {
                var loop = LoopThrough(block, edge.Block, visited);
                if (loop is not null && !ReferenceEquals(loop, innermost)) { innermost = Inner(innermost, loop); }
            }
            if (innermost is not null)
            {
                ofBlock[block.Id] = innermost;
                innermost.BlockCount++;
            }
            visited[block.Id] = true;
        }
    }

    /// <summary>The loop <paramref name="block"/> is in because control goes on at <paramref name="successor"/>.</summary>
    private Loop? LoopThrough(SsaBlock block, SsaBlock successor, bool[] visited)
    {
        var loop = ofBlock[successor.Id];
        if (dominators.IsAncestorOrEqual(successor, block))
        {
            if (loop is not null) { return loop; }
            loop = new Loop(successor);
            Loops.Add(loop);
            ofBlock[successor.Id] = loop;
            return loop;
        }
        if (!visited[successor.Id])
        {
            HasIrreducible = true;
            return loop;
        }
        while (loop is not null && !dominators.IsAncestorOrEqual(loop.Header, block)) { loop = loop.Outer; }
        return loop;
    }

    private Loop Inner(Loop? innermost, Loop loop)
    {
        if (innermost is null) { return loop; }
        if (dominators.IsAncestor(innermost.Header, loop.Header))
        {
            Nest(innermost, loop);
            return loop;
        }
        if (dominators.IsAncestor(loop.Header, innermost.Header)) { Nest(loop, innermost); }
        return innermost;
    }

    /// <summary>Puts <paramref name="outer"/> at its place among the loops around <paramref name="inner"/>.</summary>
    private void Nest(Loop outer, Loop inner)
    {
        var around = inner.Outer;
        while (around is not null && dominators.IsAncestor(outer.Header, around.Header))
        {
            inner = around;
            around = inner.Outer;
        }
        if (ReferenceEquals(outer, around)) { return; }
        if (around is not null) { Nest(around, outer); }
        inner.Outer = outer;
        outer.IsInner = false;
    }

    private void FindUnavoidableCalls()
    {
        var blocked = new bool[function.BlockCount];
        foreach (var block in function.Postorder) { blocked[block.Id] = ContainsCall(block); }
        foreach (var loop in Loops)
        {
            loop.ContainsUnavoidableCall = blocked[loop.Header.Id] || !HasCallFreePath(loop, blocked);
        }
    }

    /// <summary>Marks what it has walked in <paramref name="blocked"/>: later loops need not walk it again.</summary>
    private bool HasCallFreePath(Loop loop, bool[] blocked)
    {
        var work = new Stack<SsaBlock>();
        foreach (var edge in loop.Header.Successors)
        {
            if (!EndsIteration(loop, edge.Block)) { work.Push(edge.Block); }
        }
        while (work.TryPop(out var block))
        {
            if (blocked[block.Id]) { continue; }
            blocked[block.Id] = true;
            var isFree = false;
            foreach (var edge in block.Successors)
            {
                isFree |= EndsIteration(loop, edge.Block);
                if (!blocked[edge.Block.Id]) { work.Push(edge.Block); }
            }
            if (isFree) { return true; }
        }
        return false;
    }

    private bool EndsIteration(Loop loop, SsaBlock block) =>
        ReferenceEquals(block, loop.Header) || !ReferenceEquals(ofBlock[block.Id], loop);

    private static bool ContainsCall(SsaBlock block)
    {
        if (block.Kind == SsaBlockKind.Defer) { return true; }
        foreach (var value in block.Values)
        {
            if (value.Info.Has(SsaOpFlags.Call)) { return true; }
        }
        return false;
    }
}
