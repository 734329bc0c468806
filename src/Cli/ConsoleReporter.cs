using GoDefer.Abstractions.Diagnostics;
using GoDefer.IR;

namespace GoDefer.Cli;

/// <summary>Writes what the tool has to say to standard error; standard output is for data only.</summary>
internal sealed class ConsoleReporter(TextWriter error)
{
    public void Report(DiagnosticBag diagnostics) => error.Write(DiagnosticFormatter.Format(diagnostics));

    public void Report(ToolException problem)
    {
        var place = problem.Place.Length > 0 ? problem.Place : "godefer";
        error.WriteLine($"{place}: {problem.Message} [{problem.Id}]");
        var width = problem.Details.Select(detail => detail.Name.Length).DefaultIfEmpty().Max();
        foreach (var (name, text) in problem.Details) { error.WriteLine($"  {name.PadRight(width)}  {text}"); }
    }

    /// <summary>A bug of ours: what, where, and how to report it, without a stack trace unless asked for.</summary>
    public void Report(InternalErrorException bug, bool showStack)
    {
        error.WriteLine($"godefer: internal error in phase {bug.Phase} [GD7001]");
        if (bug.Function.Length > 0) { error.WriteLine($"  function  {bug.Function}"); }
        error.WriteLine($"  what      {bug.Detail}");
        error.WriteLine("  do        this is a bug of GoDefer: please report it with the input and the command line");
        if (showStack) { error.WriteLine(bug); }
    }

    public void Note(string message) => error.WriteLine($"godefer: {message}");
}
