using System.Numerics;

namespace GoDefer.Amd64.Rules;

/// <summary>
/// Division by a constant as a multiplication (Hacker's Delight, chapter 10): for n-bit x, x / c is (x * (2^n + m)) >> (n + s) unsigned, and
/// (x * m) >> (n + s) for x >= 0 signed.
/// </summary>
internal readonly record struct Magic(int Shift, ulong Multiplier)
{
    /// <summary>Whether an unsigned divisor is worth it: not 0 and no power of two.</summary>
    public static bool IsForUnsigned(int bits, long divisor)
    {
        var d = (ulong)divisor << (64 - bits) >> (64 - bits);
        return d > 0 && (d & (d - 1)) != 0;
    }

    /// <summary>Shift and multiplier without its bit n.</summary>
    public static Magic ForUnsigned(int bits, long divisor)
    {
        var d = (ulong)divisor << (64 - bits) >> (64 - bits);
        var shift = 64 - BitOperations.LeadingZeroCount(d);
        var multiplier = CeilingOfPower(bits + shift, d) - (BigInteger.One << bits);
        return new Magic(shift, (ulong)multiplier);
    }

    /// <summary>Whether a signed divisor is worth it: positive and no power of two.</summary>
    public static bool IsForSigned(long divisor) => divisor > 0 && (divisor & (divisor - 1)) != 0;

    /// <summary>Shift and multiplier.</summary>
    public static Magic ForSigned(int bits, long divisor)
    {
        var shift = 63 - BitOperations.LeadingZeroCount((ulong)divisor);
        return new Magic(shift, (ulong)CeilingOfPower(bits + shift, (ulong)divisor));
    }

    private static BigInteger CeilingOfPower(int exponent, ulong divisor) => ((BigInteger.One << exponent) + divisor - 1) / divisor;
}
