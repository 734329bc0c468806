using System.Reflection;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;

namespace GoDefer.TestPlugins.Misbehaving;

/// <summary>An executor that goes wrong in the way its option <c>how</c> names.</summary>
public sealed class MisbehavingPlugin : IExecutor
{
    /// <inheritdoc/>
    public string Id => "misbehaving";

    /// <inheritdoc/>
    public ArtifactKind Takes => ArtifactKind.Program;

    /// <inheritdoc/>
    public IReadOnlyList<ArtifactKind> Gives { get; } = [ArtifactKind.Run];

    /// <inheritdoc/>
    public IReadOnlyList<StageOption> Options { get; } = [new("how", "throw", ["throw", "null", "refuse", "hang", "status", "code", "overflow", "print", "dependency", "speak"], "What to do wrong.")];

    /// <inheritdoc/>
    public RunResult Run(Artifact input, ExecutionRequest request) => request.Options.GetValueOrDefault("how", "throw") switch
    {
        "null" => null!,
        "hang" => Hang(),
        "status" => new RunResult { Status = (RunStatus)77 },
        "code" => new RunResult { Status = RunStatus.Exited, ExitCode = -5 },
        "overflow" => new RunResult { Status = RunStatus.Exited, Steps = Overflow(1) },
        "print" => Print(),
        "speak" => throw new NotSupportedByStageException($"it speaks {request.Language}"),
        "dependency" => throw new ArithmeticException($"Iced {Assembly.Load("Iced").GetName().Version}"),
        "refuse" => throw new NotSupportedByStageException("goroutines are not supported", "main.go", 3, 2),
        _ => throw new ArithmeticException("the plugin is broken"),
    };

    private static int Overflow(int depth) => depth == 0 ? 0 : Overflow(depth + 1) + 1;

    private static RunResult Print()
    {
        Console.Out.WriteLine("the plugin talks");
        return new RunResult { Status = RunStatus.Exited };
    }

    private static RunResult Hang()
    {
        Thread.Sleep(Timeout.Infinite);
        return null!;
    }
}
