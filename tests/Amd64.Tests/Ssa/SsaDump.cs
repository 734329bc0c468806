using System.Text;
using System.Text.RegularExpressions;

namespace GoDefer.Amd64.Tests.Ssa;

/// <summary>What the reference compiler prints for one function: a dump before the first pass and one after each.</summary>
internal sealed partial class SsaDump
{
    private SsaDump(string start, IReadOnlyList<(string Pass, string Text)> passes)
    {
        Start = start;
        Passes = passes;
    }

    /// <summary>The function as it comes from the frontend.</summary>
    public string Start { get; }

    /// <summary>The function after each pass, in order.</summary>
    public IReadOnlyList<(string Pass, string Text)> Passes { get; }

    /// <summary>The text after the pass of a name.</summary>
    public string After(string pass) => Passes.First(entry => entry.Pass == pass).Text;

    /// <summary>Splits the compiler's log.</summary>
    public static SsaDump Parse(string log)
    {
        var text = new StringBuilder();
        var passes = new List<(string, string)>();
        string? pass = "";
        string? start = null;
        foreach (var line in log.Split('\n'))
        {
            if (line.StartsWith("compiling ", StringComparison.Ordinal)) { text.Clear(); }
            else if (PassLine().Match(line) is { Success: true } match)
            {
                if (match.Groups[2].Value == "begin")
                {
                    if (start is null) { start = text.ToString(); }
                    else { passes.Add((pass, text.ToString())); }
                    pass = match.Groups[1].Value;
                }
                text.Clear();
            }
            else if (line.Length > 0 && (text.Length > 0 || !line.StartsWith(' '))) { text.Append(Dead().Replace(line, "")).Append('\n'); }
        }
        passes.Add((pass, DumpOnly(text.ToString())));
        return new SsaDump(start!, passes);
    }

    /// <summary>Behind the last dump the compiler prints more.</summary>
    private static string DumpOnly(string text)
    {
        var lines = text.Split('\n');
        var end = 1;
        while (end < lines.Length && (lines[end].StartsWith("  ", StringComparison.Ordinal) || lines[end].StartsWith("name ", StringComparison.Ordinal))) { end++; }
        return string.Join('\n', lines[..end]) + '\n';
    }

    [GeneratedRegex(@"^  pass (.*) (begin|end)( \[.*\])?$")]
    private static partial Regex PassLine();

    [GeneratedRegex(@" DEAD$")]
    private static partial Regex Dead();
}
