using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using GoDefer.Cli.Input;
using GoDefer.Cli.Texts;

namespace GoDefer.Cli.Comparing;

/// <summary>The Go toolchain on PATH as a contender: builds programs, as Go 1.11 where it knows how to, and runs them natively.</summary>
internal sealed partial class GoToolchain : Contender
{
    public const string Id = "go";

    // go build -gcflags=-lang came with 1.12.
    private static readonly Version knowsLanguage = new(1, 12);
    private const int PanicExitCode = 2;
    private static readonly TimeSpan buildLimit = TimeSpan.FromMinutes(2);

    private readonly string version;

    private GoToolchain(string version, Version number) : base(Id)
    {
        this.version = version;
        GoVersion = number;
    }

    public override Version GoVersion { get; }

    public override string Description => GoVersion >= knowsLanguage ? $"{version}, -lang=go1.11" : version;

    /// <summary>The toolchain; a message if there is none.</summary>
    public static GoToolchain Find()
    {
        try
        {
            var answer = Execute("go", ["version"], Path.GetTempPath(), buildLimit, CancellationToken.None);
            var match = VersionText().Match(answer.Output);
            if (answer.ExitCode == 0 && match.Success) { return new GoToolchain(match.Value, new Version(int.Parse(match.Groups[1].ValueSpan), int.Parse(match.Groups[2].ValueSpan))); }
            throw ToolException.Of(ExitCode.Unavailable, "GD3006.version", (answer.Output + answer.Error).Split('\n')[0]);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw ToolException.Of(ExitCode.Unavailable, "GD3006").Do("GD3006.do");
        }
    }

    public override Outcome Run(ProgramFiles program, ComparisonOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("godefer-go-");
        try
        {
            var binary = Path.Combine(folder.FullName, program.ShortName);
            string[] language = GoVersion >= knowsLanguage ? ["-gcflags=-lang=go1.11"] : [];
            string[] arguments = ["build", .. language, "-o", binary, .. program.Files.Select(file => PathOf(file, folder.FullName))];
            var build = Execute("go", arguments, folder.FullName, buildLimit, options.Request.Cancellation);
            return build.ExitCode == 0 ? Execute(binary, options, folder.FullName) : Outcome.Refused(build.Error);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string PathOf(string file, string folder)
    {
        if (file != SourceFile.StandardInput) { return Path.GetFullPath(file); }
        var copy = Path.Combine(folder, "stdin.go");
        File.WriteAllBytes(copy, SourceFile.Read(file).Bytes.Span);
        return copy;
    }

    private static Outcome Execute(string binary, ComparisonOptions options, string folder)
    {
        var run = Execute(binary, options.Arguments, folder, options.Request.Timeout, options.Request.Cancellation);
        return run.ExitCode is not { } exitCode ? Outcome.Refused(Text.Of("GD5002")) : new Outcome
        {
            Status = exitCode == PanicExitCode && DeathText().IsMatch(run.Error) ? "panicked" : "exited",
            ExitCode = exitCode,
            Output = run.RawOutput,
            Error = run.Error,
        };
    }

    private sealed record Answer(int? ExitCode, byte[] RawOutput, string Error)
    {
        public string Output => Encoding.UTF8.GetString(RawOutput);
    }

    private static Answer Execute(string command, IReadOnlyList<string> arguments, string folder, TimeSpan limit, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        // Settings of the user must not change what is compared; what a build that is interrupted leaves behind goes with its folder.
        foreach (var (name, value) in new[] { ("GO111MODULE", "off"), ("GOFLAGS", ""), ("GODEBUG", ""), ("GOTRACEBACK", "single"), ("GOTMPDIR", folder) })
        {
            start.Environment[name] = value;
        }
        start.Environment.TryAdd("GOCACHE", Path.Combine(Path.GetTempPath(), "godefer-go-cache"));
        using var process = Process.Start(start)!;
        using var interruption = cancellation.Register(() => ChildProcess.Kill(process));
        process.StandardInput.Close();
        using var output = new CappedStream();
        using var error = new CappedStream();
        var copies = Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(output), process.StandardError.BaseStream.CopyToAsync(error));
        var ended = limit <= TimeSpan.Zero ? process.WaitForExit(-1) : process.WaitForExit(limit);
        if (!ended) { ChildProcess.Kill(process); }
        copies.Wait(TimeSpan.FromSeconds(10), CancellationToken.None);
        cancellation.ThrowIfCancellationRequested();
        return new Answer(ended ? process.ExitCode : null, output.ToArray(), Encoding.UTF8.GetString(error.ToArray()));
    }

    // A native process tells a panic from os.Exit(2) by its last words only.
    [GeneratedRegex(@"^(panic|fatal error): ", RegexOptions.Multiline)]
    private static partial Regex DeathText();

    [GeneratedRegex(@"go(\d+)\.(\d+)\S*")]
    private static partial Regex VersionText();
}
