using System.CommandLine;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Pipelines;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer run</c>: compiles a program and runs it; the exit code is the program's.</summary>
internal sealed class RunCommand
{
    private const string DefaultBackend = "amd64emu";
    private readonly CommonOptions common = new();
    private readonly Option<long> maxSteps = new("--max-steps") { Description = "Most instructions or IR ops; then exit code 124." };
    private readonly Option<string?> maxMemory = new("--max-memory") { Description = "Most guest memory, as 512MB or 2GB; then Go's out-of-memory error." };
    private readonly Option<string?> timeout = new("--timeout") { Description = "Most time, as 500ms, 10s or 2m; then exit code 124." };
    private readonly Option<ulong> seed = new("--seed") { Description = "Seed of scheduling, map order and select choice.", DefaultValueFactory = _ => 1 };
    private readonly Option<bool> trace = new("--trace") { Description = "Write each executed instruction to standard error." };

    public Command Create(ConsoleReporter reporter, IReadOnlyList<string> programArguments, CancellationToken cancellation)
    {
        var command = new VerbCommand("run", "Compile a Go program and run it.",
            "godefer run --backend amd64emu hello.go",
            "godefer run --backend interpreter --timeout 10s . -- arg1 arg2")
        {
            common.Files, common.Backend, common.Pipeline, common.PluginPath, common.GoOS, common.Verify, common.AllErrors, common.RuntimeSource, common.FullPaths,
            maxSteps, maxMemory, timeout, seed, trace,
        };
        command.SetAction(result => Run(result, reporter, programArguments, cancellation));
        return command;
    }

    private int Run(ParseResult result, ConsoleReporter reporter, IReadOnlyList<string> programArguments, CancellationToken cancellation)
    {
        var plan = common.Plan(result, DefaultBackend, ArtifactKind.Run);
        using var input = Console.OpenStandardInput();
        using var output = new BufferedStream(Console.OpenStandardOutput());
        using var error = Console.OpenStandardError();
        var request = Request(result, plan.Pipeline, programArguments, input, output, error, cancellation);
        var goos = common.TargetOS(result, plan.Pipeline);
        var library = common.Library(result, goos, reporter);
        var program = Compilation.Compile(common, result, reporter, library, goos);
        var run = (RunResult)PipelineRunner.Run(plan, program, new PipelineRunOptions
        {
            Verify = result.GetValue(common.Verify),
            Library = library,
            Execution = request,
            BackendRequest = kind => new BackendRequest { Wanted = kind, GoOS = goos, FullPaths = request.FullPaths, Verify = result.GetValue(common.Verify), Cancellation = cancellation },
        });
        output.Flush();
        return Report(run, request, reporter);
    }

    private ExecutionRequest Request(
        ParseResult result, Pipeline pipeline, IReadOnlyList<string> arguments, Stream input, Stream output, Stream error, CancellationToken cancellation)
    {
        var name = (result.GetValue(common.Files) ?? []).FirstOrDefault("main");
        return new ExecutionRequest
        {
            Input = input,
            Output = output,
            Error = error,
            Arguments = [Path.GetFileNameWithoutExtension(name), .. arguments],
            Environment = [.. Environment.GetEnvironmentVariables().Keys.Cast<string>().Order(StringComparer.Ordinal).Select(key => $"{key}={Environment.GetEnvironmentVariable(key)}")],
            MaxSteps = result.GetResult(maxSteps) is null ? pipeline.Limits.GetValueOrDefault("max-steps") : result.GetValue(maxSteps),
            MaxMemory = result.GetValue(maxMemory) is { } memory ? Quantity.ParseBytes(memory) : pipeline.Limits.GetValueOrDefault("max-memory"),
            Timeout = result.GetValue(timeout) is { } time ? Quantity.ParseDuration(time) : TimeSpan.FromSeconds(pipeline.Limits.GetValueOrDefault("timeout")),
            Seed = result.GetValue(seed),
            Trace = result.GetValue(trace) ? TextWriter.Synchronized(new StreamWriter(error, leaveOpen: true)) : null,
            FullPaths = result.GetValue(common.FullPaths),
            Cancellation = cancellation,
        };
    }

    private static int Report(RunResult run, ExecutionRequest request, ConsoleReporter reporter)
    {
        request.Trace?.Flush();
        switch (run.Status)
        {
            case RunStatus.Exited: return run.ExitCode;
            case RunStatus.Panicked: return ExitCode.GoPanic;
            case RunStatus.StepLimit:
                reporter.Note($"stopped after {run.Steps} steps (--max-steps) [GD5001]");
                return ExitCode.LimitReached;
            case RunStatus.TimeLimit:
                reporter.Note("stopped at the time limit (--timeout) [GD5002]");
                return ExitCode.LimitReached;
            case RunStatus.Cancelled: return ExitCode.Cancelled;
            default:
                reporter.Note($"guest fault that is no Go error [GD5003]\n{run.Fault}");
                return ExitCode.InternalError;
        }
    }
}
