using System.Runtime.CompilerServices;

namespace GoDefer.IR;

/// <summary>How a block ends.</summary>
public enum BlockKind : byte
{
    /// <summary>Goes on at successor 0.</summary>
    Plain,
    /// <summary>Goes on at successor 0 if <see cref="Block.Control"/> is true, else at successor 1.</summary>
    If,
    /// <summary>Ends with a DeferProc; successor 0 is the normal path, successor 1 the path after a recovered panic.</summary>
    Defer,
    /// <summary>Returns to the caller.</summary>
    Return,
    /// <summary>Jumps to the function <see cref="Block.TailCallee"/> with this function's own arguments and results.</summary>
    TailCall,
    /// <summary>Never gets to its end: ends with a call that does not return.</summary>
    Exit,
}

/// <summary>Which successor of an If is expected.</summary>
public enum BranchPrediction : sbyte
{
    /// <summary>Successor 1.</summary>
    Unlikely = -1,
    /// <summary>Nothing is known.</summary>
    Unknown = 0,
    /// <summary>Successor 0.</summary>
    Likely = 1,
}

/// <summary>A basic block: values in the order of their effects, and how it ends.</summary>
public sealed class Block
{
    /// <summary>No kind of block has more successors.</summary>
    public const int MaxSuccessors = 2;

    // There are hundreds of thousands of blocks: their edges take no objects of their own, but for the predecessors.
    private SuccessorSlots successors;
    private byte successorCount;
    private Block[] predecessors = [];
    private int predecessorCount;

    internal Block(int id, Function function, int valuesBefore)
    {
        Id = id;
        Function = function;
        ValuesBefore = valuesBefore;
    }

    /// <summary>Number in its function, from 1 in order of creation; never reused.</summary>
    public int Id { get; }

    /// <summary>
    /// The id of the last value made before it. With the ids, and with the order in which blocks were started (that of
    /// <see cref="Function.Blocks"/>), it tells the order in which everything was made; backends that number their own blocks need it.
    /// </summary>
    public int ValuesBefore { get; internal set; }

    /// <summary>The function it belongs to.</summary>
    public Function Function { get; }

    /// <summary>How it ends; successors, control and the last value must fit.</summary>
    public BlockKind Kind { get; set; }

    /// <summary>The condition of an If; null elsewhere.</summary>
    public Value? Control { get; set; }

    /// <summary>The function a TailCall jumps to.</summary>
    public Symbol? TailCallee { get; internal set; }

    /// <summary>The expected successor of an If.</summary>
    public BranchPrediction Prediction { get; set; }

    /// <summary>Position of the block's end: of the branch, the return, the jump.</summary>
    public SourcePosition Position { get; internal set; }

    /// <summary>True if a statement of the source ends it (return, break, continue, goto): a debugger stops there even if it is empty.</summary>
    public bool EndsWithStatement { get; internal set; }

    /// <summary>True for the jump back to a loop's condition: if the block is empty, that is its position.</summary>
    public bool IsLoopBack { get; internal set; }

    /// <summary>Values in the order of their effects; phis first.</summary>
    public List<Value> Values { get; } = [];

    /// <summary>Where control goes on; the number follows from <see cref="Kind"/>. Valid until the next change.</summary>
    public ReadOnlySpan<Block> Successors => ((ReadOnlySpan<Block>)successors)[..successorCount];

    /// <summary>
    /// Where control comes from, in the order in which the edges were made; phi operands have the same order. Valid until the next change.
    /// </summary>
    public ReadOnlySpan<Block> Predecessors => predecessors.AsSpan(0, predecessorCount);

    /// <summary>Which of the predecessors of a successor the edge to it is, counted from 0.</summary>
    public int EdgeIndex(int successor)
    {
        var target = successors[successor];
        var isSecondEdge = successor == 1 && successors[0] == target;
        var first = target.Predecessors.IndexOf(this, null);
        return isSecondEdge ? first + 1 + target.Predecessors[(first + 1)..].IndexOf(this, null) : first;
    }

    /// <summary>Adds a successor; for passes, which keep the predecessors in step. At most <see cref="MaxSuccessors"/> can be added.</summary>
    public void AddSuccessor(Block block) => successors[successorCount++] = block;

    /// <summary>Replaces a successor, counted from 0; for passes, which keep the predecessors in step.</summary>
    public void SetSuccessor(int index, Block block) => successors[index] = block;

    /// <summary>Removes a successor, counted from 0; for passes, which keep the predecessors in step.</summary>
    public void RemoveSuccessor(int index)
    {
        if (index == 0) { successors[0] = successors[1]; }
        successors[--successorCount] = null!;
    }

    /// <summary>Adds a predecessor; for passes, which keep the successors and the operands of phis in step.</summary>
    public void AddPredecessor(Block block)
    {
        if (predecessorCount == predecessors.Length) { Array.Resize(ref predecessors, Math.Max(1, 2 * predecessorCount)); }
        predecessors[predecessorCount++] = block;
    }

    /// <summary>Replaces a predecessor, counted from 0; for passes, which keep the successors and the operands of phis in step.</summary>
    public void SetPredecessor(int index, Block block) => predecessors[index] = block;

    /// <summary>Removes a predecessor, counted from 0; for passes, which keep the successors and the operands of phis in step.</summary>
    public void RemovePredecessor(int index)
    {
        predecessors.AsSpan((index + 1)..predecessorCount).CopyTo(predecessors.AsSpan(index));
        predecessors[--predecessorCount] = null!;
    }

    /// <inheritdoc/>
    public override string ToString() => "b" + Id;

    [InlineArray(MaxSuccessors)]
    private struct SuccessorSlots
    {
        private Block first;
    }
}
