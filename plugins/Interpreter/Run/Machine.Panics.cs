using GoDefer.Abstractions.Artifacts;
using GoDefer.Interpreter.Bytecode;
using GoDefer.Interpreter.Compile;
using GoDefer.Interpreter.Memory;

namespace GoDefer.Interpreter.Run;

/// <content>
/// Deferred calls and panics, as Go 1.11's runtime orders them: a panic runs deferred calls on top of the frames it interrupts; when one of
/// them has recovered it, the frame that deferred it goes on at its recovered path.
/// </content>
internal sealed unsafe partial class Machine
{
    private DeferRecord? defers;
    private PanicRecord? panic;
    private ulong? signalAddress;

    private void PushDefer(long closure, int calleeBase, CallShape shape)
    {
        var arguments = new long[shape.ArgumentSlots];
        new Span<long>(slots + calleeBase + 1, arguments.Length).CopyTo(arguments);
        foreach (var (slot, size) in shape.MemoryArguments)
        {
            var copy = (long)ReserveHeap(size);
            CopyMemory(copy, arguments[slot - 1], size);
            arguments[slot - 1] = copy;
        }
        defers = new DeferRecord(depth, (ulong)closure, arguments, shape.RecoveredTarget, defers);
    }

    /// <summary>Runs the newest deferred call of the current frame and comes back to the same instruction, until there is none.</summary>
    private void RunDeferred(int calleeBase)
    {
        if (defers is not { } record || record.Frame != depth) { return; }
        defers = record.Link;
        frames[depth].Pc--;
        CallDeferred(record, calleeBase, FrameEnd.Caller);
    }

    private void CallDeferred(DeferRecord record, int calleeBase, FrameEnd end)
    {
        record.Arguments.CopyTo(new Span<long>(slots + calleeBase + 1, record.Arguments.Length));
        slots[calleeBase + FrameLayout.ContextSlot] = (long)record.Closure;
        var entry = EntryAt(*(long*)Access((long)record.Closure));
        if (entry.Native is not null) { throw Fault($"{entry.Name} cannot be deferred"); }
        Push(CodeOf(entry), calleeBase, end);
    }

    private void BeginPanic(long type, long data)
    {
        panic = new PanicRecord(type, data, panic);
        RunNextDeferredOfPanic();
    }

    private void RunNextDeferredOfPanic()
    {
        while (defers is { IsStarted: true } interrupted)
        {
            if (interrupted.Panic is not null) { interrupted.Panic.IsAborted = true; }
            defers = interrupted.Link;
        }
        if (defers is not { } record)
        {
            EndByPanic();
            return;
        }
        record.IsStarted = true;
        record.Panic = panic;
        var calleeBase = frames[depth].Base + frames[depth].Code.SlotCount;
        panic!.RecoverFrame = TokenOf(calleeBase);
        CallDeferred(record, calleeBase, FrameEnd.PanickingDefer);
    }

    /// <summary>A deferred call that a panic ran has returned.</summary>
    private void ContinuePanic()
    {
        var current = panic!;
        var record = defers!;
        current.RecoverFrame = 0;
        record.Panic = null;
        defers = record.Link;
        if (!current.IsRecovered)
        {
            RunNextDeferredOfPanic();
            return;
        }
        panic = current.Link;
        while (panic is { IsAborted: true }) { panic = panic.Link; }
        depth = record.Frame;
        frames[depth].Pc = record.RecoveredTarget;
    }

    /// <summary>recover: argument 0 is the frame's identity, the result an empty interface.</summary>
    private void Recover(long* callee)
    {
        if (panic is { IsRecovered: false } current && current.RecoverFrame == callee[1])
        {
            current.IsRecovered = true;
            (callee[2], callee[3]) = (current.Type, current.Data);
        }
        else { (callee[2], callee[3]) = (0, 0); }
    }

    private FunctionEntry RuntimePanic(string name) => program.Function(name);

    /// <summary>An access to the first page is a nil dereference; any other is a fault of the program that Go has no error for.</summary>
    private void RaiseMemoryFault(ulong address)
    {
        if (address >= GuestMemory.FirstAddress) { throw Fault($"access to 0x{address:x}, which is not mapped"); }
        signalAddress = address;
        Call(RuntimePanic("runtime.panicmem"), frames[depth].Base + frames[depth].Code.SlotCount);
    }

    private void OverflowStack()
    {
        WriteError("runtime: goroutine stack exceeds 1000000000-byte limit\nfatal error: stack overflow\n\n");
        WriteTraceback();
        throw new RunEndException(RunStatus.Panicked, 2);
    }

    /// <summary>Nothing recovered the panic: prints the chain with the runtime's own Go code, then the frames.</summary>
    private void EndByPanic()
    {
        var chain = GuestPanicChain(panic);
        var fatalDepth = depth;
        var signal = signalAddress;
        RunToEnd(program.Function("runtime.preparePanics"), [chain]);
        RunToEnd(program.Function("runtime.printPanics"), [chain]);
        if (signal is { } address)
        {
            WriteError($"[signal SIGSEGV: segmentation violation code=0x1 addr=0x{address:x} pc=0x0]\n");
        }
        depth = fatalDepth;
        WriteError("\n");
        WriteTraceback();
        throw new RunEndException(RunStatus.Panicked, 2);
    }

    /// <summary>The chain as the runtime's <c>_panic</c> records, newest first; 0 for none.</summary>
    private long GuestPanicChain(PanicRecord? record)
    {
        if (record is null) { return 0; }
        var type = RuntimeType("_panic");
        var address = (long)ReserveHeap(type.Size);
        foreach (var field in type.Fields)
        {
            var p = (ulong)(address + field.Offset);
            switch (field.Name)
            {
                case "arg":
                    memory.WriteWord(p, record.Type);
                    memory.WriteWord(p + 8, record.Data);
                    break;
                case "link": memory.WriteWord(p, GuestPanicChain(record.Link)); break;
                case "recovered": memory.Bytes(p, 1)[0] = record.IsRecovered ? (byte)1 : (byte)0; break;
                case "aborted": memory.Bytes(p, 1)[0] = record.IsAborted ? (byte)1 : (byte)0; break;
            }
        }
        return address;
    }
}
