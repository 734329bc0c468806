using System.CommandLine;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Input;
using GoDefer.Cli.Pipelines;
using GoDefer.Cli.Plugins;
using GoDefer.Cli.Texts;

namespace GoDefer.Cli.Commands;

/// <summary>Options that several verbs share, one instance for each verb.</summary>
internal sealed class CommonOptions
{
    public static readonly string[] Platforms = ["linux", "darwin"];

    public CommonOptions()
    {
        Backend.CompletionSources.Add(_ => new PluginCatalog([]).Stages.Select(id => new System.CommandLine.Completions.CompletionItem(id)));
        GoOS.CompletionSources.Add(Platforms);
    }

    public Argument<string[]> Files { get; } = new("files") { Arity = ArgumentArity.ZeroOrMore };

    public Option<string?> Backend { get; } = new("--backend", "-b");

    public Option<string?> Pipeline { get; } = new("--pipeline");

    public Option<string[]> PluginPath { get; } = new("--plugin-path");

    public Option<string[]> Set { get; } = new("--set");

    public Option<string[]> StageOption { get; } = new("--option");

    public Option<string?> GoOS { get; } = new("--goos");

    public Option<bool> Verify { get; } = new("--verify");

    public Option<bool> AllErrors { get; } = new("-e");

    public Option<bool> NoOptimization { get; } = new("-N");

    public Option<bool> NoInlining { get; } = new("-l");

    public Option<bool> FullPaths { get; } = new("--full-paths");

    public Option<bool> Json { get; } = new("--json");

    public Option<string?> RuntimeSource { get; } = new("--runtime-source");

    public RuntimeLibrary Library(ParseResult result, string goos, ConsoleReporter reporter) =>
        RuntimeLibrary.Open(result.GetValue(RuntimeSource), goos, result.GetValue(Verify), reporter);

    public PluginCatalog Catalog(ParseResult result, Pipeline? pipeline = null) =>
        new PluginCatalog(result.GetValue(PluginPath) ?? []).With(pipeline?.PluginPaths ?? []);

    /// <summary>What <c>--option name=value</c> sets: options of the stage that takes the program.</summary>
    public IReadOnlyList<PipelineOption> Settings(ParseResult result) =>
        [.. (result.GetValue(StageOption) ?? []).Select(text => text.IndexOf('=') is var equals && equals > 0
            ? new PipelineOption(text[..equals], text[(equals + 1)..], "")
            : throw ToolException.Of(ExitCode.Usage, "GD1914.option", text))];

    /// <summary>The pipeline of <c>--pipeline</c> or <c>--backend</c>, checked; it gives what the verb wants.</summary>
    public PipelinePlan Plan(ParseResult result, string defaultBackend, ArtifactKind wanted)
    {
        var file = result.GetValue(Pipeline);
        var backend = result.GetValue(Backend);
        if (file is not null && backend is not null) { throw ToolException.Of(ExitCode.Usage, "GD1901"); }
        if (file is null && result.GetValue(Set) is { Length: > 0 }) { throw ToolException.Of(ExitCode.Usage, "GD1914.pipeline"); }
        var plan = file is not null ? PlanFile(result, file) : PlanBackend(backend ?? defaultBackend, wanted, Catalog(result), Settings(result));
        return plan.Gives == wanted ? plan : throw ToolException.Of(ExitCode.BadData, "GD2005", plan.Gives.Name(), wanted.Name()).At(file ?? "");
    }

    /// <summary>A pipeline file, checked.</summary>
    public PipelinePlan PlanFile(ParseResult result, string file)
    {
        var pipeline = PipelineReader.ReadFile(file, Variables(result));
        return PipelinePlan.Create(pipeline.With(Settings(result)), Catalog(result, pipeline));
    }

    /// <summary>The way from the IR through a backend to what is wanted.</summary>
    public static PipelinePlan PlanBackend(string backend, ArtifactKind wanted, PluginCatalog catalog, IReadOnlyList<PipelineOption>? settings = null) =>
        PipelinePlan.Create(BuiltInPipelines.For(backend, wanted, catalog).With(settings ?? []), catalog);

    /// <summary>The values of <c>--set name=value</c>.</summary>
    public IReadOnlyDictionary<string, string> Variables(ParseResult result)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in result.GetValue(Set) ?? [])
        {
            var equals = text.IndexOf('=');
            if (equals <= 0) { throw ToolException.Of(ExitCode.Usage, "GD1914", text); }
            variables[text[..equals]] = text[(equals + 1)..];
        }
        return variables;
    }

    /// <summary>Compiles what the command line names and runs the plan on it, for verbs that want no run.</summary>
    public Artifact Translate(ParseResult result, PipelinePlan plan, CommandContext context, Func<BackendRequest, BackendRequest>? refine = null, TextWriter? decisions = null)
    {
        var goos = TargetOS(result, plan.Pipeline);
        var library = Library(result, goos, context.Reporter);
        var program = Compilation.Compile(this, result, context.Reporter, library, goos, decisions);
        return PipelineRunner.Run(plan, program, new PipelineRunOptions
        {
            Verify = result.GetValue(Verify),
            Library = plan.Gives == ArtifactKind.Listing && !plan.Stages[0].Manifest.ListsWholeProgram ? null : library,
            IsLastUse = true,
            Reporter = context.Reporter,
            BackendRequest = kind => Refine(new BackendRequest
            {
                Wanted = kind,
                GoOS = goos,
                FullPaths = result.GetValue(FullPaths),
                Language = Text.Language,
                Verify = result.GetValue(Verify),
                Cancellation = context.Cancellation,
            }),
        });

        BackendRequest Refine(BackendRequest request) => refine is null ? request : refine(request);
    }

    /// <summary>--goos, then the pipeline's, then GOOS of the environment, then linux.</summary>
    public string TargetOS(ParseResult result, Pipeline? pipeline = null)
    {
        var text = result.GetValue(GoOS) ?? pipeline?.GoOS ?? NonEmpty(Environment.GetEnvironmentVariable("GOOS")) ?? Platforms[0];
        if (NonEmpty(Environment.GetEnvironmentVariable("GOARCH")) is { } arch and not "amd64") { throw ToolException.Of(ExitCode.Usage, "GD1902", arch); }
        return Platforms.Contains(text) ? text : throw ToolException.Of(ExitCode.Usage, "GD1903", text, DidYouMean.Suffix(text, Platforms));
    }

    private static string? NonEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
