using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;

namespace GoDefer.Frontend.Lowering.Walk;

internal sealed partial class Walker
{
    private const int MaxDirectStrings = 5;

    private ExprNode WalkAddString(AddStringNode add, List<TreeNode> init)
    {
        var count = add.Operands.Count;
        var buffer = Make.Nil(Types.PointerTo(Types.ArrayOf(BasicType.Uint8, StringBufferSize))) as ExprNode;
        if (add.Escape == EscapeState.None && ConstantBytes(add.Operands) < StringBufferSize)
        {
            buffer = Make.AddressOf(work.NewTemporary(Types.ArrayOf(BasicType.Uint8, StringBufferSize)));
        }
        var operands = add.Operands.Select(operand => Make.Convert(operand, BasicType.String)).ToList();
        var call = count <= MaxDirectStrings
            ? Make.RuntimeCall("concatstring" + count, [], [buffer, .. operands])
            : Make.RuntimeCall("concatstrings", [], buffer, OperandSlice(add, operands));
        var result = Expression(call, init);
        result.Type = add.Type;
        return result;
    }

    private static int ConstantBytes(List<ExprNode> operands) =>
        operands.Sum(operand => TreeFacts.IsString(operand, out var bytes) ? bytes.Length : 0);

    private ArrayLitNode OperandSlice(AddStringNode add, List<ExprNode> operands)
    {
        var elements = operands.Select((operand, i) => new ElementNode(operand.Position, i, isKeyed: false, operand)).ToList();
        var slice = new ArrayLitNode(work.Position, Types.SliceOf(BasicType.String), elements, elements.Count) { Escape = EscapeState.None };
        if (work.Preallocated.TryGetValue(add, out var storage)) { work.Preallocated[slice] = storage; }
        return slice;
    }

    /// <summary>A call of the runtime for each operand, between lock and unlock; adjacent constants are joined.</summary>
    private EmptyExprNode WalkPrint(PrintNode print, List<TreeNode> init)
    {
        Expressions(print.Arguments, init);
        CheapExpressions(print.Arguments, init);
        var calls = new List<TreeNode> { Make.RuntimeCall("printlock", []) };
        foreach (var argument in JoinedArguments(print))
        {
            if (argument.Type!.Kind is TypeKind.Array or TypeKind.Struct) { work.Package.ReportIllegalPrint(print.Position, argument.Type); }
            else { calls.Add(PrintCall(argument)); }
        }
        calls.Add(Make.RuntimeCall("printunlock", []));
        for (var i = 0; i < calls.Count; i++) { calls[i] = Expression((ExprNode)calls[i], init); }
        return new EmptyExprNode(work.Position) { Init = calls };
    }

    private List<ExprNode> JoinedArguments(PrintNode print)
    {
        var spaced = new List<ExprNode>();
        for (var i = 0; i < print.Arguments.Count; i++)
        {
            if (print.IsLine && i != 0) { spaced.Add(Make.Text(" ")); }
            spaced.Add(print.Arguments[i]);
        }
        if (print.IsLine) { spaced.Add(Make.Text("\n")); }
        var joined = new List<ExprNode>();
        var text = new List<byte>();
        var isJoining = false;
        foreach (var argument in spaced)
        {
            if (TreeFacts.IsString(argument, out var bytes))
            {
                text.AddRange(bytes);
                isJoining = true;
                continue;
            }
            if (isJoining) { joined.Add(Make.Text([.. text])); }
            text.Clear();
            isJoining = false;
            joined.Add(argument);
        }
        if (isJoining) { joined.Add(Make.Text([.. text])); }
        return joined;
    }

    private CallNode PrintCall(ExprNode argument)
    {
        var type = argument.Type!;
        if (type.IsInterface) { return Make.RuntimeCall(type.IsEmptyInterface ? "printeface" : "printiface", [type], argument); }
        if (type.IsPointerShaped) { return Make.RuntimeCall("printpointer", [type], argument); }
        if (type.Kind == TypeKind.Slice) { return Make.RuntimeCall("printslice", [type], argument); }
        if (argument is LiteralNode { Value: StringConstant constant })
        {
            if (constant.Bytes.SequenceEqual(" "u8)) { return Make.RuntimeCall("printsp", []); }
            if (constant.Bytes.SequenceEqual("\n"u8)) { return Make.RuntimeCall("printnl", []); }
        }
        var (name, parameter) = PrintFunction(type);
        return Make.RuntimeCall(name, [], Make.Convert(argument, parameter));
    }

    private static (string Name, GoType Parameter) PrintFunction(GoType type)
    {
        if (type.IsUnsigned)
        {
            var isHex = type is NamedType { Name: "hex", Package.Path: "runtime" };
            return (isHex ? "printhex" : "printuint", BasicType.Uint64);
        }
        if (type.IsInteger) { return ("printint", BasicType.Int64); }
        if (type.IsFloat) { return ("printfloat", BasicType.Float64); }
        if (type.IsComplex) { return ("printcomplex", BasicType.Complex128); }
        return type.IsBoolean ? ("printbool", BasicType.Bool) : ("printstring", BasicType.String);
    }
}
