using System.Globalization;
using System.Text;

namespace GoDefer.Frontend.Types;

/// <summary>Go's double-quoted spelling of strings, as strconv.Quote gives it.</summary>
public static class GoQuote
{
    /// <summary>Quotes text.</summary>
    public static string Quote(string text) => Quote(Encoding.UTF8.GetBytes(text));

    /// <summary>Quotes bytes; those that are not UTF-8 become \x escapes.</summary>
    public static string Quote(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder("\"");
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var length);
            if (status == System.Buffers.OperationStatus.Done)
            {
                Append(text, rune);
            }
            else
            {
                length = 1;
                text.Append("\\x").Append(bytes[0].ToString("x2"));
            }
            bytes = bytes[length..];
        }
        return text.Append('"').ToString();
    }

    private static void Append(StringBuilder text, Rune rune)
    {
        var escape = rune.Value switch
        {
            '\a' => "\\a",
            '\b' => "\\b",
            '\f' => "\\f",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\v' => "\\v",
            '\\' => "\\\\",
            '"' => "\\\"",
            < ' ' => "\\x" + rune.Value.ToString("x2"),
            _ when IsPrintable(rune) => rune.ToString(),
            < 0x10000 => "\\u" + rune.Value.ToString("x4"),
            _ => "\\U" + rune.Value.ToString("x8"),
        };
        text.Append(escape);
    }

    private static bool IsPrintable(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or
        UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or
        UnicodeCategory.ParagraphSeparator);
}
