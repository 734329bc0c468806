using System.CommandLine;
using System.Globalization;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Cli.Conforming;
using GoDefer.Cli.Output;
using GoDefer.Cli.Pipelines;
using GoDefer.Cli.Plugins;
using GoDefer.Conformance;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer plugin test</c>: tries the laws of the conformance kit on a backend.</summary>
internal sealed class PluginTestCommand
{
    private static readonly string[] formats = ["text", "json", "trx"];
    private readonly CommonOptions common = new();
    private readonly Argument<string> id = new("id");
    private readonly Option<string?> format = new("--format");
    private readonly Option<string?> output = new("--output", "-o");
    private readonly Option<string[]> filter = new("--filter");
    private readonly Option<string[]> stageOption = new("--option");
    private readonly Option<string> timeout = new("--timeout") { DefaultValueFactory = _ => "30s" };
    private readonly Option<bool> list = new("--list");

    public Command Create(CommandContext context)
    {
        format.CompletionSources.Add(formats);
        filter.CompletionSources.Add(_ => LawSelection.Groups(LawCatalog.All).Select(group => new System.CommandLine.Completions.CompletionItem(group)));
        id.CompletionSources.Add(_ => new PluginCatalog([]).Entries.Select(entry => new System.CommandLine.Completions.CompletionItem(entry.Id)));
        var command = new Command("test") { id, filter, list, format, output, timeout, stageOption, common.PluginPath, common.Json };
        command.SetAction(result => Run(result, context));
        return command;
    }

    private int Run(ParseResult result, CommandContext context)
    {
        var form = Format(result);
        var catalog = common.Catalog(result);
        var manifest = catalog.Require(result.GetValue(id)!);
        var (target, laws) = Target(result, manifest, catalog, context.Cancellation);
        var chosen = LawSelection.Of(laws, result.GetValue(filter) ?? []);
        if (result.GetValue(list))
        {
            foreach (var law in chosen) { Console.Out.WriteLine($"{law.Name}  {law.Meaning}"); }
            return ExitCode.Success;
        }
        using (PluginLoader.Load(manifest)) { /* One that cannot be loaded is refused once, not law by law. */ }
        var report = new LawReport(manifest, Try(chosen, target, context.Reporter));
        OutputFile.Write(result.GetValue(output), form switch
        {
            "json" => report.ToJson(),
            "trx" => TrxReport.Format(report, Now()),
            _ => report.ToText(result.GetValue(output) is null or "-" ? GlobalOptions.OutputStyle(result) : Style.Plain),
        });
        return report.Count(LawOutcome.Failed) == 0 ? ExitCode.Success : ExitCode.CompileError;
    }

    private static List<LawResult> Try(IReadOnlyList<Law> laws, ILawTarget target, ConsoleReporter reporter)
    {
        using var progress = reporter.Progress(laws.Count);
        var results = new List<LawResult>(laws.Count);
        foreach (var result in ConformanceKit.Run(laws, target))
        {
            results.Add(result);
            progress.Step();
        }
        return results;
    }

    private string Format(ParseResult result)
    {
        var chosen = result.GetValue(format) ?? (result.GetValue(common.Json) ? "json" : formats[0]);
        return formats.Contains(chosen)
            ? chosen
            : throw ToolException.Of(ExitCode.Usage, "GD1910.choice", format.Name, string.Join(", ", formats), chosen, DidYouMean.Suffix(chosen, formats));
    }

    /// <summary>What of the backend can be tested: runs, if need be with the emulated machine for its images, else that it translates.</summary>
    private (ILawTarget Target, IReadOnlyList<Law> Laws) Target(ParseResult result, PluginManifest manifest, PluginCatalog catalog, CancellationToken cancellation)
    {
        var limit = Quantity.ParseDuration(result.GetValue(timeout)!);
        var plan = PipelinePlan.Create(BuiltInPipelines.ForTest(manifest, Settings(result)), catalog);
        return plan.Gives == ArtifactKind.Run
            ? (new RunTarget(manifest, plan, limit, cancellation), LawCatalog.All)
            : (new TranslationTarget(manifest, plan, limit, cancellation), LawCatalog.Translations);
    }

    private IReadOnlyList<PipelineOption> Settings(ParseResult result) =>
        [.. (result.GetValue(stageOption) ?? []).Select(text => text.IndexOf('=') is var equals && equals > 0
            ? new PipelineOption(text[..equals], text[(equals + 1)..], stageOption.Name)
            : throw ToolException.Of(ExitCode.Usage, "GD1914.option", text))];

    private static DateTimeOffset Now() =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : DateTimeOffset.UtcNow;
}
