using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;
using GoDefer.IR;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Emit;

internal sealed partial class Emitter
{
    private static readonly Dictionary<Operator, Op> operators = new()
    {
        [Operator.Equal] = Op.Eq,
        [Operator.NotEqual] = Op.Ne,
        [Operator.Less] = Op.Lt,
        [Operator.LessEqual] = Op.Le,
        [Operator.Greater] = Op.Gt,
        [Operator.GreaterEqual] = Op.Ge,
        [Operator.Add] = Op.Add,
        [Operator.Sub] = Op.Sub,
        [Operator.Mul] = Op.Mul,
        [Operator.Div] = Op.Div,
        [Operator.Rem] = Op.Mod,
        [Operator.And] = Op.And,
        [Operator.Or] = Op.Or,
        [Operator.Xor] = Op.Xor,
        [Operator.ShiftLeft] = Op.Shl,
        [Operator.ShiftRight] = Op.Shr,
    };

    private Value Unary(UnaryNode node)
    {
        if (node.Op == Operator.Add) { return Expression(node.X); }
        var x = Expression(node.X);
        switch (node.Op)
        {
            case Operator.Not: return Emit(Op.Not, x.Type, x);
            case Operator.Xor: return Emit(Op.Complement, x.Type, x);
            case Operator.Sub when node.Type!.IsComplex:
                var part = PartType(node.Type);
                var real = Emit(Op.Neg, part, Part(x, 0, part));
                return Emit(Op.Make, x.Type, real, Emit(Op.Neg, part, Part(x, 1, part)));
            default: return Emit(Op.Neg, x.Type, x);
        }
    }

    private Value Binary(BinaryNode node)
    {
        var x = Expression(node.X);
        // Pointers are advanced by range loops only.
        if (node is { Op: Operator.Add, Y: LiteralNode { Value: IntConstant step } } && x.Type.Kind == IrKind.Pointer)
        {
            return Emit(Op.AddPtr, x.Type, x, ConstantInt((long)step.Value));
        }
        var y = Expression(node.Y);
        var op = operators[node.Op];
        if (op is >= Op.Eq and <= Op.Ge)
        {
            return node.X.Type!.IsComplex ? CompareComplex(node, x, y) : Emit(op, Bool, x, y);
        }
        if (node.Type!.IsComplex) { return ComplexArithmetic(node, x, y); }
        if (op is Op.Div or Op.Mod && node.Type.IsInteger && y is not { Op: Op.Const, Integer: not 0 })
        {
            EmitVoid(Op.DivCheck, y);
        }
        return Emit(op, x.Type, x, y);
    }

    private Value CompareComplex(BinaryNode node, Value x, Value y)
    {
        var part = PartType(node.X.Type!);
        var real = Emit(Op.Eq, Bool, Part(x, 0, part), Part(y, 0, part));
        var imaginary = Emit(Op.Eq, Bool, Part(x, 1, part), Part(y, 1, part));
        var both = Emit(Op.And, Bool, real, imaginary);
        return node.Op == Operator.Equal ? both : Emit(Op.Not, Bool, both);
    }

    private Value ComplexArithmetic(BinaryNode node, Value x, Value y)
    {
        var part = PartType(node.Type!);
        if (node.Op is Operator.Add or Operator.Sub)
        {
            var op = operators[node.Op];
            var real = Emit(op, part, Part(x, 0, part), Part(y, 0, part));
            return Emit(Op.Make, x.Type, real, Emit(op, part, Part(x, 1, part), Part(y, 1, part)));
        }
        return ComplexProduct(x, y, part);
    }

    /// <summary>In float64 even for complex64, to lose less by cancellation.</summary>
    private Value ComplexProduct(Value x, Value y, IrType part)
    {
        var wide = builder.Types.Float64;
        var xReal = Part(x, 0, part);
        var yReal = Part(y, 0, part);
        var xImaginary = Part(x, 1, part);
        var yImaginary = Part(y, 1, part);
        if (part != wide)
        {
            xReal = Emit(Op.FloatToFloat, wide, xReal);
            yReal = Emit(Op.FloatToFloat, wide, yReal);
            xImaginary = Emit(Op.FloatToFloat, wide, xImaginary);
            yImaginary = Emit(Op.FloatToFloat, wide, yImaginary);
        }
        var real = Emit(Op.Sub, wide, Emit(Op.Mul, wide, xReal, yReal), Emit(Op.Mul, wide, xImaginary, yImaginary));
        var imaginary = Emit(Op.Add, wide, Emit(Op.Mul, wide, xReal, yImaginary), Emit(Op.Mul, wide, xImaginary, yReal));
        if (part != wide)
        {
            real = Emit(Op.FloatToFloat, part, real);
            imaginary = Emit(Op.FloatToFloat, part, imaginary);
        }
        return Emit(Op.Make, x.Type, real, imaginary);
    }

    private Value Convert(ConvertNode node)
    {
        var x = Expression(node.X);
        var from = node.X.Type!;
        var to = node.Type!;
        var type = IrTypes.Of(to);
        switch (node.Kind)
        {
            case ConversionKind.NoOp: return Emit(Op.Reinterpret, type, x);
            case ConversionKind.BytesToTemporaryString: return Emit(Op.Make, type, Part(x, 0, BytePointer), Part(x, 1, Int));
            case ConversionKind.StringToTemporaryBytes:
                var pointer = Part(x, 0, BytePointer);
                var length = Part(x, 1, Int);
                return Emit(Op.Make, type, pointer, length, length);
            case ConversionKind.Value: break;
            default: throw new InternalErrorException("emit", function.Symbol.Name, $"conversion {node.Kind}");
        }
        if (from.IsBoolean) { return Emit(Op.Reinterpret, type, x); }
        if (from.IsInteger && to.IsInteger) { return ConvertInteger(x, type); }
        if (from.IsComplex) { return ConvertComplex(x, from, to, type); }
        if (from.IsFloat && to.IsFloat) { return Emit(Op.FloatToFloat, type, x); }
        return from.IsFloat ? FloatToInteger(x, type) : IntegerToFloat(x, type);
    }

    private Value ConvertInteger(Value x, IrType type)
    {
        var op = type.Size == x.Type.Size ? Op.Reinterpret
            : type.Size < x.Type.Size ? Op.Truncate
            : x.Type.IsSigned ? Op.SignExtend : Op.ZeroExtend;
        return Emit(op, type, x);
    }

    private Value ConvertComplex(Value x, GoType from, GoType to, IrType type)
    {
        var source = PartType(from);
        var target = PartType(to);
        var real = Emit(Op.FloatToFloat, target, Part(x, 0, source));
        return Emit(Op.Make, type, real, Emit(Op.FloatToFloat, target, Part(x, 1, source)));
    }

    /// <summary>Small integers go through int32, uint32 through int64; uint64 needs two ways.</summary>
    private Value IntegerToFloat(Value x, IrType type)
    {
        if (x.Type.Size < 4) { x = Emit(x.Type.IsSigned ? Op.SignExtend : Op.ZeroExtend, builder.Types.Int32, x); }
        if (x.Type is { Size: 4, IsSigned: false }) { x = Emit(Op.ZeroExtend, builder.Types.Int64, x); }
        return x.Type is { Size: 8, IsSigned: false } ? Uint64ToFloat(x, type) : Emit(Op.IntToFloat, type, x);
    }

    /// <summary>Values of the upper half are halved, with the lost bit kept sticky for rounding, and doubled again.</summary>
    private Value Uint64ToFloat(Value x, IrType type)
    {
        var signed = builder.Types.Int64;
        var isSmall = Emit(Op.Ge, Bool, Emit(Op.Reinterpret, signed, x), Constant(0, signed));
        var (then, otherwise, after, result) = Diamond(isSmall, type, BranchPrediction.Likely);
        builder.StartBlock(then);
        Set(result, Emit(Op.IntToFloat, type, x));
        Jump(after);
        builder.StartBlock(otherwise);
        var one = Constant(1, x.Type);
        var low = Emit(Op.And, x.Type, x, one);
        var half = Emit(Op.Shr, x.Type, x, one);
        half = Emit(Op.Or, x.Type, half, low);
        var converted = Emit(Op.IntToFloat, type, half);
        Set(result, Emit(Op.Add, type, converted, converted));
        Jump(after);
        builder.StartBlock(after);
        return Get(result);
    }

    private Value FloatToInteger(Value x, IrType type)
    {
        if (type is { Size: 8, IsSigned: false }) { return FloatToUint64(x, type); }
        if (type.Size < 4) { return Emit(Op.Truncate, type, Emit(Op.FloatToInt, builder.Types.Int32, x)); }
        return type is { Size: 4, IsSigned: false }
            ? Emit(Op.Truncate, type, Emit(Op.FloatToInt, builder.Types.Int64, x))
            : Emit(Op.FloatToInt, type, x);
    }

    private Value FloatToUint64(Value x, IrType type)
    {
        const double half = 9223372036854775808;
        var limit = ConstantFloat(half, x.Type);
        var isSmall = Emit(Op.Lt, Bool, x, limit);
        var (then, otherwise, after, result) = Diamond(isSmall, type, BranchPrediction.Likely);
        builder.StartBlock(then);
        Set(result, Emit(Op.FloatToInt, type, x));
        Jump(after);
        builder.StartBlock(otherwise);
        var rest = Emit(Op.Sub, x.Type, x, limit);
        var low = Emit(Op.FloatToInt, type, rest);
        Set(result, Emit(Op.Or, type, low, Constant(long.MinValue, type)));
        Jump(after);
        builder.StartBlock(after);
        return Get(result);
    }
}
