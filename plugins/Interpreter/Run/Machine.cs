using System.Runtime.InteropServices;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Host;
using GoDefer.Abstractions.Plugins;
using GoDefer.Interpreter.Bytecode;
using GoDefer.Interpreter.Compile;
using GoDefer.Interpreter.Load;
using GoDefer.Interpreter.Memory;

namespace GoDefer.Interpreter.Run;

/// <summary>
/// Runs bytecode. State: guest memory, the slot stack, the call frames, the chains of deferred calls and panics. Handlers
/// count steps down; limits are looked at when none are left.
/// </summary>
internal sealed unsafe partial class Machine : IDisposable
{
    private const long StepsBetweenChecks = 1 << 14;
    private const ulong StackBottom = 0x8000_0000;
    private const ulong StackTop = StackBottom + 0x8000_0000;
    private const ulong PageSize = 8192;

    private readonly GuestProgram program;
    private readonly GuestMemory memory;
    private readonly ExecutionRequest request;
    private readonly HostServices services;
    private readonly long deadline;
    private readonly ulong heapLimit;
    private readonly bool isTracing;

    // An access of up to 16 bytes may be this far above the first address.
    private readonly ulong accessible;
    private CodeHeader** headers;
    private int headerCount;
    private ulong heapNext = StackTop;
    private long nextCheck;
    private long budget;
    private bool isDone;

    public Machine(GuestProgram program, GuestMemory memory, ExecutionRequest request, HostServices services)
    {
        this.program = program;
        this.memory = memory;
        this.request = request;
        this.services = services;
        isTracing = request.Trace is not null;
        accessible = memory.Top - GuestMemory.FirstAddress - 16;
        current = new Execution();
        Restore(current);
        deadline = request.Timeout > TimeSpan.Zero ? Environment.TickCount64 + (long)request.Timeout.TotalMilliseconds : long.MaxValue;
        heapLimit = memory.Top;
        BytesOfGuest = (long address, long length, bool _, out Span<byte> bytes) =>
        {
            bytes = length <= 0 ? [] : memory.Bytes((ulong)address, length);
            return true;
        };
        ScheduleCheck();
    }

    /// <summary>Bytes of guest memory to make for a limit on the heap.</summary>
    public static long MemorySize(long heapBytes) => (long)StackTop + heapBytes;

    public GuestMemory Memory => memory;

    public GuestProgram Program => program;

    public HostServices Services => services;

    /// <summary>Guest memory for calls of the host; an address outside it is a fault of the guest.</summary>
    public GuestBytes BytesOfGuest { get; }

    /// <summary>IR ops executed; those of a block and of what always follows it count when control enters it.</summary>
    public long Steps => nextCheck - budget;

    public void Dispose()
    {
        Save(current);
        current.Free();
        foreach (var execution in executions) { execution?.Free(); }
        foreach (var execution in pool) { execution.Free(); }
        NativeMemory.Free(headers);
    }

    /// <summary>Calls a function without arguments as the first of the goroutine that runs main, and runs until it returns.</summary>
    public void RunToEnd(FunctionEntry entry)
    {
        Push(CodeOf(entry), 0, FrameEnd.Phase);
        Execute();
    }

    private CodeUnit CodeOf(FunctionEntry entry) => entry.Code ?? Compile(entry);

    private CodeUnit CodeOf(in CallFrame frame) => program[frame.Header->Function].Code!;

    private CodeUnit Compile(FunctionEntry entry)
    {
        var number = GuestProgram.IndexOf(entry);
        var code = entry switch
        {
            { Native: not null } => CodeUnit.OfNative(entry, number),
            { Function: null } => throw Fault("fault.body", entry.Name),
            _ => new FunctionCompiler(program, entry).Compile(),
        };
        if (isTracing) { code.Trace(); }
        entry.Code = code;
        ExtendHeaders();
        if (entry.Native is null) { headers[number] = code.Header; }
        return code;
    }

    /// <summary>The table by which calls find code has a place for each function that code may name.</summary>
    private void ExtendHeaders()
    {
        var count = program.FunctionCount;
        if (count <= headerCount) { return; }
        headers = (CodeHeader**)NativeMemory.Realloc(headers, (nuint)count * (nuint)sizeof(CodeHeader*));
        new Span<nint>(headers + headerCount, count - headerCount).Clear();
        headerCount = count;
    }

    /// <summary>The end by a fault that is no Go error: what, by the key of its text, and where.</summary>
    internal RunEndException Fault(string key, params object?[] arguments)
    {
        var texts = TextTable.Of(typeof(Machine).Assembly, request.Language);
        var where = Depth < 0 ? "" : "\n" + texts.Get("fault.in", CodeOf(*top).Entry.Name);
        return new RunEndException(RunStatus.Fault, fault: texts.Get("fault", texts.Get(key, arguments)) + where);
    }

    /// <summary>Enters a function whose arguments are in place; <paramref name="extra"/> bytes of memory more than it needs are put above its own.</summary>
    private void Push(CodeUnit code, int calleeBase, FrameEnd end, int extra = 0)
    {
        var header = code.Header;
        EnsureSlots(calleeBase + header->RoomOfSlots);
        if (top + 1 == framesEnd) { GrowFrames(); }
        var next = top + 1;
        if (Depth >= 0) { (next->Memory, next->ChunkLow, next->Chunk) = (top->Memory, top->ChunkLow, top->Chunk); }
        else { (next->Memory, next->ChunkLow, next->Chunk) = (0, 0, -1); }
        ReserveInChunk(chunks, ref *next, header->MemorySize + extra);
        next->Header = header;
        next->Pc = header->First;
        (next->Base, next->End) = (calleeBase, end);
        top = next;
        budget -= header->EntrySteps;
    }

    private void ScheduleCheck()
    {
        var steps = Steps;
        nextCheck = steps + StepsBetweenChecks;
        if (request.MaxSteps > 0) { nextCheck = Math.Min(nextCheck, request.MaxSteps); }
        budget = nextCheck - steps;
    }

    private void CheckLimits()
    {
        if (request.MaxSteps > 0 && Steps >= request.MaxSteps) { throw new RunEndException(RunStatus.StepLimit); }
        if (Environment.TickCount64 >= deadline) { throw new RunEndException(RunStatus.TimeLimit); }
        if (request.Cancellation.IsCancellationRequested) { throw new RunEndException(RunStatus.Cancelled); }
        ScheduleCheck();
    }

    /// <summary>Gives zeroed memory from the heap; 0 at the limit.</summary>
    public ulong ReserveHeap(long size)
    {
        var start = Alignment.RoundUp(heapNext, PageSize);
        if (size < 0 || start + (ulong)size > heapLimit) { return 0; }
        heapNext = start + (ulong)size;
        return start;
    }

    /// <summary>Host address of 16 bytes of the guest.</summary>
    private byte* Locate(long address)
    {
        var offset = (ulong)address;
        return offset - GuestMemory.FirstAddress <= accessible ? memory.Base + offset : throw new GuestFaultException(offset);
    }

    /// <summary>Runs until a frame that ends a phase returns.</summary>
    private void Execute()
    {
        isDone = false;
        while (!isDone)
        {
            try
            {
                while (!isDone) { top->Pc->Handler(this, top->Pc, slots + top->Base, memory.Base, budget); }
            }
            catch (GuestFaultException fault)
            {
                RaiseMemoryFault(fault.Address);
            }
            catch (StackOverflowFault)
            {
                OverflowStack();
            }
        }
    }
}
