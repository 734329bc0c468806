using GoDefer.Frontend.Types;
using GoDefer.IR;

namespace GoDefer.Frontend.Lowering.Data;

/// <summary>
/// The program that expands to the pointer mask of a type too large for a plain mask (gc: dgcprog). After its length in 4 bytes come
/// instructions: <c>0nnnnnnn</c> n literal bits in the following bytes, <c>1nnnnnnn c</c> repeat the last n bits c times (n 0: n follows
/// as a varint), 0 the end.
/// </summary>
internal sealed class PointerProgram
{
    private const int WordSize = 8;
    private const int MaxLiteral = 127;
    private const int MinRepeatedBits = 32;

    private readonly List<byte> code = [];
    private readonly List<bool> literal = [];
    private long index;

    /// <summary>Defines the program; gives its symbol and the number of bytes that it describes.</summary>
    public static (Symbol Symbol, long PointerBytes) Define(Package package, GoType type)
    {
        var program = new PointerProgram();
        program.Add(type, 0);
        program.Flush();
        program.code.Add(0);
        var writer = new DataWriter(package.Symbol("type..gcprog." + type.LinkString));
        writer.UInt32((uint)program.code.Count);
        writer.Bytes([.. program.code]);
        writer.Define(package, DataKind.ReadOnly, isDuplicateOk: true, isLocal: true);
        return (writer.Symbol, program.index * WordSize);
    }

    private void Add(GoType type, long offset)
    {
        if (!type.HasPointers) { return; }
        switch (type.Underlying)
        {
            case ArrayType array: AddArray(array, offset); break;
            case StructType structure:
                for (var i = 0; i < structure.Fields.Count; i++) { Add(structure.Fields[i].Type, offset + structure.Offsets[i]); }
                break;
            case InterfaceType: Pointer((offset / WordSize) + 1); break;
            default: Pointer(offset / WordSize); break;
        }
    }

    /// <summary>Arrays of arrays are one array.</summary>
    private void AddArray(ArrayType array, long offset)
    {
        var count = array.Length;
        var element = array.ElementType;
        for (; element.Underlying is ArrayType inner; element = inner.ElementType) { count *= inner.Length; }
        var words = element.Size / WordSize;
        if (count == 1 || count * words <= MinRepeatedBits)
        {
            for (var i = 0L; i < count; i++) { Add(element, offset + (i * element.Size)); }
            return;
        }
        Add(element, offset);
        ZerosUntil((offset + element.Size) / WordSize);
        Repeat(words, count - 1);
    }

    private void Pointer(long word)
    {
        ZerosUntil(word);
        Literal(true);
    }

    private void ZerosUntil(long end)
    {
        var count = end - index;
        if (count >= MinRepeatedBits)
        {
            Literal(false);
            Repeat(1, count - 1);
            return;
        }
        for (; count > 0; count--) { Literal(false); }
    }

    private void Literal(bool bit)
    {
        if (literal.Count == MaxLiteral) { Flush(); }
        literal.Add(bit);
        index++;
    }

    private void Flush()
    {
        if (literal.Count == 0) { return; }
        code.Add((byte)literal.Count);
        for (var i = 0; i < literal.Count; i += 8)
        {
            var bits = 0;
            for (var j = i; j < Math.Min(i + 8, literal.Count); j++) { bits |= literal[j] ? 1 << (j - i) : 0; }
            code.Add((byte)bits);
        }
        literal.Clear();
    }

    private void Repeat(long bits, long times)
    {
        Flush();
        code.Add((byte)(0x80 | (bits <= MaxLiteral ? bits : 0)));
        if (bits > MaxLiteral) { VarInt(bits); }
        VarInt(times);
        index += bits * times;
    }

    private void VarInt(long value)
    {
        for (; value >= 0x80; value >>= 7) { code.Add((byte)(0x80 | value)); }
        code.Add((byte)value);
    }
}
