using GoDefer.Cli.Texts;

namespace GoDefer.Cli;

/// <summary>Finds the known word a mistyped one was probably meant to be.</summary>
internal static class DidYouMean
{
    /// <summary><c>, did you mean "x"?</c> or the empty text.</summary>
    public static string Suffix(string word, IEnumerable<string> known) =>
        Closest(word, known) is { } best ? Text.Of("suggest", best) : "";

    /// <summary>
    /// The closest known word within a third of the word's length, at least 2 edits but fewer than it has letters (the dashes of an option are none); or null.
    /// </summary>
    public static string? Closest(string word, IEnumerable<string> known)
    {
        var letters = word.TrimStart('-').Length;
        var limit = Math.Max(Math.Min(2, letters - 1), letters / 3);
        return known
            .Select(candidate => (candidate, distance: Score(word, candidate)))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    private static int Score(string word, string candidate) =>
        word.Length >= 3 && candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? 1 : Distance(word, candidate);

    /// <summary>Levenshtein distance, ignoring case.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                row[j] = same ? diagonal : 1 + Math.Min(diagonal, Math.Min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}
