using GoDefer.Frontend.Tree;

namespace GoDefer.Frontend.Inlining;

/// <summary>
/// Counts nodes as gc does. Where one node of the typed tree stands for several of gc's, such as <c>new(T)</c> with the type
/// or a goto with its label, it weighs as much.
/// </summary>
internal static class NodeWeight
{
    /// <summary>Number of gc's nodes that a node itself stands for, its children not counted.</summary>
    public static int Of(TreeNode node) => node switch
    {
        FunctionName { MethodReceiver: not null } => 3,
        ElementNode element => element.IsKeyed ? 2 : 0,
        NewNode => 3,
        MethodValueNode or LabelNode => 2,
        BranchNode { Label: not null } => 2,
        MakeMapNode { Hint: null } or MakeChanNode { Size: null } => 2,
        ArrayLitNode { IsSlice: true } => 2,
        TypeSwitchNode { Name: not null } => 3,
        TypeSwitchNode => 2,
        _ => 1,
    };

    /// <summary>Number of gc's nodes in a statement list.</summary>
    public static int OfAll(List<TreeNode> statements)
    {
        var counter = new Counter();
        counter.Statements(statements);
        return counter.Total;
    }

    private sealed class Counter : TreeSearch
    {
        public int Total { get; private set; }

        public override void Part(StmtNode part) => Visit(part);

        protected override void Visit(TreeNode node)
        {
            Total += Of(node);
            node.VisitChildren(this);
        }
    }
}
