using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Diagnostics;

namespace GoDefer.Frontend.Tree;

/// <summary>Writes nodes as Go text in gc's short form, for the texts of decisions.</summary>
public static class TreeText
{
    private const int Primary = 8;
    private const int UnaryPrecedence = 7;

    /// <summary>The text of a node.</summary>
    public static string Of(TreeNode node) => Text(node, 0);

    private static string Text(TreeNode node, int precedence)
    {
        var (text, own) = Write(node);
        return own < precedence ? $"({text})" : text;
    }

    private static (string Text, int Precedence) Write(TreeNode node) => node switch
    {
        Variable variable => (variable.Name, Primary),
        FunctionName { MethodReceiver: not null } method => (method.Name, Primary),
        FunctionName name => (name.Package is { IsLocal: false } package ? $"{package.Name}.{name.Name}" : name.Name, Primary),
        LiteralNode { Written: { } expression } => (ExprFormatter.Text(expression), expression is BinaryExpr binary ? binary.Op.Precedence() : Primary),
        LiteralNode literal => (literal.Name ?? literal.Value.ToString(), Primary),
        TypeNode type => (type.Type!.ToString(), Primary),
        ConvertNode { IsImplicit: true } convert => Write(convert.X),
        ConvertNode convert => ($"{ConversionType(convert.Type!)}({Of(convert.X)})", Primary),
        ClosureNode => ("func literal", 0),
        ClosureSlotNode => ("<node CLOSUREVAR>", 0),
        VariadicSliceNode => ("... argument", Primary),
        PointerLitNode { IsImplicit: true } or StructLitNode { IsImplicit: true } or ArrayLitNode { IsImplicit: true } or MapLitNode { IsImplicit: true } =>
            ("composite literal", Primary),
        PointerLitNode pointer => ($"&{pointer.Literal.Type} literal", UnaryPrecedence),
        ArrayLitNode { IsAddressed: true } or MapLitNode { IsAddressed: true } => ($"&{((ExprNode)node).Type} literal", Primary),
        StructLitNode or ArrayLitNode or MapLitNode => ($"{((ExprNode)node).Type} literal", Primary),
        AddressNode { IsImplicit: true } address => Write(address.X),
        AddressNode address => Prefix("&", address.X, address.X is AddressNode),
        DereferenceNode { IsImplicit: true } star => Write(star.X),
        DereferenceNode star => Prefix("*", star.X, star.X is DereferenceNode),
        UnaryNode unary => Prefix(unary.Op.Text(), unary.X, unary.X is UnaryNode inner && inner.Op == unary.Op),
        ReceiveNode receive => Prefix("<-", receive.Channel, receive.Channel is ReceiveNode),
        BinaryNode binary => Infix(binary.Op, binary.X, binary.Y),
        LogicalNode logical => Infix(logical.IsAnd ? Operator.AndAnd : Operator.OrOr, logical.X, logical.Y),
        CompareStringNode compare => Infix(compare.Op, compare.X, compare.Y),
        CompareInterfaceNode compare => Infix(compare.Op, compare.X, compare.Y),
        AddStringNode sum => (string.Join(" + ", sum.Operands.Select(operand => Text(operand, 5))), 4),
        FieldNode field => ($"{Text(field.X, Primary)}.{field.Field}", Primary),
        PointerFieldNode field => ($"{Text(field.X, Primary)}.{field.Field}", Primary),
        MethodNode method => ($"{Text(method.X, Primary)}.{method.Method.Name.Split('.')[^1]}", Primary),
        InterfaceMethodNode method => ($"{Text(method.X, Primary)}.{method.Method}", Primary),
        MethodValueNode value => ($"{Text(value.X, Primary)}.{value.Wrapper.Name.Split('.')[^1].Replace("-fm", "", StringComparison.Ordinal)}", Primary),
        IndexNode index => ($"{Text(index.X, Primary)}[{Of(index.Index)}]", Primary),
        MapIndexNode index => ($"{Text(index.X, Primary)}[{Of(index.Key)}]", Primary),
        SliceNode slice => ($"{Text(SlicedOperand(slice), Primary)}[{Optional(slice.Low)}:{Optional(slice.High)}{(slice.IsFull ? ":" + Optional(slice.Max) : "")}]", Primary),
        TypeAssertNode assertion => ($"{Text(assertion.X, Primary)}.({assertion.Type})", Primary),
        CallNode call => ($"{Text(call.Function, Primary)}({List(call.Arguments)}{(call.HasDots ? "..." : "")})", Primary),
        PartNode part => ($"{PartName(part.Part)}({Of(part.X)})", Primary),
        ComplexNode complex => ($"complex({Of(complex.Real)}, {Of(complex.Imaginary)})", Primary),
        AppendNode append => ($"append({List(append.Arguments)}{(append.HasDots ? "..." : "")})", Primary),
        CopyNode copy => ($"copy({Of(copy.To)}, {Of(copy.From)})", Primary),
        NewNode created => ($"new({created.Type!.Element})", Primary),
        MakeSliceNode { Capacity: { } capacity } make => ($"make({make.Type}, {Of(make.Length)}, {Of(capacity)})", Primary),
        MakeSliceNode make => ($"make({make.Type}, {Of(make.Length)})", Primary),
        MakeMapNode make => (Make(make.Type!, make.Hint), Primary),
        MakeChanNode make => (Make(make.Type!, make.Size), Primary),
        RecoverNode => ("recover()", Primary),
        PanicNode panic => ($"panic({Of(panic.X)})", Primary),
        PrintNode print => ($"{(print.IsLine ? "println" : "print")}({List(print.Arguments)})", Primary),
        AssignNode assign => ($"{Of(assign.Left)} {(assign.IsDefine ? ":=" : "=")} {Optional(assign.Right)}", 0),
        AssignListNode assign => ($"{List(assign.Left)} {(assign.IsDefine ? ":=" : "=")} {List(assign.Right)}", 0),
        AssignOpNode assign => ($"{Of(assign.Left)} {assign.Op.Text()}= {Of(assign.Right)}", 0),
        _ => (node.GetType().Name, 0),
    };

    private static (string Text, int Precedence) Infix(Operator op, ExprNode x, ExprNode y)
    {
        var precedence = op.Precedence();
        return ($"{Text(x, precedence)} {op.Text()} {Text(y, precedence + 1)}", precedence);
    }

    private static (string Text, int Precedence) Prefix(string op, ExprNode x, bool isSame) =>
        ($"{op}{(isSame ? " " : "")}{Text(x, UnaryPrecedence + 1)}", UnaryPrecedence);

    private static string ConversionType(GoType type) => type.IsNamed ? type.ToString() : $"({type})";

    private static ExprNode SlicedOperand(SliceNode slice) => slice.X is AddressNode { IsImplicit: true } address ? address.X : slice.X;

    private static string Make(GoType type, ExprNode? size) => size is null ? $"make({type})" : $"make({type}, {Of(size)})";

    private static string Optional(ExprNode? node) => node is null ? "" : Of(node);

    private static string List(List<ExprNode> nodes) => string.Join(", ", nodes.Select(Of));

    private static string PartName(ValuePart part) => part switch
    {
        ValuePart.Length => "len",
        ValuePart.Capacity => "cap",
        ValuePart.Real => "real",
        ValuePart.Imaginary => "imag",
        ValuePart.InterfaceTable => "itab",
        ValuePart.InterfaceData => "idata",
        _ => "ptr",
    };
}
