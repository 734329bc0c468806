using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Schedule;

/// <summary>
/// Orders the values of one block by the stores they depend on, without scheduling it: each store, then the nil checks that depend
/// on it, then the other values that do, in the order they had. Passes that walk a block in order of memory use it.
/// </summary>
internal static class StoreOrder
{
    private const int StoreRank = 0;
    private const int NilCheckRank = 1;
    private const int OtherRank = 2;
    private const int Ranks = 3;

    /// <summary>The ordered values; the same list if there is no store.</summary>
    public static List<SsaValue> Order(List<SsaValue> values)
    {
        var stores = values.FindAll(value => value.Type.IsMemory());
        if (stores.Count == 0)
        {
            return values;
        }
        var numbers = NumberStores(stores);
        foreach (var value in values)
        {
            Number(value, numbers);
        }
        return [.. values.OrderBy(value => numbers[value])];
    }

    // Store i of the block gets 3*i, i from 1; the values that depend on none of the block get 1 or 2.
    private static Dictionary<SsaValue, int> NumberStores(List<SsaValue> stores)
    {
        var numbers = new Dictionary<SsaValue, int>();
        var store = LastOf(stores);
        for (var number = stores.Count; number > 0; number--)
        {
            numbers.Add(store, Ranks * number + StoreRank);
            if (store.Op is SsaOp.InitMem or SsaOp.Phi)
            {
                break;
            }
            store = store.MemoryArg!;
        }
        return numbers;
    }

    private static SsaValue LastOf(List<SsaValue> stores)
    {
        HashSet<SsaValue> used = [];
        foreach (var store in stores)
        {
            if (store.Op is not (SsaOp.InitMem or SsaOp.Phi))
            {
                used.Add(store.MemoryArg!);
            }
        }
        return stores.Single(store => !used.Contains(store));
    }

    private static void Number(SsaValue root, Dictionary<SsaValue, int> numbers)
    {
        Stack<SsaValue> pending = new();
        pending.Push(root);
        while (pending.TryPeek(out var value))
        {
            if (numbers.ContainsKey(value))
            {
                pending.Pop();
                continue;
            }
            // A phi depends on no store of its block; it may depend on itself.
            if (value.Op == SsaOp.Phi)
            {
                numbers.Add(value, OtherRank);
            }
            else if (FirstUnnumberedArg(value, numbers) is { } arg)
            {
                pending.Push(arg);
            }
            else
            {
                var rank = value.Op == SsaOp.NilCheck ? NilCheckRank : OtherRank;
                numbers.Add(value, Ranks * LatestStore(value, numbers) + rank);
            }
        }
    }

    private static SsaValue? FirstUnnumberedArg(SsaValue value, Dictionary<SsaValue, int> numbers)
    {
        foreach (var arg in value.Args)
        {
            if (arg.Block == value.Block && !numbers.ContainsKey(arg))
            {
                return arg;
            }
        }
        return null;
    }

    private static int LatestStore(SsaValue value, Dictionary<SsaValue, int> numbers)
    {
        var latest = 0;
        foreach (var arg in value.Args)
        {
            if (arg.Block == value.Block)
            {
                latest = Math.Max(latest, numbers[arg] / Ranks);
            }
        }
        return latest;
    }
}
