using GoDefer.Abstractions.Artifacts;
using GoDefer.Cli.Plugins;
using GoDefer.IR.Passes;

namespace GoDefer.Cli.Pipelines;

/// <summary>A step that is ready to run: the plugin's manifest, what it takes and what it is to give.</summary>
internal sealed record PlannedStage(PluginManifest Manifest, ArtifactKind Takes, ArtifactKind Gives, PipelineStage Source);

/// <summary>A checked pipeline: known passes in an allowed order, known plugins, each taking what the one before gives. Nothing is loaded.</summary>
internal sealed class PipelinePlan
{
    // The pass after which functions are in the canonical form.
    private const string CanonicalPass = "ssa";

    private PipelinePlan(Pipeline pipeline, IReadOnlyList<PlannedPass> passes, IReadOnlyList<PlannedStage> stages)
    {
        Pipeline = pipeline;
        Passes = passes;
        Stages = stages;
    }

    public Pipeline Pipeline { get; }

    public IReadOnlyList<PlannedPass> Passes { get; }

    public IReadOnlyList<PlannedStage> Stages { get; }

    /// <summary>What the last stage gives.</summary>
    public ArtifactKind Gives => Stages[^1].Gives;

    /// <summary>True if plugins have some of the passes.</summary>
    public bool HasForeignPasses => Passes.Any(pass => pass.Plugin is not null);

    /// <summary>Passes before a plugin that rebuilds gc's own form make a listing that is no longer gc's.</summary>
    public bool IsGcEqual => Passes.Count == 0;

    public static PipelinePlan Create(Pipeline pipeline, PluginCatalog catalog)
    {
        if (pipeline.Compare) { throw Error(pipeline.Backends[0].Place, "GD2003.compare"); }
        var passes = pipeline.Passes.Select(pass => FindPass(pass, catalog)).ToArray();
        if (PlannedPass.CheckOrder(passes) is { } problem) { throw Error(pipeline.Passes[0].Place, "GD2003.order", problem); }
        var stages = new List<PlannedStage>();
        var given = ArtifactKind.Program;
        foreach (var stage in pipeline.Stages)
        {
            var planned = Plan(stage, given, catalog);
            if (planned.Manifest.NeedsCanonicalForm && !passes.Any(pass => pass.Name == CanonicalPass))
            {
                throw Error(stage.Place, "GD2003.canonical", stage.Plugin, string.Join(", ", PassList.Standard));
            }
            stages.Add(planned);
            given = planned.Gives;
        }
        return new PipelinePlan(pipeline, passes, stages);
    }

    private static PlannedPass FindPass(PipelinePass pass, PluginCatalog catalog)
    {
        var found = AtPlace(pass.Place, () => PlannedPass.Find(pass.Name, catalog, pass.Options))
            ?? throw Error(pass.Place, "GD2003.pass", pass.Name, DidYouMean.Suffix(pass.Name, PlannedPass.Names(catalog)))
                .With("known", string.Join(", ", PlannedPass.Names(catalog)));
        if (found.Own is { } own) { _ = found.Configure(own); }
        return found;
    }

    private static PlannedStage Plan(PipelineStage stage, ArtifactKind given, PluginCatalog catalog)
    {
        var manifest = AtPlace(stage.Place, () => catalog.RequireStage(stage.Plugin));
        if (manifest.Takes != given) { throw Error(stage.Place, "GD2003.takes", stage.Plugin, manifest.Takes.Name(), given.Name()); }
        var gives = stage.Gives ?? (manifest.Gives is [var only] ? only : throw Error(
            stage.Place, "GD2003.several", stage.Plugin, string.Join(", ", manifest.Gives.Select(ArtifactNames.Name))));
        return manifest.Gives.Contains(gives)
            ? new PlannedStage(manifest, given, gives, stage)
            : throw Error(stage.Place, "GD2003.gives", stage.Plugin, gives.Name(), string.Join(", ", manifest.Gives.Select(ArtifactNames.Name)));
    }

    // A plugin that is unknown is an error of the file, at its place; the built-in pipelines have no places.
    private static T AtPlace<T>(string place, Func<T> require)
    {
        try { return require(); }
        catch (ToolException problem) when (place.Contains(':')) { throw problem.At(place); }
    }

    /// <summary>The error of an option that there is not.</summary>
    public static ToolException UnknownOption(PipelineOption option, string owner, IEnumerable<string> known) =>
        Error(option, "GD2004.option", owner, option.Name, DidYouMean.Suffix(option.Name, known));

    /// <summary>The error of an option's value.</summary>
    public static ToolException BadValue(PipelineOption option, string owner, IReadOnlyList<string> values) =>
        Error(option, "GD2004.value", option.Name, owner, string.Join(", ", values), option.Value, DidYouMean.Suffix(option.Value, values));

    private static ToolException Error(PipelineOption option, string key, params object?[] arguments) =>
        option.Place.Length > 0 ? Error(option.Place, key, arguments) : ToolException.Of(ExitCode.Usage, key, arguments);

    private static ToolException Error(string place, string key, params object?[] arguments) => ToolException.Of(ExitCode.BadData, key, arguments).At(place);
}
