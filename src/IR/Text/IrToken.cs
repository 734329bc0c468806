namespace GoDefer.IR.Text;

/// <summary>Kinds of the tokens both written forms of the IR are made of.</summary>
public enum IrTokenKind : byte
{
    /// <summary>End of the input.</summary>
    End,
    /// <summary>End of a line; groups tokens, as a newline does in the text form.</summary>
    Line,
    /// <summary>A keyword, op name, type name or other name.</summary>
    Name,
    /// <summary>A 64-bit integer.</summary>
    Integer,
    /// <summary>A binary64.</summary>
    Float,
    /// <summary>Bytes.</summary>
    Bytes,
    /// <summary>A value by id: <c>v12</c>.</summary>
    Value,
    /// <summary>A block by id: <c>b3</c>.</summary>
    Block,
    /// <summary>A local by id, with its name for people: <c>$3.t</c>.</summary>
    Local,
    /// <summary>A link symbol: <c>@main.f</c>.</summary>
    Symbol,
    /// <summary>A source position: <c>!14:2</c>, <c>!1/14:2</c> in file 1, <c>!14:2^0</c> at inline site 0.</summary>
    Position,
}

/// <summary>A token with the place it was read from.</summary>
/// <param name="Kind">Which of the members have a meaning.</param>
/// <param name="Line">Line, from 1; 0 in the binary form.</param>
/// <param name="Column">Column, from 1; in the binary form the offset in bytes.</param>
public readonly record struct IrToken(IrTokenKind Kind, int Line, int Column)
{
    /// <summary>Name, symbol or local name.</summary>
    public string Text { get; init; } = "";

    /// <summary>Integer, or id of a value, block or local.</summary>
    public long Integer { get; init; }

    /// <summary>Float.</summary>
    public double Float { get; init; }

    /// <summary>Bytes.</summary>
    public byte[] Bytes { get; init; } = [];

    /// <summary>Position.</summary>
    public SourcePosition Position { get; init; }
}

/// <summary>Takes the tokens of a program; the text and the binary form are the two implementations.</summary>
public interface IIrTokenSink
{
    /// <summary>Takes the next token; its line and column mean nothing here.</summary>
    void Write(in IrToken token);
}

/// <summary>Gives the tokens of a written program.</summary>
public interface IIrTokenSource
{
    /// <summary>The next token. Throws <see cref="IrFormatException"/> if the input is not well formed.</summary>
    IrToken Next();
}

/// <summary>The input is not a written form of the IR; line and column are 1-based (line 0: a byte offset in the binary form).</summary>
public sealed class IrFormatException(int line, int column, string message) : Exception(message)
{
    /// <summary>Line, or 0.</summary>
    public int Line { get; } = line;

    /// <summary>Column, or offset.</summary>
    public int Column { get; } = column;
}
