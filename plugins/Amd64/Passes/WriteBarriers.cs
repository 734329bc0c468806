using GoDefer.Amd64.RegAlloc;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Passes;

/// <summary>
/// Puts a branch on the collector's write barrier flag around each run of stores of pointers into memory other than the stack: with the flag
/// set each store goes through the runtime. Splits blocks from the end.
/// </summary>
internal sealed class WriteBarriers
{
    private readonly SsaFunction function;
    private readonly StoreOrder order;
    private SsaValue staticBase = null!;
    private SsaValue stackPointer = null!;
    private SsaValue? flagAddress;
    private SsaValue zero = null!;

    private WriteBarriers(SsaFunction function)
    {
        this.function = function;
        order = new StoreOrder(function);
    }

    public static void Run(SsaFunction function)
    {
        if (function.Source?.Flags.HasFlag(FunctionFlags.NoWriteBarrier) == true) { return; }
        var pass = new WriteBarriers(function);
        // The blocks that are added hold nothing to expand.
        var count = function.Blocks.Count;
        for (var i = 0; i < count; i++) { pass.ExpandBlock(function.Blocks[i]); }
    }

    /// <summary>Whether an address is known to be in the frame.</summary>
    public static bool IsStackAddress(SsaValue value) => Base(value).Op is SsaOp.SP or SsaOp.LocalAddr;

    private static SsaValue Base(SsaValue value)
    {
        while (value.Op is SsaOp.OffPtr or SsaOp.AddPtr or SsaOp.PtrIndex or SsaOp.Copy) { value = value.Arg0; }
        return value;
    }

    /// <summary>A source in the area of outgoing arguments, which a call overwrites.</summary>
    private static bool IsVolatile(SsaValue value) => Base(value).Op == SsaOp.SP;

    private static bool NeedsBarrier(SsaValue store)
    {
        var type = (IrType)store.Symbolic!;
        return type.HasPointers && !type.IsNotInHeap && !IsStackAddress(store.Arg0);
    }

    private void ExpandBlock(SsaBlock block)
    {
        var left = 0;
        foreach (var value in block.Values)
        {
            if (value.Op is not (SsaOp.Store or SsaOp.Move or SsaOp.Zero) || !NeedsBarrier(value)) { continue; }
            value.Op = value.Op switch { SsaOp.Store => SsaOp.StoreWB, SsaOp.Move => SsaOp.MoveWB, _ => SsaOp.ZeroWB };
            left++;
        }
        if (left == 0) { return; }
        if (flagAddress is null) { MakeGlobals(); }
        order.Sort(block, onlyForChecks: false);
        SsaBlock? end = null;
        while (left > 0)
        {
            var isFirst = end is null;
            end = SplitLast(block, ref left);
            function.WriteBarrierLoads.Add(isFirst ? block : end);
        }
    }

    private void MakeGlobals()
    {
        var entry = function.Entry;
        var uintptr = function.Types.UIntPtr;
        staticBase = entry.Values.Find(value => value.Op == SsaOp.SB) ?? entry.NewValue(entry.Position, SsaOp.SB, uintptr);
        stackPointer = entry.Values.Find(value => value.Op == SsaOp.SP) ?? entry.NewValue(entry.Position, SsaOp.SP, uintptr);
        flagAddress = entry.NewValue(
            entry.Position, SsaOp.Addr, function.PointerTo(function.Types.UInt32), 0, function.Package.Symbol("runtime.writeBarrier"), staticBase);
        zero = function.Const32(function.Types.UInt32, 0);
    }

    /// <summary>Splits a block at its last run of stores with barriers; gives the block behind them.</summary>
    private SsaBlock SplitLast(SsaBlock block, ref int left)
    {
        var (start, finish) = FindLastRun(block.Values);
        var stores = block.Values.GetRange(start, finish - start);
        var after = block.Values.GetRange(finish, block.Values.Count - finish);
        block.Values.RemoveRange(start, block.Values.Count - start);
        var memory = stores[0].MemoryArg!;
        var position = stores[0].Position;
        var then = function.NewBlock(SsaBlockKind.Plain);
        var otherwise = function.NewBlock(SsaBlockKind.Plain);
        var end = function.NewBlock(block.Kind);
        (then.Position, otherwise.Position, end.Position, block.Position) = (position, position, block.Position, position);
        MoveEnd(block, end);
        Branch(block, then, otherwise, end, position, memory);
        var (memoryThen, memoryElse) = (memory, memory);
        foreach (var store in stores)
        {
            if (store.Op is SsaOp.StoreWB or SsaOp.MoveWB or SsaOp.ZeroWB) { left--; }
            memoryThen = WithBarrier(then, store, memoryThen);
            memoryElse = WithoutBarrier(otherwise, store, memoryElse);
        }
        Join(end, stores, memoryThen, memoryElse);
        end.Values.AddRange(after);
        foreach (var value in after) { value.Block = end; }
        return end;
    }

    private static (int Start, int Finish) FindLastRun(List<SsaValue> values)
    {
        var (start, finish) = (0, -1);
        for (var i = values.Count - 1; i >= 0; i--)
        {
            if (values[i].Op is SsaOp.StoreWB or SsaOp.MoveWB or SsaOp.ZeroWB)
            {
                start = i;
                if (finish < 0) { finish = i + 1; }
            }
            else if (finish >= 0 && values[i].Op is not (SsaOp.VarDef or SsaOp.VarLive or SsaOp.VarKill)) { break; }
        }
        return (start, finish);
    }

    private static void MoveEnd(SsaBlock block, SsaBlock end)
    {
        end.SetControl(block.Control);
        end.Prediction = block.Prediction;
        end.Symbolic = block.Symbolic;
        foreach (var edge in block.Successors)
        {
            end.Successors.Add(edge);
            edge.Block.Predecessors[edge.Index] = edge.Block.Predecessors[edge.Index] with { Block = end };
        }
        block.Successors.Clear();
    }

    private void Branch(SsaBlock block, SsaBlock then, SsaBlock otherwise, SsaBlock end, SsaPosition position, SsaValue memory)
    {
        // The word, not the byte that is the flag: no write of a partial register.
        var flag = block.NewValue(position, SsaOp.Load, function.Types.UInt32, flagAddress!, memory);
        flag = block.NewValue(position, SsaOp.Neq32, function.Types.Bool, flag, zero);
        block.Kind = SsaBlockKind.If;
        block.SetControl(flag);
        block.Prediction = BranchPrediction.Unlikely;
        block.AddEdgeTo(then);
        block.AddEdgeTo(otherwise);
        then.AddEdgeTo(end);
        otherwise.AddEdgeTo(end);
    }

    private SsaValue WithBarrier(SsaBlock block, SsaValue store, SsaValue memory)
    {
        var position = store.Position;
        switch (store.Op)
        {
            case SsaOp.StoreWB:
                var barrier = function.Package.Symbol("runtime.gcWriteBarrier");
                return block.NewValue(position, SsaOp.WB, SsaTypes.Memory, 0, barrier, store.Arg0, store.Arg1, memory);
            case SsaOp.MoveWB:
                return Call(block, store, "runtime.typedmemmove", store.Arg1, memory);
            case SsaOp.ZeroWB:
                return Call(block, store, "runtime.typedmemclr", null, memory);
            default:
                return block.NewValue(position, store.Op, SsaTypes.Memory, 0, store.Symbolic, memory);
        }
    }

    private static SsaValue WithoutBarrier(SsaBlock block, SsaValue store, SsaValue memory) => store.Op switch
    {
        SsaOp.StoreWB => block.NewValue(store.Position, SsaOp.Store, SsaTypes.Memory, 0, store.Symbolic, store.Arg0, store.Arg1, memory),
        SsaOp.MoveWB => block.NewValue(store.Position, SsaOp.Move, SsaTypes.Memory, store.Immediate, store.Symbolic, store.Arg0, store.Arg1, memory),
        SsaOp.ZeroWB => block.NewValue(store.Position, SsaOp.Zero, SsaTypes.Memory, store.Immediate, store.Symbolic, store.Arg0, memory),
        _ => block.NewValue(store.Position, store.Op, SsaTypes.Memory, 0, store.Symbolic, memory),
    };

    /// <summary>Calls a runtime function with type, destination and, if there is one, source.</summary>
    private SsaValue Call(SsaBlock block, SsaValue store, string name, SsaValue? source, SsaValue memory)
    {
        var position = store.Position;
        var type = (IrType)store.Symbolic!;
        Local? copy = null;
        if (source is not null && IsVolatile(source))
        {
            copy = function.NewTemporary(type);
            memory = block.NewValue(position, SsaOp.VarDef, SsaTypes.Memory, 0, copy, memory);
            var address = block.NewValue(position, SsaOp.LocalAddr, function.PointerTo(type), 0, copy, stackPointer, memory);
            memory = block.NewValue(position, SsaOp.Move, SsaTypes.Memory, type.Size, type, address, source, memory);
            source = address;
        }
        var symbol = function.Package.Symbol("type." + type.Spelling);
        function.Requests.Add(symbol);
        var descriptor = block.NewValue(position, SsaOp.Addr, function.Types.UIntPtr, 0, symbol, staticBase);
        var destination = store.Arg0;
        memory = PassArgument(block, position, 0, descriptor, destination.Type, memory);
        memory = PassArgument(block, position, 8, destination, destination.Type, memory);
        long size = 16;
        if (source is not null)
        {
            memory = PassArgument(block, position, 16, source, source.Type, memory);
            size = 24;
        }
        memory = block.NewValue(position, SsaOp.StaticCall, SsaTypes.Memory, size, function.Package.Symbol(name), memory);
        return copy is null ? memory : block.NewValue(position, SsaOp.VarKill, SsaTypes.Memory, 0, copy, memory);
    }

    private SsaValue PassArgument(SsaBlock block, SsaPosition position, long offset, SsaValue value, IrType type, SsaValue memory)
    {
        var address = block.NewValue(position, SsaOp.OffPtr, function.PointerTo(value.Type), offset, null, stackPointer);
        return block.NewValue(position, SsaOp.Store, SsaTypes.Memory, 0, type, address, value, memory);
    }

    /// <summary>The last store of the run becomes the phi of the two memories: later code names it. The others have no uses any more.</summary>
    private void Join(SsaBlock end, List<SsaValue> stores, SsaValue memoryThen, SsaValue memoryElse)
    {
        var last = stores[^1];
        end.Values.Add(last);
        last.Block = end;
        last.Reset(SsaOp.Phi);
        last.Type = SsaTypes.Memory;
        last.AddArgs(memoryThen, memoryElse);
        foreach (var store in stores)
        {
            if (!ReferenceEquals(store, last)) { store.ResetArgs(); }
        }
        foreach (var store in stores)
        {
            if (!ReferenceEquals(store, last)) { function.FreeValue(store); }
        }
    }
}
