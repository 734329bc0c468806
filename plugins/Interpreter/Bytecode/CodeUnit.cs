using System.Runtime.InteropServices;
using GoDefer.Interpreter.Run;
using GoDefer.IR;

namespace GoDefer.Interpreter.Bytecode;

/// <summary>
/// A function as bytecode. Slots of a frame, in order: the closure context, the parameters' scalars, the results' scalars, the
/// values; the callee's frame begins behind them. Aggregates that are no values are passed as addresses in one slot.
/// </summary>
internal sealed unsafe class CodeUnit
{
    private const int NativeSlots = 32;

    // Both are pinned: instructions and headers are known by their addresses.
    private readonly Instruction[] code;
    private readonly CodeHeader[] header = GC.AllocateArray<CodeHeader>(1, pinned: true);

    public CodeUnit(FunctionEntry entry, int function, IReadOnlyList<Draft> drafts, CodeHeader shape)
    {
        Entry = entry;
        Opcodes = [.. drafts.Select(draft => draft.Opcode)];
        code = GC.AllocateUninitializedArray<Instruction>(drafts.Count, pinned: true);
        for (var i = 0; i < code.Length; i++)
        {
            var draft = drafts[i];
            code[i] = new Instruction { Handler = Handlers.Of(draft.Opcode), A = draft.A, B = draft.B, C = draft.C, D = draft.D, Immediate = draft.Immediate };
        }
        header[0] = shape with { First = (Instruction*)Marshal.UnsafeAddrOfPinnedArrayElement(code, 0), Function = function, RoomOfSlots = shape.SlotCount + shape.OutgoingSlots + Machine.SpareSlots };
    }

    public FunctionEntry Entry { get; }

    /// <summary>What the machine needs of it for a call.</summary>
    public CodeHeader* Header => (CodeHeader*)Marshal.UnsafeAddrOfPinnedArrayElement(header, 0);

    /// <summary>Opcodes by instruction, for traces.</summary>
    public Opcode[] Opcodes { get; }

    /// <summary>Positions by instruction, for traces and tracebacks.</summary>
    public SourcePosition[] Positions { get; init; } = [];

    /// <summary>First slot of the results.</summary>
    public int ResultSlot { get; init; }

    /// <summary>Deferred calls and calls through values, which need to know the shape of what is called.</summary>
    public IReadOnlyList<CallShape> CallShapes { get; init; } = [];

    /// <summary>Number of an instruction.</summary>
    public int IndexOf(Instruction* instruction) => (int)(instruction - Header->First);

    /// <summary>The position of the call or check before which a frame stands.</summary>
    public SourcePosition PositionBefore(Instruction* instruction) => Positions[Math.Max(IndexOf(instruction) - 1, 0)];

    /// <summary>Has each instruction written to the trace before it is executed.</summary>
    public void Trace()
    {
        foreach (ref var instruction in code.AsSpan()) { instruction.Handler = Handlers.Trace; }
    }

    /// <summary>A frame for a native routine that is deferred or started as a goroutine; other calls need none.</summary>
    public static CodeUnit OfNative(FunctionEntry entry, int function) =>
        new(entry, function, [new Draft(Opcode.Native, 0, 0, 0, 0, 0), new Draft(Opcode.Return, 0, 0, 0, 0, 0)],
            new CodeHeader { SlotCount = NativeSlots, OutgoingSlots = NativeSlots })
        {
            Positions = [SourcePosition.None, SourcePosition.None],
            ResultSlot = 1,
        };
}

/// <summary>What calls look at.</summary>
internal unsafe struct CodeHeader
{
    public Instruction* First;

    /// <summary>Number of the function in the program.</summary>
    public int Function;

    /// <summary>Number of slots.</summary>
    public int SlotCount;

    /// <summary>Number of slots behind them that calls fill in for what they call.</summary>
    public int OutgoingSlots;

    /// <summary>Bytes of memory locals and of arguments passed in memory.</summary>
    public int MemorySize;

    /// <summary>Slots that must be there when a frame begins: its own, those of calls, and some to spare for what the machine calls.</summary>
    public int RoomOfSlots;

    /// <summary>IR ops up to the first control instruction.</summary>
    public int EntrySteps;
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
    public Function? Function { get; set; } = function;

    /// <summary>Code address: a number nothing is stored at.</summary>
    public ulong Address { get; } = address;

    /// <summary>Bytecode, made at the first call.</summary>
    public CodeUnit? Code { get; set; }

    /// <summary>The native routine that stands for the function; null if it is compiled.</summary>
    public NativeRoutine? Native { get; set; }
}
