using System.Runtime.InteropServices;
using GoDefer.Interpreter.Load;

namespace GoDefer.Interpreter.Run;

/// <content>What the collector in the runtime's Go code asks: values of roots that may point into the heap. Slots and frame memory are taken as they are.</content>
internal sealed unsafe partial class Machine
{
    private readonly List<long> rootValues = [];

    /// <summary>Stores up to <paramref name="room"/> of the values from number <paramref name="cursor"/> on; gives how many, and the next number, -1 at the end.</summary>
    public (long Count, long Next) ListRoots(long buffer, long room, long cursor)
    {
        if (cursor == 0) { CollectRoots(); }
        var count = (int)Math.Min(room, rootValues.Count - cursor);
        var values = CollectionsMarshal.AsSpan(rootValues).Slice((int)cursor, count);
        MemoryMarshal.AsBytes(values).CopyTo(memory.Bytes((ulong)buffer, count * 8L));
        return (count, cursor + count < rootValues.Count ? cursor + count : -1);
    }

    private void CollectRoots()
    {
        rootValues.Clear();
        AddRoots(memory.Bytes(GuestProgram.DataBegin, (long)(program.DataEnd - GuestProgram.DataBegin)));
        Save(current);
        AddRoots(current);
        foreach (var execution in executions)
        {
            if (execution is not null) { AddRoots(execution); }
        }
    }

    private void AddRoots(Execution execution)
    {
        if (execution.Depth < 0) { return; }
        ref var top = ref execution.Frames[execution.Depth];
        var slotCount = Math.Min(top.Base + top.Header->SlotCount + top.Header->OutgoingSlots, execution.SlotCapacity);
        AddRoots(new ReadOnlySpan<byte>(execution.Slots, slotCount * sizeof(long)));
        for (var i = 0; i <= top.Chunk; i++)
        {
            var chunk = execution.Chunks[i];
            var low = i == top.Chunk ? top.Memory : chunk.Low;
            AddRoots(memory.Bytes(low, (long)(chunk.High - low)));
        }
        for (var record = execution.Defers; record is not null; record = record.Link)
        {
            AddRoot((long)record.Closure);
            AddRoots(MemoryMarshal.AsBytes(record.Arguments.AsSpan()));
            foreach (var (_, bytes) in record.Copies) { AddRoots(bytes); }
        }
        for (var record = execution.Panic; record is not null; record = record.Link) { AddRoot(record.Data); }
    }

    private void AddRoots(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in MemoryMarshal.Cast<byte, long>(bytes)) { AddRoot(value); }
    }

    private void AddRoot(long value)
    {
        if ((ulong)value - StackTop < heapNext - StackTop) { rootValues.Add(value); }
    }
}
