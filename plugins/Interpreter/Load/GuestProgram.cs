using System.Buffers.Binary;
using GoDefer.Abstractions.Plugins;
using GoDefer.Interpreter.Bytecode;
using GoDefer.Interpreter.Memory;
using GoDefer.IR;

namespace GoDefer.Interpreter.Load;

/// <summary>
/// The program laid out in guest memory: each function has a code address, each datum a place with its references resolved.
/// Data of all packages is placed, and written when the program first refers to it; names are resolved by link name, the first
/// definition wins, or a larger one (duplicates are equal in what they have in common).
/// </summary>
internal sealed class GuestProgram
{
    /// <summary>Code address of function 0.</summary>
    public const ulong FirstCodeAddress = 0x7000_0000;

    /// <summary>Distance of code addresses.</summary>
    public const ulong CodeStep = 16;

    private const ulong DataStart = 0x10000;
    private const string ItabPrefix = "go.itab.";

    // Offset in runtime.linkInfo of the address of the array of itabs; their number follows.
    private const string LinkInfo = "runtime.linkInfo";
    private const ulong ItabsOffset = 48;

    private readonly Dictionary<string, FunctionEntry> functionsByName = new(StringComparer.Ordinal);
    private readonly List<FunctionEntry> functions = [];
    private readonly Dictionary<string, PlacedData> dataByName = new(StringComparer.Ordinal);
    private readonly Queue<PlacedData> unwritten = new();
    private readonly List<PlacedData> itabs = [];
    private readonly GuestMemory memory;
    private readonly PlacedData? linkInfo;
    private readonly ulong itabTable;
    private Dictionary<ulong, string>? dataNames;
    private List<string>? unnamedTypes;
    private ulong next = DataStart;
    private bool isWriting;

    public GuestProgram(Program program, GuestMemory memory)
    {
        Program = program;
        this.memory = memory;
        foreach (var package in program.Packages)
        {
            foreach (var function in package.Functions) { Add(function.Symbol.LinkName(package.Path), function); }
            foreach (var data in package.Data) { Place(data, package); }
        }
        linkInfo = dataByName.GetValueOrDefault(LinkInfo);
        itabTable = Alignment.RoundUp(next, 8UL);
        next = itabTable + ((ulong)itabs.Count * 8);
        if (next > FirstCodeAddress) { throw new NotSupportedByStageException($"package variables of {next - DataStart} bytes are not supported: there is room for {FirstCodeAddress - DataStart}"); }
    }

    public Program Program { get; }

    /// <summary>Start of the data.</summary>
    public static ulong DataBegin => DataStart;

    /// <summary>End of the data, aligned to a page.</summary>
    public ulong DataEnd => (next + 4095) & ~4095UL;

    /// <summary>The function of a link name; made as one without a body if the program does not define it.</summary>
    public FunctionEntry Function(string name) =>
        functionsByName.TryGetValue(name, out var entry) ? entry : Add(name, null);

    /// <summary>The function of a link name if the program defines it.</summary>
    public FunctionEntry? Find(string name) => functionsByName.TryGetValue(name, out var entry) && entry.Function is not null ? entry : null;

    /// <summary>Number by which bytecode names a function.</summary>
    public static int IndexOf(FunctionEntry entry) => (int)((entry.Address - FirstCodeAddress) / CodeStep);

    /// <summary>Number of functions; grows as names without a definition are met.</summary>
    public int FunctionCount => functions.Count;

    /// <summary>The function of a number.</summary>
    public FunctionEntry this[int index] => functions[index];

    /// <summary>The function at a code address, or null.</summary>
    public FunctionEntry? FunctionAt(ulong address)
    {
        var index = (address - FirstCodeAddress) / CodeStep;
        return address >= FirstCodeAddress && index < (ulong)functions.Count ? functions[(int)index] : null;
    }

    /// <summary>Address of a symbol: a function's code or data.</summary>
    public ulong AddressOf(Symbol symbol, Package package)
    {
        var name = symbol.LinkName(package.Path);
        if (!dataByName.TryGetValue(name, out var data)) { return Function(name).Address; }
        EnsureWritten(data);
        return data.Address;
    }

    /// <summary>Address of a datum by its link name, or null.</summary>
    public ulong? DataAddress(string name)
    {
        if (!dataByName.TryGetValue(name, out var data)) { return null; }
        EnsureWritten(data);
        return data.Address;
    }

    /// <summary>Link name of the datum that begins at an address, or null.</summary>
    public string? DataAt(ulong address)
    {
        dataNames ??= dataByName.GroupBy(pair => pair.Value.Address, pair => pair.Key).ToDictionary(group => group.Key, group => group.First());
        return dataNames.GetValueOrDefault(address);
    }

    /// <summary>Type descriptor <paramref name="index"/> of those without a name, in the order of names; 0 behind the last.</summary>
    public ulong UnnamedType(long index)
    {
        unnamedTypes ??= [.. dataByName.Keys.Where(TypeSymbolNames.IsUnnamed).Order(StringComparer.Ordinal)];
        return index < unnamedTypes.Count ? DataAddress(unnamedTypes[(int)index])!.Value : 0;
    }

    private FunctionEntry Add(string name, Function? function)
    {
        var entry = new FunctionEntry(name, function, FirstCodeAddress + ((ulong)functions.Count * CodeStep));
        if (functionsByName.TryAdd(name, entry)) { functions.Add(entry); }
        return functionsByName[name];
    }

    private void Place(DataSymbol data, Package package)
    {
        var alignment = (ulong)(data.Alignment > 0 ? data.Alignment : data.Size >= 8 ? 8 : 1);
        var placed = new PlacedData(data, package, Alignment.RoundUp(next, alignment));
        var name = data.Symbol.LinkName(package.Path);
        if (!dataByName.TryAdd(name, placed))
        {
            if (dataByName[name].Data.Size >= data.Size) { return; }
            dataByName[name] = placed;
        }
        if (name.StartsWith(ItabPrefix, StringComparison.Ordinal)) { itabs.Add(placed); }
        next = placed.Address + (ulong)data.Size + 1;
    }

    /// <summary>Data refers to data, to any depth.</summary>
    private void EnsureWritten(PlacedData data)
    {
        if (data.IsWritten) { return; }
        data.IsWritten = true;
        unwritten.Enqueue(data);
        if (isWriting) { return; }
        isWriting = true;
        while (unwritten.TryDequeue(out var next))
        {
            Write(next.Data, next.Package, next.Address);
            if (next == linkInfo) { WriteLinkInfo(next.Address); }
        }
        isWriting = false;
    }

    /// <summary>Tells the runtime of all itabs, so that it makes none of them a second time.</summary>
    private void WriteLinkInfo(ulong address)
    {
        memory.WriteWord(address + ItabsOffset, (long)itabTable);
        memory.WriteWord(address + ItabsOffset + 8, itabs.Count);
        for (var i = 0; i < itabs.Count; i++)
        {
            EnsureWritten(itabs[i]);
            memory.WriteWord(itabTable + ((ulong)i * 8), (long)itabs[i].Address);
        }
    }

    private void Write(DataSymbol data, Package package, ulong address)
    {
        data.Bytes.CopyTo(memory.Bytes(address, data.Bytes.Length));
        foreach (var reference in data.References)
        {
            var target = (long)AddressOf(reference.Target, package) + reference.Addend;
            if (reference.Kind == DataReferenceKind.Address) { memory.WriteWord(address + (ulong)reference.Offset, target); }
            else { BinaryPrimitives.WriteInt32LittleEndian(memory.Bytes(address + (ulong)reference.Offset, 4), (int)target); }
        }
    }

    private sealed class PlacedData(DataSymbol data, Package package, ulong address)
    {
        public DataSymbol Data { get; } = data;

        public Package Package { get; } = package;

        public ulong Address { get; } = address;

        public bool IsWritten { get; set; }
    }
}
