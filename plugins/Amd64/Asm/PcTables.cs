using GoDefer.Abstractions.Artifacts;

namespace GoDefer.Amd64.Asm;

/// <summary>
/// What the runtime knows about the code of a function by offset: each table says from which offset on a value holds. Only
/// boundaries of real instructions appear, and only changes, as in Go's object files.
/// </summary>
public sealed class PcTables
{
    /// <summary>By how many bytes SP is below its value at entry.</summary>
    public required IReadOnlyList<PcValue> StackDepth { get; init; }

    /// <summary>Index in <see cref="Files"/>.</summary>
    public required IReadOnlyList<PcValue> File { get; init; }

    /// <summary>Line in the file.</summary>
    public required IReadOnlyList<PcValue> Line { get; init; }

    /// <summary>Index in <see cref="InlineTree"/>, or -1.</summary>
    public required IReadOnlyList<PcValue> Inlining { get; init; }

    /// <summary>Whether debuggers stop (bit 0), prologue end (2), epilogue begin (3): contents of <c>go.isstmt.</c></summary>
    public required IReadOnlyList<PcValue> Statements { get; init; }

    /// <summary>One table for each PCDATA number up to the highest in use; empty where nothing is said.</summary>
    public required IReadOnlyList<IReadOnlyList<PcValue>> PcData { get; init; }

    /// <summary>One symbol for each FUNCDATA number; null where there is none.</summary>
    public required IReadOnlyList<LinkSymbol?> FuncData { get; init; }

    /// <summary>Files that <see cref="File"/> refers to.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Inlined calls that <see cref="Inlining"/> refers to; a parent comes before its children.</summary>
    public required IReadOnlyList<InlinedCall> InlineTree { get; init; }

    /// <summary>
    /// Go's encoding of a table: value differences in zigzag form and offset differences alternate, as variable-length numbers, the
    /// last offset being the end of the function; a zero ends the table.
    /// </summary>
    public static byte[] Encode(IReadOnlyList<PcValue> table, long functionSize)
    {
        if (table.Count == 0)
        {
            return [];
        }
        var bytes = new List<byte>();
        var value = -1;
        for (var i = 0; i < table.Count; i++)
        {
            var difference = table[i].Value - value;
            AppendNumber(bytes, (uint)(difference << 1 ^ difference >> 31));
            value = table[i].Value;
            var end = i + 1 < table.Count ? table[i + 1].Offset : functionSize;
            AppendNumber(bytes, (uint)(end - table[i].Offset));
        }
        bytes.Add(0);
        return [.. bytes];
    }

    private static void AppendNumber(List<byte> bytes, uint value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            bytes.Add((byte)(value | 0x80));
        }
        bytes.Add((byte)value);
    }
}
