using System.Buffers.Binary;
using System.Text;

namespace GoDefer.IR.Binary;

/// <summary>
/// Reads what <see cref="ByteWriter"/> writes. Throws <see cref="InvalidDataException"/> if the bytes end too early or a number is out
/// of range; lengths are checked before anything is allocated.
/// </summary>
public sealed class ByteReader(ReadOnlyMemory<byte> input, int position = 0)
{
    /// <summary>Offset of the next byte.</summary>
    public int Position { get; private set; } = position;

    /// <summary>Whether everything was read.</summary>
    public bool IsAtEnd => Position >= input.Length;

    /// <summary>An unsigned integer.</summary>
    public ulong UInt()
    {
        ulong value = 0;
        for (var shift = 0; shift < 70; shift += 7)
        {
            var b = Byte();
            value |= (ulong)(b & 0x7f) << shift;
            if (b < 0x80) { return value; }
        }
        throw new InvalidDataException("a number is too long");
    }

    /// <summary>A count or an index.</summary>
    public int Count()
    {
        var value = UInt();
        return value <= int.MaxValue ? (int)value : throw new InvalidDataException("a count is out of range");
    }

    /// <summary>A signed integer.</summary>
    public long Int()
    {
        var value = UInt();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    /// <summary>One byte.</summary>
    public byte Byte() => Raw(1).Span[0];

    /// <summary>A truth value.</summary>
    public bool Bool() => Byte() != 0;

    /// <summary>Four bytes.</summary>
    public int Word() => BinaryPrimitives.ReadInt32LittleEndian(Raw(4).Span);

    /// <summary>Bytes behind their number; a view of the input.</summary>
    public ReadOnlyMemory<byte> Blob() => Raw(Count());

    /// <summary>Text behind its length.</summary>
    public string Text() => Encoding.UTF8.GetString(Blob().Span);

    /// <summary>Bytes as they are; a view of the input.</summary>
    public ReadOnlyMemory<byte> Raw(int count)
    {
        if (Position < 0 || count < 0 || count > input.Length - Position) { throw new InvalidDataException("the data ends too early"); }
        var bytes = input.Slice(Position, count);
        Position += count;
        return bytes;
    }
}
