using GoDefer.Amd64.Asm;
using GoDefer.Plan9;

namespace GoDefer.Amd64.Tests.Corpus;

/// <summary>Takes prologue, epilogues and the call of morestack off a function: what is left is what the code generator wrote.</summary>
public sealed class FrameStripper
{
    private readonly List<Prog> _progs;
    private readonly int _frameSize;
    private readonly int _prologueSize;
    private readonly bool _savesFramePointer;

    private FrameStripper(List<Prog> progs)
    {
        _progs = progs;
        _frameSize = progs[0].To.FrameSize;
        _prologueSize = PrologueSize(progs);
        _savesFramePointer = progs.Take(_prologueSize).Any(prog => prog is { Op: AsmOp.MOVQ, From.Register: Register.BP });
    }

    /// <summary>Returns the body; symbol flags come from the header except NOSPLIT, which the frame pass finds out.</summary>
    public static List<Prog> Strip(LinkSymbol symbol, List<Prog> progs, string textLine)
    {
        foreach (var flag in (SymbolFlags[])[SymbolFlags.DuplicateOk, SymbolFlags.Wrapper, SymbolFlags.NeedContext, SymbolFlags.ReflectMethod])
        {
            if (textLine.Contains(flag.DirectiveText(), StringComparison.Ordinal))
            {
                symbol.Flags |= flag;
            }
        }
        return new FrameStripper(progs).Strip();
    }

    // The zeroing of variables that follows the prologue is the code generator's.
    private static int PrologueSize(List<Prog> progs) =>
        1 + progs.FindLastIndex(progs.FindIndex(prog => prog.Op == AsmOp.FUNCDATA), prog => prog
            is { Op: AsmOp.TEXT or AsmOp.NOP or AsmOp.JLS }
            or { Op: AsmOp.SUBQ, To.Register: Register.SP }
            or { Op: AsmOp.LEAQ, To.Register: Register.BP });

    private List<Prog> Strip()
    {
        var body = _progs[_prologueSize..TailStart()];
        body.Insert(0, _progs[0]);
        body[0].To = Operand.TextSize(_frameSize - FramePointerSize, _progs[0].To.ArgumentSize);
        RemoveEpilogues(body);
        foreach (var prog in body)
        {
            prog.From = FromFrame(prog.From);
            prog.From3 = FromFrame(prog.From3);
            prog.To = FromFrame(prog.To);
        }
        return body;
    }

    private int FramePointerSize => _savesFramePointer ? 8 : 0;

    private int TailStart()
    {
        var call = _progs.FindIndex(prog => prog.Op == AsmOp.CALL && prog.To.Symbol?.Name is "runtime.morestack" or "runtime.morestack_noctxt");
        return call < 0 ? _progs.Count : call - 3;
    }

    // MOVQ n(SP), BP; ADDQ $n, SP; RET: the first becomes the RET, as branches may go to it.
    private void RemoveEpilogues(List<Prog> body)
    {
        for (var i = 0; i < body.Count; i++)
        {
            if (body[i] is not { Op: AsmOp.ADDQ, To: { Kind: OperandKind.Register, Register: Register.SP } })
            {
                continue;
            }
            var first = _savesFramePointer ? i - 1 : i;
            (body[first].Op, body[first].From, body[first].To) = (AsmOp.RET, default, body[i + 1].To);
            body.RemoveRange(first + 1, i + 1 - first);
            i = first;
        }
    }

    private Operand FromFrame(Operand operand)
    {
        if (operand.Name != BaseName.Auto)
        {
            return operand;
        }
        return operand.Offset >= _frameSize + 8
            ? Operand.Param(operand.Symbol, operand.Offset - _frameSize - 8).WithIndex(operand.Index, operand.Scale)
            : operand.Shift(FramePointerSize - _frameSize);
    }
}
