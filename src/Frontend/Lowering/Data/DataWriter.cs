using GoDefer.Frontend.Types;
using GoDefer.IR;
using System.Buffers.Binary;

namespace GoDefer.Frontend.Lowering.Data;

/// <summary>
/// Writes the contents of one data symbol, little-endian, growing as needed. Sequential writes go to <see cref="Offset"/>;
/// the <c>…At</c> forms write anywhere. The symbol joins its package's data when <see cref="Define"/> is called, so symbols
/// that are needed while this one is written come before it, as in gc's output.
/// </summary>
internal sealed class DataWriter(Symbol symbol)
{
    private const int WordSize = 8;
    private readonly List<DataReference> references = [];
    private byte[] bytes = new byte[64];
    private int length;

    /// <summary>The symbol being written.</summary>
    public Symbol Symbol { get; } = symbol;

    /// <summary>Where the next sequential write goes.</summary>
    public int Offset { get; private set; }

    /// <summary>True if nothing was written: a variable without initial contents.</summary>
    public bool IsEmpty => length == 0;

    public void UInt8(byte value) => Integer(value, 1);

    public void UInt16(int value) => Integer(value, 2);

    public void UInt32(uint value) => Integer(value, 4);

    public void Word(long value) => Integer(value, WordSize);

    public void Skip(int count) => Offset += count;

    public void Bytes(ReadOnlySpan<byte> data)
    {
        BytesAt(Offset, data);
        Offset += data.Length;
    }

    /// <summary>The absolute address of a symbol at the next multiple of the word size.</summary>
    public void Address(Symbol target, long addend = 0)
    {
        Offset = (int)TypeLayout.RoundUp(Offset, WordSize);
        AddressAt(Offset, target, addend);
        Offset += WordSize;
    }

    public void Reference4(DataReferenceKind kind, Symbol target)
    {
        Reserve(Offset, 4);
        references.Add(new DataReference(Offset, kind, target, 0));
        Offset += 4;
    }

    public void AddressAt(long offset, Symbol target, long addend)
    {
        Reserve((int)offset, WordSize);
        references.Add(new DataReference((int)offset, DataReferenceKind.Address, target, addend));
    }

    public void BytesAt(long offset, ReadOnlySpan<byte> data) => data.CopyTo(Reserve((int)offset, data.Length));

    public void IntegerAt(long offset, long value, int width)
    {
        Span<byte> word = stackalloc byte[WordSize];
        BinaryPrimitives.WriteInt64LittleEndian(word, value);
        BytesAt(offset, word[..width]);
    }

    /// <summary>Adds the symbol to the package with what was written; <paramref name="size"/> -1 takes the written length.</summary>
    public DataSymbol Define(Package package, DataKind kind, bool isDuplicateOk = false, bool isLocal = false, long size = -1)
    {
        var data = package.AddData(Symbol, kind);
        data.Bytes = bytes[..length];
        data.Size = size < 0 ? Math.Max(length, Offset) : size;
        data.IsDuplicateOk = isDuplicateOk;
        data.IsLocal = isLocal;
        references.Sort((a, b) => a.Offset.CompareTo(b.Offset));
        data.References.AddRange(references);
        return data;
    }

    private void Integer(long value, int width)
    {
        IntegerAt(Offset, value, width);
        Offset += width;
    }

    private Span<byte> Reserve(int offset, int width)
    {
        var end = offset + width;
        if (end > bytes.Length) { Array.Resize(ref bytes, Math.Max(end, bytes.Length * 2)); }
        length = Math.Max(length, end);
        return bytes.AsSpan(offset, width);
    }
}
