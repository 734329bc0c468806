namespace GoDefer.Amd64.Asm;

/// <summary>
/// The symbols of one package's compilation: every name once, and the order in which functions and data go into the object file,
/// which is the order of the listing.
/// </summary>
public sealed class SymbolTable
{
    private readonly Dictionary<string, LinkSymbol> _byName = [];
    private readonly Dictionary<string, LinkSymbol> _staticByName = [];

    /// <summary>Functions in listing order.</summary>
    public List<LinkSymbol> Text { get; } = [];

    /// <summary>Data in listing order; it follows the functions.</summary>
    public List<LinkSymbol> Data { get; } = [];

    /// <summary>The symbol of this name; made on first use.</summary>
    public LinkSymbol Lookup(string name) => Lookup(_byName, name);

    /// <summary>The static symbol of this name, which is another one than the global symbol of the same name.</summary>
    public LinkSymbol LookupStatic(string name)
    {
        var symbol = Lookup(_staticByName, name);
        symbol.Flags |= SymbolFlags.Static;
        return symbol;
    }

    /// <summary>The symbol of a name derived from <paramref name="origin"/>'s: static if that is.</summary>
    public LinkSymbol LookupDerived(LinkSymbol origin, string name) =>
        origin.Has(SymbolFlags.Static) ? LookupStatic(name) : Lookup(name);

    /// <summary>Finds a symbol without making it.</summary>
    public LinkSymbol? Find(string name) => _byName.GetValueOrDefault(name);

    private static LinkSymbol Lookup(Dictionary<string, LinkSymbol> table, string name)
    {
        if (!table.TryGetValue(name, out var symbol))
        {
            table.Add(name, symbol = new LinkSymbol(name));
        }
        return symbol;
    }
}
