using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Lowering;

/// <summary>The messages of the lowering.</summary>
internal static class LoweringDiagnostics
{
    /// <summary>A construct that is legal Go and not covered.</summary>
    public static void ReportNotSupported(DiagnosticBag bag, SourceFiles sources, NodePosition position, string what) =>
        bag.Add(new Diagnostic("GD1900", sources.Resolve(position.Source), $"not supported yet: {what}"));

    /// <summary><c>print([3]int{})</c>.</summary>
    public static void ReportIllegalPrint(DiagnosticBag bag, SourceFiles sources, NodePosition position, GoType type) =>
        bag.Add(new Diagnostic("GD1901", sources.Resolve(position.Source), $"illegal types for operand: print\n\t{type}"));
}
