using System.Text;
using GoDefer.IR.Binary;

namespace GoDefer.IR.Text;

/// <summary>
/// Writes tokens as bytes: a tag, then integers as zig-zag LEB128, names as indices of those seen before or, at their first use,
/// as new strings; with a table of strings, as indices of that.
/// </summary>
internal sealed class IrBinarySink(Stream output, StringTableWriter? shared = null) : IIrTokenSink
{
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);

    public void Write(in IrToken token)
    {
        output.WriteByte((byte)token.Kind);
        switch (token.Kind)
        {
            case IrTokenKind.Line or IrTokenKind.End: break;
            case IrTokenKind.Name or IrTokenKind.Symbol: WriteName(token.Text); break;
            case IrTokenKind.Integer or IrTokenKind.Value or IrTokenKind.Block: WriteInteger(token.Integer); break;
            case IrTokenKind.Local: WriteInteger(token.Integer); WriteName(token.Text); break;
            case IrTokenKind.Float: output.Write(BitConverter.GetBytes(BitConverter.DoubleToInt64Bits(token.Float))); break;
            case IrTokenKind.Bytes: WriteBytes(token.Bytes); break;
            case IrTokenKind.Position: WritePosition(token.Position); break;
            default: throw new ArgumentOutOfRangeException(nameof(token));
        }
    }

    private void WriteName(string name)
    {
        if (shared is not null)
        {
            WriteInteger(shared.Add(name) + 1);
            return;
        }
        if (names.TryGetValue(name, out var index))
        {
            WriteInteger(index + 1);
            return;
        }
        names.Add(name, names.Count);
        WriteInteger(0);
        WriteBytes(Encoding.UTF8.GetBytes(name));
    }

    private void WriteBytes(byte[] bytes)
    {
        WriteInteger(bytes.Length);
        output.Write(bytes);
    }

    private void WritePosition(SourcePosition position)
    {
        WriteInteger(position.File);
        WriteInteger(position.Line);
        WriteInteger(position.Column);
        WriteInteger(position.InlineSite);
    }

    private void WriteInteger(long value)
    {
        var rest = (ulong)(value << 1) ^ (ulong)(value >> 63);
        while (rest >= 0x80)
        {
            output.WriteByte((byte)(rest | 0x80));
            rest >>= 7;
        }
        output.WriteByte((byte)rest);
    }
}
