using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;
using System.Numerics;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Nodes;

/// <summary>Questions about trees that several phases of the lowering ask; none changes the tree.</summary>
internal static class TreeFacts
{
    /// <summary>Whether the position of a node is that of its use; names are shared and keep that of their declaration.</summary>
    public static bool HasOwnPosition(TreeNode node) => node switch
    {
        Variable or FunctionName => false,
        LiteralNode literal => !literal.IsNamed && literal.Position.IsKnown,
        _ => node.Position.IsKnown,
    };

    /// <summary>Whether the node may stand in several places of a tree, so that nothing may be attached to it.</summary>
    public static bool MayBeShared(TreeNode node) => node is Variable or FunctionName or LiteralNode or TypeNode;

    /// <summary>Whether it is the blank identifier.</summary>
    public static bool IsBlank(ExprNode? node) => node is Variable { IsBlank: true };

    /// <summary>Whether the value can be addressed.</summary>
    public static bool IsLValue(ExprNode node) => node switch
    {
        IndexNode index => index.X.Type!.Kind == TypeKind.Array ? IsLValue(index.X) : !index.X.Type.IsString,
        FieldNode field => IsLValue(field.X),
        DereferenceNode or PointerFieldNode or ClosureSlotNode or Variable or StaticSlotNode or WordNode => true,
        _ => false,
    };

    /// <summary>The variable or other node that holds this part of a value: behind fields, array elements and no-op conversions.</summary>
    public static ExprNode OuterValue(ExprNode node)
    {
        while (true)
        {
            switch (node)
            {
                case FieldNode field: node = field.X; break;
                case ConvertNode { Kind: ConversionKind.NoOp } convert: node = convert.X; break;
                case IndexNode { X.Type.Kind: TypeKind.Array } index: node = index.X; break;
                default: return node;
            }
        }
    }

    /// <summary>Whether two expressions without effects are certainly the same value or place.</summary>
    public static bool AreSame(ExprNode? x, ExprNode? y) => (x, y) switch
    {
        (null, _) or (_, null) => false,
        (Variable or ClosureSlotNode, _) => ReferenceEquals(x, y),
        _ when x.Type is null || y.Type is null || !GoType.Identical(x.Type, y.Type) => false,
        (FieldNode a, FieldNode b) => a.Field == b.Field && AreSame(a.X, b.X),
        (PointerFieldNode a, PointerFieldNode b) => a.Field == b.Field && AreSame(a.X, b.X),
        (DereferenceNode a, DereferenceNode b) => AreSame(a.X, b.X),
        (ConvertNode { Kind: ConversionKind.NoOp } a, ConvertNode { Kind: ConversionKind.NoOp } b) => AreSame(a.X, b.X),
        (ConvertNode { Kind: ConversionKind.Value } a, ConvertNode { Kind: ConversionKind.Value } b) => AreSame(a.X, b.X),
        (IndexNode a, IndexNode b) => AreSame(a.X, b.X) && AreSame(a.Index, b.Index),
        (MapIndexNode a, MapIndexNode b) => AreSame(a.X, b.X) && AreSame(a.Key, b.Key),
        (LiteralNode a, LiteralNode b) => a.Value.Equals(b.Value),
        _ => false,
    };

    /// <summary>Whether it is an integer constant.</summary>
    public static bool IsInteger(ExprNode? node, out BigInteger value)
    {
        if (node is LiteralNode { Value: IntConstant constant })
        {
            value = constant.Value;
            return true;
        }
        value = default;
        return false;
    }

    /// <summary>Whether it is an integer constant that fits an int32 for sure, as gc's bounds analysis wants.</summary>
    public static bool IsSmallInteger(ExprNode? node, out long value)
    {
        value = 0;
        if (node?.Type is null || !node.Type.IsInteger || !IsInteger(node, out var big)) { return false; }
        if (node.Type.Size == 8 && (big <= int.MinValue || big >= int.MaxValue)) { return false; }
        value = (long)big;
        return true;
    }

    /// <summary>Whether it is a string constant.</summary>
    public static bool IsString(ExprNode? node, out ReadOnlySpan<byte> bytes)
    {
        if (node is LiteralNode { Value: StringConstant constant })
        {
            bytes = constant.Bytes;
            return true;
        }
        bytes = default;
        return false;
    }

    /// <summary>Whether it is a constant other than nil.</summary>
    public static bool IsConstant(ExprNode node) => node is LiteralNode { IsNil: false };

    /// <summary>Whether it is a constant or composite literal that is the zero value.</summary>
    public static bool IsZero(ExprNode node) => node switch
    {
        LiteralNode literal => IsZero(literal.Value),
        ArrayLitNode { IsSlice: false } array => array.Elements.All(element => IsZero(element.Value)),
        StructLitNode structure => structure.Fields.All(field => IsZero(field.Value)),
        _ => false,
    };

    /// <summary>Whether a node calls and receives nothing, so that the length of an array that it gives is a constant (gc: not callrecv).</summary>
    public static bool CallsNothing(ExprNode node) => node switch
    {
        Variable => true,
        FieldNode field => CallsNothing(field.X),
        IndexNode index => CallsNothing(index.X) && CallsNothing(index.Index),
        DereferenceNode dereference => CallsNothing(dereference.X),
        PointerFieldNode field => CallsNothing(field.X),
        LiteralNode => true,
        ConvertNode { Kind: ConversionKind.NoOp } convert => CallsNothing(convert.X),
        ArrayLitNode array => array.Elements.All(element => CallsNothing(element.Value)),
        StructLitNode structure => structure.Fields.All(field => CallsNothing(field.Value)),
        _ => false,
    };

    /// <summary>Whether evaluating the node may call something or panic, so that it cannot happen while arguments are being stored.</summary>
    public static bool HasCall(TreeNode? node)
    {
        if (node is null) { return false; }
        if (node.HasInit) { return true; }
        return node switch
        {
            CallNode or PreparedCallNode or IndexNode or SliceNode or DereferenceNode or PointerFieldNode or WordNode
                or PreparedAssertNode or TypeAssertNode => true,
            BinaryNode { Op: Operator.Div or Operator.Rem } => true,
            BinaryNode binary => HasCall(binary.X) || HasCall(binary.Y),
            UnaryNode unary => HasCall(unary.X),
            LogicalNode logical => HasCall(logical.X) || HasCall(logical.Y),
            CompareStringNode compare => HasCall(compare.X) || HasCall(compare.Y),
            PartNode part => HasCall(part.X),
            ConvertNode convert => HasCall(convert.X),
            FieldNode field => HasCall(field.X),
            AddressNode address => HasCall(address.X),
            ComplexNode complex => HasCall(complex.Real) || HasCall(complex.Imaginary),
            MakeInterfaceNode { Data: AddressNode { X: IndexNode { X: Variable { Storage: StorageClass.Global, Package.Path: "runtime" } } } } => false,
            MakeInterfaceNode face => HasCall(face.Table) || HasCall(face.Data),
            AssignNode assign => HasCall(assign.Left) || HasCall(assign.Right),
            MethodNode method => HasCall(method.X),
            InterfaceMethodNode method => HasCall(method.X),
            _ => false,
        };
    }

    /// <summary>The comparison with operands exchanged.</summary>
    public static Operator Reverse(Operator op) => op switch
    {
        Operator.Less => Operator.Greater,
        Operator.Greater => Operator.Less,
        Operator.LessEqual => Operator.GreaterEqual,
        Operator.GreaterEqual => Operator.LessEqual,
        _ => op,
    };

    /// <summary>The comparison that holds exactly when this one does not (of ordered values).</summary>
    public static Operator Complement(Operator op) => op switch
    {
        Operator.Equal => Operator.NotEqual,
        Operator.NotEqual => Operator.Equal,
        Operator.Less => Operator.GreaterEqual,
        Operator.Greater => Operator.LessEqual,
        Operator.LessEqual => Operator.Greater,
        Operator.GreaterEqual => Operator.Less,
        _ => op,
    };

    private static bool IsZero(ConstantValue value) => value switch
    {
        NilConstant => true,
        BoolConstant b => !b.Value,
        StringConstant s => s.Bytes.Length == 0,
        IntConstant i => i.Value.IsZero,
        FloatConstant f => f.Value.Sign == 0,
        ComplexConstant c => c.Real.Sign == 0 && c.Imaginary.Sign == 0,
        _ => false,
    };
}
