using System.Text;
using GoDefer.Plan9;

namespace GoDefer.Amd64.Asm;

/// <summary>
/// One machine instruction or directive. The code generator fills operation, operands and position; the frame pass adds
/// prologues; the assembler fills <see cref="Pc"/>. Operands stand in Plan 9 order: sources first, destination last.
/// </summary>
public sealed class Prog(AsmOp op, CodePosition position) : IBranchTarget
{
    /// <summary>An instruction with operands.</summary>
    public Prog(AsmOp op, CodePosition position, Operand from, Operand to) : this(op, position)
    {
        From = from;
        To = to;
    }

    /// <summary>The mnemonic.</summary>
    public AsmOp Op { get; set; } = op;

    /// <summary>First source.</summary>
    public Operand From { get; set; }

    /// <summary>Second source of instructions with three operands (IMUL3Q); printed between the others.</summary>
    public Operand From3 { get; set; }

    /// <summary>Destination; the second operand of a comparison; the target of a jump.</summary>
    public Operand To { get; set; }

    /// <summary>Where it comes from.</summary>
    public CodePosition Position { get; set; } = position;

    /// <summary>Offset from the start of the function in bytes, once assembled.</summary>
    public long Pc { get; set; }

    /// <summary>Number of bytes, once assembled.</summary>
    public int Size { get; internal set; }

    /// <summary>Place among the instructions of its function, once assembled.</summary>
    internal int Index { get; set; }

    /// <summary>Id of the value of the function whose code it is; -1 if it belongs to none.</summary>
    internal int Value { get; set; } = -1;

    /// <summary>By how much the instruction moves SP down, in bytes (negative: up).</summary>
    public int StackAdjustment { get; set; }

    /// <summary>The instruction a branch goes to; null if this is no branch inside the function.</summary>
    public Prog? Target => To.Target as Prog;

    /// <summary>PCDATA: from here on <paramref name="value"/> is in effect in <paramref name="table"/> (<see cref="PcDataTable"/>).</summary>
    public static Prog PcData(int table, long value, CodePosition position) =>
        new(AsmOp.PCDATA, position, Operand.Const(table), Operand.Const(value));

    /// <summary>FUNCDATA: attaches <paramref name="symbol"/> as <paramref name="table"/> (<see cref="FuncDataTable"/>) to the function.</summary>
    public static Prog FuncData(int table, LinkSymbol symbol, CodePosition position) =>
        new(AsmOp.FUNCDATA, position, Operand.Const(table), Operand.Global(symbol));

    /// <summary>Appends mnemonic and operands.</summary>
    public void AppendText(StringBuilder text)
    {
        if (Op == AsmOp.TEXT)
        {
            AppendTextDirective(text);
            return;
        }
        OperandText.AppendInstruction(text, Op, From, From3, To);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder($"{Pc:D5} ({Position.Outermost})\t");
        AppendText(text);
        return text.ToString();
    }

    private void AppendTextDirective(StringBuilder text)
    {
        var flags = ((LinkSymbol)From.Symbol!).Flags.DirectiveText();
        OperandText.Append(text.Append("TEXT\t"), From);
        OperandText.Append(text.Append(flags.Length == 0 ? ", " : $", {flags}, "), To);
    }
}

/// <summary>Numbers of the PCDATA tables.</summary>
public static class PcDataTable
{
    /// <summary>Which stack map holds.</summary>
    public const int StackMap = 0;
    /// <summary>Which inlined call the code belongs to; made by the assembler, never written as a directive.</summary>
    public const int InlineTree = 1;
    /// <summary>Which register map holds.</summary>
    public const int RegisterMap = 2;
}

/// <summary>Numbers of the FUNCDATA tables.</summary>
public static class FuncDataTable
{
    /// <summary>Stack maps of the arguments.</summary>
    public const int ArgumentPointers = 0;
    /// <summary>Stack maps of the locals.</summary>
    public const int LocalPointers = 1;
    /// <summary>The inlining tree.</summary>
    public const int InlineTree = 2;
    /// <summary>Register maps.</summary>
    public const int RegisterPointers = 3;
    /// <summary>How many there are.</summary>
    public const int Count = 4;
}
