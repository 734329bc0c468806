using GoDefer.Amd64.Asm;
using GoDefer.Plan9;

namespace GoDefer.Amd64.Frames;

/// <summary>
/// Gives a function its prologue, its epilogues and its call of morestack, and turns offsets of variables into offsets from SP.
/// Needs: the body as the code generator leaves it, TEXT first with the size of locals and outgoing arguments. Gives: the final
/// instructions. The Progs of the body stay in place (a RET becomes the first instruction of its epilogue), so that what
/// refers to them stays right.
///
/// <code>
///     arguments and results          ArgumentSize bytes, the caller's
///     return address       8
///     saved BP             8        if the frame pointer is kept
///     locals                         ^ FrameSize includes BP
///     outgoing arguments   0(SP)     v
/// </code>
/// </summary>
public sealed class FrameBuilder
{
    private const int PointerSize = 8;

    private readonly LinkSymbol _symbol;
    private readonly SymbolTable _symbols;
    private readonly IReadOnlyList<Prog> _body;
    private readonly Prog _text;
    private readonly bool _savesFramePointer;
    private readonly int _frameSize;
    private readonly List<Prog> _result = [];
    private readonly List<Prog> _tail = [];

    private FrameBuilder(LinkSymbol symbol, IReadOnlyList<Prog> body, SymbolTable symbols)
    {
        (_symbol, _body, _symbols, _text) = (symbol, body, symbols, body[0]);
        var locals = _text.To.FrameSize;
        _savesFramePointer = KeepsFramePointer(locals);
        _frameSize = locals + (_savesFramePointer ? PointerSize : 0);
    }

    /// <summary>
    /// Returns the final instructions of <paramref name="symbol"/>; sets its NoSplit flag if it is a small leaf, and its
    /// <see cref="FunctionText"/>'s sizes.
    /// </summary>
    public static List<Prog> Build(LinkSymbol symbol, IReadOnlyList<Prog> body, SymbolTable symbols)
    {
        var builder = new FrameBuilder(symbol, body, symbols);
        builder.Build();
        return builder._result;
    }

    private void Build()
    {
        _text.To = Operand.TextSize(_frameSize, _text.To.ArgumentSize);
        _symbol.Function ??= new FunctionText();
        _symbol.Function.ArgumentSize = _text.To.ArgumentSize;
        _symbol.Function.FrameSize = _frameSize;
        if (IsSmallLeaf())
        {
            _symbol.Flags |= SymbolFlags.NoSplit;
        }
        _result.Add(_text);
        AddStackCheck();
        AddFrame();
        if (_symbol.Has(SymbolFlags.Wrapper))
        {
            AddPanicAdjustment();
        }
        foreach (var prog in _body.Skip(1))
        {
            AddBodyInstruction(prog);
        }
        _result.AddRange(_tail);
    }

    // Functions without frame that never call are not worth it, and frameless nosplit functions are routines that must not touch BP.
    private bool KeepsFramePointer(int locals) =>
        !_symbol.Has(SymbolFlags.NoFrame) && !(locals == 0 && (_symbol.Has(SymbolFlags.NoSplit) || !_body.Any(IsCall)));

    private static bool IsCall(Prog prog) => prog.Op is AsmOp.CALL or AsmOp.DUFFCOPY or AsmOp.DUFFZERO;

    // Below the stack guard there is room for a small frame, and for what the duff routines and the panics without arguments need.
    private bool IsSmallLeaf() =>
        !_symbol.Has(SymbolFlags.NoSplit)
        && _frameSize < StackLimits.Small
        && _body.Where(IsCall).All(call => _frameSize < StackLimits.Small - PointerSize && (call.Op != AsmOp.CALL || NeedsNoStack(call)));

    private static bool NeedsNoStack(Prog call) =>
        call.To.Symbol?.Name is "runtime.panicindex" or "runtime.panicslice" or "runtime.panicdivide" or "runtime.panicwrap";

    private void AddStackCheck()
    {
        var isSplit = !_symbol.Has(SymbolFlags.NoSplit);
        if (isSplit || _symbol.Has(SymbolFlags.Wrapper))
        {
            Add(AsmOp.MOVQ, Operand.Mem(Register.TLS), Operand.Reg(Register.CX));
        }
        if (isSplit)
        {
            var check = new StackCheck(_symbol, _symbols, _text, _frameSize);
            _result.AddRange(check.Instructions(_result[^1].Position));
            _tail.AddRange(check.GrowStack(_body[^1].Position));
        }
    }

    private void AddFrame()
    {
        if (_frameSize == 0)
        {
            return;
        }
        var subtract = Add(AsmOp.SUBQ, Operand.Const(_frameSize), Operand.Reg(Register.SP));
        subtract.StackAdjustment = _frameSize;
        subtract.Position = subtract.Position.With(PrologueMark.PrologueEnd);
        if (_savesFramePointer)
        {
            Add(AsmOp.MOVQ, Operand.Reg(Register.BP), SavedFramePointer);
            Add(AsmOp.LEAQ, SavedFramePointer, Operand.Reg(Register.BP));
        }
    }

    private Operand SavedFramePointer => Operand.Mem(Register.SP, _frameSize - PointerSize);

    // If a panic is going on and its argument pointer is this wrapper's, the wrapped function must take its place for recover:
    //     if g._panic != nil && g._panic.argp == FP { g._panic.argp = bottom of this frame }
    // The unlikely part stands at the end of the function.
    private void AddPanicAdjustment()
    {
        Add(AsmOp.MOVQ, Operand.Mem(Register.CX, RuntimeLayout.GPanic), Operand.Reg(Register.BX));
        Add(AsmOp.TESTQ, Operand.Reg(Register.BX), Operand.Reg(Register.BX));
        var jump = Add(AsmOp.JNE, default, default);
        var end = Add(AsmOp.NOP, default, default);

        var last = _tail.Count > 0 ? _tail[^1] : _body[^1];
        var adjust = After(last, AsmOp.LEAQ, Operand.Mem(Register.SP, _frameSize + PointerSize), Operand.Reg(Register.DI));
        After(last, AsmOp.CMPQ, Operand.Mem(Register.BX, RuntimeLayout.PanicArgp), Operand.Reg(Register.DI));
        After(last, AsmOp.JNE, default, Operand.Branch(end));
        After(last, AsmOp.MOVQ, Operand.Reg(Register.SP), Operand.Mem(Register.BX, RuntimeLayout.PanicArgp));
        After(last, AsmOp.JMP, default, Operand.Branch(end));
        jump.To = Operand.Branch(adjust);
    }

    private Prog After(Prog last, AsmOp op, Operand from, Operand to)
    {
        var prog = new Prog(op, last.Position, from, to);
        _tail.Add(prog);
        return prog;
    }

    private void AddBodyInstruction(Prog prog)
    {
        prog.From = FromStackPointer(prog.From);
        prog.From3 = FromStackPointer(prog.From3);
        prog.To = FromStackPointer(prog.To);
        _result.Add(prog);
        if (prog.Op == AsmOp.RET)
        {
            AddEpilogue(prog);
        }
    }

    private Operand FromStackPointer(in Operand operand) => operand.Name switch
    {
        BaseName.Auto => operand.Shift(_frameSize - (_savesFramePointer ? PointerSize : 0)),
        BaseName.Param => operand.Shift(_frameSize + PointerSize),
        _ => operand,
    };

    // The epilogue begins in the Prog that was the RET. A RET to a symbol is a tail call.
    private void AddEpilogue(Prog ret)
    {
        var tailCall = ret.To;
        if (_frameSize != 0)
        {
            if (_savesFramePointer)
            {
                (ret.Op, ret.From, ret.To) = (AsmOp.MOVQ, SavedFramePointer, Operand.Reg(Register.BP));
                ret = Add(AsmOp.NOP, default, default);
            }
            (ret.Op, ret.From, ret.To) = (AsmOp.ADDQ, Operand.Const(_frameSize), Operand.Reg(Register.SP));
            ret.StackAdjustment = -_frameSize;
            // What follows was reached by another path, with the frame in place.
            ret = Add(AsmOp.RET, default, tailCall);
            ret.StackAdjustment = _frameSize;
        }
        if (tailCall.Symbol is not null)
        {
            ret.Op = AsmOp.JMP;
        }
    }

    private Prog Add(AsmOp op, Operand from, Operand to)
    {
        var prog = new Prog(op, _result[^1].Position, from, to);
        _result.Add(prog);
        return prog;
    }
}
