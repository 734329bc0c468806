using System.Globalization;
using System.Numerics;
using System.Text;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Constants;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Reads the values of literals (Go spec, Lexical elements). The scanner has checked their form.</summary>
public static class LiteralValue
{
    /// <summary>The value of a literal; null for a number that no constant can hold.</summary>
    public static ConstantValue? Parse(BasicLit literal) => literal.Kind switch
    {
        LiteralKind.Int => Integer(literal.Text),
        LiteralKind.Float => Float(literal.Text),
        LiteralKind.Imaginary => Imaginary(literal.Text),
        LiteralKind.Rune => new IntConstant(FirstRune(Unquote(literal.Text)), true),
        _ => new StringConstant(Unquote(literal.Text)),
    };

    /// <summary>The value of a literal, or what gc goes on with where no constant can hold it.</summary>
    internal static ConstantValue ParseOrReplace(BasicLit literal) =>
        Parse(literal) ?? (literal.Kind == LiteralKind.Int ? new IntConstant(BigInteger.One) : new FloatConstant(BigFloat.Zero));

    private static IntConstant? Integer(string text)
    {
        var isHex = text.Length > 1 && text[0] == '0' && text[1] is 'x' or 'X';
        var digits = text.AsSpan(isHex ? 2 : 0).TrimStart('0');
        if (digits.Length > IntConstant.MaxBits)
        {
            return null;
        }
        BigInteger value;
        if (text[0] == '0')
        {
            // gc goes on with 0 for octal digits that are none.
            value = !isHex && digits.ContainsAny('8', '9') ? BigInteger.Zero : Digits(digits, isHex ? 4 : 3);
        }
        else if (!BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value))
        {
            return null;
        }
        return value.GetBitLength() > IntConstant.MaxBits ? null : new IntConstant(value);
    }

    private static BigInteger Digits(ReadOnlySpan<char> digits, int bits)
    {
        var value = BigInteger.Zero;
        foreach (var digit in digits)
        {
            value = (value << bits) + HexValue(digit);
        }
        return value;
    }

    private static FloatConstant? Float(string text) =>
        BigFloat.TryParse(text, out var value) && !value.IsInfinity ? new FloatConstant(value) : null;

    private static ComplexConstant? Imaginary(string text) =>
        BigFloat.TryParse(text[..^1], out var value) && !value.IsInfinity ? new ComplexConstant(BigFloat.Zero, value) : null;

    private static int FirstRune(byte[] bytes)
    {
        if (bytes.Length == 1)
        {
            return bytes[0];
        }
        return bytes.Length == 0 || Rune.DecodeFromUtf8(bytes, out var rune, out _) != System.Buffers.OperationStatus.Done ? 0xfffd : rune.Value;
    }

    /// <summary>The bytes a string or rune literal stands for; none if it is malformed, which the scanner reported.</summary>
    public static byte[] Unquote(string text)
    {
        if (text.Length < 2 || text[^1] != text[0])
        {
            return [];
        }
        var inner = text[1..^1];
        if (text[0] == '`')
        {
            return Encoding.UTF8.GetBytes(inner.Replace("\r", "", StringComparison.Ordinal));
        }
        return inner.Contains('\\') ? Unescape(inner) : Encoding.UTF8.GetBytes(inner);
    }

    private static byte[] Unescape(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '\\')
            {
                i = i + 1 < text.Length ? AppendEscape(bytes, text, i + 1) : -1;
                if (i < 0)
                {
                    return [];
                }
                continue;
            }
            var next = text.IndexOf('\\', i);
            next = next < 0 ? text.Length : next;
            bytes.AddRange(Encoding.UTF8.GetBytes(text[i..next]));
            i = next;
        }
        return [.. bytes];
    }

    /// <summary>Appends what the escape at <paramref name="at"/>, after the backslash, stands for; gives where it ends, or -1.</summary>
    private static int AppendEscape(List<byte> bytes, string text, int at)
    {
        switch (text[at])
        {
            case 'x':
                bytes.Add((byte)Number(text, at + 1, 2, 16));
                return at + 3;
            case >= '0' and <= '7':
                bytes.Add((byte)Number(text, at, 3, 8));
                return at + 3;
            case 'u':
                AppendRune(bytes, Number(text, at + 1, 4, 16));
                return at + 5;
            case 'U':
                AppendRune(bytes, Number(text, at + 1, 8, 16));
                return at + 9;
            default:
                bytes.Add(Simple(text[at]));
                return bytes[^1] == 0 ? -1 : at + 1;
        }
    }

    private static byte Simple(char escape) => escape switch
    {
        'a' => 7,
        'b' => 8,
        'f' => 12,
        'n' => 10,
        'r' => 13,
        't' => 9,
        'v' => 11,
        '\\' or '"' or '\'' => (byte)escape,
        _ => 0,
    };

    private static long Number(string text, int at, int length, int radix)
    {
        long value = 0;
        for (var i = at; i < at + length && i < text.Length; i++)
        {
            value = (value * radix) + HexValue(text[i]);
        }
        return value;
    }

    private static int HexValue(char digit) => char.IsAsciiHexDigit(digit) ? System.Convert.ToInt32(digit.ToString(), 16) : 0;

    private static void AppendRune(List<byte> bytes, long value)
    {
        var rune = value <= 0x10ffff && Rune.IsValid((int)value) ? new Rune((int)value) : Rune.ReplacementChar;
        Span<byte> buffer = stackalloc byte[4];
        bytes.AddRange(buffer[..rune.EncodeToUtf8(buffer)]);
    }
}
