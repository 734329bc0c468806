using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Liveness;
using GoDefer.Plan9;

namespace GoDefer.Amd64.Emit;

/// <summary>
/// The list of Progs a function becomes. Keeps the position and the stack map for the next Prog, writes PCDATA where the map changes,
/// and marks only the first Prog of a statement.
/// </summary>
internal sealed class CodeWriter
{
    private readonly List<Prog> _progs = [];
    private SafePoint _written = SafePoint.None;
    private Prog? _lineStart;

    /// <summary>The Progs so far.</summary>
    public IReadOnlyList<Prog> Progs => _progs;

    /// <summary>The Prog that will be written next; what refers to the present place refers to it.</summary>
    public Prog Next { get; private set; } = New();

    /// <summary>Where the next Progs come from.</summary>
    public CodePosition Position { get; set; }

    /// <summary>Id of the value whose code is written next; -1 at the ends of blocks.</summary>
    public int Value { get; set; } = -1;

    /// <summary>The maps that hold at the next Prog.</summary>
    public SafePoint SafePoint { get; set; } = SafePoint.None;

    /// <summary>Starts a block: statement marks do not move over its start.</summary>
    public void BeginBlock()
    {
        SafePoint = SafePoint.None;
        _lineStart = null;
    }

    /// <summary>
    /// Writes a Prog. Of several in a row on the same line the first gets the mark that any of them has.
    /// </summary>
    public Prog Add(AsmOp op, Operand from = default, Operand to = default)
    {
        var prog = AddUnmoved(op, from, to);
        if (_lineStart is null || _lineStart.Position.Line != prog.Position.Line)
        {
            _lineStart = prog;
        }
        else if (prog.Position.Statement == StatementMark.Statement)
        {
            _lineStart.Position = _lineStart.Position.With(StatementMark.Statement);
            prog.Position = prog.Position.With(StatementMark.NotStatement);
        }
        return prog;
    }

    /// <summary>Writes a Prog whose statement mark stays where it is.</summary>
    public Prog AddUnmoved(AsmOp op, Operand from = default, Operand to = default)
    {
        WriteSafePoint();
        return Append(op, from, to);
    }

    // The register map stands first where both change.
    private void WriteSafePoint()
    {
        var (stackChanged, registersChanged) = (SafePoint.StackMap != _written.StackMap, SafePoint.RegisterMap != _written.RegisterMap);
        _written = SafePoint;
        if (registersChanged)
        {
            Append(AsmOp.PCDATA, Operand.Const(PcDataTable.RegisterMap), Operand.Const(SafePoint.RegisterMap));
        }
        if (stackChanged)
        {
            Append(AsmOp.PCDATA, Operand.Const(PcDataTable.StackMap), Operand.Const(SafePoint.StackMap));
        }
    }

    private Prog Append(AsmOp op, Operand from, Operand to)
    {
        var prog = Next;
        Next = New();
        (prog.Op, prog.Position, prog.From, prog.To, prog.Value) = (op, Position, from, to, Value);
        // A directive has no address a debugger could stop at: the mark waits for the instruction.
        if (Position.Statement == StatementMark.Statement && op is not (AsmOp.PCDATA or AsmOp.FUNCDATA))
        {
            Position = Position.With(StatementMark.NotStatement);
        }
        _progs.Add(prog);
        return prog;
    }

    private static Prog New() => new(AsmOp.NOP, CodePosition.None);
}
