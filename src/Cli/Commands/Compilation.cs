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
    /// <summary>
    /// The package that the command line names, last, after the user's packages it imports; without those of the runtime library.
    /// Every function must have a body if it is to run: <paramref name="isComplete"/>.
    /// </summary>
    public static Program Compile(
        CommonOptions common, ParseResult result, ConsoleReporter reporter, RuntimeLibrary library, string goos, TextWriter? decisions = null, bool isComplete = false)
    {
        var packages = new PackageArguments(library, goos).Load(result.GetValue(common.Files) ?? []);
        var bag = new DiagnosticBag(result.GetValue(common.AllErrors) ? int.MaxValue : DiagnosticBag.DefaultLimit);
        var options = new FrontendOptions
        {
            GoOS = goos,
            IsComplete = isComplete,
            Verify = result.GetValue(common.Verify),
            Optimizes = !result.GetValue(common.NoOptimization),
            Inlines = !result.GetValue(common.NoInlining),
            Decisions = decisions,
        };
        var compiled = new PackageSet(library, options, bag).Compile(packages);
        if (bag.Items.Count > 0) { reporter.Report(bag); }
        if (bag.HasErrors) { throw new CompileErrorException(); }
        return Program.Of((compiled ?? throw new InternalErrorException("frontend", "", "no packages and no error")).Select(package => package.Ir));
    }

    /// <summary>
    /// Compiles for a verb that compiles many programs; null with the messages in <paramref name="errors"/> if there are any. Throws
    /// <see cref="PackageLoadException"/>.
    /// </summary>
    public static Program? TryCompile(IReadOnlyList<string> names, RuntimeLibrary library, string goos, out string errors)
    {
        var bag = new DiagnosticBag();
        var compiled = new PackageSet(library, new FrontendOptions { GoOS = goos, IsComplete = true }, bag).Compile(new PackageArguments(library, goos).Load(names));
        errors = DiagnosticFormatter.Format(bag);
        return compiled is null ? null : Program.Of(compiled.Select(package => package.Ir));
    }

    /// <summary>Only a package main with a function main can be run. Throws <see cref="PackageLoadException"/>.</summary>
    public static void CheckIsProgram(Package package)
    {
        if (package.Name != "main") { throw new PackageLoadException(["go run: cannot run non-main package"]); }
        if (package.FindFunction("\"\".main") is null)
        {
            throw new PackageLoadException(["runtime.main_main·f: function main is undeclared in the main package"]);
        }
    }
}

/// <summary>The program has errors, which were reported.</summary>
internal sealed class CompileErrorException : Exception;
