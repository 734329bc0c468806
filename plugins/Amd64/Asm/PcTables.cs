namespace GoDefer.Amd64.Asm;

/// <summary>
/// The tables of a function that map code offsets to values, in Go's delta encoding, and its FUNCDATA.
/// </summary>
public sealed class PcTables
{
    /// <summary>Offset to stack depth: by how much SP is below its value at entry.</summary>
    public required byte[] StackDepth { get; init; }

    /// <summary>Offset to index in <see cref="Files"/>.</summary>
    public required byte[] FileIndex { get; init; }

    /// <summary>Offset to line.</summary>
    public required byte[] Line { get; init; }

    /// <summary>Offset to index in <see cref="InlineTree"/>, or -1.</summary>
    public required byte[] Inlining { get; init; }

    /// <summary>One table for each PCDATA number; empty where there is none.</summary>
    public required IReadOnlyList<byte[]> PcData { get; init; }

    /// <summary>One symbol for each FUNCDATA number; null where there is none.</summary>
    public required IReadOnlyList<LinkSymbol?> FuncData { get; init; }

    /// <summary>Files that <see cref="FileIndex"/> refers to.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Inlined calls that <see cref="Inlining"/> refers to; a parent comes before its children.</summary>
    public required IReadOnlyList<InlinedCall> InlineTree { get; init; }
}
