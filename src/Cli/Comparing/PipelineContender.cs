using System.Text;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Commands;
using GoDefer.Cli.Input;
using GoDefer.Cli.Inspect;
using GoDefer.Cli.Pipelines;
using GoDefer.Cli.Texts;
using GoDefer.Frontend.Packages;
using GoDefer.IR;

namespace GoDefer.Cli.Comparing;

/// <summary>A pipeline that runs programs in this process.</summary>
internal sealed class PipelineContender(string name, PipelinePlan plan) : Contender(name)
{
    private const string EventsCapability = "events";
    private const int MostEvents = 1_000_000;

    public override string Description => string.Join(" -> ", plan.Stages.Select(stage => $"{stage.Manifest.Id} {stage.Manifest.Version}"));

    public override Outcome Run(ProgramFiles program, ComparisonOptions options)
    {
        try
        {
            // Passes change the program, so each pipeline compiles its own.
            var library = RuntimeLibrary.Open(null, options.GoOS, verify: false, new ConsoleReporter(TextWriter.Null));
            if (Compilation.TryCompile(program.Files, library, options.GoOS, out var errors) is not { } compiled) { return Outcome.Refused(errors); }
            Compilation.CheckIsProgram(compiled.Main);
            return Run(compiled, library, program, options);
        }
        catch (PackageLoadException problem)
        {
            return Outcome.Refused(string.Join('\n', problem.Errors));
        }
        catch (InternalErrorException bug)
        {
            var place = bug.Function.Length > 0 ? $"{bug.Phase}, {bug.Function}" : bug.Phase;
            return new Outcome { Status = "internal-error", ExitCode = ExitCode.InternalError, Error = $"{place}: {bug.Detail}\n" };
        }
        catch (ToolException problem) when (problem.ExitCode is ExitCode.CompileError or ExitCode.LimitReached)
        {
            return Outcome.Refused($"{(problem.Place.Length > 0 ? problem.Place + ": " : "")}{problem.Message}");
        }
    }

    private Outcome Run(IR.Program compiled, RuntimeLibrary library, ProgramFiles program, ComparisonOptions options)
    {
        using var output = new CappedStream();
        using var error = new CappedStream();
        var events = new List<RunEvent>();
        var request = options.Request with
        {
            Input = Stream.Null, Output = output, Error = error,
            Arguments = [program.ShortName, .. options.Arguments],
            Events = ProgramEvents.To(told => { if (events.Count < MostEvents) { events.Add(told); } }),
        };
        var run = (RunResult)PipelineRunner.Run(plan, compiled, new PipelineRunOptions
        {
            Library = library,
            Execution = request,
            BackendRequest = kind => new BackendRequest { Wanted = kind, GoOS = options.GoOS, Cancellation = request.Cancellation },
        });
        if (run.Status == RunStatus.Cancelled) { throw new OperationCanceledException(); }
        return Limit(run) is { } limit ? Outcome.Refused(limit) : new Outcome
        {
            Status = RunCommand.Status(run),
            ExitCode = RunCommand.ExitCodeOf(run),
            Output = output.ToArray(),
            Error = Encoding.UTF8.GetString(error.ToArray()) + run.Fault,
            Events = plan.Stages[^1].Manifest.Capabilities.Contains(EventsCapability) ? events : null,
        };
    }

    private static string? Limit(RunResult run) => run.Status switch
    {
        RunStatus.StepLimit => Text.Of("GD5001", run.Steps),
        RunStatus.TimeLimit => Text.Of("GD5002"),
        _ => null,
    };
}
