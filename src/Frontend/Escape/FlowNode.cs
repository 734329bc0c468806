using GoDefer.Frontend.Tree;

namespace GoDefer.Frontend.Escape;

/// <summary>
/// A node in the graph of where values flow: a node of the typed tree, or one that stands for what analysis needs (a result of
/// a call, the address of a captured variable, what a parameter points to).
/// </summary>
internal sealed class FlowNode(TreeNode node, FunctionNode function)
{
    /// <summary>The node of the tree.</summary>
    public TreeNode Node { get; } = node;

    /// <summary>The function that was analysed when the node was first met.</summary>
    public FunctionNode Function { get; } = function;

    /// <summary>What is found so far.</summary>
    public EscapeSummary Escape { get; set; } = EscapeSummary.Unknown;

    /// <summary>How deep in loops it is made: -1 global, 0 results, 1 top of the function.</summary>
    public int LoopDepth { get; set; }

    /// <summary>What flows here, in the order found.</summary>
    public List<FlowNode> Sources { get; } = [];

    /// <summary>Of a call: what stands for its results.</summary>
    public List<ExprNode> Results { get; } = [];

    /// <summary>The last walk that came here.</summary>
    public uint Walk { get; set; }

    /// <summary>The lowest level at which that walk came here.</summary>
    public EscapeLevel Level { get; set; }

    /// <summary>The deepest loop from which that walk came here after an escape, or -1.</summary>
    public int ExtraLoopDepth { get; set; }
}
