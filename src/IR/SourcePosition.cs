namespace GoDefer.IR;

/// <summary>
/// Where in the source something comes from. <paramref name="File"/> indexes <see cref="Package.Files"/>; line and column are
/// 1-based, columns count bytes; line 0 means "no position". <paramref name="InlineSite"/> indexes
/// <see cref="Function.InlineSites"/>, or is -1 for code that was not inlined.
/// </summary>
public readonly record struct SourcePosition(int File, int Line, int Column, int InlineSite = -1)
{
    /// <summary>The position of generated code without a source.</summary>
    public static SourcePosition None => new(0, 0, 0);

    /// <summary>False for <see cref="None"/>.</summary>
    public bool IsKnown => Line > 0;
}

/// <summary>A call that was inlined: the site it stands in (-1: the function itself), where the call was, what was called.</summary>
public sealed record InlineSite(int Parent, SourcePosition CallPosition, Symbol Callee);
