using System.CommandLine;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Cli.Input;
using GoDefer.Frontend;
using GoDefer.Frontend.Packages;
using GoDefer.IR;

namespace GoDefer.Cli.Commands;

/// <summary>Reads the input and runs the frontend; compile errors are reported and end the verb with exit code 1.</summary>
internal static class Compilation
{
    /// <summary>The package that the command line names, without those it imports.</summary>
    public static Program Compile(
        CommonOptions common, ParseResult result, ConsoleReporter reporter, RuntimeLibrary library, string goos, TextWriter? decisions = null)
    {
        var input = Input(result.GetValue(common.Files) ?? []);
        var bag = new DiagnosticBag(result.GetValue(common.AllErrors) ? int.MaxValue : DiagnosticBag.DefaultLimit);
        var options = new FrontendOptions { GoOS = goos, Verify = result.GetValue(common.Verify), Decisions = decisions };
        var package = FrontendPipeline.Compile(input, library, options, bag);
        if (bag.Items.Count > 0) { reporter.Report(bag); }
        if (bag.HasErrors) { throw new CompileErrorException(); }
        return Program.Of(package?.Ir ?? throw new InternalErrorException("frontend", "", "no package and no error"));
    }

    /// <summary>Compiles for a verb that compiles many programs; null with the messages in <paramref name="errors"/> if there are any.</summary>
    public static Program? TryCompile(IReadOnlyList<string> names, RuntimeLibrary library, string goos, out string errors)
    {
        var bag = new DiagnosticBag();
        var package = FrontendPipeline.Compile(Input(names), library, new FrontendOptions { GoOS = goos }, bag);
        errors = DiagnosticFormatter.Format(bag);
        return bag.HasErrors || package is null ? null : Program.Of(package.Ir);
    }

    private static PackageInput Input(IReadOnlyList<string> names) =>
        new(null, [.. SourceFileSet.Read(names).Select(file => new SourceInput(file.Name, file.Bytes))]);
}

/// <summary>The program has errors, which were reported.</summary>
internal sealed class CompileErrorException : Exception;
