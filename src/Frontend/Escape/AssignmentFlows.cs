using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Escape;

/// <summary>Records what an assignment makes flow where (gc: escassign).</summary>
internal sealed class AssignmentFlows(FlowGraph graph)
{
    /// <summary>A value is lost to the heap.</summary>
    public void ToSink(ExprNode? source)
    {
        if (source is not null)
        {
            Assign(graph.Sink, source);
        }
    }

    /// <summary>What a value points to flows to a target.</summary>
    public void Dereferenced(TreeNode target, ExprNode source)
    {
        if (source is not LiteralNode)
        {
            Assign(target, graph.Dereference(source));
        }
    }

    /// <summary>A value flows to a target: a place, or an expression that keeps it.</summary>
    public void Assign(TreeNode? target, ExprNode? source)
    {
        if (source is null || target is null or Variable { IsBlank: true })
        {
            return;
        }
        switch (target)
        {
            case Variable { Storage: StorageClass.Global }:
                target = graph.Sink;
                break;
            case FieldNode field:
                Assign(field.X, source);
                return;
            case IndexNode { X.Type.Kind: TypeKind.Array } index:
                Assign(index.X, source);
                return;
            case IndexNode or DereferenceNode or PointerFieldNode:
                target = graph.Sink;
                break;
            case MapIndexNode map:
                ToSink(map.Key);
                target = graph.Sink;
                break;
        }
        From(target, source);
    }

    private void From(TreeNode target, ExprNode source)
    {
        switch (source)
        {
            case ClosureNode closure:
                graph.Flow(target, RecordOf(closure));
                break;
            case CallNode call:
                graph.Of(call).Results.ForEach(result => graph.Flow(target, result));
                break;
            case FieldNode field:
                IfPointers(field, target, field.X);
                break;
            case TypeAssertNode assertion:
                IfPointers(assertion, target, assertion.X);
                break;
            case ConvertNode { Kind: ConversionKind.Value or ConversionKind.NoOp } convert:
                Assign(target, convert.X);
                break;
            case MethodNode method:
                Assign(target, method.X);
                break;
            case SliceNode slice:
                Assign(target, slice.X);
                break;
            case AppendNode append:
                Assign(target, append.Arguments[0]);
                break;
            case IndexNode { X.Type.Kind: TypeKind.Array } index:
                Assign(target, index.X);
                break;
            case BinaryNode { Type.IsBoolean: false } binary:
                Assign(target, binary.X);
                Assign(target, binary.Y);
                break;
            case UnaryNode { Op: not Syntax.Operator.Not } unary:
                Assign(target, unary.X);
                break;
            default:
                if (MakesOrNames(source))
                {
                    graph.Flow(target, source);
                }
                break;
        }
    }

    private void IfPointers(ExprNode source, TreeNode target, ExprNode whole)
    {
        if (source.Type is not { HasPointers: false })
        {
            Assign(target, whole);
        }
    }

    /// <summary>A closure is a pointer to a record.</summary>
    private AddressNode RecordOf(ClosureNode closure)
    {
        var address = new AddressNode(closure.Position, graph.Types.PointerTo(closure.Type!), closure);
        graph.Of(address).LoopDepth = graph.Of(closure).LoopDepth;
        return address;
    }

    private static bool MakesOrNames(ExprNode source) => source
        is AddressNode or DereferenceNode or PointerFieldNode or Variable or FunctionName or VariadicSliceNode or PointerLitNode
        or ArrayLitNode or MapLitNode or StructLitNode or MakeChanNode or MakeMapNode or MakeSliceNode or AddStringNode or NewNode
        or MethodValueNode or IndexNode or ConvertNode { Kind: not ConversionKind.BytesToTemporaryString };
}
