using System.Globalization;
using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>What is wrong with the number a literal stands for, in gc's words.</summary>
internal static class NumberProblem
{
    /// <summary>The message, or null if the number can be had.</summary>
    public static string? Of(BasicLit literal) => literal.Kind switch
    {
        LiteralKind.Int => OfInteger(literal),
        LiteralKind.Float => OfFloat(literal, literal.Text),
        LiteralKind.Imaginary => OfFloat(literal, literal.Text.TrimEnd('i')),
        _ => null,
    };

    private static string? OfInteger(BasicLit literal)
    {
        var text = literal.Text;
        if (text is "0x" or "0X" || (text[0] == '0' && text.AsSpan().ContainsAny('8', '9') && !text.AsSpan().ContainsAny('x', 'X')))
        {
            return $"malformed integer constant: {text}";
        }
        return TooLarge(literal, text);
    }

    private static string? OfFloat(BasicLit literal, string text)
    {
        var mark = text.IndexOfAny(['e', 'E']);
        var problem = mark < 0 ? null : OfExponent(text[..mark], text[(mark + 1)..].TrimStart('+'));
        return problem is null ? TooLarge(literal, text) : $"malformed constant: {text} ({problem})";
    }

    private static string? TooLarge(BasicLit literal, string text) =>
        LiteralValue.Parse(literal) is null ? $"constant too large: {text}" : null;

    /// <summary>An exponent is 64 bits wide as it is written, and 32 bits as a power of two.</summary>
    private static string? OfExponent(string digits, string exponent)
    {
        if (exponent is "" or "-")
        {
            return "EOF";
        }
        if (!long.TryParse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power))
        {
            return $"strconv.ParseInt: parsing {GoQuote.Quote(exponent)}: value out of range";
        }
        var isZero = digits.AsSpan().TrimStart("0.").IsEmpty;
        return isZero || power is > int.MinValue and < int.MaxValue ? null : "exponent overflow";
    }
}
