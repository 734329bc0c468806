using GoDefer.Abstractions.Artifacts;
using GoDefer.Cli.Plugins;
using GoDefer.IR.Passes;

namespace GoDefer.Cli.Pipelines;

/// <summary>
/// The pipelines behind <c>--backend ID</c>: files in <c>pipelines/</c> beside the program, and for plugins without one the plain way
/// from the IR to what the verb wants.
/// </summary>
internal static class BuiltInPipelines
{
    private const string ImageBackend = "amd64";

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "pipelines");

    public static Pipeline For(string backend, ArtifactKind wanted, PluginCatalog catalog)
    {
        var file = Path.Combine(Folder, backend + ".yaml");
        if (backend.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.') && File.Exists(file))
        {
            var pipeline = PipelineReader.ReadFile(file);
            if (pipeline.Stages[^1].Gives is null || pipeline.Stages[^1].Gives == wanted) { return pipeline; }
        }
        return ForManifest(catalog.Require(backend), wanted);
    }

    private static Pipeline ForManifest(PluginManifest manifest, ArtifactKind wanted)
    {
        if (!manifest.Gives.Contains(wanted))
        {
            throw ToolException.Of(ExitCode.Usage, "GD3004", manifest.Id, string.Join(", ", manifest.Gives.Select(ArtifactNames.Name)), wanted.Name())
                .Do(wanted == ArtifactKind.Run ? "GD3004.emit" : "GD3004.run");
        }
        var stages = new List<PipelineStage>();
        if (manifest.Takes == ArtifactKind.Image) { stages.Add(Stage(ImageBackend, ArtifactKind.Image)); }
        stages.Add(Stage(manifest.Id, wanted));
        var passes = manifest.NeedsCanonicalForm ? PassList.Standard : [];
        return new Pipeline(manifest.Id, [.. passes.Select(pass => new PipelinePass(pass, [], manifest.Id))], stages) { Description = manifest.Description };
    }

    private static PipelineStage Stage(string plugin, ArtifactKind gives) => new(plugin, gives, [], plugin);
}
