using GoDefer.IR;

namespace GoDefer.Amd64.Ssa;

/// <summary>Whether a debugger may stop at a value (gc: is_stmt).</summary>
public enum StatementMark : byte
{
    /// <summary>Not decided.</summary>
    Default,
    /// <summary>The value begins a statement.</summary>
    Statement,
    /// <summary>The value does not begin a statement.</summary>
    NotStatement,
}

/// <summary>A source position with its statement mark.</summary>
public readonly record struct SsaPosition(SourcePosition Source, StatementMark Mark = StatementMark.Default)
{
    private const int MaxColumn = 255;

    /// <summary>Whether the value begins a statement; a value without position never does.</summary>
    public StatementMark Mark { get; } = Source.IsKnown ? Mark : StatementMark.NotStatement;

    /// <summary>No position.</summary>
    public static SsaPosition None => new(SourcePosition.None);

    /// <summary>The line, 0 if unknown.</summary>
    public int Line => Source.Line;

    /// <summary>False for <see cref="None"/>.</summary>
    public bool IsKnown => Source.IsKnown;

    /// <summary>Whether the value begins a statement.</summary>
    public bool IsStatement => Mark == StatementMark.Statement;

    /// <summary>Whether file, line and inlined call are the same.</summary>
    public bool SameLine(SsaPosition other) =>
        Source.Line == other.Source.Line && Source.File == other.Source.File && Source.InlineSite == other.Source.InlineSite;

    /// <summary>
    /// Whether it comes before another one in gc's order: by file, code of the function itself before inlined code, then line, column
    /// (all beyond 255 are the same), mark.
    /// </summary>
    public bool IsBefore(SsaPosition other) => Key.CompareTo(other.Key) < 0;

    private (int InlineSite, int File, int Line, int Column, StatementMark Mark) Key =>
        (Source.IsKnown ? Source.InlineSite : -2, Source.File, Source.Line, Math.Min(Source.Column, MaxColumn), Mark);

    /// <summary>The position, marked as begin of a statement.</summary>
    public SsaPosition WithStatement() => new(Source, StatementMark.Statement);

    /// <summary>The position, marked as inside a statement.</summary>
    public SsaPosition WithoutStatement() => new(Source, StatementMark.NotStatement);

    /// <summary>The position, undecided.</summary>
    public SsaPosition WithDefaultMark() => new(Source);
}
