using GoDefer.Frontend.Tree;

namespace GoDefer.Frontend.Inlining;

/// <summary>Copies statements with all that hangs on them, except names, which are shared, and constants.</summary>
internal sealed class TreeCopy : ChildVisitor
{
    private TreeCopy()
    {
    }

    /// <summary>A copy of a statement list.</summary>
    public static List<TreeNode> Of(IReadOnlyList<TreeNode> statements)
    {
        List<TreeNode> copy = [.. statements];
        new TreeCopy().Statements(copy);
        return copy;
    }

    public override ExprNode Expression(ExprNode child) => (ExprNode)Statement(child);

    public override TreeNode Statement(TreeNode child)
    {
        if (child is Variable or FunctionName or LiteralNode or TypeNode)
        {
            return child;
        }
        var copy = child.ShallowCopy();
        copy.VisitChildren(this);
        return copy;
    }
}
