using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Tree;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Walk;

/// <summary>What the form of an index says about its range (gc: bounded).</summary>
internal static class IndexBounds
{
    /// <summary>Whether the integer is certainly at least 0 and below <paramref name="limit"/>.</summary>
    public static bool IsBelow(ExprNode index, long limit)
    {
        if (index.Type is not { IsInteger: true } type) { return false; }
        if (TreeFacts.IsSmallInteger(index, out var value)) { return value >= 0 && value < limit; }
        var bits = 8 * type.Size;
        if (index is BinaryNode binary)
        {
            if (binary.Op == Operator.And && IsMaskBelow(binary, limit)) { return true; }
            if (type.IsUnsigned && TreeFacts.IsSmallInteger(binary.Y, out var right))
            {
                if (binary.Op == Operator.Rem && right >= 0 && right <= limit) { return true; }
                if (binary.Op == Operator.Div) { bits -= HalvingsOf(right, bits); }
                if (binary.Op == Operator.ShiftRight)
                {
                    if (right > bits) { return true; }
                    bits -= right;
                }
            }
        }
        return type.IsUnsigned && bits <= 62 && 1L << (int)bits <= limit;
    }

    private static bool IsMaskBelow(BinaryNode and, long limit) =>
        (TreeFacts.IsSmallInteger(and.X, out var mask) || TreeFacts.IsSmallInteger(and.Y, out mask)) && mask >= 0 && mask < limit;

    private static long HalvingsOf(long divisor, long bits)
    {
        var halvings = 0L;
        for (; halvings < bits && divisor >= 2; divisor >>= 1) { halvings++; }
        return halvings;
    }
}
