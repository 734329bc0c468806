using GoDefer.IR;
using GoDefer.IR.Passes;

namespace CBackend;

/// <summary>
/// Where a function finds its arguments and leaves its results: in an array of 8-byte slots that the caller owns, one slot for each scalar, parameters
/// first. What is no value (<see cref="IrType.IsValue"/>) has one slot with the address of memory, which the caller provides for results too.
/// </summary>
internal sealed class CallLayout
{
    private readonly TypeTable types;
    private readonly int[] parameters;
    private readonly int[] results;
    private readonly List<(int Slot, long Offset, long Size)> argumentBlocks = [];
    private readonly List<(int Slot, long Offset, long Size)> resultBlocks = [];

    public CallLayout(Signature signature, TypeTable types)
    {
        this.types = types;
        var next = 0;
        parameters = Assign(signature.Parameters, argumentBlocks, ref next);
        FirstResult = next;
        results = Assign(signature.Results, resultBlocks, ref next);
        Slots = next;
    }

    /// <summary>Number of slots of the parameters, which the results follow.</summary>
    public int FirstResult { get; }

    /// <summary>Number of all slots.</summary>
    public int Slots { get; }

    /// <summary>Arguments in memory: their slot, a place in a block for all of them, their size.</summary>
    public IReadOnlyList<(int Slot, long Offset, long Size)> ArgumentBlocks => argumentBlocks;

    /// <summary>Results in memory.</summary>
    public IReadOnlyList<(int Slot, long Offset, long Size)> ResultBlocks => resultBlocks;

    public int Parameter(long index, int component) => parameters[index] + component;

    public int Result(long index, int component) => results[index] + component;

    /// <summary>Bytes that a list of blocks takes.</summary>
    public static long SizeOf(IReadOnlyList<(int Slot, long Offset, long Size)> blocks) => blocks.Count == 0 ? 0 : blocks[^1].Offset + Align(blocks[^1].Size);

    private int[] Assign(IReadOnlyList<IrType> list, List<(int, long, long)> blocks, ref int next)
    {
        var slots = new int[list.Count];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = next;
            if (!list[i].IsValue) { blocks.Add((next, SizeOf(blocks), list[i].Size)); }
            next += list[i].IsValue ? ScalarLayout.Of(list[i], types).Count : 1;
        }
        return slots;
    }

    private static long Align(long size) => (Math.Max(size, 1) + 7) & ~7L;
}
