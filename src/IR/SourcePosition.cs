namespace GoDefer.IR;

/// <summary>Where in the source something comes from.</summary>
/// <param name="File">Index into <see cref="Package.Files"/>.</param>
/// <param name="Line">Line, from 1; 0: no position.</param>
/// <param name="Column">Column in bytes, from 1.</param>
/// <param name="InlineSite">Index into <see cref="Function.InlineSites"/>; -1 for code that was not inlined.</param>
public readonly record struct SourcePosition(int File, int Line, int Column, int InlineSite = -1)
{
    /// <summary>The position of generated code without a source.</summary>
    public static SourcePosition None => new(0, 0, 0);

    /// <summary>False for <see cref="None"/>.</summary>
    public bool IsKnown => Line > 0;
}

/// <summary>A call that was inlined.</summary>
/// <param name="Parent">The site it stands in, an index into <see cref="Function.InlineSites"/>; -1: the function itself.</param>
/// <param name="CallPosition">Where the call was.</param>
/// <param name="Callee">What was called.</param>
public sealed record InlineSite(int Parent, SourcePosition CallPosition, Symbol Callee);
