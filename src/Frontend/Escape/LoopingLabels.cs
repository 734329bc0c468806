using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Tree;

namespace GoDefer.Frontend.Escape;

/// <summary>Finds the labels that a later goto jumps back to: they make a loop.</summary>
internal sealed class LoopingLabels : TreeSearch
{
    private readonly HashSet<string> seen = [];
    private readonly HashSet<string> looping = [];

    private LoopingLabels()
    {
    }

    /// <summary>The labels in a body that make a loop.</summary>
    public static IReadOnlySet<string> Of(List<TreeNode> body)
    {
        var search = new LoopingLabels();
        search.Statements(body);
        return search.looping;
    }

    protected override void Visit(TreeNode node)
    {
        switch (node)
        {
            case LabelNode label:
                seen.Add(label.Label);
                break;
            case BranchNode { Kind: BranchKind.Goto, Label: { } target } when seen.Contains(target):
                looping.Add(target);
                break;
        }
        node.VisitChildren(this);
    }
}
