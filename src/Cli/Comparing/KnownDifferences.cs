using System.Text.RegularExpressions;

namespace GoDefer.Cli.Comparing;

/// <summary>
/// Texts that later versions of Go write otherwise than 1.11, a row each: the first version that does, 1.11's line, the later line. What a row explains is
/// marked and is no difference between backends.
/// </summary>
internal static class KnownDifferences
{
    private static readonly (Version Since, Regex Old, Regex New, string What)[] rows =
    [
        Row(1, 13, "index out of range$", @"index out of range \[", "index errors name index and length"),
        Row(1, 13, "slice bounds out of range$", @"slice bounds out of range \[", "slice errors name the bounds"),
        Row(1, 14, @"^panic: .*\)$|^\tpanic: .*\)$", "^\t?panic: ", "values of named basic types are printed as conversions"),
        Row(1, 18, @"^\t?panic: \(", "^\t?panic: ", "panic values of named types are printed otherwise"),
        Row(1, 21, "^panic: nil$", "panic called with nil argument", "panic(nil) is a run-time error"),
        Row(1, 14, "^$", "^runtime: sp=", "a stack overflow shows the stack's bounds"),
        Row(1, 25, @"\[recovered\]$", @"\[recovered, repanicked\]", "a value that is panicked with again is printed once"),
    ];

    /// <summary>What the row says that explains a pair of lines, or null. <paramref name="older"/> is 1.11's line.</summary>
    public static string? Explain(string older, string newer, Version version)
    {
        var row = Array.Find(rows, row => version >= row.Since && row.Old.IsMatch(older) && row.New.IsMatch(newer));
        return row.What is null ? null : $"go{row.Since}: {row.What}";
    }

    private static (Version, Regex, Regex, string) Row(int major, int minor, string older, string newer, string what) =>
        (new Version(major, minor), new Regex(older, RegexOptions.CultureInvariant), new Regex(newer, RegexOptions.CultureInvariant), what);
}
