using System.Text;
using System.Text.Json;
using GoDefer.Cli.Output;
using GoDefer.Cli.Texts;

namespace GoDefer.Cli.Comparing;

/// <summary>Reports of a comparison, for people and as JSON.</summary>
internal static class DiffReport
{
    private const int LongestLine = 100;

    /// <summary>Writes what differs and what could not be compared, then the counts.</summary>
    public static void Write(TextWriter output, Style style, IReadOnlyList<ProgramComparison> comparisons)
    {
        foreach (var comparison in comparisons.Where(comparison => comparison.Verdict != Verdict.Agree || comparisons.Count == 1)) { Write(output, style, comparison); }
        if (comparisons.Count > 1)
        {
            output.WriteLine(Text.Of(
                "diff.summary", comparisons.Count, Count(comparisons, Verdict.Agree), Count(comparisons, Verdict.Differ), Count(comparisons, Verdict.Known), Count(comparisons, Verdict.Unsupported)));
        }
    }

    public static void WriteJson(TextWriter output, IReadOnlyList<Contender> contenders, IReadOnlyList<ProgramComparison> comparisons) => JsonReport.Write(output, "diff", json =>
    {
        json.WriteObjects("backends", contenders, contender =>
        {
            json.WriteString("name", contender.Name);
            json.WriteString("description", contender.Description);
            json.WriteString("go", contender.GoVersion.ToString());
        });
        json.WriteObjects("programs", comparisons, comparison => Write(json, comparison));
        json.WriteStartObject("summary");
        foreach (var verdict in Enum.GetValues<Verdict>()) { json.WriteNumber(NameOf(verdict), Count(comparisons, verdict)); }
        json.WriteEndObject();
    });

    private static void Write(TextWriter output, Style style, ProgramComparison comparison)
    {
        var mark = Text.Of("diff." + NameOf(comparison.Verdict));
        output.WriteLine($"{Colour(style, comparison.Verdict)(mark)}  {comparison.Program.Name}");
        foreach (var refusals in comparison.Outcomes.Where(row => row.Outcome.Refusal is not null).GroupBy(row => FirstLine(row.Outcome.Refusal!)))
        {
            output.WriteLine($"  {string.Join(", ", refusals.Select(row => row.Contender.Name))}: {Text.Of("diff.refused")}: {refusals.Key}");
        }
        foreach (var difference in comparison.Differences) { Write(output, style, difference); }
    }

    private static void Write(TextWriter output, Style style, Difference difference)
    {
        var where = difference.Where.Length > 0 ? $", {difference.Where}" : "";
        output.WriteLine($"  {difference.Aspect}{where}");
        var width = Math.Max(difference.First.Name.Length, difference.Second.Name.Length);
        output.WriteLine($"    {difference.First.Name.PadRight(width)}  {Shorten(difference.FirstText)}");
        output.WriteLine($"    {difference.Second.Name.PadRight(width)}  {Shorten(difference.SecondText)}");
        if (difference.Known is { } known) { output.WriteLine($"    {style.Yellow(Text.Of("diff.version", known))}"); }
    }

    private static void Write(Utf8JsonWriter json, ProgramComparison comparison)
    {
        json.WriteString("program", comparison.Program.Name);
        json.WriteString("verdict", NameOf(comparison.Verdict));
        json.WriteObjects("outcomes", comparison.Outcomes, row =>
        {
            json.WriteString("backend", row.Contender.Name);
            if (row.Outcome.Refusal is { } refusal)
            {
                json.WriteString("refused", refusal);
                return;
            }
            json.WriteString("status", row.Outcome.Status);
            json.WriteNumber("exitCode", row.Outcome.ExitCode);
            json.WriteNumber("stdoutBytes", row.Outcome.Output.Length);
            json.WriteNumber("stderrBytes", Encoding.UTF8.GetByteCount(row.Outcome.Error));
            if (row.Outcome.Events is { } events) { json.WriteNumber("events", events.Count); }
        });
        json.WriteObjects("differences", comparison.Differences, difference =>
        {
            json.WriteString("aspect", difference.Aspect);
            json.WriteString("where", difference.Where);
            json.WriteString(difference.First.Name, difference.FirstText);
            json.WriteString(difference.Second.Name, difference.SecondText);
            if (difference.Known is { } known) { json.WriteString("known", known); }
        });
    }

    private static Func<string, string> Colour(Style style, Verdict verdict) => verdict switch
    {
        Verdict.Agree => style.Green,
        Verdict.Differ => style.Red,
        _ => style.Yellow,
    };

    private static string NameOf(Verdict verdict) => verdict.ToString().ToLowerInvariant();

    private static int Count(IReadOnlyList<ProgramComparison> comparisons, Verdict verdict) => comparisons.Count(comparison => comparison.Verdict == verdict);

    // The go command puts a line with the package before what the compiler says.
    private static string FirstLine(string refusal) => refusal.Split('\n').FirstOrDefault(line => !line.StartsWith('#')) ?? refusal;

    private static string Shorten(string line) => line.Length > LongestLine ? line[..LongestLine] + "…" : line;
}
