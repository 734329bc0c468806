using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;

namespace CBackend;

/// <summary>The plugin <c>c</c>: programs as C11, as text or compiled by the system's compiler and run.</summary>
public sealed class CBackendPlugin : IBackend, IExecutor
{
    /// <inheritdoc/>
    public string Id => "c";

    /// <inheritdoc/>
    public ArtifactKind Takes => ArtifactKind.Program;

    /// <inheritdoc/>
    public IReadOnlyList<ArtifactKind> Gives { get; } = [ArtifactKind.Listing, ArtifactKind.Run];

    /// <inheritdoc/>
    public IReadOnlyList<StageOption> Options { get; } =
    [
        new(CompilerDriver.CompilerOption, "cc", [], "The C compiler, with options if you like."),
        new(CompilerDriver.OptimizeOption, "1", ["0", "1", "2", "3"], "How much the C compiler optimizes."),
    ];

    /// <inheritdoc/>
    public Artifact Translate(Artifact input, BackendRequest request)
    {
        var writer = new ProgramWriter(((ProgramArtifact)input).Program);
        return new Listing(request.FunctionFilter is { } filter ? writer.WriteFunctions(filter, request.Cancellation) : writer.Write(request.Cancellation));
    }

    /// <inheritdoc/>
    public RunResult Run(Artifact input, ExecutionRequest request)
    {
        if (request.Trace is not null) { throw new NotSupportedByStageException("the C backend writes no trace of instructions"); }
        var text = new ProgramWriter(((ProgramArtifact)input).Program).Write(request.Cancellation);
        using var driver = new CompilerDriver(request);
        return driver.Run(text);
    }
}
