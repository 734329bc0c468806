using System.Numerics;
using GoDefer.Abstractions.Artifacts;

namespace GoDefer.Interpreter.Run;

/// <content>
/// The stack of the running goroutine: slots, which grow by moving, as nothing points to them, and memory of frames in chunks, which stay
/// where they are.
/// </content>
internal sealed unsafe partial class Machine
{
    /// <summary>Slots behind a frame that the machine may use for what it calls.</summary>
    public const int SpareSlots = 16;

    private const int SmallestChunk = 10;
    private const int ChunkClasses = 32;
    private const long RoomForReport = 1_000_000_000;

    // Go's limit, for a program that comes without the runtime.
    private const long DefaultStackLimit = 1_000_000_000;

    private readonly Stack<ulong>[] freeChunks = [.. Enumerable.Range(0, ChunkClasses).Select(_ => new Stack<ulong>())];
    private List<StackChunk> chunks;
    private ulong stackNext = StackBottom;
    private long* slots;
    private long* slotsEnd;
    private CallFrame* frames;
    private CallFrame* framesEnd;

    // The running frame; one before the first if there is none.
    private CallFrame* top;
    private ulong? stackLimit;
    private bool isOverflowing;

    private int Depth => (int)(top - frames);

    private int SlotCapacity => (int)(slotsEnd - slots);

    /// <summary>Makes sure that there are so many slots.</summary>
    private void EnsureSlots(int count)
    {
        if (count <= SlotCapacity) { return; }
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)count);
        CheckStackSize(capacity * 8L, ChunkBytes());
        slots = Execution.Grow(slots, capacity);
        slotsEnd = slots + capacity;
    }

    private void GrowFrames()
    {
        var (count, capacity) = (Depth + 1, (int)(framesEnd - frames) * 2);
        frames = Execution.Grow(frames, capacity);
        framesEnd = frames + capacity;
        top = frames + count - 1;
    }

    private long ChunkBytes()
    {
        var sum = 0L;
        foreach (var chunk in chunks) { sum += (long)(chunk.High - chunk.Low); }
        return sum;
    }

    private void CheckStackSize(long slotBytes, long chunkBytes)
    {
        stackLimit ??= program.DataAddress("runtime.maxstacksize");
        var limit = (stackLimit is { } address ? memory.ReadWord(address) : DefaultStackLimit) + (isOverflowing ? RoomForReport : 0);
        if (slotBytes + chunkBytes > limit) { throw new StackOverflowFault(); }
    }

    /// <summary>Gives a frame memory below that of its caller, which it has in its own fields so far.</summary>
    private void ReserveInChunk(List<StackChunk> list, ref CallFrame frame, long size)
    {
        if (size == 0) { return; }
        if (frame.Memory - frame.ChunkLow < (ulong)size) { EnterNextChunk(list, ref frame, size); }
        frame.Memory -= (ulong)size;
    }

    /// <summary>Chunks stay when the frames in them return, so that a loop at their edge does not make and drop them.</summary>
    private void EnterNextChunk(List<StackChunk> list, ref CallFrame frame, long size)
    {
        var index = frame.Chunk + 1;
        if (index < list.Count && list[index].High - list[index].Low < (ulong)size)
        {
            for (var i = index; i < list.Count; i++) { FreeChunk(list[i]); }
            list.RemoveRange(index, list.Count - index);
        }
        if (index == list.Count) { list.Add(NewChunk(list, size)); }
        (frame.Chunk, frame.Memory, frame.ChunkLow) = (index, list[index].High, list[index].Low);
    }

    private StackChunk NewChunk(List<StackChunk> list, long size)
    {
        var last = list.Count == 0 ? 0 : list[^1].High - list[^1].Low;
        var room = Math.Max(BitOperations.RoundUpToPowerOf2((ulong)size), Math.Max(last * 2, 1UL << SmallestChunk));
        if (list == chunks) { CheckStackSize(SlotCapacity * 8L, ChunkBytes() + (long)room); }
        if (!freeChunks[BitOperations.Log2(room)].TryPop(out var low))
        {
            low = stackNext;
            if (room > StackTop - low) { throw new StackOverflowFault(); }
            stackNext += room;
        }
        return new StackChunk(low, low + room);
    }

    private void FreeChunk(StackChunk chunk) => freeChunks[BitOperations.Log2(chunk.High - chunk.Low)].Push(chunk.Low);

    /// <summary>The runtime reports the overflow, for which it gets some more stack.</summary>
    private void OverflowStack()
    {
        if (isOverflowing) { throw new RunEndException(RunStatus.Panicked, 2); }
        isOverflowing = true;
        CallRuntime("runtime.stackOverflow");
    }
}

/// <summary>A goroutine's stack would exceed the limit.</summary>
internal sealed class StackOverflowFault : Exception;
