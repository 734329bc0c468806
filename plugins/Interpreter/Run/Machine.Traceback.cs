using System.Text;
using GoDefer.Interpreter.Bytecode;
using GoDefer.IR;

namespace GoDefer.Interpreter.Run;

/// <content>Tracebacks as Go prints them, and the instruction trace.</content>
internal sealed unsafe partial class Machine
{
    private const int MostArgumentWords = 10;
    private const int MostFrames = 100;

    private void WriteError(string text) => services.Write(2, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes the frames of a goroutine, the newest first, and where it was started.</summary>
    public void WriteFrames(ulong g)
    {
        if (g == currentG) { Save(current); }
        var execution = g == currentG ? current : executions[(int)memory.ReadWord(g + OffsetInG("sched"))]!;
        var text = new StringBuilder();
        var shown = 0;
        for (var i = execution.Depth; i >= 0 && shown < MostFrames; i--) { shown += AppendFrame(text, execution, i); }
        if (shown >= MostFrames) { text.Append("...additional frames elided...\n"); }
        if (execution.Creator is { } creator) { AppendCreator(text, creator); }
        WriteError(text.ToString());
    }

    /// <summary>Functions of the runtime are shown only if programs can call them.</summary>
    private static bool IsShown(Function function, string name) =>
        !function.Flags.HasFlag(FunctionFlags.Wrapper) && (function.Package.Path != "runtime" || char.IsAsciiLetterUpper(name["runtime.".Length]));

    private int AppendFrame(StringBuilder text, Execution execution, int index)
    {
        ref var frame = ref execution.Frames[index];
        var count = 0;
        var code = CodeOf(frame);
        if (code.Entry.Function is { } function && IsShown(function, code.Entry.Name))
        {
            var position = code.PositionBefore(frame.Pc);
            var inner = position;
            for (var site = position.InlineSite; site >= 0; site = function.InlineSites[site].Parent)
            {
                var inlined = function.InlineSites[site];
                text.Append($"{inlined.Callee.LinkName(function.Package.Path)}(...)\n\t{FileOf(function, inner)}:{inner.Line}\n");
                inner = inlined.CallPosition;
                count++;
            }
            text.Append($"{code.Entry.Name}({Arguments(execution, frame)})\n\t{FileOf(function, inner)}:{inner.Line} +0x{code.IndexOf(frame.Pc):x}\n");
            count++;
        }
        if (frame.End != FrameEnd.PanickingDefer) { return count; }
        text.Append("panic(...)\n\tpanic.go:513 +0x0\n");
        return count + 1;
    }

    private void AppendCreator(StringBuilder text, CodePlace creator)
    {
        var function = creator.Code.Entry.Function!;
        var position = creator.Position;
        text.Append($"created by {creator.Code.Entry.Name}\n\t{FileOf(function, position)}:{position.Line} +0x{creator.Next:x}\n");
    }

    private string FileOf(Function? function, SourcePosition position)
    {
        var file = function is not null && position.File < function.Package.Files.Count ? function.Package.Files[position.File] : "?";
        return request.FullPaths ? file : Path.GetFileName(file);
    }

    private string Arguments(Execution execution, in CallFrame frame)
    {
        var words = new List<string>();
        for (var slot = 1; slot < CodeOf(frame).ResultSlot; slot++)
        {
            if (words.Count == MostArgumentWords) { words.Add("..."); break; }
            words.Add($"0x{execution.Slots[frame.Base + slot]:x}");
        }
        return string.Join(", ", words);
    }

    private void TraceInstruction(CodeUnit code, int pc)
    {
        var i = code.Header->First[pc];
        var position = code.Positions[pc];
        request.Trace!.WriteLine(
            $"{code.Entry.Name}+{pc}\t{FileOf(code.Entry.Function, position)}:{position.Line}\t{code.Opcodes[pc]} a={i.A} b={i.B} c={i.C} d={i.D} i={i.Immediate}");
    }
}
