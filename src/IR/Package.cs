namespace GoDefer.IR;

/// <summary>
/// A package: functions and data in the order in which the listing has them, and the types they use, all of which it owns. Several threads may read it while none
/// changes it.
/// </summary>
public sealed class Package(string path, string name)
{
    private readonly Dictionary<string, Symbol> symbols = new(StringComparer.Ordinal);

    /// <summary>Import path; <c>main</c> for the program.</summary>
    public string Path { get; } = path;

    /// <summary>The name in the package clause.</summary>
    public string Name { get; } = name;

    /// <summary>Source files; <see cref="SourcePosition.File"/> indexes it. As the user named them.</summary>
    public List<string> Files { get; } = [];

    /// <summary>Paths of the packages it imports, in order of first import.</summary>
    public List<string> Imports { get; } = [];

    /// <summary>The types.</summary>
    public TypeTable Types { get; } = new();

    /// <summary>Functions in the order in which gc compiles them.</summary>
    public List<Function> Functions { get; } = [];

    /// <summary>Data in the order in which gc defines it.</summary>
    public List<DataSymbol> Data { get; } = [];

    /// <summary>Type descriptors that its declarations and data ask for.</summary>
    public List<Symbol> Requests { get; } = [];

    /// <summary>Functions that were inlined somewhere in the package, in the order of their first inlining.</summary>
    public List<InlinedFunction> InlinedFunctions { get; } = [];

    /// <summary>The symbol of a link name, made at its first use; safe to call from several threads.</summary>
    public Symbol Symbol(string name)
    {
        lock (symbols)
        {
            if (!symbols.TryGetValue(name, out var symbol))
            {
                symbol = new Symbol(name);
                symbols.Add(name, symbol);
            }
            return symbol;
        }
    }

    /// <summary>The function of a link name if the package defines it.</summary>
    public Function? FindFunction(string name) => Known(name)?.Function;

    /// <summary>The data of a link name if the package defines it.</summary>
    public DataSymbol? FindData(string name) => Known(name)?.Data;

    private Symbol? Known(string name)
    {
        lock (symbols) { return symbols.GetValueOrDefault(name); }
    }

    /// <summary>Adds data under its symbol.</summary>
    public DataSymbol AddData(Symbol symbol, DataKind kind)
    {
        var data = new DataSymbol(symbol, kind) { PrecedingFunctions = Functions.Count };
        symbol.Data = data;
        Data.Add(data);
        return data;
    }
}
