using System.Globalization;
using GoDefer.Abstractions.Plugins;
using GoDefer.Amd64.Asm;

namespace GoDefer.Amd64.Link;

/// <summary>
/// Finds the definition of each name. A definition that may be there several times (DUPOK) is the largest of the units, the first of equal ones;
/// a static name is that of its unit. The Go body of a function without one has its link name behind <see cref="Portable"/>.
/// </summary>
internal sealed class SymbolResolver
{
    /// <summary>Stands before the name of a function without a body in the link name of its Go body.</summary>
    public const string Portable = "portable.";

    private readonly Dictionary<string, LinkSymbol> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<LinkSymbol, string> names = [];
    private readonly Dictionary<LinkSymbol, string> packages = [];
    private readonly SymbolTable constants = new();
    private readonly IReadOnlyList<ObjectFile> objects;
    private readonly LinkOptions options;

    /// <summary>
    /// Collects the definitions of all units; those of <paramref name="objects"/> are looked up when they are needed. Without
    /// <see cref="LinkOptions.Intrinsics"/> a Go body goes before the routine of its name.
    /// </summary>
    public SymbolResolver(IEnumerable<LinkUnit> units, IReadOnlyList<ObjectFile> objects, LinkOptions options)
    {
        this.objects = objects;
        this.options = options;
        foreach (var unit in units)
        {
            foreach (var symbol in unit.Symbols.Text.Concat(unit.Symbols.Data))
            {
                Define(symbol, unit.PackagePath);
            }
        }
    }

    /// <summary>What is said of a program that cannot be linked.</summary>
    public TextTable Texts => options.Texts;

    /// <summary>The definition of a link name, or null.</summary>
    public LinkSymbol? Find(string linkName) => (options.Intrinsics ? null : Lookup(Portable + linkName)) ?? Lookup(linkName) ?? Lookup(Portable + linkName);

    private LinkSymbol? Lookup(string linkName)
    {
        if (definitions.TryGetValue(linkName, out var known))
        {
            return known;
        }
        var hash = ObjectFile.Hash(linkName);
        foreach (var file in objects)
        {
            if (file.Find(linkName, hash) is { } symbol)
            {
                definitions.Add(linkName, symbol);
                return symbol;
            }
        }
        return null;
    }

    /// <summary>
    /// The definition that a reference in a symbol of package <paramref name="packagePath"/> means; null if there is none.
    /// </summary>
    public LinkSymbol? Resolve(LinkSymbol reference, string packagePath) =>
        reference.Name.StartsWith('$') ? FloatConstant(reference.Name)
        : IsStatic(reference) && reference.Kind != SymbolKind.None ? reference
        : Find(LinkName(reference.Name, packagePath));

    /// <summary>The name in the linked program.</summary>
    public string NameOf(LinkSymbol definition) => names.GetValueOrDefault(definition, definition.Name);

    /// <summary>The package whose name <c>""</c> stands for in what a definition refers to; names in object files are spelled out.</summary>
    public string PackageOf(LinkSymbol definition) => packages.GetValueOrDefault(definition, "");

    /// <summary>A name with the path in place of <c>""</c>.</summary>
    public static string LinkName(string name, string packagePath) =>
        name.Replace("\"\".", packagePath + ".", StringComparison.Ordinal);

    // A float constant is only a name, which spells its bits: $f32.3f800000, $f64.3ff0000000000000.
    private LinkSymbol? FloatConstant(string name)
    {
        if (Lookup(name) is { } known)
        {
            return known;
        }
        var size = name.StartsWith("$f64.", StringComparison.Ordinal) ? 8 : name.StartsWith("$f32.", StringComparison.Ordinal) ? 4 : 0;
        if (size == 0 || !ulong.TryParse(name.AsSpan(5), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var bits))
        {
            return null;
        }
        var symbol = constants.Lookup(name);
        symbol.WriteInt(0, size, (long)bits);
        symbol.Kind = SymbolKind.RODATA;
        definitions.Add(name, symbol);
        packages.Add(symbol, "");
        return symbol;
    }

    /// <summary>Whether a name is known in its unit only.</summary>
    public static bool IsStatic(LinkSymbol symbol) => symbol.Has(SymbolFlags.Static) || symbol.Has(SymbolFlags.Local);

    private void Define(LinkSymbol symbol, string packagePath)
    {
        var name = LinkName(symbol.Name, packagePath);
        names[symbol] = name;
        packages[symbol] = packagePath;
        if (IsStatic(symbol) || definitions.TryAdd(name, symbol))
        {
            return;
        }
        if (!symbol.Has(SymbolFlags.DuplicateOk) || !definitions[name].Has(SymbolFlags.DuplicateOk))
        {
            throw new NotSupportedByStageException(Texts.Get("twice", name));
        }
        if (symbol.Size > definitions[name].Size && symbol.Kind != SymbolKind.TEXT)
        {
            definitions[name] = symbol;
        }
    }
}
