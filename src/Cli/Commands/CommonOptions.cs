using System.CommandLine;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Cli.Input;
using GoDefer.Cli.Pipelines;
using GoDefer.Cli.Plugins;

namespace GoDefer.Cli.Commands;

/// <summary>Options that several verbs share, one instance for each verb.</summary>
internal sealed class CommonOptions
{
    public Argument<string[]> Files { get; } = new("files")
    {
        Description = "Go files of one package, a folder, or - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<string?> Backend { get; } = new("--backend", "-b") { Description = "Id of the backend; see \"godefer plugin list\"." };

    public Option<string?> Pipeline { get; } = new("--pipeline") { Description = "Pipeline file (YAML) instead of a backend." };

    public Option<string[]> PluginPath { get; } = new("--plugin-path") { Description = "Folder with plugins; may be given several times." };

    public Option<string?> GoOS { get; } = new("--goos") { Description = "Target platform: linux (default) or darwin." };

    public Option<bool> Verify { get; } = new("--verify") { Description = "Check the invariants of the IR after every pass." };

    public Option<bool> AllErrors { get; } = new("-e") { Description = "Report all errors, not only the first ten." };

    public Option<bool> FullPaths { get; } = new("--full-paths") { Description = "Print file names with their folders, as gc does." };

    public Option<string?> RuntimeSource { get; } = new("--runtime-source")
    {
        Description = "Folder with the Go sources of the runtime library, compiled instead of using what was compiled when godefer was built.",
    };

    public RuntimeLibrary Library(ParseResult result, string goos, ConsoleReporter reporter) =>
        RuntimeLibrary.Open(result.GetValue(RuntimeSource), goos, result.GetValue(Verify), reporter);

    public PluginCatalog Catalog(ParseResult result) => new(result.GetValue(PluginPath) ?? []);

    public PipelinePlan Plan(ParseResult result, string defaultBackend, ArtifactKind wanted)
    {
        var file = result.GetValue(Pipeline);
        var backend = result.GetValue(Backend);
        if (file is not null && backend is not null)
        {
            throw new ToolException(ExitCode.Usage, "GD1901", "--backend and --pipeline exclude each other");
        }
        var catalog = Catalog(result);
        var pipeline = file is not null ? PipelineReader.ReadFile(file) : BuiltInPipelines.For(backend ?? defaultBackend, wanted, catalog);
        var plan = PipelinePlan.Create(pipeline, catalog);
        return plan.Gives == wanted ? plan : throw new ToolException(
            ExitCode.BadData, "GD2005", $"the pipeline gives {plan.Gives.ToString().ToLowerInvariant()}, this verb wants {wanted.ToString().ToLowerInvariant()}")
        {
            Place = file ?? "",
        };
    }

    /// <summary>--goos, then the pipeline's, then GOOS of the environment, then linux.</summary>
    public string TargetOS(ParseResult result, Pipeline? pipeline = null)
    {
        var text = result.GetValue(GoOS) ?? pipeline?.GoOS ?? NonEmpty(Environment.GetEnvironmentVariable("GOOS")) ?? "linux";
        if (NonEmpty(Environment.GetEnvironmentVariable("GOARCH")) is { } arch and not "amd64")
        {
            throw new ToolException(ExitCode.Usage, "GD1902", $"GOARCH is {arch}; the only architecture is amd64");
        }
        return text is "linux" or "darwin"
            ? text
            : throw new ToolException(ExitCode.Usage, "GD1903", $"unknown platform \"{text}\"{DidYouMean.Suffix(text, ["linux", "darwin"])}; it is linux or darwin");
    }

    private static string? NonEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
