using System.Buffers;
using System.Globalization;
using System.Text;
using GoDefer.Frontend.Source;

namespace GoDefer.Frontend.Syntax;

/// <summary>
/// Cuts a file into tokens (Go spec, "Lexical elements"), inserting semicolons at line ends. Errors are reported and
/// scanning goes on; bytes that cannot be part of a file are skipped wherever they stand. One token is held at a time.
/// </summary>
public sealed class Scanner
{
    private const int EndOfText = -1;
    private const int ByteOrderMark = 0xFEFF;
    private const int MaxInternedLiteral = 16;

    private static readonly SearchValues<byte> StringStops = StopsAt((byte)'"', (byte)'\\', (byte)'\n');
    private static readonly SearchValues<byte> RawStringStops = StopsAt((byte)'`', (byte)'\n');
    private static readonly SearchValues<byte> LineCommentStops = StopsAt((byte)'\n');
    private static readonly SearchValues<byte> BlockCommentStops = StopsAt((byte)'*', (byte)'\n');
    private static readonly bool[] IsNameByte = NameBytes();

    private readonly NameTable names = new();
    private readonly SourceText source;
    private readonly SyntaxDiagnostics diagnostics;
    private readonly byte[] text;
    private int limit;
    private int start;
    private int offset;
    private int line = 1;
    private int lineStart;
    private string? tokenText;

    /// <summary>Starts before the first token; <see cref="Next"/> reads it.</summary>
    /// <param name="source">The file.</param>
    /// <param name="diagnostics">Where errors go.</param>
    public Scanner(SourceText source, SyntaxDiagnostics diagnostics)
    {
        this.source = source;
        this.diagnostics = diagnostics;
        text = source.Buffer;
        limit = text.Length;
    }

    /// <summary>Kind of the current token.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>The operator of <c>Operator</c>, <c>AssignOperator</c>, <c>IncDec</c> and <c>Star</c> tokens.</summary>
    public Operator Op { get; private set; }

    /// <summary>Kind of a literal token.</summary>
    public LiteralKind LiteralKind { get; private set; }

    /// <summary>Where the current token begins.</summary>
    public Position Position { get; private set; }

    /// <summary>
    /// The bytes of the current token: of an inserted semicolon the line feed, or a comment of several lines, or none at
    /// the end of the file. What lies between two tokens is blanks, comments and bytes that were reported.
    /// </summary>
    public SourceSpan Span => new(start, offset - start);

    /// <summary>
    /// Of a name or literal the text; of a semicolon <c>semicolon</c>, or <c>newline</c> or <c>EOF</c> if it was inserted
    /// there; else the spelling of the kind.
    /// </summary>
    public string Text => tokenText ??= Kind == TokenKind.Literal ? LiteralText() : Kind.Text();

    /// <summary>Position of the character read last: the one after the token if the token's end shows only there.</summary>
    internal Position ReadPosition => PositionAt(EndsAtNextCharacter ? offset : offset - 1);

    /// <summary>Takes the directives, or null to treat them as comments.</summary>
    internal Directives? Directives { get; init; }

    private bool EndsAtNextCharacter => Kind switch
    {
        TokenKind.EndOfFile or TokenKind.Name or TokenKind.Star or TokenKind.Assign or TokenKind.Colon or TokenKind.Dot => true,
        TokenKind.Literal => LiteralKind is not (LiteralKind.Rune or LiteralKind.String),
        TokenKind.Operator => Op is not (Operator.OrOr or Operator.AndAnd or Operator.Equal or Operator.NotEqual
            or Operator.LessEqual or Operator.GreaterEqual),
        TokenKind.Semicolon => offset == start,
        _ => Kind >= TokenFacts.FirstKeyword,
    };

    /// <summary>Reads the next token. After the last one there is <see cref="TokenKind.EndOfFile"/> for ever.</summary>
    public void Next()
    {
        bool endsStatement = Kind.NeedsSemicolon();
        tokenText = null;
        do
        {
            SkipBlanks(endsStatement);
        }
        while (!TryScan(Peek(), endsStatement));
    }

    /// <summary>Makes the file end here.</summary>
    internal void Stop()
    {
        limit = offset;
        Kind = TokenKind.EndOfFile;
    }

    private static SearchValues<byte> StopsAt(params ReadOnlySpan<byte> special)
    {
        var stops = new byte[1 + 0x80 + special.Length];
        for (var i = 0; i < 0x80; i++) { stops[1 + i] = (byte)(0x80 + i); }
        special.CopyTo(stops.AsSpan(1 + 0x80));
        return SearchValues.Create(stops);
    }

    private static bool[] NameBytes()
    {
        var table = new bool[256];
        for (int b = 0; b < 0x80; b++)
        {
            table[b] = char.IsAsciiLetterOrDigit((char)b) || b == '_';
        }

        return table;
    }

    private static bool IsDigit(int c) => (uint)(c - '0') < 10;

    /// <summary>The value of a hexadecimal digit; 16 for what is none.</summary>
    private static int DigitValue(int c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => 16,
    };

    // Characters.

    /// <summary>The next character, or <see cref="EndOfText"/>. Bytes that are none are reported and passed.</summary>
    private int Peek()
    {
        while (offset < limit)
        {
            byte b = text[offset];
            if (b is > 0 and < 0x80)
            {
                return b;
            }

            if (TryPeekWide(out int c))
            {
                return c;
            }
        }

        return EndOfText;
    }

    private bool TryPeekWide(out int c)
    {
        ReadOnlySpan<byte> rest = text.AsSpan(offset, limit - offset);
        bool valid = Rune.DecodeFromUtf8(rest, out Rune rune, out int length) == OperationStatus.Done;
        c = rune.Value;
        if (valid && c is not (0 or ByteOrderMark))
        {
            return true;
        }

        if (!valid)
        {
            length = 1;
            diagnostics.ReportInvalidUtf8(Here());
        }
        else if (c == 0)
        {
            diagnostics.ReportNul(Here());
        }
        else if (offset > 0)
        {
            diagnostics.ReportByteOrderMark(Here());
        }

        offset += length;
        return false;
    }

    /// <summary>Passes a character that <see cref="Peek"/> gave.</summary>
    private void Advance(int c)
    {
        offset += c < 0x80 ? 1 : new Rune(c).Utf8SequenceLength;
        if (c == '\n')
        {
            line++;
            lineStart = offset;
        }
    }

    private bool Take(char wanted)
    {
        if (Peek() != wanted)
        {
            return false;
        }

        offset++;
        return true;
    }

    /// <summary>Passes everything up to a byte of <paramref name="stops"/>; returns the character there, or the end.</summary>
    private int SkipTo(SearchValues<byte> stops)
    {
        int length = text.AsSpan(offset, limit - offset).IndexOfAny(stops);
        offset = length < 0 ? limit : offset + length;
        return Peek();
    }

    private Position Here() => PositionAt(offset);

    /// <summary>Position of an offset on the current line, or at the end of the line before.</summary>
    private Position PositionAt(int at) =>
        at >= lineStart ? new Position(source.Index, line, at - lineStart + 1) : source.PositionAt(at);

    // Tokens.

    private void SkipBlanks(bool stopAtLineEnd)
    {
        while (offset < limit)
        {
            switch (text[offset])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\r':
                    offset++;
                    break;
                case (byte)'\n' when !stopAtLineEnd:
                    Advance('\n');
                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>Scans what begins with <paramref name="c"/>; false when it is no token.</summary>
    private bool TryScan(int c, bool endsStatement)
    {
        start = offset;
        Position = Here();
        if (c >= 0x80 || c >= 0 && IsNameByte[c])
        {
            return IsDigit(c) ? ScanNumber(c) : ScanName();
        }

        if (c == EndOfText)
        {
            return endsStatement ? InsertSemicolon("EOF") : Set(TokenKind.EndOfFile);
        }

        offset++;
        switch (c)
        {
            case ' ' or '\t' or '\r':
                return false;
            case '\n':
                line++;
                lineStart = offset;
                return endsStatement && InsertSemicolon("newline");
            case '/' when Take('/'):
                SkipLineComment();
                return false;
            case '/' when Take('*'):
                SkipBlockComment();
                return endsStatement && line > Position.Line && InsertSemicolon("newline");
            case '"':
                return ScanString();
            case '`':
                return ScanRawString();
            case '\'':
                return ScanCharacter();
            case '.' when IsDigit(Peek()):
                return ScanFraction(Peek());
            default:
                return ScanDelimiter(c) || ScanOperator(c) || InvalidCharacter(c);
        }
    }

    private bool Set(TokenKind kind)
    {
        Kind = kind;
        return true;
    }

    private bool Set(TokenKind kind, Operator op)
    {
        Op = op;
        return Set(kind);
    }

    private bool SetLiteral(LiteralKind kind)
    {
        LiteralKind = kind;
        return Set(TokenKind.Literal);
    }

    private bool InsertSemicolon(string cause)
    {
        tokenText = cause;
        return Set(TokenKind.Semicolon);
    }

    private bool InvalidCharacter(int c)
    {
        diagnostics.ReportInvalidCharacter(Position, new Rune(c));
        return false;
    }

    private bool ScanDelimiter(int c)
    {
        switch (c)
        {
            case '(':
                return Set(TokenKind.LeftParen);
            case ')':
                return Set(TokenKind.RightParen);
            case '[':
                return Set(TokenKind.LeftBracket);
            case ']':
                return Set(TokenKind.RightBracket);
            case '{':
                return Set(TokenKind.LeftBrace);
            case '}':
                return Set(TokenKind.RightBrace);
            case ',':
                return Set(TokenKind.Comma);
            case ';':
                return InsertSemicolon("semicolon");
            case ':':
                return Set(Take('=') ? TokenKind.Define : TokenKind.Colon);
            case '.':
                return Set(TakeEllipsis() ? TokenKind.Ellipsis : TokenKind.Dot);
            default:
                return false;
        }
    }

    private bool TakeEllipsis()
    {
        int afterDot = offset;
        if (Take('.') && Take('.'))
        {
            return true;
        }

        offset = afterDot;
        return false;
    }

    private bool ScanOperator(int c)
    {
        switch (c)
        {
            case '+':
                return Take('+') ? Set(TokenKind.IncDec, Operator.Add) : BinaryOrAssign(Operator.Add);
            case '-':
                return Take('-') ? Set(TokenKind.IncDec, Operator.Sub) : BinaryOrAssign(Operator.Sub);
            case '*':
                return Set(Take('=') ? TokenKind.AssignOperator : TokenKind.Star, Operator.Mul);
            case '/':
                return BinaryOrAssign(Operator.Div);
            case '%':
                return BinaryOrAssign(Operator.Rem);
            case '^':
                return BinaryOrAssign(Operator.Xor);
            case '&':
                return Take('&') ? Set(TokenKind.Operator, Operator.AndAnd)
                    : BinaryOrAssign(Take('^') ? Operator.AndNot : Operator.And);
            case '|':
                return Take('|') ? Set(TokenKind.Operator, Operator.OrOr) : BinaryOrAssign(Operator.Or);
            case '<':
                return Take('=') ? Set(TokenKind.Operator, Operator.LessEqual)
                    : Take('<') ? BinaryOrAssign(Operator.ShiftLeft)
                    : Take('-') ? Set(TokenKind.Arrow)
                    : Set(TokenKind.Operator, Operator.Less);
            case '>':
                return Take('=') ? Set(TokenKind.Operator, Operator.GreaterEqual)
                    : Take('>') ? BinaryOrAssign(Operator.ShiftRight)
                    : Set(TokenKind.Operator, Operator.Greater);
            case '=':
                return Take('=') ? Set(TokenKind.Operator, Operator.Equal) : Set(TokenKind.Assign);
            case '!':
                return Set(TokenKind.Operator, Take('=') ? Operator.NotEqual : Operator.Not);
            default:
                return false;
        }
    }

    private bool BinaryOrAssign(Operator op) => Set(Take('=') ? TokenKind.AssignOperator : TokenKind.Operator, op);

    // Names.

    private bool ScanName()
    {
        while (offset < limit && IsNameByte[text[offset]])
        {
            offset++;
        }

        if (offset < limit && text[offset] is 0 or >= 0x80)
        {
            FinishWideName();
        }

        tokenText = names.Intern(text.AsSpan(start, offset - start), out TokenKind kind);
        return Set(kind);
    }

    private void FinishWideName()
    {
        for (int c = Peek(); c >= 0 && (c >= 0x80 || IsNameByte[c]); c = Peek())
        {
            if (c >= 0x80)
            {
                CheckNameCharacter(new Rune(c));
            }

            Advance(c);
        }
    }

    private void CheckNameCharacter(Rune c)
    {
        if (Rune.IsLetter(c))
        {
            return;
        }

        if (Rune.GetUnicodeCategory(c) != UnicodeCategory.DecimalDigitNumber)
        {
            diagnostics.ReportInvalidNameCharacter(Here(), c);
        }
        else if (offset == start)
        {
            diagnostics.ReportNameBeginsWithDigit(Here(), c);
        }
    }

    // Literals.

    private string LiteralText()
    {
        ReadOnlySpan<byte> bytes = text.AsSpan(start, offset - start);
        return bytes.Length <= MaxInternedLiteral ? names.Intern(bytes) : Encoding.UTF8.GetString(bytes);
    }

    private bool ScanNumber(int first)
    {
        offset++;
        int c = Peek();
        if (first == '0' && c is 'x' or 'X')
        {
            offset++;
            return ScanHexDigits();
        }

        bool isOctal = first == '0';
        bool hasDecimalDigit = SkipDigits() > '7';
        c = Peek();
        if (c is '.')
        {
            offset++;
        }

        if (c is '.' or 'e' or 'E' or 'i')
        {
            return c == '.' ? ScanFraction(Peek()) : ScanExponent(c, LiteralKind.Int);
        }

        if (isOctal && hasDecimalDigit)
        {
            diagnostics.ReportMalformedOctal(Here());
        }

        return SetLiteral(LiteralKind.Int);
    }

    /// <summary>Passes decimal digits and returns the largest.</summary>
    private int SkipDigits()
    {
        int largest = '0';
        for (int c = Peek(); IsDigit(c); c = Peek())
        {
            largest = Math.Max(largest, c);
            offset++;
        }

        return largest;
    }

    private bool ScanHexDigits()
    {
        bool isEmpty = true;
        for (int c = Peek(); DigitValue(c) < 16; c = Peek())
        {
            isEmpty = false;
            offset++;
        }

        if (isEmpty)
        {
            diagnostics.ReportMalformedHex(Here());
        }

        return SetLiteral(LiteralKind.Int);
    }

    private bool ScanFraction(int c)
    {
        if (IsDigit(c))
        {
            SkipDigits();
        }

        return ScanExponent(Peek(), LiteralKind.Float);
    }

    private bool ScanExponent(int c, LiteralKind kind)
    {
        if (c is 'e' or 'E')
        {
            kind = LiteralKind.Float;
            offset++;
            if (Peek() is '+' or '-')
            {
                offset++;
            }

            if (!IsDigit(Peek()))
            {
                diagnostics.ReportMalformedExponent(Here());
            }

            SkipDigits();
        }

        return SetLiteral(Take('i') ? LiteralKind.Imaginary : kind);
    }

    private bool ScanString()
    {
        while (true)
        {
            int c = SkipTo(StringStops);
            switch (c)
            {
                case EndOfText:
                    diagnostics.ReportStringNotTerminated(Position);
                    return SetLiteral(LiteralKind.String);
                case '\n':
                    diagnostics.ReportNewlineInString(Here());
                    return SetLiteral(LiteralKind.String);
            }

            Advance(c);
            if (c == '"')
            {
                return SetLiteral(LiteralKind.String);
            }

            if (c == '\\')
            {
                ScanEscape('"');
            }
        }
    }

    private bool ScanRawString()
    {
        int c;
        do
        {
            c = SkipTo(RawStringStops);
            if (c == EndOfText)
            {
                diagnostics.ReportStringNotTerminated(Position);
                break;
            }

            Advance(c);
        }
        while (c != '`');
        return SetLiteral(LiteralKind.String);
    }

    private bool ScanCharacter()
    {
        int length = 0;
        bool valid = true;
        for (int c = Peek(); c != '\''; c = Peek(), length++)
        {
            if (c is EndOfText or '\n')
            {
                ReportOpenCharacter(c, valid);
                return SetLiteral(LiteralKind.Rune);
            }

            Advance(c);
            valid &= c != '\\' || ScanEscape('\'');
        }

        offset++;
        if (valid && length == 0)
        {
            diagnostics.ReportEmptyCharacter(PositionAt(offset - 1));
        }
        else if (valid && length > 1)
        {
            diagnostics.ReportLongCharacter(Position);
        }

        return SetLiteral(LiteralKind.Rune);
    }

    private void ReportOpenCharacter(int c, bool valid)
    {
        if (!valid)
        {
            return;
        }

        if (c == '\n')
        {
            diagnostics.ReportNewlineInCharacter(Here());
        }
        else
        {
            diagnostics.ReportCharacterNotClosed(Position);
        }
    }

    /// <summary>Scans what follows a backslash; false when an error was reported. The caller reports the end of the file.</summary>
    private bool ScanEscape(char quote)
    {
        int c = Peek();
        switch (c)
        {
            case EndOfText:
                return true;
            case >= '0' and <= '7':
                return ScanEscapeDigits(3, 8, byte.MaxValue);
            case 'a' or 'b' or 'f' or 'n' or 'r' or 't' or 'v' or '\\':
                offset++;
                return true;
            case 'x':
                offset++;
                return ScanEscapeDigits(2, 16, byte.MaxValue);
            case 'u':
                offset++;
                return ScanEscapeDigits(4, 16, 0x10FFFF);
            case 'U':
                offset++;
                return ScanEscapeDigits(8, 16, 0x10FFFF);
        }

        if (c != quote)
        {
            diagnostics.ReportUnknownEscape(Here());
        }

        Advance(c);
        return c == quote;
    }

    private bool ScanEscapeDigits(int count, int radix, uint max)
    {
        uint value = 0;
        for (; count > 0; count--)
        {
            int c = Peek();
            if (c == EndOfText)
            {
                return true;
            }

            if (DigitValue(c) >= radix)
            {
                diagnostics.ReportEscapeDigit(Here(), radix, new Rune(c));
                return false;
            }

            value = value * (uint)radix + (uint)DigitValue(c);
            offset++;
        }

        Peek();
        return CheckEscape(value, radix, max);
    }

    private bool CheckEscape(uint value, int radix, uint max)
    {
        if (value > max && radix == 8)
        {
            diagnostics.ReportOctalEscapeRange(Here(), value);
            return false;
        }

        if (value > max || value is >= 0xD800 and < 0xE000)
        {
            diagnostics.ReportEscapeCodePoint(Here());
            return false;
        }

        return true;
    }

    // Comments.

    private void SkipLineComment()
    {
        for (int c = SkipTo(LineCommentStops); c is not (EndOfText or '\n'); c = SkipTo(LineCommentStops))
        {
            Advance(c);
        }

        if (Position.Column == 1)
        {
            Directives?.TakeLineComment(Position, text.AsSpan(start, offset - start));
        }
    }

    private void SkipBlockComment()
    {
        do
        {
            for (int c = SkipTo(BlockCommentStops); c != '*'; c = SkipTo(BlockCommentStops))
            {
                if (c == EndOfText)
                {
                    diagnostics.ReportCommentNotTerminated(Position);
                    return;
                }

                Advance(c);
            }

            offset++;
        }
        while (!Take('/'));

        Directives?.TakeBlockComment(Position, text.AsSpan(start, offset - start), Here());
    }
}
