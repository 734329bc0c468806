using System.Globalization;
using System.Text;

namespace GoDefer.IR.Text;

/// <summary>Reads tokens from the text form. Blank lines and lines that begin with <c>;</c> are passed over.</summary>
internal sealed class IrTextSource(string text) : IIrTokenSource
{
    private int position;
    private int line = 1;
    private int lineStart;
    private bool lineHasTokens;

    private int Column => position - lineStart + 1;

    public IrToken Next()
    {
        while (position < text.Length)
        {
            var c = text[position];
            if (c is ' ' or '\t' or '\r') { position++; }
            else if (c == ';') { SkipToLineEnd(); }
            else if (c == '\n')
            {
                var end = Token(IrTokenKind.Line);
                var had = lineHasTokens;
                StartLine();
                if (had) { return end; }
            }
            else
            {
                lineHasTokens = true;
                return ReadToken(c);
            }
        }
        if (!lineHasTokens) { return Token(IrTokenKind.End); }
        lineHasTokens = false;
        return Token(IrTokenKind.Line);
    }

    private IrToken Token(IrTokenKind kind) => new(kind, line, Column);

    private void StartLine()
    {
        position++;
        line++;
        lineStart = position;
        lineHasTokens = false;
    }

    private void SkipToLineEnd()
    {
        while (position < text.Length && text[position] != '\n') { position++; }
    }

    private IrToken ReadToken(char first)
    {
        var token = Token(IrTokenKind.Name);
        switch (first)
        {
            case '@':
                position++;
                return token with { Kind = IrTokenKind.Symbol, Text = ReadName() };
            case '$':
                position++;
                var id = ReadUnsigned();
                if (position < text.Length && text[position] == '.') { position++; }
                return token with { Kind = IrTokenKind.Local, Integer = id, Text = ReadName() };
            case '!':
                position++;
                return token with { Kind = IrTokenKind.Position, Position = ReadPosition() };
            case '%':
                position++;
                return token with { Kind = IrTokenKind.Float, Float = ReadFloat() };
            case 'x' when position + 1 < text.Length && text[position + 1] == '"':
                position++;
                return token with { Kind = IrTokenKind.Bytes, Bytes = ReadQuoted() };
            case '-' or (>= '0' and <= '9'):
                return token with { Kind = IrTokenKind.Integer, Integer = ReadInteger() };
            default:
                return first == '"' ? token with { Text = ReadName() } : NameOrReference(token, ReadName());
        }
    }

    private static IrToken NameOrReference(IrToken token, string name)
    {
        if (name.Length > 1 && name[0] is 'v' or 'b' && IrTextSyntax.IsDigits(name.AsSpan(1)) && int.TryParse(name.AsSpan(1), out var id))
        {
            return token with { Kind = name[0] == 'v' ? IrTokenKind.Value : IrTokenKind.Block, Integer = id };
        }
        return token with { Text = name };
    }

    private string ReadName()
    {
        if (position < text.Length && text[position] == '"') { return Encoding.UTF8.GetString(ReadQuoted()); }
        var start = position;
        while (position < text.Length && IrTextSyntax.IsNameCharacter(text[position])) { position++; }
        if (position == start)
        {
            throw Error(position < text.Length ? $"unexpected character {Show(text[position])}" : "unexpected end of text");
        }
        return text[start..position];
    }

    private static string Show(char c) => char.IsAsciiLetterOrDigit(c) || char.IsPunctuation(c) || char.IsSymbol(c) ? $"'{c}'" : $"U+{(int)c:X4}";

    private byte[] ReadQuoted()
    {
        var bytes = new List<byte>();
        position++;
        while (true)
        {
            if (position >= text.Length || text[position] == '\n') { throw Error("text in quotes is not closed"); }
            var c = text[position++];
            if (c == '"') { return [.. bytes]; }
            if (c != '\\') { bytes.Add(c < 0x80 ? (byte)c : throw Error("a quoted character outside ASCII must be written \\xNN")); }
            else { bytes.Add(ReadEscape()); }
        }
    }

    private byte ReadEscape()
    {
        var c = position < text.Length ? text[position++] : '\0';
        if (c is '"' or '\\') { return (byte)c; }
        if (c == 'x' && position + 2 <= text.Length
            && byte.TryParse(text.AsSpan(position, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            position += 2;
            return value;
        }
        throw Error("an escape is \\\", \\\\ or \\xNN");
    }

    private ReadOnlySpan<char> ReadWord()
    {
        var start = position;
        while (position < text.Length && text[position] is not (' ' or '\n' or '\t' or '\r')) { position++; }
        return text.AsSpan(start, position - start);
    }

    private long ReadInteger()
    {
        var word = ReadWord();
        return long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Error($"\"{word}\" is not a 64-bit integer");
    }

    private double ReadFloat()
    {
        var word = ReadWord();
        if (word.StartsWith("0x") && ulong.TryParse(word[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits))
        {
            return BitConverter.UInt64BitsToDouble(bits);
        }
        return double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Error($"\"{word}\" is not a floating-point number");
    }

    private int ReadUnsigned()
    {
        var start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position])) { position++; }
        return int.TryParse(text.AsSpan(start, position - start), out var value) ? value : throw Error("a number is missing or too large");
    }

    private SourcePosition ReadPosition()
    {
        var file = 0;
        var line = ReadUnsigned();
        if (Accept('/'))
        {
            file = line;
            line = ReadUnsigned();
        }
        if (!Accept(':')) { throw Error("a position is !line:column"); }
        var column = ReadUnsigned();
        return new SourcePosition(file, line, column, Accept('^') ? ReadUnsigned() : -1);
    }

    private bool Accept(char c)
    {
        if (position >= text.Length || text[position] != c) { return false; }
        position++;
        return true;
    }

    private IrFormatException Error(string message) => new(line, Column, message);
}
