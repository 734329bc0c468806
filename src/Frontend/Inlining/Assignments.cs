using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Tree.Building;

namespace GoDefer.Frontend.Inlining;

/// <summary>Makes the assignments that inlining adds, complete with conversions and marks.</summary>
internal static class Assignments
{
    /// <summary><c>left = right</c>; without right, left becomes zero.</summary>
    public static AssignNode One(NodePosition position, ExprNode left, ExprNode? right)
    {
        var node = new AssignNode(position, left, right is null ? null : Conversions.Assign(right, left.Type, position));
        StatementBuilder.MarkAssigned(left, node);
        return node;
    }

    /// <summary><c>left… = right…</c>, with one call on the right if that gives all values.</summary>
    public static AssignListNode Several(NodePosition position, List<ExprNode> left, List<ExprNode> right)
    {
        var node = new AssignListNode(position, AssignListKind.Values, left, right);
        Complete(node);
        return node;
    }

    /// <summary>Adds what an assignment needs when its sides have changed.</summary>
    public static void Complete(AssignListNode node)
    {
        node.Left.ForEach(target => StatementBuilder.MarkAssigned(target, node));
        if (node.Left.Count != node.Right.Count)
        {
            node.Kind = AssignListKind.Call;
            return;
        }
        node.Kind = AssignListKind.Values;
        for (var i = 0; i < node.Left.Count; i++)
        {
            node.Right[i] = Conversions.Assign(node.Right[i], node.Left[i].Type, node.Position);
        }
    }
}
