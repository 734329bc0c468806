using System.CommandLine;
using System.Text;
using GoDefer.Cli.Commands;
using GoDefer.IR;

namespace GoDefer.Cli;

/// <summary>Starts the program: console, Ctrl-C, command line, and the exit code of whatever happens.</summary>
internal static class EntryPoint
{
    public static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        using var cancellation = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) =>
        {
            press.Cancel = true;
            cancellation.Cancel();
        };
        return Run(args, new ConsoleReporter(Console.Error), cancellation.Token);
    }

    private static int Run(string[] args, ConsoleReporter reporter, CancellationToken cancellation)
    {
        try
        {
            var (own, programArguments) = CommandLineParser.Split(args);
            var root = CommandLineParser.CreateRoot(reporter, programArguments, cancellation);
            return CommandLineParser.Parse(root, own).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (ToolException problem)
        {
            reporter.Report(problem);
            return problem.ExitCode;
        }
        catch (CompileErrorException)
        {
            return ExitCode.CompileError;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception bug)
        {
            reporter.Report(
                bug as InternalErrorException ?? new InternalErrorException("cli", "", $"{bug.GetType().Name}: {bug.Message}", bug),
                showStack: Environment.GetEnvironmentVariable("GODEFER_STACK") == "1");
            return ExitCode.InternalError;
        }
    }
}
