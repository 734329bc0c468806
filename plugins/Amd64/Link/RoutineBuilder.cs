using GoDefer.Amd64.Asm;
using Iced.Intel;
using SymbolFlags = GoDefer.Amd64.Asm.SymbolFlags;

namespace GoDefer.Amd64.Link;

/// <summary>
/// Builds one hand-written routine: stretches written with Iced's assembler, and between them calls and addresses of symbols, which
/// become relocations.
/// </summary>
internal sealed class RoutineBuilder(SymbolTable symbols)
{
    private readonly List<byte> bytes = [];
    private readonly List<Relocation> relocations = [];

    /// <summary>Appends instructions; labels are local to the stretch.</summary>
    public RoutineBuilder Code(Action<Assembler> write)
    {
        var assembler = new Assembler(64);
        write(assembler);
        using var stream = new MemoryStream();
        assembler.Assemble(new StreamCodeWriter(stream), 0);
        bytes.AddRange(stream.ToArray());
        return this;
    }

    /// <summary>Appends a call.</summary>
    public RoutineBuilder Call(string symbol) => Reference([0xe8], RelocationKind.Call, symbol, 0);

    /// <summary>Appends a jump.</summary>
    public RoutineBuilder Jump(string symbol) => Reference([0xe9], RelocationKind.PcRelative, symbol, 0);

    /// <summary>Appends a load of an address into AX.</summary>
    public RoutineBuilder LoadAddress(string symbol, long addend = 0) => Reference([0x48, 0x8d, 0x05], RelocationKind.PcRelative, symbol, addend);

    /// <summary>Appends what several routines have in common.</summary>
    public RoutineBuilder Append(Func<RoutineBuilder, RoutineBuilder> part) => part(this);

    /// <summary>Makes the symbol.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="frameSize">Bytes below the return address while it calls others; -1 if a trace ends here.</param>
    /// <param name="argumentSize">Bytes of arguments and results.</param>
    /// <param name="isChecked">Whether the caller makes sure that there is room for the frame.</param>
    public LinkSymbol Build(string name, int frameSize = 0, int argumentSize = 0, bool isChecked = false)
    {
        var symbol = symbols.Lookup(name);
        symbol.Kind = SymbolKind.TEXT;
        symbol.Flags |= (isChecked ? SymbolFlags.None : SymbolFlags.NoSplit) | SymbolFlags.DuplicateOk;
        symbol.SetContents(bytes.ToArray(), relocations);
        symbol.Function = new FunctionText { FrameSize = frameSize, ArgumentSize = argumentSize };
        symbols.Text.Add(symbol);
        return symbol;
    }

    private RoutineBuilder Reference(ReadOnlySpan<byte> opcode, RelocationKind kind, string symbol, long addend)
    {
        foreach (var value in opcode)
        {
            bytes.Add(value);
        }
        relocations.Add(new Relocation(bytes.Count, 4, kind, symbols.Lookup(symbol), addend));
        bytes.AddRange([0, 0, 0, 0]);
        return this;
    }
}
