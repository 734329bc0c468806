using System.Text.RegularExpressions;

namespace GoDefer.Parity;

/// <summary>
/// How alike the instructions of two functions are, from 0 to 1, as <c>tests/corpus/listing_match.py</c> counts: twice the number of
/// instructions in common over the number of all. In common are those of the longest run that both have, and of the longest runs
/// before and behind it, and so on. Opcode and operands count; offsets, lines and targets of jumps do not.
/// </summary>
public static partial class InstructionSimilarity
{
    /// <summary>Compares two functions of listings.</summary>
    public static double Of(ListingSymbol a, ListingSymbol b)
    {
        var (first, second) = (Instructions(a), Instructions(b));
        var all = first.Length + second.Length;
        return all == 0 ? 1 : 2.0 * Common(first, second) / all;
    }

    private static string[] Instructions(ListingSymbol symbol) =>
        [.. symbol.Lines.Select(line => InstructionLine().Match(line)).Where(match => match.Success).Select(match => JumpTarget().Replace(match.Groups[1].Value, "@"))];

    private static int Common(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        var (startA, startB, length) = LongestRun(a, b);
        return length == 0 ? 0 : length + Common(a[..startA], b[..startB]) + Common(a[(startA + length)..], b[(startB + length)..]);
    }

    // Of equally long ones the first in a, and of these the first in b.
    private static (int StartA, int StartB, int Length) LongestRun(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        var best = (StartA: 0, StartB: 0, Length: 0);
        var endingAt = new int[b.Length + 1];
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = b.Length - 1; j >= 0; j--) { endingAt[j + 1] = a[i] == b[j] ? endingAt[j] + 1 : 0; }
            for (var j = 0; j < b.Length; j++)
            {
                var length = endingAt[j + 1];
                if (length > best.Length) { best = (i + 1 - length, j + 1 - length, length); }
            }
        }
        return best;
    }

    [GeneratedRegex(@"^\t0x[0-9a-f]{4,} \d{5,} \(.*?\)\t(.*)$")]
    private static partial Regex InstructionLine();

    [GeneratedRegex(@"(?<=^J[A-Z]+\t)\d+$")]
    private static partial Regex JumpTarget();
}
