using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Import;

/// <summary>Makes the SSA values of one IR value after the other.</summary>
internal sealed class ValueImporter
{
    private readonly ImportState state;
    private readonly StoreImporter stores;
    private readonly CheckImporter checks;
    private readonly CallImporter calls;
    private readonly AtomicImporter atomics;
    private readonly OpExpansion expansion;
    private readonly SsaValue?[] imported;
    private Value? lastSliceCheck;
    private readonly HashSet<Value> steps = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Value, IrType> halves = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Value> headerNils = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Value, Value> makes = new(ReferenceEqualityComparer.Instance);

    public ValueImporter(ImportState state, Dictionary<Value, Value> callOf)
    {
        this.state = state;
        stores = new StoreImporter(state);
        checks = new CheckImporter(state);
        calls = new CallImporter(state, stores, callOf);
        atomics = new AtomicImporter(state);
        expansion = new OpExpansion(state);
        imported = new SsaValue?[state.Function.Source!.ValueCount];
    }

    private SsaFunction Function => state.Function;

    /// <summary>The SSA value of an IR value that has one.</summary>
    public SsaValue Of(Value value) => imported[value.Id] ?? throw Function.Error($"{value} ({value.Op}) has no value");

    /// <summary>
    /// Looks ahead in a block for what gc makes in another order or form: assignments of struct fields, where it makes the new struct
    /// first, then reads the other fields of the old one; the steps of range loops' pointers, which it takes for pointers; tests
    /// of which half an unsigned integer is in before it becomes a float, for which it takes the integer and a zero of its type; and the nil that a
    /// map's or channel's header is compared with before its count is read, which it takes for a uintptr.
    /// </summary>
    public void LookAhead(Block block)
    {
        if (IsHalfTest(block)) { foreach (var half in block.Control!.Args) { halves.Add(half, block.Control.Args[0].Args[0].Type); } }
        if (IsCountTest(block)) { headerNils.Add(block.Control!.Args[1]); }
        foreach (var make in block.Values)
        {
            if (make.Op == Op.AddPtr && make.Args[1].Op == Op.Const) { steps.Add(make.Args[1]); }
            if (make is not { Op: Op.Make, Type.Kind: IrKind.Struct, Args.Length: > 1 }) { continue; }
            var firstPart = make.Id - make.Args.Length + 1;
            foreach (var part in make.Args)
            {
                if (part.Id == firstPart && part.Op == Op.Part) { makes[part] = make; }
            }
        }
    }

    /// <summary>Imports one value.</summary>
    public void Import(Value value)
    {
        var position = new SsaPosition(value.Position);
        if (makes.TryGetValue(value, out var make)) { imported[make.Id] = state.NewValue(new SsaPosition(make.Position), MakeOp(make.Type), make.Type); }
        imported[value.Id] = value.Info.HasResult ? WithResult(value, position) : null;
        if (!value.Info.HasResult) { WithoutResult(value, position); }
    }

    private SsaValue WithResult(Value value, SsaPosition position)
    {
        switch (value.Op)
        {
            case Op.Const or Op.ConstFloat or Op.ConstString or Op.ConstNil: return Constant(value);
            case Op.Copy or Op.ClosureCapture: return Of(value.Args[0]);
            case Op.LocalGet: return state.Get(value.Local!, position);
            case Op.LocalAddr: return LocalAddress(value, position);
            case Op.GlobalAddr: return GlobalAddress(value);
            case Op.OffsetPtr: return New(value, SsaOp.OffPtr, value.Integer);
            case Op.AddPtr: return AddPointer(value);
            case Op.IndexPtr: return New(value, SsaOp.PtrIndex);
            case Op.Load: return state.NewValue(position, SsaOp.Load, value.Type, Of(value.Args[0]), state.Memory(position));
            case Op.Make: return Make(value);
            case Op.Part: return Part(value);
            case Op.AndNot: return AndNot(value, position);
            case Op.Shl or Op.Shr: return New(value, OperatorTable.Shift(value.Op, value.Args[0].Type, value.Args[1].Type));
            case Op.Reinterpret: return Reinterpret(value, position);
            case Op.ArgAddr: return calls.ArgumentAddress(value);
            case Op.Result: return calls.Result(value);
            case Op.ResultAddr: return calls.ResultAddress(value);
            case Op.MakeClosure: return MakeClosure(value, position);
            case Op.ClosureContext: return state.NewEntryValue(SsaOp.GetClosurePtr, value.Type);
            case Op.FrameToken: return FrameToken(value);
            case Op.CallerPC: return New(value, SsaOp.GetCallerPC);
            case Op.CallerSP: return New(value, SsaOp.GetCallerSP);
            case Op.CurrentG: return state.NewValue(position, SsaOp.GetG, value.Type, state.Memory(position));
            case >= Op.AtomicLoad and <= Op.AtomicOr: return atomics.Import(value, Operands(value))!;
            default: return expansion.Import(value, Operands(value)) ?? New(value, OperatorOf(value));
        }
    }

    private void WithoutResult(Value value, SsaPosition position)
    {
        switch (value.Op)
        {
            case Op.LocalSet: state.Set(value.Local!, Of(value.Args[0])); break;
            case Op.LifetimeStart: state.NewMemory(position, SsaOp.VarDef, 0, value.Local); break;
            case Op.LifetimeEnd: state.NewMemory(position, SsaOp.VarKill, 0, value.Local); break;
            case Op.KeepAlive: state.NewMemory(position, SsaOp.VarLive, 0, value.Local); break;
            case Op.SetResult: SetResult(value, position); break;
            case Op.Store: Store(value, position); break;
            case Op.Move: state.NewMemory(position, SsaOp.Move, value.AccessType!.Size, value.AccessType, Of(value.Args[0]), Of(value.Args[1])); break;
            case Op.Zero: state.NewMemory(position, SsaOp.Zero, value.AccessType!.Size, value.AccessType, Of(value.Args[0])); break;
            case Op.NilCheck: state.NewValue(position, SsaOp.NilCheck, SsaTypes.Void, Of(value.Args[0]), state.Memory(position)); break;
            case Op.BoundsCheck: checks.Bounds(position, Of(value.Args[0]), Of(value.Args[1])); break;
            case Op.SliceCheck: CheckSlice(value, position); break;
            case Op.DivCheck: checks.Divisor(position, Of(value.Args[0])); break;
            case Op.Arg: calls.Argument(value, Of(value.Args[0])); break;
            case Op.Call: calls.Static(value, value.Symbol!); break;
            case Op.Recover: calls.Static(value, Function.Package.Symbol("runtime.gorecover")); break;
            case Op.Panic: calls.Static(value, Function.Package.Symbol("runtime.gopanic")); break;
            case Op.CallClosure: calls.Closure(value, Of(value.Args[0])); break;
            case Op.CallInterface: calls.Interface(value, Of(value.Args[0])); break;
            case Op.DeferProc: calls.Deferred(value, Of(value.Args[0]), "runtime.deferproc"); break;
            case Op.Go: calls.Deferred(value, Of(value.Args[0]), "runtime.newproc"); break;
            case Op.DeferReturn: state.NewMemory(position, SsaOp.StaticCall, 0, Function.Package.Symbol("runtime.deferreturn")); break;
            case >= Op.AtomicLoad and <= Op.AtomicOr: atomics.Import(value, Operands(value)); break;
            default: throw Function.Error($"no import of {value.Op}");
        }
    }

    /// <summary>A value with the IR value's type, position and operands.</summary>
    private SsaValue New(Value value, SsaOp op, long immediate = 0) =>
        state.NewValue(new SsaPosition(value.Position), op, value.Type, immediate, null, Operands(value));

    private SsaValue[] Operands(Value value)
    {
        var operands = new SsaValue[value.Args.Length];
        for (var i = 0; i < operands.Length; i++) { operands[i] = Of(value.Args[i]); }
        return operands;
    }

    private SsaOp OperatorOf(Value value)
    {
        var from = value.Args.Length > 0 ? value.Args[0].Type : value.Type;
        var op = value.Op switch
        {
            Op.SignExtend or Op.ZeroExtend or Op.Truncate or Op.IntToFloat or Op.FloatToInt or Op.FloatToFloat =>
                OperatorTable.Conversion(value.Op, from, value.Type),
            Op.MulHigh => from.IsSigned ? SsaOp.Hmul64 : SsaOp.Hmul64u,
            Op.ByteSwap => from.Size == 4 ? SsaOp.Bswap32 : SsaOp.Bswap64,
            Op.Sqrt or Op.Floor or Op.Ceil or Op.Trunc or Op.RoundToEven => OpExpansion.Rounding(value.Op),
            Op.SliceMask => SsaOp.Slicemask,
            _ => OperatorTable.Find(value.Op, from),
        };
        return op != SsaOp.Invalid ? op : throw Function.Error($"no import of {value.Op} of {from.Name}");
    }

    private SsaValue Constant(Value value)
    {
        var type = value.Type;
        switch (value.Op)
        {
            case Op.ConstString when value.Text is { Length: > 0 }: return state.NewEntryValue(SsaOp.ConstString, type, 0, value.Text);
            case Op.ConstFloat: return type.Size == 4 ? Function.ConstFloat32(type, value.Float) : Function.ConstFloat64(type, value.Float);
            case Op.Const when type.Kind == IrKind.Bool: return Function.ConstBool(state.Types.Bool, value.Integer != 0);
            case Op.Const when halves.TryGetValue(value, out var unsigned): return Function.Const64(unsigned, value.Integer);
            case Op.Const when steps.Contains(value): return Function.Const64(SsaTypes.AnyPointer, value.Integer);
            case Op.Const: return Function.ConstInteger(type, value.Integer);
            case Op.ConstNil when headerNils.Contains(value): return Function.ConstNil(state.Types.UIntPtr);
            default: return ZeroOf(type);
        }
    }

    /// <summary>The zero value of a type; aggregates are made in the entry block, before their parts (gc: zeroVal).</summary>
    private SsaValue ZeroOf(IrType type)
    {
        switch (type.Kind)
        {
            case IrKind.Bool: return Function.ConstBool(state.Types.Bool, false);
            case IrKind.String: return Function.ConstEmptyString(type);
            case IrKind.Pointer: return Function.ConstNil(type);
            case IrKind.Interface: return Function.ConstInterface(type);
            case IrKind.Slice: return Function.ConstSlice(type);
            case IrKind.Float32: return Function.ConstFloat32(type, 0);
            case IrKind.Float64: return Function.ConstFloat64(type, 0);
            case IrKind.Complex64:
            case IrKind.Complex128:
                var part = ZeroOf(type.Size == 8 ? state.Types.Float32 : state.Types.Float64);
                return state.NewEntryValue(SsaOp.ComplexMake, type, 0, null, part, part);
            case IrKind.Struct:
                var made = state.NewEntryValue(MakeOp(type), type);
                foreach (var field in type.Fields) { made.AddArg(ZeroOf(field.Type)); }
                return made;
            case IrKind.Array:
                return type.Length == 0
                    ? state.NewEntryValue(SsaOp.ArrayMake0, type)
                    : state.NewEntryValue(SsaOp.ArrayMake1, type, 0, null, ZeroOf(type.Element!));
            default: return Function.ConstInteger(type, 0);
        }
    }

    private SsaValue Make(Value value)
    {
        if (imported[value.Id] is not { } made) { return New(value, MakeOp(value.Type)); }
        made.AddArgs(Operands(value));
        return made;
    }

    private SsaOp MakeOp(IrType type) => type.Kind switch
    {
        IrKind.String => SsaOp.StringMake,
        IrKind.Slice => SsaOp.SliceMake,
        IrKind.Interface => SsaOp.IMake,
        IrKind.Complex64 or IrKind.Complex128 => SsaOp.ComplexMake,
        IrKind.Struct => SsaOp.StructMake0 + type.Fields.Count,
        IrKind.Array => type.Length == 0 ? SsaOp.ArrayMake0 : SsaOp.ArrayMake1,
        _ => throw Function.Error($"{type.Name} has no parts"),
    };

    private SsaValue Part(Value value)
    {
        var whole = value.Args[0].Type;
        var index = (int)value.Integer;
        return whole.Kind switch
        {
            IrKind.String => New(value, SsaOp.StringPtr + index),
            IrKind.Slice => New(value, SsaOp.SlicePtr + index),
            IrKind.Interface => New(value, SsaOp.ITab + index),
            IrKind.Complex64 or IrKind.Complex128 => New(value, SsaOp.ComplexReal + index),
            IrKind.Struct => New(value, SsaOp.StructSelect, index),
            IrKind.Array => New(value, SsaOp.ArraySelect, index),
            _ => throw Function.Error($"{whole.Name} has no parts"),
        };
    }

    private SsaValue LocalAddress(Value value, SsaPosition position)
    {
        var local = value.Local!;
        if (local.Role == LocalRole.Parameter) { return state.ParameterAddress(local); }
        var mark = local.Role == LocalRole.Temporary ? position.WithoutStatement() : position;
        return state.NewValue(mark, SsaOp.LocalAddr, value.Type, 0, local, state.StackPointer, state.Memory(position));
    }

    private SsaValue GlobalAddress(Value value)
    {
        var start = state.NewEntryValue(SsaOp.Addr, value.Type, 0, value.Symbol, state.StaticBase);
        return value.Integer == 0 ? start : state.NewEntryValue(SsaOp.OffPtr, value.Type, value.Integer, null, start);
    }

    // The first block behind the branch converts the very operand that the test looks at.
    private static bool IsHalfTest(Block block) =>
        block is { Kind: BlockKind.If, Control: { Op: Op.Ge } test } && test.Args[0] is { Op: Op.Reinterpret } signed
        && block.Successors[0].Values is [{ Op: Op.IntToFloat } conversion, ..] && ReferenceEquals(conversion.Args[0], signed.Args[0]);

    private static bool IsCountTest(Block block) =>
        block is { Kind: BlockKind.If, Prediction: BranchPrediction.Unlikely, Control: { Op: Op.Eq } test } && test.Args[1].Op == Op.ConstNil;

    // A range loop steps its pointer with an ordinary addition.
    private SsaValue AddPointer(Value value) => New(value, steps.Contains(value.Args[1]) ? SsaOp.Add64 : SsaOp.AddPtr);

    private SsaValue AndNot(Value value, SsaPosition position)
    {
        var complement = state.NewValue(position, OperatorTable.Find(Op.Complement, value.Type), value.Type, Of(value.Args[1]));
        return state.NewValue(position, OperatorTable.Find(Op.And, value.Type), value.Type, Of(value.Args[0]), complement);
    }

    private SsaValue Reinterpret(Value value, SsaPosition position)
    {
        var operand = Of(value.Args[0]);
        var from = value.Args[0].Type;
        if (IsArrayStart(from, value.Type) || halves.ContainsKey(value)) { return operand; }
        return from.Kind == IrKind.Pointer != (value.Type.Kind == IrKind.Pointer)
            ? state.NewValue(position, SsaOp.Convert, value.Type, operand, state.Memory(position))
            : state.NewValue(position, SsaOp.Copy, value.Type, operand);
    }

    // A pointer to an array is the pointer to its first element.
    private static bool IsArrayStart(IrType from, IrType to) =>
        from.Shape == PointerShape.Pointer && to.Shape == PointerShape.Pointer
        && from.Element is { Kind: IrKind.Array } array && ReferenceEquals(array.Element, to.Element);

    // Of the checks low <= high <= max <= capacity only the first is made between equal values.
    private void CheckSlice(Value value, SsaPosition position)
    {
        var (index, length) = (Of(value.Args[0]), Of(value.Args[1]));
        var continues = lastSliceCheck is not null && ReferenceEquals(lastSliceCheck.Args[1], value.Args[0]);
        lastSliceCheck = value;
        if (!continues || !ReferenceEquals(index, length)) { checks.Slice(position, index, length); }
    }

    private SsaValue MakeClosure(Value value, SsaPosition position)
    {
        var storage = Of(value.Args[0]);
        var code = value.Args.Length > 1
            ? Of(value.Args[1])
            : state.NewEntryValue(SsaOp.Addr, state.Types.UIntPtr, 0, value.Symbol, state.StaticBase);
        stores.StorePart(position, state.Types.UIntPtr, storage, code);
        return storage;
    }

    private SsaValue FrameToken(Value value)
    {
        Function.FramePointerLocal ??= new Local(-1, ".fp", value.Type.Element ?? state.Types.Int32, LocalRole.Parameter);
        return state.NewEntryAddress(Function.FramePointerLocal, value.Type);
    }

    private void SetResult(Value value, SsaPosition position)
    {
        var local = Function.Source!.Locals.First(one => one.Role == LocalRole.Result && one.Index == value.Integer);
        state.NewMemory(position, SsaOp.VarDef, 0, local);
        stores.StorePart(position, local.Type, state.ParameterAddress(local), Of(value.Args[0]));
    }

    private void Store(Value value, SsaPosition position)
    {
        var target = value.Args[0];
        var stored = value.Args[1].Type;
        var type = target.Type.Element is { } element && element.Size == stored.Size ? element : stored;
        var isTemporary = target is { Op: Op.LocalAddr, Local.Role: LocalRole.Temporary };
        stores.Store(position, isTemporary ? position.WithoutStatement() : position, type, Of(target), Of(value.Args[1]));
    }
}
