using GoDefer.Amd64.Ssa;
using GoDefer.IR;
using static GoDefer.Amd64.Rules.Expression;
using static GoDefer.Amd64.Rules.RuleHelpers;
using static GoDefer.Amd64.Ssa.SsaOp;

namespace GoDefer.Amd64.Rules;

internal static partial class GenericRules
{
    private static bool BitAnd(SsaValue v, int w) =>
        FoldConstants(v, w, static (a, b) => a & b)
        || v.Either(MaskShiftedOut)
        || (ReferenceEquals(v.Arg0, v.Arg1) && v.BecomeCopy(v.Arg0))
        || v.Either(static (v, c, x) => c.IsConst(v.Op - And8) && c.Immediate == -1 && v.BecomeCopy(x))
        || v.Either(static (v, c, _) => c.IsConst(v.Op - And8) && c.Immediate == 0 && v.Become(c.Op, 0))
        || v.Either(AbsorbRepeated)
        || v.Either(MaskByShifts)
        || v.Either(static (v, inner, x) => HoistConstant(v, inner, x, v.Op, v.Op - And8))
        || v.Either(static (v, c, other) => CombineConstants(v, c, other, And8, static (a, b) => a & b));

    /// <summary>The mask keeps only bits that the shift has made 0.</summary>
    private static bool MaskShiftedOut(SsaValue v, SsaValue m, SsaValue shifted)
    {
        var w = v.Op - And8;
        if (!m.IsConst(w) || shifted.ArgCount != 2 || shifted.Arg1.Op != SsaOp.Const64) { return false; }
        var count = shifted.Arg1.Immediate;
        if (shifted.Op == Rsh8Ux64 + (4 * w)) { return count >= 64 - TrailingZeros(m.Immediate) && v.Become(m.Op, 0); }
        return shifted.Op == Lsh8x64 + (4 * w) && count >= 64 - LeadingZeros(m.Immediate) && v.Become(m.Op, 0);
    }

    /// <summary>x op (x op y) is x op y.</summary>
    private static bool AbsorbRepeated(SsaValue v, SsaValue x, SsaValue inner)
    {
        if (inner.Op != v.Op) { return false; }
        if (ReferenceEquals(inner.Arg0, x)) { return v.Become(v.Op, x, inner.Arg1); }
        return ReferenceEquals(inner.Arg1, x) && v.Become(v.Op, x, inner.Arg0);
    }

    /// <summary>Masks that do not fit an instruction and keep only low or only high bits become two shifts.</summary>
    private static bool MaskByShifts(SsaValue v, SsaValue c, SsaValue x)
    {
        if (v.Op != And64 || c.Op != SsaOp.Const64) { return false; }
        var mask = c.Immediate;
        var (leading, trailingOnes) = (LeadingZeros(mask), TrailingZeros(~mask));
        if (leading + trailingOnes == 64 && trailingOnes >= 32)
        {
            return v.Become(Rsh64Ux64, N(Lsh64x64, v.Type, x, N(SsaOp.Const64, v.Type, leading)), N(SsaOp.Const64, v.Type, leading));
        }
        var (leadingOnes, trailing) = (LeadingZeros(~mask), TrailingZeros(mask));
        return leadingOnes + trailing == 64 && trailing >= 32
            && v.Become(Lsh64x64, N(Rsh64Ux64, v.Type, x, N(SsaOp.Const64, v.Type, trailing)), N(SsaOp.Const64, v.Type, trailing));
    }

    private static bool BitOr(SsaValue v, int w) =>
        FoldConstants(v, w, static (a, b) => a | b)
        || (ReferenceEquals(v.Arg0, v.Arg1) && v.BecomeCopy(v.Arg0))
        || v.Either(static (v, c, x) => c.IsConst(v.Op - Or8) && c.Immediate == 0 && v.BecomeCopy(x))
        || v.Either(static (v, c, _) => c.IsConst(v.Op - Or8) && c.Immediate == -1 && v.Become(c.Op, -1))
        || v.Either(AbsorbRepeated)
        || v.Either(OrMasked)
        || v.Either(static (v, inner, x) => HoistConstant(v, inner, x, v.Op, v.Op - Or8))
        || v.Either(static (v, c, other) => CombineConstants(v, c, other, Or8, static (a, b) => a | b));

    /// <summary>(x &amp; c2) | c1 is x | c1 if c1 sets all bits that c2 clears.</summary>
    private static bool OrMasked(SsaValue v, SsaValue and, SsaValue c)
    {
        var w = v.Op - Or8;
        if (and.Op != And8 + w || !c.IsConst(w)) { return false; }
        var (x, mask) = (and.Arg0, and.Arg1);
        if (!mask.IsConst(w)) { (x, mask) = (mask, x); }
        return mask.IsConst(w) && ~(c.Immediate | mask.Immediate) == 0 && v.Become(v.Op, N(Const(w), c.Type, c.Immediate), x);
    }

    private static bool BitXor(SsaValue v, int w) =>
        FoldConstants(v, w, static (a, b) => a ^ b)
        || (ReferenceEquals(v.Arg0, v.Arg1) && v.Become(Const(w), 0))
        || v.Either(static (v, c, x) => c.IsConst(v.Op - Xor8) && c.Immediate == 0 && v.BecomeCopy(x))
        || v.Either(XorTwice)
        || v.Either(static (v, inner, x) => HoistConstant(v, inner, x, v.Op, v.Op - Xor8))
        || v.Either(static (v, c, other) => CombineConstants(v, c, other, Xor8, static (a, b) => a ^ b));

    private static bool XorTwice(SsaValue v, SsaValue x, SsaValue inner)
    {
        if (inner.Op != v.Op) { return false; }
        if (ReferenceEquals(inner.Arg0, x)) { return v.BecomeCopy(inner.Arg1); }
        return ReferenceEquals(inner.Arg1, x) && v.BecomeCopy(inner.Arg0);
    }

    /// <summary>A shift op by direction, width of the shifted value, width of the count.</summary>
    private static SsaOp ShiftOp(SsaOp family, int value, int count) => family + (4 * value) + count;

    private static bool Shift(SsaValue v)
    {
        var number = v.Op - Lsh8x8;
        var family = number switch { < 16 => Lsh8x8, < 32 => Rsh8x8, _ => Rsh8Ux8 };
        var (w, count) = (number % 16 / 4, number % 4);
        var (x, y) = (v.Arg0, v.Arg1);
        if (count != W64 && y.IsConst(count))
        {
            var bits = (long)Unsigned(y.Immediate, count);
            return v.Become(ShiftOp(family, w, W64), x, N(SsaOp.Const64, v.Type, bits));
        }
        if (count == W64 && x.IsConst(w) && y.Op == SsaOp.Const64) { return v.Become(Const(w), FoldShift(family, w, x.Immediate, (ulong)y.Immediate)); }
        if (count == W64 && y is { Op: SsaOp.Const64, Immediate: 0 }) { return v.BecomeCopy(x); }
        if (x.IsConst(w) && x.Immediate == 0) { return v.Become(Const(w), 0); }
        return count == W64 && y.Op == SsaOp.Const64 && ShiftByConstant(v, family, w, x, y.Immediate);
    }

    private static long FoldShift(SsaOp family, int w, long value, ulong count)
    {
        if (family == Rsh8x8) { return value >> (int)Math.Min(count, 63); }
        if (count >= 64) { return 0; }
        return family == Lsh8x8 ? Fit(value << (int)count, w) : Fit((long)(Unsigned(value, w) >> (int)count), w);
    }

    private static bool ShiftByConstant(SsaValue v, SsaOp family, int w, SsaValue x, long count)
    {
        if (family != Rsh8x8 && (ulong)count >= (ulong)Bits(w)) { return v.Become(Const(w), 0); }
        if (x.Op == v.Op && x.Arg1.Op == SsaOp.Const64 && !AddOverflows(x.Arg1.Immediate, count))
        {
            return v.Become(v.Op, x.Arg0, N(SsaOp.Const64, v.Type, x.Arg1.Immediate + count));
        }
        return ShiftBackAndForth(v, family, w, x, count) || ShiftPairIsExtension(v, family, w, x, count);
    }

    /// <summary>A shift, one the other way by less, and one more as the first: the sum of the three.</summary>
    private static bool ShiftBackAndForth(SsaValue v, SsaOp family, int w, SsaValue x, long c3)
    {
        if (family == Rsh8x8) { return false; }
        var back = ShiftOp(family == Lsh8x8 ? Rsh8Ux8 : Lsh8x8, w, W64);
        if (x.Op != back || x.Arg1.Op != SsaOp.Const64 || x.Arg0.Op != v.Op || x.Arg0.Arg1.Op != SsaOp.Const64) { return false; }
        var (c1, c2) = (x.Arg0.Arg1.Immediate, x.Arg1.Immediate);
        return (ulong)c1 >= (ulong)c2 && (ulong)c3 >= (ulong)c2 && !AddOverflows(c1 - c2, c3)
            && v.Become(v.Op, x.Arg0.Arg0, N(SsaOp.Const64, v.Block.Function.Types.UInt64, c1 - c2 + c3));
    }

    /// <summary>Left and right by the same count is truncation and extension.</summary>
    private static bool ShiftPairIsExtension(SsaValue v, SsaOp family, int w, SsaValue x, long count)
    {
        if (family == Lsh8x8 || x.Op != ShiftOp(Lsh8x8, w, W64) || x.Arg1.Op != SsaOp.Const64 || x.Arg1.Immediate != count) { return false; }
        var narrow = (Bits(w) - count) switch { 8 => W8, 16 => W16, 32 => W32, _ => -1 };
        if (narrow < 0 || narrow >= w) { return false; }
        var isSigned = family == Rsh8x8;
        return v.Become(
            ExtendOp(narrow, w, isSigned), N(TruncateOp(w, narrow), IntegerType(v.Block.Function.Types, narrow, isSigned), x.Arg0));
    }

    /// <summary>The integer type of a width.</summary>
    public static IrType IntegerType(TypeTable types, int width, bool isSigned) => (width, isSigned) switch
    {
        (W8, true) => types.Int8,
        (W16, true) => types.Int16,
        (W32, true) => types.Int32,
        (W64, true) => types.Int64,
        (W8, false) => types.UInt8,
        (W16, false) => types.UInt16,
        (W32, false) => types.UInt32,
        _ => types.UInt64,
    };

    /// <summary>The op that extends a width to a wider one.</summary>
    public static SsaOp ExtendOp(int from, int to, bool isSigned)
    {
        var op = (from, to) switch
        {
            (W8, W16) => SignExt8to16,
            (W8, W32) => SignExt8to32,
            (W8, _) => SignExt8to64,
            (W16, W32) => SignExt16to32,
            (W16, _) => SignExt16to64,
            _ => SignExt32to64,
        };
        return isSigned ? op : op + (ZeroExt8to16 - SignExt8to16);
    }

    /// <summary>The op that truncates a width to a narrower one.</summary>
    public static SsaOp TruncateOp(int from, int to) => (from, to) switch
    {
        (W16, _) => Trunc16to8,
        (W32, W8) => Trunc32to8,
        (W32, _) => Trunc32to16,
        (_, W8) => Trunc64to8,
        (_, W16) => Trunc64to16,
        _ => Trunc64to32,
    };

    /// <summary>The widths an extension or truncation goes between.</summary>
    private static (int From, int To) Widths(SsaOp op) => op switch
    {
        SignExt8to16 or ZeroExt8to16 => (W8, W16),
        SignExt8to32 or ZeroExt8to32 => (W8, W32),
        SignExt8to64 or ZeroExt8to64 => (W8, W64),
        SignExt16to32 or ZeroExt16to32 => (W16, W32),
        SignExt16to64 or ZeroExt16to64 => (W16, W64),
        SignExt32to64 or ZeroExt32to64 => (W32, W64),
        Trunc16to8 => (W16, W8),
        Trunc32to8 => (W32, W8),
        Trunc32to16 => (W32, W16),
        Trunc64to8 => (W64, W8),
        Trunc64to16 => (W64, W16),
        _ => (W64, W32),
    };

    private static bool Extend(SsaValue v)
    {
        var (from, to) = Widths(v.Op);
        var isSigned = v.Op < ZeroExt8to16;
        var x = v.Arg0;
        if (x.IsConst(from)) { return v.Become(Const(to), isSigned ? Fit(x.Immediate, from) : (long)Unsigned(x.Immediate, from)); }
        if (x.Op != TruncateOp(to, from)) { return false; }
        var shifted = x.Arg0;
        return shifted.Op == ShiftOp(isSigned ? Rsh8x8 : Rsh8Ux8, to, W64) && shifted.Arg1.Op == SsaOp.Const64
            && shifted.Arg1.Immediate >= Bits(to) - Bits(from) && v.BecomeCopy(shifted);
    }

    private static bool Truncate(SsaValue v)
    {
        var (from, to) = Widths(v.Op);
        var x = v.Arg0;
        if (x.IsConst(from)) { return v.Become(Const(to), Fit(x.Immediate, to)); }
        if (x.Op is >= SignExt8to16 and <= ZeroExt32to64)
        {
            var (inner, _) = Widths(x.Op);
            if (inner == to) { return v.BecomeCopy(x.Arg0); }
            return inner < to && v.Become(ExtendOp(inner, to, x.Op < ZeroExt8to16), x.Arg0);
        }
        return x.Op == And8 + from && x.Either((and, c, other) =>
        {
            var keep = (long)Unsigned(-1, to);
            return c.IsConst(from) && (c.Immediate & keep) == keep && v.Become(v.Op, other);
        });
    }

    private static bool ConvertNumber(SsaValue v)
    {
        var x = v.Arg0;
        switch (v.Op)
        {
            case Cvt64Fto32F when x.Op == Const64F:
                return v.BecomeFloat(Const32F, (float)x.FloatConstant);
            case Cvt32Fto64F when x.Op == Const32F:
                return v.Become(Const64F, x.Immediate);
            case Cvt32to32F when x.Op == SsaOp.Const32:
                return v.BecomeFloat(Const32F, (float)(int)x.Immediate);
            case Cvt32to64F when x.Op == SsaOp.Const32:
                return v.BecomeFloat(Const64F, (int)x.Immediate);
            case Cvt64to32F when x.Op == SsaOp.Const64:
                return v.BecomeFloat(Const32F, (float)x.Immediate);
            case Cvt64to64F when x.Op == SsaOp.Const64:
                return v.BecomeFloat(Const64F, x.Immediate);
            case Cvt32Fto32 or Cvt64Fto32 when x.Op is Const32F or Const64F:
                return v.Become(SsaOp.Const32, ToInt32(x.FloatConstant));
            case Cvt32Fto64 or Cvt64Fto64 when x.Op is Const32F or Const64F:
                return v.Become(SsaOp.Const64, ToInt64(x.FloatConstant));
            default:
                return false;
        }
    }

    /// <summary>As the machine converts: the smallest integer if it does not fit.</summary>
    private static long ToInt64(double value) => value is >= -9223372036854775808.0 and < 9223372036854775808.0 ? (long)value : long.MinValue;

    private static long ToInt32(double value) => value is > -2147483649.0 and < 2147483648.0 ? (int)value : int.MinValue;

    private static bool RoundFloat(SsaValue v) => v.Arg0.Op == (v.Op == Round32F ? Const32F : Const64F) && v.BecomeCopy(v.Arg0);
}
