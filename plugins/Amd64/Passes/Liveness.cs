using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Passes;

/// <summary>Which values something depends on: controls, calls, effects and checks of reachable blocks, and their operands.</summary>
internal sealed class Liveness
{
    private readonly bool[] reachable;
    private readonly Stack<SsaValue> work = new();

    public Liveness(SsaFunction function, bool[] reachable)
    {
        this.reachable = reachable;
        IsLive = new bool[function.ValueCount];
        foreach (var block in function.Blocks)
        {
            if (!reachable[block.Id]) { continue; }
            if (block.Control is { } control) { Mark(control); }
            foreach (var value in block.Values)
            {
                if ((value.Info.Flags & (SsaOpFlags.Call | SsaOpFlags.HasSideEffects)) != 0 || value.Type.IsVoid()) { Mark(value); }
            }
        }
        while (work.TryPop(out var value)) { MarkOperands(value); }
    }

    /// <summary>By id.</summary>
    public bool[] IsLive { get; }

    /// <summary>Live values that may begin a statement, in order of discovery: uses before what they use.</summary>
    public List<SsaValue> StatementOrder { get; } = [];

    private void MarkOperands(SsaValue value)
    {
        for (var i = 0; i < value.ArgCount; i++)
        {
            if (value.Op != SsaOp.Phi || reachable[value.Block.Predecessors[i].Block.Id]) { Mark(value.Args[i]); }
        }
    }

    private void Mark(SsaValue value)
    {
        if (IsLive[value.Id]) { return; }
        IsLive[value.Id] = true;
        work.Push(value);
        if (value.Position.Mark != StatementMark.NotStatement) { StatementOrder.Add(value); }
    }
}
