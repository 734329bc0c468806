using GoDefer.Amd64.Rules;
using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Passes.Facts;

/// <summary>
/// What is known of values at a place of the program: relations of pairs, bounds of single values. Facts are only added; what they imply for
/// lengths and capacities, for neighbours (x + 1 &gt; y) and for sums is added with them. <see cref="IsContradiction"/> says that the place
/// cannot be reached.
/// </summary>
internal sealed class FactsTable
{
    private readonly record struct Pair(SsaValue? A, SsaValue B, Domain Domain);

    private readonly Dictionary<Pair, Relation> facts = [];
    private readonly Stack<(Pair? Pair, Relation Before)> factStack = new();
    private readonly PartialOrder signed = new(isUnsigned: false);
    private readonly PartialOrder unsigned = new(isUnsigned: true);
    private readonly Dictionary<int, Limit> limits = [];
    private readonly Stack<(int Id, Limit Before)> limitStack = new();
    private int contradictoryDepth;

    /// <summary>Whether facts contradict each other.</summary>
    public bool IsContradiction { get; private set; }

    /// <summary>The length of each slice whose length is asked for, by the slice's id.</summary>
    public Dictionary<int, SsaValue> Lengths { get; } = [];

    /// <summary>The capacity of each slice whose capacity is asked for, by the slice's id.</summary>
    public Dictionary<int, SsaValue> Capacities { get; } = [];

    /// <summary>The bounds of a value if any are known.</summary>
    public bool TryGetLimit(SsaValue value, out Limit limit) => limits.TryGetValue(value.Id, out limit);

    /// <summary>Whether a value cannot be negative as a signed number.</summary>
    public bool IsNonNegative(SsaValue value)
    {
        if (RuleHelpers.IsNonNegative(value)) { return true; }
        if (TryGetLimit(value, out var limit) && (limit.Min >= 0 || limit.UMax <= long.MaxValue)) { return true; }
        var (x, delta) = Sum(value);
        if (x is null || !TryGetLimit(x, out limit)) { return false; }
        return (delta > 0 && limit.Min >= -delta && limit.Max <= long.MaxValue - delta) || (delta < 0 && limit.Min >= -delta);
    }

    /// <summary>Marks where <see cref="Restore"/> goes back to.</summary>
    public void Checkpoint()
    {
        if (IsContradiction) { contradictoryDepth++; }
        factStack.Push((null, Relation.None));
        limitStack.Push((0, Limit.None));
        signed.Checkpoint();
        unsigned.Checkpoint();
    }

    /// <summary>Forgets all since the last checkpoint.</summary>
    public void Restore()
    {
        if (contradictoryDepth > 0) { contradictoryDepth--; }
        else { IsContradiction = false; }
        while (factStack.Pop() is var (pair, before) && pair is { } changed)
        {
            if (before == Relation.Any) { facts.Remove(changed); }
            else { facts[changed] = before; }
        }
        while (limitStack.Pop() is var (id, limit) && id != 0)
        {
            if (limit == Limit.None) { limits.Remove(id); }
            else { limits[id] = limit; }
        }
        signed.Undo();
        unsigned.Undo();
    }

    /// <summary>Adds a fact in each of some domains. Constants it needs are made in <paramref name="block"/>.</summary>
    public void Add(SsaBlock block, Domain domains, SsaValue? v, SsaValue w, Relation relation)
    {
        foreach (var domain in (ReadOnlySpan<Domain>)[Domain.Signed, Domain.Unsigned, Domain.Pointer, Domain.Boolean])
        {
            if (domains.HasFlag(domain)) { Update(block, v, w, domain, relation); }
        }
    }

    /// <summary>Adds a fact in one domain. A null value is false.</summary>
    public void Update(SsaBlock block, SsaValue? v, SsaValue w, Domain domain, Relation relation)
    {
        if (IsContradiction) { return; }
        if (ReferenceEquals(v, w))
        {
            IsContradiction = !relation.HasFlag(Relation.Equal);
            return;
        }
        if (domain is Domain.Signed or Domain.Unsigned)
        {
            if (!Order(v!, w, domain == Domain.Signed ? signed : unsigned, relation))
            {
                IsContradiction = true;
                return;
            }
        }
        else if (!AddPair(ref v, ref w, domain, ref relation)) { return; }
        UpdateLimits(ref v, ref w, domain, ref relation);
        if (IsContradiction || domain is not (Domain.Signed or Domain.Unsigned)) { return; }
        RelateLengths(block, v!, w, domain, relation);
        RelateNeighbours(block, v!, w, domain, relation);
    }

    /// <summary>The x and c of x + c or x - c.</summary>
    public static (SsaValue? Value, long Delta) Sum(SsaValue value)
    {
        var constant = value.Op is SsaOp.Add32 or SsaOp.Sub32 ? SsaOp.Const32 : SsaOp.Const64;
        if (value.Op is SsaOp.Add64 or SsaOp.Add32)
        {
            if (value.Arg0.Op == constant) { return (value.Arg1, value.Arg0.Immediate); }
            if (value.Arg1.Op == constant) { return (value.Arg0, value.Arg1.Immediate); }
        }
        else if (value.Op is SsaOp.Sub64 or SsaOp.Sub32 && value.Arg1.Op == constant)
        {
            var delta = value.Arg1.Immediate;
            if (delta != -delta) { return (value.Arg0, -delta); }
        }
        return (null, 0);
    }

    private static bool Order(SsaValue v, SsaValue w, PartialOrder order, Relation relation) => relation switch
    {
        Relation.Less => order.SetLess(v, w),
        Relation.Greater => order.SetLess(w, v),
        Relation.LessOrEqual => order.SetLessOrEqual(v, w),
        Relation.GreaterOrEqual => order.SetLessOrEqual(w, v),
        Relation.Equal => order.SetEqual(v, w),
        Relation.NotEqual => order.SetNotEqual(v, w),
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };

    /// <summary>Keeps a relation of pointers or bools, the value with the lower id first; false if nothing is new or it contradicts.</summary>
    private bool AddPair(ref SsaValue? v, ref SsaValue w, Domain domain, ref Relation relation)
    {
        if (v is not null && w.Id < v.Id)
        {
            (v, w) = (w, v);
            relation = relation.Reversed();
        }
        var pair = new Pair(v, w, domain);
        var before = facts.GetValueOrDefault(pair, Relation.Any);
        if (before == relation) { return false; }
        factStack.Push((pair, before));
        facts[pair] = before & relation;
        IsContradiction = (before & relation) == Relation.None;
        return !IsContradiction;
    }

    private void UpdateLimits(ref SsaValue? v, ref SsaValue w, Domain domain, ref Relation relation)
    {
        if (v is { IsIntegerConstant: true })
        {
            (v, w) = (w, v);
            relation = relation.Reversed();
        }
        if (v is null || !w.IsIntegerConstant) { return; }
        if (!limits.TryGetValue(v.Id, out var before)) { before = v.IsIntegerConstant ? LimitOfConstant(v, domain) : Limit.None; }
        var limit = before.And(domain switch
        {
            Domain.Signed => SignedLimit(w.Immediate, relation, before),
            Domain.Unsigned => UnsignedLimit(w.UnsignedConstant, relation, before),
            _ => Limit.None,
        });
        limitStack.Push((v.Id, before));
        limits[v.Id] = limit;
        IsContradiction = limit.IsEmpty;
    }

    private static Limit LimitOfConstant(SsaValue value, Domain domain)
    {
        var limit = Limit.None;
        if (domain == Domain.Signed)
        {
            var c = value.Immediate;
            limit = limit with { Min = c, Max = c };
            return c >= 0 ? limit with { UMin = (ulong)c, UMax = (ulong)c } : limit;
        }
        if (domain != Domain.Unsigned) { return limit; }
        var u = value.UnsignedConstant;
        limit = limit with { UMin = u, UMax = u };
        return (long)u >= 0 ? limit with { Min = (long)u, Max = (long)u } : limit;
    }

    /// <summary>Bounds from a comparison with a constant. Overflow in them is harmless: the place cannot be reached then.</summary>
    private static Limit SignedLimit(long c, Relation relation, Limit before)
    {
        var none = Limit.None;
        var limit = relation switch
        {
            Relation.Less => none with { Max = unchecked(c - 1) },
            Relation.LessOrEqual => none with { Max = c },
            Relation.GreaterOrEqual => none with { Min = c },
            Relation.Greater => none with { Min = unchecked(c + 1) },
            Relation.Equal => none with { Min = c, Max = c },
            Relation.NotEqual => before with { Min = before.Min + (c == before.Min ? 1 : 0) },
            _ => none,
        };
        if (relation == Relation.NotEqual && c == limit.Max) { limit = limit with { Max = limit.Max - 1 }; }
        if (limit.Min >= 0) { limit = limit with { UMin = (ulong)limit.Min }; }
        if (limit.Max != long.MaxValue && before.Min >= 0 && limit.Max >= 0) { limit = limit with { UMax = (ulong)limit.Max }; }
        return limit;
    }

    private static Limit UnsignedLimit(ulong c, Relation relation, Limit before)
    {
        var none = Limit.None;
        if (relation == Relation.NotEqual)
        {
            var limit = c == before.UMin ? before with { UMin = before.UMin + 1 } : before;
            return c == limit.UMax ? limit with { UMax = limit.UMax - 1 } : limit;
        }
        return relation switch
        {
            Relation.Less => none with { UMax = unchecked(c - 1) },
            Relation.LessOrEqual => none with { UMax = c },
            Relation.GreaterOrEqual => none with { UMin = c },
            Relation.Greater => none with { UMin = unchecked(c + 1) },
            Relation.Equal => none with { UMin = c, UMax = c },
            _ => none,
        };
    }

    /// <summary>What a bound of the length says of the capacity, and the other way round.</summary>
    private void RelateLengths(SsaBlock block, SsaValue v, SsaValue w, Domain domain, Relation relation)
    {
        if (v.Op == SsaOp.SliceLen && !relation.HasFlag(Relation.Less) && Capacities.TryGetValue(v.Arg0.Id, out var capacity))
        {
            Update(block, capacity, w, domain, relation | Relation.Greater);
        }
        if (w.Op == SsaOp.SliceLen && !relation.HasFlag(Relation.Greater) && Capacities.TryGetValue(w.Arg0.Id, out capacity))
        {
            Update(block, v, capacity, domain, relation | Relation.Less);
        }
        if (v.Op == SsaOp.SliceCap && !relation.HasFlag(Relation.Greater) && Lengths.TryGetValue(v.Arg0.Id, out var length))
        {
            Update(block, length, w, domain, relation | Relation.Less);
        }
        if (w.Op == SsaOp.SliceCap && !relation.HasFlag(Relation.Less) && Lengths.TryGetValue(w.Arg0.Id, out length))
        {
            Update(block, v, length, domain, relation | Relation.Greater);
        }
    }

    private void RelateNeighbours(SsaBlock block, SsaValue v, SsaValue w, Domain domain, Relation relation)
    {
        if (relation is Relation.Less or Relation.LessOrEqual)
        {
            (v, w) = (w, v);
            relation = relation.Reversed();
        }
        if (relation == Relation.Greater)
        {
            if (Sum(v) is ({ } x, 1)) { Update(block, x, w, domain, Relation.GreaterOrEqual); }
            else if (Sum(w) is ({ } y, -1)) { Update(block, v, y, domain, Relation.GreaterOrEqual); }
        }
        else if (relation == Relation.GreaterOrEqual)
        {
            if (Sum(v) is ({ } x, -1))
            {
                if (TryGetLimit(x, out var limit) && IsAboveLeast(limit, v.Op, domain)) { Update(block, x, w, domain, Relation.Greater); }
            }
            else if (Sum(w) is ({ } y, 1) && TryGetLimit(y, out var limit) && IsBelowGreatest(limit, w.Op, domain))
            {
                Update(block, v, y, domain, Relation.Greater);
            }
        }
        if (relation is not (Relation.Greater or Relation.GreaterOrEqual) || domain != Domain.Signed) { return; }
        if (Sum(v) is ({ } z, var delta)) { RelateSum(block, z, delta, w, relation); }
    }

    private static bool IsAboveLeast(Limit limit, SsaOp op, Domain domain) => domain == Domain.Signed
        ? limit.Min > (op is SsaOp.Add32 or SsaOp.Sub32 ? int.MinValue : long.MinValue)
        : limit.UMin > 0;

    private static bool IsBelowGreatest(Limit limit, SsaOp op, Domain domain)
    {
        var isNarrow = op is SsaOp.Add32 or SsaOp.Sub32;
        return domain == Domain.Signed
            ? limit.Max < (isNarrow ? int.MaxValue : long.MaxValue)
            : limit.UMax < (isNarrow ? uint.MaxValue : ulong.MaxValue);
    }

    /// <summary>x + delta &gt; w (or &gt;=): without overflow, x &gt; w - delta.</summary>
    private void RelateSum(SsaBlock block, SsaValue x, long delta, SsaValue w, Relation relation)
    {
        var isWide = x.Type.Size == 8;
        if (!w.IsIntegerConstant)
        {
            var least = (isWide ? long.MinValue : int.MinValue) - delta;
            if (delta < 0 && TryGetLimit(x, out var known) && known.Min >= least) { Update(block, x, w, Domain.Signed, relation); }
            return;
        }
        var min = isWide ? w.Immediate - delta : (int)w.Immediate - (int)delta;
        var max = isWide ? long.MaxValue - delta : int.MaxValue - (int)delta;
        var (op, type) = isWide ? (SsaOp.Const64, block.Function.Types.Int64) : (SsaOp.Const32, block.Function.Types.Int32);
        var low = block.NewValue(block.Position, op, type, min, null);
        var high = block.NewValue(block.Position, op, type, max, null);
        if (min < max)
        {
            Update(block, x, low, Domain.Signed, relation);
            Update(block, high, x, Domain.Signed, relation | Relation.Equal);
            return;
        }
        // One of two bounds holds; which one, is known only if the other cannot.
        if (!TryGetLimit(x, out var limit)) { return; }
        if (limit.Max <= min) { Update(block, high, x, Domain.Signed, relation | Relation.Equal); }
        else if (limit.Min > max) { Update(block, x, low, Domain.Signed, relation); }
    }
}
