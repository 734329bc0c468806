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
        if (!backend.Contains('/') && File.Exists(file))
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
            var gives = string.Join(", ", manifest.Gives).ToLowerInvariant();
            throw new ToolException(ExitCode.Usage, "GD3004", $"backend \"{manifest.Id}\" gives {gives}, not {wanted.ToString().ToLowerInvariant()}")
            {
                Details = [("do", wanted == ArtifactKind.Run ? "use emit, or name a backend that runs programs" : "use run, or name a backend that emits")],
            };
        }
        var stages = new List<PipelineStage>();
        if (manifest.Takes == ArtifactKind.Image) { stages.Add(Stage(ImageBackend, ArtifactKind.Image)); }
        stages.Add(Stage(manifest.Id, wanted));
        var passes = manifest.Takes == ArtifactKind.Program && manifest.Id != ImageBackend ? PassList.Standard : [];
        return new Pipeline(
            manifest.Id, manifest.Description, [.. passes.Select(pass => new PipelinePass(pass, manifest.Id))], stages, null, new Dictionary<string, long>());
    }

    private static PipelineStage Stage(string plugin, ArtifactKind gives) => new(plugin, gives, new Dictionary<string, string>(), plugin);
}
