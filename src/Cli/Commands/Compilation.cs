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
        var files = SourceFileSet.Read(result.GetValue(common.Files) ?? []);
        var bag = new DiagnosticBag(result.GetValue(common.AllErrors) ? int.MaxValue : DiagnosticBag.DefaultLimit);
        var options = new FrontendOptions { GoOS = goos, Verify = result.GetValue(common.Verify), Decisions = decisions };
        var input = new PackageInput(null, [.. files.Select(file => new SourceInput(file.Name, file.Bytes))]);
        var package = FrontendPipeline.Compile(input, library, options, bag);
        if (bag.Items.Count > 0) { reporter.Report(bag); }
        if (bag.HasErrors) { throw new CompileErrorException(); }
        return Program.Of(package?.Ir ?? throw new InternalErrorException("frontend", "", "no package and no error"));
    }
}

/// <summary>The program has errors, which were reported.</summary>
internal sealed class CompileErrorException : Exception;
