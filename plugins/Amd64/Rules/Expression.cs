using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Rules;

/// <summary>
/// What a rule puts in place of a value: an existing value, or an op with operands to be made. Values are made from the outside in, because
/// ids decide later choices.
/// </summary>
internal sealed class Expression
{
    private readonly SsaValue? existing;
    private readonly SsaOp op;
    private readonly IrType type = SsaTypes.Invalid;
    private readonly long immediate;
    private readonly object? symbolic;
    private readonly Expression[] args = [];

    private Expression(SsaValue value) => existing = value;

    private Expression(SsaOp op, IrType type, long immediate, object? symbolic, Expression[] args)
    {
        this.op = op;
        this.type = type;
        this.immediate = immediate;
        this.symbolic = symbolic;
        this.args = args;
    }

    public static implicit operator Expression(SsaValue value) => new(value);

    /// <summary>An op without payload.</summary>
    public static Expression N(SsaOp op, IrType type, params Expression[] args) => new(op, type, 0, null, args);

    /// <summary>An op with an immediate.</summary>
    public static Expression N(SsaOp op, IrType type, long immediate, params Expression[] args) => new(op, type, immediate, null, args);

    /// <summary>An op with immediate and symbol.</summary>
    public static Expression N(SsaOp op, IrType type, long immediate, object? symbolic, params Expression[] args) =>
        new(op, type, immediate, symbolic, args);

    /// <summary>Makes the values at the end of a block.</summary>
    public SsaValue Make(SsaBlock block, SsaPosition position)
    {
        if (existing is not null) { return existing; }
        var value = block.NewValue(position, op, type, immediate, symbolic);
        foreach (var arg in args) { value.AddArg(arg.Make(block, position)); }
        return value;
    }
}
