namespace GoDefer.Frontend.Tree;

/// <summary>Looks through a tree and replaces nothing.</summary>
internal abstract class TreeSearch : ChildVisitor
{
    public sealed override ExprNode Expression(ExprNode child)
    {
        Visit(child);
        return child;
    }

    public sealed override TreeNode Statement(TreeNode child)
    {
        Visit(child);
        return child;
    }

    /// <summary>Looks at an expression or a statement; what is below it is seen if this shows it.</summary>
    protected abstract void Visit(TreeNode node);
}
