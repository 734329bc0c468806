using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Liveness;

/// <summary>
/// Values at which a goroutine must not be stopped, because a stack map could not tell the truth: between the test of the write
/// barrier flag and the write, and while a pointer is held as an integer.
/// </summary>
internal sealed class UnsafePoints
{
    private const string WriteBarrierFlag = "runtime.writeBarrier";

    private readonly bool[] _isUnsafe;
    private readonly bool _onlyCalls;

    /// <summary>In the runtime and in nosplit functions only calls are safe, as their authors assume.</summary>
    public UnsafePoints(SsaFunction function, bool onlyCalls)
    {
        _onlyCalls = onlyCalls;
        _isUnsafe = new bool[function.ValueCount];
        if (onlyCalls)
        {
            return;
        }
        foreach (var block in function.WriteBarrierLoads)
        {
            MarkWriteBarrier(block);
        }
        MarkPointerArithmetic(function);
    }

    /// <summary>True if there is a stack map for the value.</summary>
    public bool IsSafe(SsaValue value) => _onlyCalls
        ? value.Info.Has(SsaOpFlags.Call)
        : !HasNoCode(value.Op) && !_isUnsafe[value.Id];

    private static bool HasNoCode(SsaOp op) => op is SsaOp.InitMem or SsaOp.Arg or SsaOp.SP or SsaOp.SB or SsaOp.Select0 or SsaOp.Select1
        or SsaOp.GetG or SsaOp.VarDef or SsaOp.VarLive or SsaOp.KeepAlive or SsaOp.Phi;

    // From the load of the flag to where the two ways meet again.
    private void MarkWriteBarrier(SsaBlock block)
    {
        if (block.Successors.Count != 2 || block.Successors[0].Block == block.Successors[1].Block)
        {
            return;
        }
        var load = block.Control!;
        while (load.Symbolic is not Symbol { Name: WriteBarrierFlag })
        {
            load = load.Arg0;
        }
        foreach (var value in block.Values.SkipWhile(value => value != load))
        {
            _isUnsafe[value.Id] = true;
        }
        foreach (var value in block.Successors.SelectMany(edge => edge.Block.Values))
        {
            _isUnsafe[value.Id] = true;
        }
    }

    // Before an integer becomes a pointer, back to the call before, the collector would not find what the integer points to.
    private void MarkPointerArithmetic(SsaFunction function)
    {
        HashSet<SsaBlock> done = [];
        foreach (var block in function.Blocks)
        {
            for (var index = 0; index < block.Values.Count; index++)
            {
                var value = block.Values[index];
                if (value.Op == SsaOp.Convert && value.Type.Kind == IrKind.Pointer)
                {
                    MarkBefore(block, index + 1, done);
                }
            }
        }
    }

    private void MarkBefore(SsaBlock start, int count, HashSet<SsaBlock> done)
    {
        Stack<(SsaBlock Block, int Count)> pending = new();
        pending.Push((start, count));
        while (pending.TryPop(out var next))
        {
            if (done.Contains(next.Block) || MarkedCall(next.Block, next.Count))
            {
                continue;
            }
            if (next.Count == next.Block.Values.Count)
            {
                done.Add(next.Block);
            }
            foreach (var edge in next.Block.Predecessors)
            {
                pending.Push((edge.Block, edge.Block.Values.Count));
            }
        }
    }

    private bool MarkedCall(SsaBlock block, int count)
    {
        for (var index = count - 1; index >= 0; index--)
        {
            if (block.Values[index].Info.Has(SsaOpFlags.Call))
            {
                return true;
            }
            _isUnsafe[block.Values[index].Id] = true;
        }
        return false;
    }
}
