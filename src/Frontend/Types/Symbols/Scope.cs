using System.Diagnostics.CodeAnalysis;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types;

/// <summary>The names declared in the universe or in a package.</summary>
/// <param name="outer">The scope around it, or null.</param>
public sealed class Scope(Scope? outer)
{
    private readonly Dictionary<string, Symbol> symbols = [];
    private readonly List<Symbol> ordered = [];

    /// <summary>The scope around it, or null.</summary>
    public Scope? Outer { get; } = outer;

    /// <summary>The symbols in order of declaration.</summary>
    public IReadOnlyList<Symbol> Symbols => ordered;

    /// <summary>Finds a name in this scope only.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out Symbol? symbol) => symbols.TryGetValue(name, out symbol);

    /// <summary>Finds a name here or further out; null if there is none.</summary>
    public Symbol? Find(string name) => symbols.TryGetValue(name, out var symbol) ? symbol : Outer?.Find(name);

    /// <summary>Declares a symbol; a second one of the same name, which is an error, takes the place of the first.</summary>
    internal void Insert(Symbol symbol)
    {
        symbols[symbol.Name] = symbol;
        ordered.Add(symbol);
    }
}
