using GoDefer.Frontend.Types.Constants;

namespace GoDefer.Frontend.Tree.Building;

/// <summary>
/// Drops the branch of an <c>if</c> that a constant condition excludes, and what follows when the other one leaves the
/// function (gc: deadcode). It runs before inlining, so that what is dropped costs nothing there.
/// </summary>
internal sealed class DeadBranches : ChildVisitor
{
    private DeadBranches()
    {
    }

    /// <summary>Cleans a function body in place.</summary>
    public static void Remove(List<TreeNode> body) => new DeadBranches().Statements(body);

    public override void Statements(List<TreeNode> children)
    {
        var lastLabel = children.FindLastIndex(child => child is LabelNode);
        for (var i = 0; i < children.Count; i++)
        {
            var cut = children[i] is IfNode conditional && DropBranch(conditional) && i > lastLabel;
            children[i].VisitChildren(this);
            if (cut)
            {
                children.RemoveRange(i + 1, children.Count - i - 1);
            }
        }
    }

    public override ExprNode Expression(ExprNode child) => child;

    public override TreeNode Statement(TreeNode child) => child;

    /// <summary>Whether the branch that remains leaves the function.</summary>
    private static bool DropBranch(IfNode node)
    {
        node.Condition = Simplify(node.Condition);
        if (ConstantOf(node.Condition) is not { } holds)
        {
            return false;
        }
        (holds ? node.Else : node.Then).Clear();
        var rest = holds ? node.Then : node.Else;
        return rest.Count > 0 && rest[^1] is ReturnNode or PanicNode;
    }

    private static ExprNode Simplify(ExprNode condition)
    {
        if (condition is not LogicalNode logical)
        {
            return condition;
        }
        logical.X = Simplify(logical.X);
        logical.Y = Simplify(logical.Y);
        return ConstantOf(logical.X) is { } x ? (x == logical.IsAnd ? logical.Y : logical.X) : logical;
    }

    private static bool? ConstantOf(ExprNode node) => node is LiteralNode { Value: BoolConstant constant } ? constant.Value : null;
}
