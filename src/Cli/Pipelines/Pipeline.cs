using GoDefer.Abstractions.Artifacts;

namespace GoDefer.Cli.Pipelines;

/// <summary>Options by name, and where the file names them: empty for those of the command line.</summary>
internal sealed record PipelineOption(string Name, string Value, string Place);

/// <summary>A pass of a pipeline, its options, and where the file names it.</summary>
internal sealed record PipelinePass(string Name, IReadOnlyList<PipelineOption> Options, string Place);

/// <summary>A stage of a pipeline: the plugin's id, what it is to give (null: the only thing it can), its options.</summary>
internal sealed record PipelineStage(string Plugin, ArtifactKind? Gives, IReadOnlyList<PipelineOption> Options, string Place);

/// <summary>One of the backends that a pipeline compares: an id, <c>go</c>, or a pipeline file, whose path is resolved already.</summary>
internal sealed record PipelineBackend(string Name, bool IsFile, string Place);

/// <summary>
/// What a pipeline file says: IR passes, then stages, each taking what the one before gives; or, with <see cref="Compare"/>, the backends
/// whose runs are compared. Paths are resolved against the file's folder.
/// </summary>
internal sealed record Pipeline(string Name, IReadOnlyList<PipelinePass> Passes, IReadOnlyList<PipelineStage> Stages)
{
    public string Description { get; init; } = "";

    public string? GoOS { get; init; }

    public IReadOnlyDictionary<string, long> Limits { get; init; } = new Dictionary<string, long>();

    /// <summary>Folders with plugins.</summary>
    public IReadOnlyList<string> PluginPaths { get; init; } = [];

    /// <summary>Programs for <c>pipeline run</c> when the command line names none.</summary>
    public IReadOnlyList<string> Input { get; init; } = [];

    public bool Compare { get; init; }

    public IReadOnlyList<PipelineBackend> Backends { get; init; } = [];

    /// <summary>The pipeline with options set for its first stage, which takes the program; of several values of one the last counts.</summary>
    public Pipeline With(IReadOnlyList<PipelineOption> options) =>
        options.Count == 0 || Stages.Count == 0 ? this : this with { Stages = [Stages[0] with { Options = Merge(Stages[0].Options, options) }, .. Stages.Skip(1)] };

    private static PipelineOption[] Merge(IReadOnlyList<PipelineOption> options, IReadOnlyList<PipelineOption> later) =>
        [.. options.Concat(later).Reverse().DistinctBy(option => option.Name)];
}
