using GoDefer.Frontend.Lowering.Data;
using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;
using System.Numerics;
using System.Text;
using BranchKind = GoDefer.Frontend.Syntax.BranchKind;
using CallKind = GoDefer.Frontend.Tree.CallKind;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Nodes;

/// <summary>
/// Makes typed nodes at the current position of a function, with what gc's type checker adds on the way: addresses taken,
/// conversions between operand types, folded constants.
/// </summary>
internal sealed class TreeFactory(FunctionWork work)
{
    private TypeTable Types => work.Package.Types;

    private NodePosition Here => work.Position;

    public AssignNode Assign(ExprNode left, ExprNode? right) =>
        new(Here, left, right is null || TreeFacts.IsBlank(left) ? right : ConvertTo(right, left.Type!));

    public AssignListNode AssignList(List<ExprNode> left, List<ExprNode> right) => new(Here, AssignListKind.Values, left, right);

    public BlockNode Block(List<TreeNode> statements) =>
        new(statements.Count > 0 ? statements[0].Position : Here, statements);

    public IfNode If(ExprNode condition, params List<TreeNode> then) => new(Here, condition, then, []);

    public BranchNode Goto(string label) => new(Here, BranchKind.Goto, label);

    public BranchNode Break() => new(Here, BranchKind.Break, null);

    public LabelNode Label(string label) => new(Here, label);

    public LiteralNode Integer(BigInteger value, GoType? type = null) => new(Here, type ?? BasicType.Int, new IntConstant(value));

    public LiteralNode Bool(bool value, GoType? type = null) => new(Here, type ?? BasicType.Bool, new BoolConstant(value));

    public LiteralNode Text(byte[] value, GoType? type = null) => new(Here, type ?? BasicType.String, new StringConstant(value));

    public LiteralNode Text(string value) => Text(Encoding.UTF8.GetBytes(value));

    public LiteralNode Nil(GoType type) => new(Here, type, NilConstant.Instance);

    /// <summary>An operation on operands of one type; the result of a comparison is bool.</summary>
    public ExprNode Binary(Operator op, ExprNode x, ExprNode y)
    {
        var type = op is >= Operator.Equal and <= Operator.GreaterEqual ? BasicType.Bool : x.Type!;
        return ConstantFolding.Fold(new BinaryNode(Here, type, op, x, y));
    }

    /// <summary>An operation with an integer constant of the other operand's type.</summary>
    public ExprNode Binary(Operator op, ExprNode x, BigInteger y) => Binary(op, x, Integer(y, x.Type));

    /// <summary>A comparison of strings, interfaces or anything else.</summary>
    public ExprNode Compare(Operator op, ExprNode x, ExprNode y) => x.Type switch
    {
        { IsString: true } when y.Type!.IsString && !(TreeFacts.IsConstant(x) && TreeFacts.IsConstant(y)) => new CompareStringNode(Here, BasicType.Bool, op, x, y),
        { IsInterface: true } when y is { Type.IsInterface: true } and not LiteralNode && x is not LiteralNode =>
            new CompareInterfaceNode(Here, BasicType.Bool, op, x, y),
        _ => Binary(op, x, y),
    };

    public ExprNode Shift(ExprNode x, int count) => new BinaryNode(Here, x.Type!, Operator.ShiftLeft, x, Integer(count, BasicType.Uint));

    public ExprNode Not(ExprNode x) => new UnaryNode(Here, x.Type!, Operator.Not, x);

    public LogicalNode And(ExprNode x, ExprNode y) => new(Here, BasicType.Bool, true, x, y);

    public LogicalNode Or(ExprNode x, ExprNode y) => new(Here, BasicType.Bool, false, x, y);

    public ExprNode Length(ExprNode x)
    {
        if (TreeFacts.IsString(x, out var bytes)) { return Integer(bytes.Length); }
        return x.Type!.Underlying is ArrayType array && TreeFacts.CallsNothing(x)
            ? Integer(array.Length)
            : new PartNode(Here, BasicType.Int, ValuePart.Length, x);
    }

    public ExprNode Capacity(ExprNode x) => new PartNode(Here, BasicType.Int, ValuePart.Capacity, x);

    /// <summary>The pointer of a slice or string.</summary>
    public ExprNode Pointer(ExprNode x) =>
        new PartNode(Here, Types.PointerTo(x.Type!.IsString ? BasicType.Uint8 : x.Type.Element!), ValuePart.Pointer, x);

    /// <summary>The type word of an interface.</summary>
    public PartNode TypeWord(ExprNode x) => new(Here, Types.PointerTo(BasicType.Uintptr), ValuePart.InterfaceTable, x);

    /// <summary>The data word of an interface, as a value of <paramref name="type"/>.</summary>
    public PartNode DataWord(ExprNode x, GoType type) => new(Here, type, ValuePart.InterfaceData, x);

    /// <summary>The value of type <paramref name="type"/> that an interface is known to hold.</summary>
    public ExprNode DataOf(ExprNode x, GoType type) =>
        InterfaceData.IsDirect(type)
            ? DataWord(x, type)
            : new DereferenceNode(Here, type, new PartNode(Here, Types.PointerTo(type), ValuePart.InterfaceData, x) { IsBounded = true });

    /// <summary>The type descriptor an itab is for.</summary>
    public ExprNode DescriptorOfTable(ExprNode table) => new WordNode(Here, Types.PointerTo(BasicType.Uint8), table, 8);

    /// <summary>An element; of a pointer to an array that of the array.</summary>
    public IndexNode Index(ExprNode x, ExprNode index, bool isBounded = false)
    {
        if (x.Type!.Kind == TypeKind.Pointer) { x = Dereference(x); }
        return new IndexNode(Here, x.Type!.IsString ? BasicType.Byte : x.Type.Element!, x, index) { IsBounded = isBounded };
    }

    public DereferenceNode Dereference(ExprNode pointer) => new(Here, pointer.Type!.Element!, pointer);

    /// <summary>A field by name.</summary>
    public FieldNode Field(ExprNode x, string name)
    {
        var structure = (StructType)x.Type!.Underlying;
        var index = structure.Fields.ToList().FindIndex(field => field.Name == name);
        return new FieldNode(Here, structure.Fields[index].Type, x, name, structure.Offsets[index]);
    }

    /// <summary>The address; the variable it is in must have one from now on.</summary>
    public AddressNode AddressOf(ExprNode x)
    {
        if (TreeFacts.OuterValue(x) is Variable variable) { variable.IsAddressTaken = true; }
        return new AddressNode(Here, Types.PointerTo(x.Type!), x);
    }

    /// <summary>A part of a slice, string or array; an array's address is taken.</summary>
    public SliceNode Slice(ExprNode x, ExprNode? low, ExprNode? high)
    {
        if (x.Type!.IsString) { return new SliceNode(Here, x.Type, SliceKind.String, x, low, high, null); }
        if (x.Type.Kind == TypeKind.Slice) { return new SliceNode(Here, x.Type, SliceKind.Slice, x, low, high, null); }
        var array = x.Type.Kind == TypeKind.Array ? AddressOf(x) : x;
        return new SliceNode(Here, Types.SliceOf(array.Type!.Element!.Element!), SliceKind.Array, array, low, high, null);
    }

    /// <summary>A conversion written out by the lowering (gc: conv): nothing for an identical type, a new constant for a constant.</summary>
    public ExprNode Convert(ExprNode x, GoType type) => GoType.Identical(x.Type!, type) ? x : ConvertAlways(x, type);

    /// <summary>A numeric or no-op conversion even where the types are identical.</summary>
    public ExprNode ConvertAlways(ExprNode x, GoType type)
    {
        if (x is LiteralNode literal && ConstantFolding.Convert(literal, type) is { } folded) { return folded; }
        var isNoOp = SameRepresentation(x.Type!, type);
        return new ConvertNode(Here, type, isNoOp ? ConversionKind.NoOp : ConversionKind.Value, x);
    }

    /// <summary>The same bits under another type.</summary>
    public ConvertNode Retype(ExprNode x, GoType type) => new(Here, type, ConversionKind.NoOp, x);

    /// <summary>What an assignment of <paramref name="x"/> to something of type <paramref name="type"/> stores (gc: assignconv).</summary>
    public ExprNode ConvertTo(ExprNode x, GoType type)
    {
        if (x.Type is null || GoType.Identical(x.Type, type)) { return x; }
        if (x is LiteralNode literal && !type.IsInterface && ConstantFolding.Convert(literal, type) is { } folded) { return folded; }
        if (x is LiteralNode { IsNil: true }) { return Nil(type); }
        if (type.IsInterface && !(x.Type.IsEmptyInterface && type.IsEmptyInterface))
        {
            return new ConvertNode(Here, type, ConversionKind.Interface, x);
        }
        return Retype(x, type);
    }

    /// <summary>The address of a type's descriptor.</summary>
    public SymbolAddressNode Descriptor(GoType type) =>
        new(Here, Types.PointerTo(BasicType.Uint8), work.Package.Descriptors.Request(type));

    /// <summary>The address of the itab by which an interface of type <paramref name="face"/> holds a <paramref name="type"/>.</summary>
    public SymbolAddressNode Table(GoType type, GoType face) =>
        new(Here, Types.PointerTo(BasicType.Uint8), work.Package.Itabs.Request(type, face));

    /// <summary>A call of a function of the runtime, not walked yet.</summary>
    public CallNode RuntimeCall(string name, ReadOnlySpan<GoType> any, params ReadOnlySpan<ExprNode> arguments) =>
        Call(work.Package.Runtime.Get(name, any), arguments);

    /// <summary>A call of a function by name, with its arguments converted to the parameter types.</summary>
    public CallNode Call(ExprNode function, params ReadOnlySpan<ExprNode> arguments)
    {
        var type = (GoDefer.Frontend.Types.FuncType)function.Type!.Underlying;
        var list = new List<ExprNode>(arguments.Length);
        for (var i = 0; i < arguments.Length; i++) { list.Add(ConvertTo(arguments[i], type.Parameters[i])); }
        return new CallNode(Here, type.ResultType, CallKind.Function, function, list);
    }

    private static bool SameRepresentation(GoType from, GoType to)
    {
        if (GoType.Identical(from.Underlying, to.Underlying)) { return true; }
        if (!from.IsNumeric || !to.IsNumeric) { return true; }
        return Simple(from.Kind) == Simple(to.Kind);
    }

    private static TypeKind Simple(TypeKind kind) => kind switch
    {
        TypeKind.Int => TypeKind.Int64,
        TypeKind.Uint or TypeKind.Uintptr => TypeKind.Uint64,
        _ => kind,
    };
}
