using GoDefer.Amd64.Asm;
using GoDefer.Plan9;

namespace GoDefer.Amd64.Frames;

/// <summary>
/// The comparison of SP with the stack guard at the start of a function, with g in CX, and the call of morestack at its end, which
/// enlarges the stack and starts the function again.
/// </summary>
internal sealed class StackCheck
{
    private readonly Prog _text;
    private readonly int _frameSize;
    private readonly Prog _call;

    public StackCheck(LinkSymbol symbol, SymbolTable symbols, Prog text, int frameSize)
    {
        _text = text;
        _frameSize = frameSize;
        var routine = symbol.Has(SymbolFlags.NeedContext) ? "runtime.morestack" : "runtime.morestack_noctxt";
        _call = new Prog(AsmOp.CALL, text.Position, default, Operand.Function(symbols.Lookup(routine)));
    }

    /// <summary>The comparison and the jump to the end of the function.</summary>
    public IEnumerable<Prog> Instructions(CodePosition position)
    {
        var guard = Operand.Mem(Register.CX, RuntimeLayout.GStackGuard);
        Prog New(AsmOp op, Operand from, Operand to) => new(op, position, from, to);
        if (_frameSize <= StackLimits.Small)
        {
            yield return New(AsmOp.CMPQ, Operand.Reg(Register.SP), guard);
        }
        else if (_frameSize <= StackLimits.Big)
        {
            yield return New(AsmOp.LEAQ, Operand.Mem(Register.SP, -(_frameSize - StackLimits.Small)), Operand.Reg(Register.AX));
            yield return New(AsmOp.CMPQ, Operand.Reg(Register.AX), guard);
        }
        else
        {
            // SP - frame could wrap around, so the guard is subtracted instead; the guard value that asks for preemption
            // is huge and would break that.
            yield return New(AsmOp.MOVQ, guard, Operand.Reg(Register.SI));
            yield return New(AsmOp.CMPQ, Operand.Reg(Register.SI), Operand.Const(StackLimits.Preempt));
            yield return New(AsmOp.JEQ, default, Operand.Branch(_call));
            yield return New(AsmOp.LEAQ, Operand.Mem(Register.SP, StackLimits.Guard), Operand.Reg(Register.AX));
            yield return New(AsmOp.SUBQ, Operand.Reg(Register.SI), Operand.Reg(Register.AX));
            yield return New(AsmOp.CMPQ, Operand.Reg(Register.AX), Operand.Const(_frameSize + (StackLimits.Guard - StackLimits.Small)));
        }
        yield return New(AsmOp.JLS, default, Operand.Branch(_call));
    }

    /// <summary>
    /// What stands at the end of the function: there SP and the stack maps are again as at entry. <paramref name="position"/> is that
    /// of the last instruction before.
    /// </summary>
    public IEnumerable<Prog> GrowStack(CodePosition position)
    {
        yield return new Prog(AsmOp.NOP, position) { StackAdjustment = -_frameSize };
        yield return Prog.PcData(PcDataTable.StackMap, -1, _text.Position);
        yield return Prog.PcData(PcDataTable.RegisterMap, -1, _text.Position);
        yield return _call;
        // Progs after TEXT are not known yet when the jump back is made; TEXT has no bytes, so it is the same place.
        yield return new Prog(AsmOp.JMP, _text.Position, default, Operand.Branch(_text)) { StackAdjustment = _frameSize };
    }
}
