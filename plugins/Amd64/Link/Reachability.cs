using GoDefer.Abstractions.Plugins;
using GoDefer.Amd64.Asm;

namespace GoDefer.Amd64.Link;

/// <summary>Everything that the entry of a program needs, found by following relocations and stack maps.</summary>
internal sealed class Reachability
{
    private readonly SymbolResolver resolver;
    private readonly HashSet<LinkSymbol> seen = [];
    private readonly Queue<LinkSymbol> queue = new();

    private Reachability(SymbolResolver resolver) => this.resolver = resolver;

    /// <summary>The symbols in the order in which they were reached, breadth first.</summary>
    public List<LinkSymbol> Symbols { get; } = [];

    /// <summary>
    /// Walks from the roots. Throws <see cref="NotSupportedByStageException"/> for a name that nothing defines, saying what refers to it.
    /// </summary>
    public static Reachability From(SymbolResolver resolver, IEnumerable<LinkSymbol> roots)
    {
        var walk = new Reachability(resolver);
        foreach (var root in roots)
        {
            walk.Reach(root);
        }
        while (walk.queue.TryDequeue(out var symbol))
        {
            walk.Follow(symbol);
        }
        return walk;
    }

    /// <summary>Whether a definition is part of the program.</summary>
    public bool Contains(LinkSymbol symbol) => seen.Contains(symbol);

    private void Reach(LinkSymbol symbol)
    {
        if (seen.Add(symbol))
        {
            Symbols.Add(symbol);
            queue.Enqueue(symbol);
        }
    }

    private void Follow(LinkSymbol symbol)
    {
        var package = resolver.PackageOf(symbol);
        foreach (var relocation in symbol.Relocations)
        {
            if (relocation.Symbol is { } reference && relocation.Kind is not (RelocationKind.WeakAddressOffset or RelocationKind.UseType))
            {
                Reach(Definition(reference, package, symbol));
            }
        }
        foreach (var data in symbol.Function?.PcTables?.FuncData ?? [])
        {
            if (data is not null)
            {
                Reach(Definition(data, package, symbol));
            }
        }
    }

    private LinkSymbol Definition(LinkSymbol reference, string package, LinkSymbol user) =>
        resolver.Resolve(reference, package)
        ?? throw new NotSupportedByStageException(
            $"{SymbolResolver.LinkName(reference.Name, package)} is not in the runtime library yet (used by {resolver.NameOf(user)})");
}
