using System.Security.Cryptography;

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

    /// <summary>
    /// The memory of a floating-point constant. It is never listed: the linker knows its contents from its name.
    /// </summary>
    public LinkSymbol FloatConstant(double value) => Constant($"$f64.{BitConverter.DoubleToUInt64Bits(value):x16}", 8, BitConverter.DoubleToInt64Bits(value));

    /// <summary>The memory of a floating-point constant of 32 bits.</summary>
    public LinkSymbol FloatConstant(float value) => Constant($"$f32.{BitConverter.SingleToUInt32Bits(value):x8}", 4, BitConverter.SingleToUInt32Bits(value));

    /// <summary>
    /// The read-only symbol of a stack map or register map, named by its contents: functions with equal maps share it. It is listed
    /// once <see cref="ListFunctionMaps"/> runs.
    /// </summary>
    public LinkSymbol FunctionMap(ReadOnlySpan<byte> contents)
    {
        var symbol = Lookup("gclocals·" + Convert.ToHexStringLower(MD5.HashData(contents)));
        if (symbol.Kind == SymbolKind.None)
        {
            symbol.SetContents(contents, []);
            symbol.Kind = SymbolKind.RODATA;
            symbol.Flags |= SymbolFlags.DuplicateOk;
        }
        return symbol;
    }

    /// <summary>
    /// Appends the maps of all functions to the data: for each function arguments, locals, registers, each map once. The last
    /// thing before the listing.
    /// </summary>
    public void ListFunctionMaps()
    {
        var listed = new HashSet<LinkSymbol>();
        foreach (var function in Text)
        {
            foreach (var table in (int[])[FuncDataTable.ArgumentPointers, FuncDataTable.LocalPointers, FuncDataTable.RegisterPointers])
            {
                if (function.Function?.FunctionMaps[table] is { } map && listed.Add(map))
                {
                    Data.Add(map);
                }
            }
        }
    }

    /// <summary>Finds a symbol without making it.</summary>
    public LinkSymbol? Find(string name) => _byName.GetValueOrDefault(name);

    private LinkSymbol Constant(string name, int size, long bits)
    {
        var symbol = Lookup(name);
        if (symbol.Kind == SymbolKind.None)
        {
            symbol.WriteInt(0, size, bits);
            symbol.Kind = SymbolKind.RODATA;
            symbol.Flags |= SymbolFlags.Local;
        }
        return symbol;
    }

    private static LinkSymbol Lookup(Dictionary<string, LinkSymbol> table, string name)
    {
        if (!table.TryGetValue(name, out var symbol))
        {
            table.Add(name, symbol = new LinkSymbol(name));
        }
        return symbol;
    }
}
