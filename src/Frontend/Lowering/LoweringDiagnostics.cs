using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Tree;

namespace GoDefer.Frontend.Lowering;

/// <summary>The messages of the lowering.</summary>
internal static class LoweringDiagnostics
{
    /// <summary>A construct that is legal Go and not covered.</summary>
    public static void ReportNotSupported(DiagnosticBag bag, SourceFiles sources, NodePosition position, string what) =>
        bag.Add(new Diagnostic("GD1900", sources.Resolve(position.Source), $"not supported yet: {what}"));
}
