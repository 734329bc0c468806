using System.Runtime.InteropServices;
using GoDefer.Interpreter.Bytecode;
using GoDefer.IR;

namespace GoDefer.Interpreter.Run;

/// <summary>
/// What the machine keeps of a goroutine: slots, frames, memory of the frames, deferred calls and panics. While the goroutine runs the
/// machine has these in fields of its own and this object is out of date.
/// </summary>
internal sealed unsafe class Execution
{
    /// <summary>Slots that a goroutine begins with.</summary>
    public const int FirstSlots = 128;

    private const int FirstFrames = 8;

    /// <summary>The slots of all frames, one frame after the other; unmanaged.</summary>
    public long* Slots = (long*)NativeMemory.AllocZeroed(FirstSlots * sizeof(long));
    public int SlotCapacity = FirstSlots;

    /// <summary>The frames, the oldest first; unmanaged.</summary>
    public CallFrame* Frames = (CallFrame*)NativeMemory.AllocZeroed(FirstFrames * (nuint)sizeof(CallFrame));
    public int FrameCapacity = FirstFrames;
    public int Depth = -1;
    public DeferRecord? Defers;
    public PanicRecord? Panic;

    /// <summary>Guest memory for the frames' memory, the oldest first; each frame's is in one of them.</summary>
    public List<StackChunk> Chunks { get; } = [];

    /// <summary>The go statement that started it; none for main.</summary>
    public CodePlace? Creator { get; set; }

    /// <summary>The number by which the runtime knows it while it does not run; else -1.</summary>
    public int Number { get; set; } = -1;

    /// <summary>True if it is worth keeping for another goroutine.</summary>
    public bool IsSmall => SlotCapacity <= FirstSlots * 4 && FrameCapacity <= FirstFrames * 4;

    /// <summary>Makes room for a number of slots; the machine must not have them in fields.</summary>
    public void EnsureSlots(int count)
    {
        if (count <= SlotCapacity) { return; }
        Slots = Grow(Slots, count);
        SlotCapacity = count;
    }

    /// <summary>Moves slots into a larger block.</summary>
    public static long* Grow(long* slots, int count) => (long*)NativeMemory.Realloc(slots, (nuint)count * sizeof(long));

    /// <summary>Moves frames into a larger block.</summary>
    public static CallFrame* Grow(CallFrame* frames, int count) => (CallFrame*)NativeMemory.Realloc(frames, (nuint)count * (nuint)sizeof(CallFrame));

    /// <summary>Forgets what ran; the room stays.</summary>
    public void Clear()
    {
        Depth = -1;
        (Defers, Panic, Creator, Number) = (null, null, null, -1);
        Chunks.Clear();
    }

    public void Free()
    {
        NativeMemory.Free(Slots);
        NativeMemory.Free(Frames);
    }
}

/// <summary>A piece of guest memory that belongs to a goroutine's stack: [Low, High).</summary>
internal readonly record struct StackChunk(ulong Low, ulong High);

/// <summary>What stands before instruction <paramref name="Next"/> of a function: for a suspended frame the call.</summary>
internal sealed record CodePlace(CodeUnit Code, int Next)
{
    public SourcePosition Position => Code.Positions[Math.Max(Next - 1, 0)];
}
