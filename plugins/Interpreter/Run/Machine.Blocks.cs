using GoDefer.Interpreter.Bytecode;
using GoDefer.Interpreter.Compile;
using GoDefer.IR;
using GoDefer.IR.Passes;
using GoDefer.Interpreter.Memory;

namespace GoDefer.Interpreter.Run;

/// <content>
/// Calls whose arguments and results lie in a block of guest memory (package reflect): parameters one behind the other by their alignment, then
/// the results from the next multiple of 8 on.
/// </content>
internal sealed unsafe partial class Machine
{
    private const int BlockSlots = 4;

    /// <summary>runtime.callblock(fn, block, n): enters the function; its frame lies behind the slots of this call.</summary>
    public void CallWithBlock(long* slotsOfCall)
    {
        var (closure, block) = (slotsOfCall[1], slotsOfCall[2]);
        var calleeBase = (int)(slotsOfCall - slots) + BlockSlots;
        var entry = EntryAt(*(long*)Locate(closure));
        if (entry.Native is not null) { throw Fault("fault.reflection", entry.Name); }
        var code = CodeOf(entry);
        EnsureSlots(calleeBase + code.Header->RoomOfSlots);
        slots[calleeBase + FrameLayout.ContextSlot] = closure;
        LoadParameters(entry.Function!, block, slots + calleeBase);
        Push(code, calleeBase, FrameEnd.Block);
    }

    private void LoadParameters(Function function, long block, long* frame)
    {
        var slot = FrameLayout.ContextSlot + 1;
        foreach (var (type, address) in Place(function.Signature.Parameters, block))
        {
            if (!type.IsValue)
            {
                frame[slot++] = address;
                continue;
            }
            foreach (var (scalar, offset) in ScalarLayout.Of(type, function.Package.Types)) { frame[slot++] = LoadScalar(scalar, address + offset); }
        }
    }

    /// <summary>The called function has returned: its results go into the block.</summary>
    private void StoreResults(in CallFrame frame)
    {
        var function = CodeOf(frame).Entry.Function!;
        var block = slots[frame.Base - BlockSlots + 2];
        var slot = slots + frame.Base + CodeOf(frame).ResultSlot;
        foreach (var (type, address) in Place(function.Signature.Results, EndOf(function.Signature.Parameters, block)))
        {
            if (!type.IsValue)
            {
                CopyMemory(address, *slot++, type.Size);
                continue;
            }
            foreach (var (scalar, offset) in ScalarLayout.Of(type, function.Package.Types)) { WriteSized(Locate(address + offset), (int)scalar.Size, *slot++); }
        }
    }

    private static IEnumerable<(IrType Type, long Address)> Place(IReadOnlyList<IrType> types, long next)
    {
        foreach (var type in types)
        {
            next = Alignment.RoundUp(next, type.Alignment);
            yield return (type, next);
            next += type.Size;
        }
    }

    private static long EndOf(IReadOnlyList<IrType> types, long start)
    {
        foreach (var (type, address) in Place(types, start)) { start = address + type.Size; }
        return Alignment.RoundUp(start, 8);
    }

    private long LoadScalar(IrType type, long address)
    {
        var p = Locate(address);
        return type.Kind switch
        {
            IrKind.Int8 => *(sbyte*)p,
            IrKind.UInt8 or IrKind.Bool => *p,
            IrKind.Int16 => *(short*)p,
            IrKind.UInt16 => *(ushort*)p,
            IrKind.Int32 => *(int*)p,
            IrKind.UInt32 or IrKind.Float32 => *(uint*)p,
            _ => *(long*)p,
        };
    }
}
