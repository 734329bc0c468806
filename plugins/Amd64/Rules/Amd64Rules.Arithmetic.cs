using GoDefer.Amd64.Ssa;
using static GoDefer.Amd64.Rules.Expression;
using static GoDefer.Amd64.Rules.RuleHelpers;
using static GoDefer.Amd64.Ssa.SsaOp;

namespace GoDefer.Amd64.Rules;

internal static partial class Amd64Rules
{
    /// <summary>The address op of a scale for 64 or 32 bits.</summary>
    private static SsaOp Lea(int scale, int narrow) => (scale switch { 1 => LEAQ1, 2 => LEAQ2, 4 => LEAQ4, _ => LEAQ8 }) + narrow;

    private static SsaOp ConstOp(int narrow) => narrow == 0 ? MOVQconst : MOVLconst;

    /// <summary>Wraps around at the width of a pair's op.</summary>
    private static long Wrap(long value, int narrow) => narrow == 0 ? value : (int)value;

    private static bool Add(SsaValue v) =>
        v.Either(static (v, x, c) => IsOperandConst(c, Narrow(v, ADDQ)) && v.Become(ADDQconst + Narrow(v, ADDQ), c.Immediate, x))
        || v.Either(RotateByConst)
        || v.Either(static (v, x, y) => AddShifted(v, x, y, 3, 8))
        || v.Either(static (v, x, y) => AddShifted(v, x, y, 2, 4))
        || v.Either(static (v, x, y) => AddShifted(v, x, y, 1, 2))
        || v.Either(AddTwice)
        || v.Either(AddSumOfSame)
        || v.Either(AddWithConst)
        || v.Either(AddAddress)
        || v.Either(static (v, x, y) => y.Op == NEGQ + Narrow(v, ADDQ) && v.Become(SUBQ + Narrow(v, ADDQ), x, y.Arg0))
        || v.Either(static (v, x, l) => MergeLoad(v, x, l, Narrow(v, ADDQ) == 0 ? ADDQload : ADDLload));

    private static bool AddShifted(SsaValue v, SsaValue x, SsaValue y, int shift, int scale)
    {
        var narrow = Narrow(v, ADDQ);
        return y.Op == SHLQconst + narrow && y.Immediate == shift && v.Become(Lea(scale, narrow), x, y.Arg0);
    }

    /// <summary>x + (y + y).</summary>
    private static bool AddTwice(SsaValue v, SsaValue x, SsaValue sum) =>
        sum.Op == v.Op && ReferenceEquals(sum.Arg0, sum.Arg1) && v.Become(Lea(2, Narrow(v, ADDQ)), x, sum.Arg0);

    /// <summary>x + (x + y).</summary>
    private static bool AddSumOfSame(SsaValue v, SsaValue x, SsaValue sum)
    {
        if (sum.Op != v.Op) { return false; }
        var lea = Lea(2, Narrow(v, ADDQ));
        if (ReferenceEquals(sum.Arg0, x)) { return v.Become(lea, sum.Arg1, x); }
        return ReferenceEquals(sum.Arg1, x) && v.Become(lea, sum.Arg0, x);
    }

    private static bool AddWithConst(SsaValue v, SsaValue sum, SsaValue y)
    {
        var narrow = Narrow(v, ADDQ);
        return sum.Op == ADDQconst + narrow && v.Become(Lea(1, narrow), sum.Immediate, sum.Arg0, y);
    }

    private static bool AddAddress(SsaValue v, SsaValue x, SsaValue address)
    {
        return v.Op == ADDQ && address.Op == LEAQ && x.Op != SB && address.Arg0.Op != SB
            && v.Become(LEAQ1, address.Immediate, address.Symbolic, x, address.Arg0);
    }

    private static bool AddConst(SsaValue v)
    {
        var narrow = Narrow(v, ADDQconst);
        var (x, c) = (v.Arg0, v.Immediate);
        if (x.Op == ADDQ + narrow) { return v.Become(Lea(1, narrow), c, x.Arg0, x.Arg1); }
        if (x.Op == SHLQconst + narrow && x.Immediate == 1) { return v.Become(Lea(1, narrow), c, x.Arg0, x.Arg0); }
        if (v.Op == ADDQconst && x.Op == LEAQ && Is32Bit(c + x.Immediate)) { return v.Become(LEAQ, c + x.Immediate, x.Symbolic, x.Arg0); }
        if (IsScaledAddress(x.Op, narrow) && Is32Bit(c + x.Immediate)) { return v.Become(x.Op, c + x.Immediate, x.Symbolic, x.Arg0, x.Arg1); }
        if (Wrap(c, narrow) == 0) { return v.BecomeCopy(x); }
        if (x.Op == ConstOp(narrow)) { return v.Become(x.Op, Wrap(c + x.Immediate, narrow)); }
        if (x.Op == v.Op && (narrow == 1 || Is32Bit(c + x.Immediate))) { return v.Become(v.Op, Wrap(c + x.Immediate, narrow), x.Arg0); }
        return x.Op == SP && v.Become(LEAQ, c, x);
    }

    private static bool IsScaledAddress(SsaOp op, int narrow) =>
        op == LEAQ1 + narrow || op == LEAQ2 + narrow || op == LEAQ4 + narrow || op == LEAQ8 + narrow;

    private static bool Subtract(SsaValue v)
    {
        var narrow = Narrow(v, SUBQ);
        var (x, y) = (v.Arg0, v.Arg1);
        if (IsOperandConst(y, narrow)) { return v.Become(SUBQconst + narrow, y.Immediate, x); }
        if (IsOperandConst(x, narrow)) { return v.Become(NEGQ + narrow, N(SUBQconst + narrow, v.Type, x.Immediate, y)); }
        if (ReferenceEquals(x, y)) { return v.Become(ConstOp(narrow), 0); }
        return MergeLoad(v, x, y, narrow == 0 ? SUBQload : SUBLload);
    }

    private static bool SubtractConst(SsaValue v)
    {
        var narrow = Narrow(v, SUBQconst);
        var (x, c) = (v.Arg0, v.Immediate);
        if (Wrap(c, narrow) == 0) { return v.BecomeCopy(x); }
        if (narrow == 1) { return v.Become(ADDLconst, (int)-c, x); }
        if (c != int.MinValue) { return v.Become(ADDQconst, -c, x); }
        if (x.Op == MOVQconst) { return v.Become(MOVQconst, x.Immediate - c); }
        return x.Op == SUBQconst && Is32Bit(-c - x.Immediate) && v.Become(ADDQconst, -c - x.Immediate, x.Arg0);
    }

    private static bool Multiply(SsaValue v) =>
        v.Either(static (v, x, c) => IsOperandConst(c, Narrow(v, MULQ)) && v.Become(MULQconst + Narrow(v, MULQ), c.Immediate, x));

    /// <summary>
    /// Factors made of address computations: (factor, outer scale, inner scale of the first operand, of the second). 0 stands for x itself.
    /// </summary>
    private static readonly (long Factor, int Scale, int First, int Second)[] factors =
    [
        (3, 2, 0, 0), (5, 4, 0, 0), (7, 2, 0, 2), (9, 8, 0, 0), (11, 2, 0, 4), (13, 4, 0, 2), (19, 2, 0, 8), (21, 4, 0, 4), (25, 8, 0, 2),
        (27, 8, 2, 2), (37, 4, 0, 8), (41, 8, 0, 4), (45, 8, 4, 4), (73, 8, 0, 8), (81, 8, 8, 8),
    ];

    private static bool MultiplyConst(SsaValue v)
    {
        var narrow = Narrow(v, MULQconst);
        var (x, c) = (v.Arg0, v.Immediate);
        if (x.Op == v.Op && (narrow == 1 || Is32Bit(c * x.Immediate))) { return v.Become(v.Op, Wrap(c * x.Immediate, narrow), x.Arg0); }
        switch (c)
        {
            case -9 or -5 or -3:
                return v.Become(NEGQ + narrow, N(Lea((int)-c - 1, narrow), v.Type, x, x));
            case -1:
                return v.Become(NEGQ + narrow, x);
            case 0:
                return v.Become(ConstOp(narrow), 0);
            case 1:
                return v.BecomeCopy(x);
        }
        foreach (var (factor, scale, first, second) in factors)
        {
            if (c == factor) { return v.Become(Lea(scale, narrow), Scaled(first), Scaled(second)); }
        }
        if (MultiplyNearPower(v, narrow, x, c)) { return true; }
        return x.Op == ConstOp(narrow) && v.Become(x.Op, Wrap(c * x.Immediate, narrow));

        Expression Scaled(int scale) => scale == 0 ? x : N(Lea(scale, narrow), v.Type, x, x);
    }

    private static bool MultiplyNearPower(SsaValue v, int narrow, SsaValue x, long c)
    {
        var shift = SHLQconst + narrow;
        if (IsPowerOfTwo(c + 1) && c >= 15) { return v.Become(SUBQ + narrow, N(shift, v.Type, Log2(c + 1), x), x); }
        foreach (var (scale, least) in (ReadOnlySpan<(int, int)>)[(1, 17), (2, 34), (4, 68), (8, 136)])
        {
            if (IsPowerOfTwo(c - scale) && c >= least) { return v.Become(Lea(scale, narrow), N(shift, v.Type, Log2(c - scale), x), x); }
        }
        foreach (var divisor in (ReadOnlySpan<int>)[3, 5, 9])
        {
            if (c % divisor == 0 && IsPowerOfTwo(c / divisor)) { return v.Become(shift, Log2(c / divisor), N(Lea(divisor - 1, narrow), v.Type, x, x)); }
        }
        return false;
    }

    private static bool Minus(SsaValue v)
    {
        var narrow = Narrow(v, NEGQ);
        var x = v.Arg0;
        if (x.Op == v.Op) { return v.BecomeCopy(x.Arg0); }
        if (x.Op == ConstOp(narrow)) { return v.Become(x.Op, Wrap(-x.Immediate, narrow)); }
        return narrow == 0 && x.Op == ADDQconst && x.Arg0.Op == NEGQ && x.Immediate != int.MinValue
            && v.Become(ADDQconst, -x.Immediate, x.Arg0.Arg0);
    }

    private static bool Complement(SsaValue v) =>
        v.Arg0.Op == ConstOp(Narrow(v, NOTQ)) && v.Become(v.Arg0.Op, ~v.Arg0.Immediate);

    private static object? MergeSymbols(object? a, object? b) => a ?? b;

    private static bool CanMergeSymbols(object? a, object? b) => a is null || b is null;

    private static bool Address(SsaValue v)
    {
        var (x, c) = (v.Arg0, v.Immediate);
        if (x.Op == ADDQconst) { return Is32Bit(c + x.Immediate) && v.Become(LEAQ, c + x.Immediate, v.Symbolic, x.Arg0); }
        if (x.Op == ADDQ)
        {
            return x.Arg0.Op != SB && x.Arg1.Op != SB && v.Become(LEAQ1, c, v.Symbolic, x.Arg0, x.Arg1);
        }
        if (!Is32Bit(c + x.Immediate) || !CanMergeSymbols(v.Symbolic, x.Symbolic)) { return false; }
        var symbol = MergeSymbols(v.Symbolic, x.Symbolic);
        if (x.Op == LEAQ) { return v.Become(LEAQ, c + x.Immediate, symbol, x.Arg0); }
        return IsScaledAddress(x.Op, 0) && v.Become(x.Op, c + x.Immediate, symbol, x.Arg0, x.Arg1);
    }

    private static bool AddressIndexed1(SsaValue v)
    {
        return v.Either(AddConstant)
            || v.Either(static (v, x, y) => Scale(v, x, y, 1, 2))
            || v.Either(static (v, x, y) => Scale(v, x, y, 2, 4))
            || v.Either(static (v, x, y) => Scale(v, x, y, 3, 8))
            || v.Either(FoldAddressOperand);

        static bool AddConstant(SsaValue v, SsaValue sum, SsaValue y)
        {
            var c = v.Immediate + sum.Immediate;
            return sum.Op == ADDQconst + Narrow(v, LEAQ1) && Is32Bit(c) && sum.Arg0.Op != SB && v.Become(v.Op, c, v.Symbolic, sum.Arg0, y);
        }

        static bool Scale(SsaValue v, SsaValue x, SsaValue y, int shift, int scale) =>
            y.Op == SHLQconst + Narrow(v, LEAQ1) && y.Immediate == shift
            && v.Become(Lea(scale, Narrow(v, LEAQ1)), v.Immediate, v.Symbolic, x, y.Arg0);
    }

    private static bool FoldAddressOperand(SsaValue v, SsaValue address, SsaValue y)
    {
        if (address.Op != LEAQ || v.Op is LEAL1 or LEAL2 or LEAL4 or LEAL8) { return false; }
        var c = v.Immediate + address.Immediate;
        return Is32Bit(c) && CanMergeSymbols(v.Symbolic, address.Symbolic) && address.Arg0.Op != SB
            && v.Become(v.Op, c, MergeSymbols(v.Symbolic, address.Symbolic), address.Arg0, y);
    }

    private static bool AddressScaled(SsaValue v)
    {
        var (scale, narrow) = v.Op switch
        {
            LEAQ2 => (2, 0),
            LEAL2 => (2, 1),
            LEAQ4 => (4, 0),
            LEAL4 => (4, 1),
            LEAQ8 => (8, 0),
            _ => (8, 1),
        };
        var (x, y, c) = (v.Arg0, v.Arg1, v.Immediate);
        var sum = ADDQconst + narrow;
        if (x.Op == sum && Is32Bit(c + x.Immediate) && x.Arg0.Op != SB) { return v.Become(v.Op, c + x.Immediate, v.Symbolic, x.Arg0, y); }
        if (y.Op == sum && Is32Bit(c + (scale * y.Immediate)) && y.Arg0.Op != SB)
        {
            return v.Become(v.Op, c + (scale * y.Immediate), v.Symbolic, x, y.Arg0);
        }
        if (y.Op == SHLQconst + narrow && y.Immediate is 1 or 2 && scale << (int)y.Immediate <= 8)
        {
            return v.Become(Lea(scale << (int)y.Immediate, narrow), c, v.Symbolic, x, y.Arg0);
        }
        return FoldAddressOperand(v, x, y);
    }
}
