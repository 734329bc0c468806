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
        if (panic is { RecoverFrame: not 0 } current && depth >= 0 && current.RecoverFrame == TokenOf(frames[depth].Base)
            && frames[depth].Code.Entry.Function is { } caller && caller.Flags.HasFlag(FunctionFlags.Wrapper))
        {
            current.RecoverFrame = TokenOf(calleeBase);
        }
    }

    /// <summary>Gives the name of the nearest wrapper among the callers, as a string.</summary>
    public void WriteWrapperName(long* result)
    {
        var i = depth;
        while (frames[i].Code.Entry.Function is not { } function || !function.Flags.HasFlag(FunctionFlags.Wrapper)) { i--; }
        var name = Encoding.UTF8.GetBytes(frames[i].Code.Entry.Name);
        (result[0], result[1]) = ((long)ReserveHeap(name.Length), name.Length);
        name.CopyTo(memory.Bytes((ulong)result[0], name.Length));
    }

    private void CallClosure(long closure, int calleeBase)
    {
        var entry = EntryAt(*(long*)Access(closure));
        slots[calleeBase + FrameLayout.ContextSlot] = closure;
        Call(entry, calleeBase);
    }

    /// <summary>For natives: goes on with the function value that is their first argument, in their place.</summary>
    public void CallFunctionValue(long* frame) => CallClosure(frame[1], (int)(frame - slots));

    private FunctionEntry EntryAt(long address) =>
        program.FunctionAt((ulong)address) ?? throw Fault($"call of 0x{address:x}, which is no function");

    /// <summary>Leaves the current function; true if a phase of the machine is done.</summary>
    private bool Return()
    {
        var end = frames[depth].End;
        if (end == FrameEnd.PanickingDefer)
        {
            depth--;
            ContinuePanic();
            return false;
        }
        if (end == FrameEnd.Block) { StoreResults(frames[depth]); }
        depth--;
        if (end == FrameEnd.Goroutine) { CallRuntime("runtime.goexit1"); }
        return end == FrameEnd.Phase;
    }

    /// <summary>Executes what the main loop leaves to others; true if a phase of the machine is done.</summary>
    private bool ExecuteRare(ref Instruction i, long* s)
    {
        ref var frame = ref frames[depth];
        if (TryFloat(ref i, s)) { return false; }
        switch (i.Opcode)
        {
            case Opcode.Copy: CopyMemory(s[i.A], s[i.B], i.Immediate); break;
            case Opcode.Clear: memory.Bytes((ulong)s[i.A], i.Immediate).Clear(); break;
            case Opcode.TailCall: TailCall(program[(int)i.Immediate]); break;
            case Opcode.Defer: PushDefer(s[i.B], frame.Base + i.A, frame.Code.CallShapes[(int)i.Immediate]); break;
            case Opcode.DeferReturn: RunDeferred(frame.Base + i.A); break;
            case Opcode.Native: frame.Code.Entry.Native!(this, s); break;
            case Opcode.Panic: BeginPanic(slots[frame.Base + i.A + 1], slots[frame.Base + i.A + 2]); break;
            case Opcode.Recover: Recover(slots + frame.Base + i.A); break;
            case Opcode.FrameToken: s[i.A] = TokenOf(frame.Base); break;
            case Opcode.CallerSP: s[i.A] = TokenOf(frame.Base); break;
            case Opcode.CallerPC: s[i.A] = ReturnAddress(); break;
            case Opcode.CurrentG: s[i.A] = (long)CurrentG(); break;
            case >= Opcode.AtomicExchange and <= Opcode.AtomicOr: ExecuteAtomic(ref i, s, slots[frame.Base + frame.Code.SlotCount]); break;
case Opcode.Go: StartGoroutine(s[i.B], frame.Base + i.A, frame.Code.CallShapes[(int)i.Immediate]); break;
            default: throw Fault($"{i.Opcode} was reached");
        }
        return false;
    }

    private void CopyMemory(long to, long from, long size) => memory.Bytes((ulong)from, size).CopyTo(memory.Bytes((ulong)to, size));

    private void TailCall(FunctionEntry entry)
    {
        var calleeBase = frames[depth].Base;
        var end = frames[depth].End;
        depth--;
        if (entry.Native is { } native) { native(this, slots + calleeBase); }
        else { Push(CodeOf(entry), calleeBase, end); }
    }

    private void ExecuteAtomic(ref Instruction i, long* s, long replacement)
    {
        var size = (int)i.Immediate / 8;
        var p = Access(s[i.B]);
        var old = ReadSized(p, size);
        switch (i.Opcode)
        {
            case Opcode.AtomicExchange: WriteSized(p, size, s[i.C]); s[i.A] = old; break;
            case Opcode.AtomicAdd: WriteSized(p, size, old + s[i.C]); s[i.A] = old + s[i.C]; break;
            case Opcode.AtomicAnd: WriteSized(p, size, old & s[i.C]); break;
            case Opcode.AtomicOr: WriteSized(p, size, old | s[i.C]); break;
            default:
                var equal = old == ReadSized((byte*)&s[i.C], size);
                if (equal) { WriteSized(p, size, replacement); }
                s[i.A] = equal ? 1 : 0;
                break;
        }
    }

    private static long ReadSized(byte* p, int size) => size switch { 1 => *p, 4 => *(uint*)p, _ => *(long*)p };

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
