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
        var right = value.Args[1];
        if (right.Op == Op.Const && ImmediateForm(value) is { } form)
        {
            var constant = Normalise(right.Integer, right.Type);
            Emit(form, a, SlotOf(value.Args[0]), 0, value.Op == Op.Sub ? -constant : constant);
        }
        else
        {
            Emit(BinaryOpcode(value), a, SlotOf(value.Args[0]), SlotOf(right), Width(value.Type));
        }
        EmitNormalise(a, value.Type);
    }

    private static Opcode? ImmediateForm(Value value) => value.Op switch
    {
        Op.Add or Op.Sub => Opcode.AddImmediate,
        Op.Mul => Opcode.MulImmediate,
        Op.And => Opcode.AndImmediate,
        Op.Or => Opcode.OrImmediate,
        Op.Xor => Opcode.XorImmediate,
        Op.Shl when IsSmallShift(value) => Opcode.ShiftLeftImmediate,
        Op.Shr when IsSmallShift(value) => value.Type.IsSigned ? Opcode.ShiftRightSignedImmediate : Opcode.ShiftRightUnsignedImmediate,
        _ => null,
    };

    private static bool IsSmallShift(Value value) => value.Args[1].Integer is >= 0 and < 64;

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

    /// <summary>The sign of the negated operand, in every bit.</summary>
    private void CompileSliceMask(Value value)
    {
        Emit(Opcode.Negate, SlotOf(value), SlotOf(value.Args[0]), 0, Width(value.Type));
        Emit(Opcode.ShiftRightSignedImmediate, SlotOf(value), SlotOf(value), 0, 63);
    }

    private void CompileUnary(Value value)
    {
        if (value.Op == Op.SliceMask)
        {
            CompileSliceMask(value);
            return;
        }
        var opcode = value.Op switch
        {
            Op.Neg => Opcode.Negate,
            Op.Not => Opcode.Not,
            Op.Complement => Opcode.Complement,
            Op.TrailingZeros => Opcode.TrailingZeros,
            Op.BitLength => Opcode.BitLength,
            Op.PopCount => Opcode.PopCount,
            Op.ByteSwap => Opcode.ByteSwap,
            _ => throw new InternalErrorException("interpreter-compile", function.Symbol.Name, $"value {value}: {value.Op}"),
        };
        Emit(opcode, SlotOf(value), SlotOf(value.Args[0]), 0, Width(value.Args[0].Type));
        EmitNormalise(SlotOf(value), value.Type);
    }

    private void CompileFloat(Value value)
    {
        var opcode = value.Op switch
        {
            Op.Add => Opcode.FloatAdd,
            Op.Sub => Opcode.FloatSub,
            Op.Mul => Opcode.FloatMul,
            Op.Div => Opcode.FloatDiv,
            Op.Neg => Opcode.FloatNegate,
            Op.Sqrt => Opcode.FloatSqrt,
            Op.Floor => Opcode.FloatFloor,
            Op.Ceil => Opcode.FloatCeil,
            Op.Trunc => Opcode.FloatTruncate,
            Op.RoundToEven => Opcode.FloatRoundToEven,
            _ => throw new InternalErrorException("interpreter-compile", function.Symbol.Name, $"value {value}: {value.Op}"),
        };
        Emit(opcode, SlotOf(value), SlotOf(value.Args[0]), value.Args.Length > 1 ? SlotOf(value.Args[1]) : 0, Width(value.Type));
    }
}
