using System.Text;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Commands;
using GoDefer.Cli.Comparing;
using GoDefer.Cli.Input;
using GoDefer.Cli.Pipelines;
using GoDefer.Cli.Plugins;
using GoDefer.Conformance;
using GoDefer.IR;
using GoDefer.IR.Text;

namespace GoDefer.Cli.Conforming;

/// <summary>A backend under test: the pipeline from the IR through it. Whatever goes wrong in the plugin is a problem of the law's run, not of the test's.</summary>
internal abstract class LawTarget(PluginManifest manifest, PipelinePlan plan, TimeSpan timeout, CancellationToken cancellation) : ILawTarget
{
    private static readonly IReadOnlyList<string> arguments = ["law"];

    /// <inheritdoc/>
    public IReadOnlyList<string> Features => manifest.Features;

    protected RuntimeLibrary Library { get; } = RuntimeLibrary.Open(null, CommonOptions.Platforms[0], verify: false, new ConsoleReporter(TextWriter.Null));

    /// <inheritdoc/>
    public LawRun Run(Law law)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return Try(law);
        }
        catch (ToolException problem) when (problem.ExitCode is ExitCode.CompileError or ExitCode.LimitReached)
        {
            return new LawRun { Problem = string.Join("; ", problem.Details.Where(detail => detail.Name is "found" or "what").Select(detail => detail.Text).Prepend(problem.Message)) };
        }
        catch (InternalErrorException bug) when (bug.Phase != LawCompiler.Phase)
        {
            return new LawRun { Problem = $"{bug.Phase}{(bug.Function.Length > 0 ? $", {bug.Function}" : "")}: {bug.Detail}" };
        }
    }

    protected abstract LawRun Try(Law law);

    /// <summary>The program of a law; each use has one of its own, since passes change it.</summary>
    protected Program Compile(Law law) => new LawCompiler(Library).Compile(law);

    /// <summary>Runs the pipeline on a law's program.</summary>
    protected Artifact RunPipeline(Law law, RuntimeLibrary? library, Stream output, Stream error) =>
        PipelineRunner.Run(plan, Compile(law), new PipelineRunOptions
    {
        Library = library,
        Verify = plan.HasForeignPasses,
        SparesLibrary = plan.HasForeignPasses,
        Execution = new ExecutionRequest { Input = Stream.Null, Output = output, Error = error, Arguments = arguments, Timeout = timeout, Clock = ClockKind.Virtual, Cancellation = cancellation },
        BackendRequest = kind => new BackendRequest { Wanted = kind, Cancellation = cancellation },
    });
}

/// <summary>A backend that runs programs, by itself or with an executor of images.</summary>
internal class RunTarget(PluginManifest manifest, PipelinePlan plan, TimeSpan timeout, CancellationToken cancellation)
    : LawTarget(manifest, plan, timeout, cancellation)
{
    /// <inheritdoc/>
    protected override LawRun Try(Law law)
    {
        using var output = new CappedStream();
        using var error = new CappedStream();
        var run = (RunResult)RunPipeline(law, Library, output, error);
        return new LawRun
        {
            Status = run.Status,
            ExitCode = run.ExitCode,
            Output = Encoding.UTF8.GetString(output.ToArray()),
            Error = Encoding.UTF8.GetString(error.ToArray()),
            Problem = run.Status switch
            {
                RunStatus.Fault => $"guest fault: {run.Fault}",
                RunStatus.TimeLimit => "no end within the limit of time",
                _ => null,
            },
        };
    }
}

/// <summary>
/// A plugin's passes, with the interpreter behind them: they leave valid IR, the same each time, and a program does with them what it does without.
/// </summary>
internal sealed class PassTarget(PluginManifest manifest, PipelinePlan plan, TimeSpan timeout, CancellationToken cancellation)
    : RunTarget(manifest, plan, timeout, cancellation)
{
    private readonly TimeSpan limit = timeout;
    private readonly IReadOnlyList<PlannedPass> planned = plan.Passes;

    /// <inheritdoc/>
    protected override LawRun Try(Law law) =>
        Transform(law) == Transform(law) ? base.Try(law) : new LawRun { Problem = "the passes give other IR the second time" };

    /// <summary>Throws if options have values that are not allowed.</summary>
    public void CheckOptions() => new PassRunner(planned, verify: false, limit, null).Dispose();

    private string Transform(Law law)
    {
        var program = Compile(law);
        using var passes = new PassRunner(planned, verify: true, limit, null);
        passes.Run(program, 0, planned.Count);
        return IrText.Print(program);
    }
}

/// <summary>A backend whose result is text.</summary>
internal sealed class TranslationTarget(PluginManifest manifest, PipelinePlan plan, TimeSpan timeout, CancellationToken cancellation) : LawTarget(manifest, plan, timeout, cancellation)
{
    /// <inheritdoc/>
    protected override LawRun Try(Law law) => new() { Output = Translate(law) == Translate(law) ? LawCatalog.SameTwice : "translated, the second time to another text\n" };

    private string Translate(Law law) => ((Listing)RunPipeline(law, null, Stream.Null, Stream.Null)).Text;
}
