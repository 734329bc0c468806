using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GoDefer.IR;

/// <summary>
/// The read-only data of string constants: one symbol for each content, named <c>go.string."…"</c> with the text quoted as Go
/// quotes it, or by length and SHA-256 for texts over 100 bytes (gc: stringsym).
/// </summary>
public static class StringData
{
    private const int LongestQuoted = 100;

    /// <summary>The symbol of the bytes, defined in the package if it is not yet.</summary>
    public static Symbol Define(Package package, byte[] text)
    {
        var symbol = package.Symbol(SymbolName(text));
        if (symbol.Data is null)
        {
            var data = package.AddData(symbol, DataKind.ReadOnly);
            data.Bytes = text;
            data.Size = text.Length;
            data.Alignment = 1;
            data.IsDuplicateOk = true;
        }
        return symbol;
    }

    /// <summary>The name of the symbol of the bytes.</summary>
    public static string SymbolName(byte[] text) => text.Length > LongestQuoted
        ? $"go.string.{string.Create(CultureInfo.InvariantCulture, $".gostring.{text.Length}.{Convert.ToHexStringLower(SHA256.HashData(text))}")}"
        : "go.string." + Quote(text);

    /// <summary>Go's <c>strconv.Quote</c>.</summary>
    public static string Quote(ReadOnlySpan<byte> text)
    {
        var quoted = new StringBuilder("\"");
        while (!text.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(text, out var rune, out var length);
            if (status != System.Buffers.OperationStatus.Done)
            {
                quoted.Append("\\x").Append(text[0].ToString("x2", CultureInfo.InvariantCulture));
                length = 1;
            }
            else { AppendRune(quoted, rune); }
            text = text[length..];
        }
        return quoted.Append('"').ToString();
    }

    private static void AppendRune(StringBuilder quoted, Rune rune)
    {
        var escape = rune.Value switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\a' => "\\a",
            '\b' => "\\b",
            '\f' => "\\f",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\v' => "\\v",
            _ => null,
        };
        if (escape is not null) { quoted.Append(escape); }
        else if (IsPrintable(rune)) { quoted.Append(rune); }
        else if (rune.Value < ' ' || rune.Value == 0x7f) { quoted.Append("\\x").Append(rune.Value.ToString("x2", CultureInfo.InvariantCulture)); }
        else if (rune.Value > 0xffff) { quoted.Append("\\U").Append(rune.Value.ToString("x8", CultureInfo.InvariantCulture)); }
        else { quoted.Append("\\u").Append(rune.Value.ToString("x4", CultureInfo.InvariantCulture)); }
    }

    private static bool IsPrintable(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator);
}
