namespace GoDefer.IR;

/// <summary>
/// Writes the body of a <see cref="Function"/>: makes blocks, appends values to the current block, ends blocks. Not thread-safe;
/// different functions may be built on different threads if their package's tables are not grown meanwhile.
/// </summary>
public sealed class FunctionBuilder(Function function)
{
    private Block? current;

    /// <summary>The function being built.</summary>
    public Function Function { get; } = function;

    /// <summary>Types of the package.</summary>
    public TypeTable Types => Function.Package.Types;

    /// <summary>The block values go to; null after a block was ended and before the next is started.</summary>
    public Block? Current => current;

    /// <summary>Position given to what is emitted next.</summary>
    public SourcePosition Position { get; set; }

    /// <summary>Makes a block; it takes its place in <see cref="Function.Blocks"/> when it is started.</summary>
    public Block NewBlock() => new(Function.NewBlockId(), Function, Function.ValueCount - 1);

    /// <summary>Makes <paramref name="block"/> the current one; the one before must have been ended. A block is started once.</summary>
    public void StartBlock(Block block)
    {
        if (current is not null) { throw new InternalErrorException("ir-build", Function.Symbol.Name, $"{current} was not ended"); }
        current = block;
        Function.Blocks.Add(block);
    }

    /// <summary>Appends a value with any payload; <paramref name="payload"/> is a prototype whose payload is taken over.</summary>
    public Value Emit(Op op, IrType type, ReadOnlySpan<Value> args, in ValuePayload payload = default)
    {
        var block = current ?? throw new InternalErrorException("ir-build", Function.Symbol.Name, $"{op} outside a block");
        var value = Create(op, type, block, Position, args, payload);
        block.Values.Add(value);
        return value;
    }

    /// <summary>Makes a value without placing it; passes insert it themselves.</summary>
    public Value Create(Op op, IrType type, Block block, SourcePosition position, ReadOnlySpan<Value> args, in ValuePayload payload = default) =>
        Restore(Function.NewValueId(), op, type, block, position, args, payload);

    internal static Value Restore(
        int id, Op op, IrType type, Block block, SourcePosition position, ReadOnlySpan<Value> args, in ValuePayload payload) =>
        new(id, op, type, block, position, args, payload);

    /// <summary>Ends the current block with a jump; see <see cref="Block.EndsWithStatement"/> and <see cref="Block.IsLoopBack"/>.</summary>
    public void EndPlain(Block target, bool isStatement = false, bool isLoopBack = false)
    {
        var block = End(BlockKind.Plain);
        block.EndsWithStatement = isStatement;
        block.IsLoopBack = isLoopBack;
        AddEdge(block, target);
    }

    /// <summary>Ends the current block with a branch.</summary>
    public void EndIf(Value condition, Block then, Block otherwise, BranchPrediction prediction = BranchPrediction.Unknown)
    {
        var block = End(BlockKind.If);
        block.Control = condition;
        block.Prediction = prediction;
        AddEdge(block, then);
        AddEdge(block, otherwise);
    }

    /// <summary>Ends the current block, whose last value is a DeferProc.</summary>
    public void EndDefer(Block normal, Block recovered)
    {
        var block = End(BlockKind.Defer);
        AddEdge(block, normal);
        AddEdge(block, recovered);
    }

    /// <summary>Ends the current block with a return; see <see cref="Block.EndsWithStatement"/>.</summary>
    public Block EndReturn(bool isStatement = false)
    {
        var block = End(BlockKind.Return);
        block.EndsWithStatement = isStatement;
        return block;
    }

    /// <summary>Ends the current block with a jump to another function.</summary>
    public void EndTailCall(Symbol callee) => End(BlockKind.TailCall).TailCallee = callee;

    /// <summary>Ends the current block, whose last value does not return.</summary>
    public void EndExit() => End(BlockKind.Exit);

    /// <summary>Ends the current block with the builder's position, leaving kind and edges to the caller of the other methods.</summary>
    private Block End(BlockKind kind)
    {
        var block = current ?? throw new InternalErrorException("ir-build", Function.Symbol.Name, "no block to end");
        block.Kind = kind;
        block.Position = Position;
        current = null;
        return block;
    }

    private static void AddEdge(Block from, Block to)
    {
        from.AddSuccessor(to);
        to.AddPredecessor(from);
    }
}

/// <summary>The payload of a value to be made; unset members have no meaning for the op.</summary>
public readonly record struct ValuePayload
{
    /// <summary>See <see cref="Value.Integer"/>.</summary>
    public long Integer { get; init; }
    /// <summary>See <see cref="Value.Float"/>.</summary>
    public double Float { get; init; }
    /// <summary>See <see cref="Value.Text"/>.</summary>
    public byte[]? Text { get; init; }
    /// <summary>See <see cref="Value.Symbol"/>.</summary>
    public Symbol? Symbol { get; init; }
    /// <summary>See <see cref="Value.Local"/>.</summary>
    public Local? Local { get; init; }
    /// <summary>See <see cref="Value.AccessType"/>.</summary>
    public IrType? AccessType { get; init; }
    /// <summary>See <see cref="Value.Signature"/>.</summary>
    public Signature? Signature { get; init; }
    /// <summary>See <see cref="Value.Capture"/>.</summary>
    public Capture? Capture { get; init; }
    /// <summary>See <see cref="Value.Component"/>.</summary>
    public int Component { get; init; }
    /// <summary>See <see cref="Value.Variable"/>.</summary>
    public Local? Variable { get; init; }
}
