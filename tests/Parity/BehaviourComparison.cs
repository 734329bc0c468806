using GoDefer.Abstractions.Artifacts;

namespace GoDefer.Parity;

/// <summary>
/// Compares what a program did with the record, by the rules of the corpus: standard output and exit code are equal; standard error is
/// equal for programs that end by themselves, and up to the traceback for those that die of a panic.
/// </summary>
public static class BehaviourComparison
{
    /// <summary>What differs, in a few words; null if nothing does.</summary>
    public static string? Difference(CorpusProgram expected, Behaviour actual)
    {
        if (actual.Status is not (RunStatus.Exited or RunStatus.Panicked)) { return $"{actual.Status} {actual.Fault?.ReplaceLineEndings(" ")}"; }
        var exitCode = actual.Status == RunStatus.Panicked ? 2 : actual.ExitCode;
        if (exitCode != expected.ExitCode) { return $"exit code {exitCode}, not {expected.ExitCode}: {Shorten(actual.Error)}"; }
        if (!actual.Output.AsSpan().SequenceEqual(expected.Output)) { return "standard output differs"; }
        var (wanted, got) = (StandardErrorText.Comparable(expected.Error, exitCode == 2), StandardErrorText.Comparable(actual.Error, exitCode == 2));
        return wanted == got ? null : $"standard error differs: {FirstDifference(wanted, got)}";
    }

    private static string FirstDifference(string wanted, string got)
    {
        var (a, b) = (wanted.Split('\n'), got.Split('\n'));
        for (var i = 0; i < Math.Max(a.Length, b.Length); i++)
        {
            var (x, y) = (i < a.Length ? a[i] : "<end>", i < b.Length ? b[i] : "<end>");
            if (x != y) { return $"line {i + 1}: \"{Shorten(x)}\" expected, \"{Shorten(y)}\" written"; }
        }
        return "";
    }

    private static string Shorten(string text) => text.ReplaceLineEndings(" ") is { Length: > 120 } longText ? longText[..120] + "…" : text.ReplaceLineEndings(" ");
}
