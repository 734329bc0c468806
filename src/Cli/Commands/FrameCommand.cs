using System.CommandLine;
using System.Globalization;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Inspect;
using GoDefer.Cli.Output;
using GoDefer.Cli.Texts;
using GoDefer.Plan9.Disassembly;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer frame</c>: runs a program on the emulated machine up to a place and shows the stack frame there.</summary>
internal sealed class FrameCommand
{
    private const string DeferRoutine = "runtime.deferproc";
    private readonly CommonOptions common = new();
    private readonly RunOptions limits = new();
    private readonly Option<string> function = new("--func") { DefaultValueFactory = _ => "main" };
    private readonly Option<string?> at = new("--at");
    private readonly Option<int> hit = new("--hit") { DefaultValueFactory = _ => 1 };

    public Command Create(CommandContext context)
    {
        var command = new Command("frame") { common.Files, function, at, hit, common.GoOS, common.NoOptimization, common.NoInlining, common.PluginPath, common.RuntimeSource };
        limits.AddTo(command);
        command.Add(common.Json);
        command.SetAction(result => Run(result, context));
        return command;
    }

    private int Run(ParseResult result, CommandContext context)
    {
        _ = Quantity.AtLeast(1, result, hit);
        var program = ObservedProgram.Create(common, result, context);
        var code = program.Find(result.GetValue(function)!);
        var place = Place(program, code, result.GetValue(at));
        if (Stop(program, code, place, result, context) is not { } frame) { throw ToolException.Of(ExitCode.CompileError, "GD1920", code.Symbol.Name, $"+0x{place.Offset:x}", result.GetValue(hit)); }
        if (result.GetValue(common.Json)) { WriteJson(code, place, frame); }
        else { Write(code, place, frame, GlobalOptions.OutputStyle(result)); }
        return ExitCode.Success;
    }

    private FrameView? Stop(ObservedProgram program, FunctionCode code, CodeLine place, ParseResult result, CommandContext context)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.Cancellation);
        FrameView? frame = null;
        var remaining = result.GetValue(hit);
        program.Run([new Breakpoint(code.AddressOf(place), Reached)], null, limits, result, context, stop.Token);
        return frame;

        void Reached(IMachineView machine)
        {
            if (frame is not null || --remaining > 0) { return; }
            frame = FrameView.Of(program.Image, code, place, program.Source(code), machine);
            stop.Cancel();
        }
    }

    /// <summary>The instruction that <c>--at</c> names: <c>+0x4d</c>, <c>:28</c> or <c>file.go:28</c>, or a part of its text. By default the first defer, else the first call, else the body.</summary>
    private static CodeLine Place(ObservedProgram program, FunctionCode code, string? text)
    {
        if (string.IsNullOrEmpty(text)) { return code.Calls(DeferRoutine).FirstOrDefault() ?? code.Lines.FirstOrDefault(line => line.Callee is not null && code.DeltaAt(line.Offset) == code.FrameSize) ?? code.Body; }
        if (text.StartsWith("+0x", StringComparison.OrdinalIgnoreCase) && int.TryParse(text.AsSpan(3), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var offset))
        {
            return code.Lines.FirstOrDefault(line => line.Offset == offset) ?? throw ToolException.Of(ExitCode.Usage, "GD1919", text, code.Symbol.Name);
        }
        var colon = text.LastIndexOf(':');
        var found = colon >= 0 && int.TryParse(text.AsSpan(colon + 1), out var number)
            ? code.Lines.FirstOrDefault(line => line.Line == number && (colon == 0 || line.File == text[..colon]) && code.DeltaAt(line.Offset) == code.FrameSize)
            : code.Lines.FirstOrDefault(line => TextOf(program, line).Contains(text, StringComparison.OrdinalIgnoreCase));
        return found ?? throw ToolException.Of(ExitCode.Usage, "GD1919", text, code.Symbol.Name);
    }

    private static string TextOf(ObservedProgram program, CodeLine line) =>
        InstructionText.Format(line.Instruction, address => program.Image.Find(address) is { } symbol ? new SymbolAddress(symbol.Name, symbol.Address) : null);

    private static void Write(FunctionCode code, CodeLine place, FrameView frame, Style style)
    {
        Console.Out.WriteLine($"{style.Bold(code.Symbol.Name)} +0x{place.Offset:x}  {place.File}:{place.Line}  {Text.Of("frame.sizes", code.FrameSize, code.ArgsSize)}");
        var offsets = frame.Rows.Select(row => $"{row.Offset}(SP)").ToArray();
        int[] widths = [offsets.Max(text => text.Length), .. new Func<FrameRow, string>[] { row => row.Name, row => row.Kind, row => row.Type }.Select(cell => frame.Rows.Max(row => Columns.Width(cell(row))))];
        for (var i = 0; i < frame.Rows.Count; i++)
        {
            var row = frame.Rows[i];
            if (i == 0 && row.IsCallers) { Console.Out.WriteLine("  " + Text.Of("frame.callers", frame.Caller)); }
            if (!row.IsCallers && (i == 0 || frame.Rows[i - 1].IsCallers)) { Console.Out.WriteLine("  " + Text.Of("frame.own")); }
            var mark = row.Offset == 0 ? "<- SP" : row.Remark;
            var line = $"    {offsets[i].PadLeft(widths[0])}  {Columns.Pad(row.Name, widths[1])}  {Columns.Pad(row.Kind, widths[2])}  {Columns.Pad(row.Type, widths[3])}  {row.Value}{(mark.Length > 0 ? "   " + style.Dim(mark) : "")}";
            Console.Out.WriteLine(line.TrimEnd());
        }
    }

    private static void WriteJson(FunctionCode code, CodeLine place, FrameView frame) => JsonReport.Write(Console.Out, "frame", json =>
    {
        json.WriteString("function", code.Symbol.Name);
        json.WriteNumber("offset", place.Offset);
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("frameSize", code.FrameSize);
        json.WriteNumber("argsSize", code.ArgsSize);
        json.WriteString("caller", frame.Caller);
        json.WriteHex("sp", frame.StackPointer);
        json.WriteObjects("rows", frame.Rows, row =>
        {
            json.WriteNumber("offset", row.Offset);
            json.WriteNumber("size", row.Size);
            json.WriteString("name", row.Name);
            json.WriteString("kind", row.Kind);
            json.WriteString("type", row.Type);
            json.WriteString("value", row.Value);
            json.WriteString("remark", row.Remark);
            json.WriteBoolean("callers", row.IsCallers);
        });
    });
}
