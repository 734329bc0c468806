using GoDefer.Abstractions.Artifacts;
using GoDefer.Cli.Plugins;
using GoDefer.IR.Passes;

namespace GoDefer.Cli.Pipelines;

/// <summary>
/// The pipelines behind <c>--backend ID</c>: the plain way from the IR to what the verb wants, as the plugin's manifest tells it. The files in
/// <c>pipelines/</c> beside the program say the same in YAML, to be shown, copied and changed; a start reads none.
/// </summary>
internal static class BuiltInPipelines
{
    private const string ImageBackend = "amd64";
    private const string ImageExecutor = "amd64emu";
    private const string Interpreter = "interpreter";

    private static readonly ArtifactKind[] testable = [ArtifactKind.Run, ArtifactKind.Image, ArtifactKind.Listing];

    /// <summary>The pipeline of a backend. Throws <see cref="ToolException"/> if there is none, or if it does not give what is wanted.</summary>
    public static Pipeline For(string backend, ArtifactKind wanted, PluginCatalog catalog)
    {
        var manifest = catalog.RequireStage(backend);
        if (!manifest.Gives.Contains(wanted))
        {
            throw ToolException.Of(ExitCode.Usage, "GD3004", manifest.Id, string.Join(", ", manifest.Gives.Select(ArtifactNames.Name)), wanted.Name())
                .Do(wanted == ArtifactKind.Run ? "GD3004.emit" : "GD3004.run");
        }
        return Through(manifest, [Stage(manifest.Id, wanted)]);
    }

    /// <summary>
    /// The way to try what a plugin gives, with options of its own set: a run, if it gives one or an image that can be run, else a listing.
    /// </summary>
    public static Pipeline ForTest(PluginManifest manifest, IReadOnlyList<PipelineOption> options)
    {
        var gives = testable.Where(manifest.Gives.Contains).Select(kind => (ArtifactKind?)kind).FirstOrDefault()
            ?? throw ToolException.Of(ExitCode.Unavailable, "GD3007", manifest.Id, string.Join(", ", manifest.Gives.Select(ArtifactNames.Name))).Do("GD3007.do");
        var stage = Stage(manifest.Id, gives);
        return Through(manifest, gives == ArtifactKind.Image ? [stage, Stage(ImageExecutor, ArtifactKind.Run)] : [stage]).With(options);
    }

    /// <summary>The way to try a plugin's passes: all of them, in order, each with the options that are its own, before the interpreter.</summary>
    public static Pipeline ForPasses(PluginManifest manifest, Func<string, IReadOnlyList<PipelineOption>> optionsOf) => new(
        manifest.Id,
        [
            .. PassList.Standard.Select(pass => new PipelinePass(pass, [], manifest.Id)),
            .. manifest.Passes.Select(pass => new PipelinePass(pass.Name, optionsOf(pass.Name), manifest.Id)),
        ],
        [Stage(Interpreter, ArtifactKind.Run)])
    {
        Description = manifest.Description,
    };

    private static Pipeline Through(PluginManifest manifest, List<PipelineStage> stages)
    {
        if (manifest.Takes == ArtifactKind.Image) { stages.Insert(0, Stage(ImageBackend, ArtifactKind.Image)); }
        var passes = manifest.NeedsCanonicalForm ? PassList.Standard : [];
        return new Pipeline(manifest.Id, [.. passes.Select(pass => new PipelinePass(pass, [], manifest.Id))], stages) { Description = manifest.Description };
    }

    private static PipelineStage Stage(string plugin, ArtifactKind gives) => new(plugin, gives, [], plugin);
}
