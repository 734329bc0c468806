using GoDefer.Abstractions.Artifacts;
using GoDefer.Interpreter.Bytecode;
using GoDefer.Interpreter.Compile;
using GoDefer.IR;
using System.Text;

namespace GoDefer.Interpreter.Run;

/// <content>Calls, returns, and the instructions that are too rare for the main loop.</content>
internal sealed unsafe partial class Machine
{
    private void Call(FunctionEntry entry, int calleeBase)
    {
        if (entry.Native is { } native)
        {
            native(this, slots + calleeBase);
            return;
        }
        var code = CodeOf(entry);
        ShiftRecoverFrame(calleeBase);
        Push(code, calleeBase, FrameEnd.Caller);
    }

    /// <summary>A wrapper that a panic's deferred call goes through hands its right to recover to the function it calls.</summary>
    private void ShiftRecoverFrame(int calleeBase)
    {
        if (panic is { RecoverFrame: not 0 } current && Depth >= 0 && current.RecoverFrame == TokenOf(top->Base)
            && CodeOf(*top).Entry.Function is { } caller && caller.Flags.HasFlag(FunctionFlags.Wrapper))
        {
            current.RecoverFrame = TokenOf(calleeBase);
        }
    }

    /// <summary>Gives the name of the nearest wrapper among the callers, as a string.</summary>
    public void WriteWrapperName(long* result)
    {
        var i = Depth;
        while (CodeOf(frames[i]).Entry.Function is not { } function || !function.Flags.HasFlag(FunctionFlags.Wrapper)) { i--; }
        var name = Encoding.UTF8.GetBytes(CodeOf(frames[i]).Entry.Name);
        (result[0], result[1]) = ((long)ReserveHeap(name.Length), name.Length);
        name.CopyTo(memory.Bytes((ulong)result[0], name.Length));
    }

    private void CallClosure(long closure, int calleeBase)
    {
        var entry = EntryAt(*(long*)Locate(closure));
        slots[calleeBase + FrameLayout.ContextSlot] = closure;
        Call(entry, calleeBase);
    }

    /// <summary>For natives: goes on with the function value that is their first argument, in their place.</summary>
    public void CallFunctionValue(long* frame) => CallClosure(frame[1], (int)(frame - slots));

    private FunctionEntry EntryAt(long address) =>
        program.FunctionAt((ulong)address) ?? throw Fault("fault.call", address);

    /// <summary>Leaves the current function, whose end is more than going on in the caller.</summary>
    private void ReturnToMachine()
    {
        var end = top->End;
        if (end == FrameEnd.Block) { StoreResults(*top); }
        else if (end == FrameEnd.Made) { LoadResults(*top); }
        top--;
        switch (end)
        {
            case FrameEnd.PanickingDefer: ContinuePanic(); break;
            case FrameEnd.Goroutine: CallRuntime("runtime.goexit1"); break;
            case FrameEnd.Phase: isDone = true; break;
        }
    }

    private void CopyMemory(long to, long from, long size) => memory.Bytes((ulong)from, size).CopyTo(memory.Bytes((ulong)to, size));

    private void TailCall(FunctionEntry entry)
    {
        var (calleeBase, end) = (top->Base, top->End);
        top--;
        if (entry.Native is { } native && end == FrameEnd.Caller) { native(this, slots + calleeBase); }
        else { Push(CodeOf(entry), calleeBase, end); }
    }

    private static long ReadSized(byte* p, int size) => size switch { 1 => *p, 2 => *(ushort*)p, 4 => *(uint*)p, _ => *(long*)p };

    private static void WriteSized(byte* p, int size, long value)
    {
        switch (size)
        {
            case 1: *p = (byte)value; break;
            case 2: *(short*)p = (short)value; break;
            case 4: *(int*)p = (int)value; break;
            default: *(long*)p = value; break;
        }
    }

    private static long TokenOf(int slotBase) => (slotBase + 1L) * 8;
}
