using GoDefer.Frontend.Source;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Symbols;
using GoDefer.IR.Binary;

namespace GoDefer.Frontend.Exports;

/// <summary>
/// Writes what importers of a package need: constants, types with their methods, variables and functions, and of functions what escape
/// analysis and the inliner found. Names that are not exported are there too, since bodies may use them; the checker does not let
/// programs see them.
/// </summary>
internal sealed class ExportWriter
{
    private readonly TypeInfo info;
    private readonly StringTableWriter strings = new();
    private readonly ByteWriter items = new();
    private readonly ByteWriter index = new();
    private readonly List<GoType> types = [];
    private readonly Dictionary<GoType, int> typeNumbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<GoPackage> packages = [];
    private readonly List<string> files = [];
    private readonly SourceFiles sources;
    private readonly Dictionary<FunctionName, FuncSymbol> functions = new(ReferenceEqualityComparer.Instance);

    private ExportWriter(TypeInfo info, PackageTree tree, SourceFiles sources)
    {
        this.info = info;
        this.sources = sources;
        foreach (var (symbol, name) in tree.Names) { functions.Add(name, symbol); }
        Tree = tree;
    }

    /// <summary>The tree, with everything the middle end decided.</summary>
    public PackageTree Tree { get; }

    /// <summary>The export data of a package whose middle end has run. Equal packages give equal bytes.</summary>
    /// <param name="info">The package.</param>
    /// <param name="tree">Its tree.</param>
    /// <param name="sources">Gives the names of files.</param>
    /// <param name="hasInit">Whether it has an init function that importers call.</param>
    public static byte[] Write(TypeInfo info, PackageTree tree, SourceFiles sources, bool hasInit) =>
        new ExportWriter(info, tree, sources).Write(hasInit);

    /// <summary>The number of a string.</summary>
    public int Text(string text) => strings.Add(text);

    /// <summary>The number of a type; its item is written later.</summary>
    public int Type(GoType type)
    {
        if (!typeNumbers.TryGetValue(type, out var number))
        {
            typeNumbers.Add(type, number = types.Count);
            types.Add(type);
        }
        return number;
    }

    /// <summary>The number of a package, from 1; 0 for none.</summary>
    public int Package(GoPackage? package)
    {
        if (package is null) { return 0; }
        var number = packages.IndexOf(package);
        if (number < 0)
        {
            number = packages.Count;
            packages.Add(package);
        }
        return number + 1;
    }

    /// <summary>File and line of a position, moved by line directives; line 0 if it is unknown.</summary>
    public (string File, int Line) Resolve(Position position)
    {
        var shown = sources.Resolve(position);
        return (shown.File, shown.Line);
    }

    /// <summary>The number of a source file.</summary>
    public int File(string file)
    {
        var number = files.IndexOf(file);
        if (number < 0)
        {
            number = files.Count;
            files.Add(file);
        }
        return number;
    }

    /// <summary>The symbol behind a name in a body; null if it is no declared function.</summary>
    public FuncSymbol? SymbolOf(FunctionName name) => functions.GetValueOrDefault(name);

    private byte[] Write(bool hasInit)
    {
        var package = info.Package;
        var declarations = package.Scope.Symbols.Where(IsWritten).OrderBy(symbol => symbol.Name, StringComparer.Ordinal).ToList();
        var objects = new ByteWriter();
        objects.Count(declarations.Count);
        foreach (var symbol in declarations)
        {
            objects.Count(Text(symbol.Name));
            objects.Count(items.Length);
            new ItemWriter(this, items).Symbol(symbol);
        }
        var places = WriteTypes();
        index.Count(Text(package.Path));
        index.Count(Text(package.Name));
        index.Count(package.Height);
        index.Bool(hasInit);
        WritePackages(package.Imports);
        WritePackages(packages);
        index.Count(files.Count);
        foreach (var file in files) { index.Count(Text(file)); }
        index.Count(places.Count);
        foreach (var place in places) { index.Count(place); }
        index.Raw(objects.Written);
        return Assemble();
    }

    /// <summary>Of two symbols with one name, which is an error, nothing is written; blank names and init functions cannot be named.</summary>
    private static bool IsWritten(Symbol symbol) => symbol is ConstSymbol { Value: not null } or VarSymbol or FuncSymbol { Type: not null } or TypeSymbol && !symbol.IsBlank;

    /// <summary>Writing a type may number further ones.</summary>
    private List<int> WriteTypes()
    {
        var places = new List<int>();
        for (var i = 0; i < types.Count; i++)
        {
            places.Add(items.Length);
            new ItemWriter(this, items).TypeItem(types[i], info.Package);
        }
        return places;
    }

    private void WritePackages(IReadOnlyList<GoPackage> list)
    {
        index.Count(list.Count);
        foreach (var package in list)
        {
            index.Count(Text(package.Path));
            index.Count(Text(package.Name));
        }
    }

    private byte[] Assemble()
    {
        var file = new ByteWriter();
        file.Word(ExportFormat.Version);
        file.Word(ExportFormat.HeaderSize + items.Length);
        file.Word(ExportFormat.HeaderSize + items.Length + index.Length);
        file.Raw(items.Written);
        file.Raw(index.Written);
        strings.Write(file);
        return file.Written.ToArray();
    }
}
