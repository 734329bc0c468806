using System.Globalization;

namespace GoDefer.Frontend.Types.Constants;

/// <summary>Spelling of floating-point numbers in messages: Go's %.6g.</summary>
internal static class GoFloatFormat
{
    private const int Digits = 6;

    public static string General6(double value)
    {
        if (value == 0)
        {
            return "0";
        }
        var scientific = value.ToString("0.00000e+00", CultureInfo.InvariantCulture);
        var mark = scientific.IndexOf('e');
        var exponent = int.Parse(scientific.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (exponent is < -4 or >= Digits)
        {
            return Trim(scientific[..mark]) + scientific[mark..];
        }
        return Trim(decimal.Round((decimal)double.Parse(scientific, CultureInfo.InvariantCulture), Digits - 1 - Math.Min(exponent, Digits - 1))
            .ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A value beyond the range of double, converted by logarithms as gc does; the last digit may be off.</summary>
    public static string OutOfRange(BigFloat value)
    {
        var mantissa = value.Fraction;
        var decimalExponent = value.BinaryExponent * (Math.Log(2) / Math.Log(10));
        var exponent = (long)decimalExponent;
        mantissa *= Math.Pow(10, decimalExponent - exponent);
        if (mantissa < 1 - 0.5e-6)
        {
            mantissa *= 10;
            exponent--;
        }
        else if (mantissa >= 10)
        {
            mantissa /= 10;
            exponent++;
        }
        return $"{(value.Sign < 0 ? "-" : "")}{General6(mantissa)}e{(exponent < 0 ? "" : "+")}{exponent}";
    }

    private static string Trim(string number) => number.Contains('.') ? number.TrimEnd('0').TrimEnd('.') : number;
}
