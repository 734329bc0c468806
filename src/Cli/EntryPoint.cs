using System.Runtime.InteropServices;
using System.Text;
using GoDefer.Cli.Commands;
using GoDefer.Cli.Input;
using GoDefer.Cli.Plugins;
using GoDefer.Cli.Texts;
using GoDefer.Frontend.Packages;
using GoDefer.IR;

namespace GoDefer.Cli;

/// <summary>Starts the program: console, Ctrl-C, command line, and the exit code of whatever happens.</summary>
internal static class EntryPoint
{
    // What is running gets this long to stop by itself before the process ends.
    private static readonly TimeSpan cancellationGrace = TimeSpan.FromSeconds(2);

    // Kept here: a timer that nothing refers to is collected before it rings.
    private static Timer? lastResort;

    public static int Main(string[] args)
    {
        var (own, programArguments) = CommandLineParser.Split(args);
        GlobalOptions.ChooseLanguage(own);
        if (CommandLineParser.Verb(own) == RunCommand.Verb) { PluginCatalog.BeginReading(); }
        Console.OutputEncoding = new UTF8Encoding(false);
        using var cancellation = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Interrupt(signal, cancellation));
        try
        {
            return Run(own, new CommandContext(new ConsoleReporter(Console.Error), programArguments, cancellation.Token));
        }
        catch (IOException)
        {
            // Standard error cannot be written: there is nobody to tell.
            return ExitCode.NoInput;
        }
    }

    private static void Interrupt(PosixSignalContext signal, CancellationTokenSource cancellation)
    {
        // The second time the process ends at once.
        signal.Cancel = !cancellation.IsCancellationRequested;
        if (!signal.Cancel) { return; }
        cancellation.Cancel();
        lastResort = new Timer(_ => Environment.Exit(ExitCode.Cancelled), null, cancellationGrace, Timeout.InfiniteTimeSpan);
    }

    private static int Run(string[] args, CommandContext context)
    {
        var reporter = context.Reporter;
        try
        {
            GlobalOptions.Apply(args, reporter);
            return CommandLineParser.Run(args, context);
        }
        catch (ToolException problem)
        {
            reporter.Report(problem);
            return problem.ExitCode;
        }
        catch (PackageLoadException problem)
        {
            reporter.Report(problem);
            return ExitCode.CompileError;
        }
        catch (CompileErrorException)
        {
            return ExitCode.CompileError;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Files are opened, read and written where their names are known; what is left is standard output.
            reporter.Report(ToolException.Of(ExitCode.NoInput, "GD4005", Text.Of("system.output"), SystemErrors.Describe(problem, "")));
            return ExitCode.NoInput;
        }
        catch (Exception bug)
        {
            reporter.Report(bug as InternalErrorException ?? new InternalErrorException("cli", "", $"{bug.GetType().Name}: {bug.Message}", bug));
            return ExitCode.InternalError;
        }
    }
}
