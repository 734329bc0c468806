using System.CommandLine;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Cli.Inspect;
using GoDefer.Cli.Output;
using GoDefer.Cli.Texts;
using GoDefer.IR;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer timeline</c>: runs a program on the emulated machine and shows how deferred calls come and go, and what they do to variables.</summary>
internal sealed class TimelineCommand
{
    private const int DefaultRows = 200;
    private readonly CommonOptions common = new();
    private readonly RunOptions limits = new();
    private readonly Option<string[]> functions = new("--func");
    private readonly Option<int> mostRows = new("--rows") { DefaultValueFactory = _ => DefaultRows };

    public Command Create(CommandContext context)
    {
        var command = new Command("timeline") { common.Files, functions, mostRows, common.GoOS, common.NoOptimization, common.NoInlining, common.PluginPath, common.RuntimeSource };
        limits.AddTo(command);
        command.Add(common.Json);
        command.SetAction(result => Run(result, context));
        return command;
    }

    private int Run(ParseResult result, CommandContext context)
    {
        var program = ObservedProgram.Create(common, result, context);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.Cancellation);
        var timeline = new Timeline(program, Functions(program, result), Quantity.AtLeast(1, result, mostRows), stop.Cancel);
        var run = program.Run(timeline.Breakpoints(), timeline.Tell, limits, result, context, stop.Token);
        if (result.GetValue(common.Json)) { WriteJson(timeline.Rows, run); }
        else { Write(timeline.Rows, GlobalOptions.OutputStyle(result)); }
        if (run.Status == RunStatus.Cancelled) { context.Reporter.Note("timeline.more", timeline.Rows.Count); }
        else if (timeline.Rows.Count == 0) { context.Reporter.Note("timeline.none"); }
        return RunCommand.ReportLimits(run, context.Reporter);
    }

    /// <summary>The functions that are named, else all of the program's own that defer.</summary>
    private FunctionCode[] Functions(ObservedProgram program, ParseResult result)
    {
        var named = result.GetValue(functions) ?? [];
        return named.Length > 0
            ? [.. named.Select(program.Find)]
            : [.. program.Package.Functions.Where(function => function.Flags.HasFlag(FunctionFlags.HasDefer)).Select(function => function.Symbol.LinkName(program.Package.Path))
                .Where(name => program.Image.Find(name)?.Function is not null).Select(program.Find)];
    }

    private static void Write(IReadOnlyList<TimelineRow> rows, Style style)
    {
        if (rows.Count == 0) { return; }
        var cells = rows.Select(row => (Row: row, Place: row.Line > 0 ? $":{row.Line}" : "", Values: string.Join(" ", row.Values.Select(value => $"{value.Name}={value.Value}")))).ToArray();
        var (places, steps, details, values) = (cells.Max(cell => cell.Place.Length), rows.Max(row => row.Step.Length), rows.Max(row => Columns.Width(row.Detail)), cells.Max(cell => Columns.Width(cell.Values)));
        foreach (var (row, place, text) in cells)
        {
            if (row.StartsCall) { Console.Out.WriteLine($"{style.Bold(row.Function)}  {row.File}"); }
            var chain = row.Chain.Count == 0 ? "-" : string.Join(' ', row.Chain.Select(id => $"d{id}"));
            Console.Out.WriteLine($"  {place.PadRight(places)}  {row.Step.PadRight(steps)}  {Columns.Pad(row.Detail, details)}  {Columns.Pad(text, values)}  {Text.Of("timeline.chain", chain)}");
        }
    }

    private static void WriteJson(IReadOnlyList<TimelineRow> rows, RunResult run) => JsonReport.Write(Console.Out, "timeline", json =>
    {
        json.WriteString("status", RunCommand.Status(run));
        json.WriteObjects("rows", rows, row =>
        {
            json.WriteString("function", row.Function);
            json.WriteString("file", row.File);
            json.WriteNumber("line", row.Line);
            json.WriteString("step", row.Step);
            json.WriteString("detail", row.Detail);
            json.WriteStartObject("values");
            foreach (var (name, value) in row.Values) { json.WriteString(name, value); }
            json.WriteEndObject();
            json.WriteTexts("chain", row.Chain.Select(id => $"d{id}"));
        });
    });
}
