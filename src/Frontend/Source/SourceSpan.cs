namespace GoDefer.Frontend.Source;

/// <summary>A stretch of bytes in one file.</summary>
/// <param name="Start">Offset of the first byte.</param>
/// <param name="Length">Number of bytes.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>Offset after the last byte.</summary>
    public int End => Start + Length;
}
