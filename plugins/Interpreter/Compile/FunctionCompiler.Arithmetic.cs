using GoDefer.Interpreter.Bytecode;
using GoDefer.IR;

namespace GoDefer.Interpreter.Compile;

/// <content>Integer and float arithmetic.</content>
internal sealed partial class FunctionCompiler
{
    private void CompileArithmetic(Value value)
    {
        if (value.Type.IsFloat) { CompileFloat(value); }
        else if (value.Args.Length == 1) { CompileUnary(value); }
        else { CompileBinary(value); }
    }

    private void CompileBinary(Value value)
    {
        var a = SlotOf(value);
        var (left, right) = IsCommutative(value.Op) && ImmediateOf(value.Args[0]) is not null ? (value.Args[1], value.Args[0]) : (value.Args[0], value.Args[1]);
        if (ImmediateOf(right) is { } constant && ImmediateForm(value, constant) is { } form)
        {
            Emit(form, a, Operand(left), 0, value.Op == Op.Sub ? -constant : constant);
        }
        else
        {
            Emit(BinaryOpcode(value), a, Operand(left), Operand(right), Width(value.Type));
        }
        if (!IsInRange(value)) { EmitNormalise(a, value.Type); }
    }

    private static bool IsCommutative(Op op) => op is Op.Add or Op.Mul or Op.And or Op.Or or Op.Xor;

    /// <summary>True if the result is as its type demands whenever the operands are.</summary>
    private static bool IsInRange(Value value) =>
        value.Op is Op.And or Op.Or or Op.Xor or Op.Mod or Op.Shr || (value.Op is Op.AndNot or Op.Div && !value.Type.IsSigned);

    private static Opcode? ImmediateForm(Value value, long constant) => value.Op switch
    {
        Op.Add or Op.Sub => Opcode.AddImmediate,
        Op.Mul => Opcode.MulImmediate,
        Op.And => Opcode.AndImmediate,
        Op.Or => Opcode.OrImmediate,
        Op.Xor => Opcode.XorImmediate,
        Op.Shl when constant is >= 0 and < 64 => Opcode.ShiftLeftImmediate,
        Op.Shr when constant is >= 0 and < 64 => value.Type.IsSigned ? Opcode.ShiftRightSignedImmediate : Opcode.ShiftRightUnsignedImmediate,
        _ => null,
    };

    private static Opcode BinaryOpcode(Value value) => (value.Op, value.Type.IsSigned) switch
    {
        (Op.Add, _) => Opcode.Add,
        (Op.Sub, _) => Opcode.Sub,
        (Op.Mul, _) => Opcode.Mul,
        (Op.Div, true) => Opcode.DivSigned,
        (Op.Div, false) => Opcode.DivUnsigned,
        (Op.Mod, true) => Opcode.ModSigned,
        (Op.Mod, false) => Opcode.ModUnsigned,
        (Op.And, _) => Opcode.And,
        (Op.Or, _) => Opcode.Or,
        (Op.Xor, _) => Opcode.Xor,
        (Op.AndNot, _) => Opcode.AndNot,
        (Op.Shl, _) => Opcode.ShiftLeft,
        (Op.Shr, true) => Opcode.ShiftRightSigned,
        (Op.Shr, false) => Opcode.ShiftRightUnsigned,
        (Op.MulHigh, true) => Opcode.MulHighSigned,
        (Op.MulHigh, false) => Opcode.MulHighUnsigned,
        (Op.RotateLeft, _) => Opcode.RotateLeft,
        _ => throw new InternalErrorException("interpreter-compile", value.Block.Function.Symbol.Name, $"value {value}: {value.Op}"),
    };

    private void CompileUnary(Value value)
    {
        var opcode = value.Op switch
        {
            Op.Neg => Opcode.Negate,
            Op.Not => Opcode.Not,
            Op.Complement => Opcode.Complement,
            Op.TrailingZeros => Opcode.TrailingZeros,
            Op.BitLength => Opcode.BitLength,
            Op.PopCount => Opcode.PopCount,
            Op.ByteSwap => Opcode.ByteSwap,
            Op.SliceMask => Opcode.SliceMask,
            _ => throw new InternalErrorException("interpreter-compile", function.Symbol.Name, $"value {value}: {value.Op}"),
        };
        Emit(opcode, SlotOf(value), Operand(value.Args[0]), 0, Width(value.Args[0].Type));
        EmitNormalise(SlotOf(value), value.Type);
    }

    private void CompileFloat(Value value)
    {
        var opcode = value.Op switch
        {
            Op.Add => Opcode.FloatAdd64,
            Op.Sub => Opcode.FloatSub64,
            Op.Mul => Opcode.FloatMul64,
            Op.Div => Opcode.FloatDiv64,
            Op.Neg => Opcode.FloatNegate64,
            Op.Sqrt => Opcode.FloatSqrt64,
            Op.Floor => Opcode.FloatFloor64,
            Op.Ceil => Opcode.FloatCeil64,
            Op.Trunc => Opcode.FloatTruncate64,
            Op.RoundToEven => Opcode.FloatRoundToEven64,
            _ => throw new InternalErrorException("interpreter-compile", function.Symbol.Name, $"value {value}: {value.Op}"),
        };
        Emit(OfWidth(opcode, value.Type), SlotOf(value), Operand(value.Args[0]), value.Args.Length > 1 ? Operand(value.Args[1]) : 0, 0);
    }
}
