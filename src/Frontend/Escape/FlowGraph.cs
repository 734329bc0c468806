using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Escape;

/// <summary>The graph of one group of functions that are analysed together.</summary>
internal sealed class FlowGraph
{
    private readonly Dictionary<TreeNode, FlowNode> nodes = [];
    private readonly List<FlowNode> all = [];

    /// <summary>Makes an empty graph.</summary>
    /// <param name="first">A function of the group.</param>
    /// <param name="types">Makes types.</param>
    /// <param name="log">Takes decisions, or null.</param>
    public FlowGraph(FunctionNode first, TypeTable types, DecisionLog? log)
    {
        Function = first;
        Types = types;
        Log = log;
        Sink = new Variable(NodePosition.None, ".sink", null, StorageClass.Global);
        Of(Sink).LoopDepth = -1;
    }

    /// <summary>Stands for the heap: globals, unknown functions, what cannot be followed.</summary>
    public Variable Sink { get; }

    public TypeTable Types { get; }

    public DecisionLog? Log { get; }

    /// <summary>The function being analysed.</summary>
    public FunctionNode Function { get; set; }

    /// <summary>Loops and labels with backward jumps around the current place, plus one.</summary>
    public int LoopDepth { get; set; }

    /// <summary>Nodes that something flows to, in the order found.</summary>
    public List<FlowNode> Destinations { get; } = [];

    /// <summary>Nodes that make storage, and parameters: what is reported if it does not escape.</summary>
    public List<FlowNode> Candidates { get; } = [];

    /// <summary>All nodes in the order they were met.</summary>
    public IReadOnlyList<FlowNode> All => all;

    /// <summary>The node for a tree node, made when first asked for.</summary>
    public FlowNode Of(TreeNode node)
    {
        if (!nodes.TryGetValue(node, out var flow))
        {
            flow = new FlowNode(node, Function);
            nodes.Add(node, flow);
            all.Add(flow);
        }
        return flow;
    }

    /// <summary>Notes that a node makes storage here.</summary>
    public void Track(TreeNode node)
    {
        var flow = Of(node);
        flow.Escape = EscapeSummary.None;
        flow.LoopDepth = LoopDepth;
        Candidates.Add(flow);
    }

    /// <summary>Notes that a value flows from <paramref name="source"/> to <paramref name="target"/>; values without pointers do not count.</summary>
    public void Flow(TreeNode target, ExprNode source)
    {
        if (target == source || (source.Type is { HasPointers: false } and not TupleType && !IsReflectHeaderData(source)))
        {
            return;
        }
        var flow = Of(target);
        if (flow.Sources.Count == 0)
        {
            Destinations.Add(flow);
        }
        flow.Sources.Add(Of(source));
    }

    /// <summary>What a value points to, as a node.</summary>
    public DereferenceNode Dereference(ExprNode source)
    {
        var type = source.Type?.Kind switch
        {
            TypeKind.Pointer or TypeKind.Slice => source.Type.Element,
            TypeKind.String => BasicType.Uint8,
            _ => source.Type,
        };
        var node = new DereferenceNode(source.Position, type!, source);
        Of(node).LoopDepth = Of(source).LoopDepth;
        return node;
    }

    /// <summary>The words of reflect's headers are integers that hold pointers.</summary>
    private static bool IsReflectHeaderData(ExprNode source)
    {
        var (name, type) = source switch
        {
            FieldNode field => (field.Field, field.X.Type),
            PointerFieldNode field => (field.Field, field.X.Type!.Element),
            _ => (null, null),
        };
        return name == "Data" && type is NamedType { Name: "SliceHeader" or "StringHeader", Package.Path: "reflect" };
    }
}
