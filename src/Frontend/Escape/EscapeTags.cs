using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Escape;

/// <summary>The tags of parameters, by which callers know what happens to their arguments (gc: esctag).</summary>
internal static class EscapeTags
{
    /// <summary>An integer that may hold a pointer, kept alive during the call of a function that is not written in Go.</summary>
    public const string UnsafeUintptr = "unsafe-uintptr";

    /// <summary>Pointers converted to this integer parameter escape.</summary>
    public const string UintptrEscapes = "uintptr-escapes";

    /// <summary>The receiver's tag, empty if nothing is known.</summary>
    public static string OfReceiver(FunctionName method) =>
        method.Definition?.Receiver?.EscapeTag ?? (method.ImportedTags is [var first, ..] ? first : "");

    /// <summary>A parameter's tag, empty if nothing is known.</summary>
    public static string OfParameter(FunctionName callee, int index)
    {
        if (callee.MethodReceiver is not null)
        {
            return "";
        }
        if (callee.Definition is { } definition)
        {
            return definition.Parameters[index].EscapeTag;
        }
        var type = (Types.FuncType)callee.Type!.Underlying;
        var offset = (callee.ImportedTags?.Count ?? 0) - type.Parameters.Count;
        return offset < 0 ? "" : callee.ImportedTags![offset + index];
    }

    /// <summary>Tags the parameters of a function that is analysed.</summary>
    public static void Set(FunctionNode function, FlowGraph graph)
    {
        if (function.Body is null)
        {
            SetWithoutBody(function);
            return;
        }
        if (function.Pragma.HasFlag(Pragma.UintptrEscapes))
        {
            MarkUintptr(function, UintptrEscapes);
        }
        if (function.Receiver is { } receiver)
        {
            Set(receiver, graph);
        }
        function.Parameters.ForEach(parameter => Set(parameter, graph));
    }

    private static void SetWithoutBody(FunctionNode function)
    {
        if (function.Pragma.HasFlag(Pragma.NoEscape))
        {
            foreach (var parameter in function.Parameters.Where(parameter => parameter.Type!.HasPointers))
            {
                parameter.EscapeTag = EscapeSummary.None.ToString();
            }
        }
        MarkUintptr(function, UnsafeUintptr);
    }

    private static void MarkUintptr(FunctionNode function, string tag)
    {
        foreach (var parameter in function.Parameters)
        {
            var isRest = tag == UintptrEscapes && parameter is { IsVariadic: true, Type.Element.Kind: TypeKind.Uintptr };
            if (isRest || parameter.Type!.Kind == TypeKind.Uintptr)
            {
                parameter.EscapeTag = tag;
            }
        }
    }

    private static void Set(Variable parameter, FlowGraph graph)
    {
        if (!parameter.Type!.HasPointers || parameter.EscapeTag == UintptrEscapes)
        {
            return;
        }
        var summary = parameter.IsBlank ? EscapeSummary.None : graph.Of(parameter).Escape;
        if (summary.State is EscapeState.None or EscapeState.Return)
        {
            parameter.EscapeTag = summary.ToString();
        }
    }
}
