using System.Text;
using GoDefer.Amd64.Asm;

namespace GoDefer.Amd64.Listings;

/// <summary>
/// Writes symbols as <c>go tool compile -S</c> of Go 1.11 does: header, code, hex dump, relocations; functions first, then data.
/// </summary>
public static class ListingWriter
{
    private const int BytesPerLine = 16;
    private const string HexDigits = "0123456789abcdef";

    /// <summary>Appends one symbol, a function with its instructions.</summary>
    public static void Write(StringBuilder text, LinkSymbol symbol, params IReadOnlyList<Prog> instructions)
    {
        WriteHeader(text, symbol);
        foreach (var prog in instructions)
        {
            AppendOffset(text, prog.Pc).Append(' ');
            AppendDecimal(text, prog.Pc).Append(" (");
            prog.Position.Outermost.AppendText(text);
            text.Append(")\t");
            prog.AppendText(text);
            text.Append('\n');
        }
        WriteBytes(text, symbol.Bytes);
        foreach (var relocation in symbol.Relocations.OrderBy(relocation => relocation.Offset))
        {
            WriteRelocation(text, relocation);
        }
    }

    private static void WriteHeader(StringBuilder text, LinkSymbol symbol)
    {
        text.Append(symbol.Name).Append(' ');
        if (symbol.Kind != SymbolKind.None)
        {
            text.Append('S').Append(symbol.Kind).Append(' ');
        }
        text.Append(symbol.Has(SymbolFlags.Static) ? "static " : "");
        text.Append(symbol.Has(SymbolFlags.DuplicateOk) ? "dupok " : "");
        text.Append(symbol.Has(SymbolFlags.NoSplit) ? "nosplit " : "");
        text.Append("size=").Append(symbol.Size);
        if (symbol.Kind == SymbolKind.TEXT && symbol.Function is { } function)
        {
            text.Append($" args=0x{function.ArgumentSize:x} locals=0x{function.FrameSize:x}");
        }
        text.Append('\n');
    }

    private static void WriteBytes(StringBuilder text, ReadOnlySpan<byte> bytes)
    {
        // For each byte a blank and two digits, then two blanks, then the characters.
        Span<char> dump = stackalloc char[(3 * BytesPerLine) + 2 + BytesPerLine];
        for (var offset = 0; offset < bytes.Length; offset += BytesPerLine)
        {
            var line = bytes[offset..Math.Min(offset + BytesPerLine, bytes.Length)];
            var characters = dump.Slice((3 * BytesPerLine) + 2, line.Length);
            dump.Fill(' ');
            for (var index = 0; index < line.Length; index++)
            {
                dump[(3 * index) + 1] = HexDigits[line[index] >> 4];
                dump[(3 * index) + 2] = HexDigits[line[index] & 15];
                characters[index] = line[index] is >= 0x20 and <= 0x7e ? (char)line[index] : '.';
            }
            AppendOffset(text, offset).Append(dump[..^(BytesPerLine - line.Length)]).Append('\n');
        }
    }

    // A tab and at least four digits; most of a listing is offsets.
    private static StringBuilder AppendOffset(StringBuilder text, long offset)
    {
        if (offset is < 0 or > 0xffff)
        {
            return text.Append($"\t0x{offset:x4}");
        }
        ReadOnlySpan<char> digits =
            ['\t', '0', 'x', HexDigits[(int)(offset >> 12)], HexDigits[(int)(offset >> 8 & 15)], HexDigits[(int)(offset >> 4 & 15)], HexDigits[(int)(offset & 15)]];
        return text.Append(digits);
    }

    private static StringBuilder AppendDecimal(StringBuilder text, long offset)
    {
        for (var limit = 10_000L; limit > 1 && offset < limit; limit /= 10)
        {
            text.Append('0');
        }
        return text.Append(offset);
    }

    private static void WriteRelocation(StringBuilder text, in Relocation relocation)
    {
        var name = relocation.Symbol?.Name ?? (relocation.Kind == RelocationKind.TlsLocal ? "TLS" : "");
        text.Append($"\trel {relocation.Offset}+{relocation.Size} t={(int)relocation.Kind} {name}+{relocation.Addend}\n");
    }
}
