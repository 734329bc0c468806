using GoDefer.Abstractions.Artifacts;
using GoDefer.Cli.Plugins;
using GoDefer.IR.Passes;

namespace GoDefer.Cli.Pipelines;

/// <summary>A step that is ready to run: the plugin's manifest, what it takes and what it is to give.</summary>
internal sealed record PlannedStage(PluginManifest Manifest, ArtifactKind Takes, ArtifactKind Gives, PipelineStage Source);

/// <summary>A checked pipeline: known passes in an allowed order, known plugins, each taking what the one before gives. Nothing is loaded.</summary>
internal sealed class PipelinePlan
{
    private PipelinePlan(Pipeline pipeline, IReadOnlyList<IrPass> passes, IReadOnlyList<PlannedStage> stages)
    {
        Pipeline = pipeline;
        Passes = passes;
        Stages = stages;
    }

    public Pipeline Pipeline { get; }

    public IReadOnlyList<IrPass> Passes { get; }

    public IReadOnlyList<PlannedStage> Stages { get; }

    /// <summary>What the last stage gives.</summary>
    public ArtifactKind Gives => Stages[^1].Gives;

    /// <summary>Passes before a plugin that rebuilds gc's own form make a listing that is no longer gc's.</summary>
    public bool IsGcEqual => Passes.Count == 0;

    public static PipelinePlan Create(Pipeline pipeline, PluginCatalog catalog)
    {
        var passes = pipeline.Passes.Select(FindPass).ToArray();
        if (PassList.CheckOrder([.. passes.Select(pass => pass.Name)]) is { } problem)
        {
            throw Error(problem, pipeline.Passes[0].Place);
        }
        var stages = new List<PlannedStage>();
        var given = ArtifactKind.Program;
        foreach (var stage in pipeline.Stages)
        {
            var planned = Plan(stage, given, catalog);
            stages.Add(planned);
            given = planned.Gives;
        }
        return new PipelinePlan(pipeline, passes, stages);
    }

    private static IrPass FindPass(PipelinePass pass) => PassList.Find(pass.Name)
        ?? throw Error($"unknown pass \"{pass.Name}\"{DidYouMean.Suffix(pass.Name, PassList.All.Select(known => known.Name))}", pass.Place);

    private static PlannedStage Plan(PipelineStage stage, ArtifactKind given, PluginCatalog catalog)
    {
        var manifest = catalog.Require(stage.Plugin);
        if (manifest.Takes != given)
        {
            throw Error($"{stage.Plugin} takes {Show(manifest.Takes)}, but what comes before gives {Show(given)}", stage.Place);
        }
        var gives = stage.Gives ?? (manifest.Gives.Count == 1 ? manifest.Gives[0] : throw Error(
            $"{stage.Plugin} can give {string.Join(" or ", manifest.Gives.Select(Show))}; say which with \"gives\"", stage.Place));
        if (!manifest.Gives.Contains(gives)) { throw Error($"{stage.Plugin} does not give {Show(gives)}", stage.Place); }
        return new PlannedStage(manifest, given, gives, stage);
    }

    private static string Show(ArtifactKind kind) => kind.ToString().ToLowerInvariant();

    private static ToolException Error(string message, string place) => new(ExitCode.BadData, "GD2003", message) { Place = place };
}
