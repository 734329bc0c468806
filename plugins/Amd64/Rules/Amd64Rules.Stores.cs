using GoDefer.Amd64.Ssa;
using static GoDefer.Amd64.Rules.Expression;
using static GoDefer.Amd64.Rules.RuleHelpers;
using static GoDefer.Amd64.Ssa.SsaOp;

namespace GoDefer.Amd64.Rules;

internal static partial class Amd64Rules
{
    private static bool StoreOf(SsaValue v) =>
        StoreCondition(v) || StoreUnextended(v) || (v.Arg0.Op == ADDQconst && FoldAddress(v, 0, true)) || StoreConst(v)
        || FoldAddress(v, 0, true) || StoreByIndex(v) || CombineStores(v) || StoreSum(v) || StoreFromOtherRegister(v);

    private static bool StoreCondition(SsaValue v)
    {
        var set = v.Arg1;
        return v.Op == MOVBstore && set.Op is >= SETEQ and <= SETAE && set.Uses == 1
            && v.Become(SETEQstore + (set.Op - SETEQ), v.Immediate, v.Symbolic, v.Arg0, set.Arg0, v.Arg2);
    }

    private static bool StoreUnextended(SsaValue v)
    {
        var x = v.Arg1;
        var isUseless = v.Op switch
        {
            MOVBstore => x.Op is MOVBQSX or MOVBQZX,
            MOVWstore => x.Op is MOVWQSX or MOVWQZX,
            MOVLstore => x.Op is MOVLQSX or MOVLQZX,
            _ => false,
        };
        return isUseless && v.Become(v.Op, v.Immediate, v.Symbolic, v.Arg0, x.Arg0, v.Arg2);
    }

    private static bool StoreConst(SsaValue v)
    {
        var x = v.Arg1;
        var w = v.Op switch { MOVBstore => W8, MOVWstore => W16, MOVLstore => W32, MOVQstore => W64, _ => -1 };
        if (w < 0 || x.Op != (w == W64 ? MOVQconst : MOVLconst)) { return false; }
        var constant = Fit(x.Immediate, w);
        return ValueAndOffset.Fits(constant, v.Immediate)
            && v.Become(MOVBstoreconst + w, ValueAndOffset.Pack(constant, v.Immediate), v.Symbolic, v.Arg0, v.Arg2);
    }

    private static bool StoreByIndex(SsaValue v)
    {
        var (address, value, memory) = (v.Arg0, v.Arg1, v.Arg2);
        if (ScaleOf(address.Op) is var scale and > 0)
        {
            var op = IndexedOp(v.Op, scale);
            var offset = v.Immediate + address.Immediate;
            return op != Invalid && Is32Bit(offset) && CanMergeSymbols(v.Symbolic, address.Symbolic)
                && v.Become(op, offset, MergeSymbols(v.Symbolic, address.Symbolic), address.Arg0, address.Arg1, value, memory);
        }
        if (address.Op != ADDQ || IndexedOp(v.Op, 1) is not (var indexed and not Invalid)) { return false; }
        var (pointer, index) = address.Arg0.Op != SB ? (address.Arg0, address.Arg1) : (address.Arg1, address.Arg0);
        return v.Become(indexed, v.Immediate, v.Symbolic, pointer, index, value, memory);
    }

    /// <summary>x += c in memory.</summary>
    private static bool StoreSum(SsaValue v)
    {
        var (sum, load, modify) = v.Op switch
        {
            MOVQstore => (ADDQconst, MOVQload, ADDQconstmodify),
            MOVLstore => (ADDLconst, MOVLload, ADDLconstmodify),
            _ => (Invalid, Invalid, Invalid),
        };
        var (pointer, a, memory) = (v.Arg0, v.Arg1, v.Arg2);
        if (a.Op != sum || a.Arg0.Op != load) { return false; }
        var l = a.Arg0;
        if (l.Immediate != v.Immediate || !ReferenceEquals(l.Symbolic, v.Symbolic) || !ReferenceEquals(l.Arg1, memory)) { return false; }
        return IsSamePointer(pointer, l.Arg0) && a.Uses == 1 && l.Uses == 1 && ValueAndOffset.Fits(a.Immediate, v.Immediate)
            && v.Become(modify, ValueAndOffset.Pack(a.Immediate, v.Immediate), v.Symbolic, pointer, memory);
    }

    private static bool StoreFromOtherRegister(SsaValue v)
    {
        var x = v.Arg1;
        var store = (v.Op, x.Op) switch
        {
            (MOVQstore, MOVQf2i) => MOVSDstore,
            (MOVLstore, MOVLf2i) => MOVSSstore,
            (MOVSDstore, MOVQi2f) => MOVQstore,
            (MOVSSstore, MOVLi2f) => MOVLstore,
            _ => Invalid,
        };
        return store != Invalid && v.Become(store, v.Immediate, v.Symbolic, v.Arg0, x.Arg0, v.Arg2);
    }

    private static bool StoreConstant(SsaValue v)
    {
        var (address, memory) = (v.Arg0, v.Arg1);
        var packed = new ValueAndOffset(v.Immediate);
        if (address.Op is ADDQconst or LEAQ && packed.CanAdd(address.Immediate) && CanMergeSymbols(v.Symbolic, address.Symbolic))
        {
            return v.Become(v.Op, packed.Add(address.Immediate), MergeSymbols(v.Symbolic, address.Symbolic), address.Arg0, memory);
        }
        if (ScaleOf(address.Op) is var scale and > 0 && IndexedOp(v.Op, scale) is var op and not Invalid
            && CanMergeSymbols(v.Symbolic, address.Symbolic) && packed.CanAdd(address.Immediate))
        {
            return v.Become(
                op, packed.Add(address.Immediate), MergeSymbols(v.Symbolic, address.Symbolic), address.Arg0, address.Arg1, memory);
        }
        if (address.Op == ADDQ) { return v.Become(IndexedOp(v.Op, 1), v.Immediate, v.Symbolic, address.Arg0, address.Arg1, memory); }
        return CombineConstantStores(v);
    }

    private static bool StoreConstantIndexed(SsaValue v)
    {
        var (plain, scale) = PlainOp(v.Op);
        var (pointer, index, memory) = (v.Arg0, v.Arg1, v.Arg2);
        var packed = new ValueAndOffset(v.Immediate);
        if (scale == 1 && index.Op == SHLQconst && index.Immediate is > 0 and <= 3
            && IndexedOp(plain, 1 << (int)index.Immediate) is var op and not Invalid)
        {
            return v.Become(op, v.Immediate, v.Symbolic, pointer, index.Arg0, memory);
        }
        if (pointer.Op == ADDQconst && packed.CanAdd(pointer.Immediate))
        {
            return v.Become(v.Op, packed.Add(pointer.Immediate), v.Symbolic, pointer.Arg0, index, memory);
        }
        if (index.Op == ADDQconst && packed.CanAdd(scale * index.Immediate))
        {
            return v.Become(v.Op, packed.Add(scale * index.Immediate), v.Symbolic, pointer, index.Arg0, memory);
        }
        return CombineIndexedConstantStores(v);
    }

    private static bool StoreIndexed(SsaValue v)
    {
        var (plain, scale) = PlainOp(v.Op);
        var (pointer, index, value, memory) = (v.Arg0, v.Arg1, v.Arg2, v.Args[3]);
        if (scale == 1 && index.Op == SHLQconst && index.Immediate is > 0 and <= 3
            && IndexedOp(plain, 1 << (int)index.Immediate) is var op and not Invalid)
        {
            return v.Become(op, v.Immediate, v.Symbolic, pointer, index.Arg0, value, memory);
        }
        if (pointer.Op == ADDQconst && Is32Bit(v.Immediate + pointer.Immediate))
        {
            return v.Become(v.Op, v.Immediate + pointer.Immediate, v.Symbolic, pointer.Arg0, index, value, memory);
        }
        var offset = v.Immediate + (scale * index.Immediate);
        if (index.Op == ADDQconst && Is32Bit(offset)) { return v.Become(v.Op, offset, v.Symbolic, pointer, index.Arg0, value, memory); }
        if (CombineIndexedStores(v)) { return true; }
        return index.Op == MOVQconst && Is32Bit(offset) && v.Become(plain, offset, v.Symbolic, pointer, value, memory);
    }
}
