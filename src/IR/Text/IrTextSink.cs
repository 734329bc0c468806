using System.Globalization;
using System.Text;

namespace GoDefer.IR.Text;

/// <summary>Writes tokens as lines of text: tokens of a line are separated by a blank.</summary>
internal sealed class IrTextSink(StringBuilder output) : IIrTokenSink
{
    private bool atLineStart = true;

    public void Write(in IrToken token)
    {
        if (token.Kind == IrTokenKind.Line)
        {
            output.Append('\n');
            atLineStart = true;
            return;
        }
        if (!atLineStart) { output.Append(' '); }
        else if (token.Kind is IrTokenKind.Value) { output.Append("  "); }
        atLineStart = false;
        Append(token);
    }

    private void Append(in IrToken token)
    {
        switch (token.Kind)
        {
            case IrTokenKind.Name: AppendName(token.Text); break;
            case IrTokenKind.Integer: output.Append(token.Integer); break;
            case IrTokenKind.Float: AppendFloat(token.Float); break;
            case IrTokenKind.Bytes: AppendQuoted('x', token.Bytes); break;
            case IrTokenKind.Value: output.Append('v').Append(token.Integer); break;
            case IrTokenKind.Block: output.Append('b').Append(token.Integer); break;
            case IrTokenKind.Local: output.Append('$').Append(token.Integer).Append('.'); AppendName(token.Text); break;
            case IrTokenKind.Symbol: output.Append('@'); AppendName(token.Text); break;
            case IrTokenKind.Position: AppendPosition(token.Position); break;
            default: throw new ArgumentOutOfRangeException(nameof(token));
        }
    }

    private void AppendName(string name)
    {
        if (IrTextSyntax.IsPlainName(name)) { output.Append(name); }
        else { AppendQuoted('\0', Encoding.UTF8.GetBytes(name)); }
    }

    private void AppendFloat(double value)
    {
        output.Append('%');
        if (double.IsFinite(value)) { output.Append(value.ToString("R", CultureInfo.InvariantCulture)); }
        else { output.Append("0x").Append(BitConverter.DoubleToUInt64Bits(value).ToString("x16", CultureInfo.InvariantCulture)); }
    }

    private void AppendQuoted(char prefix, ReadOnlySpan<byte> bytes)
    {
        if (prefix != '\0') { output.Append(prefix); }
        output.Append('"');
        foreach (var b in bytes)
        {
            if (b is (byte)'"' or (byte)'\\') { output.Append('\\').Append((char)b); }
            else if (b is >= 0x20 and < 0x7f) { output.Append((char)b); }
            else { output.Append("\\x").Append(b.ToString("x2", CultureInfo.InvariantCulture)); }
        }
        output.Append('"');
    }

    private void AppendPosition(SourcePosition position)
    {
        output.Append('!');
        if (position.File != 0) { output.Append(position.File).Append('/'); }
        output.Append(position.Line).Append(':').Append(position.Column);
        if (position.InlineSite >= 0) { output.Append('^').Append(position.InlineSite); }
    }
}
