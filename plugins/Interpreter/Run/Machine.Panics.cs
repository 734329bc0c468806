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

    private void PushDefer(long closure, int calleeBase, CallShape shape)
    {
        var arguments = new long[shape.ArgumentSlots];
        new Span<long>(slots + calleeBase + 1, arguments.Length).CopyTo(arguments);
        var copies = shape.MemoryArguments.Count == 0 ? [] : CopyArguments(arguments, shape);
        defers = new DeferRecord(Depth, (ulong)closure, arguments, copies, shape.RecoveredTarget, defers);
        if (request.Events is not null) { Tell(RunEventKind.Defer, closure, arguments); }
    }

    /// <summary>What arguments in memory hold when the call is deferred.</summary>
    private (int Slot, byte[] Bytes)[] CopyArguments(long[] arguments, CallShape shape) =>
        [.. shape.MemoryArguments.Select(argument => (argument.Slot, memory.Bytes((ulong)arguments[argument.Slot - 1], argument.Size).ToArray()))];

    /// <summary>Calls the newest deferred call of the current frame; false if there is none.</summary>
    private bool RunDeferred(int calleeBase)
    {
        if (defers is not { } record || record.Frame != Depth) { return false; }
        defers = record.Link;
        CallDeferred(record, calleeBase, FrameEnd.Caller);
        return true;
    }

    private void CallDeferred(DeferRecord record, int calleeBase, FrameEnd end)
    {
        EnsureSlots(calleeBase + 1 + record.Arguments.Length + SpareSlots);
        record.Arguments.CopyTo(new Span<long>(slots + calleeBase + 1, record.Arguments.Length));
        slots[calleeBase + FrameLayout.ContextSlot] = (long)record.Closure;
        if (request.Events is not null) { Tell(end == FrameEnd.PanickingDefer ? RunEventKind.Unwind : RunEventKind.Return, (long)record.Closure, record.Arguments); }
        var entry = EntryAt(*(long*)Locate((long)record.Closure));
        var code = CodeOf(entry);
        Push(code, calleeBase, end, record.CopiedBytes);
        var place = top->Memory + (ulong)code.Header->MemorySize;
        foreach (var (slot, bytes) in record.Copies)
        {
            bytes.CopyTo(memory.Bytes(place, bytes.Length));
            slots[calleeBase + slot] = (long)place;
            place += (ulong)DeferRecord.Room(bytes);
        }
    }

    public void BeginPanic(long type, long data)
    {
        panic = new PanicRecord(type, data, panic);
        if (request.Events is not null) { TellPanic(type, data); }
        RunNextDeferredOfPanic();
    }

    /// <summary>Goexit runs the deferred calls like a panic that no one can recover, then comes back.</summary>
    public void RunAllDeferred()
    {
        panic = new PanicRecord(0, 0, panic) { IsGoexit = true };
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
            if (panic!.IsGoexit) { panic = panic.Link; }
            else { EndByPanic(); }
            return;
        }
        record.IsStarted = true;
        record.Panic = panic;
        var calleeBase = top->Base + top->Header->SlotCount;
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
        if (panic is null) { WriteG("signal", 0); }
        top = frames + record.Frame;
        top->Pc = top->Header->First + record.RecoveredTarget;
        if (request.Events is not null) { Tell(RunEventKind.Recover, 0, []); }
    }

    /// <summary>recover: argument 0 is the frame's identity, the result an empty interface.</summary>
    public void Recover(long* callee)
    {
        if (panic is { IsRecovered: false, IsGoexit: false } current && current.RecoverFrame == callee[1])
        {
            current.IsRecovered = true;
            (callee[2], callee[3]) = (current.Type, current.Data);
        }
        else { (callee[2], callee[3]) = (0, 0); }
    }

    /// <summary>An access to the first page is a nil dereference; any other is a fault of the program that Go has no error for.</summary>
    private void RaiseMemoryFault(ulong address)
    {
        if (address >= GuestMemory.FirstAddress) { throw Fault("fault.memory", address); }
        WriteG("signal", 1);
        WriteG("sigaddr", (long)address);
        CallRuntime("runtime.panicmem");
    }

    /// <summary>Calls a function of the runtime's Go code on top of the current frame.</summary>
    private void CallRuntime(string name, params ReadOnlySpan<long> arguments)
    {
        var calleeBase = Depth < 0 ? 0 : top->Base + top->Header->SlotCount;
        EnsureSlots(calleeBase + 1 + arguments.Length + SpareSlots);
        arguments.CopyTo(new Span<long>(slots + calleeBase + 1, arguments.Length));
        Call(program.Function(name), calleeBase);
    }

    /// <summary>Nothing recovered the panic: the runtime's own Go code prints the chain and the frames.</summary>
    private void EndByPanic()
    {
        WriteG("_panic", GuestPanicChain(panic));
        CallRuntime("runtime.endByPanic", (long)CurrentG());
    }

    /// <summary>The chain as the runtime's <c>_panic</c> records, newest first; 0 for none.</summary>
    private long GuestPanicChain(PanicRecord? record)
    {
        while (record is { IsGoexit: true }) { record = record.Link; }
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
