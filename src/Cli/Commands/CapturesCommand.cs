using System.CommandLine;
using GoDefer.Cli.Inspect;
using GoDefer.Cli.Output;
using GoDefer.Cli.Texts;
using GoDefer.IR;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer captures</c>: which variables the function literals of a package capture, how, and why.</summary>
internal sealed class CapturesCommand
{
    private readonly CommonOptions common = new();
    private readonly Option<string?> filter = new("--function", "-s");

    public Command Create(CommandContext context)
    {
        var command = new Command("captures") { common.Files, common.GoOS, common.AllErrors, common.NoOptimization, common.NoInlining, common.RuntimeSource, filter, common.Json };
        command.SetAction(result => Run(result, context));
        return command;
    }

    private int Run(ParseResult result, CommandContext context)
    {
        var matches = FunctionFilter.Parse(result.GetValue(filter));
        var goos = common.TargetOS(result);
        var program = Compilation.Compile(common, result, context.Reporter, common.Library(result, goos, context.Reporter), goos);
        var literals = CaptureList.Of(program.Main).Where(literal => matches?.IsMatch(literal.Literal) != false).ToArray();
        if (result.GetValue(common.Json)) { WriteJson(literals, program.Main.Path); }
        else { foreach (var literal in literals) { Write(literal, program.Main.Path, GlobalOptions.OutputStyle(result)); } }
        return ExitCode.Success;
    }

    private static void Write(LiteralCaptures literal, string path, Style style)
    {
        Console.Out.WriteLine($"{style.Bold(literal.Literal)}  {literal.File}:{literal.Line}  {Text.Of("captures.way." + Word(literal.Way), literal.Function)}");
        var rows = literal.Captures.Select(capture => (capture.Name, Mode: Text.Of("captures.mode." + Word(capture.Mode)), Type: TypeText.Of(capture.Type, path), Why: Why(capture))).ToArray();
        var (names, modes, types) = (rows.Max(row => row.Name.Length), rows.Max(row => Columns.Width(row.Mode)), rows.Max(row => row.Type.Length));
        foreach (var row in rows) { Console.Out.WriteLine($"  {row.Name.PadRight(names)}  {Columns.Pad(row.Mode, modes)}  {row.Type.PadRight(types)}  {row.Why}"); }
    }

    private static string Why(Capture capture) => Text.Of("captures.why." + Word(capture.Reason), capture.Type.Size);

    private static void WriteJson(LiteralCaptures[] literals, string path) => JsonReport.Write(Console.Out, "captures", json => json.WriteObjects("literals", literals, literal =>
    {
        json.WriteString("literal", literal.Literal);
        json.WriteString("function", literal.Function);
        json.WriteString("file", literal.File);
        json.WriteNumber("line", literal.Line);
        json.WriteString("way", Word(literal.Way));
        json.WriteObjects("captures", literal.Captures, capture =>
        {
            json.WriteString("name", capture.Name);
            json.WriteString("mode", Word(capture.Mode));
            json.WriteString("reason", Word(capture.Reason));
            json.WriteString("type", TypeText.Of(capture.Type, path));
            json.WriteNumber("size", capture.Type.Size);
            json.WriteNumber("offset", capture.Offset);
        });
    }));

    // ByReference -> by-reference
    private static string Word<T>(T value) where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, i) => char.IsUpper(letter) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
