using System.Text;

namespace GoDefer.Amd64.Asm;

/// <summary>Whether a debugger should stop at an instruction.</summary>
public enum StatementMark : byte
{
    /// <summary>Not a boundary, but may become one if the instruction that is goes away.</summary>
    Default,
    /// <summary>Begins a statement.</summary>
    Statement,
    /// <summary>Never a boundary.</summary>
    NotStatement,
}

/// <summary>Where prologue and epilogue are, for debuggers.</summary>
public enum PrologueMark : byte
{
    /// <summary>Neither.</summary>
    None,
    /// <summary>The last instruction of the prologue.</summary>
    PrologueEnd,
    /// <summary>The first instruction of the epilogue.</summary>
    EpilogueBegin,
}

/// <summary>
/// Where an instruction comes from, in 16 bytes. As in gc, line (20 bits), column (8 bits), prologue and statement marks are one
/// number, by which positions of the same base are ordered: passes that compare positions need that order.
/// </summary>
public readonly record struct CodePosition
{
    private const int LineShift = 12;
    private const int ColumnShift = 4;
    private const int PrologueShift = 2;
    private const uint MaxLine = (1 << 20) - 1;
    private const uint MaxColumn = (1 << 8) - 1;

    private readonly uint _packed;

    private CodePosition(PositionBase? positionBase, uint packed)
    {
        Base = positionBase;
        _packed = packed;
    }

    /// <summary>A position; lines beyond 2^20-1 and columns beyond 255 are clamped.</summary>
    public CodePosition(PositionBase positionBase, int line, int column, StatementMark statement = StatementMark.Default)
        : this(positionBase, Math.Min((uint)line, MaxLine) << LineShift | Math.Min((uint)column, MaxColumn) << ColumnShift | (uint)statement)
    {
    }

    /// <summary>The position of nothing; its line is 0.</summary>
    public static CodePosition None => default;

    /// <summary>File and inlined call; null only for <see cref="None"/>.</summary>
    public PositionBase? Base { get; }

    /// <summary>Line in the file, from 1; 0 if unknown.</summary>
    public int Line => (int)(_packed >> LineShift);

    /// <summary>Column in bytes, from 1, at most 255.</summary>
    public int Column => (int)(_packed >> ColumnShift & MaxColumn);

    /// <summary>The statement mark.</summary>
    public StatementMark Statement => _packed == 0 ? StatementMark.NotStatement : (StatementMark)(_packed & 3);

    /// <summary>The prologue mark.</summary>
    public PrologueMark Prologue => (PrologueMark)(_packed >> PrologueShift & 3);

    /// <summary>False for <see cref="None"/>.</summary>
    public bool IsKnown => Base is not null || Line != 0;

    /// <summary>The inlined call the code came with; null for code of the function itself.</summary>
    public InlinedCall? Inlining => Base?.Inlining;

    /// <summary>The position in the function itself: that of the outermost inlined call, or this one.</summary>
    public CodePosition Outermost
    {
        get
        {
            var position = this;
            for (var call = Inlining; call is not null; call = call.Parent)
            {
                position = call.CallPosition;
            }
            return position;
        }
    }

    /// <summary>True if this position comes before the other: by base, then by the packed number.</summary>
    public bool IsBefore(CodePosition other)
    {
        var (mine, theirs) = (Base?.Index ?? 0, other.Base?.Index ?? 0);
        return mine < theirs || mine == theirs && _packed < other._packed;
    }

    /// <summary>True if this position comes before the other in the source: by file name, then by the packed number.</summary>
    public bool IsBeforeInSource(CodePosition other)
    {
        var byFile = string.CompareOrdinal(Base?.FileName ?? "", other.Base?.FileName ?? "");
        return byFile < 0 || byFile == 0 && _packed < other._packed;
    }

    /// <summary>The same position with another statement mark (an unknown line stays without).</summary>
    public CodePosition With(StatementMark statement) =>
        _packed == 0 ? this : new CodePosition(Base, _packed & ~3u | (uint)statement);

    /// <summary>The same position with a prologue mark.</summary>
    public CodePosition With(PrologueMark prologue)
    {
        if (_packed == 0 && prologue == PrologueMark.None)
        {
            return this;
        }
        var packed = _packed == 0 ? (uint)StatementMark.NotStatement : _packed;
        return new CodePosition(Base, packed & ~(3u << PrologueShift) | (uint)prologue << PrologueShift);
    }

    /// <summary>Appends <c>file.go:12</c>, as in listings.</summary>
    public void AppendText(StringBuilder text)
    {
        if (IsKnown)
        {
            text.Append(Base?.FileName).Append(':').Append(Line);
            return;
        }
        text.Append("<unknown line number>");
    }

    /// <summary><c>file.go:12</c>, as in listings.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        AppendText(text);
        return text.ToString();
    }
}

/// <summary>
/// A file, or a file as seen from an inlined call: code of one function inlined at two places has two bases. <paramref name="index"/>
/// orders bases by first use, from 1.
/// </summary>
public sealed class PositionBase(int index, string fileName, InlinedCall? inlining = null)
{
    /// <summary>Rank among the bases of a compilation.</summary>
    public int Index { get; } = index;

    /// <summary>Name of the file as listings print it, without directories unless full paths are asked for.</summary>
    public string FileName { get; } = fileName;

    /// <summary>The inlined call; null for code that stands where it was written.</summary>
    public InlinedCall? Inlining { get; } = inlining;
}

/// <summary>
/// One inlined call, compared by identity. <paramref name="index"/> numbers the calls of a compilation in the order they were inlined;
/// DWARF and tracebacks are built from this tree.
/// </summary>
public sealed class InlinedCall(int index, InlinedCall? parent, CodePosition callPosition, LinkSymbol callee)
{
    /// <summary>Number of the call in its compilation, from 0.</summary>
    public int Index { get; } = index;

    /// <summary>The inlined call this one was part of; null if it stands in the function itself.</summary>
    public InlinedCall? Parent { get; } = parent;

    /// <summary>Where the call was.</summary>
    public CodePosition CallPosition { get; } = callPosition;

    /// <summary>The function that was inlined.</summary>
    public LinkSymbol Callee { get; } = callee;
}
