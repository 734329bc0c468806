using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Escape;

/// <summary>
/// Finds out what may stay in a function's frame and what must be in the heap, with gc 1.11's rules and results. Functions are
/// analysed in groups, callees first; what is found of parameters is kept in tags for callers. Runs after inlining. Results:
/// <see cref="TreeNode.Escape"/> of what makes storage, <see cref="StorageClass.Heap"/> of variables, and
/// <see cref="Variable.EscapeTag"/> of parameters.
/// </summary>
public static class EscapeAnalysis
{
    /// <summary>Analyses all functions of a package.</summary>
    /// <param name="tree">The package.</param>
    /// <param name="types">Makes types.</param>
    /// <param name="log">Takes what was found, or null.</param>
    public static void Run(PackageTree tree, TypeTable types, DecisionLog? log) =>
        BottomUpOrder.Visit(tree.Functions, (group, isRecursive) => Analyze(group, isRecursive, types, log));

    /// <summary>Analyses one function that was made after the others and does not call itself.</summary>
    public static void Run(FunctionNode function, TypeTable types, DecisionLog? log) => Analyze([function], false, types, log);

    private static void Analyze(IReadOnlyList<FunctionNode> group, bool isRecursive, TypeTable types, DecisionLog? log)
    {
        var graph = new FlowGraph(group[0], types, log);
        var mover = new HeapMover(graph);
        var builder = new FlowBuilder(graph, mover, group.ToHashSet());
        foreach (var function in group)
        {
            builder.Build(function, isRecursive);
        }
        new FlowSolver(graph, mover).Solve();
        foreach (var function in group)
        {
            EscapeTags.Set(function, graph);
        }
        foreach (var flow in graph.All)
        {
            flow.Node.Escape = flow.Escape.State;
        }
        Tell(graph, log);
    }

    private static void Tell(FlowGraph graph, DecisionLog? log)
    {
        foreach (var flow in graph.Candidates.Where(candidate => candidate.Escape == EscapeSummary.None))
        {
            log?.Add(flow.Node.Position, $"{flow.Function.Name.Name} {TreeText.Of(flow.Node)} does not escape");
        }
    }
}
