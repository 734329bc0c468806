namespace GoDefer.Amd64.Ssa;

/// <summary>What follows from the control flow graph; computed when asked for, forgotten when an edge changes.</summary>
public sealed partial class SsaFunction
{
    private List<SsaBlock>? postorder;
    private SsaBlock?[]? immediateDominators;
    private DominatorTree? dominatorTree;
    private LoopNest? loops;

    /// <summary>The reachable blocks in postorder of a depth-first search that takes successors in order.</summary>
    public List<SsaBlock> Postorder => postorder ??= ControlFlow.Postorder(this);

    /// <summary>The immediate dominator of each block, by id; null for the entry and unreachable blocks.</summary>
    public SsaBlock?[] ImmediateDominators => immediateDominators ??= ControlFlow.ImmediateDominators(this);

    /// <summary>The dominator tree.</summary>
    public DominatorTree Dominators => dominatorTree ??= new DominatorTree(this, ImmediateDominators);

    /// <summary>The loops.</summary>
    public LoopNest Loops => loops ??= new LoopNest(this);

    /// <summary>Forgets what follows from the control flow graph.</summary>
    public void InvalidateControlFlow()
    {
        postorder = null;
        immediateDominators = null;
        dominatorTree = null;
        loops = null;
    }
}
