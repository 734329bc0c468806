using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Symbols;
using GoDefer.IR.Binary;

namespace GoDefer.Frontend.Exports;

/// <summary>A package known by its export data: its scope makes symbols when they are looked up, and types are read when something has them.</summary>
internal sealed class ImportedPackage : IScopeSource
{
    private readonly ReadOnlyMemory<byte> file;
    private readonly ExportImporter importer;
    private readonly StringTable strings;
    private readonly List<string> packages;
    private readonly List<string> files;
    private readonly int?[] fileNumbers;
    private readonly List<int> typePlaces;
    private readonly GoType?[] types;
    private readonly Dictionary<string, int> objects = new(StringComparer.Ordinal);

    /// <summary>Reads the index. Throws <see cref="InvalidDataException"/> if the data is damaged or of another version.</summary>
    public ImportedPackage(ReadOnlyMemory<byte> file, ExportImporter importer)
    {
        this.file = file;
        this.importer = importer;
        var header = new ByteReader(file);
        if (header.Word() != ExportFormat.Version) { throw new InvalidDataException("export data of another version"); }
        var index = new ByteReader(file, header.Word());
        strings = new StringTable(file, header.Word());
        Package = new GoPackage(Text(index.Count()), Text(index.Count()), false) { Height = index.Count(), HasInit = index.Bool() };
        _ = ReadPackages(index);
        packages = ReadPackages(index);
        files = ReadList(index, () => Text(index.Count()));
        fileNumbers = new int?[files.Count];
        typePlaces = ReadList(index, index.Count);
        types = new GoType?[typePlaces.Count];
        for (var count = index.Count(); count > 0; count--) { objects.Add(Text(index.Count()), index.Count()); }
        Package.Scope.SetSource(this);
    }

    /// <summary>The package.</summary>
    public GoPackage Package { get; }

    /// <summary>The types of the compilation.</summary>
    public TypeTable Types => importer.Types;

    /// <inheritdoc/>
    public IEnumerable<string> Names => objects.Keys;

    /// <summary>The paths of the packages that export data says a package imports.</summary>
    public static IReadOnlyList<string> ImportsOf(ReadOnlyMemory<byte> file)
    {
        var header = new ByteReader(file, sizeof(int));
        var index = new ByteReader(file, header.Word());
        var strings = new StringTable(file, header.Word());
        _ = (index.Count(), index.Count(), index.Count(), index.Bool());
        return ReadList(index, () =>
        {
            var path = strings[index.Count()];
            _ = index.Count();
            return path;
        });
    }

    /// <inheritdoc/>
    public Symbol? Load(string name) =>
        objects.TryGetValue(name, out var place) ? ReaderAt(place).Declaration(name) : null;

    /// <summary>A string by its number.</summary>
    public string Text(int number) => strings[number];

    /// <summary>A type by its number.</summary>
    public GoType Type(int number)
    {
        if (types[number] is { } known) { return known; }
        var type = ReaderAt(typePlaces[number]).TypeItem();
        return types[number] ??= type;
    }

    /// <summary>The type that a symbol of the package declares, by its number; read for the first time.</summary>
    public GoType DeclaredType(TypeSymbol symbol, int number)
    {
        types[number] = ReaderAt(typePlaces[number]).TopLevel(symbol);
        return types[number]!;
    }

    /// <summary>A package by its number, 0 for none.</summary>
    public GoPackage? PackageOf(int number) =>
        number == 0 ? null
        : packages[number - 1] is var path && path == Package.Path ? Package
        : importer.Import(path) ?? throw new InvalidDataException($"package {path} is not there");

    /// <summary>The number in this compilation of a source file of the package.</summary>
    public int File(int number) => fileNumbers[number] ??= importer.Sources.Add(files[number], []).Index;

    private ItemReader ReaderAt(int place) => new(this, new ByteReader(file, ExportFormat.HeaderSize + place));

    private List<string> ReadPackages(ByteReader index) => ReadList(index, () =>
    {
        var path = Text(index.Count());
        _ = index.Count();
        return path;
    });

    private static List<T> ReadList<T>(ByteReader index, Func<T> read)
    {
        var list = new List<T>();
        for (var count = index.Count(); count > 0; count--) { list.Add(read()); }
        return list;
    }
}
