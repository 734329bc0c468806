using GoDefer.Interpreter.Bytecode;
using GoDefer.Interpreter.Compile;

namespace GoDefer.Interpreter.Run;

/// <content>
/// Calls of functions that package reflect made: their arguments go into a block in the frame of reflect.callMade(closure, block), which leaves the
/// results there. The closure, a <c>madeFunc</c>, says how. It and the block are also kept in front of that frame, behind the slots of the call:
/// <code>context, parameters, results | closure, block | frame of callMade | its memory, the block</code>
/// </content>
internal sealed unsafe partial class Machine
{
    private const int KeptSlots = 2;

    /// <summary>The native routine of such functions.</summary>
    public void CallMade(long* frame)
    {
        var closure = frame[FrameLayout.ContextSlot];
        var parts = PartsOf(closure, out var size, out var parameters);
        var callBase = (int)(frame - slots);
        var calleeBase = callBase + 1 + parts.Length + KeptSlots;
        var code = CodeOf(program.Function("reflect.callMade"));
        Push(code, calleeBase, FrameEnd.Made, (int)size);
        var block = top->Memory + (ulong)code.Header->MemorySize;
        memory.Bytes(block, size).Clear();
        var slot = slots + callBase + 1;
        foreach (ref readonly var part in parts[..parameters])
        {
            if (part.IsByAddress) { CopyMemory((long)block + part.Offset, *slot++, part.Size); }
            else { WriteSized(Locate((long)block + part.Offset), (int)part.Size, *slot++); }
        }
        var callee = slots + calleeBase;
        (callee[-2], callee[-1]) = (closure, (long)block);
        (callee[1], callee[2]) = (closure, (long)block);
    }

    private void LoadResults(in CallFrame frame)
    {
        var (closure, block) = (slots[frame.Base - 2], slots[frame.Base - 1]);
        var parts = PartsOf(closure, out _, out var parameters);
        var slot = slots + frame.Base - KeptSlots - parts.Length + parameters;
        foreach (ref readonly var part in parts[parameters..])
        {
            *slot++ = part.IsByAddress ? block + part.Offset : part.Read(Locate(block));
        }
    }

    /// <summary>Reads a <c>madeFunc</c> of package reflect: code, size, parts as a slice, number of those that are parameters.</summary>
    private ReadOnlySpan<Part> PartsOf(long closure, out long size, out int parameters)
    {
        var words = (long*)Locate(closure);
        (size, parameters) = (words[1], (int)words[5]);
        return words[3] == 0 ? [] : new ReadOnlySpan<Part>(Locate(words[2]), (int)words[3]);
    }

    private enum Form : uint
    {
        ByAddress,
        Signed,
    }

    /// <summary>A <c>part</c> of package reflect.</summary>
    private readonly record struct Part(uint Offset, uint Size, Form Form)
    {
        public bool IsByAddress => Form == Form.ByAddress;

        public long Read(byte* block)
        {
            var value = ReadSized(block + Offset, (int)Size);
            var shift = Form == Form.Signed ? 64 - (8 * (int)Size) : 0;
            return value << shift >> shift;
        }
    }
}
