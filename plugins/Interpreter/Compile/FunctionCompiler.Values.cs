using GoDefer.Interpreter.Bytecode;
using GoDefer.IR;

namespace GoDefer.Interpreter.Compile;

/// <content>Translation of values, by family of ops.</content>
internal sealed partial class FunctionCompiler
{
    private const long SmallOffset = 4096;

    private void CompileValue(Value value)
    {
        var a = SlotOf(value);
        switch (value.Op)
        {
            case Op.Param or Op.Phi or Op.LifetimeStart or Op.LifetimeEnd or Op.KeepAlive: break;
            case Op.Const: Emit(Opcode.Immediate, a, 0, 0, Normalise(value.Integer, value.Type)); break;
            case Op.ConstFloat: Emit(Opcode.Immediate, a, 0, 0, FloatBits(value)); break;
            case Op.ConstNil: Emit(Opcode.Immediate, a, 0, 0, 0); break;
            case Op.Copy or Op.ClosureCapture: Emit(Opcode.Move, a, SlotOf(value.Args[0]), 0, 0); break;
            case Op.Reinterpret: CompileReinterpret(value); break;
            case Op.LocalAddr: CompileLocalAddr(value); break;
            case Op.SetResult: Emit(Opcode.Move, layout.Result(value.Integer, value.Component), SlotOf(value.Args[0]), 0, 0); break;
            case Op.GlobalAddr: Emit(Opcode.Immediate, a, 0, 0, (long)program.AddressOf(value.Symbol!, function.Package) + value.Integer); break;
            case Op.OffsetPtr: Emit(Opcode.AddImmediate, a, SlotOf(value.Args[0]), 0, value.Integer); break;
            case Op.AddPtr: Emit(Opcode.Add, a, SlotOf(value.Args[0]), SlotOf(value.Args[1]), 0); break;
            case Op.IndexPtr: Emit(Opcode.Index, a, SlotOf(value.Args[0]), SlotOf(value.Args[1]), value.Type.Element?.Size ?? 1); break;
            case Op.Load or Op.AtomicLoad: Emit(LoadOf(value.Type), a, SlotOf(value.Args[0]), 0, 0); break;
            case Op.Store or Op.AtomicStore: Emit(StoreOf(value.Args[1].Type), SlotOf(value.Args[0]), 0, SlotOf(value.Args[1]), 0); break;
            case Op.Move: Emit(Opcode.Copy, SlotOf(value.Args[0]), SlotOf(value.Args[1]), 0, value.AccessType!.Size); break;
            case Op.Zero: Emit(Opcode.Clear, SlotOf(value.Args[0]), 0, 0, value.AccessType!.Size); break;
            case Op.NilCheck: Emit(Opcode.CheckNil, SlotOf(value.Args[0]), 0, 0, FaultOffset(value)); break;
            case Op.BoundsCheck: Emit(Opcode.CheckBounds, SlotOf(value.Args[0]), SlotOf(value.Args[1]), 0, 0); break;
            case Op.SliceCheck: Emit(Opcode.CheckSlice, SlotOf(value.Args[0]), SlotOf(value.Args[1]), 0, 0); break;
            case Op.DivCheck: Emit(Opcode.CheckDivisor, SlotOf(value.Args[0]), 0, 0, 0); break;
            case >= Op.Eq and <= Op.Ge: CompileComparison(value); break;
            case >= Op.Add and <= Op.RotateLeft or Op.SliceMask: CompileArithmetic(value); break;
            case >= Op.SignExtend and <= Op.FloatToFloat: CompileConversion(value); break;
            case >= Op.Arg and <= Op.Go: CompileCall(value); break;
            default: CompileRuntimeSupport(value); break;
        }
    }

    /// <summary>
    /// The offset at which compiled code would fault: a check is left to the next access through the pointer if nothing is written before.
    /// </summary>
    private static long FaultOffset(Value check)
    {
        var values = check.Block.Values;
        var pointer = check.Args[0];
        if (pointer.Op == Op.ConstNil) { return 0; }
        for (var i = values.IndexOf(check) + 1; i < values.Count; i++)
        {
            var value = values[i];
            if (value.Op is Op.Load or Op.Store)
            {
                var address = value.Args[0];
                if (address == pointer) { return 0; }
                if (address.Op == Op.OffsetPtr && address.Args[0] == pointer) { return address.Integer < SmallOffset ? address.Integer : 0; }
            }
            if (value.Info.Effects is not (OpEffects.None or OpEffects.Reads)) { return 0; }
        }
        return 0;
    }

    private static long Normalise(long value, IrType type) => type.Kind switch
    {
        IrKind.Int8 => (sbyte)value,
        IrKind.UInt8 or IrKind.Bool => (byte)value,
        IrKind.Int16 => (short)value,
        IrKind.UInt16 => (ushort)value,
        IrKind.Int32 => (int)value,
        IrKind.UInt32 => (uint)value,
        _ => value,
    };

    private static long FloatBits(Value value) => value.Type.Kind == IrKind.Float32
        ? (long)BitConverter.SingleToUInt32Bits((float)value.Float)
        : BitConverter.DoubleToInt64Bits(value.Float);

    private void CompileReinterpret(Value value)
    {
        Emit(Opcode.Move, SlotOf(value), SlotOf(value.Args[0]), 0, 0);
        if (value.Type.Kind != value.Args[0].Type.Kind && !value.Type.IsFloat) { EmitNormalise(SlotOf(value), value.Type); }
    }

    private void CompileLocalAddr(Value value)
    {
        var local = value.Local!;
        if (IsPassedInMemory(local)) { Emit(Opcode.Move, SlotOf(value), layout.Parameter(local.Index, 0), 0, 0); }
        else { Emit(Opcode.FrameAddress, SlotOf(value), 0, 0, memoryLocals[local]); }
    }

    private static Opcode LoadOf(IrType type) => type.Kind switch
    {
        IrKind.Int8 => Opcode.Load8Signed,
        IrKind.UInt8 or IrKind.Bool => Opcode.Load8,
        IrKind.Int16 => Opcode.Load16Signed,
        IrKind.UInt16 => Opcode.Load16,
        IrKind.Int32 => Opcode.Load32Signed,
        IrKind.UInt32 or IrKind.Float32 => Opcode.Load32,
        _ => Opcode.Load64,
    };

    private static Opcode StoreOf(IrType type) => type.Size switch
    {
        1 => Opcode.Store8,
        2 => Opcode.Store16,
        4 => Opcode.Store32,
        _ => Opcode.Store64,
    };

    private void EmitNormalise(int slot, IrType type)
    {
        Opcode? opcode = type.Kind switch
        {
            IrKind.Int8 => Opcode.SignExtend8,
            IrKind.UInt8 or IrKind.Bool => Opcode.ZeroExtend8,
            IrKind.Int16 => Opcode.SignExtend16,
            IrKind.UInt16 => Opcode.ZeroExtend16,
            IrKind.Int32 => Opcode.SignExtend32,
            IrKind.UInt32 => Opcode.ZeroExtend32,
            _ => null,
        };
        if (opcode is { } found) { Emit(found, slot, slot, 0, 0); }
    }

    private void CompileComparison(Value value)
    {
        var (opcode, swap) = value.Args[0].Type.IsFloat ? FloatComparison(value.Op) : IntegerComparison(value.Op, value.Args[0].Type);
        var (left, right) = swap ? (value.Args[1], value.Args[0]) : (value.Args[0], value.Args[1]);
        Emit(opcode, SlotOf(value), SlotOf(left), SlotOf(right), Width(left.Type));
    }

    private static (Opcode Opcode, bool Swap) IntegerComparison(Op op, IrType type) => (op, type.IsSigned) switch
    {
        (Op.Eq, _) => (Opcode.Equal, false),
        (Op.Ne, _) => (Opcode.NotEqual, false),
        (Op.Lt, true) => (Opcode.LessSigned, false),
        (Op.Lt, false) => (Opcode.LessUnsigned, false),
        (Op.Le, true) => (Opcode.LessOrEqualSigned, false),
        (Op.Le, false) => (Opcode.LessOrEqualUnsigned, false),
        (Op.Gt, true) => (Opcode.LessSigned, true),
        (Op.Gt, false) => (Opcode.LessUnsigned, true),
        (_, true) => (Opcode.LessOrEqualSigned, true),
        (_, false) => (Opcode.LessOrEqualUnsigned, true),
    };

    private static (Opcode Opcode, bool Swap) FloatComparison(Op op) => op switch
    {
        Op.Eq => (Opcode.FloatEqual, false),
        Op.Ne => (Opcode.FloatNotEqual, false),
        Op.Lt => (Opcode.FloatLess, false),
        Op.Le => (Opcode.FloatLessOrEqual, false),
        Op.Gt => (Opcode.FloatLess, true),
        _ => (Opcode.FloatLessOrEqual, true),
    };

    private static (Opcode Opcode, bool Swap) BranchOf(Value comparison)
    {
        var (opcode, swap) = IntegerComparison(comparison.Op, comparison.Args[0].Type);
        return (opcode - Opcode.Equal + Opcode.JumpIfEqual, swap);
    }

    private void CompileConversion(Value value)
    {
        var from = value.Args[0];
        var a = SlotOf(value);
        switch (value.Op)
        {
            case Op.SignExtend or Op.ZeroExtend:
                Emit(Opcode.Move, a, SlotOf(from), 0, 0);
                EmitExtension(a, (int)from.Type.Size, value.Op == Op.SignExtend);
                EmitNormalise(a, value.Type);
                break;
            case Op.Truncate:
                Emit(Opcode.Move, a, SlotOf(from), 0, 0);
                EmitNormalise(a, value.Type);
                break;
            case Op.IntToFloat:
                Emit(from.Type.IsSigned ? Opcode.SignedToFloat : Opcode.UnsignedToFloat, a, SlotOf(from), 0, Width(value.Type));
                break;
            case Op.FloatToInt:
                Emit(value.Type.Size == 4 ? Opcode.FloatToInt32 : Opcode.FloatToInt64, a, SlotOf(from), 0, Width(from.Type));
                EmitNormalise(a, value.Type);
                break;
            default:
                Emit(from.Type.Size == value.Type.Size ? Opcode.Move : value.Type.Size == 8 ? Opcode.FloatWiden : Opcode.FloatNarrow, a, SlotOf(from), 0, 0);
                break;
        }
    }

    private void EmitExtension(int slot, int size, bool isSigned)
    {
        var opcode = (size, isSigned) switch
        {
            (1, true) => Opcode.SignExtend8,
            (1, false) => Opcode.ZeroExtend8,
            (2, true) => Opcode.SignExtend16,
            (2, false) => Opcode.ZeroExtend16,
            (4, true) => Opcode.SignExtend32,
            (4, false) => Opcode.ZeroExtend32,
            _ => Opcode.Move,
        };
        if (opcode != Opcode.Move) { Emit(opcode, slot, slot, 0, 0); }
    }

    private static int Width(IrType type) => (int)type.Size * 8;

    private void CompileRuntimeSupport(Value value)
    {
        var width = Width(value.Args.Length > 1 ? value.Args[1].Type : value.Type);
        switch (value.Op)
        {
            case Op.CallerPC: Emit(Opcode.CallerPC, SlotOf(value), 0, 0, 0); break;
            case Op.CallerSP: Emit(Opcode.CallerSP, SlotOf(value), 0, 0, 0); break;
            case Op.CurrentG: Emit(Opcode.CurrentG, SlotOf(value), 0, 0, 0); break;
            case Op.AtomicExchange: EmitAtomic(Opcode.AtomicExchange, value, width); break;
            case Op.AtomicAdd: EmitAtomic(Opcode.AtomicAdd, value, width); break;
            case Op.AtomicAnd: EmitAtomic(Opcode.AtomicAnd, value, width); break;
            case Op.AtomicOr: EmitAtomic(Opcode.AtomicOr, value, width); break;
            case Op.AtomicCompareAndSwap:
                Emit(Opcode.Move, Scratch, SlotOf(value.Args[2]), 0, 0);
                Emit(Opcode.AtomicCompareAndSwap, SlotOf(value), SlotOf(value.Args[0]), SlotOf(value.Args[1]), width);
                break;
            default: throw new InternalErrorException("interpreter-compile", function.Symbol.Name, $"value {value}: no bytecode for {value.Op}");
        }
    }

    private void EmitAtomic(Opcode opcode, Value value, int width)
    {
        Emit(opcode, SlotOf(value), SlotOf(value.Args[0]), SlotOf(value.Args[1]), width);
        if (value.Info.HasResult) { EmitNormalise(SlotOf(value), value.Type); }
    }
}
