using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.Order;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Walk;

internal sealed partial class Walker
{
    /// <summary>Walks an expression; what must run before it goes to <paramref name="init"/>.</summary>
    public ExprNode Expression(ExprNode node, List<TreeNode> init)
    {
        TakeInit(node, init);
        var before = work.MoveTo(node);
        var result = Dispatch(node, init);
        if (result is LiteralNode { Value: StringConstant text }) { work.Package.StringSymbol(text.Bytes); }
        work.Position = before;
        return result;
    }

    private ExprNode Dispatch(ExprNode node, List<TreeNode> init)
    {
        switch (node)
        {
            case Variable { Storage: StorageClass.Heap } variable:
                return new DereferenceNode(work.Position, variable.Type!, variable.HeapAddress!) { IsNonNil = true };
            case Variable or FunctionName or LiteralNode or TypeNode or StaticSlotNode or CallSlotNode or SymbolAddressNode
                or CodeAddressNode or ClosureSlotNode or FrameTokenNode or PreparedCallNode or PreparedAppendNode or EmptyExprNode:
                return node;
            case UnaryNode unary:
                unary.X = Expression(unary.X, init);
                return unary;
            case BinaryNode binary: return WalkBinary(binary, init);
            case LogicalNode logical: return WalkLogical(logical, init);
            case CompareStringNode compare: return WalkCompareString(compare, init);
            case CompareInterfaceNode compare: return WalkCompareInterface(compare, init);
            case AddStringNode add: return WalkAddString(add, init);
            case AddressNode address:
                address.X = Expression(address.X, init);
                return address;
            case DereferenceNode star:
                star.X = Expression(star.X, init);
                return star;
            case FieldNode field:
                field.X = Expression(field.X, init);
                return field;
            case PointerFieldNode field: return WalkPointerField(field, init);
            case WordNode word:
                word.X = Expression(word.X, init);
                return word;
            case PartNode part: return WalkPart(part, init);
            case ComplexNode complex:
                complex.Real = Expression(complex.Real, init);
                complex.Imaginary = Expression(complex.Imaginary, init);
                return complex;
            case MakeInterfaceNode face:
                face.Table = Expression(face.Table, init);
                face.Data = Expression(face.Data, init);
                return face;
            case IndexNode index: return WalkIndex(index, init);
            case MapIndexNode index: return WalkMapIndex(index, init);
            case SliceNode slice: return WalkSlice(slice, init);
            case ConvertNode convert: return WalkConvert(convert, init);
            case TypeAssertNode assert: return WalkTypeAssert(assert, init);
            case PreparedAssertNode assert:
                assert.X = Expression(assert.X, init);
                return assert;
            case CallNode call: return WalkCall(call, init);
            case PrintNode print: return WalkPrint(print, init);
            case PanicNode panic: return CallRuntime("gopanic", null, [], init, panic.X);
            case RecoverNode recover:
                return CallRuntime("gorecover", recover.Type, [], init, new FrameTokenNode(work.Position, Types.PointerTo(BasicType.Int32)));
            case CloseNode close:
                return CallRuntime("closechan", null, [close.Channel.Type!], init, close.Channel);
            case CopyNode copy: return WalkCopy(copy, init, callsRuntime: false);
            case NewNode @new: return WalkNew(@new, init);
            case MakeSliceNode make: return WalkMakeSlice(make, init);
            case MakeMapNode make: return WalkMakeMap(make, init);
            case MakeChanNode make: return WalkMakeChan(make, init);
            case ClosureNode closure: return WalkClosure(closure, init);
            case MethodValueNode value: return WalkMethodValue(value, init);
            case StructLitNode or ArrayLitNode or MapLitNode or PointerLitNode: return WalkLiteral(node, init);
            default: throw work.Unsupported($"expression {node.GetType().Name}");
        }
    }

    private ExprNode WalkBinary(BinaryNode binary, List<TreeNode> init)
    {
        binary.X = Expression(binary.X, init);
        switch (binary.Op)
        {
            case Operator.AndNot:
                var mask = Expression(new UnaryNode(work.Position, binary.Y.Type!, Operator.Xor, binary.Y), init);
                return new BinaryNode(binary.Position, binary.Type!, Operator.And, binary.X, ComplementConstant(mask));
            case Operator.ShiftLeft or Operator.ShiftRight:
                binary.Y = Expression(binary.Y, init);
                binary.IsBounded = IndexBounds.IsBelow(binary.Y, 8 * binary.X.Type!.Size);
                return binary;
            case Operator.Equal or Operator.NotEqual:
                binary.Y = Expression(binary.Y, init);
                return WalkCompare(binary, init);
            case Operator.Div when binary.X.Type!.IsComplex:
                binary.Y = Expression(binary.Y, init);
                var quotient = CallRuntime("complex128div", BasicType.Complex128, [], init,
                    Make.Convert(binary.X, BasicType.Complex128), Make.Convert(binary.Y, BasicType.Complex128));
                return Make.Convert(quotient, binary.Type!);
            default:
                binary.Y = Expression(binary.Y, init);
                return binary;
        }
    }

    /// <summary>The complement of a constant is a constant.</summary>
    private static ExprNode ComplementConstant(ExprNode mask)
    {
        if (mask is not UnaryNode { X: LiteralNode { Value: IntConstant value } literal }) { return mask; }
        var all = literal.Type!.IsUnsigned ? (System.Numerics.BigInteger.One << (int)(8 * literal.Type.Size)) - 1 : -1;
        return new LiteralNode(mask.Position, literal.Type, new IntConstant(all ^ value.Value));
    }

    private ExprNode WalkLogical(LogicalNode logical, List<TreeNode> init)
    {
        logical.X = Expression(logical.X, init);
        // What the right side needs may only run when it is evaluated.
        var right = new List<TreeNode>();
        logical.Y = Expression(logical.Y, right);
        logical.Y = AddInit(logical.Y, right);
        return RangeCheck(logical, init) ?? logical;
    }

    private PointerFieldNode WalkPointerField(PointerFieldNode field, List<TreeNode> init)
    {
        if (field.X.Type!.Element!.Size == 0)
        {
            // No access through such a pointer can fault.
            field.X = Cheap(field.X, init);
            CheckNil(field.X, init);
        }
        field.X = Expression(field.X, init);
        return field;
    }

    private ExprNode WalkPart(PartNode part, List<TreeNode> init)
    {
        if (ShortCuts.CountedRunes(work, part) is { } runes)
        {
            return CallRuntime("countrunes", part.Type, [], init, Make.Convert(runes.X, BasicType.String));
        }
        part.X = Expression(part.X, init);
        if (part.Part is not (ValuePart.Length or ValuePart.Capacity)) { return part; }
        var type = part.X.Type!;
        var array = (type.Kind == TypeKind.Pointer ? type.Element! : type).Underlying as ArrayType;
        if (array is not null)
        {
            Safe(part.X, init);
            return new LiteralNode(part.Position, part.Type!, new IntConstant(array.Length));
        }
        return TreeFacts.IsString(part.X, out var bytes)
            ? new LiteralNode(part.Position, part.Type!, new IntConstant(bytes.Length))
            : part;
    }

    private IndexNode WalkIndex(IndexNode index, List<TreeNode> init)
    {
        index.X = Expression(index.X, init);
        var asWritten = index.Index;
        index.Index = Expression(index.Index, init);
        if (index.IsBounded) { return index; }
        if (index.X.Type!.Underlying is ArrayType array) { index.IsBounded = IndexBounds.IsBelow(asWritten, array.Length); }
        else if (TreeFacts.IsString(index.X, out var bytes)) { index.IsBounded = IndexBounds.IsBelow(asWritten, bytes.Length); }
        return index;
    }

    private ExprNode WalkSlice(SliceNode slice, List<TreeNode> init)
    {
        slice.X = Expression(slice.X, init);
        slice.Low = Optional(slice.Low, init);
        if (slice.Low is not null && TreeFacts.IsZero(slice.Low)) { slice.Low = null; }
        slice.High = Optional(slice.High, init);
        slice.Max = Optional(slice.Max, init);
        if (slice.IsFull)
        {
            var isWholeCapacity = slice.Max is PartNode { Part: ValuePart.Capacity } capacity && TreeFacts.AreSame(slice.X, capacity.X);
            if (!isWholeCapacity) { return slice; }
            slice.Max = null;
        }
        return WithoutNeedlessBounds(slice);
    }

    private static ExprNode WithoutNeedlessBounds(SliceNode slice)
    {
        if (slice.High is PartNode { Part: ValuePart.Length } length && TreeFacts.AreSame(slice.X, length.X)) { slice.High = null; }
        return slice.Kind != SliceKind.Array && slice.Low is null && slice.High is null ? slice.X : slice;
    }

    private ExprNode WalkTypeAssert(TypeAssertNode assert, List<TreeNode> init)
    {
        assert.X = Expression(assert.X, init);
        var target = Make.Descriptor(assert.Type!);
        var source = assert.IsCommaOk ? null : Make.Descriptor(assert.X.Type!);
        var table = assert.Type!.IsInterface || assert.X.Type!.IsEmptyInterface ? null : Make.Table(assert.Type, assert.X.Type!);
        return new PreparedAssertNode(assert.Position, assert.Type, assert.X, target, source, table);
    }

    private ExprNode WalkNew(NewNode @new, List<TreeNode> init)
    {
        var type = @new.Type!.Element!;
        if (@new.Escape != EscapeState.None) { return NewObject(type, init); }
        var variable = work.NewTemporary(type);
        init.Add(Make.Assign(variable, null));
        return Make.AddressOf(variable);
    }

    private ExprNode WalkMakeSlice(MakeSliceNode make, List<TreeNode> init)
    {
        var length = make.Length;
        var capacity = make.Capacity;
        if (capacity is null) { length = capacity = Safe(length, init); }
        var element = make.Type!.Element!;
        if (make.Escape == EscapeState.None)
        {
            TreeFacts.IsSmallInteger(capacity, out var count);
            var array = work.NewTemporary(Types.ArrayOf(element, count));
            init.Add(Make.Assign(array, null));
            return Expression(Make.ConvertAlways(Make.Slice(array, null, length), make.Type), init);
        }
        var fits = FitsInt(length.Type!) && FitsInt(capacity.Type!);
        var argument = fits ? BasicType.Int : BasicType.Int64;
        return CallRuntime(fits ? "makeslice" : "makeslice64", make.Type, [element], init,
            Make.Descriptor(element), Make.Convert(length, argument), Make.Convert(capacity, argument));
    }

    /// <summary>Whether no value of the integer type is above the largest uint.</summary>
    private static bool FitsInt(GoType type) => type.IsInteger;

    private ExprNode WalkMakeChan(MakeChanNode make, List<TreeNode> init)
    {
        var size = make.Size ?? Make.Integer(0);
        return CallRuntime("makechan", make.Type, [make.Type!.Element!], init, Make.Descriptor(make.Type), Make.Convert(size, BasicType.Int));
    }
}
