using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;

namespace CBackend;

/// <summary>Compiles C in a folder of its own and runs the program there, within the limits of the request.</summary>
internal sealed class CompilerDriver(ExecutionRequest request) : IDisposable
{
    public const string CompilerOption = "compiler", OptimizeOption = "optimize";
    private const long DefaultHeap = 2L << 30;
    private const int PollMilliseconds = 20;

    // Integers wrap around; objects are accessed as bytes; each operation rounds; all checks are written out.
    private static readonly string[] flags =
        ["-std=c11", "-D_GNU_SOURCE", "-U_FORTIFY_SOURCE", "-fwrapv", "-fno-strict-aliasing", "-fno-delete-null-pointer-checks", "-ffp-contract=off"];

    private readonly string folder = Directory.CreateTempSubdirectory("godefer-c-").FullName;
    private readonly Stopwatch time = Stopwatch.StartNew();
    private RunStatus? stopped;

    private string StatusFile => Path.Combine(folder, "status");

    private string Program => Path.Combine(folder, "program");

    public RunResult Run(string text)
    {
        Compile(text);
        if (stopped is { } status) { return new RunResult { Status = status }; }
        var start = new ProcessStartInfo(Program) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        var heap = request.MaxMemory > 0 ? request.MaxMemory : DefaultHeap;
        string[] parameters =
        [
            StatusFile, request.Seed.ToString(CultureInfo.InvariantCulture), request.Clock == ClockKind.Virtual ? "1" : "0",
            heap.ToString(CultureInfo.InvariantCulture),
        ];
        foreach (var argument in parameters.Concat(request.Arguments)) { start.ArgumentList.Add(argument); }
        start.Environment.Clear();
        foreach (var variable in request.Environment.Select(entry => entry.Split('=', 2)).Where(variable => variable[0].Length > 0))
        {
            start.Environment[variable[0]] = variable.ElementAtOrDefault(1) ?? "";
        }
        using var process = Process.Start(start)!;
        _ = Feed(process);
        var copying = Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(request.Output), process.StandardError.BaseStream.CopyToAsync(request.Error));
        Wait(process);
        copying.Wait();
        return Result(process.ExitCode);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Compile(string text)
    {
        var source = Path.Combine(folder, "program.c");
        File.WriteAllText(source, text);
        var compiler = Option(CompilerOption, "cc").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        List<string> arguments = [.. compiler[1..], .. flags, "-O" + Option(OptimizeOption, "1"), "-o", Program, source, "-lm"];
        if (request.MaxSteps > 0) { arguments.Add(string.Create(CultureInfo.InvariantCulture, $"-DMAX_STEPS={request.MaxSteps}")); }
        using var process = StartCompiler(compiler[0], arguments);
        var messages = process.StandardError.ReadToEndAsync();
        Wait(process);
        if (stopped is null && process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{compiler[0]} does not compile what the C backend wrote:\n{messages.Result}");
        }
    }

    private static Process StartCompiler(string compiler, List<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(compiler, arguments) { RedirectStandardError = true })!;
        }
        catch (Win32Exception)
        {
            throw new NotSupportedByStageException(
                $"the C backend needs a C compiler, and there is no {compiler}; the stage's option {CompilerOption} names another");
        }
    }

    private string Option(string name, string otherwise) => request.Options.GetValueOrDefault(name, otherwise);

    private async Task Feed(Process process)
    {
        try
        {
            await request.Input.CopyToAsync(process.StandardInput.BaseStream);
            process.StandardInput.Close();
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The program has ended without reading all of its input.
        }
    }

    private void Wait(Process process)
    {
        while (!process.WaitForExit(PollMilliseconds))
        {
            stopped = request.Cancellation.IsCancellationRequested ? RunStatus.Cancelled
                : request.Timeout > TimeSpan.Zero && time.Elapsed >= request.Timeout ? RunStatus.TimeLimit
                : null;
            if (stopped is not null) { process.Kill(entireProcessTree: true); }
        }
        if (request.Cancellation.IsCancellationRequested) { stopped = RunStatus.Cancelled; }
    }

    /// <summary>The program says in a file how it ended; without that a signal ended it.</summary>
    private RunResult Result(int exitCode)
    {
        if (stopped is { } status) { return new RunResult { Status = status }; }
        var words = File.Exists(StatusFile) ? File.ReadAllText(StatusFile).Trim() : "";
        var how = words[..Math.Max(words.LastIndexOf(' '), 0)];
        var code = how.Length > 0 ? int.Parse(words[(how.Length + 1)..], CultureInfo.InvariantCulture) : exitCode;
        return how switch
        {
            "exit" => new RunResult { Status = RunStatus.Exited, ExitCode = code },
            "fatal" => new RunResult { Status = RunStatus.Panicked, ExitCode = code },
            "steps" => new RunResult { Status = RunStatus.StepLimit },
            "" => Fault($"the process ended with code {exitCode}"),
            "trap" => Fault($"the runtime stopped with reason {code}"),
            _ => Fault(how),
        };
    }

    private static RunResult Fault(string what) => new() { Status = RunStatus.Fault, Fault = $"  what    {what}" };
}
