using System.Buffers.Binary;
using GoDefer.Interpreter.Bytecode;
using GoDefer.Interpreter.Memory;
using GoDefer.IR;

namespace GoDefer.Interpreter.Load;

/// <summary>
/// The program laid out in guest memory: each function has a code address, each datum a place with its references resolved.
/// Data of all packages is placed; names are resolved by link name, the first definition wins (duplicates are equal).
/// </summary>
internal sealed class GuestProgram
{
    private const ulong FirstCodeAddress = 0x7000_0000;
    private const ulong CodeStep = 16;
    private const ulong DataStart = 0x10000;

    private readonly Dictionary<string, FunctionEntry> functionsByName = new(StringComparer.Ordinal);
    private readonly List<FunctionEntry> functions = [];
    private readonly Dictionary<string, ulong> dataAddresses = new(StringComparer.Ordinal);
    private readonly List<(DataSymbol Data, Package Package, ulong Address)> placed = [];
    private ulong next = DataStart;

    public GuestProgram(Program program, GuestMemory memory)
    {
        Program = program;
        foreach (var package in program.Packages)
        {
            foreach (var function in package.Functions) { Add(function.Symbol.LinkName(package.Path), function); }
            foreach (var data in package.Data) { Place(data, package); }
        }
        foreach (var (data, package, address) in placed) { Write(data, package, address, memory); }
    }

    public Program Program { get; }

    /// <summary>End of the data, aligned to a page.</summary>
    public ulong DataEnd => (next + 4095) & ~4095UL;

    /// <summary>The function of a link name; made as one without a body if the program does not define it.</summary>
    public FunctionEntry Function(string name) =>
        functionsByName.TryGetValue(name, out var entry) ? entry : Add(name, null);

    /// <summary>The function of a link name if the program defines it.</summary>
    public FunctionEntry? Find(string name) => functionsByName.TryGetValue(name, out var entry) && entry.Function is not null ? entry : null;

    /// <summary>Number by which bytecode names a function.</summary>
    public static int IndexOf(FunctionEntry entry) => (int)((entry.Address - FirstCodeAddress) / CodeStep);

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
        return dataAddresses.TryGetValue(name, out var address) ? address : Function(name).Address;
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
        var address = (next + alignment - 1) / alignment * alignment;
        if (!dataAddresses.TryAdd(data.Symbol.LinkName(package.Path), address)) { return; }
        next = address + (ulong)Math.Max(data.Size, data.Bytes.Length) + 1;
        placed.Add((data, package, address));
    }

    private void Write(DataSymbol data, Package package, ulong address, GuestMemory memory)
    {
        data.Bytes.CopyTo(memory.Bytes(address, data.Bytes.Length));
        foreach (var reference in data.References)
        {
            var target = (long)AddressOf(reference.Target, package) + reference.Addend;
            if (reference.Kind == DataReferenceKind.Address) { memory.WriteWord(address + (ulong)reference.Offset, target); }
            else { BinaryPrimitives.WriteInt32LittleEndian(memory.Bytes(address + (ulong)reference.Offset, 4), (int)target); }
        }
    }
}
