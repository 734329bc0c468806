using System.Text.Json;
using GoDefer.Cli.Output;
using GoDefer.Cli.Plugins;
using GoDefer.Cli.Texts;
using GoDefer.Conformance;

namespace GoDefer.Cli.Conforming;

/// <summary>What came of testing a backend, as text and as JSON.</summary>
internal sealed record LawReport(PluginManifest Manifest, IReadOnlyList<LawResult> Results)
{
    // The rest of a long program is in the JSON form.
    private const int MostLines = 60;

    public int Count(LawOutcome outcome) => Results.Count(result => result.Outcome == outcome);

    public string ToText(Style style)
    {
        var text = new StringWriter { NewLine = "\n" };
        foreach (var result in Results.Where(result => result.Outcome == LawOutcome.Failed)) { WriteFailure(text, style, result); }
        foreach (var skipped in Results.Where(result => result.Lacks is not null).GroupBy(result => result.Lacks!))
        {
            text.WriteLine($"{style.Yellow(Text.Of("laws.skipped"))} {Text.Of("laws.lacks", skipped.Count(), skipped.Key)}");
            foreach (var result in skipped) { text.WriteLine($"  {result.Law.Name}"); }
        }
        var groups = Results.GroupBy(result => result.Law.Group).Select(group => $"{group.Key} {group.Count(result => result.Outcome == LawOutcome.Passed)}/{group.Count(result => result.Outcome != LawOutcome.Skipped)}");
        text.WriteLine($"{style.Bold($"{Manifest.Id} {Manifest.Version}:")} {string.Join(", ", groups)}");
        text.WriteLine(Text.Of("laws.summary", Results.Count, Count(LawOutcome.Passed), Count(LawOutcome.Failed), Count(LawOutcome.Skipped)));
        return text.ToString();
    }

    public string ToJson() => JsonReport.Format("plugin-test", json =>
    {
        json.WriteString("id", Manifest.Id);
        json.WriteString("version", Manifest.Version);
        json.WriteTexts("features", Manifest.Features);
        json.WriteNumber("passed", Count(LawOutcome.Passed));
        json.WriteNumber("failed", Count(LawOutcome.Failed));
        json.WriteNumber("skipped", Count(LawOutcome.Skipped));
        json.WriteObjects("laws", Results, result => Write(json, result));
    });

    private static void Write(Utf8JsonWriter json, LawResult result)
    {
        json.WriteString("name", result.Law.Name);
        json.WriteString("outcome", result.Outcome.ToString().ToLowerInvariant());
        json.WriteString("meaning", result.Law.Meaning);
        if (result.Lacks is { } lacks) { json.WriteString("lacks", lacks); }
        if (result.Difference is not { } difference) { return; }
        json.WriteString("expected", difference.Expected);
        json.WriteString("got", difference.Got);
        json.WriteString("language", result.Law.Program.Language.ToString().ToLowerInvariant());
        json.WriteString("program", result.Program);
    }

    private static void WriteFailure(StringWriter text, Style style, LawResult result)
    {
        text.WriteLine($"{style.Red(Text.Of("laws.failed"))} {style.Bold(result.Law.Name)}");
        text.WriteLine($"  {result.Law.Meaning}");
        text.WriteLine($"  {Text.Of("laws.expected")}: {result.Difference!.Expected}");
        text.WriteLine($"  {Text.Of("laws.got")}: {result.Difference.Got}");
        text.WriteLine($"  {Text.Of("laws.program")}:");
        var lines = result.Program!.TrimEnd('\n').Split('\n');
        foreach (var line in lines.Take(MostLines)) { text.WriteLine($"    {line}".TrimEnd()); }
        if (lines.Length > MostLines) { text.WriteLine($"    {Text.Of("laws.more", lines.Length - MostLines)}"); }
        text.WriteLine();
    }
}
