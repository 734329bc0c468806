using System.Globalization;
using System.Numerics;

namespace GoDefer.Frontend.Types.Constants;

/// <summary>
/// A binary floating-point number with a mantissa of at most 512 bits, the precision in which gc computes floating-point
/// constants; every operation rounds to nearest, ties to even. There is no negative zero; infinity stands for overflow.
/// </summary>
public readonly struct BigFloat : IEquatable<BigFloat>, IComparable<BigFloat>
{
    /// <summary>Bits of the mantissa.</summary>
    public const int Precision = 512;

    private const long MaxExponent = int.MaxValue;
    private const int Float64Bits = 53;

    // The value is mantissa * 2^exponent; the mantissa is odd or zero, so that equal values have equal parts.
    private readonly BigInteger mantissa;
    private readonly long exponent;
    private readonly sbyte infinity;

    private BigFloat(BigInteger mantissa, long exponent)
    {
        this.mantissa = mantissa;
        this.exponent = exponent;
    }

    private BigFloat(sbyte infinity) => this.infinity = infinity;

    /// <summary>0.</summary>
    public static BigFloat Zero => default;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => infinity != 0 ? infinity : mantissa.Sign;

    /// <summary>Whether the value overflowed.</summary>
    public bool IsInfinity => infinity != 0;

    /// <summary>Whether the value is an integer.</summary>
    public bool IsInteger => infinity == 0 && exponent >= 0;

    /// <summary>e, such that the absolute value is in [0.5, 1) * 2^e; 0 for zero.</summary>
    public long BinaryExponent => mantissa.IsZero ? 0 : BitLength(mantissa) + exponent;

    /// <summary>Mantissa, exponent, and -1 or 1 for an infinity; <see cref="FromParts"/> makes the number again.</summary>
    internal (BigInteger Mantissa, long Exponent, sbyte Infinity) Parts => (mantissa, exponent, infinity);

    /// <summary>The number of such parts.</summary>
    internal static BigFloat FromParts(BigInteger mantissa, long exponent, sbyte infinity) =>
        infinity != 0 ? new BigFloat(infinity) : new BigFloat(mantissa, exponent);

    /// <summary>The number mantissa * 2^exponent, rounded.</summary>
    public static BigFloat From(BigInteger mantissa, long exponent = 0, int precision = Precision) => Round(mantissa, exponent, false, precision);

    /// <summary>The number a finite double stands for.</summary>
    public static BigFloat From(double value)
    {
        if (value == 0)
        {
            return Zero;
        }
        if (double.IsInfinity(value))
        {
            return new BigFloat((sbyte)Math.Sign(value));
        }
        var bits = BitConverter.DoubleToInt64Bits(value);
        var raised = (int)(bits >> 52 & 0x7ff);
        var fraction = bits & ((1L << 52) - 1);
        var whole = raised == 0 ? fraction : fraction | 1L << 52;
        return From(value < 0 ? -whole : whole, Math.Max(raised, 1) - 1075);
    }

    /// <summary>Reads the digits of a Go decimal floating-point or integer literal, without sign.</summary>
    /// <returns>Whether the text has that form; a value too large gives infinity.</returns>
    public static bool TryParse(string text, out BigFloat value)
    {
        value = Zero;
        var mark = text.IndexOfAny(['e', 'E']);
        long power = 0;
        if (mark >= 0 && !long.TryParse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power))
        {
            if (mark + 1 >= text.Length)
            {
                return false;
            }
            power = text[mark + 1] == '-' ? long.MinValue / 2 : long.MaxValue / 2;
        }
        var digits = mark >= 0 ? text[..mark] : text;
        var point = digits.IndexOf('.');
        if (point >= 0)
        {
            power -= digits.Length - point - 1;
            digits = digits.Remove(point, 1);
        }
        if (!BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
        {
            return false;
        }
        value = Scale(whole, power);
        return true;
    }

    private static BigFloat Scale(BigInteger whole, long power)
    {
        const long limit = 1L << 30;
        if (whole.IsZero || power < -limit)
        {
            return Zero;
        }
        if (power > limit)
        {
            return new BigFloat((sbyte)1);
        }
        if (Math.Abs(power) > 100_000)
        {
            return power > 0 ? From(whole) * PowerOfTen(power) : From(whole) / PowerOfTen(-power);
        }
        var ten = BigInteger.Pow(10, (int)Math.Abs(power));
        return power >= 0 ? From(whole * ten) : Divide(whole, ten, 0);
    }

    private static BigFloat PowerOfTen(long power)
    {
        var result = From(BigInteger.One);
        for (var square = From(new BigInteger(10)); power > 0; power >>= 1, square *= square)
        {
            if ((power & 1) != 0)
            {
                result *= square;
            }
        }
        return result;
    }

    /// <summary>Sum.</summary>
    public static BigFloat operator +(BigFloat a, BigFloat b)
    {
        if (a.IsInfinity || b.IsInfinity)
        {
            return a.IsInfinity ? a : b;
        }
        if (a.mantissa.IsZero || b.mantissa.IsZero)
        {
            return a.mantissa.IsZero ? b : a;
        }
        if (Math.Abs(a.BinaryExponent - b.BinaryExponent) > 2 * Precision + 2)
        {
            return AddTiny(a, b);
        }
        var low = Math.Min(a.exponent, b.exponent);
        return Round((a.mantissa << (int)(a.exponent - low)) + (b.mantissa << (int)(b.exponent - low)), low, false);
    }

    /// <summary>The smaller operand is too small to change more than which way the sum is inexact.</summary>
    private static BigFloat AddTiny(BigFloat a, BigFloat b) => a.BinaryExponent > b.BinaryExponent ? a : b;

    /// <summary>Difference.</summary>
    public static BigFloat operator -(BigFloat a, BigFloat b) => a + -b;

    /// <summary>Negation.</summary>
    public static BigFloat operator -(BigFloat a) => a.IsInfinity ? new BigFloat((sbyte)-a.infinity) : new BigFloat(-a.mantissa, a.exponent);

    /// <summary>Product.</summary>
    public static BigFloat operator *(BigFloat a, BigFloat b)
    {
        if (a.IsInfinity || b.IsInfinity)
        {
            return new BigFloat((sbyte)(a.Sign * b.Sign));
        }
        return Round(a.mantissa * b.mantissa, a.exponent + b.exponent, false);
    }

    /// <summary>Quotient; the divisor is not zero.</summary>
    public static BigFloat operator /(BigFloat a, BigFloat b)
    {
        if (a.IsInfinity || b.IsInfinity)
        {
            return a.IsInfinity ? new BigFloat((sbyte)(a.Sign * b.Sign)) : Zero;
        }
        return Divide(a.mantissa, b.mantissa, a.exponent - b.exponent);
    }

    private static BigFloat Divide(BigInteger dividend, BigInteger divisor, long exponent)
    {
        var shift = (int)Math.Max(0, Precision + 2 + BitLength(divisor) - BitLength(dividend));
        var quotient = BigInteger.DivRem(dividend << shift, divisor, out var rest);
        if (quotient.IsZero)
        {
            return Zero;
        }
        return Round(quotient, exponent - shift, !rest.IsZero);
    }

    /// <summary>Rounds mantissa * 2^exponent; <paramref name="sticky"/> tells that a little more belongs to the magnitude.</summary>
    private static BigFloat Round(BigInteger mantissa, long exponent, bool sticky, int precision = Precision)
    {
        if (mantissa.IsZero)
        {
            return Zero;
        }
        var magnitude = BigInteger.Abs(mantissa);
        var excess = BitLength(magnitude) - precision;
        if (excess > 0)
        {
            var dropped = magnitude & ((BigInteger.One << (int)excess) - 1);
            var half = BigInteger.One << (int)(excess - 1);
            magnitude >>= (int)excess;
            exponent += excess;
            var order = dropped.CompareTo(half);
            if (order > 0 || (order == 0 && (sticky || !magnitude.IsEven)))
            {
                magnitude += 1;
            }
        }
        var zeros = TrailingZeros(magnitude);
        magnitude >>= zeros;
        exponent += zeros;
        var binary = BitLength(magnitude) + exponent;
        if (binary > MaxExponent)
        {
            return new BigFloat((sbyte)mantissa.Sign);
        }
        return binary < -MaxExponent ? Zero : new BigFloat(mantissa.Sign < 0 ? -magnitude : magnitude, exponent);
    }

    private static int TrailingZeros(BigInteger value)
    {
        if (!value.IsEven)
        {
            return 0;
        }
        Span<byte> bytes = stackalloc byte[256];
        var big = value.TryWriteBytes(bytes, out var written) ? bytes[..written] : value.ToByteArray();
        var count = 0;
        while (big[count] == 0)
        {
            count++;
        }
        return (count * 8) + BitOperations.TrailingZeroCount(big[count]);
    }

    private static long BitLength(BigInteger value) => (long)BigInteger.Abs(value).GetBitLength();

    /// <summary>The integer nearest to zero of the two around the value; the value is finite and of sane size.</summary>
    public BigInteger Truncate() =>
        exponent >= 0 ? mantissa << (int)exponent : BinaryExponent <= 0 ? BigInteger.Zero : BigInteger.Divide(mantissa, BigInteger.One << (int)-exponent);

    /// <summary>
    /// The integer the value stands for: the value itself, or, since constants are computed with finite precision, one
    /// that lies within 16 bits of rounding error.
    /// </summary>
    public bool TryToInteger(out BigInteger value)
    {
        value = default;
        if (IsInfinity || BinaryExponent > 2 * Precision)
        {
            return false;
        }
        if (IsInteger)
        {
            value = Truncate();
            return true;
        }
        const int slack = 16;
        var magnitude = BigInteger.Abs(mantissa);
        var excess = (int)(BitLength(magnitude) - (Precision - slack));
        if (excess <= 0)
        {
            return false;
        }
        var down = new BigFloat(mantissa.Sign * ((magnitude >> excess) << excess), exponent);
        var up = new BigFloat(mantissa.Sign * (((magnitude >> excess) + 1) << excess), exponent);
        return down.TryExact(out value) || up.TryExact(out value);
    }

    private bool TryExact(out BigInteger value)
    {
        value = Truncate();
        return From(value).Equals(From(mantissa, exponent));
    }

    /// <summary>The nearest double; infinity if too large.</summary>
    public double ToDouble() => ToBinary(Float64Bits, -1074, 1024);

    /// <summary>The nearest float; infinity if too large.</summary>
    public float ToSingle() => (float)ToBinary(24, -149, 128);

    /// <summary>Rounds once to the format of <paramref name="bits"/> mantissa bits, smallest unit 2^<paramref name="lowest"/>.</summary>
    private double ToBinary(int bits, int lowest, int highest)
    {
        if (IsInfinity)
        {
            return infinity * double.PositiveInfinity;
        }
        if (mantissa.IsZero || BinaryExponent < lowest)
        {
            return 0;
        }
        var precision = (int)Math.Min(bits, BinaryExponent - lowest);
        var rounded = precision > 0 ? Round(mantissa, exponent, false, precision) : RoundToUnit(lowest);
        if (rounded.BinaryExponent > highest)
        {
            return mantissa.Sign * double.PositiveInfinity;
        }
        return Math.ScaleB((double)rounded.mantissa, (int)rounded.exponent);
    }

    /// <summary>A value in [unit/2, unit): exactly half of the unit rounds to even, that is to zero.</summary>
    private BigFloat RoundToUnit(int lowest) =>
        BigInteger.Abs(mantissa).IsOne ? Zero : new BigFloat(mantissa.Sign, lowest);

    /// <inheritdoc/>
    public int CompareTo(BigFloat other)
    {
        if (Sign != other.Sign || IsInfinity || other.IsInfinity)
        {
            var rank = (Sign * (IsInfinity ? 2 : 1)).CompareTo(other.Sign * (other.IsInfinity ? 2 : 1));
            return rank;
        }
        return BinaryExponent != other.BinaryExponent && Sign != 0
            ? BinaryExponent.CompareTo(other.BinaryExponent) * Sign
            : CompareAligned(other);
    }

    private int CompareAligned(BigFloat other)
    {
        var low = Math.Min(exponent, other.exponent);
        return (mantissa << (int)(exponent - low)).CompareTo(other.mantissa << (int)(other.exponent - low));
    }

    /// <inheritdoc/>
    public bool Equals(BigFloat other) => infinity == other.infinity && exponent == other.exponent && mantissa == other.mantissa;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BigFloat other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(mantissa, exponent, infinity);

    /// <summary>Equality of values.</summary>
    public static bool operator ==(BigFloat a, BigFloat b) => a.Equals(b);

    /// <summary>Inequality of values.</summary>
    public static bool operator !=(BigFloat a, BigFloat b) => !a.Equals(b);

    /// <summary>Order of values.</summary>
    public static bool operator <(BigFloat a, BigFloat b) => a.CompareTo(b) < 0;

    /// <summary>Order of values.</summary>
    public static bool operator >(BigFloat a, BigFloat b) => a.CompareTo(b) > 0;

    /// <summary>Order of values.</summary>
    public static bool operator <=(BigFloat a, BigFloat b) => a.CompareTo(b) <= 0;

    /// <summary>Order of values.</summary>
    public static bool operator >=(BigFloat a, BigFloat b) => a.CompareTo(b) >= 0;

    /// <summary>Six significant digits, as messages show floating-point constants.</summary>
    public override string ToString()
    {
        if (IsInfinity)
        {
            return infinity < 0 ? "-Inf" : "Inf";
        }
        var value = ToDouble();
        return (Sign == 0) == (value == 0) && !double.IsInfinity(value) ? GoFloatFormat.General6(value) : GoFloatFormat.OutOfRange(this);
    }

    /// <summary>The fraction in [0.5, 1) in front of 2^<see cref="BinaryExponent"/>.</summary>
    internal double Fraction => new BigFloat(BigInteger.Abs(mantissa), -BitLength(mantissa)).ToDouble();
}
