using GoDefer.Amd64.Ssa;
using static GoDefer.Amd64.Rules.Expression;
using static GoDefer.Amd64.Rules.RuleHelpers;
using static GoDefer.Amd64.Ssa.SsaOp;

namespace GoDefer.Amd64.Rules;

internal static partial class GenericRules
{
    private static bool Add(SsaValue v, int w) =>
        FoldConstants(v, w, static (a, b) => a + b)
        || FactorOut(v, w)
        || v.Either(AddZero)
        || v.Either(AddOneToComplement)
        || v.Either(HoistAddedConstant)
        || v.Either(HoistConstantMinus)
        || v.Either(HoistMinusConstant)
        || v.Either(static (v, c, other) => CombineConstants(v, c, other, Add8, static (a, b) => a + b))
        || v.Either(AddConstantToDifference);

    private static bool AddZero(SsaValue v, SsaValue c, SsaValue x) => c.IsConst(v.Op - Add8) && c.Immediate == 0 && v.BecomeCopy(x);

    private static bool AddOneToComplement(SsaValue v, SsaValue c, SsaValue x)
    {
        var w = v.Op - Add8;
        return c.IsConst(w) && c.Immediate == 1 && x.Op == Com8 + w && v.Become(Neg8 + w, x.Arg0);
    }

    /// <summary>(c + z) + x is c + (z + x).</summary>
    private static bool HoistAddedConstant(SsaValue v, SsaValue sum, SsaValue x) => HoistConstant(v, sum, x, v.Op, v.Op - Add8);

    /// <summary>Moves the constant of an inner associative op out.</summary>
    private static bool HoistConstant(SsaValue v, SsaValue inner, SsaValue x, SsaOp op, int w)
    {
        if (inner.Op != op || x.IsConst(w)) { return false; }
        var (c, z) = (inner.Arg0, inner.Arg1);
        if (!c.IsConst(w)) { (c, z) = (z, c); }
        return c.IsConst(w) && !z.IsConst(w) && v.Become(op, c, N(op, c.Type, z, x));
    }

    /// <summary>(c - z) + x is c + (x - z).</summary>
    private static bool HoistConstantMinus(SsaValue v, SsaValue difference, SsaValue x)
    {
        var w = v.Op - Add8;
        if (difference.Op != Sub8 + w || x.IsConst(w)) { return false; }
        var (c, z) = (difference.Arg0, difference.Arg1);
        return c.IsConst(w) && !z.IsConst(w) && v.Become(v.Op, c, N(Sub8 + w, c.Type, x, z));
    }

    /// <summary>(z - c) + x is (x + z) - c.</summary>
    private static bool HoistMinusConstant(SsaValue v, SsaValue difference, SsaValue x)
    {
        var w = v.Op - Add8;
        if (difference.Op != Sub8 + w || x.IsConst(w)) { return false; }
        var (z, c) = (difference.Arg0, difference.Arg1);
        return c.IsConst(w) && !z.IsConst(w) && v.Become(Sub8 + w, N(v.Op, c.Type, x, z), c);
    }

    /// <summary>c + (d - x) is (c + d) - x; c + (x - d) is (c - d) + x.</summary>
    private static bool AddConstantToDifference(SsaValue v, SsaValue c, SsaValue difference)
    {
        var w = v.Op - Add8;
        if (!c.IsConst(w) || difference.Op != Sub8 + w) { return false; }
        var (a, b) = (difference.Arg0, difference.Arg1);
        if (IsConstOf(a, w, c)) { return v.Become(Sub8 + w, N(Const(w), c.Type, Fit(c.Immediate + a.Immediate, w)), b); }
        return IsConstOf(b, w, c) && v.Become(v.Op, N(Const(w), c.Type, Fit(c.Immediate - b.Immediate, w)), a);
    }

    /// <summary>Whether a value is a constant of a width and of another constant's type.</summary>
    private static bool IsConstOf(SsaValue value, int w, SsaValue c) => value.IsConst(w) && ReferenceEquals(value.Type, c.Type);

    /// <summary>c op (d op x) is (c op d) op x.</summary>
    private static bool CombineConstants(SsaValue v, SsaValue c, SsaValue inner, SsaOp family, Func<long, long, long> fold)
    {
        var w = v.Op - family;
        if (!c.IsConst(w) || inner.Op != v.Op) { return false; }
        var (d, x) = (inner.Arg0, inner.Arg1);
        if (!IsConstOf(d, w, c)) { (d, x) = (x, d); }
        return IsConstOf(d, w, c) && v.Become(v.Op, N(Const(w), c.Type, Fit(fold(c.Immediate, d.Immediate), w)), x);
    }

    private static bool FoldConstants(SsaValue v, int w, Func<long, long, long> fold)
    {
        var (c, d) = (v.Arg0, v.Arg1);
        return c.IsConst(w) && d.IsConst(w) && v.Become(Const(w), Fit(fold(c.Immediate, d.Immediate), w));
    }

    /// <summary>x*y ± x*z is x * (y ± z).</summary>
    private static bool FactorOut(SsaValue v, int w)
    {
        var (a, b) = (v.Arg0, v.Arg1);
        if (a.Op != Mul8 + w || b.Op != Mul8 + w) { return false; }
        var (a0, a1, b0, b1) = (a.Arg0, a.Arg1, b.Arg0, b.Arg1);
        if (ReferenceEquals(a0, b0)) { return Factor(a0, a1, b1); }
        if (ReferenceEquals(a0, b1)) { return Factor(a0, a1, b0); }
        if (ReferenceEquals(a1, b0)) { return Factor(a1, a0, b1); }
        return ReferenceEquals(a1, b1) && Factor(a1, a0, b0);

        bool Factor(SsaValue x, SsaValue y, SsaValue z) => v.Become(Mul8 + w, x, N(v.Op, v.Type, y, z));
    }

    private static bool Subtract(SsaValue v, int w)
    {
        var (x, y) = (v.Arg0, v.Arg1);
        if (FoldConstants(v, w, static (a, b) => a - b)) { return true; }
        if (y.IsConst(w) && !x.IsConst(w)) { return v.Become(Add8 + w, N(Const(w), y.Type, Fit(-y.Immediate, w)), x); }
        if (FactorOut(v, w)) { return true; }
        if (ReferenceEquals(x, y)) { return v.Become(Const(w), 0); }
        if (x.Op == Add8 + w && ReferenceEquals(x.Arg0, y)) { return v.BecomeCopy(x.Arg1); }
        if (x.Op == Add8 + w && ReferenceEquals(x.Arg1, y)) { return v.BecomeCopy(x.Arg0); }
        return y.Op == Sub8 + w && SubtractDifference(v, w, x, y.Arg0, y.Arg1);
    }

    /// <summary>x - (y - z), with constants gathered.</summary>
    private static bool SubtractDifference(SsaValue v, int w, SsaValue x, SsaValue y, SsaValue z)
    {
        if (!x.IsConst(w))
        {
            if (y.IsConst(w) && !z.IsConst(w)) { return v.Become(Sub8 + w, N(Add8 + w, y.Type, x, z), y); }
            return z.IsConst(w) && !y.IsConst(w) && v.Become(Add8 + w, z, N(Sub8 + w, z.Type, x, y));
        }
        if (IsConstOf(z, w, x)) { return v.Become(Sub8 + w, N(Const(w), x.Type, Fit(x.Immediate + z.Immediate, w)), y); }
        return IsConstOf(y, w, x) && v.Become(Add8 + w, N(Const(w), x.Type, Fit(x.Immediate - y.Immediate, w)), z);
    }

    private static bool Multiply(SsaValue v, int w) =>
        FoldConstants(v, w, static (a, b) => a * b)
        || v.Either(MultiplyByUnit)
        || v.Either(MultiplyByPower)
        || v.Either(Distribute)
        || v.Either(static (v, c, x) => c.IsConst(v.Op - Mul8) && c.Immediate == 0 && v.Become(c.Op, 0))
        || v.Either(static (v, c, other) => CombineConstants(v, c, other, Mul8, static (a, b) => a * b));

    private static bool MultiplyByUnit(SsaValue v, SsaValue c, SsaValue x)
    {
        var w = v.Op - Mul8;
        if (!c.IsConst(w)) { return false; }
        return c.Immediate == 1 ? v.BecomeCopy(x) : c.Immediate == -1 && v.Become(Neg8 + w, x);
    }

    private static bool MultiplyByPower(SsaValue v, SsaValue c, SsaValue x)
    {
        var w = v.Op - Mul8;
        if (!c.IsConst(w)) { return false; }
        var shift = Lsh8x64 + (4 * w);
        var count = v.Block.Function.Types.UInt64;
        if (IsPowerOfTwo(c.Immediate)) { return v.Become(shift, x, N(SsaOp.Const64, count, Log2(c.Immediate))); }
        return v.Type.IsSigned && IsPowerOfTwo(-c.Immediate)
            && v.Become(Neg8 + w, N(shift, v.Type, x, N(SsaOp.Const64, count, Log2(-c.Immediate))));
    }

    /// <summary>c * (d + x) is c*d + c*x, for 32 and 64 bits.</summary>
    private static bool Distribute(SsaValue v, SsaValue c, SsaValue sum)
    {
        var w = v.Op - Mul8;
        if (w < W32 || !c.IsConst(w) || sum.Op != Add8 + w || !ReferenceEquals(sum.Type, c.Type)) { return false; }
        var (d, x) = (sum.Arg0, sum.Arg1);
        if (!IsConstOf(d, w, c)) { (d, x) = (x, d); }
        if (!IsConstOf(d, w, c)) { return false; }
        var (type, factor, addend) = (c.Type, c.Immediate, d.Immediate);
        return v.Become(Add8 + w, N(Const(w), type, Fit(factor * addend, w)), N(v.Op, type, N(Const(w), type, factor), x));
    }

    private static bool Minus(SsaValue v, int w)
    {
        var x = v.Arg0;
        if (x.IsConst(w)) { return v.Become(Const(w), Fit(-x.Immediate, w)); }
        return x.Op == Sub8 + w && v.Become(Sub8 + w, x.Arg1, x.Arg0);
    }

    private static bool Complement(SsaValue v, int w)
    {
        var x = v.Arg0;
        if (x.Op == v.Op) { return v.BecomeCopy(x.Arg0); }
        return x.IsConst(w) && v.Become(Const(w), ~x.Immediate);
    }

    private static bool IsFloatConst(SsaValue value, double expected) =>
        value.Op is Const32F or Const64F && value.Immediate == BitConverter.DoubleToInt64Bits(expected);

    private static bool FoldFloats(SsaValue v, SsaOp single, Func<float, float, float> fold32, Func<double, double, double> fold64)
    {
        var (c, d) = (v.Arg0, v.Arg1);
        if (c.Op != d.Op || c.Op is not (Const32F or Const64F)) { return false; }
        return v.Op == single
            ? v.BecomeFloat(Const32F, fold32((float)c.FloatConstant, (float)d.FloatConstant))
            : v.BecomeFloat(Const64F, fold64(c.FloatConstant, d.FloatConstant));
    }

    private static bool AddFloat(SsaValue v) =>
        FoldFloats(v, Add32F, static (a, b) => a + b, static (a, b) => a + b)
        || v.Either(static (v, x, c) => IsFloatConst(c, 0) && v.BecomeCopy(x));

    private static bool SubtractFloat(SsaValue v) =>
        FoldFloats(v, Sub32F, static (a, b) => a - b, static (a, b) => a - b)
        || (IsFloatConst(v.Arg1, 0) && v.BecomeCopy(v.Arg0));

    private static bool MultiplyFloat(SsaValue v) =>
        FoldFloats(v, Mul32F, static (a, b) => a * b, static (a, b) => a * b)
        || v.Either(static (v, x, c) => IsFloatConst(c, 1) && v.BecomeCopy(x))
        || v.Either(static (v, x, c) => IsFloatConst(c, -1) && v.Become(v.Op == Mul32F ? Neg32F : Neg64F, x))
        || v.Either(static (v, x, c) => IsFloatConst(c, 2) && v.Become(v.Op == Mul32F ? Add32F : Add64F, x, x));

    private static bool DivideFloat(SsaValue v)
    {
        if (FoldFloats(v, Div32F, static (a, b) => a / b, static (a, b) => a / b)) { return true; }
        var (x, c) = (v.Arg0, v.Arg1);
        if (c.Op is not (Const32F or Const64F)) { return false; }
        var isExact = v.Op == Div32F ? HasExactReciprocal((float)c.FloatConstant) : HasExactReciprocal(c.FloatConstant);
        return isExact && v.Become(
            v.Op == Div32F ? Mul32F : Mul64F, x, N(c.Op, c.Type, BitConverter.DoubleToInt64Bits(1 / c.FloatConstant)));
    }

    /// <summary>Powers of two but those whose reciprocal is no normal number.</summary>
    private static bool HasExactReciprocal(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        return (bits & ((1L << 52) - 1)) == 0 && (bits >> 52 & 0x7ff) is not (0 or 0x7ff or 0x7fe);
    }

    private static bool HasExactReciprocal(float value)
    {
        var bits = BitConverter.SingleToInt32Bits(value);
        return (bits & ((1 << 23) - 1)) == 0 && (bits >> 23 & 0xff) is not (0 or 0xff or 0xfe);
    }

    private static bool MinusFloat(SsaValue v) =>
        v.Arg0.Op is Const32F or Const64F && v.Arg0.FloatConstant != 0 && v.BecomeFloat(v.Arg0.Op, -v.Arg0.FloatConstant);
}
