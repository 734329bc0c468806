using GoDefer.Amd64.Ssa;
using GoDefer.IR;
using static GoDefer.Amd64.Rules.Expression;
using static GoDefer.Amd64.Rules.RuleHelpers;
using static GoDefer.Amd64.Ssa.SsaOp;

namespace GoDefer.Amd64.Rules;

/// <summary>Neighbouring loads, shifted and joined, become one load; neighbouring stores of the parts of a value one store.</summary>
internal static partial class Amd64Rules
{
    /// <summary>The load of 1, 2, 4 or 8 bytes, with an index or without.</summary>
    private static SsaOp LoadOf(int w, bool indexed) => indexed ? IndexedOp(LoadOp(w), 1) : LoadOp(w);

    private static bool CombineLoads(SsaValue v)
    {
        var widest = v.Op == ORQ ? W32 : W16;
        foreach (var isBigEndian in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (var indexed in (ReadOnlySpan<bool>)[false, true])
            {
                for (var w = W8; w <= widest; w++)
                {
                    if (CombinePair(v, v.Arg0, v.Arg1, w, indexed, isBigEndian) || CombinePair(v, v.Arg1, v.Arg0, w, indexed, isBigEndian)) { return true; }
                }
                for (var w = W8; w < widest; w++)
                {
                    if (CombineChain(v, v.Arg0, v.Arg1, w, indexed, isBigEndian) || CombineChain(v, v.Arg1, v.Arg0, w, indexed, isBigEndian)) { return true; }
                }
            }
        }
        return false;
    }

    private static bool AreNeighbours(SsaValue low, SsaValue high, int w, bool indexed)
    {
        if (low.Op != LoadOf(w, indexed) || high.Op != low.Op || low.Uses != 1 || high.Uses != 1) { return false; }
        if (high.Immediate != low.Immediate + (1 << w) || !ReferenceEquals(low.Symbolic, high.Symbolic)) { return false; }
        if (!ReferenceEquals(low.Args[^1], high.Args[^1])) { return false; }
        if (!indexed) { return ReferenceEquals(low.Arg0, high.Arg0); }
        return (ReferenceEquals(low.Arg0, high.Arg0) && ReferenceEquals(low.Arg1, high.Arg1))
            || (ReferenceEquals(low.Arg0, high.Arg1) && ReferenceEquals(low.Arg1, high.Arg0));
    }

    /// <summary>The load under a change of byte order of its width; a byte has none.</summary>
    private static SsaValue? UnderByteSwap(SsaValue value, int w, bool isBigEndian)
    {
        if (!isBigEndian || w == W8) { return value; }
        var isSwap = w == W16 ? value is { Op: ROLWconst, Immediate: 8 } : value.Op == BSWAPL;
        return isSwap && value.Uses == 1 ? value.Arg0 : null;
    }

    /// <summary>x0 | x1 &lt;&lt; width, where one load follows the other in memory.</summary>
    private static bool CombinePair(SsaValue v, SsaValue plain, SsaValue shifted, int w, bool indexed, bool isBigEndian)
    {
        if (shifted.Op != (v.Op == ORQ ? SHLQconst : SHLLconst) || shifted.Immediate != Bits(w) || shifted.Uses != 1) { return false; }
        if (UnderByteSwap(plain, w, isBigEndian) is not { } x || UnderByteSwap(shifted.Arg0, w, isBigEndian) is not { } y) { return false; }
        var (low, high) = isBigEndian ? (y, x) : (x, y);
        if (!AreNeighbours(low, high, w, indexed) || MergePoint(v.Block, low, high) is not { } block) { return false; }
        var isOfType = indexed && !isBigEndian && w == W8;
        var load = WiderLoad(v, ReferenceEquals(plain, v.Arg1) ? x : y, low.Immediate, w, indexed, isOfType ? v.Type : null);
        var result = isBigEndian ? SwapBytes(load, w, v.Type) : load;
        ClobberAll(plain, x, shifted.Arg0, y, shifted);
        return v.BecomeCopyOf(result, block);
    }

    /// <summary>x1 &lt;&lt; j1 | (x0 &lt;&lt; j0 | y), where the shifts are neighbours too.</summary>
    private static bool CombineChain(SsaValue v, SsaValue outer, SsaValue or, int w, bool indexed, bool isBigEndian)
    {
        var shift = v.Op == ORQ ? SHLQconst : SHLLconst;
        if (outer.Op != shift || or.Op != v.Op || outer.Uses != 1 || or.Uses != 1) { return false; }
        return CombineInner(or.Arg0, or.Arg1) || CombineInner(or.Arg1, or.Arg0);

        bool CombineInner(SsaValue inner, SsaValue y)
        {
            if (inner.Op != shift || inner.Uses != 1) { return false; }
            if (UnderByteSwap(outer.Arg0, w, isBigEndian) is not { } a || UnderByteSwap(inner.Arg0, w, isBigEndian) is not { } b) { return false; }
            var (low, high) = isBigEndian ? (a, b) : (b, a);
            if (outer.Immediate != inner.Immediate + Bits(w) || inner.Immediate % (2 * Bits(w)) != 0) { return false; }
            if (!AreNeighbours(low, high, w, indexed) || MergePoint(v.Block, low, high) is not { } block) { return false; }
            var load = WiderLoad(v, ReferenceEquals(outer, v.Arg1) ? a : b, low.Immediate, w, indexed, null);
            if (isBigEndian) { load = SwapBytes(load, w, w == W8 ? Types(v).UInt16 : Types(v).UInt32); }
            var result = N(v.Op, v.Type, N(shift, v.Type, inner.Immediate, load), y);
            ClobberAll(a, b, outer.Arg0, inner.Arg0, outer, inner, or);
            return v.BecomeCopyOf(result, block);
        }
    }

    /// <summary>
    /// The load of twice the width, with the operands of <paramref name="model"/>: of the load that stands second, since gc first tries to exchange those of the other one.
    /// </summary>
    private static Expression WiderLoad(SsaValue v, SsaValue model, long offset, int w, bool indexed, IrType? type)
    {
        var op = LoadOf(w + 1, indexed);
        type ??= LoadType(v, op);
        return indexed
            ? N(op, type, offset, model.Symbolic, model.Arg0, model.Arg1, model.Arg2)
            : N(op, type, offset, model.Symbolic, model.Arg0, model.Arg1);
    }

    /// <summary>Reverses the bytes of a value of twice the width.</summary>
    private static Expression SwapBytes(Expression value, int w, IrType type) => w switch
    {
        W8 => N(ROLWconst, type, 8, value),
        W16 => N(BSWAPL, type, value),
        _ => N(BSWAPQ, type, value),
    };

    private static void ClobberAll(params ReadOnlySpan<SsaValue> values)
    {
        foreach (var value in values)
        {
            if (value.Op != Invalid) { value.Clobber(); }
        }
    }

    private static bool IsShiftRight(SsaValue value, long count, SsaValue of) =>
        value.Op is SHRWconst or SHRLconst or SHRQconst && value.Immediate == count && ReferenceEquals(value.Arg0, of);

    private static bool IsStoreBefore(SsaValue v, SsaValue other, long distance, bool indexed) =>
        other.Op == v.Op && other.Uses == 1 && other.Immediate == v.Immediate - distance && ReferenceEquals(other.Symbolic, v.Symbolic)
        && ReferenceEquals(other.Arg0, v.Arg0) && (!indexed || ReferenceEquals(other.Arg1, v.Arg1));

    private static bool CombineStores(SsaValue v)
    {
        var w = v.Op switch { MOVBstore => W8, MOVWstore => W16, MOVLstore => W32, _ => -1 };
        if (w < 0) { return false; }
        if (w == W8 && StoreBigEndian(v, false)) { return true; }
        return StoreParts(v, w, false, 1) || CopyNeighbours(v, w);
    }

    private static bool CombineIndexedStores(SsaValue v) => v.Op switch
    {
        MOVBstoreidx1 => StoreBigEndian(v, true) || StoreParts(v, W8, true, 1),
        MOVWstoreidx1 => StoreParts(v, W16, true, 1),
        MOVLstoreidx1 => StoreParts(v, W32, true, 1),
        MOVWstoreidx2 => StoreParts(v, W16, true, 2),
        MOVLstoreidx4 => StoreParts(v, W32, true, 4),
        _ => false,
    };

    /// <summary>All bytes of a value, the highest first in memory.</summary>
    private static bool StoreBigEndian(SsaValue v, bool indexed)
    {
        foreach (var (count, shift) in (ReadOnlySpan<(int, SsaOp)>)[(2, SHRWconst), (4, SHRLconst), (8, SHRQconst)])
        {
            if (StoreBigEndian(v, indexed, count, shift)) { return true; }
        }
        return false;
    }

    private static bool StoreBigEndian(SsaValue v, bool indexed, int count, SsaOp shift)
    {
        var value = v.Args[^2];
        var store = v.Args[^1];
        for (var i = 1; i < count; i++)
        {
            if (!IsStoreBefore(v, store, i, indexed)) { return false; }
            var part = store.Args[^2];
            if (part.Op != shift || part.Immediate != 8 * i || !ReferenceEquals(part.Arg0, value)) { return false; }
            store = store.Args[^1];
        }
        var memory = store;
        for (store = v.Args[^1]; !ReferenceEquals(store, memory);)
        {
            var next = store.Args[^1];
            store.Clobber();
            store = next;
        }
        var w = Log2(count) - 1;
        return BecomeWiderStore(v, w, v.Immediate - count + 1, indexed, 1, SwapBytes(value, w, value.Type), memory);
    }

    /// <summary>The upper part of a value next to its lower part.</summary>
    private static bool StoreParts(SsaValue v, int w, bool indexed, int scale)
    {
        var (upper, store) = (v.Args[^2], v.Args[^1]);
        if (!IsStoreBefore(v, store, 1 << w, indexed) || upper.Op is not (SHRWconst or SHRLconst or SHRQconst)) { return false; }
        if ((w == W32 || (w == W16 && scale == 2 && upper.Immediate != 16)) && upper.Op != SHRQconst) { return false; }
        if (upper.Op == SHRWconst && w != W8) { return false; }
        var (lower, whole, memory) = (store.Args[^2], upper.Arg0, store.Args[^1]);
        var isWhole = upper.Immediate == Bits(w) && ReferenceEquals(lower, whole);
        var isShifted = upper.Op != SHRWconst && lower.Op == upper.Op && lower.Immediate == upper.Immediate - Bits(w) && ReferenceEquals(lower.Arg0, whole);
        if (!isWhole && !isShifted) { return false; }
        store.Clobber();
        return BecomeWiderStore(v, w, v.Immediate - (1 << w), indexed, scale, lower, memory);
    }

    private static bool BecomeWiderStore(SsaValue v, int w, long offset, bool indexed, int scale, Expression value, SsaValue memory)
    {
        var op = w switch { W8 => MOVWstore, W16 => MOVLstore, _ => MOVQstore };
        if (!indexed) { return v.Become(op, offset, v.Symbolic, v.Arg0, value, memory); }
        var index = v.Arg1;
        // There is no op with the scale of the parts for the whole.
        Expression scaled = scale == 1 ? index : N(SHLQconst, index.Type, Log2(scale), index);
        return v.Become(IndexedOp(op, 1), offset, v.Symbolic, v.Arg0, scaled, value, memory);
    }

    /// <summary>Two loads and stores side by side.</summary>
    private static bool CopyNeighbours(SsaValue v, int w)
    {
        var (load, store) = (v.Arg1, v.Arg2);
        if (!IsStoreBefore(v, store, 1 << w, false) || load.Op != LoadOp(w) || load.Uses != 1) { return false; }
        var (first, memory) = (store.Arg1, store.Arg2);
        if (first.Op != load.Op || first.Uses != 1 || first.Immediate != load.Immediate - (1 << w)) { return false; }
        if (!ReferenceEquals(first.Symbolic, load.Symbolic) || !ReferenceEquals(first.Arg0, load.Arg0)) { return false; }
        if (!ReferenceEquals(first.Arg1, memory) || !ReferenceEquals(load.Arg1, memory)) { return false; }
        var wide = WiderLoad(v, first, first.Immediate, w, false, null);
        ClobberAll(load, first, store);
        return BecomeWiderStore(v, w, v.Immediate - (1 << w), false, 1, wide, memory);
    }

    private static bool CombineConstantStores(SsaValue v)
    {
        var store = v.Arg1;
        if (store.Op != v.Op || store.Uses != 1 || !ReferenceEquals(store.Symbolic, v.Symbolic) || !ReferenceEquals(store.Arg0, v.Arg0)) { return false; }
        var w = v.Op - MOVBstoreconst;
        var (second, first, memory) = (new ValueAndOffset(v.Immediate), new ValueAndOffset(store.Immediate), store.Arg1);
        if (first.Offset + (1 << w) != second.Offset) { return false; }
        if (w == W64)
        {
            if (first.Value != 0 || second.Value != 0) { return false; }
            store.Clobber();
            return v.Become(MOVOstore, first.Offset, v.Symbolic, v.Arg0, Zero128(), memory);
        }
        store.Clobber();
        return w == W32
            ? v.Become(MOVQstore, first.Offset, v.Symbolic, v.Arg0, N(MOVQconst, Types(v).UInt64, Joined(first, second, w)), memory)
            : v.Become(v.Op + 1, ValueAndOffset.Pack(Joined(first, second, w), first.Offset), v.Symbolic, v.Arg0, memory);
    }

    private static long Joined(ValueAndOffset low, ValueAndOffset high, int w) =>
        (long)Unsigned(low.Value, w) | (high.Value << Bits(w));

    private static bool CombineIndexedConstantStores(SsaValue v)
    {
        var store = v.Arg2;
        if (v.Op == MOVQstoreconstidx1 || v.Op == MOVQstoreconstidx8 || store.Op != v.Op || store.Uses != 1) { return false; }
        if (!ReferenceEquals(store.Symbolic, v.Symbolic) || !ReferenceEquals(store.Arg0, v.Arg0) || !ReferenceEquals(store.Arg1, v.Arg1)) { return false; }
        var (plain, scale) = PlainOp(v.Op);
        var w = plain - MOVBstoreconst;
        var (second, first, memory) = (new ValueAndOffset(v.Immediate), new ValueAndOffset(store.Immediate), store.Arg2);
        if (first.Offset + (1 << w) != second.Offset) { return false; }
        store.Clobber();
        var index = v.Arg1;
        Expression scaled = scale == 1 ? index : N(SHLQconst, index.Type, Log2(scale), index);
        return w == W32
            ? v.Become(MOVQstoreidx1, first.Offset, v.Symbolic, v.Arg0, scaled, N(MOVQconst, Types(v).UInt64, Joined(first, second, w)), memory)
            : v.Become(
                IndexedOp(plain + 1, 1), ValueAndOffset.Pack(Joined(first, second, w), first.Offset), v.Symbolic, v.Arg0, scaled, memory);
    }
}
