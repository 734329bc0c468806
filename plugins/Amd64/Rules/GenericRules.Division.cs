using GoDefer.Amd64.Ssa;
using GoDefer.IR;
using static GoDefer.Amd64.Rules.Expression;
using static GoDefer.Amd64.Rules.RuleHelpers;
using static GoDefer.Amd64.Ssa.SsaOp;

namespace GoDefer.Amd64.Rules;

internal static partial class GenericRules
{
    private static bool DivideUnsigned(SsaValue v, int w)
    {
        var (x, c) = (v.Arg0, v.Arg1);
        if (!c.IsConst(w)) { return false; }
        if (x.IsConst(w) && c.Immediate != 0) { return v.Become(Const(w), Fit((long)(x.UnsignedConstant / c.UnsignedConstant), w)); }
        var types = v.Block.Function.Types;
        if (IsUnsignedPower(c.UnsignedConstant))
        {
            return v.Become(Rsh8Ux64 + (4 * w), x, N(SsaOp.Const64, types.UInt64, Log2((long)c.UnsignedConstant)));
        }
        if (!Magic.IsForUnsigned(Bits(w), c.Immediate)) { return false; }
        var magic = Magic.ForUnsigned(Bits(w), c.Immediate);
        return w switch
        {
            W8 => MultiplyAndShift(v, x, w, W32, 0x100 + (long)magic.Multiplier, 8 + magic.Shift),
            W16 => MultiplyAndShift(v, x, w, W64, 0x10000 + (long)magic.Multiplier, 16 + magic.Shift),
            W32 => DivideUnsigned32(v, x, c.Immediate, magic),
            _ => DivideUnsigned64(v, x, c.Immediate, magic),
        };
    }

    private static bool IsUnsignedPower(ulong value) => System.Numerics.BitOperations.IsPow2(value);

    /// <summary>The product in a wider integer holds all that is needed.</summary>
    private static bool MultiplyAndShift(SsaValue v, SsaValue x, int w, int wide, long multiplier, int shift)
    {
        var types = v.Block.Function.Types;
        var type = IntegerType(types, wide, false);
        return v.Become(
            TruncateOp(wide, w),
            N(Rsh8Ux64 + (4 * wide), type,
                N(Mul8 + wide, type, N(Const(wide), type, multiplier), N(ExtendOp(w, wide, false), type, x)),
                N(SsaOp.Const64, types.UInt64, shift)));
    }

    private static bool DivideUnsigned32(SsaValue v, SsaValue x, long c, Magic magic)
    {
        var types = v.Block.Function.Types;
        var u64 = types.UInt64;
        var m = (long)magic.Multiplier;
        var extended = N(ZeroExt32to64, u64, x);
        if ((m & 1) == 0) { return MultiplyAndShift(v, x, W32, W64, (1L << 31) + (m / 2), 32 + magic.Shift - 1); }
        if ((c & 1) == 0)
        {
            // An even divisor: halve both, so that the multiplier fits.
            return v.Become(Trunc64to32,
                N(Rsh64Ux64, u64,
                    N(Mul64, u64,
                        N(SsaOp.Const64, u64, (1L << 31) + ((m + 1) / 2)),
                        N(Rsh64Ux64, u64, extended, N(SsaOp.Const64, u64, 1))),
                    N(SsaOp.Const64, u64, 32 + magic.Shift - 2)));
        }
        return v.Become(Trunc64to32,
            N(Rsh64Ux64, u64,
                N(Avg64u, u64,
                    N(Lsh64x64, u64, extended, N(SsaOp.Const64, u64, 32)),
                    N(Mul64, u64, N(SsaOp.Const64, types.UInt32, m), extended)),
                N(SsaOp.Const64, u64, 32 + magic.Shift - 1)));
    }

    private static bool DivideUnsigned64(SsaValue v, SsaValue x, long c, Magic magic)
    {
        var u64 = v.Block.Function.Types.UInt64;
        var m = magic.Multiplier;
        if ((m & 1) == 0)
        {
            return v.BecomeTyped(Rsh64Ux64, u64, 0, null,
                N(Hmul64u, u64, N(SsaOp.Const64, u64, (long)((1UL << 63) + (m / 2))), x),
                N(SsaOp.Const64, u64, magic.Shift - 1));
        }
        if ((c & 1) == 0)
        {
            return v.BecomeTyped(Rsh64Ux64, u64, 0, null,
                N(Hmul64u, u64,
                    N(SsaOp.Const64, u64, (long)((1UL << 63) + ((m + 1) / 2))),
                    N(Rsh64Ux64, u64, x, N(SsaOp.Const64, u64, 1))),
                N(SsaOp.Const64, u64, magic.Shift - 2));
        }
        return v.BecomeTyped(Rsh64Ux64, u64, 0, null,
            N(Avg64u, u64, x, N(Hmul64u, u64, N(SsaOp.Const64, u64, (long)m), x)),
            N(SsaOp.Const64, u64, magic.Shift - 1));
    }

    private static bool DivideSigned(SsaValue v, int w)
    {
        var (x, c) = (v.Arg0, v.Arg1);
        if (!c.IsConst(w)) { return false; }
        var (type, d) = (v.Type, c.Immediate);
        if (x.IsConst(w) && d != 0) { return v.Become(Const(w), Fit(d == -1 ? -x.Immediate : x.Immediate / d, w)); }
        var count = v.Block.Function.Types.UInt64;
        if (IsNonNegative(x))
        {
            if (IsPowerOfTwo((long)c.UnsignedConstant))
            {
                return v.Become(Rsh8Ux64 + (4 * w), x, N(SsaOp.Const64, count, Log2((long)c.UnsignedConstant)));
            }
            if (d == long.MinValue) { return v.Become(SsaOp.Const64, 0); }
        }
        var smallest = -1L << (Bits(w) - 1);
        if (d == smallest)
        {
            return v.Become(Rsh8Ux64 + (4 * w), N(And8 + w, type, x, N(Neg8 + w, type, x)), N(SsaOp.Const64, count, Bits(w) - 1));
        }
        if (d < 0) { return v.Become(Neg8 + w, N(v.Op, type, x, N(Const(w), type, -d))); }
        if (IsPowerOfTwo(d)) { return DivideByPower(v, w, x, Log2(d)); }
        return Magic.IsForSigned(d) && DivideByMagic(v, w, x, Magic.ForSigned(Bits(w), d));
    }

    /// <summary>Rounds towards zero: adds the divisor - 1 to negative numbers before the shift.</summary>
    private static bool DivideByPower(SsaValue v, int w, SsaValue x, int log)
    {
        var (type, count) = (v.Type, v.Block.Function.Types.UInt64);
        var bias = N(Rsh8Ux64 + (4 * w), type,
            N(Rsh8x64 + (4 * w), type, x, N(SsaOp.Const64, count, Bits(w) - 1)),
            N(SsaOp.Const64, count, Bits(w) - log));
        return v.Become(Rsh8x64 + (4 * w), N(Add8 + w, type, x, bias), N(SsaOp.Const64, count, log));
    }

    private static bool DivideByMagic(SsaValue v, int w, SsaValue x, Magic magic)
    {
        var types = v.Block.Function.Types;
        var type = v.Type;
        if (w < W64)
        {
            var wide = w == W32 ? W64 : W32;
            var product = IntegerType(types, wide, false);
            var extended = N(ExtendOp(w, wide, true), IntegerType(types, wide, true), x);
            return v.Become(Sub8 + w,
                N(Rsh8x64 + (4 * wide), type,
                    N(Mul8 + wide, product, N(Const(wide), product, (long)magic.Multiplier), extended),
                    N(SsaOp.Const64, types.UInt64, Bits(w) + magic.Shift)),
                N(Rsh8x64 + (4 * wide), type, extended, N(SsaOp.Const64, types.UInt64, Bits(wide) - 1)));
        }
        var m = magic.Multiplier;
        var isEven = (m & 1) == 0;
        var high = N(Hmul64, type, N(SsaOp.Const64, types.UInt64, (long)(isEven ? m / 2 : m)), x);
        return v.Become(Sub64,
            N(Rsh64x64, type, isEven ? high : N(Add64, type, high, x), N(SsaOp.Const64, types.UInt64, isEven ? magic.Shift - 1 : magic.Shift)),
            N(Rsh64x64, type, x, N(SsaOp.Const64, types.UInt64, 63)));
    }

    private static bool ModuloUnsigned(SsaValue v, int w)
    {
        var (x, c) = (v.Arg0, v.Arg1);
        if (!c.IsConst(w)) { return false; }
        if (x.IsConst(w) && c.Immediate != 0) { return v.Become(Const(w), (long)(x.UnsignedConstant % c.UnsignedConstant)); }
        if (IsUnsignedPower(c.UnsignedConstant))
        {
            return v.Become(And8 + w, x, N(Const(w), v.Type, (long)(c.UnsignedConstant - 1)));
        }
        return c.Immediate > 0 && Magic.IsForUnsigned(Bits(w), c.Immediate) && ModuloByDivision(v, w, Div8u + w, x, c.Immediate);
    }

    private static bool ModuloSigned(SsaValue v, int w)
    {
        var (x, c) = (v.Arg0, v.Arg1);
        if (!c.IsConst(w)) { return false; }
        var d = c.Immediate;
        if (x.IsConst(w) && d != 0) { return v.Become(Const(w), d == -1 ? 0 : Fit(x.Immediate % d, w)); }
        if (IsNonNegative(x))
        {
            if (IsPowerOfTwo((long)c.UnsignedConstant)) { return v.Become(And8 + w, x, N(Const(w), v.Type, (long)c.UnsignedConstant - 1)); }
            if (w == W64 && d == long.MinValue) { return v.BecomeCopy(x); }
        }
        var smallest = -1L << (Bits(w) - 1);
        if (d < 0 && d != smallest) { return v.Become(v.Op, x, N(Const(w), v.Type, -d)); }
        return !x.IsConst(w) && (d > 0 || d == smallest) && ModuloByDivision(v, w, Div8 + w, x, d);
    }

    /// <summary>x % c is x - x / c * c.</summary>
    private static bool ModuloByDivision(SsaValue v, int w, SsaOp divide, SsaValue x, long c)
    {
        var type = v.Type;
        return v.Become(Sub8 + w, x, N(Mul8 + w, type, N(divide, type, x, N(Const(w), type, c)), N(Const(w), type, c)));
    }
}
