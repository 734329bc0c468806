using System.Buffers.Binary;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Amd64.Asm;
using GoDefer.IR.Binary;

namespace GoDefer.Amd64.Link;

/// <summary>
/// A compiled package in the archive of the runtime library. Symbols are found by name without reading the others, and their contents
/// are read when they are first asked for, so that a program pays for what it reaches.
/// </summary>
/// <remarks>
/// Four words: number of symbols, offset of the contents, offset of the strings, unused. Then a row of eight words for each symbol,
/// ascending by hash of the name, then by name: hash, string of the name, kind, flags, size (two words), offset and length of the
/// contents. A reference is 0 for none, 1 + 2n for row n, 2 + 2n for the name of string n that is defined elsewhere.
/// </remarks>
internal sealed class ObjectFile
{
    private const int HeaderSize = 16;
    private const int RowSize = 32;

    private readonly ReadOnlyMemory<byte> file;
    private readonly StringTable strings;
    private readonly LinkSymbol?[] symbols;
    private readonly SymbolTable references = new();
    private readonly int contents;

    /// <summary>Opens a file that <see cref="ObjectFileWriter"/> wrote. Throws <see cref="InvalidDataException"/> if it is damaged.</summary>
    public ObjectFile(ReadOnlyMemory<byte> file)
    {
        this.file = file;
        var header = new ByteReader(file);
        symbols = new LinkSymbol?[header.Word()];
        contents = header.Word();
        strings = new StringTable(file, header.Word());
    }

    /// <summary>The definition of a link name, whose <see cref="Hash"/> is given, that other packages may refer to; null if the file has none.</summary>
    public LinkSymbol? Find(string linkName, uint hash)
    {
        var rows = file.Span[HeaderSize..];
        for (var row = FirstRow(rows, hash); row < symbols.Length && HashOf(rows, row) == hash; row++)
        {
            var reader = RowReader(row, sizeof(int));
            if (strings[reader.Word()] == linkName && SymbolOf(row) is var symbol && !SymbolResolver.IsStatic(symbol)) { return symbol; }
        }
        return null;
    }

    /// <summary>The hash by which names are ordered (FNV-1a over UTF-16 units).</summary>
    public static uint Hash(string name)
    {
        var hash = 2166136261u;
        foreach (var c in name) { hash = (hash ^ c) * 16777619; }
        return hash;
    }

    private int FirstRow(ReadOnlySpan<byte> rows, uint hash)
    {
        var (low, high) = (0, symbols.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = HashOf(rows, middle) < hash ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private static uint HashOf(ReadOnlySpan<byte> rows, int row) => BinaryPrimitives.ReadUInt32LittleEndian(rows[(row * RowSize)..]);

    private ByteReader RowReader(int row, int offset) => new(file, HeaderSize + row * RowSize + offset);

    private LinkSymbol SymbolOf(int row)
    {
        if (symbols[row] is { } known) { return known; }
        var reader = RowReader(row, sizeof(int));
        var symbol = new LinkSymbol(strings[reader.Word()]) { Kind = (SymbolKind)reader.Word(), Flags = (SymbolFlags)reader.Word() };
        symbol.Size = (uint)reader.Word() | (long)reader.Word() << 32;
        var (offset, length) = (reader.Word(), reader.Word());
        symbol.SetPending(() => ReadContents(symbol, new ByteReader(file.Slice(contents + offset, length))));
        return symbols[row] = symbol;
    }

    private void ReadContents(LinkSymbol symbol, ByteReader reader)
    {
        var (kind, size) = (symbol.Kind, symbol.Size);
        var bytes = reader.Blob();
        var relocations = new Relocation[reader.Count()];
        for (var i = 0; i < relocations.Length; i++)
        {
            relocations[i] = new Relocation(reader.Count(), reader.Byte(), (RelocationKind)reader.Byte(), Reference(reader), reader.Int());
        }
        symbol.SetContents(bytes.Span, relocations);
        (symbol.Kind, symbol.Size) = (kind, size);
        if (reader.Bool()) { symbol.Function = ReadFunction(reader); }
    }

    private LinkSymbol? Reference(ByteReader reader)
    {
        var reference = reader.Count();
        return reference == 0 ? null
            : (reference & 1) == 1 ? SymbolOf(reference >> 1)
            : references.Lookup(strings[(reference >> 1) - 1]);
    }

    private FunctionText ReadFunction(ByteReader reader)
    {
        var function = new FunctionText { ArgumentSize = (int)reader.Int(), FrameSize = (int)reader.Int() };
        if (reader.Bool()) { function.PcTables = ReadTables(reader); }
        return function;
    }

    private PcTables ReadTables(ByteReader reader) => new()
    {
        StackDepth = ReadTable(reader),
        File = ReadTable(reader),
        Line = ReadTable(reader),
        Inlining = ReadTable(reader),
        Statements = [],
        PcData = ReadList(reader, () => (IReadOnlyList<PcValue>)ReadTable(reader)),
        FuncData = ReadList(reader, () => Reference(reader)),
        Files = ReadList(reader, () => strings[reader.Count()]),
        InlineTree = ReadInlineTree(reader),
    };

    private static T[] ReadList<T>(ByteReader reader, Func<T> read)
    {
        var list = new T[reader.Count()];
        for (var i = 0; i < list.Length; i++) { list[i] = read(); }
        return list;
    }

    private static PcValue[] ReadTable(ByteReader reader)
    {
        var table = new PcValue[reader.Count()];
        var (offset, value) = (0, 0);
        for (var i = 0; i < table.Length; i++)
        {
            offset += reader.Count();
            value += (int)reader.Int();
            table[i] = new PcValue(offset, value);
        }
        return table;
    }

    private List<InlinedCall> ReadInlineTree(ByteReader reader)
    {
        var tree = new List<InlinedCall>();
        for (var count = reader.Count(); count > 0; count--)
        {
            var index = reader.Count();
            var parent = (int)reader.Int() is >= 0 and var place ? tree[place] : null;
            var position = new CodePosition(new PositionBase(0, strings[reader.Count()]), reader.Count(), 0);
            tree.Add(new InlinedCall(index, parent, position, references.Lookup(strings[reader.Count()])));
        }
        return tree;
    }
}
