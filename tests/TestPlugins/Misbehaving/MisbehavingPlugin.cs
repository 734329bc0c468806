using System.Reflection;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;

namespace GoDefer.TestPlugins.Misbehaving;

/// <summary>
/// An executor that goes wrong when it runs, in the way its option <c>how</c> names, or in another member, which the environment names with the way:
/// <c>MISBEHAVE=Options:hang</c>.
/// </summary>
public sealed class MisbehavingPlugin : IExecutor, IDisposable
{
    /// <summary>Makes one.</summary>
    public MisbehavingPlugin() => In("constructor", "");

    /// <inheritdoc/>
    public string Id => In("Id", "misbehaving");

    /// <inheritdoc/>
    public ArtifactKind Takes => In("Takes", ArtifactKind.Program);

    /// <inheritdoc/>
    public IReadOnlyList<ArtifactKind> Gives => In<IReadOnlyList<ArtifactKind>>("Gives", [ArtifactKind.Run]);

    /// <inheritdoc/>
    public IReadOnlyList<StageOption> Options => In<IReadOnlyList<StageOption>>("Options", [new("how", "throw", ["throw", "null", "refuse", "hang", "status", "code", "overflow", "print", "dependency", "speak", "cancel"], "What to do wrong.")]);

    /// <inheritdoc/>
    public void WarmUp() => In("WarmUp", "");

    /// <inheritdoc/>
    public void Dispose() => In("Dispose", "");

    /// <inheritdoc/>
    public RunResult Run(Artifact input, ExecutionRequest request) => request.Options.GetValueOrDefault("how", "throw") switch
    {
        "null" => null!,
        "hang" => Hang<RunResult>(),
        "status" => new RunResult { Status = (RunStatus)77 },
        "code" => new RunResult { Status = RunStatus.Exited, ExitCode = -5 },
        "overflow" => new RunResult { Status = RunStatus.Exited, Steps = Overflow(1) },
        "print" => Print(),
        "cancel" => throw new OperationCanceledException(),
        "speak" => throw new NotSupportedByStageException($"it speaks {request.Language}"),
        "dependency" => throw new ArithmeticException($"Iced {Assembly.Load("Iced").GetName().Version}"),
        "refuse" => throw new NotSupportedByStageException("goroutines are not supported", "main.go", 3, 2),
        _ => throw new ArithmeticException("the plugin is broken"),
    };

    private static T In<T>(string member, T value) => Environment.GetEnvironmentVariable("MISBEHAVE")?.Split(':') is [var named, var how] && named == member
        ? how switch
        {
            "hang" => Hang<T>(),
            "null" => default!,
            _ => throw new ArithmeticException($"{member} is broken"),
        }
        : value;

    private static int Overflow(int depth) => depth == 0 ? 0 : Overflow(depth + 1) + 1;

    private static RunResult Print()
    {
        Console.Out.WriteLine("the plugin talks");
        return new RunResult { Status = RunStatus.Exited };
    }

    private static T Hang<T>()
    {
        Thread.Sleep(Timeout.Infinite);
        return default!;
    }
}
