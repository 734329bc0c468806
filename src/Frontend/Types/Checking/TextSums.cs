using System.Text;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Sums of string literals, which count as one literal where messages are concerned.</summary>
internal static class TextSums
{
    public static bool IsLiteral(Expr expression) => expression is BasicLit { Kind: LiteralKind.String };

    /// <summary>
    /// Where a sum begins that consists of string literals only; null for others. <paramref name="known"/> remembers the answers: the
    /// checker asks for every part of a sum, from the left, and sums may have many thousand terms.
    /// </summary>
    public static Position? StartOf(BinaryExpr sum, Dictionary<Expr, Position?> known)
    {
        Expr left = sum;
        Position? start;
        while (!known.TryGetValue(left, out start) && left is BinaryExpr { Op: Operator.Add } node && IsLiteral(node.Y))
        {
            left = node.X;
        }
        if (IsLiteral(left))
        {
            start = left.Position;
        }
        if (left != sum)
        {
            known[sum] = start;
        }
        return start;
    }

    /// <summary>The bytes of a literal and of those that follow it in a chain of sums.</summary>
    public static byte[] Join(IEnumerable<Expr> literals) => [.. literals.SelectMany(l => LiteralValue.Unquote(((BasicLit)l).Text))];
}
