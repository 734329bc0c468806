using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Tree;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Data;

/// <summary>Whether an expression can be left out when its value is not wanted (gc: candiscard).</summary>
internal static class Discardable
{
    public static bool Is(ExprNode node)
    {
        var allowed = node switch
        {
            BinaryNode { Op: Operator.Div or Operator.Rem } division => TreeFacts.IsInteger(division.Y, out var divisor) && !divisor.IsZero,
            MakeChanNode { Size: var size } => size is null || TreeFacts.IsZero(size),
            MakeMapNode { Hint: var hint } => hint is null || TreeFacts.IsZero(hint),
            Variable or FunctionName or LiteralNode or TypeNode or UnaryNode or BinaryNode or LogicalNode or CompareStringNode
                or CompareInterfaceNode or AddStringNode or AddressNode or PartNode or ComplexNode or ConvertNode or StructLitNode
                or ArrayLitNode or MapLitNode or PointerLitNode or FieldNode or NewNode => true,
            _ => false,
        };
        if (!allowed || node.HasInit) { return false; }
        var search = new Search();
        node.VisitChildren(search);
        return search.AllDiscardable;
    }

    private sealed class Search : TreeSearch
    {
        public bool AllDiscardable { get; private set; } = true;

        protected override void Visit(TreeNode node) => AllDiscardable = AllDiscardable && node is ExprNode expression && Is(expression);
    }
}
