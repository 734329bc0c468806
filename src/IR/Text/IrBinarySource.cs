using System.Buffers.Binary;
using System.Text;
using GoDefer.IR.Binary;

namespace GoDefer.IR.Text;

/// <summary>Reads what <see cref="IrBinarySink"/> writes. Lengths are checked against what is there before anything is allocated.</summary>
internal sealed class IrBinarySource(ReadOnlyMemory<byte> input, StringTable? shared = null) : IIrTokenSource
{
    private readonly List<string> names = [];
    private int position;

    public IrToken Next()
    {
        if (position >= input.Length) { return new IrToken(IrTokenKind.End, 0, position); }
        var token = new IrToken((IrTokenKind)input.Span[position], 0, position);
        position++;
        return token.Kind switch
        {
            IrTokenKind.Line or IrTokenKind.End => token,
            IrTokenKind.Name or IrTokenKind.Symbol => token with { Text = ReadName() },
            IrTokenKind.Integer => token with { Integer = ReadInteger() },
            IrTokenKind.Value or IrTokenKind.Block => token with { Integer = ReadId() },
            IrTokenKind.Local => token with { Integer = ReadId(), Text = ReadName() },
            IrTokenKind.Float => token with { Float = BitConverter.Int64BitsToDouble(BinaryPrimitives.ReadInt64LittleEndian(Take(8))) },
            IrTokenKind.Bytes => token with { Bytes = ReadBytes().ToArray() },
            IrTokenKind.Position => token with { Position = new SourcePosition(ReadId(), ReadId(), ReadId(), ReadId()) },
            _ => throw Error("unknown tag"),
        };
    }

    private string ReadName()
    {
        var index = ReadId();
        if (shared is not null) { return shared[index - 1]; }
        if (index > names.Count || index < 0) { throw Error("unknown name"); }
        if (index > 0) { return names[index - 1]; }
        var name = Encoding.UTF8.GetString(ReadBytes());
        names.Add(name);
        return name;
    }

    private ReadOnlySpan<byte> ReadBytes() => Take(ReadId());

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > input.Length - position) { throw Error("the data ends too early"); }
        var bytes = input.Span.Slice(position, count);
        position += count;
        return bytes;
    }

    private int ReadId()
    {
        var value = ReadInteger();
        return value is >= -1 and <= int.MaxValue ? (int)value : throw Error("a number is out of range");
    }

    private long ReadInteger()
    {
        ulong value = 0;
        for (var shift = 0; shift < 70; shift += 7)
        {
            var b = Take(1)[0];
            value |= (ulong)(b & 0x7f) << shift;
            if (b < 0x80) { return (long)(value >> 1) ^ -(long)(value & 1); }
        }
        throw Error("a number is too long");
    }

    private IrFormatException Error(string message) => new(0, position, message);
}
