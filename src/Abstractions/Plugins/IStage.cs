using GoDefer.Abstractions.Artifacts;

namespace GoDefer.Abstractions.Plugins;

/// <summary>
/// A step of a pipeline, made by a plugin. A plugin's assembly has one public class with a parameterless constructor that
/// implements <see cref="IBackend"/> or <see cref="IExecutor"/> (or both); the host makes one instance for each pipeline run and
/// calls it on one thread, and may make another to warm up (<see cref="WarmUp"/>). If it implements <see cref="IDisposable"/> it is disposed after the run.
/// </summary>
public interface IStage
{
    /// <summary>The id the manifest has too: <c>amd64</c>.</summary>
    string Id { get; }

    /// <summary>What the stage takes.</summary>
    ArtifactKind Takes { get; }

    /// <summary>What it can give.</summary>
    IReadOnlyList<ArtifactKind> Gives { get; }

    /// <summary>
    /// Does ahead of time what the first run of a process would otherwise pay for: compiles code, makes tables. The host may call it on an instance of
    /// its own, on another thread, while other instances run. It must not throw, nor change what a run gives.
    /// </summary>
    void WarmUp()
    {
    }

    /// <summary>Options it understands, for help, validation and did-you-mean.</summary>
    IReadOnlyList<StageOption> Options => [];
}

/// <summary>An option of a stage, as <c>options:</c> in a pipeline and <c>--option name=value</c> give it.</summary>
/// <param name="Name">Kebab case.</param>
/// <param name="Default">Value if it is not given.</param>
/// <param name="Values">Allowed values; empty if any text is.</param>
/// <param name="Description">One sentence.</param>
public sealed record StageOption(string Name, string Default, IReadOnlyList<string> Values, string Description);

/// <summary>Turns an artifact into another: a listing, an image.</summary>
public interface IBackend : IStage
{
    /// <summary>
    /// Translates. Throws <see cref="NotSupportedByStageException"/> for what the backend declares that it cannot do; any other exception is
    /// reported as a bug of the plugin, with its id and phase.
    /// </summary>
    /// <param name="input">What <see cref="IStage.Takes"/> names: a <see cref="ProgramArtifact"/> or a <see cref="MachineImage"/>, which it must not change.</param>
    /// <param name="request">What is wanted of it.</param>
    /// <returns>An artifact of the kind <see cref="BackendRequest.Wanted"/>, which belongs to the host from then on.</returns>
    Artifact Translate(Artifact input, BackendRequest request);
}

/// <summary>Runs an artifact.</summary>
public interface IExecutor : IStage
{
    /// <summary>
    /// Runs the program to its end or to a limit. Must return, not throw, for anything the guest does; throws <see cref="NotSupportedByStageException"/> for programs
    /// it declares that it cannot run.
    /// </summary>
    /// <param name="input">What <see cref="IStage.Takes"/> names, which it must not change.</param>
    /// <param name="request">Streams, limits and options of the run.</param>
    /// <returns>How the run ended.</returns>
    RunResult Run(Artifact input, ExecutionRequest request);
}

/// <summary>Thrown by a stage for input outside what it declares; reported as <c>file:line:col: message</c> with exit code 1.</summary>
public sealed class NotSupportedByStageException(string message, string file = "", int line = 0, int column = 0) : Exception(message)
{
    /// <summary>Source file; empty if unknown.</summary>
    public string File { get; } = file;
    /// <summary>Line, 1-based; 0 if unknown.</summary>
    public int Line { get; } = line;
    /// <summary>Column, 1-based in bytes; 0 if unknown.</summary>
    public int Column { get; } = column;
}
