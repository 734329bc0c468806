using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>The expressions directly inside an expression, in the order of evaluation; types and function bodies left out.</summary>
internal static class NodeChildren
{
    public static IEnumerable<Expr> Of(Expr expression)
    {
        switch (expression)
        {
            case ParenExpr paren:
                return [paren.X];
            case UnaryExpr unary:
                return [unary.X];
            case StarExpr star:
                return [star.X];
            case BinaryExpr binary:
                return [binary.X, binary.Y];
            case SelectorExpr selector:
                return [selector.X];
            case IndexExpr index:
                return [index.X, index.Index];
            case SliceExpr slice:
                return new[] { slice.X, slice.Low, slice.High, slice.Max }.OfType<Expr>();
            case TypeAssertExpr assertion:
                return [assertion.X];
            case CallExpr call:
                return [call.Function, .. call.Arguments];
            case CompositeLit literal:
                return literal.Elements;
            case KeyValueExpr pair:
                return [pair.Key, pair.Value];
            default:
                return [];
        }
    }

    /// <summary>Whether a predicate holds for the expression or one inside it. Long sums are walked without recursion.</summary>
    public static bool Any(Expr expression, Func<Expr, bool> predicate)
    {
        var pending = new Stack<Expr>([expression]);
        while (pending.TryPop(out var next))
        {
            if (predicate(next))
            {
                return true;
            }
            foreach (var child in Of(next))
            {
                pending.Push(child);
            }
        }
        return false;
    }
}
