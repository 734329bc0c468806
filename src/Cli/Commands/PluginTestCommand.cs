using System.CommandLine;
using System.Globalization;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Cli.Conforming;
using GoDefer.Cli.Output;
using GoDefer.Cli.Pipelines;
using GoDefer.Cli.Plugins;
using GoDefer.Conformance;
using GoDefer.IR.Passes;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer plugin test</c>: tries the laws of the conformance kit on a backend, or on passes.</summary>
internal sealed class PluginTestCommand
{
    private static readonly string[] formats = ["text", "json", "trx"];
    private readonly CommonOptions common = new();
    private readonly Argument<string> id = new("id");
    private readonly Option<string?> format = new("--format");
    private readonly Option<string?> output = new("--output", "-o");
    private readonly Option<string[]> filter = new("--filter");
    private readonly Option<string> timeout = new("--timeout") { DefaultValueFactory = _ => "30s" };
    private readonly Option<bool> list = new("--list");
    private readonly Option<bool> worker = new("--worker") { Hidden = true };

    public Command Create(CommandContext context)
    {
        format.CompletionSources.Add(formats);
        filter.CompletionSources.Add(_ => LawSelection.Groups(LawCatalog.All).Select(group => new System.CommandLine.Completions.CompletionItem(group)));
        id.CompletionSources.Add(_ => new PluginCatalog([]).Entries.Select(entry => new System.CommandLine.Completions.CompletionItem(entry.Id)));
        var command = new Command("test") { id, filter, list, format, output, timeout, common.StageOption, worker, common.PluginPath, common.Json };
        command.SetAction(result => Run(result, context));
        return command;
    }

    private int Run(ParseResult result, CommandContext context)
    {
        var form = Format(result);
        var catalog = common.Catalog(result);
        var manifest = catalog.Require(result.GetValue(id)!);
        var limit = Quantity.ParseDuration(result.GetValue(timeout)!);
        var (target, laws) = Target(result, manifest, catalog, limit, context.Cancellation);
        if (result.GetValue(worker))
        {
            Work(laws, target);
            return ExitCode.Success;
        }
        var chosen = LawSelection.Of(laws, result.GetValue(filter) ?? []);
        if (result.GetValue(list))
        {
            foreach (var law in chosen) { Console.Out.WriteLine($"{law.Name}  {law.Meaning}"); }
            return ExitCode.Success;
        }
        var workers = new LawWorkers([.. result.Tokens.Select(token => token.Value), worker.Name], Patience(limit), context.Cancellation);
        var report = new LawReport(manifest, Collect(chosen.Count, workers.Run(chosen), context.Reporter));
        OutputFile.Write(result.GetValue(output), form switch
        {
            "json" => report.ToJson(),
            "trx" => TrxReport.Format(report, Now()),
            _ => report.ToText(result.GetValue(output) is null or "-" ? GlobalOptions.OutputStyle(result) : Style.Plain),
        });
        return report.Count(LawOutcome.Failed) == 0 ? ExitCode.Success : ExitCode.CompileError;
    }

    // A worker watches the limit itself; a law may translate twice and run once.
    private static TimeSpan Patience(TimeSpan limit) => (3 * limit) + TimeSpan.FromMinutes(1);

    // What a plugin prints must not come between the results.
    private static void Work(IReadOnlyList<Law> laws, ILawTarget target)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput());
        Console.SetOut(Console.Error);
        LawWorkers.Work(laws, target, Console.In, output);
    }

    private static List<LawResult> Collect(int count, IEnumerable<LawResult> arriving, ConsoleReporter reporter)
    {
        using var progress = reporter.Progress(count);
        var results = new List<LawResult>(count);
        foreach (var result in arriving)
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

    /// <summary>
    /// What of the plugin can be tested: runs, if need be with the emulated machine for its images, else that it translates; of a plugin with passes only, those.
    /// </summary>
    private (ILawTarget Target, IReadOnlyList<Law> Laws) Target(
        ParseResult result, PluginManifest manifest, PluginCatalog catalog, TimeSpan limit, CancellationToken cancellation)
    {
        var settings = common.Settings(result);
        if (!manifest.IsStage)
        {
            var passes = new PassTarget(manifest, PipelinePlan.Create(WithPasses(manifest, settings), catalog), limit, cancellation);
            passes.CheckOptions();
            return (passes, LawCatalog.All);
        }
        var plan = PipelinePlan.Create(BuiltInPipelines.ForTest(manifest, settings), catalog);
        using (var stage = PluginLoader.Load(manifest)) { PipelineRunner.ReadOptions(plan.Stages.First(planned => planned.Manifest == manifest), stage); }
        return plan.Gives == ArtifactKind.Run
            ? (new RunTarget(manifest, plan, limit, cancellation), LawCatalog.All)
            : (new TranslationTarget(manifest, plan, limit, cancellation), LawCatalog.Translations);
    }

    /// <summary>The pipeline of a plugin's passes; an option is set for each that has it.</summary>
    private static Pipeline WithPasses(PluginManifest manifest, IReadOnlyList<PipelineOption> settings)
    {
        using var passes = PluginLoader.LoadPasses(manifest);
        var known = passes.Passes.SelectMany(pass => pass.Options).Select(option => option.Name).ToArray();
        return settings.FirstOrDefault(setting => !known.Contains(setting.Name)) is { } unknown
            ? throw PipelinePlan.UnknownOption(unknown, manifest.Id, known)
            : BuiltInPipelines.ForPasses(manifest, name => [.. settings.Where(setting => Has(passes.Passes.First(pass => pass.Name == name), setting.Name))]);

        static bool Has(IrPass pass, string option) => pass.Options.Any(known => known.Name == option);
    }

    private static DateTimeOffset Now() =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : DateTimeOffset.UtcNow;
}
