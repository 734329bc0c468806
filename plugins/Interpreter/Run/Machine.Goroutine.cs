using System.Diagnostics.CodeAnalysis;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Interpreter.Bytecode;
using GoDefer.IR;

namespace GoDefer.Interpreter.Run;

/// <content>
/// Goroutines. The scheduler is the runtime's Go code; the machine starts an execution for a go statement and switches between executions.
/// The runtime's <c>g</c> of a goroutine that does not run keeps the number of its execution in <c>sched</c>.
/// </content>
internal sealed unsafe partial class Machine
{
    private readonly List<Execution?> executions = [];
    private readonly Stack<int> freeNumbers = new();
    private readonly Stack<Execution> pool = new();
    private readonly Dictionary<string, ulong> offsetsInG = new(StringComparer.Ordinal);
    private Execution current;
    private ulong currentG;

    private IrType RuntimeType(string name) =>
        program.Program.Find("runtime")?.Types.Find($"\"\".{name}") ?? throw Fault("fault.type", name);

    /// <summary>Address of the runtime's <c>g</c> record of the running goroutine.</summary>
    public ulong CurrentG() => currentG;

    /// <summary>Makes the goroutine that runs main. The runtime looks at the bounds of the stack to tell data on it from data that may be kept.</summary>
    public void StartMain()
    {
        currentG = program.DataAddress("runtime.g0") ?? throw Fault("fault.variable", "g0");
        var stack = RuntimeType("g").Fields.First(field => field.Name == "stack");
        foreach (var bound in stack.Type.Fields)
        {
            memory.WriteWord(currentG + (ulong)(stack.Offset + bound.Offset), (long)(bound.Name == "lo" ? StackBottom : StackTop));
        }
    }

    private ulong OffsetInG(string field)
    {
        if (!offsetsInG.TryGetValue(field, out var offset))
        {
            offset = (ulong)RuntimeType("g").Fields.First(candidate => candidate.Name == field).Offset;
            offsetsInG.Add(field, offset);
        }
        return offset;
    }

    private void WriteG(string field, long value) => memory.WriteWord(currentG + OffsetInG(field), value);

    /// <summary>A go statement: prepares the first call and gives the execution to the runtime, which queues it.</summary>
    private void StartGoroutine(long closure, int calleeBase, CallShape shape)
    {
        var number = 0;
        if (closure != 0)
        {
            var started = Prepare(closure, slots + calleeBase + 1, shape);
            number = Register(started);
        }
        CallRuntime("runtime.newgoroutine", closure, number);
    }

    private Execution Prepare(long closure, long* arguments, CallShape shape)
    {
        var entry = EntryAt(*(long*)Locate(closure));
        var code = CodeOf(entry);
        var started = pool.TryPop(out var used) ? used : new Execution();
        started.EnsureSlots(1 + shape.ArgumentSlots + code.Header->RoomOfSlots);
        started.Slots[0] = closure;
        new ReadOnlySpan<long>(arguments, shape.ArgumentSlots).CopyTo(new Span<long>(started.Slots + 1, shape.ArgumentSlots));
        ref var frame = ref started.Frames[0];
        frame = new CallFrame { Header = code.Header, Pc = code.Header->First, Chunk = -1, End = FrameEnd.Goroutine };
        foreach (var (slot, size) in shape.MemoryArguments)
        {
            ReserveInChunk(started.Chunks, ref frame, (size + 15) & ~15L);
            CopyMemory((long)frame.Memory, started.Slots[slot], size);
            started.Slots[slot] = (long)frame.Memory;
        }
        ReserveInChunk(started.Chunks, ref frame, code.Header->MemorySize);
        started.Depth = 0;
        started.Creator = PlaceOf(*top);
        return started;
    }

    private int Register(Execution execution)
    {
        if (freeNumbers.TryPop(out var number))
        {
            executions[number] = execution;
            return number;
        }
        executions.Add(execution);
        return executions.Count - 1;
    }

    /// <summary>The primitive below the scheduler: leaves the running goroutine, of which nothing is kept if <paramref name="from"/> is 0.</summary>
    public void Switch(ulong from, ulong to)
    {
        if (from == 0) { Discard(current); }
        else
        {
            Save(current);
            memory.WriteWord(from + OffsetInG("sched"), current.Number >= 0 ? current.Number : current.Number = Register(current));
        }
        var number = (int)memory.ReadWord(to + OffsetInG("sched"));
        current = executions[number]!;
        executions[number] = null;
        freeNumbers.Push(number);
        current.Number = -1;
        Restore(current);
        currentG = to;
    }

    private void Save(Execution execution)
    {
        execution.Slots = slots;
        execution.Frames = frames;
        (execution.SlotCapacity, execution.FrameCapacity, execution.Depth) = (SlotCapacity, (int)(framesEnd - frames), Depth);
        (execution.Defers, execution.Panic) = (defers, panic);
    }

    [MemberNotNull(nameof(chunks))]
    private void Restore(Execution execution)
    {
        slots = execution.Slots;
        slotsEnd = slots + execution.SlotCapacity;
        frames = execution.Frames;
        framesEnd = frames + execution.FrameCapacity;
        top = frames + execution.Depth;
        (defers, panic, chunks) = (execution.Defers, execution.Panic, execution.Chunks);
    }

    /// <summary>An execution that has ended: a small one is used again.</summary>
    private void Discard(Execution execution)
    {
        Save(execution);
        foreach (var chunk in execution.Chunks) { FreeChunk(chunk); }
        execution.Clear();
        if (execution.IsSmall) { pool.Push(execution); }
        else { execution.Free(); }
    }
}
