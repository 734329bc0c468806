using System.Text;
using GoDefer.Interpreter.Bytecode;
using GoDefer.IR;

namespace GoDefer.Interpreter.Run;

/// <content>Tracebacks as Go prints them, and the instruction trace.</content>
internal sealed unsafe partial class Machine
{
    private const int MostArgumentWords = 10;

    private void WriteError(string text) => services.Write(2, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes the frames of the program, the newest first.</summary>
    public void WriteTraceback()
    {
        var text = new StringBuilder("goroutine 1 [running]:\n");
        for (var i = depth; i >= 0; i--)
        {
            AppendFrame(text, i);
            if (frames[i].End == FrameEnd.PanickingDefer) { text.Append("panic(...)\n\tpanic.go:513 +0x0\n"); }
        }
        WriteError(text.ToString());
    }

    private void AppendFrame(StringBuilder text, int index)
    {
        ref var frame = ref frames[index];
        var function = frame.Code.Entry.Function!;
        if (function.Package.Path == "runtime" || function.Flags.HasFlag(FunctionFlags.Wrapper)) { return; }
        var position = frame.Code.Positions[Math.Max(frame.Pc - 1, 0)];
        var inner = position;
        for (var site = position.InlineSite; site >= 0; site = function.InlineSites[site].Parent)
        {
            var inlined = function.InlineSites[site];
            text.Append($"{inlined.Callee.LinkName(function.Package.Path)}(...)\n\t{FileOf(function, inner)}:{inner.Line}\n");
            inner = inlined.CallPosition;
        }
        text.Append($"{frame.Code.Entry.Name}({Arguments(frame)})\n\t{FileOf(function, inner)}:{inner.Line} +0x{frame.Pc:x}\n");
    }

    private string FileOf(Function function, SourcePosition position)
    {
        var file = position.File < function.Package.Files.Count ? function.Package.Files[position.File] : "?";
        return request.FullPaths ? file : Path.GetFileName(file);
    }

    private string Arguments(in CallFrame frame)
    {
        var words = new List<string>();
        for (var slot = 1; slot < frame.Code.ResultSlot; slot++)
        {
            if (words.Count == MostArgumentWords) { words.Add("..."); break; }
            words.Add($"0x{slots[frame.Base + slot]:x}");
        }
        return string.Join(", ", words);
    }

    private void TraceInstruction(CodeUnit code, int pc, long* s)
    {
        var i = code.Code[pc];
        var position = code.Positions[pc];
        request.Trace!.WriteLine(
            $"{code.Entry.Name}+{pc}\t{FileOf(code.Entry.Function!, position)}:{position.Line}\t{i.Opcode} a={i.A} b={i.B} c={i.C} i={i.Immediate}\ts[b]=0x{s[i.B]:x} s[c]=0x{s[i.C]:x}");
    }
}
