using System.Text;
using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Sums of string literals, which count as one literal where messages are concerned.</summary>
internal static class TextSums
{
    public static bool IsLiteral(Expr expression) => expression is BasicLit { Kind: LiteralKind.String };

    /// <summary>Whether a sum consists of string literals only.</summary>
    public static bool IsText(BinaryExpr sum)
    {
        Expr left = sum;
        while (left is BinaryExpr { Op: Operator.Add } node && IsLiteral(node.Y))
        {
            left = node.X;
        }
        return IsLiteral(left);
    }

    /// <summary>The bytes of a literal and of those that follow it in a chain of sums.</summary>
    public static byte[] Join(IEnumerable<Expr> literals) => [.. literals.SelectMany(l => LiteralValue.Unquote(((BasicLit)l).Text))];
}
