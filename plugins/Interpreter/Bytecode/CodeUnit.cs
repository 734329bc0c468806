using GoDefer.IR;

namespace GoDefer.Interpreter.Bytecode;

/// <summary>
/// A function as bytecode. Slots of a frame, in order: the closure context, the parameters' scalars, the results' scalars, the
/// values; the callee's frame begins behind them. Aggregates that are no values are passed as addresses in one slot.
/// </summary>
internal sealed class CodeUnit(FunctionEntry entry)
{
    public FunctionEntry Entry { get; } = entry;

    public Instruction[] Code { get; set; } = [];

    /// <summary>Positions by instruction, for traces and tracebacks.</summary>
    public SourcePosition[] Positions { get; set; } = [];

    /// <summary>Number of slots.</summary>
    public int SlotCount { get; set; }

    /// <summary>Number of slots behind them that calls fill in for what they call.</summary>
    public int OutgoingSlots { get; set; }

    /// <summary>Bytes of memory locals and of arguments passed in memory.</summary>
    public int MemorySize { get; set; }

    /// <summary>First slot of the results.</summary>
    public int ResultSlot { get; set; }

    private const int NativeSlots = 32;

    /// <summary>A frame for a native routine that is deferred or started as a goroutine; other calls need none.</summary>
    public static CodeUnit OfNative(FunctionEntry entry) => new(entry)
    {
        Code = [new Instruction(Opcode.Native, 0, 0, 0, 0), new Instruction(Opcode.Return, 0, 0, 0, 0)],
        Positions = [SourcePosition.None, SourcePosition.None],
        SlotCount = NativeSlots,
        OutgoingSlots = NativeSlots,
        ResultSlot = 1,
    };

    /// <summary>Deferred calls and calls through values, which need to know the shape of what is called.</summary>
    public List<CallShape> CallShapes { get; } = [];
}

/// <summary>
/// What a call site passes: how many argument slots, which of them hold addresses of memory arguments (slot, size), and for a
/// defer where the function goes on after a recover.
/// </summary>
internal sealed record CallShape(int ArgumentSlots, IReadOnlyList<(int Slot, long Size)> MemoryArguments, int RecoveredTarget);

/// <summary>A function of the program: its code address in the guest, and its bytecode once it was called.</summary>
internal sealed class FunctionEntry(string name, Function? function, ulong address)
{
    /// <summary>Link name.</summary>
    public string Name { get; } = name;

    /// <summary>The IR; null for routines without a body, which are native.</summary>
    public Function? Function { get; } = function;

    /// <summary>Code address: a number nothing is stored at.</summary>
    public ulong Address { get; } = address;

    /// <summary>Bytecode, made at the first call.</summary>
    public CodeUnit? Code { get; set; }

    /// <summary>The native routine that stands for the function; null if it is compiled.</summary>
    public Run.NativeRoutine? Native { get; set; }
}
