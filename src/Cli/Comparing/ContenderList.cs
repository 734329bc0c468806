using GoDefer.Abstractions.Artifacts;
using GoDefer.Cli.Commands;
using GoDefer.Cli.Pipelines;
using GoDefer.Cli.Plugins;

namespace GoDefer.Cli.Comparing;

/// <summary>Makes the contenders that a command line or a pipeline names.</summary>
internal static class ContenderList
{
    /// <summary>From <c>a,b,c</c>: ids of backends, <c>go</c>, or pipeline files.</summary>
    public static IReadOnlyList<Contender> Parse(string names, PluginCatalog catalog) => Create(
        [.. names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => new PipelineBackend(name, IsFile(name), name))], catalog);

    public static IReadOnlyList<Contender> Create(IReadOnlyList<PipelineBackend> backends, PluginCatalog catalog)
    {
        if (backends.Count < 2) { throw ToolException.Of(ExitCode.Usage, "GD1915"); }
        if (backends.GroupBy(backend => backend.Name).FirstOrDefault(group => group.Count() > 1) is { } twice) { throw ToolException.Of(ExitCode.Usage, "GD1916", twice.Key); }
        return [.. backends.Select(backend => PlanOf(backend, catalog) is { } plan ? (Contender)new PipelineContender(backend.Name, plan) : GoToolchain.Find())];
    }

    /// <summary>The pipeline of a backend; null for the Go toolchain.</summary>
    public static PipelinePlan? PlanOf(PipelineBackend backend, PluginCatalog catalog)
    {
        if (!backend.IsFile) { return backend.Name == GoToolchain.Id ? null : PlanOfId(backend, catalog); }
        var pipeline = ReadFile(backend);
        var plan = PipelinePlan.Create(pipeline, catalog.With(pipeline.PluginPaths));
        return plan.Gives == ArtifactKind.Run ? plan : throw ToolException.Of(ExitCode.BadData, "GD2005", plan.Gives.Name(), ArtifactKind.Run.Name()).At(backend.Name);
    }

    // A file that cannot be read is an error of the pipeline that names it.
    private static Pipeline ReadFile(PipelineBackend backend)
    {
        try { return PipelineReader.ReadFile(backend.Name); }
        catch (ToolException problem) when (problem.Place.Length == 0 && backend.Place.Contains(':')) { throw problem.At(backend.Place); }
    }

    // In a pipeline file an unknown backend has a place.
    private static PipelinePlan PlanOfId(PipelineBackend backend, PluginCatalog catalog)
    {
        try { return CommonOptions.PlanBackend(backend.Name, ArtifactKind.Run, catalog); }
        catch (ToolException problem) when (backend.Place.Contains(':')) { throw problem.At(backend.Place); }
    }

    private static bool IsFile(string name) => Path.GetExtension(name) is ".yaml" or ".yml";
}
