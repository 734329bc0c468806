using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Passes;

/// <summary>
/// Orders the values of a block by the chain of memory states: each value stands behind the last state it depends on, nil checks of a
/// state before other values of it, and otherwise as before.
/// </summary>
internal sealed class StoreOrder(SsaFunction function)
{
    private int[] number = new int[function.ValueCount];
    private bool[] seen = new bool[function.ValueCount];

    /// <summary>Orders a block. With <paramref name="onlyForChecks"/> a block without nil checks stays as it is.</summary>
    public void Sort(SsaBlock block, bool onlyForChecks)
    {
        var values = block.Values;
        if (values.Count == 0) { return; }
        Grow();
        var stores = new List<SsaValue>();
        var hasCheck = false;
        foreach (var value in values)
        {
            hasCheck |= value.Op == SsaOp.NilCheck;
            if (!value.Type.IsMemory()) { continue; }
            stores.Add(value);
            if (value.Op is not (SsaOp.InitMem or SsaOp.Phi)) { seen[value.MemoryArg!.Id] = true; }
        }
        if (stores.Count == 0 || (onlyForChecks && !hasCheck)) { Clear(block, stores); return; }
        var last = LastStore(stores);
        Clear(block, stores);
        var count = NumberStores(stores.Count, last);
        NumberOthers(values, count);
        Place(values, count);
    }

    private void Grow()
    {
        if (number.Length >= function.ValueCount) { return; }
        Array.Resize(ref number, function.ValueCount);
        Array.Resize(ref seen, function.ValueCount);
    }

    private void Clear(SsaBlock block, List<SsaValue> stores)
    {
        foreach (var value in block.Values) { seen[value.Id] = false; }
        foreach (var store in stores)
        {
            if (store.Op is not (SsaOp.InitMem or SsaOp.Phi)) { seen[store.MemoryArg!.Id] = false; }
        }
    }

    private SsaValue LastStore(List<SsaValue> stores)
    {
        SsaValue? last = null;
        foreach (var store in stores)
        {
            if (seen[store.Id]) { continue; }
            if (last is not null) { throw function.Error($"two states of memory at the end of {store.Block}: {last} and {store}"); }
            last = store;
        }
        return last ?? throw function.Error($"no last state of memory in {stores[0].Block}");
    }

    /// <summary>Store i gets 3i; what depends on it gets 3i + 2, nil checks 3i + 1.</summary>
    private int[] NumberStores(int stores, SsaValue last)
    {
        var count = new int[3 * (stores + 1)];
        var value = last;
        for (var i = stores; i > 0; i--)
        {
            number[value.Id] = 3 * i;
            count[3 * i]++;
            seen[value.Id] = true;
            if (value.Op is SsaOp.InitMem or SsaOp.Phi) { break; }
            value = value.MemoryArg!;
        }
        return count;
    }

    private void NumberOthers(List<SsaValue> values, int[] count)
    {
        var work = new Stack<SsaValue>();
        foreach (var start in values)
        {
            if (seen[start.Id]) { continue; }
            seen[start.Id] = true;
            work.Push(start);
            while (work.TryPeek(out var value))
            {
                if (number[value.Id] == 0)
                {
                    if (PushOperand(value, work)) { continue; }
                    number[value.Id] = Number(value);
                    count[number[value.Id]]++;
                }
                work.Pop();
            }
        }
    }

    private bool PushOperand(SsaValue value, Stack<SsaValue> work)
    {
        if (value.Op == SsaOp.Phi) { return false; }
        foreach (var arg in value.Args)
        {
            if (!ReferenceEquals(arg.Block, value.Block) || seen[arg.Id]) { continue; }
            seen[arg.Id] = true;
            work.Push(arg);
            return true;
        }
        return false;
    }

    private int Number(SsaValue value)
    {
        if (value.Op == SsaOp.Phi) { return 2; }
        var latest = 0;
        foreach (var arg in value.Args)
        {
            if (ReferenceEquals(arg.Block, value.Block)) { latest = Math.Max(latest, number[arg.Id] / 3); }
        }
        return (3 * latest) + (value.Op == SsaOp.NilCheck ? 1 : 2);
    }

    private void Place(List<SsaValue> values, int[] count)
    {
        for (var i = 1; i < count.Length; i++) { count[i] += count[i - 1]; }
        if (count[^1] != values.Count) { throw function.Error($"{values[0].Block}: a value is missing in the order of memory"); }
        var order = new SsaValue[values.Count];
        foreach (var value in values) { order[count[number[value.Id] - 1]++] = value; }
        for (var i = 0; i < order.Length; i++)
        {
            values[i] = order[i];
            number[order[i].Id] = 0;
            seen[order[i].Id] = false;
        }
    }
}
