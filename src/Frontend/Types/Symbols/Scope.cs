using System.Diagnostics.CodeAnalysis;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types;

/// <summary>The names declared in the universe or in a package.</summary>
/// <param name="outer">The scope around it, or null.</param>
public sealed class Scope(Scope? outer)
{
    private readonly Dictionary<string, Symbol> symbols = [];
    private readonly List<Symbol> ordered = [];
    private IScopeSource? source;

    /// <summary>The scope around it, or null.</summary>
    public Scope? Outer { get; } = outer;

    /// <summary>The symbols in order of declaration.</summary>
    public IReadOnlyList<Symbol> Symbols
    {
        get
        {
            foreach (var name in source?.Names ?? []) { _ = TryGet(name, out _); }
            return ordered;
        }
    }

    /// <summary>Finds a name in this scope only.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out Symbol? symbol)
    {
        if (!symbols.TryGetValue(name, out symbol) && source?.Load(name) is { } loaded)
        {
            Insert(symbol = loaded);
        }
        return symbol is not null;
    }

    /// <summary>Finds a name here or further out; null if there is none.</summary>
    public Symbol? Find(string name) => TryGet(name, out var symbol) ? symbol : Outer?.Find(name);

    /// <summary>Lets symbols be made when they are first looked up.</summary>
    internal void SetSource(IScopeSource names) => source = names;

    /// <summary>Declares a symbol; a second one of the same name, which is an error, takes the place of the first.</summary>
    internal void Insert(Symbol symbol)
    {
        symbols[symbol.Name] = symbol;
        ordered.Add(symbol);
    }
}

/// <summary>Makes the symbols of an imported package when they are needed.</summary>
internal interface IScopeSource
{
    /// <summary>All names.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>The symbol of a name, or null; asked for once.</summary>
    Symbol? Load(string name);
}
