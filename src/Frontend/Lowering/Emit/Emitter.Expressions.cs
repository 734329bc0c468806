using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;
using GoDefer.IR;
using SliceNode = GoDefer.Frontend.Tree.SliceNode;

namespace GoDefer.Frontend.Lowering.Emit;

internal sealed partial class Emitter
{
    /// <summary>Evaluates an expression whose type is a value type.</summary>
    private Value Expression(ExprNode node)
    {
        var hasPosition = node is not (Variable or FunctionName or LiteralNode { IsNamed: true });
        if (hasPosition) { PushPosition(node.Position); }
        if (node.HasInit) { Statements(node.Init); }
        var value = EmitExpression(node);
        if (hasPosition) { PopPosition(); }
        return value;
    }

    private Value EmitExpression(ExprNode node)
    {
        var type = node.Type!;
        switch (node)
        {
            case Variable variable: return IsValue(variable) ? Get(LocalOf(variable)) : Load(type, Address(variable));
            case FunctionName name: return GlobalAddress(Types.PointerTo(type), work.Package.FunctionValues.Get(name), 0);
            case CodeAddressNode code: return GlobalAddress(type, work.Package.Ir.Symbol(code.Function.LinkName), 0);
            case SymbolAddressNode symbol: return GlobalAddress(type, symbol.Symbol, 0);
            case StaticSlotNode or ClosureSlotNode: return Load(type, Address(node));
            case LiteralNode literal: return Literal(literal);
            case CallSlotNode slot: return Emit(Op.Result, IrTypes.Of(type), new ValuePayload { Integer = slot.Index });
            case FrameTokenNode: return Emit(Op.FrameToken, IrTypes.Of(type));
            case ConvertNode convert: return Convert(convert);
            case PreparedAssertNode assert: return Assert(assert, isCommaOk: false).Value;
            case BinaryNode binary: return Binary(binary);
            case LogicalNode logical: return Logical(logical);
            case UnaryNode unary: return Unary(unary);
            case ComplexNode complex: return Emit(Op.Make, IrTypes.Of(type), Expression(complex.Real), Expression(complex.Imaginary));
            case AddressNode address: return Address(address.X);
            case DereferenceNode star: return Load(type, PointerOf(star.X, star.IsNonNil));
            case FieldNode field: return Field(field);
            case PointerFieldNode or WordNode: return Load(type, Address(node));
            case IndexNode index: return Element(index);
            case PartNode part: return PartOf(part);
            case MakeInterfaceNode face: return Emit(Op.Make, IrTypes.Of(type), Expression(face.Table), Expression(face.Data));
            case SliceNode slice: return Slice(slice);
            case PreparedCallNode call: return CallValue(call);
            case PreparedAppendNode append: return Append(append);
            case StructLitNode or ArrayLitNode: return Zero(type);
            default: throw new InternalErrorException("emit", function.Symbol.Name, $"expression {node.GetType().Name}");
        }
    }

    private Value Load(GoType type, Value address) => Emit(Op.Load, IrTypes.Of(type), address);

    private Value Part(Value whole, int part, IrType type) => Emit(Op.Part, type, new ValuePayload { Integer = part }, whole);

    private Value Constant(long value, IrType type) => Emit(Op.Const, type, new ValuePayload { Integer = value });

    private Value ConstantInt(long value) => Constant(value, Int);

    private Value ConstantFloat(double value, IrType type) => Emit(Op.ConstFloat, type, new ValuePayload { Float = value });

    private Value GlobalAddress(GoType type, Symbol symbol, long offset) =>
        Emit(Op.GlobalAddr, IrTypes.Of(type), new ValuePayload { Symbol = symbol, Integer = offset });

    private Value Literal(LiteralNode literal)
    {
        var type = IrTypes.Of(literal.Type!);
        return literal.Value switch
        {
            BoolConstant b => Constant(b.Value ? 1 : 0, type),
            IntConstant i => Constant(Truncated(i.Value, literal.Type!), type),
            StringConstant s => Emit(Op.ConstString, type, new ValuePayload { Text = s.Bytes.ToArray() }),
            FloatConstant f => ConstantFloat(FloatOf(f.Value, literal.Type!.Size == 4), type),
            ComplexConstant c => ConstantComplex(c, literal.Type!, type),
            // The address 0, as gc's conversion of nil makes it; maps, channels and functions keep their nil.
            NilConstant when literal.Type!.Kind is TypeKind.Pointer or TypeKind.UnsafePointer => Constant(0, type),
            NilConstant => Emit(Op.ConstNil, type),
            _ => throw new InternalErrorException("emit", function.Symbol.Name, $"constant {literal.Value}"),
        };
    }

    private static double FloatOf(BigFloat value, bool isSingle) => isSingle ? value.ToSingle() : value.ToDouble();

    private Value ConstantComplex(ComplexConstant constant, GoType type, IrType irType)
    {
        var part = PartType(type);
        var isSingle = type.Size == 8;
        return Emit(Op.Make, irType, ConstantFloat(FloatOf(constant.Real, isSingle), part), ConstantFloat(FloatOf(constant.Imaginary, isSingle), part));
    }

    /// <summary>The value as it is kept: sign-extended from the type's width.</summary>
    private static long Truncated(System.Numerics.BigInteger value, GoType type)
    {
        var bits = (long)(ulong)(value & ulong.MaxValue);
        return type.Size switch { 1 => (sbyte)bits, 2 => (short)bits, 4 => (int)bits, _ => bits };
    }

    private IrType PartType(GoType complex) => complex.Size == 8 ? builder.Types.Float32 : builder.Types.Float64;

    /// <summary>The zero value of a value type.</summary>
    private Value Zero(GoType type)
    {
        var irType = IrTypes.Of(type);
        if (type.IsInteger || type.IsBoolean) { return Constant(0, irType); }
        if (type.IsFloat) { return ConstantFloat(0, irType); }
        return type.IsString ? Emit(Op.ConstString, irType, new ValuePayload { Text = [] }) : Emit(Op.ConstNil, irType);
    }

    private void CheckNil(Value pointer)
    {
        if (!work.Function.IsNilCheckDisabled) { EmitVoid(Op.NilCheck, pointer); }
    }

    private Value PointerOf(ExprNode node, bool isNonNil)
    {
        var pointer = Expression(node);
        if (!isNonNil) { CheckNil(pointer); }
        return pointer;
    }

    private Value Offset(Value pointer, long offset, IrType type) => Emit(Op.OffsetPtr, type, new ValuePayload { Integer = offset }, pointer);

    /// <summary>The address of a place in memory (gc: addr).</summary>
    private Value Address(ExprNode node)
    {
        var type = Pointer(node.Type!);
        switch (node)
        {
            case Variable { Storage: StorageClass.Global } variable:
                return Emit(Op.GlobalAddr, type, new ValuePayload { Symbol = work.Package.GlobalSymbol(variable) });
            case Variable variable:
                return Emit(Op.LocalAddr, type, new ValuePayload { Local = LocalOf(variable) });
            case StaticSlotNode slot:
                return Emit(Op.GlobalAddr, type, new ValuePayload { Symbol = work.Package.GlobalSymbol(slot.Variable), Integer = slot.Offset });
            case CallSlotNode slot:
                return Emit(slot.IsResult ? Op.ResultAddr : Op.ArgAddr, type, new ValuePayload { Integer = slot.Index });
            case IndexNode index: return ElementAddress(index);
            case DereferenceNode star: return PointerOf(star.X, star.IsNonNil);
            case FieldNode field: return Offset(Address(field.X), field.Offset, type);
            case PointerFieldNode field: return Offset(PointerOf(field.X, field.IsNonNil), field.Offset, type);
            case WordNode word: return Offset(PointerOf(word.X, isNonNil: false), word.Offset, type);
            case ClosureSlotNode slot: return Offset(Emit(Op.ClosureContext, BytePointer), slot.Offset, type);
            case ConvertNode { Kind: ConversionKind.NoOp } convert: return Emit(Op.Reinterpret, type, Address(convert.X));
            case PreparedCallNode call:
                EmitCall(call, CallMode.Normal);
                return Emit(Op.ResultAddr, type, new ValuePayload { Integer = 0 });
            case PreparedAssertNode assert: return Assert(assert, isCommaOk: false).Value;
            default: throw new InternalErrorException("emit", function.Symbol.Name, $"address of {node.GetType().Name}");
        }
    }

    private Value ElementAddress(IndexNode node)
    {
        var type = Pointer(node.Type!);
        if (node.X.Type!.Kind == TypeKind.Slice)
        {
            var slice = Expression(node.X);
            var number = Extend(Expression(node.Index));
            var length = Part(slice, 1, Int);
            if (!node.IsBounded) { EmitVoid(Op.BoundsCheck, number, length); }
            return Emit(Op.IndexPtr, type, Part(slice, 0, type), number);
        }
        var start = Address(node.X);
        var index = Extend(Expression(node.Index));
        var count = ConstantInt(((ArrayType)node.X.Type.Underlying).Length);
        if (!node.IsBounded) { EmitVoid(Op.BoundsCheck, index, count); }
        return Emit(Op.IndexPtr, type, start, index);
    }

    /// <summary>An index as a 64-bit integer.</summary>
    private Value Extend(Value index) =>
        index.Type.Size == 8 ? index : Emit(index.Type.IsSigned ? Op.SignExtend : Op.ZeroExtend, Int, index);

    private Value Field(FieldNode node)
    {
        if (node.X is StructLitNode) { return Zero(node.Type!); }
        if (TreeFacts.IsLValue(node) && !IsValue((ExprNode)node)) { return Load(node.Type!, Address(node)); }
        return Part(Expression(node.X), FieldIndex(node), IrTypes.Of(node.Type!));
    }

    private static int FieldIndex(FieldNode node)
    {
        var structure = (StructType)node.X.Type!.Underlying;
        for (var i = 0; i < structure.Fields.Count; i++)
        {
            if (structure.Offsets[i] == node.Offset && structure.Fields[i].Name == node.Field) { return i; }
        }
        throw new InternalErrorException("emit", node.Field, "no such field");
    }

    private Value Element(IndexNode node)
    {
        if (node.X.Type!.IsString) { return ByteOf(node); }
        if (node.X.Type.Kind != TypeKind.Array || !ValueTypes.IsValue(node.X.Type)) { return Load(node.Type!, Address(node)); }
        var length = ((ArrayType)node.X.Type.Underlying).Length;
        var array = Expression(node.X);
        var index = Expression(node.Index);
        if (length == 0)
        {
            var zero = ConstantInt(0);
            EmitVoid(Op.BoundsCheck, zero, zero);
            return Zero(node.Type!);
        }
        index = Extend(index);
        if (!node.IsBounded) { EmitVoid(Op.BoundsCheck, index, ConstantInt(length)); }
        return Part(array, 0, IrTypes.Of(node.Type!));
    }

    private Value ByteOf(IndexNode node)
    {
        var isConstant = TreeFacts.IsInteger(node.Index, out var number);
        if (node.IsBounded && isConstant && TreeFacts.IsString(node.X, out var bytes))
        {
            return Constant((sbyte)bytes[(int)number], builder.Types.UInt8);
        }
        var text = Expression(node.X);
        var index = Extend(Expression(node.Index));
        if (!node.IsBounded) { EmitVoid(Op.BoundsCheck, index, Part(text, 1, Int)); }
        var start = Part(text, 0, BytePointer);
        var address = isConstant ? Offset(start, (long)number, BytePointer) : Emit(Op.AddPtr, BytePointer, start, index);
        return Emit(Op.Load, builder.Types.UInt8, address);
    }

    private Value PartOf(PartNode node)
    {
        var type = IrTypes.Of(node.Type!);
        var whole = node.X.Type!;
        switch (node.Part)
        {
            case ValuePart.Length or ValuePart.Capacity when whole.Kind is TypeKind.Map or TypeKind.Chan:
                return CountOf(node, Expression(node.X));
            case ValuePart.Length or ValuePart.Capacity when whole.Underlying is ArrayType array:
                return ConstantInt(array.Length);
            case ValuePart.Length: return Part(Expression(node.X), 1, Int);
            case ValuePart.Capacity: return Part(Expression(node.X), 2, Int);
            case ValuePart.Real or ValuePart.Pointer or ValuePart.InterfaceTable: return Part(Expression(node.X), 0, type);
            default: return Part(Expression(node.X), 1, type);
        }
    }

    /// <summary>Length or capacity of a map or channel: a word of its header, 0 for nil.</summary>
    private Value CountOf(PartNode node, Value header)
    {
        var isNil = Emit(Op.Eq, Bool, header, Emit(Op.ConstNil, header.Type));
        var (then, otherwise, after, result) = Diamond(isNil, Int, BranchPrediction.Unlikely);
        builder.StartBlock(then);
        Set(result, ConstantInt(0));
        Jump(after);
        builder.StartBlock(otherwise);
        var place = node.Part == ValuePart.Length ? header : Offset(header, 8, Pointer(BasicType.Int));
        Set(result, Emit(Op.Load, Int, place));
        Jump(after);
        builder.StartBlock(after);
        return Get(result);
    }

    /// <summary>Ends the current block with a branch to two arms that meet again, where a variable has the result.</summary>
    private (Block Then, Block Otherwise, Block After, Local Result) Diamond(Value condition, IrType type, BranchPrediction prediction)
    {
        var then = builder.NewBlock();
        var otherwise = builder.NewBlock();
        var after = builder.NewBlock();
        End(b => b.EndIf(condition, then, otherwise, prediction));
        return (then, otherwise, after, Join(type));
    }

    private Value Logical(LogicalNode node)
    {
        var result = Join(Bool);
        var left = Expression(node.X);
        Set(result, left);
        var right = builder.NewBlock();
        var end = builder.NewBlock();
        End(b =>
        {
            if (node.IsAnd) { b.EndIf(left, right, end); }
            else { b.EndIf(left, end, right); }
        });
        builder.StartBlock(right);
        Set(result, Expression(node.Y));
        Jump(end);
        builder.StartBlock(end);
        return Get(result);
    }

    /// <summary>A slice expression: checks, then pointer, length and capacity (gc: slice).</summary>
    private Value Slice(SliceNode node)
    {
        var whole = Expression(node.X);
        var low = node.Low is null ? null : Extend(Expression(node.Low));
        var high = node.High is null ? null : Extend(Expression(node.High));
        var max = node.Max is null ? null : Extend(Expression(node.Max));
        var (pointer, length, capacity) = SliceOf(node.X.Type!, whole, low, high, max);
        var type = IrTypes.Of(node.Type!);
        return node.Kind == SliceKind.String ? Emit(Op.Make, type, pointer, length) : Emit(Op.Make, type, pointer, length, capacity);
    }

    private (Value Pointer, Value Length, Value Capacity) SliceOf(GoType type, Value whole, Value? low, Value? high, Value? max)
    {
        var zero = ConstantInt(0);
        var (element, pointer, length, capacity) = PartsOf(type, whole);
        low ??= zero;
        high ??= length;
        max ??= capacity;
        EmitVoid(Op.SliceCheck, low, high);
        if (!AreSame(high, max)) { EmitVoid(Op.SliceCheck, high, max); }
        if (!AreSame(max, capacity)) { EmitVoid(Op.SliceCheck, max, capacity); }
        var newLength = Emit(Op.Sub, Int, high, low);
        var newCapacity = type.IsString || AreSame(high, max) ? newLength : Emit(Op.Sub, Int, max, low);
        if (low is { Op: Op.Const, Integer: 0 }) { return (pointer, newLength, newCapacity); }
        // A slice of no capacity keeps the old start: the address behind an object belongs to the next one.
        var delta = Emit(Op.Mul, Int, low, ConstantInt(element.Size));
        var mask = Emit(Op.SliceMask, Int, newCapacity);
        delta = Emit(Op.And, Int, delta, mask);
        return (Emit(Op.AddPtr, pointer.Type, pointer, delta), newLength, newCapacity);
    }

    private (GoType Element, Value Pointer, Value Length, Value Capacity) PartsOf(GoType type, Value whole)
    {
        switch (type.Underlying)
        {
            case SliceType slice:
                var start = Part(whole, 0, Pointer(slice.ElementType));
                var count = Part(whole, 1, Int);
                return (slice.ElementType, start, count, Part(whole, 2, Int));
            case PointerType pointer:
                var array = (ArrayType)pointer.Target.Underlying;
                CheckNil(whole);
                var length = ConstantInt(array.Length);
                var first = whole.Type == Pointer(array.ElementType) ? whole : Emit(Op.Reinterpret, Pointer(array.ElementType), whole);
                return (array.ElementType, first, length, length);
            default:
                var bytes = Part(whole, 0, BytePointer);
                var size = Part(whole, 1, Int);
                return (BasicType.Uint8, bytes, size, size);
        }
    }

    /// <summary>Whether two values are one in gc's form: constants and reads of value locals are shared there.</summary>
    private static bool AreSame(Value a, Value b) =>
        a == b || (a.Op == b.Op && a.Type == b.Type
            && ((a.Op == Op.Const && a.Integer == b.Integer) || (a.Op == Op.LocalGet && a.Local == b.Local && a.Block == b.Block)));
}
