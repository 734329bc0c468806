using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GoDefer.IR;

/// <summary>
/// One operation of a function. Order inside a block is the order of effects. A value is owned by one block; only
/// <see cref="FunctionBuilder"/> and passes change it.
/// </summary>
public sealed class Value
{
    // There are millions of values. Payloads exclude each other except a symbol and a signature: they share two fields. Few have more
    // than two operands: those are an array in the first slot, else the slots are the operands.
    private readonly long number;
    private readonly object? referent;
    private OperandSlots slots;
    private byte slotsUsed;
    private bool hasArray;

    internal Value(int id, Op op, IrType type, Block block, SourcePosition position, ReadOnlySpan<Value> args, in ValuePayload payload)
    {
        Id = id;
        Op = op;
        Type = type;
        Block = block;
        Position = position;
        SetArgs(args);
        number = payload.Integer | BitConverter.DoubleToInt64Bits(payload.Float);
        referent = payload.Symbol ?? payload.Local ?? payload.AccessType ?? payload.Text ?? (object?)payload.Capture;
        Signature = payload.Signature;
        Component = payload.Component;
        Variable = payload.Variable;
    }

    /// <summary>Number in its function, from 1 in order of creation; never reused.</summary>
    public int Id { get; }

    /// <summary>What it does.</summary>
    public Op Op { get; internal set; }

    /// <summary>Type of the result; <see cref="TypeTable.Void"/> if there is none.</summary>
    public IrType Type { get; internal set; }

    /// <summary>The block it stands in; whoever moves a value to another block's <see cref="Block.Values"/> sets it too.</summary>
    public Block Block { get; set; }

    /// <summary>Where in the source it comes from.</summary>
    public SourcePosition Position { get; internal set; }

    /// <summary>Operands.</summary>
    public ReadOnlySpan<Value> Args => Operands;

    /// <summary>Integer payload: constant, offset in bytes, number of a part, argument, result or parameter.</summary>
    public long Integer => number;

    /// <summary>Float payload of <see cref="Op.ConstFloat"/>.</summary>
    public double Float => BitConverter.Int64BitsToDouble(number);

    /// <summary>Bytes of a string constant.</summary>
    public byte[]? Text => referent as byte[];

    /// <summary>Function or data referred to.</summary>
    public Symbol? Symbol => referent as Symbol;

    /// <summary>Local referred to.</summary>
    public Local? Local => referent as Local;

    /// <summary>Type of the memory moved or zeroed.</summary>
    public IrType? AccessType => referent as IrType;

    /// <summary>Types of what a call passes and gets.</summary>
    public Signature? Signature { get; }

    /// <summary>The captured variable.</summary>
    public Capture? Capture => referent as Capture;

    /// <summary>Which scalar component of an aggregate argument, result, parameter or local; 0 for scalars.</summary>
    public int Component { get; }

    /// <summary>The Go variable this value stands for, if any; debug information and explanations use it.</summary>
    public Local? Variable { get; set; }

    /// <summary>The op's row.</summary>
    public OpInfo Info => OpTable.Get(Op);

    private Span<Value> Operands => hasArray
        ? Unsafe.As<Value[]>(slots[0])
        : MemoryMarshal.CreateSpan(ref Unsafe.As<object?, Value>(ref slots[0]), slotsUsed);

    /// <summary>Replaces an operand, counted from 0; for passes.</summary>
    public void SetArg(int index, Value value) => Operands[index] = value;

    /// <summary>Replaces all operands; for passes. They are copied.</summary>
    public void SetArgs(ReadOnlySpan<Value> values)
    {
        var next = default(OperandSlots);
        hasArray = values.Length > OperandSlots.Length;
        slotsUsed = hasArray ? (byte)0 : (byte)values.Length;
        if (hasArray) { next[0] = values.ToArray(); }
        for (var i = 0; i < slotsUsed; i++) { next[i] = values[i]; }
        slots = next;
    }

    /// <inheritdoc/>
    public override string ToString() => "v" + Id;

    [InlineArray(Length)]
    private struct OperandSlots
    {
        public const int Length = 2;

        private object? first;
    }
}
