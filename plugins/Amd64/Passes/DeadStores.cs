using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Passes;

/// <summary>Removes stores that a later store of the block to the same address overwrites before anything can read them.</summary>
internal static class DeadStores
{
    public static void Run(SsaFunction function)
    {
        var read = new HashSet<SsaValue>();
        var overwritten = new HashSet<SsaValue>();
        var stores = new List<SsaValue>();
        var shadowed = new Dictionary<SsaValue, long>();
        foreach (var block in function.Blocks)
        {
            read.Clear();
            overwritten.Clear();
            stores.Clear();
            foreach (var value in block.Values) { Classify(value, block, stores, read, overwritten); }
            if (stores.Count == 0) { continue; }
            shadowed.Clear();
            for (var state = LastStore(function, stores, overwritten); state is not null; state = Previous(state, block))
            {
                if (read.Contains(state)) { shadowed.Clear(); }
                if (state.Op is SsaOp.Store or SsaOp.Zero) { RemoveOrRecord(state, shadowed); }
            }
        }
    }

    private static void Classify(
        SsaValue value, SsaBlock block, List<SsaValue> stores, HashSet<SsaValue> read, HashSet<SsaValue> overwritten)
    {
        if (value.Op == SsaOp.Phi) { return; }
        var isStore = value.Type.IsMemory();
        if (isStore) { stores.Add(value); }
        var onlyWrites = value.Op is SsaOp.Store or SsaOp.Zero or SsaOp.VarDef or SsaOp.VarKill;
        foreach (var arg in value.Args)
        {
            if (!ReferenceEquals(arg.Block, block) || !arg.Type.IsMemory()) { continue; }
            if (isStore) { overwritten.Add(arg); }
            if (!isStore || !onlyWrites) { read.Add(arg); }
        }
    }

    private static SsaValue LastStore(SsaFunction function, List<SsaValue> stores, HashSet<SsaValue> overwritten)
    {
        SsaValue? last = null;
        foreach (var store in stores)
        {
            if (overwritten.Contains(store)) { continue; }
            if (last is not null) { throw function.Error($"two final stores: {last} and {store}"); }
            last = store;
        }
        return last ?? throw function.Error("no last store: a cycle");
    }

    private static SsaValue? Previous(SsaValue state, SsaBlock block)
    {
        if (state.Op == SsaOp.Phi) { return null; }
        foreach (var arg in state.Args)
        {
            if (ReferenceEquals(arg.Block, block) && arg.Type.IsMemory()) { return arg; }
        }
        return null;
    }

    private static void RemoveOrRecord(SsaValue store, Dictionary<SsaValue, long> shadowed)
    {
        var size = store.Op == SsaOp.Store ? ((IrType)store.Symbolic!).Size : store.Immediate;
        if (!shadowed.TryGetValue(store.Arg0, out var later) || later < size)
        {
            shadowed[store.Arg0] = size;
            return;
        }
        store.MakeMemoryCopy();
    }

    /// <summary>Makes a store a copy of the memory before it.</summary>
    public static void MakeMemoryCopy(this SsaValue store)
    {
        store.SetArgs(store.MemoryArg!);
        store.Symbolic = null;
        store.Immediate = 0;
        store.Op = SsaOp.Copy;
    }
}
