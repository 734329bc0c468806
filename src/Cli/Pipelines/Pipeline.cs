using GoDefer.Abstractions.Artifacts;

namespace GoDefer.Cli.Pipelines;

/// <summary>A pass of a pipeline, and where the file names it.</summary>
internal sealed record PipelinePass(string Name, string Place);

/// <summary>A stage of a pipeline: the plugin's id, what it is to give (null: the only thing it can), its options.</summary>
internal sealed record PipelineStage(string Plugin, ArtifactKind? Gives, IReadOnlyDictionary<string, string> Options, string Place);

/// <summary>What a pipeline file says: IR passes, then stages, each taking what the one before gives.</summary>
internal sealed record Pipeline(
    string Name, string Description, IReadOnlyList<PipelinePass> Passes, IReadOnlyList<PipelineStage> Stages,
    string? GoOS, IReadOnlyDictionary<string, long> Limits);
