using System.Buffers.Binary;
using System.Text;

namespace GoDefer.IR.Binary;

/// <summary>Writes the binary files of the toolkit: variable-length integers (LEB128), fixed words (little-endian), bytes.</summary>
public sealed class ByteWriter
{
    private byte[] buffer = new byte[256];

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>What was written so far; valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, Length);

    /// <summary>An unsigned integer in as many groups of seven bits as it needs.</summary>
    public void UInt(ulong value)
    {
        while (value >= 0x80)
        {
            Byte((byte)(value | 0x80));
            value >>= 7;
        }
        Byte((byte)value);
    }

    /// <summary>A count or an index.</summary>
    public void Count(int value) => UInt(checked((uint)value));

    /// <summary>A signed integer, in zigzag form.</summary>
    public void Int(long value) => UInt(((ulong)value << 1) ^ (ulong)(value >> 63));

    /// <summary>One byte.</summary>
    public void Byte(byte value) => Take(1)[0] = value;

    /// <summary>A truth value.</summary>
    public void Bool(bool value) => Byte(value ? (byte)1 : (byte)0);

    /// <summary>Four bytes.</summary>
    public void Word(int value) => BinaryPrimitives.WriteInt32LittleEndian(Take(4), value);

    /// <summary>Bytes behind their number.</summary>
    public void Blob(ReadOnlySpan<byte> bytes)
    {
        Count(bytes.Length);
        Raw(bytes);
    }

    /// <summary>Text in UTF-8 behind its length.</summary>
    public void Text(string text) => Blob(Encoding.UTF8.GetBytes(text));

    /// <summary>Bytes as they are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Take(bytes.Length));

    /// <summary>Overwrites four bytes that were written before.</summary>
    public void PatchWord(int offset, int value) => BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(offset, 4), value);

    private Span<byte> Take(int count)
    {
        if (Length + count > buffer.Length) { Array.Resize(ref buffer, Math.Max(buffer.Length * 2, Length + count)); }
        Length += count;
        return buffer.AsSpan(Length - count, count);
    }
}
