using GoDefer.Abstractions.Diagnostics;
using GoDefer.Cli.Output;
using GoDefer.Cli.Texts;
using GoDefer.Frontend.Packages;
using GoDefer.IR;

namespace GoDefer.Cli;

/// <summary>Writes what the tool has to say to standard error; standard output is for data only.</summary>
internal sealed class ConsoleReporter(TextWriter error)
{
    /// <summary>Colours of standard error.</summary>
    public Style Style { get; set; } = Style.Plain;

    /// <summary>How much is said.</summary>
    public Verbosity Verbosity { get; set; } = Verbosity.Normal;

    /// <summary>The verb writes JSON: errors are written to standard output too, as JSON.</summary>
    public bool WritesJson { get; set; }

    public void Report(DiagnosticBag diagnostics)
    {
        error.Write(DiagnosticFormatter.Format(diagnostics));
        if (WritesJson && diagnostics.HasErrors) { JsonErrors.Write(Console.Out, DiagnosticFormatter.Sort(diagnostics.Items)); }
    }

    public void Report(ToolException problem)
    {
        var place = problem.Place.Length > 0 ? problem.Place : "godefer";
        error.WriteLine($"{Style.Bold(place + ":")} {problem.Message} {Style.Dim($"[{problem.Id}]")}");
        WriteDetails(problem.Details);
        if (WritesJson) { JsonErrors.Write(Console.Out, problem.ExitCode, problem.Id, problem.Place, problem.Message, problem.Details); }
    }

    /// <summary>Errors of loading packages stand as the go command prints them.</summary>
    public void Report(PackageLoadException problem)
    {
        foreach (var text in problem.Errors) { error.WriteLine(text); }
        if (WritesJson) { JsonErrors.Write(Console.Out, ExitCode.CompileError, "GD4010", "", Text.Of("GD4010", string.Join('\n', problem.Errors)), []); }
    }

    /// <summary>A bug of ours: what, where, and how to report it, without a stack trace unless diagnostics are asked for.</summary>
    public void Report(InternalErrorException bug)
    {
        error.WriteLine($"{Style.Bold("godefer:")} {Text.Of("GD7001", bug.Phase)} {Style.Dim("[GD7001]")}");
        var details = new List<MessageDetail>();
        if (bug.Function.Length > 0) { details.Add(new("function", bug.Function)); }
        details.Add(new("what", bug.Detail));
        details.Add(new("do", Text.Of("GD7001.do")));
        WriteDetails(details);
        if (WritesJson) { JsonErrors.Write(Console.Out, ExitCode.InternalError, "GD7001", "", Text.Of("GD7001", bug.Phase), details); }
        if (Verbosity >= Verbosity.Diagnostic) { error.WriteLine(bug); }
    }

    /// <summary>Says why the exit code is what it is; the text is named by its key.</summary>
    public void Say(string key, params object?[] arguments) => error.WriteLine($"{Style.Bold("godefer:")} {Text.Of(key, arguments)}");

    /// <summary>Remarks on something that changes no exit code.</summary>
    public void Note(string key, params object?[] arguments)
    {
        if (Verbosity >= Verbosity.Minimal) { Say(key, arguments); }
    }

    /// <summary>Tells what is done, where that is asked for.</summary>
    public void Detail(string key, params object?[] arguments)
    {
        if (Verbosity >= Verbosity.Detailed) { Say(key, arguments); }
    }

    /// <summary>Shows how far many equal steps are.</summary>
    public ProgressBar Progress(int total) => ProgressBar.OnTerminal(total, Verbosity >= Verbosity.Normal);

    private void WriteDetails(IReadOnlyList<MessageDetail> details)
    {
        var names = details.Select(detail => Text.Of("detail." + detail.Name)).ToArray();
        var width = names.Select(Columns.Width).DefaultIfEmpty().Max();
        for (var i = 0; i < details.Count; i++) { error.WriteLine($"  {Columns.Pad(names[i], width)}  {details[i].Text}"); }
    }
}
