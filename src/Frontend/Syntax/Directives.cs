using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GoDefer.Frontend.Source;

namespace GoDefer.Frontend.Syntax;

/// <summary>
/// Reads the comments that direct the compiler (cmd/compile documentation, "Compiler Directives"): <c>//line</c> moves
/// positions, <c>//go:linkname</c> is listed, other <c>//go:</c> words gather until a declaration takes them. In the runtime library
/// <c>//godefer:line</c> moves the positions of one declaration: to where Go's own library has it, which listings of importers show.
/// </summary>
/// <param name="source">The file; line directives are added to it.</param>
/// <param name="diagnostics">Where errors go.</param>
/// <param name="options">What the file may use.</param>
internal sealed class Directives(SourceText source, SyntaxDiagnostics diagnostics, ParserOptions options)
{
    private const int MaxLine = 1 << 30;
    private const int CommentMarkLength = 2;

    private const Pragma RuntimeOnly = Pragma.SystemStack | Pragma.NoWriteBarrier | Pragma.NoWriteBarrierRecursive
        | Pragma.YesWriteBarrierRecursive;

    /// <summary>The directives that set flags, and the flags each sets.</summary>
    public static readonly ImmutableArray<(string Verb, Pragma Bits)> Known =
    [
        ("go:noescape", Pragma.NoEscape),
        ("go:norace", Pragma.NoRace),
        ("go:nosplit", Pragma.NoSplit),
        ("go:noinline", Pragma.NoInline),
        ("go:cgo_unsafe_args", Pragma.CgoUnsafeArgs),
        ("go:uintptrescapes", Pragma.UintptrEscapes),
        ("go:systemstack", Pragma.SystemStack),
        ("go:nowritebarrier", Pragma.NoWriteBarrier),
        ("go:nowritebarrierrec", Pragma.NoWriteBarrier | Pragma.NoWriteBarrierRecursive),
        ("go:yeswritebarrierrec", Pragma.YesWriteBarrierRecursive),
        ("go:notinheap", Pragma.NotInHeap),
    ];

    private bool movesDeclaration;

    /// <summary>What was gathered since the last declaration.</summary>
    public Pragma Pending { get; private set; }

    /// <summary>The <c>//go:linkname</c> directives so far.</summary>
    public List<LinkName> LinkNames { get; } = [];

    private static ReadOnlySpan<byte> LinePrefix => "line "u8;

    private static ReadOnlySpan<byte> DeclarationLinePrefix => "godefer:line "u8;

    private static ReadOnlySpan<byte> GoPrefix => "go:"u8;

    /// <summary>Begins anew after a declaration, which ends at <paramref name="end"/>.</summary>
    public void Reset(Position end)
    {
        Pending = Pragma.None;
        if (movesDeclaration)
        {
            movesDeclaration = false;
            Position next = NextLine(end);
            source.AddLineDirective(new LineDirective(next, source.Path, next.Line, next.Column));
        }
    }

    /// <summary>Takes a <c>//</c> comment that begins a line.</summary>
    public void TakeLineComment(Position at, ReadOnlySpan<byte> comment)
    {
        ReadOnlySpan<byte> body = comment[CommentMarkLength..];
        if (body.EndsWith("\r"u8))
        {
            body = body[..^1];
        }

        if (body.StartsWith(LinePrefix))
        {
            TakeLine(Shift(at, CommentMarkLength + LinePrefix.Length), body[LinePrefix.Length..], NextLine(at));
        }
        else if (options.IsRuntime && body.StartsWith(DeclarationLinePrefix))
        {
            movesDeclaration = true;
            TakeLine(Shift(at, CommentMarkLength + DeclarationLinePrefix.Length), body[DeclarationLinePrefix.Length..], NextLine(at));
        }
        else if (body.StartsWith(GoPrefix))
        {
            TakeGo(Shift(at, CommentMarkLength), Encoding.UTF8.GetString(body));
        }
    }

    /// <summary>Takes a <c>/* */</c> comment.</summary>
    public void TakeBlockComment(Position at, ReadOnlySpan<byte> comment, Position next)
    {
        ReadOnlySpan<byte> body = comment[CommentMarkLength..^CommentMarkLength];
        if (body.StartsWith(LinePrefix))
        {
            TakeLine(Shift(at, CommentMarkLength + LinePrefix.Length), body[LinePrefix.Length..], next);
        }
    }

    private static Position NextLine(Position at) => new(at.File, at.Line + 1, 1);

    private static Position Shift(Position at, int columns) => new(at.File, at.Line, at.Column + columns);

    /// <summary>Splits <c>text:number</c>; the length of <c>text:</c> is 0 without a colon.</summary>
    private static (int Length, long Number) SplitNumber(ReadOnlySpan<byte> text)
    {
        int colon = text.LastIndexOf((byte)':');
        bool valid = ulong.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out ulong number);
        return (colon + 1, valid ? (long)Math.Min(number, long.MaxValue) : -1);
    }

    private static bool IsInRange(long number) => number is > 0 and <= MaxLine;

    /// <summary>Takes <c>file:line</c> or <c>file:line:col</c>; a text without colon is an ordinary comment.</summary>
    private void TakeLine(Position textStart, ReadOnlySpan<byte> text, Position next)
    {
        (int length, long last) = SplitNumber(text);
        if (length == 0)
        {
            return;
        }

        if (last < 0)
        {
            diagnostics.ReportLineNumber(Shift(textStart, length), Encoding.UTF8.GetString(text[length..]));
            return;
        }

        (int nameLength, long line) = SplitNumber(text[..(length - 1)]);
        bool hasColumn = nameLength > 0 && line >= 0;
        if (!hasColumn)
        {
            AddLine(textStart, text, length, last, 0, next);
        }
        else if (!IsInRange(last))
        {
            diagnostics.ReportColumnNumber(Shift(textStart, length), Encoding.UTF8.GetString(text[length..]));
        }
        else
        {
            AddLine(textStart, text[..(length - 1)], nameLength, line, (int)last, next);
        }
    }

    /// <summary>Adds the directive <paramref name="text"/> = <c>file:line</c>, of which the first bytes are <c>file:</c>.</summary>
    private void AddLine(Position textStart, ReadOnlySpan<byte> text, int nameLength, long line, int column, Position next)
    {
        if (!IsInRange(line))
        {
            diagnostics.ReportLineNumber(Shift(textStart, nameLength), Encoding.UTF8.GetString(text[nameLength..]));
            return;
        }

        string file = Encoding.UTF8.GetString(text[..(nameLength - 1)]);
        if (file.Length == 0 && column > 0)
        {
            file = source.LineDirectives.Count == 0 ? source.Path : source.LineDirectives[^1].File;
        }

        string folder = movesDeclaration ? source.Path[..(source.Path.LastIndexOf('/') + 1)] : "";
        source.AddLineDirective(new LineDirective(next, folder + file, (int)line, column));
    }

    private void TakeGo(Position at, string text)
    {
        if (text.StartsWith("go:linkname ", StringComparison.Ordinal))
        {
            TakeLinkName(at, text);
            return;
        }

        if (text.StartsWith("go:cgo_", StringComparison.Ordinal))
        {
            diagnostics.ReportCgoDirective(at, text);
            return;
        }

        string verb = text.Split(' ', 2)[0];
        Pragma pragma = Known.FirstOrDefault(known => known.Verb == verb).Bits;
        if ((pragma & RuntimeOnly) != 0 && !options.IsRuntime)
        {
            diagnostics.ReportRuntimeDirective(at, verb);
        }

        Pending |= pragma;
    }

    private void TakeLinkName(Position at, string text)
    {
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 3)
        {
            LinkNames.Add(new LinkName(at, words[1], words[2]));
        }
        else
        {
            diagnostics.ReportLinkNameUsage(at);
        }
    }
}
