using GoDefer.Interpreter.Bytecode;
using GoDefer.IR;

namespace GoDefer.Interpreter.Compile;

/// <content>Translation of values, by family of ops.</content>
internal sealed partial class FunctionCompiler
{
    private void CompileValue(Value value)
    {
        var a = SlotOf(value);
        switch (value.Op)
        {
            case Op.LifetimeStart or Op.LifetimeEnd or Op.KeepAlive: break;
            case Op.Reinterpret: CompileReinterpret(value); break;
            case Op.LocalAddr: CompileLocalAddr(value); break;
            case Op.SetResult: MoveTo(layout.Result(value.Integer, value.Component), value.Args[0]); break;
            case Op.OffsetPtr: Emit(Opcode.AddImmediate, a, Operand(value.Args[0]), 0, value.Integer); break;
            case Op.IndexPtr or Op.AddPtr: CompileIndex(value); break;
            case Op.Load or Op.AtomicLoad: CompileLoad(value); break;
            case Op.Store or Op.AtomicStore: CompileStore(value); break;
            case Op.Move: Emit(Opcode.Copy, Operand(value.Args[0]), Operand(value.Args[1]), 0, value.AccessType!.Size); break;
            case Op.Zero: Emit(Opcode.Clear, Operand(value.Args[0]), 0, 0, value.AccessType!.Size); break;
            case Op.NilCheck: Emit(Opcode.CheckNil, Operand(value.Args[0]), 0, 0, ValuePlan.FaultOf(value)); break;
            case Op.BoundsCheck: Emit(Opcode.CheckBounds, Operand(value.Args[0]), Operand(value.Args[1]), 0, 0); break;
            case Op.SliceCheck: Emit(Opcode.CheckSlice, Operand(value.Args[0]), Operand(value.Args[1]), 0, 0); break;
            case Op.DivCheck: Emit(Opcode.CheckDivisor, Operand(value.Args[0]), 0, 0, 0); break;
            case >= Op.Eq and <= Op.Ge: CompileComparison(value); break;
            case >= Op.Add and <= Op.RotateLeft or Op.SliceMask: CompileArithmetic(value); break;
            case >= Op.SignExtend and <= Op.FloatToFloat: CompileConversion(value); break;
            case >= Op.Arg and <= Op.Go: CompileCall(value); break;
            default: CompileRuntimeSupport(value); break;
        }
    }

    private void CompileIndex(Value value)
    {
        var scale = ValuePlan.ScaleOf(value);
        var (pointer, index) = (Operand(value.Args[0]), Operand(value.Args[1]));
        if (plan.CheckIn(value) is not { } check)
        {
            if (scale == 1) { Emit(Opcode.Add, SlotOf(value), pointer, index, 0); }
            else { Emit(Opcode.Index, SlotOf(value), pointer, index, scale); }
            return;
        }
        position = check.Position;
        Emit(Opcode.IndexElement, SlotOf(value), pointer, index, scale, Operand(check.Args[1]));
    }

    private void CompileLoad(Value value)
    {
        var address = plan.AddressOf(value.Args[0]);
        var kind = LoadKind(value.Type);
        var pointer = Operand(address.Base);
        if (address.Index is not { } index) { Emit(Opcode.Load8Signed + kind, SlotOf(value), pointer, 0, address.Offset); }
        else if (plan.CheckIn(value) is { } check)
        {
            position = check.Position;
            Emit(Opcode.LoadElement8Signed + kind, SlotOf(value), pointer, Operand(index), 0, Operand(check.Args[1]));
        }
        else { Emit(Opcode.LoadIndexed8Signed + kind, SlotOf(value), pointer, Operand(index), address.Scale, (int)address.Offset); }
    }

    private void CompileStore(Value value)
    {
        var address = plan.AddressOf(value.Args[0]);
        var kind = StoreKind(value.Args[1].Type);
        var pointer = Operand(address.Base);
        if (address.Index is not { } index) { Emit(Opcode.Store8 + kind, pointer, 0, Operand(value.Args[1]), address.Offset); }
        else if (plan.CheckIn(value) is { } check)
        {
            position = check.Position;
            Emit(Opcode.StoreElement8 + kind, pointer, Operand(value.Args[1]), Operand(index), 0, Operand(check.Args[1]));
        }
        else { Emit(Opcode.StoreIndexed8 + kind, pointer, Operand(value.Args[1]), Operand(index), address.Scale, (int)address.Offset); }
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
        MoveTo(SlotOf(value), value.Args[0]);
        if (value.Type.Kind != value.Args[0].Type.Kind && !value.Type.IsFloat) { EmitNormalise(SlotOf(value), value.Type); }
    }

    private void CompileLocalAddr(Value value)
    {
        var local = value.Local!;
        if (IsPassedInMemory(local)) { Emit(Opcode.Move, SlotOf(value), layout.Parameter(local.Index, 0), 0, 0); }
        else { Emit(Opcode.FrameAddress, SlotOf(value), 0, 0, memoryLocals[local]); }
    }

    /// <summary>Position of a type in a family of loads.</summary>
    private static int LoadKind(IrType type) => type.Kind switch
    {
        IrKind.Int8 => 0,
        IrKind.UInt8 or IrKind.Bool => 1,
        IrKind.Int16 => 2,
        IrKind.UInt16 => 3,
        IrKind.Int32 => 4,
        IrKind.UInt32 or IrKind.Float32 => 5,
        _ => 6,
    };

    private static Opcode LoadOf(IrType type) => Opcode.Load8Signed + LoadKind(type);

    /// <summary>Position of a type in a family of stores.</summary>
    private static int StoreKind(IrType type) => System.Numerics.BitOperations.Log2((uint)Math.Min(type.Size, 8));

    private static Opcode StoreOf(IrType type) => Opcode.Store8 + StoreKind(type);

    private void EmitNormalise(int slot, IrType type) => EmitNormalise(slot, slot, type);

    private void EmitNormalise(int slot, int from, IrType type)
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
        if (opcode is { } found) { Emit(found, slot, from, 0, 0); }
        else if (slot != from) { Emit(Opcode.Move, slot, from, 0, 0); }
    }

    private void CompileComparison(Value value)
    {
        if (value.Args[0].Type.IsFloat)
        {
            var (opcode, swap) = FloatComparison(value.Op, value.Args[0].Type);
            Emit(opcode, SlotOf(value), Operand(value.Args[swap ? 1 : 0]), Operand(value.Args[swap ? 0 : 1]), 0);
            return;
        }
        var (kind, left, right) = ComparisonOf(value, true);
        if (ImmediateOf(right) is { } constant) { Emit(Opcode.EqualImmediate + kind, SlotOf(value), Operand(left), 0, constant); }
        else { Emit(Opcode.Equal + kind, SlotOf(value), Operand(left), Operand(right), 0); }
    }

    /// <summary>A comparison of integers, or its negation, as a member of the families of comparisons and branches.</summary>
    private (int Kind, Value Left, Value Right) ComparisonOf(Value comparison, bool isTrue)
    {
        var unsigned = comparison.Args[0].Type.IsSigned ? 0 : 2;
        var (kind, swap) = comparison.Op switch
        {
            Op.Eq => (0, ImmediateOf(comparison.Args[0]) is not null),
            Op.Ne => (1, ImmediateOf(comparison.Args[0]) is not null),
            Op.Lt => (2 + unsigned, false),
            Op.Ge => (3 + unsigned, false),
            Op.Gt => (2 + unsigned, true),
            _ => (3 + unsigned, true),
        };
        var (left, right) = swap ? (comparison.Args[1], comparison.Args[0]) : (comparison.Args[0], comparison.Args[1]);
        return (isTrue ? kind : kind ^ 1, left, right);
    }

    private long? ImmediateOf(Value value) => ValuePlan.Resolve(value) is var source && ValuePlan.IsConstant(source) ? ConstantOf(source) : null;

    private static (Opcode Opcode, bool Swap) FloatComparison(Op op, IrType type)
    {
        var (opcode, swap) = op switch
        {
            Op.Eq => (Opcode.FloatEqual64, false),
            Op.Ne => (Opcode.FloatNotEqual64, false),
            Op.Lt => (Opcode.FloatLess64, false),
            Op.Le => (Opcode.FloatLessOrEqual64, false),
            Op.Gt => (Opcode.FloatLess64, true),
            _ => (Opcode.FloatLessOrEqual64, true),
        };
        return (OfWidth(opcode, type), swap);
    }

    /// <summary>The member of the family for the type's width.</summary>
    private static Opcode OfWidth(Opcode opcode, IrType type) => type.Size == 8 ? opcode : opcode - Opcode.FloatEqual64 + Opcode.FloatEqual32;

    private void CompileConversion(Value value)
    {
        var from = value.Args[0];
        var a = SlotOf(value);
        switch (value.Op)
        {
            case Op.SignExtend or Op.ZeroExtend:
                EmitExtension(a, Operand(from), (int)from.Type.Size, value.Op == Op.SignExtend);
                if (value.Op == Op.SignExtend || from.Type.Size == value.Type.Size) { EmitNormalise(a, value.Type); }
                break;
            case Op.Truncate: EmitNormalise(a, Operand(from), value.Type); break;
            case Op.IntToFloat:
                Emit(OfWidth(from.Type.IsSigned ? Opcode.SignedToFloat64 : Opcode.UnsignedToFloat64, value.Type), a, Operand(from), 0, 0);
                break;
            case Op.FloatToInt:
                Emit(OfWidth(value.Type.Size == 4 ? Opcode.Float64ToInt32 : Opcode.Float64ToInt64, from.Type), a, Operand(from), 0, 0);
                EmitNormalise(a, value.Type);
                break;
            default:
                if (from.Type.Size == value.Type.Size) { MoveTo(a, from); }
                else { Emit(value.Type.Size == 8 ? Opcode.FloatWiden : Opcode.FloatNarrow, a, Operand(from), 0, 0); }
                break;
        }
    }

    private void EmitExtension(int slot, int from, int size, bool isSigned)
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
        Emit(opcode, slot, from, 0, 0);
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
                Emit(Opcode.AtomicCompareAndSwap, SlotOf(value), Operand(value.Args[0]), Operand(value.Args[1]), width, Operand(value.Args[2]));
                break;
            default: throw new InternalErrorException("interpreter-compile", function.Symbol.Name, $"value {value}: no bytecode for {value.Op}");
        }
    }

    private void EmitAtomic(Opcode opcode, Value value, int width)
    {
        Emit(opcode, value.Info.HasResult ? SlotOf(value) : 0, Operand(value.Args[0]), Operand(value.Args[1]), width);
        if (value.Info.HasResult) { EmitNormalise(SlotOf(value), value.Type); }
    }
}
