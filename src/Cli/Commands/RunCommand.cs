using System.CommandLine;
using System.Text;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Input;
using GoDefer.Cli.Output;
using GoDefer.Cli.Pipelines;
using GoDefer.Cli.Plugins;
using GoDefer.Cli.Texts;
using GoDefer.Frontend.Packages;
using GoDefer.IR;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer run</c>: compiles a program and runs it; the exit code is the program's.</summary>
internal sealed class RunCommand
{
    /// <summary>Name of the verb.</summary>
    public const string Verb = "run";

    private const string DefaultBackend = "amd64emu";
    private readonly CommonOptions common = new();
    private readonly RunOptions limits = new();
    private readonly Option<bool> trace = new("--trace");

    public Command Create(CommandContext context)
    {
        var command = new Command(Verb)
        {
            common.Files, common.Backend, common.Pipeline, common.PluginPath, common.Set, common.StageOption, common.GoOS, common.Verify, common.AllErrors, common.NoOptimization, common.NoInlining, common.RuntimeSource, common.FullPaths,
        };
        limits.AddTo(command);
        command.Add(trace);
        command.Add(common.Json);
        command.SetAction(result => Run(result, common.Plan(result, DefaultBackend, ArtifactKind.Run), context));
        return command;
    }

    private int Run(ParseResult result, PipelinePlan plan, CommandContext context)
    {
        using var input = Console.OpenStandardInput();
        if (!result.GetValue(common.Json))
        {
            using var output = new BufferedStream(Console.OpenStandardOutput());
            using var error = Console.OpenStandardError();
            return ExitCodeOf(Run(result, plan, context, input, output, error), context.Reporter);
        }
        using var writtenOutput = new MemoryStream();
        using var writtenError = new MemoryStream();
        var run = Run(result, plan, context, input, writtenOutput, writtenError);
        JsonReport.Write(Console.Out, "run", json =>
        {
            json.WriteString("status", Status(run));
            json.WriteNumber("exitCode", ExitCodeOf(run));
            json.WriteNumber("steps", run.Steps);
            json.WriteString("stdout", Encoding.UTF8.GetString(writtenOutput.ToArray()));
            json.WriteString("stderr", Encoding.UTF8.GetString(writtenError.ToArray()));
            if (run.Fault is { } fault) { json.WriteString("fault", fault); }
        });
        return ExitCodeOf(run);
    }

    private RunResult Run(ParseResult result, PipelinePlan plan, CommandContext context, Stream input, Stream output, Stream error)
    {
        PluginLoader.BeginLoading([.. plan.Stages.Select(stage => stage.Manifest)]);
        var goos = common.TargetOS(result, plan.Pipeline);
        var request = limits.Apply(result, Request(result, context, input, output, error), plan.Pipeline);
        var library = common.Library(result, goos, context.Reporter);
        var program = Compilation.Compile(common, result, context.Reporter, library, goos, isComplete: true);
        Compilation.CheckIsProgram(program.Main);
        var run = (RunResult)PipelineRunner.Run(plan, program, new PipelineRunOptions
        {
            Verify = result.GetValue(common.Verify),
            Library = library,
            IsLastUse = true,
            Execution = request,
            Reporter = context.Reporter,
            BackendRequest = kind => new BackendRequest
            {
                Wanted = kind,
                GoOS = goos,
                FullPaths = request.FullPaths,
                Language = request.Language,
                Verify = result.GetValue(common.Verify),
                Cancellation = context.Cancellation,
            },
        });
        output.Flush();
        request.Trace?.Flush();
        return run;
    }

    private ExecutionRequest Request(ParseResult result, CommandContext context, Stream input, Stream output, Stream error)
    {
        return new ExecutionRequest
        {
            Input = input,
            Output = output,
            Error = error,
            Arguments = [PackageArguments.ProgramName(result.GetValue(common.Files) ?? []), .. context.ProgramArguments],
            Environment = EnvironmentList(),
            Trace = result.GetValue(trace) ? TextWriter.Synchronized(new StreamWriter(error, leaveOpen: true)) : null,
            FullPaths = result.GetValue(common.FullPaths),
            Language = result.GetValue(common.Json) ? TextTable.English : Text.Language,
            Cancellation = context.Cancellation,
        };
    }

    private static string[] EnvironmentList()
    {
        var list = new List<string>();
        foreach (System.Collections.DictionaryEntry variable in Environment.GetEnvironmentVariables()) { list.Add($"{variable.Key}={variable.Value}"); }
        list.Sort(StringComparer.Ordinal);
        return [.. list];
    }

    /// <summary>The end of a run in the words of <c>--json</c>.</summary>
    public static string Status(RunResult run) => run.Status switch
    {
        RunStatus.Exited => "exited",
        RunStatus.Panicked => "panicked",
        RunStatus.StepLimit => "step-limit",
        RunStatus.TimeLimit => "time-limit",
        RunStatus.Cancelled => "cancelled",
        _ => "fault",
    };

    /// <summary>The exit code of a run.</summary>
    public static int ExitCodeOf(RunResult run) => run.Status switch
    {
        RunStatus.Exited => run.ExitCode,
        RunStatus.Panicked => ExitCode.GoPanic,
        RunStatus.StepLimit or RunStatus.TimeLimit => ExitCode.LimitReached,
        RunStatus.Cancelled => ExitCode.Cancelled,
        _ => ExitCode.InternalError,
    };

    private static int ExitCodeOf(RunResult run, ConsoleReporter reporter)
    {
        ReportLimits(run, reporter);
        return ExitCodeOf(run);
    }

    /// <summary>Says that a run ended at a limit or by a fault of the guest; the exit code is 0 if it did not.</summary>
    public static int ReportLimits(RunResult run, ConsoleReporter reporter)
    {
        switch (run.Status)
        {
            case RunStatus.StepLimit: reporter.Say("GD5001", run.Steps); break;
            case RunStatus.TimeLimit: reporter.Say("GD5002"); break;
            case RunStatus.Fault: reporter.Say("GD5003", run.Fault); break;
            default: return ExitCode.Success;
        }
        return ExitCodeOf(run);
    }
}
