using GoDefer.Frontend.Closures;
using GoDefer.Frontend.Escape;
using GoDefer.Frontend.Inlining;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Tree.Building;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend;

/// <summary>The phases between checking and lowering, in gc's order.</summary>
public static class MidEnd
{
    /// <summary>Builds the typed tree of a package and decides captures, inlining and storage.</summary>
    /// <param name="info">The package, checked without errors.</param>
    /// <param name="log">Takes what was decided, or null.</param>
    /// <param name="inlines">Whether calls are inlined.</param>
    public static PackageTree Run(TypeInfo info, DecisionLog? log, bool inlines = true)
    {
        var tree = TreeBuilder.Build(info);
        CaptureAnalysis.Run(tree, info.Types, log);
        if (inlines) { Inliner.Run(tree, info.Types, log); }
        EscapeAnalysis.Run(tree, info.Types, log);
        ClosureTransformation.Run(tree, info.Types);
        return tree;
    }

    /// <summary>
    /// Finds out what escapes in a function that a later phase made, such as the wrapper by which a method is called on another
    /// receiver. Its body is complete and calls only functions that are analysed. Calls in it are not inlined, as in gc.
    /// </summary>
    public static void AnalyzeGenerated(FunctionNode function, TypeTable types) => EscapeAnalysis.Run(function, types, null);
}
