using System.Numerics;
using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Types.Constants;

/// <summary>What keeps a constant operation from having a value.</summary>
public enum ConstantProblem : byte
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>The operator does not go with operands of this kind.</summary>
    Illegal,
    /// <summary>The remainder of floating-point numbers.</summary>
    FloatRemainder,
    /// <summary>The result has more than 512 bits.</summary>
    Overflow,
    /// <summary>A shift to the left by 512 bits or more.</summary>
    ShiftCountTooLarge,
    /// <summary>A shift by a negative count.</summary>
    NegativeShiftCount,
    /// <summary>A divisor of zero.</summary>
    DivisionByZero,
    /// <summary>A complex divisor of zero.</summary>
    ComplexDivisionByZero,
}

/// <summary>
/// Operators on constants (Go spec, Constant expressions), with the limits of gc: integers of 512 bits, floating-point
/// numbers with mantissas of 512 bits. Where there is a problem the value returned lets checking go on.
/// </summary>
public static class ConstantArithmetic
{
    private static readonly IntConstant AfterOverflow = new(BigInteger.One);

    /// <summary>Applies a unary operator.</summary>
    /// <param name="op">The operator.</param>
    /// <param name="x">The operand.</param>
    /// <param name="mask">For ^ of an unsigned type, its greatest value; else null.</param>
    /// <param name="problem">What went wrong.</param>
    public static ConstantValue Unary(Operator op, ConstantValue x, BigInteger? mask, out ConstantProblem problem)
    {
        problem = ConstantProblem.None;
        switch (op, x)
        {
            case (Operator.Add, IntConstant or FloatConstant or ComplexConstant):
                return x;
            case (Operator.Sub, IntConstant i):
                return i with { Value = -i.Value };
            case (Operator.Sub, FloatConstant f):
                return new FloatConstant(-f.Value);
            case (Operator.Sub, ComplexConstant c):
                return new ComplexConstant(-c.Real, -c.Imaginary);
            case (Operator.Xor, IntConstant i):
                return i with { Value = i.Value ^ (mask ?? BigInteger.MinusOne) };
            case (Operator.Not, BoolConstant b):
                return new BoolConstant(!b.Value);
            default:
                problem = ConstantProblem.Illegal;
                return x;
        }
    }

    /// <summary>Strings that sums may make; the largest input is far from it, doubling is not.</summary>
    private const int MaxStringLength = 1 << 26;

    /// <summary>Applies a binary operator other than a shift.</summary>
    public static ConstantValue Binary(Operator op, ConstantValue x, ConstantValue y, out ConstantProblem problem)
    {
        problem = ConstantProblem.None;
        Match(ref x, ref y);
        if (Compare(op, x, y) is { } truth)
        {
            return new BoolConstant(truth);
        }
        switch (x, y)
        {
            case (IntConstant a, IntConstant b):
                return Integers(op, a, b, out problem);
            case (FloatConstant a, FloatConstant b):
                return Floats(op, a.Value, b.Value, out problem);
            case (ComplexConstant a, ComplexConstant b):
                return Complexes(op, a, b, out problem);
            case (StringConstant a, StringConstant b) when op == Operator.Add:
                problem = a.Length > MaxStringLength - b.Length ? ConstantProblem.Overflow : ConstantProblem.None;
                return problem == ConstantProblem.None ? new StringConstant(a, b) : x;
            case (BoolConstant a, BoolConstant b) when op == Operator.AndAnd:
                return new BoolConstant(a.Value && b.Value);
            case (BoolConstant a, BoolConstant b) when op == Operator.OrOr:
                return new BoolConstant(a.Value || b.Value);
            default:
                problem = ConstantProblem.Illegal;
                return x;
        }
    }

    /// <summary>Shifts an integer.</summary>
    public static ConstantValue Shift(Operator op, IntConstant x, BigInteger count, out ConstantProblem problem)
    {
        problem = ConstantProblem.None;
        if (count.Sign < 0)
        {
            problem = ConstantProblem.NegativeShiftCount;
            return x with { Value = op == Operator.ShiftRight && x.Value.Sign < 0 ? BigInteger.MinusOne : BigInteger.Zero };
        }
        if (op == Operator.ShiftRight)
        {
            return x with { Value = count > x.Value.GetBitLength() ? new BigInteger(x.Value.Sign < 0 ? -1 : 0) : x.Value >> (int)count };
        }
        if (count >= IntConstant.MaxBits)
        {
            problem = ConstantProblem.ShiftCountTooLarge;
            return x with { Value = BigInteger.Zero };
        }
        return Limit(x with { Value = x.Value << (int)count }, out problem);
    }

    /// <summary>The place of a numeric constant in the order integer, rune, float, complex; 0 for others.</summary>
    public static int Rank(ConstantValue? value) => value switch
    {
        IntConstant { IsRune: false } => 1,
        IntConstant => 2,
        FloatConstant => 3,
        ComplexConstant => 4,
        _ => 0,
    };

    /// <summary>Brings numbers to the greater of their two kinds.</summary>
    private static void Match(ref ConstantValue x, ref ConstantValue y)
    {
        var rank = Math.Max(Rank(x), Rank(y));
        if (Rank(x) == 0 || Rank(y) == 0)
        {
            return;
        }
        x = Raise(x, rank);
        y = Raise(y, rank);
    }

    private static ConstantValue Raise(ConstantValue value, int rank) => (value, rank) switch
    {
        (IntConstant i, 2) => i with { IsRune = true },
        (IntConstant i, 3) => new FloatConstant(BigFloat.From(i.Value)),
        (IntConstant i, 4) => new ComplexConstant(BigFloat.From(i.Value), BigFloat.Zero),
        (FloatConstant f, 4) => new ComplexConstant(f.Value, BigFloat.Zero),
        _ => value,
    };

    private static bool? Compare(Operator op, ConstantValue x, ConstantValue y)
    {
        if (op is not (>= Operator.Equal and <= Operator.GreaterEqual))
        {
            return null;
        }
        int? order = (x, y) switch
        {
            (IntConstant a, IntConstant b) => a.Value.CompareTo(b.Value),
            (FloatConstant a, FloatConstant b) => a.Value.CompareTo(b.Value),
            (StringConstant a, StringConstant b) => a.Bytes.SequenceCompareTo(b.Bytes),
            _ => null,
        };
        return op switch
        {
            Operator.Equal when order is null => OnlyEquality(x, y),
            Operator.NotEqual when order is null => !OnlyEquality(x, y),
            Operator.Equal => order == 0,
            Operator.NotEqual => order != 0,
            Operator.Less => order < 0,
            Operator.LessEqual => order <= 0,
            Operator.Greater => order > 0,
            _ => order >= 0,
        } is { } truth && (order is not null || op is Operator.Equal or Operator.NotEqual) ? truth : null;
    }

    private static bool? OnlyEquality(ConstantValue x, ConstantValue y) => (x, y) switch
    {
        (ComplexConstant a, ComplexConstant b) => a.Real == b.Real && a.Imaginary == b.Imaginary,
        (BoolConstant a, BoolConstant b) => a.Value == b.Value,
        (NilConstant, NilConstant) => true,
        _ => null,
    };

    private static IntConstant Integers(Operator op, IntConstant x, IntConstant y, out ConstantProblem problem)
    {
        problem = ConstantProblem.None;
        var (a, b) = (x.Value, y.Value);
        if (op is Operator.Div or Operator.Rem && b.IsZero)
        {
            problem = ConstantProblem.DivisionByZero;
            return AfterOverflow;
        }
        BigInteger? value = op switch
        {
            Operator.Add => a + b,
            Operator.Sub => a - b,
            Operator.Mul => a * b,
            Operator.Div => BigInteger.Divide(a, b),
            Operator.Rem => BigInteger.Remainder(a, b),
            Operator.Or => a | b,
            Operator.And => a & b,
            Operator.AndNot => a & ~b,
            Operator.Xor => a ^ b,
            _ => null,
        };
        if (value is not { } result)
        {
            problem = ConstantProblem.Illegal;
            return x;
        }
        return op <= Operator.Sub || op is >= Operator.Mul and <= Operator.Rem ? Limit(x with { Value = result }, out problem) : x with { Value = result };
    }

    private static IntConstant Limit(IntConstant value, out ConstantProblem problem)
    {
        var fits = BigInteger.Abs(value.Value).GetBitLength() <= IntConstant.MaxBits;
        problem = fits ? ConstantProblem.None : ConstantProblem.Overflow;
        return fits ? value : AfterOverflow;
    }

    private static FloatConstant Floats(Operator op, BigFloat a, BigFloat b, out ConstantProblem problem)
    {
        problem = ConstantProblem.None;
        switch (op)
        {
            case Operator.Add:
                return new FloatConstant(a + b);
            case Operator.Sub:
                return new FloatConstant(a - b);
            case Operator.Mul:
                return new FloatConstant(a * b);
            case Operator.Div when b.Sign != 0:
                return new FloatConstant(a / b);
            case Operator.Div:
                problem = ConstantProblem.DivisionByZero;
                return new FloatConstant(BigFloat.From(1.0));
            default:
                problem = op == Operator.Rem ? ConstantProblem.FloatRemainder : ConstantProblem.Illegal;
                return new FloatConstant(a);
        }
    }

    private static ComplexConstant Complexes(Operator op, ComplexConstant x, ComplexConstant y, out ConstantProblem problem)
    {
        problem = ConstantProblem.None;
        switch (op)
        {
            case Operator.Add:
                return new ComplexConstant(x.Real + y.Real, x.Imaginary + y.Imaginary);
            case Operator.Sub:
                return new ComplexConstant(x.Real - y.Real, x.Imaginary - y.Imaginary);
            case Operator.Mul:
                return new ComplexConstant((x.Real * y.Real) - (x.Imaginary * y.Imaginary), (x.Imaginary * y.Real) + (x.Real * y.Imaginary));
            case Operator.Div:
                return Divide(x, y, out problem);
            default:
                problem = ConstantProblem.Illegal;
                return x;
        }
    }

    private static ComplexConstant Divide(ComplexConstant x, ComplexConstant y, out ConstantProblem problem)
    {
        problem = ConstantProblem.None;
        var square = (y.Real * y.Real) + (y.Imaginary * y.Imaginary);
        if (square.Sign == 0)
        {
            problem = ConstantProblem.ComplexDivisionByZero;
            return x;
        }
        return new ComplexConstant(
            ((x.Real * y.Real) + (x.Imaginary * y.Imaginary)) / square,
            ((x.Imaginary * y.Real) - (x.Real * y.Imaginary)) / square);
    }
}
