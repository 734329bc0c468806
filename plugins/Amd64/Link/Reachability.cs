using GoDefer.Abstractions.Artifacts;
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

    /// <summary>
    /// Reads what <paramref name="root"/> reaches in packages that were compiled before, whatever the program is, so that a later walk finds it read.
    /// Nothing else may use them meanwhile.
    /// </summary>
    public static void Read(IReadOnlyList<ObjectFile> objects, string root)
    {
        var resolver = new SymbolResolver([], objects, new LinkOptions());
        var seen = new HashSet<LinkSymbol>();
        var queue = new Queue<LinkSymbol>();
        Reach(resolver.Find(root));
        while (queue.TryDequeue(out var symbol))
        {
            foreach (var reference in References(symbol)) { Reach(resolver.Resolve(reference.Symbol, "")); }
        }

        void Reach(LinkSymbol? symbol)
        {
            if (symbol is not null && seen.Add(symbol)) { queue.Enqueue(symbol); }
        }
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
        foreach (var (reference, offset) in References(symbol)) { Reach(Definition(reference, package, symbol, offset)); }
    }

    // What a symbol keeps in the program, and the offset at which it refers to it.
    private static IEnumerable<(LinkSymbol Symbol, int Offset)> References(LinkSymbol symbol)
    {
        foreach (var relocation in symbol.Relocations)
        {
            if (relocation.Symbol is { } reference && relocation.Kind is not (RelocationKind.WeakAddressOffset or RelocationKind.UseType))
            {
                yield return (reference, relocation.Offset);
            }
        }
        foreach (var data in symbol.Function?.PcTables?.FuncData ?? [])
        {
            if (data is not null) { yield return (data, 0); }
        }
    }

    private LinkSymbol Definition(LinkSymbol reference, string package, LinkSymbol user, int offset) =>
        resolver.Resolve(reference, package) ?? throw Missing(SymbolResolver.LinkName(reference.Name, package), user, offset);

    // The place is that of the instruction which refers to the name.
    private NotSupportedByStageException Missing(string name, LinkSymbol referrer, int offset)
    {
        var tables = referrer.Function?.PcTables;
        var file = tables is null ? -1 : ValueAt(tables.File, offset);
        var user = resolver.NameOf(referrer);
        var text = Feature(name) is { } feature
            ? resolver.Texts.Get("missing.feature", resolver.Texts.Get(feature), name, user)
            : resolver.Texts.Get("missing", name, user);
        return new NotSupportedByStageException(
            text,
            file < 0 ? "" : tables!.Files[file],
            file < 0 ? 0 : ValueAt(tables!.Line, offset));
    }

    private static int ValueAt(IReadOnlyList<PcValue> table, int offset) =>
        table.LastOrDefault(value => value.Offset <= offset, new PcValue(0, -1)).Value;

    // What in the language the runtime's function is for, by the key of its name; null if it is nothing in particular.
    private static string? Feature(string name) => name switch
    {
        _ when name.StartsWith("runtime.map", StringComparison.Ordinal) || name.StartsWith("runtime.makemap", StringComparison.Ordinal) => "feature.maps",
        _ when name.StartsWith("runtime.select", StringComparison.Ordinal) => "feature.select",
        "runtime.makechan" or "runtime.makechan64" or "runtime.closechan" or "runtime.chansend1" or "runtime.chanrecv1" or "runtime.chanrecv2" => "feature.channels",
        "runtime.newproc" => "feature.go",
        _ => null,
    };
}
