using GoDefer.Amd64.Ssa;
using GoDefer.IR;
using static GoDefer.Amd64.Rules.Expression;
using static GoDefer.Amd64.Rules.RuleHelpers;
using static GoDefer.Amd64.Ssa.SsaOp;

namespace GoDefer.Amd64.Rules;

internal static partial class GenericRules
{
    /// <summary>Ops of an ordering: four signed, four unsigned, two float.</summary>
    private const int OrderingCount = 10;

    private static bool Equal(SsaValue v, int w)
    {
        if (ReferenceEquals(v.Arg0, v.Arg1)) { return v.BecomeBool(true); }
        return v.Either(static (v, c, sum) => CompareWithSum(v, c, sum, v.Op - Eq8))
            || FoldEquality(v, w, true)
            || v.Either(static (v, s, zero) => CompareDifference(v, s, zero, v.Op - Eq8));
    }

    private static bool NotEqual(SsaValue v, int w)
    {
        if (ReferenceEquals(v.Arg0, v.Arg1)) { return v.BecomeBool(false); }
        return v.Either(static (v, c, sum) => CompareWithSum(v, c, sum, v.Op - Neq8))
            || FoldEquality(v, w, false)
            || v.Either(static (v, s, zero) => CompareDifference(v, s, zero, v.Op - Neq8));
    }

    private static bool FoldEquality(SsaValue v, int w, bool isEqual) =>
        v.Arg0.IsConst(w) && v.Arg1.IsConst(w) && v.BecomeBool(v.Arg0.Immediate == v.Arg1.Immediate == isEqual);

    /// <summary>c == d + x is c - d == x.</summary>
    private static bool CompareWithSum(SsaValue v, SsaValue c, SsaValue sum, int w)
    {
        if (!c.IsConst(w) || sum.Op != Add8 + w) { return false; }
        var (d, x) = (sum.Arg0, sum.Arg1);
        if (!IsConstOf(d, w, c)) { (d, x) = (x, d); }
        return IsConstOf(d, w, c) && v.Become(v.Op, N(Const(w), c.Type, Fit(c.Immediate - d.Immediate, w)), x);
    }

    /// <summary>x - y == 0 is x == y.</summary>
    private static bool CompareDifference(SsaValue v, SsaValue difference, SsaValue zero, int w) =>
        difference.Op == Sub8 + w && zero.IsConst(w) && zero.Immediate == 0 && difference.Uses == 1
        && v.Become(v.Op, difference.Arg0, difference.Arg1);

    private static bool CompareFloat(SsaValue v)
    {
        var (c, d) = (v.Arg0, v.Arg1);
        if (c.Op != d.Op || c.Op is not (Const32F or Const64F)) { return false; }
        return v.BecomeBool((v.Op is Eq32F or Eq64F) == (c.FloatConstant == d.FloatConstant));
    }

    private static bool Order(SsaValue v)
    {
        var ordering = (v.Op - Less8) / OrderingCount;
        var index = (v.Op - Less8) % OrderingCount;
        var (c, d) = (v.Arg0, v.Arg1);
        if (index >= 8)
        {
            return c.Op == d.Op && c.Op is Const32F or Const64F && v.BecomeBool(Holds(ordering, c.FloatConstant, d.FloatConstant));
        }
        var w = index % 4;
        if (!c.IsConst(w) || !d.IsConst(w)) { return false; }
        return v.BecomeBool(index < 4
            ? Holds(ordering, c.Immediate, d.Immediate)
            : Holds(ordering, Unsigned(c.Immediate, w), Unsigned(d.Immediate, w)));
    }

    private static bool Holds<T>(int ordering, T a, T b) where T : System.Numerics.IComparisonOperators<T, T, bool> =>
        ordering switch { 0 => a < b, 1 => a <= b, 2 => a > b, _ => a >= b };

    private static bool EqualBool(SsaValue v)
    {
        var (x, y) = (v.Arg0, v.Arg1);
        if (x.Op == SsaOp.ConstBool && y.Op == SsaOp.ConstBool) { return v.BecomeBool(x.Immediate == y.Immediate); }
        return v.Either(static (v, c, x) => c is { Op: SsaOp.ConstBool, Immediate: 0 } && v.Become(Not, x))
            || v.Either(static (v, c, x) => c is { Op: SsaOp.ConstBool, Immediate: 1 } && v.BecomeCopy(x));
    }

    private static bool NotEqualBool(SsaValue v)
    {
        var (x, y) = (v.Arg0, v.Arg1);
        if (x.Op == SsaOp.ConstBool && y.Op == SsaOp.ConstBool) { return v.BecomeBool(x.Immediate != y.Immediate); }
        return v.Either(static (v, c, x) => c is { Op: SsaOp.ConstBool, Immediate: 0 } && v.BecomeCopy(x))
            || v.Either(static (v, c, x) => c is { Op: SsaOp.ConstBool, Immediate: 1 } && v.Become(Not, x))
            || (x.Op == Not && y.Op == Not && v.Become(NeqB, x.Arg0, y.Arg0));
    }

    private static bool Negate(SsaValue v)
    {
        var x = v.Arg0;
        if (x.Op == SsaOp.ConstBool) { return v.Become(SsaOp.ConstBool, 1 - x.Immediate); }
        return Opposite(x.Op) is var op and not Invalid && v.Become(op, x.Arg0, x.Arg1);
    }

    /// <summary>The comparison that holds when another does not; floats have none.</summary>
    private static SsaOp Opposite(SsaOp op)
    {
        if (op is >= Eq8 and <= Eq64) { return op + (Neq8 - Eq8); }
        if (op is >= Neq8 and <= Neq64) { return op - (Neq8 - Eq8); }
        if (op == EqB) { return NeqB; }
        if (op == NeqB) { return EqB; }
        if (op is < Less8 or > Geq64F || (op - Less8) % OrderingCount >= 8) { return Invalid; }
        var index = (op - Less8) % OrderingCount;
        return ((op - Less8) / OrderingCount) switch { 0 => Geq8, 1 => Greater8, 2 => Leq8, _ => Less8 } + index;
    }

    /// <summary>Compares the first words of two aggregates, of which one is nil.</summary>
    private static bool CompareWord(this SsaValue v, SsaOp compare, SsaOp select, IrType type) =>
        v.Become(compare, N(select, type, v.Arg0), N(select, type, v.Arg1));

    private static bool EqualPointers(SsaValue v, bool isEqual)
    {
        var (x, y) = (v.Arg0, v.Arg1);
        if (ReferenceEquals(x, y)) { return v.BecomeBool(isEqual); }
        if (x.Op == y.Op && x.Op is Addr or LocalAddr) { return v.BecomeBool(ReferenceEquals(x.Symbolic, y.Symbolic) == isEqual); }
        if (v.Either((v, a, b) => a.Op == OffPtr && IsSamePointer(a.Arg0, b) && v.BecomeBool(a.Immediate == 0 == isEqual))) { return true; }
        if (x.Op == OffPtr && y.Op == OffPtr && IsSamePointer(x.Arg0, y.Arg0)) { return v.BecomeBool(x.Immediate == y.Immediate == isEqual); }
        if (x.Op == y.Op && x.Op is SsaOp.Const32 or SsaOp.Const64) { return v.BecomeBool(x.Immediate == y.Immediate == isEqual); }
        if ((x.Op, y.Op) is (LocalAddr, Addr) or (Addr, LocalAddr)) { return v.BecomeBool(!isEqual); }
        return v.Either((v, a, b) => a.Op == AddPtr && IsSamePointer(a.Arg0, b) && BecomeNilTest(v, a.Arg1, isEqual))
            || v.Either((v, a, b) => a is { Op: SsaOp.Const32 or SsaOp.Const64, Immediate: 0 } && BecomeNilTest(v, b, isEqual))
            || v.Either((v, a, b) => a.Op == SsaOp.ConstNil && BecomeNilTest(v, b, isEqual));
    }

    private static bool BecomeNilTest(SsaValue v, SsaValue pointer, bool isNil) => isNil
        ? v.Become(Not, N(IsNonNil, v.Block.Function.Types.Bool, pointer))
        : v.Become(IsNonNil, pointer);

    private static bool NonNil(SsaValue v) => v.Arg0.Op switch
    {
        SsaOp.ConstNil => v.BecomeBool(false),
        SsaOp.Const32 or SsaOp.Const64 => v.BecomeBool(v.Arg0.Immediate != 0),
        Addr or LocalAddr => v.BecomeBool(true),
        _ => false,
    };

    private static bool InBounds(SsaValue v)
    {
        var (index, length) = (v.Arg0, v.Arg1);
        if (ReferenceEquals(index, length)) { return v.BecomeBool(false); }
        if (index.Op is Mod32u or Mod64u && ReferenceEquals(index.Arg1, length)) { return v.BecomeBool(true); }
        if (!length.IsIntegerConstant) { return false; }
        if (index.Op == length.Op && length.Op is SsaOp.Const32 or SsaOp.Const64)
        {
            return v.BecomeBool(0 <= index.Immediate && index.Immediate < length.Immediate);
        }
        return IsBelow(index, length) && v.BecomeBool(true);
    }

    /// <summary>Whether a value cannot reach a constant: it was extended from few bits, masked, or shifted.</summary>
    private static bool IsBelow(SsaValue index, SsaValue length)
    {
        var limit = length.Immediate;
        var inner = index;
        if (index.Op is >= ZeroExt8to16 and <= ZeroExt32to64)
        {
            var (from, to) = Widths(index.Op);
            if (!length.IsConst(to)) { return false; }
            if (from <= W16 && to >= W32 && 1L << Bits(from) <= limit) { return true; }
            inner = index.Arg0;
        }
        if (inner.Op is >= And8 and <= And64) { return IsMaskedBelow(index, inner, length); }
        return inner.Op is Rsh8Ux64 or Rsh16Ux64 or Rsh32Ux64 or Rsh64Ux64 && IsShiftedBelow(inner, limit);
    }

    private static bool IsMaskedBelow(SsaValue index, SsaValue and, SsaValue length)
    {
        var w = and.Op - And8;
        if (ReferenceEquals(index, and) && !length.IsConst(w)) { return false; }
        // ZeroExt16to... of And8 does not occur: an extension has the width of its operand.
        return and.Either((_, mask, _) => mask.IsConst(w) && 0 <= mask.Immediate && mask.Immediate < length.Immediate);
    }

    private static bool IsShiftedBelow(SsaValue shift, long limit)
    {
        var bits = Bits((shift.Op - Rsh8Ux8) / 4);
        if (shift.Arg1.Op != SsaOp.Const64) { return false; }
        var count = shift.Arg1.Immediate;
        return 0 < count && count < bits && (1L << (int)(bits - count)) - 1 < limit;
    }

    private static bool InSliceBounds(SsaValue v)
    {
        var (low, high) = (v.Arg0, v.Arg1);
        if (ReferenceEquals(low, high)) { return v.BecomeBool(true); }
        if (low.Op is And32 or And64 && high.IsConst(low.Op - And8)
            && low.Either((and, mask, _) => mask.IsConst(and.Op - And8) && 0 <= mask.Immediate && mask.Immediate <= high.Immediate))
        {
            return v.BecomeBool(true);
        }
        if (low is { Op: SsaOp.Const32 or SsaOp.Const64, Immediate: 0 }) { return v.BecomeBool(true); }
        if (low.Op == high.Op && low.Op is SsaOp.Const32 or SsaOp.Const64)
        {
            return v.BecomeBool(0 <= low.Immediate && low.Immediate <= high.Immediate);
        }
        return low.Op == SliceLen && high.Op == SliceCap && ReferenceEquals(low.Arg0, high.Arg0) && v.BecomeBool(true);
    }
}
