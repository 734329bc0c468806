using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Import;

/// <summary>Ops of the IR at types for which gc's SSA form has none, made of those it has. Go 1.11 has no source that leads here.</summary>
internal sealed class OpExpansion(ImportState state)
{
    /// <summary>The value of an op of these; null for all others.</summary>
    public SsaValue? Import(Value value, SsaValue[] operands)
    {
        var position = new SsaPosition(value.Position);
        return value.Op switch
        {
            Op.MulHigh when value.Type.Size < 8 => MulHigh(position, value.Type, operands),
            Op.RotateLeft => RotateLeft(position, value.Type, value.Args[1].Type, operands),
            Op.Sqrt or Op.Floor or Op.Ceil or Op.Trunc or Op.RoundToEven when value.Type.Size == 4 => Rounded(position, value.Op, value.Type, operands[0]),
            _ => null,
        };
    }

    /// <summary>The op that rounds a float64.</summary>
    public static SsaOp Rounding(Op op) => op switch
    {
        Op.Sqrt => SsaOp.Sqrt,
        Op.Floor => SsaOp.Floor,
        Op.Ceil => SsaOp.Ceil,
        Op.Trunc => SsaOp.Trunc,
        _ => SsaOp.RoundToEven,
    };

    private SsaValue MulHigh(SsaPosition position, IrType type, SsaValue[] operands)
    {
        var wide = type.IsSigned ? state.Types.Int64 : state.Types.UInt64;
        var extend = OperatorTable.Conversion(type.IsSigned ? Op.SignExtend : Op.ZeroExtend, type, wide);
        var product = state.NewValue(position, SsaOp.Mul64, wide, state.NewValue(position, extend, wide, operands[0]), state.NewValue(position, extend, wide, operands[1]));
        var high = state.NewValue(position, OperatorTable.Shift(Op.Shr, wide, state.Types.UInt64), wide, product, Constant(type.Size * 8));
        return state.NewValue(position, OperatorTable.Conversion(Op.Truncate, wide, type), type, high);
    }

    // Both counts are below the width, so that a rotation by 0 is the operand or'ed with itself.
    private SsaValue RotateLeft(SsaPosition position, IrType type, IrType countType, SsaValue[] operands)
    {
        var width = type.Size * 8;
        var count = countType.Size == 8 ? operands[1] : state.NewValue(position, OperatorTable.Conversion(Op.ZeroExtend, countType, state.Types.UInt64), state.Types.UInt64, operands[1]);
        var left = Below(position, count, width);
        var right = Below(position, state.NewValue(position, SsaOp.Sub64, state.Types.UInt64, Constant(width), left), width);
        var unsigned = Unsigned(type);
        return state.NewValue(
            position, OperatorTable.Find(Op.Or, type), type,
            state.NewValue(position, OperatorTable.Shift(Op.Shl, unsigned, state.Types.UInt64), type, operands[0], left),
            state.NewValue(position, OperatorTable.Shift(Op.Shr, unsigned, state.Types.UInt64), type, operands[0], right));
    }

    private SsaValue Below(SsaPosition position, SsaValue count, long width) =>
        state.NewValue(position, SsaOp.And64, state.Types.UInt64, count, Constant(width - 1));

    // Rounding in binary64 and again in binary32 is exact for these.
    private SsaValue Rounded(SsaPosition position, Op op, IrType type, SsaValue operand)
    {
        var wide = state.Types.Float64;
        var rounded = state.NewValue(position, Rounding(op), wide, state.NewValue(position, SsaOp.Cvt32Fto64F, wide, operand));
        return state.NewValue(position, SsaOp.Cvt64Fto32F, type, rounded);
    }

    private SsaValue Constant(long number) => state.Function.ConstInteger(state.Types.UInt64, number);

    private IrType Unsigned(IrType type) => type.Size switch
    {
        1 => state.Types.UInt8,
        2 => state.Types.UInt16,
        4 => state.Types.UInt32,
        _ => state.Types.UInt64,
    };
}
