using GoDefer.IR;

namespace GoDefer.Amd64.Ssa;

/// <summary>
/// A value of an <see cref="SsaFunction"/>. Its id may be given to another value after it was freed. <see cref="Uses"/> counts the
/// operands and block controls that name it; only the methods here and those of <see cref="SsaBlock"/> change operands.
/// </summary>
public sealed class SsaValue
{
    private SsaValue[] args = new SsaValue[3];

    internal SsaValue(int id) => Id = id;

    /// <summary>Number in its function, from 1, dense.</summary>
    public int Id { get; }

    /// <summary>What it computes.</summary>
    public SsaOp Op { get; set; }

    /// <summary>Type of the result: a Go type or one of <see cref="SsaTypes"/>.</summary>
    public IrType Type { get; set; } = SsaTypes.Invalid;

    /// <summary>Integer payload: constant (sign-extended from its width), bits of a float, offset, or a <see cref="ValueAndOffset"/>.</summary>
    public long Immediate { get; set; }

    /// <summary>Symbol, <see cref="Local"/>, string bytes or type the op refers to.</summary>
    public object? Symbolic { get; set; }

    /// <summary>The block it stands in; null while it is in none.</summary>
    public SsaBlock Block { get; set; } = null!;

    /// <summary>Where in the source it comes from.</summary>
    public SsaPosition Position { get; set; }

    /// <summary>How often it is named as an operand or a block's control.</summary>
    public int Uses { get; set; }

    /// <summary>Number of operands.</summary>
    public int ArgCount { get; private set; }

    /// <summary>Operands; a memory operand is the last one.</summary>
    public ReadOnlySpan<SsaValue> Args => args.AsSpan(0, ArgCount);

    /// <summary>Operand 0.</summary>
    public SsaValue Arg0 => args[0];

    /// <summary>Operand 1.</summary>
    public SsaValue Arg1 => args[1];

    /// <summary>Operand 2.</summary>
    public SsaValue Arg2 => args[2];

    /// <summary>The op's row.</summary>
    public SsaOpInfo Info => SsaOpTable.Get(Op);

    /// <summary>The next value of the free list.</summary>
    internal SsaValue? NextFree { get; set; }

    /// <summary>The memory operand, or null; not for phis.</summary>
    public SsaValue? MemoryArg => ArgCount > 0 && args[ArgCount - 1].Type.IsMemory() ? args[ArgCount - 1] : null;

    /// <summary>Whether the op is one of the integer constants.</summary>
    public bool IsIntegerConstant => Op is SsaOp.Const8 or SsaOp.Const16 or SsaOp.Const32 or SsaOp.Const64;

    /// <summary>The constant of an integer constant, zero-extended from its width.</summary>
    public ulong UnsignedConstant => Op switch
    {
        SsaOp.Const8 => (byte)Immediate,
        SsaOp.Const16 => (ushort)Immediate,
        SsaOp.Const32 => (uint)Immediate,
        _ => (ulong)Immediate,
    };

    /// <summary>The immediate as the binary64 whose bits it holds.</summary>
    public double FloatConstant => BitConverter.Int64BitsToDouble(Immediate);

    /// <summary>Whether its position is likely not to be that of the code around it.</summary>
    public bool IsLackingPosition => Op is SsaOp.VarDef or SsaOp.VarKill or SsaOp.VarLive or SsaOp.Phi
        || (Op is SsaOp.FwdRef or SsaOp.Copy && ReferenceEquals(Type, SsaTypes.Memory));

    /// <summary>Whether a value of the op never begins a statement.</summary>
    public static bool IsNeverStatement(SsaOp op) =>
        op is SsaOp.Copy or SsaOp.Phi or SsaOp.VarKill or SsaOp.VarDef or SsaOp.Unknown or SsaOp.FwdRef or SsaOp.Arg;

    /// <summary>Adds an operand.</summary>
    public void AddArg(SsaValue value)
    {
        if (ArgCount == args.Length) { Array.Resize(ref args, args.Length * 2); }
        args[ArgCount++] = value;
        value.Uses++;
    }

    /// <summary>Adds operands.</summary>
    public void AddArgs(params ReadOnlySpan<SsaValue> values)
    {
        foreach (var value in values) { AddArg(value); }
    }

    /// <summary>Replaces an operand.</summary>
    public void SetArg(int index, SsaValue value)
    {
        args[index].Uses--;
        args[index] = value;
        value.Uses++;
    }

    /// <summary>Removes an operand; those behind it move up.</summary>
    public void RemoveArg(int index)
    {
        args[index].Uses--;
        Array.Copy(args, index + 1, args, index, ArgCount - index - 1);
        args[--ArgCount] = null!;
    }

    /// <summary>Takes an operand out by putting the last one in its place.</summary>
    public void RemoveArgUnordered(int index)
    {
        args[index].Uses--;
        args[index] = args[--ArgCount];
        args[ArgCount] = null!;
    }

    /// <summary>Exchanges operands 0 and 1.</summary>
    public void SwapFirstArgs() => (args[0], args[1]) = (args[1], args[0]);

    /// <summary>Removes all operands.</summary>
    public void ResetArgs()
    {
        for (var i = 0; i < ArgCount; i++)
        {
            args[i].Uses--;
            args[i] = null!;
        }
        ArgCount = 0;
    }

    /// <summary>Replaces all operands.</summary>
    public void SetArgs(params ReadOnlySpan<SsaValue> values)
    {
        ResetArgs();
        AddArgs(values);
    }

    /// <summary>Makes it a value of another op without operands and payload; keeps id, type and position.</summary>
    public void Reset(SsaOp op)
    {
        Op = op;
        if (op != SsaOp.Copy && IsNeverStatement(op)) { Position = Position.WithoutStatement(); }
        ResetArgs();
        Immediate = 0;
        Symbolic = null;
    }

    /// <summary>Makes an equal value at the end of <paramref name="block"/>; it has no memory operand.</summary>
    public SsaValue CopyInto(SsaBlock block) => CopyInto(block, Position.WithoutStatement());

    /// <summary>Makes an equal value with a position of its own at the end of <paramref name="block"/>.</summary>
    public SsaValue CopyInto(SsaBlock block, SsaPosition position)
    {
        var copy = block.NewValue(position, Op, Type, Immediate, Symbolic, Args);
        if (MemoryArg is not null) { throw Block.Function.Error($"a value with a memory operand was copied: {SsaPrinter.Describe(this)}"); }
        return copy;
    }

    /// <inheritdoc/>
    public override string ToString() => "v" + Id;

    internal void Clear()
    {
        Op = SsaOp.Invalid;
        Type = SsaTypes.Invalid;
        Immediate = 0;
        Symbolic = null;
        Block = null!;
        Position = SsaPosition.None;
        Uses = 0;
        ArgCount = 0;
    }
}
