using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using CallKind = GoDefer.Frontend.Tree.CallKind;

namespace GoDefer.Frontend.Escape;

/// <summary>
/// Records what a call makes flow (gc: esccall). Of a callee in the same group the parameters are nodes of the graph; of one
/// analysed before, its tags tell; of an unknown one all arguments are lost.
/// </summary>
internal sealed class CallFlows(FlowGraph graph, AssignmentFlows flows, IReadOnlySet<FunctionNode> group)
{
    /// <summary>Records one call.</summary>
    /// <param name="call">The call; its parts are recorded already.</param>
    /// <param name="parent">The node around it: what <c>go</c> and <c>defer</c> call outlives their statement.</param>
    public void Record(CallNode call, TreeNode? parent)
    {
        List<ExprNode> arguments = call.Arguments is [{ Type: TupleType } several] ? graph.Of(several).Results : call.Arguments;
        var callee = call.Function switch
        {
            FunctionName name => name,
            MethodNode method => method.Method,
            _ => null,
        };
        if (callee is null)
        {
            Unknown(call, arguments);
        }
        else if (callee is { MethodReceiver: null, Definition: { Body: not null } member } && group.Contains(member))
        {
            InGroup(call, member, arguments);
        }
        else
        {
            ByTags(call, callee, arguments, parent);
        }
    }

    private void Unknown(CallNode call, List<ExprNode> arguments)
    {
        arguments.ForEach(flows.ToSink);
        MakeResults(call, (FuncType)call.Function.Type!.Underlying);
        if (call.Function is InterfaceMethodNode method)
        {
            flows.ToSink(method.X);
            return;
        }
        // The results may be what the closure captured.
        foreach (var result in graph.Of(call).Results)
        {
            flows.Dereferenced(result, call.Function);
        }
    }

    private void MakeResults(CallNode call, FuncType type)
    {
        var results = graph.Of(call).Results;
        foreach (var result in type.Results)
        {
            var variable = new Variable(call.Position, $".out{results.Count}", result, StorageClass.Auto) { Function = graph.Function };
            graph.Of(variable).LoopDepth = graph.LoopDepth;
            results.Add(variable);
        }
    }

    /// <summary>Parameters are matched in the order of the frame, in which blank ones are missing, as gc does.</summary>
    private void InGroup(CallNode call, FunctionNode callee, List<ExprNode> arguments)
    {
        var next = 0;
        var needsReceiver = call.Kind == CallKind.Method;
        foreach (var local in callee.Locals)
        {
            if (local.Storage == StorageClass.Result)
            {
                graph.Of(call).Results.Add(local);
            }
            else if (local.Storage == StorageClass.Parameter && needsReceiver)
            {
                flows.Assign(local, ((MethodNode)call.Function).X);
                needsReceiver = false;
            }
            else if (local.Storage == StorageClass.Parameter && next < arguments.Count)
            {
                next = ToParameter(call, local, arguments, next);
            }
        }
    }

    private int ToParameter(CallNode call, Variable parameter, List<ExprNode> arguments, int next)
    {
        if (!parameter.IsVariadic || call.HasDots)
        {
            flows.Assign(parameter, arguments[next]);
            return next + 1;
        }
        var rest = arguments.GetRange(next, arguments.Count - next);
        flows.Assign(parameter, PackRest(call, parameter.Type!, rest.Count));
        rest.ForEach(flows.ToSink);
        return arguments.Count;
    }

    private VariadicSliceNode PackRest(CallNode call, GoType slice, int count)
    {
        var type = graph.Types.PointerTo(graph.Types.ArrayOf(slice.Element!, count));
        call.VariadicSlice = new VariadicSliceNode(call.Position, type);
        graph.Track(call.VariadicSlice);
        return call.VariadicSlice;
    }

    private void ByTags(CallNode call, FunctionName callee, List<ExprNode> arguments, TreeNode? parent)
    {
        var type = (FuncType)callee.Type!.Underlying;
        MakeResults(call, type);
        if (call.Function is MethodNode method && method.X.Type!.HasPointers)
        {
            FromTag(EscapeTags.OfReceiver(callee), call, method.X);
        }
        for (var i = 0; i < type.Parameters.Count; i++)
        {
            if (type.IsVariadic && i == type.Parameters.Count - 1 && !call.HasDots)
            {
                if (i < arguments.Count)
                {
                    RestByTag(call, callee, type, arguments.GetRange(i, arguments.Count - i), parent);
                }
                return;
            }
            ArgumentByTag(call, EscapeTags.OfParameter(callee, i), type.Parameters[i], arguments[i], parent);
        }
    }

    private void RestByTag(CallNode call, FunctionName callee, FuncType type, List<ExprNode> rest, TreeNode? parent)
    {
        var tag = EscapeTags.OfParameter(callee, type.Parameters.Count - 1);
        var packed = PackRest(call, type.Parameters[^1], rest.Count);
        foreach (var argument in rest)
        {
            if (tag == EscapeTags.UintptrEscapes)
            {
                flows.ToSink(argument);
            }
            else
            {
                flows.Assign(packed, argument);
            }
        }
        Passed(call, tag, type.Parameters[^1], packed, parent);
    }

    private void ArgumentByTag(CallNode call, string tag, GoType type, ExprNode argument, TreeNode? parent)
    {
        if (tag == EscapeTags.UintptrEscapes)
        {
            flows.ToSink(argument);
        }
        Passed(call, tag, type, argument, parent);
    }

    private void Passed(CallNode call, string tag, GoType type, ExprNode argument, TreeNode? parent)
    {
        if (type.HasPointers && FromTag(tag, call, argument).State == EscapeState.None && parent is not (DeferNode or GoNode))
        {
            MarkNotOutliving(argument);
        }
    }

    private static void MarkNotOutliving(ExprNode argument)
    {
        while (argument is ConvertNode { Kind: ConversionKind.NoOp } convert)
        {
            argument = convert.X;
        }
        if (argument is MethodValueNode or ClosureNode or VariadicSliceNode or ArrayLitNode or PointerLitNode or StructLitNode)
        {
            argument.IsNoEscape = true;
        }
    }

    private EscapeSummary FromTag(string tag, CallNode call, ExprNode source)
    {
        var summary = EscapeSummary.Parse(tag);
        if (source is LiteralNode)
        {
            return summary;
        }
        if (summary == EscapeSummary.Unknown)
        {
            flows.ToSink(source);
            return summary;
        }
        if (summary == EscapeSummary.None)
        {
            return summary;
        }
        if (summary.ContentEscapes)
        {
            flows.Assign(graph.Sink, graph.Dereference(source));
        }
        var results = graph.Of(call).Results;
        foreach (var (flow, result) in summary.Flows.Zip(results))
        {
            if (flow > 0)
            {
                flows.Assign(result, Indirect(source, flow - 1));
            }
        }
        return summary;
    }

    private ExprNode Indirect(ExprNode source, int times)
    {
        for (; times > 0; times--)
        {
            source = graph.Dereference(source);
        }
        return source;
    }
}
