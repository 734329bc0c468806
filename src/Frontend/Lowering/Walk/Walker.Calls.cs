using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using CallKind = GoDefer.Frontend.Tree.CallKind;
using FuncType = GoDefer.Frontend.Types.FuncType;

namespace GoDefer.Frontend.Lowering.Walk;

internal sealed partial class Walker
{
    private ExprNode WalkCall(CallNode call, List<TreeNode> init)
    {
        return call.Kind switch
        {
            CallKind.Method => WalkMethodCall(call, (MethodNode)call.Function, init),
            CallKind.Interface => WalkInterfaceCall(call, (InterfaceMethodNode)call.Function, init),
            _ when call.Function is ClosureNode { IsDirectlyCalled: true } closure => WalkLiteralCall(call, closure, init),
            _ => WalkFunctionCall(call, call.Function, (FuncType)call.Function.Type!.Underlying, init),
        };
    }

    private PreparedCallNode WalkFunctionCall(CallNode call, ExprNode function, FuncType type, List<TreeNode> init)
    {
        function = Expression(function, init);
        Expressions(call.Arguments, init);
        var prepared = new PreparedCallNode(call.Position, call.Type!, CallKind.Function, function, type.Parameters, type.Results);
        prepared.Setup = Reorder(Arguments(call, type, 0, init));
        return prepared;
    }

    private PreparedCallNode WalkMethodCall(CallNode call, MethodNode method, List<TreeNode> init)
    {
        method.X = Expression(method.X, init);
        Expressions(call.Arguments, init);
        var type = (FuncType)method.Type!.Underlying;
        var receiver = method.X.Type!;
        var prepared = new PreparedCallNode(
            call.Position, call.Type!, CallKind.Method, method.Method, [receiver, .. type.Parameters], type.Results);
        var setup = new List<TreeNode> { ConvertedAssignment(Slot(receiver, 0), method.X, init) };
        setup.AddRange(Arguments(call, type, 1, init));
        prepared.Setup = Reorder(setup);
        return prepared;
    }

    private PreparedCallNode WalkInterfaceCall(CallNode call, InterfaceMethodNode method, List<TreeNode> init)
    {
        method.X = Expression(method.X, init);
        Expressions(call.Arguments, init);
        var type = (FuncType)method.Type!.Underlying;
        work.Function.UsesReflectMethod |= MayBeReflectMethod(type);
        var prepared = new PreparedCallNode(call.Position, call.Type!, CallKind.Interface, method, type.Parameters, type.Results);
        prepared.Setup = Reorder(Arguments(call, type, 1, init));
        return prepared;
    }

    /// <summary>Whether a type is that of reflect.Type's Method or MethodByName (gc: usemethod).</summary>
    private static bool MayBeReflectMethod(FuncType type) =>
        type.Parameters is [var parameter]
        && type.Results is [NamedType { Name: "Method", Package.Path: "reflect" }, ..]
        && type.Results.Count switch
        {
            1 => parameter.Kind == TypeKind.Int,
            2 => parameter.IsString && type.Results[1].IsBoolean,
            _ => false,
        };

    /// <summary>A literal called where it stands is a plain function; its captures are leading arguments.</summary>
    private PreparedCallNode WalkLiteralCall(CallNode call, ClosureNode closure, List<TreeNode> init)
    {
        var function = closure.Function;
        var captures = closure.CapturedValues.Count;
        call.Arguments = [.. closure.CapturedValues, .. call.Arguments];
        var prepared = WalkFunctionCall(call, function.Name, function.Type, init);
        foreach (var assign in prepared.Setup.OfType<AssignNode>())
        {
            if (assign.Left is CallSlotNode slot && slot.Index < captures)
            {
                work.Captures[assign] = CaptureOf(function, slot.Index, 0);
            }
        }
        return prepared;
    }

    private CallSlotNode Slot(GoType type, int index) => new(work.Position, type, index, isResult: false);

    /// <summary>The assignments of arguments to their places; loose variadic arguments become a slice (gc: ascompatte).</summary>
    private List<TreeNode> Arguments(CallNode call, FuncType type, int first, List<TreeNode> init)
    {
        var assignments = new List<TreeNode>();
        for (var i = 0; i < type.Parameters.Count; i++)
        {
            var isPacked = type.IsVariadic && !call.HasDots && i == type.Parameters.Count - 1;
            var value = isPacked ? VariadicSlice(call, type.Parameters[i], i, init) : call.Arguments[i];
            assignments.Add(ConvertedAssignment(Slot(type.Parameters[i], first + i), value, init));
        }
        return assignments;
    }

    private ExprNode VariadicSlice(CallNode call, GoType type, int first, List<TreeNode> init)
    {
        var rest = call.Arguments.GetRange(first, call.Arguments.Count - first);
        if (rest.Count == 0) { return Make.Nil(type); }
        var elements = rest.Select((value, i) => new ElementNode(value.Position, i, isKeyed: false, Make.ConvertTo(value, type.Element!))).ToList();
        var literal = new ArrayLitNode(work.Position, type, elements, elements.Count)
        {
            Escape = call.VariadicSlice?.Escape ?? EscapeState.Unknown,
        };
        if (call.VariadicSlice is { } slice && work.Preallocated.TryGetValue(slice, out var storage))
        {
            work.Preallocated[literal] = storage;
        }
        return Expression(literal, init);
    }

    /// <summary>
    /// Evaluates arguments that need a call or may panic before others are stored, all but the last of them into temporaries
    /// (gc: reorder1).
    /// </summary>
    private List<TreeNode> Reorder(List<TreeNode> all)
    {
        if (all.Count == 1) { return all; }
        var remaining = all.Count(TreeFacts.HasCall);
        if (remaining == 0) { return all; }
        var first = new List<TreeNode>();
        var rest = new List<TreeNode>();
        TreeNode? last = null;
        foreach (var node in all.Cast<AssignNode>())
        {
            if (!TreeFacts.HasCall(node))
            {
                rest.Add(node);
            }
            else if (--remaining == 0)
            {
                last = node;
            }
            else
            {
                var temporary = work.NewTemporary(node.Right!.Type!);
                first.Add(new AssignNode(work.Position, temporary, node.Right));
                node.Right = temporary;
                rest.Add(node);
            }
        }
        if (last is not null) { first.Add(last); }
        first.AddRange(rest);
        return first;
    }

    /// <summary>A builtin that is deferred or started as a goroutine becomes a call of a function that calls it (gc: wrapCall).</summary>
    private ExprNode WrapCall(ExprNode builtin, List<TreeNode> init)
    {
        TakeInit(builtin, init);
        var arguments = builtin is DeleteNode delete ? [delete.Map, delete.Key] : ((PrintNode)builtin).Arguments;
        // gc declares the function among the variables of the one around it.
        work.Function.OtherDeclarations.Add((work.Function.Locals.Count, null, null));
        var wrapper = work.Package.Wrappers.ForBuiltin(builtin, arguments);
        return Expression(Make.Call(wrapper, arguments.ToArray()), init);
    }
}
