using System.Buffers.Binary;
using Iced.Intel;

namespace GoDefer.Amd64.Encoders;

/// <summary>The bytes of a function while it is assembled.</summary>
internal sealed class CodeBuffer : CodeWriter
{
    private byte[] _bytes = new byte[256];

    /// <summary>Number of bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>A byte written before.</summary>
    public byte this[int offset]
    {
        get => _bytes[offset];
        set => _bytes[offset] = value;
    }

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    /// <summary>Forgets everything.</summary>
    public void Reset() => Length = 0;

    /// <inheritdoc/>
    public override void WriteByte(byte value)
    {
        if (Length == _bytes.Length)
        {
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }
        _bytes[Length++] = value;
    }

    /// <summary>Appends bytes.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            WriteByte(value);
        }
    }

    /// <summary>Sets <paramref name="count"/> bytes to zero.</summary>
    public void Clear(int offset, int count) => _bytes.AsSpan(offset, count).Clear();

    /// <summary>Overwrites four bytes, little-endian.</summary>
    public void PatchInt32(int offset, int value) => BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(offset), value);
}
