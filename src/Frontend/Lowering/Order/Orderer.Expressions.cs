using GoDefer.Frontend.Escape;
using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using CallKind = GoDefer.Frontend.Tree.CallKind;
using FuncType = GoDefer.Frontend.Types.FuncType;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Order;

internal sealed partial class Orderer
{
    private const int MaxDirectStrings = 5;

    private void ExpressionList(List<ExprNode> list)
    {
        for (var i = 0; i < list.Count; i++) { list[i] = Expression(list[i]); }
    }

    private void InPlace(List<ExprNode> list)
    {
        for (var i = 0; i < list.Count; i++) { list[i] = InPlace(list[i]); }
    }

    /// <summary>Orders an expression, leaving its effects in its own init list.</summary>
    private ExprNode InPlace(ExprNode node)
    {
        var inner = new Orderer(work);
        node = inner.Expression(node);
        node = AddInit(node, inner.output);
        temporaries.AddRange(inner.temporaries);
        foreach (var variable in inner.keptAlive ?? []) { KeepAlive(variable); }
        return node;
    }

    /// <summary>
    /// Orders an expression; effects go to the output. If it is the whole right side of an assignment,
    /// <paramref name="target"/> is the left side, and a result the target can take directly gets no temporary.
    /// </summary>
    private ExprNode Expression(ExprNode node, ExprNode? target = null)
    {
        var before = work.MoveTo(node);
        Init(node);
        var result = Dispatch(node, target);
        work.Position = before;
        return result;
    }

    private ExprNode Dispatch(ExprNode node, ExprNode? target)
    {
        switch (node)
        {
            case AddStringNode add: return OrderAddString(add);
            case CompareStringNode compare:
                Children(compare);
                compare.X = Borrowed(compare.X);
                compare.Y = Borrowed(compare.Y);
                return compare;
            case MapIndexNode index: return OrderMapIndex(index);
            case ConvertNode convert: return OrderConvert(convert, target);
            case LogicalNode logical: return OrderLogical(logical);
            case PartNode length when ShortCuts.CountedRunes(work, length) is { } runes:
                runes.X = Expression(runes.X);
                return Result(length, target);
            case CallNode call:
                Call(call);
                return Result(call, target);
            case PreparedCallNode prepared:
                PreparedCall(prepared);
                return Result(prepared, target);
            case PartNode { Part: ValuePart.Length or ValuePart.Capacity or ValuePart.Real or ValuePart.Imaginary }
                or ComplexNode or CopyNode or MakeSliceNode or MakeMapNode or MakeChanNode or NewNode or RecoverNode:
                Children(node);
                return Result(node, target);
            case AppendNode append: return OrderAppend(append, target);
            case SliceNode slice: return OrderSlice(slice, target);
            case ClosureNode closure:
                if (closure.IsNoEscape && closure.Function.Captures.Count > 0) { Preallocate(closure); }
                return closure;
            case ArrayLitNode or MethodValueNode:
                Children(node);
                if (node.IsNoEscape) { Preallocate(node); }
                return node;
            case TypeAssertNode assert:
                assert.X = Expression(assert.X);
                return IsOneWord(assert.Type!) ? assert : CopyToTemporary(assert, isCleared: true);
            case ReceiveNode receive:
                receive.Channel = Expression(receive.Channel);
                return CopyToTemporary(receive, isCleared: true);
            case BinaryNode { Op: Operator.Equal or Operator.NotEqual } compare: return OrderComparison(compare);
            default:
                Children(node);
                return node;
        }
    }

    /// <summary>Orders each child expression, in gc's slot order.</summary>
    private void Children(TreeNode node) => node.VisitChildren(children ??= new ChildOrder(this));

    private ExprNode Result(ExprNode node, ExprNode? target) => target is Variable or StaticSlotNode ? node : CopyToTemporary(node);

    /// <summary>Sets storage aside that ends with the statement; walk knows its type.</summary>
    private void Preallocate(ExprNode node) => work.Preallocated[node] = NewTemporary(BasicType.Uint8, false);

    private static bool IsOneWord(GoType type) => InterfaceData.IsDirect(type) && type.Kind is not (TypeKind.Struct or TypeKind.Array);

    private AddStringNode OrderAddString(AddStringNode add)
    {
        ExpressionList(add.Operands);
        if (add.Operands.Count > MaxDirectStrings)
        {
            work.Preallocated[add] = NewTemporary(work.Package.Types.ArrayOf(BasicType.String, add.Operands.Count), false);
        }
        // With a non-empty constant among the operands the result is always a new string, so operands may share their bytes.
        if (add.Operands.Any(operand => TreeFacts.IsString(operand, out var bytes) && bytes.Length > 0))
        {
            for (var i = 0; i < add.Operands.Count; i++) { add.Operands[i] = Borrowed(add.Operands[i]); }
        }
        return add;
    }

    /// <summary>A string made of bytes that need not be copied, because it is only looked at.</summary>
    private static ExprNode Borrowed(ExprNode node)
    {
        if (node is ConvertNode { Kind: ConversionKind.BytesToString } convert) { convert.Kind = ConversionKind.BytesToTemporaryString; }
        return node;
    }

    private ExprNode OrderMapIndex(MapIndexNode index)
    {
        index.X = Expression(index.X);
        index.Key = Expression(index.Key);
        var isBorrowed = !index.IsAssigned && index.Key is ConvertNode { Kind: ConversionKind.BytesToString };
        if (isBorrowed) { index.Key = Borrowed(index.Key); }
        index.Key = MapKey(index.X.Type!, index.Key);
        return isBorrowed ? CopyToTemporary(index) : index;
    }

    private ExprNode OrderConvert(ConvertNode convert, ExprNode? target)
    {
        switch (convert.Kind)
        {
            case ConversionKind.Interface:
                convert.X = Expression(convert.X);
                if (!convert.X.Type!.IsInterface) { convert.X = Addressable(convert.X); }
                return convert;
            case ConversionKind.StringToBytes or ConversionKind.StringToTemporaryBytes or ConversionKind.StringToRunes:
                convert.X = Expression(convert.X);
                return Result(convert, target);
            case ConversionKind.NoOp when convert is { Type.Kind: TypeKind.UnsafePointer, X: CallNode { Type.Kind: TypeKind.Uintptr } call }:
                Init(call);
                Call(call);
                return Result(convert, target);
            default:
                convert.X = Expression(convert.X);
                return convert;
        }
    }

    private LogicalNode OrderLogical(LogicalNode logical)
    {
        var mark = temporaries.Count;
        logical.X = Expression(logical.X);
        // They end here if the right side is evaluated, and with the statement if it is not.
        logical.Y = InPlace(AddInit(logical.Y, EndsAbove(mark)));
        return logical;
    }

    private ExprNode OrderAppend(AppendNode append, ExprNode? target)
    {
        if (ShortCuts.IsAppendOfMake(work, append))
        {
            append.Arguments[0] = Expression(append.Arguments[0]);
            var make = (MakeSliceNode)append.Arguments[1];
            make.Length = Expression(make.Length);
        }
        else
        {
            ExpressionList(append.Arguments);
        }
        return IsTakenBy(target, append.Arguments[0]) ? append : CopyToTemporary(append);
    }

    private ExprNode OrderSlice(SliceNode slice, ExprNode? target)
    {
        slice.X = Expression(slice.X);
        slice.Low = CheapOrNull(OrNull(slice.Low));
        slice.High = CheapOrNull(OrNull(slice.High));
        slice.Max = CheapOrNull(OrNull(slice.Max));
        return IsTakenBy(target, slice.X) ? slice : CopyToTemporary(slice);
    }

    private static bool IsTakenBy(ExprNode? target, ExprNode source) =>
        target is Variable or StaticSlotNode || (target is not null && TreeFacts.AreSame(target, source));

    private ExprNode? OrNull(ExprNode? node) => node is null ? null : Expression(node);

    private BinaryNode OrderComparison(BinaryNode compare)
    {
        Children(compare);
        if (compare.X.Type!.Kind is TypeKind.Struct or TypeKind.Array)
        {
            compare.X = Addressable(compare.X);
            compare.Y = Addressable(compare.Y);
        }
        return compare;
    }

    private void Call(CallNode call)
    {
        call.Function = Expression(call.Function);
        if (call.VariadicSlice is { IsNoEscape: true } slice)
        {
            work.Preallocated[slice] = NewTemporary(slice.Type!.Kind == TypeKind.Pointer ? slice.Type.Element! : slice.Type!, false);
        }
        call.Arguments = CallArguments(call.Arguments);
        if (call is { Kind: CallKind.Function, Function: FunctionName callee }) { KeepPointersAlive(call, callee); }
    }

    /// <summary>Pointers passed as integers, to functions that may use them as pointers, stay alive until the statement ends (gc: order's keepAlive).</summary>
    private void KeepPointersAlive(CallNode call, FunctionName callee)
    {
        var parameters = ((FuncType)callee.Type!.Underlying).Parameters.Count;
        for (var i = 0; i < parameters; i++)
        {
            var tag = EscapeTags.OfParameter(callee, i);
            if (tag is not (EscapeTags.UnsafeUintptr or EscapeTags.UintptrEscapes)) { continue; }
            var last = call.VariadicSlice is not null && i == parameters - 1 ? call.Arguments.Count - 1 : i;
            for (var at = i; at <= last; at++) { call.Arguments[at] = KeptAlive(call.Arguments[at]); }
        }
    }

    private ExprNode KeptAlive(ExprNode argument)
    {
        if (argument.Type!.Kind == TypeKind.UnsafePointer)
        {
            var copy = CopyToTemporary(argument);
            copy.IsAddressTaken = true;
            KeepAlive(copy);
            return copy;
        }
        if (argument is ConvertNode { Kind: ConversionKind.NoOp } convert) { convert.X = KeptAlive(convert.X); }
        return argument;
    }

    /// <summary>Walk orders the stores of a literal whose elements it has walked already, calls among them.</summary>
    private void PreparedCall(PreparedCallNode call)
    {
        call.Function = Expression(call.Function);
        foreach (var argument in call.Setup.Cast<AssignNode>())
        {
            argument.Left = Expression(argument.Left);
            argument.Right = OrNull(argument.Right);
        }
    }

    /// <summary>Orders arguments or results; those of a call that gives several become temporaries.</summary>
    private List<ExprNode> CallArguments(List<ExprNode> arguments)
    {
        if (arguments is not [CallNode { Type: TupleType { Types.Count: > 1 } tuple } call])
        {
            ExpressionList(arguments);
            return arguments;
        }
        var results = tuple.Types.Select(type => (ExprNode)work.NewTemporary(type)).ToList();
        Statement(new AssignListNode(work.Position, AssignListKind.Call, [.. results], [call]));
        return results;
    }

    private sealed class ChildOrder(Orderer order) : ChildVisitor
    {
        public override ExprNode Expression(ExprNode child) => order.Expression(child);

        public override TreeNode Statement(TreeNode child) => throw order.work.Unsupported($"statement {child.GetType().Name} in an expression");
    }
}
