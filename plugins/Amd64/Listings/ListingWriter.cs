using System.Text;
using GoDefer.Amd64.Asm;

namespace GoDefer.Amd64.Listings;

/// <summary>
/// Writes symbols as <c>go tool compile -S</c> of Go 1.11 does: header, code, hex dump, relocations; functions first, then data.
/// </summary>
public static class ListingWriter
{
    private const int BytesPerLine = 16;

    /// <summary>The listing of a package.</summary>
    public static string Write(SymbolTable symbols)
    {
        var text = new StringBuilder();
        foreach (var symbol in symbols.Text.Concat(symbols.Data))
        {
            Write(text, symbol);
        }
        return text.ToString();
    }

    /// <summary>Appends one symbol.</summary>
    public static void Write(StringBuilder text, LinkSymbol symbol)
    {
        WriteHeader(text, symbol);
        foreach (var prog in symbol.Function?.Instructions ?? [])
        {
            text.Append("\t0x").Append(prog.Pc.ToString("x4")).Append(' ').Append(prog.Pc.ToString("D5"));
            text.Append(" (").Append(prog.Position.Outermost).Append(")\t");
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
        for (var offset = 0; offset < bytes.Length; offset += BytesPerLine)
        {
            var line = bytes[offset..Math.Min(offset + BytesPerLine, bytes.Length)];
            text.Append("\t0x").Append(offset.ToString("x4"));
            foreach (var value in line)
            {
                text.Append(' ').Append(value.ToString("x2"));
            }
            text.Append(' ', 3 * (BytesPerLine - line.Length)).Append("  ");
            foreach (var value in line)
            {
                text.Append(value is >= 0x20 and <= 0x7e ? (char)value : '.');
            }
            text.Append('\n');
        }
    }

    private static void WriteRelocation(StringBuilder text, in Relocation relocation)
    {
        var name = relocation.Symbol?.Name ?? (relocation.Kind == RelocationKind.TlsLocal ? "TLS" : "");
        text.Append($"\trel {relocation.Offset}+{relocation.Size} t={(int)relocation.Kind} {name}+{relocation.Addend}\n");
    }
}
