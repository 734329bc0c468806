using System.Buffers.Binary;
using System.Text;

namespace GoDefer.IR.Binary;

/// <summary>Collects the strings of a file, each once, and writes them behind a table of their ends.</summary>
public sealed class StringTableWriter
{
    private readonly Dictionary<string, int> indices = new(StringComparer.Ordinal);
    private readonly List<string> strings = [];

    /// <summary>The number of a string.</summary>
    public int Add(string text)
    {
        if (!indices.TryGetValue(text, out var index))
        {
            indices.Add(text, index = strings.Count);
            strings.Add(text);
        }
        return index;
    }

    /// <summary>Writes the table: number of strings, end of each in the text, the text.</summary>
    public void Write(ByteWriter output)
    {
        output.Word(strings.Count);
        var end = 0;
        foreach (var text in strings) { output.Word(end += Encoding.UTF8.GetByteCount(text)); }
        foreach (var text in strings) { output.Raw(Encoding.UTF8.GetBytes(text)); }
    }
}

/// <summary>The strings of a file, made when they are first asked for. Throws <see cref="InvalidDataException"/> for numbers it does not have.</summary>
public sealed class StringTable
{
    private const int WordSize = 4;
    private readonly ReadOnlyMemory<byte> table;
    private readonly string?[] known;

    /// <summary>Reads the table that begins at an offset of a file.</summary>
    public StringTable(ReadOnlyMemory<byte> file, int offset)
    {
        if (offset < 0 || offset > file.Length - WordSize) { throw new InvalidDataException("the string table is missing"); }
        table = file[offset..];
        var count = BinaryPrimitives.ReadInt32LittleEndian(table.Span);
        if (count < 0 || count > (table.Length / WordSize) - 1) { throw new InvalidDataException("the string table is too long"); }
        known = new string?[count];
    }

    /// <summary>A string by its number.</summary>
    public string this[int index]
    {
        get
        {
            if ((uint)index >= (uint)known.Length) { throw new InvalidDataException("unknown string"); }
            return known[index] ??= Encoding.UTF8.GetString(Bytes(index));
        }
    }

    private ReadOnlySpan<byte> Bytes(int index)
    {
        var text = table.Span[((known.Length + 1) * WordSize)..];
        var (start, end) = (index == 0 ? 0 : EndOf(index - 1), EndOf(index));
        return start >= 0 && end >= start && end <= text.Length ? text[start..end] : throw new InvalidDataException("a string lies outside of the file");
    }

    private int EndOf(int index) => BinaryPrimitives.ReadInt32LittleEndian(table.Span[((index + 1) * WordSize)..]);
}
