using GoDefer.Abstractions.Artifacts;
using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Support;

namespace GoDefer.Amd64.Link;

/// <summary>
/// Gives every symbol of the program its address: functions, read-only data with the types first, data, zeroed data. In each section
/// the order is that in which symbols were reached.
/// </summary>
internal sealed class ImageLayout
{
    private const ulong TextStart = 0x401000;
    private const ulong PageSize = 4096;
    private const int FunctionAlignment = 16;

    // Offset 0 from the start of the types means "none", so nothing may be there.
    private const ulong TypesPadding = 16;

    private readonly Dictionary<LinkSymbol, ulong> addresses = [];

    /// <summary>The parts of the image, by ascending address.</summary>
    public List<Section> Sections { get; } = [];

    /// <summary>Where offsets of types, names and methods count from.</summary>
    public ulong TypesStart { get; private set; }

    /// <summary>End of the types.</summary>
    public ulong TypesEnd { get; private set; }

    /// <summary>First address of the variables that may hold pointers, which are together.</summary>
    public ulong PointersStart { get; private set; }

    /// <summary>End of the variables that may hold pointers.</summary>
    public ulong PointersEnd { get; private set; }

    /// <summary>Start of code.</summary>
    public ulong TextAddress => TextStart;

    /// <summary>Lays out <paramref name="symbols"/>.</summary>
    public static ImageLayout Of(IReadOnlyList<LinkSymbol> symbols)
    {
        var layout = new ImageLayout();
        layout.Add(".text", SectionAccess.Read | SectionAccess.Execute, symbols.Where(symbol => symbol.Kind == SymbolKind.TEXT));
        layout.TypesStart = layout.Next();
        var readOnly = symbols.Where(symbol => symbol.Kind == SymbolKind.RODATA).ToList();
        var types = readOnly.Where(IsType).ToList();
        layout.Add(".rodata", SectionAccess.Read, types.Concat(readOnly.Where(symbol => !IsType(symbol))), TypesPadding);
        layout.TypesEnd = types.Count == 0 ? layout.TypesStart : layout.EndOf(types[^1]);
        layout.Add(".data", SectionAccess.Read | SectionAccess.Write, OfKinds(symbols, SymbolKind.NOPTRDATA, SymbolKind.DATA));
        layout.Add(".bss", SectionAccess.Read | SectionAccess.Write, OfKinds(symbols, SymbolKind.BSS, SymbolKind.NOPTRBSS));
        var pointers = OfKinds(symbols, SymbolKind.DATA, SymbolKind.BSS).ToList();
        (layout.PointersStart, layout.PointersEnd) = pointers.Count == 0 ? (TextStart, TextStart) : (layout[pointers[0]], layout.EndOf(pointers[^1]));
        return layout;
    }

    /// <summary>Address of a symbol of the program.</summary>
    public ulong this[LinkSymbol symbol] => addresses[symbol];

    /// <summary>Whether a symbol is part of the program.</summary>
    public bool Contains(LinkSymbol symbol) => addresses.ContainsKey(symbol);

    /// <summary>A section and what is in it.</summary>
    public sealed record Section(string Name, ulong Address, long Size, SectionAccess Access, IReadOnlyList<LinkSymbol> Symbols);

    private static IEnumerable<LinkSymbol> OfKinds(IReadOnlyList<LinkSymbol> symbols, SymbolKind first, SymbolKind second) =>
        symbols.Where(symbol => symbol.Kind == first).Concat(symbols.Where(symbol => symbol.Kind == second));

    private static bool IsType(LinkSymbol symbol) => symbol.Name.StartsWith("type.", StringComparison.Ordinal);

    private ulong EndOf(LinkSymbol symbol) => addresses[symbol] + (ulong)symbol.Size;

    private ulong Next() => Sections.Count == 0 ? TextStart : Alignment.RoundUp(Sections[^1].Address + (ulong)Sections[^1].Size, PageSize);

    private void Add(string name, SectionAccess access, IEnumerable<LinkSymbol> symbols, ulong padding = 0)
    {
        var placed = symbols.ToList();
        var start = Next();
        var end = start + padding;
        foreach (var symbol in placed)
        {
            end = Alignment.RoundUp(end, AlignmentOf(symbol));
            addresses.Add(symbol, end);
            end += (ulong)symbol.Size;
        }
        if (end > start)
        {
            Sections.Add(new Section(name, start, (long)(end - start), access, placed));
        }
    }

    private static ulong AlignmentOf(LinkSymbol symbol) => symbol switch
    {
        { Kind: SymbolKind.TEXT } => FunctionAlignment,
        _ when symbol.Name.StartsWith("go.string.\"", StringComparison.Ordinal) => 1,
        { Size: >= 32 } => 32,
        { Size: >= 8 } => 8,
        { Size: >= 4 } => 4,
        { Size: >= 2 } => 2,
        _ => 1,
    };
}
