using GoDefer.Abstractions.Artifacts;

namespace GoDefer.Conformance;

/// <summary>What a law's program does.</summary>
public sealed record LawExpectation
{
    /// <summary>How it ends.</summary>
    public RunStatus Status { get; init; } = RunStatus.Exited;

    /// <summary>The exit code; 2 after a panic.</summary>
    public int ExitCode { get; init; }

    /// <summary>Standard output, whole.</summary>
    public string Output { get; init; } = "";

    /// <summary>Standard error (what print and println write, the text of a panic): whole, or its beginning after a panic, whose goroutine trace is not compared.</summary>
    public string Error { get; init; } = "";

    /// <summary>What each line of standard error is about; empty if the lines explain themselves.</summary>
    public IReadOnlyList<string> Cases { get; init; } = [];

    /// <summary>Where a run departs from this; null if it does not.</summary>
    public LawDifference? Compare(LawRun run)
    {
        if (run.Problem is { } problem) { return new LawDifference("a run", problem, null); }
        return CompareText("stderr", Error, run.Error, isWhole: Status != RunStatus.Panicked)
            ?? CompareText("stdout", Output, run.Output, isWhole: true)
            ?? ((Status, ExitCode) == (run.Status, run.ExitCode) ? null : new LawDifference(End(Status, ExitCode), End(run.Status, run.ExitCode), null));
    }

    private static string End(RunStatus status, int exitCode) =>
        status is RunStatus.Exited or RunStatus.Panicked ? $"{status.ToString().ToLowerInvariant()} with code {exitCode}" : status.ToString();

    private LawDifference? CompareText(string stream, string expected, string found, bool isWhole)
    {
        if (isWhole ? expected == found : found.StartsWith(expected, StringComparison.Ordinal)) { return null; }
        var (wanted, given) = (expected.Split('\n'), found.Split('\n'));
        var line = 0;
        while (line < wanted.Length && line < given.Length && wanted[line] == given[line]) { line++; }
        var about = stream == "stderr" && line < Cases.Count ? $" for {Cases[line]}" : "";
        return new LawDifference(
            $"{LineOf(wanted, line)} in line {line + 1} of {stream}{about}", LineOf(given, line), stream == "stderr" ? line : null);
    }

    private static string LineOf(string[] lines, int line) =>
        line >= lines.Length || (line == lines.Length - 1 && lines[line].Length == 0) ? "the end" : $"\"{lines[line]}\"";
}

/// <summary>A difference between what a law says and what was found.</summary>
/// <param name="Expected">What the law says.</param>
/// <param name="Got">What was found.</param>
/// <param name="Line">The line of standard error, from 0; null if it is about something else.</param>
public sealed record LawDifference(string Expected, string Got, int? Line);
