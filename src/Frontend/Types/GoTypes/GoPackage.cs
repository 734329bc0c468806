namespace GoDefer.Frontend.Types;

/// <summary>A package as types and symbols refer to it.</summary>
/// <param name="path">The import path; of the package being compiled, the path it was given ("main" for a program).</param>
/// <param name="name">The name in the package clause.</param>
/// <param name="isLocal">Whether this is the package being compiled, whose symbols link as "".name.</param>
public sealed class GoPackage(string path, string name, bool isLocal)
{
    private readonly Dictionary<(string Name, int Index), NamedType> localTypes = [];

    /// <summary>The import path.</summary>
    public string Path { get; } = path;

    /// <summary>The name in the package clause.</summary>
    public string Name { get; } = name;

    /// <summary>What messages call the package: by its path if another one has the same name.</summary>
    public string ShownName { get; private set; } = name;

    /// <summary>Whether this is the package being compiled.</summary>
    public bool IsLocal { get; } = isLocal;

    /// <summary>Whether this is a package of the runtime library that comes with the compiler.</summary>
    public bool IsLibrary { get; set; }

    /// <summary>The package's place above the packages it imports: 0 for one without imports.</summary>
    public int Height { get; internal set; }

    /// <summary>Of an imported package, whether it has an init function.</summary>
    public bool HasInit { get; internal set; }

    /// <summary>The package-level declarations.</summary>
    public Scope Scope { get; internal set; } = new(null);

    /// <summary>The packages imported directly, in the order of their first import.</summary>
    public IReadOnlyList<GoPackage> Imports => ImportList;

    /// <summary>What a linker symbol of the package begins with: "" (two quote marks) for the package being compiled.</summary>
    public string LinkPrefix => IsLocal ? "\"\"" : Path;

    internal List<GoPackage> ImportList { get; } = [];

    /// <summary>Notes that another package of the compilation has the same name.</summary>
    internal void MeetNamesake() => ShownName = GoQuote.Quote(Path);

    /// <summary>A type that a function of this imported package declares; <paramref name="make"/> makes it when it is first met.</summary>
    internal NamedType LocalType(string name, int index, Func<NamedType> make)
    {
        if (!localTypes.TryGetValue((name, index), out var type))
        {
            localTypes.Add((name, index), type = make());
        }
        return type;
    }

    /// <inheritdoc/>
    public override string ToString() => Path;
}
