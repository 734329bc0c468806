using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types.Constants;
using System.Numerics;

namespace GoDefer.Frontend.Lowering.Walk;

/// <summary>One value, range of integers, or type of a switch, and where it leads.</summary>
internal sealed class SwitchCase(CaseNode clause, ExprNode? value, TreeNode jump)
{
    /// <summary>The clause it is written in.</summary>
    public CaseNode Clause { get; } = clause;

    /// <summary>The value or type; the lowest value of a range; null for <c>default</c>.</summary>
    public ExprNode? Value { get; } = value;

    /// <summary>The highest value of a range, else null.</summary>
    public ExprNode? High { get; init; }

    /// <summary>The jump to the clause.</summary>
    public TreeNode Jump { get; } = jump;

    /// <summary>Number in source order.</summary>
    public int Ordinal { get; set; }

    /// <summary>Of a type: its hash.</summary>
    public uint Hash { get; set; }

    /// <summary>Of a type: the statements that test for it.</summary>
    public TreeNode? Test { get; set; }

    /// <summary>Whether the case can be sorted: a constant, or a type that is no interface.</summary>
    public bool IsConstant { get; set; }

    /// <summary>gc's order of constants: numbers by value, strings by length, then by bytes.</summary>
    public static int CompareValues(SwitchCase a, SwitchCase b)
    {
        return (((LiteralNode)a.Value!).Value, ((LiteralNode)b.Value!).Value) switch
        {
            (IntConstant x, IntConstant y) => x.Value.CompareTo(y.Value),
            (FloatConstant x, FloatConstant y) => x.Value.CompareTo(y.Value),
            (FloatConstant x, IntConstant y) => x.Value.CompareTo(BigFloat.From(y.Value)),
            (IntConstant x, FloatConstant y) => BigFloat.From(x.Value).CompareTo(y.Value),
            (StringConstant x, StringConstant y) when x.Bytes.Length != y.Bytes.Length => x.Bytes.Length.CompareTo(y.Bytes.Length),
            (StringConstant x, StringConstant y) => x.Bytes.SequenceCompareTo(y.Bytes),
            _ => 0,
        };
    }

    /// <summary>The cases of a clause's values; runs of integers become ranges.</summary>
    public static IEnumerable<SwitchCase> Split(CaseNode clause, TreeNode jump, bool hasRanges)
    {
        var values = clause.Values;
        for (var i = 0; i < values.Count;)
        {
            var run = i;
            while (hasRanges && run < values.Count && IntegerOf(values[run]) is not null) { run++; }
            if (run - i < 2)
            {
                yield return new SwitchCase(clause, values[i], jump);
                i++;
                continue;
            }
            var sorted = values[i..run];
            sorted.Sort((a, b) => IntegerOf(a)!.Value.CompareTo(IntegerOf(b)!.Value));
            foreach (var (low, high) in Runs(sorted))
            {
                yield return new SwitchCase(clause, low, jump) { High = high };
            }
            i = run;
        }
    }

    private static IEnumerable<(ExprNode Low, ExprNode? High)> Runs(List<ExprNode> sorted)
    {
        for (int begin = 0, end = 1; end <= sorted.Count; end++)
        {
            if (end < sorted.Count && IntegerOf(sorted[end]) == IntegerOf(sorted[end - 1]) + 1) { continue; }
            yield return (sorted[begin], end - begin >= 2 ? sorted[end - 1] : null);
            begin = end;
        }
    }

    private static BigInteger? IntegerOf(ExprNode node) => node is LiteralNode { Value: IntConstant value } ? value.Value : null;
}
