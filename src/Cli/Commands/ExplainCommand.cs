using System.CommandLine;
using GoDefer.Cli.Inspect;
using GoDefer.Cli.Output;
using GoDefer.Cli.Texts;
using GoDefer.IR;
using GoDefer.Plan9.Disassembly;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer explain</c>: the machine code of functions, each instruction with what it is for.</summary>
internal sealed class ExplainCommand
{
    private readonly CommonOptions common = new();
    private readonly Option<string[]> functions = new("--func");

    public Command Create(CommandContext context)
    {
        var command = new Command("explain") { common.Files, functions, common.GoOS, common.NoOptimization, common.NoInlining, common.PluginPath, common.RuntimeSource, common.Json };
        command.SetAction(result => Run(result, context));
        return command;
    }

    private int Run(ParseResult result, CommandContext context)
    {
        var program = ObservedProgram.Create(common, result, context);
        var explained = Functions(program, result).Select(code => (Code: code, Lines: Explain(program, code))).ToArray();
        if (result.GetValue(common.Json)) { WriteJson(explained); }
        else { Write(explained, GlobalOptions.OutputStyle(result)); }
        return ExitCode.Success;
    }

    /// <summary>The functions that are named, else all of the program's own that have machine code.</summary>
    private IEnumerable<FunctionCode> Functions(ObservedProgram program, ParseResult result)
    {
        var named = result.GetValue(functions) ?? [];
        var own = program.Package.Functions.Where(function => !function.Flags.HasFlag(FunctionFlags.Wrapper)).Select(function => function.Symbol.LinkName(program.Package.Path));
        return (named.Length > 0 ? named : own.Where(name => program.Image.Find(name)?.Function is not null)).Select(program.Find);
    }

    private static (CodeLine Line, string Text, string Meaning)[] Explain(ObservedProgram program, FunctionCode code)
    {
        var explainer = new Explainer(program.Image, code, program.Source(code));
        return [.. code.Lines.Select((line, index) => (line, TextOf(program, code, line), explainer.Of(index)))];
    }

    // As in listings, jumps inside the function name the offset they go to.
    private static string TextOf(ObservedProgram program, FunctionCode code, CodeLine line)
    {
        var target = line.Instruction.NearBranchTarget - code.Symbol.Address;
        var isInside = (line.Instruction.IsJccShortOrNear || line.Instruction.IsJmpShortOrNear) && target < (ulong)code.Symbol.Size;
        return isInside
            ? $"{InstructionText.MnemonicOf(line.Instruction)} {target}"
            : InstructionText.Format(line.Instruction, address => program.Image.Find(address) is { } symbol ? new SymbolAddress(symbol.Name, symbol.Address) : null);
    }

    private static void Write((FunctionCode Code, (CodeLine Line, string Text, string Meaning)[] Lines)[] explained, Style style)
    {
        var first = true;
        foreach (var (code, lines) in explained)
        {
            if (!first) { Console.Out.WriteLine(); }
            first = false;
            Console.Out.WriteLine($"{style.Bold(code.Symbol.Name)}  {Text.Of("frame.sizes", code.FrameSize, Math.Max(code.ArgsSize, 0))}");
            var width = Math.Min(40, lines.Max(line => line.Text.Length));
            var place = "";
            foreach (var (line, text, meaning) in lines)
            {
                var here = line.Line > 0 ? $"{line.File}:{line.Line}" : "";
                if (here != place) { Console.Out.WriteLine(style.Dim($"  {here}")); }
                place = here;
                Console.Out.WriteLine($"    0x{line.Offset:x4}  {text.PadRight(width)}  {meaning}".TrimEnd());
            }
        }
    }

    private static void WriteJson((FunctionCode Code, (CodeLine Line, string Text, string Meaning)[] Lines)[] explained) => JsonReport.Write(Console.Out, "explain", json =>
        json.WriteObjects("functions", explained, function =>
        {
            json.WriteString("function", function.Code.Symbol.Name);
            json.WriteNumber("frameSize", function.Code.FrameSize);
            json.WriteNumber("argsSize", function.Code.ArgsSize);
            json.WriteObjects("instructions", function.Lines, row =>
            {
                json.WriteNumber("offset", row.Line.Offset);
                json.WriteString("file", row.Line.File);
                json.WriteNumber("line", row.Line.Line);
                json.WriteString("text", row.Text);
                json.WriteString("meaning", row.Meaning);
            });
        }));
}
