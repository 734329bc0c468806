using GoDefer.Amd64.Asm;
using GoDefer.IR;
using GoDefer.Plan9;

namespace GoDefer.Amd64.Emit;

/// <summary>
/// The instructions at the start of a function that clear the locals in <see cref="FrameLayout.NeedsZero"/>. Locals with small gaps
/// between them are cleared together.
/// </summary>
internal sealed class FrameZeroing
{
    private const int WordSize = 8;
    private const int LargestGap = 2 * WordSize;
    private const int LargestUnrolled = 8 * WordSize;
    private const int LargestDuff = 128 * WordSize;

    private static readonly Operand AX = Operand.Reg(Register.AX);
    private static readonly Operand X0 = Operand.Reg(Register.X0);
    private static readonly Operand DI = Operand.Reg(Register.DI);

    private readonly List<Prog> _progs = [];
    private readonly LinkSymbols _symbols;
    private readonly CodePosition _position;
    private bool _isClearAX;
    private bool _isClearX0;

    private FrameZeroing(LinkSymbols symbols, CodePosition position) => (_symbols, _position) = (symbols, position);

    /// <summary>Makes the instructions; they use AX, X0, CX and DI, which hold nothing yet.</summary>
    /// <param name="layout">The locals, highest first.</param>
    /// <param name="frameSize">Bytes of locals and outgoing arguments.</param>
    /// <param name="symbols">For duffzero.</param>
    /// <param name="position">The function's position.</param>
    public static IReadOnlyList<Prog> Make(FrameLayout layout, long frameSize, LinkSymbols symbols, CodePosition position)
    {
        var zeroing = new FrameZeroing(symbols, position);
        foreach (var (low, high) in Ranges(layout))
        {
            zeroing.Clear(frameSize + low, high - low);
        }
        return zeroing._progs;
    }

    private static IEnumerable<(long Low, long High)> Ranges(FrameLayout layout)
    {
        long low = 0;
        long high = 0;
        foreach (var local in layout.Variables.Where(layout.NeedsZero.Contains))
        {
            var offset = layout.OffsetOf(local);
            if (low != high && offset + local.Type.Size >= low - LargestGap)
            {
                low = offset;
                continue;
            }
            if (low != high)
            {
                yield return (low, high);
            }
            (low, high) = (offset, offset + local.Type.Size);
        }
        if (low != high)
        {
            yield return (low, high);
        }
    }

    private void Clear(long offset, long size)
    {
        switch (size)
        {
            case WordSize:
                ClearAX();
                Add(AsmOp.MOVQ, AX, Operand.Mem(Register.SP, offset));
                break;
            case <= LargestUnrolled:
                ClearUnrolled(offset, size);
                break;
            case <= LargestDuff:
                ClearByDuff(offset, size);
                break;
            default:
                ClearAX();
                Add(AsmOp.MOVQ, Operand.Const(size / WordSize), Operand.Reg(Register.CX));
                Add(AsmOp.LEAQ, Operand.Mem(Register.SP, offset), DI);
                Add(AsmOp.REP, default, default);
                Add(AsmOp.STOSQ, default, default);
                break;
        }
    }

    private void ClearUnrolled(long offset, long size)
    {
        ClearX0();
        for (var done = 0L; done + DuffZero.Step <= size; done += DuffZero.Step)
        {
            Add(AsmOp.MOVUPS, X0, Operand.Mem(Register.SP, offset + done));
        }
        if (size % DuffZero.Step != 0)
        {
            Add(AsmOp.MOVUPS, X0, Operand.Mem(Register.SP, offset + size - DuffZero.Step));
        }
    }

    private void ClearByDuff(long offset, long size)
    {
        ClearX0();
        var (entry, adjustment) = DuffZero.Enter(size);
        Add(AsmOp.LEAQ, Operand.Mem(Register.SP, offset + adjustment), DI);
        Add(AsmOp.DUFFZERO, default, Operand.EntryPoint(_symbols.Named("runtime.duffzero"), entry));
        if (size % DuffZero.Step != 0)
        {
            Add(AsmOp.MOVUPS, X0, Operand.Mem(Register.DI, -WordSize));
        }
    }

    private void ClearAX()
    {
        if (!_isClearAX)
        {
            Add(AsmOp.MOVQ, Operand.Const(0), AX);
            _isClearAX = true;
        }
    }

    private void ClearX0()
    {
        if (!_isClearX0)
        {
            Add(AsmOp.XORPS, X0, X0);
            _isClearX0 = true;
        }
    }

    private void Add(AsmOp op, Operand from, Operand to) => _progs.Add(new Prog(op, _position, from, to));
}
