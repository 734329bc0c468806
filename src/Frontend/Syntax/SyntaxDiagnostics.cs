using System.Globalization;
using System.Text;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Source;

namespace GoDefer.Frontend.Syntax;

/// <summary>
/// The messages about the form of one file, in gc 1.11's wording: one method each. What begins with
/// <c>syntax error</c> ends compilation before types are checked.
/// </summary>
/// <param name="source">The file.</param>
/// <param name="bag">Where the messages go.</param>
public sealed class SyntaxDiagnostics(SourceText source, DiagnosticBag bag)
{
    /// <summary>
    /// Messages of scanner and parser so far, those included that the bag left out because of one on the same line.
    /// Messages about directives, labels and branches do not count: they leave the tree whole.
    /// </summary>
    public int Count { get; private set; }

    /// <summary>True when the bag takes no more: parsing should end.</summary>
    public bool IsFull => bag.IsFull;

    // Characters.

    /// <summary>A zero byte.</summary>
    public void ReportNul(Position at) => Report("GD1001", at, "invalid NUL character");

    /// <summary>A byte that is not UTF-8.</summary>
    public void ReportInvalidUtf8(Position at) => Report("GD1002", at, "invalid UTF-8 encoding");

    /// <summary>A byte order mark that is not at the start.</summary>
    public void ReportByteOrderMark(Position at) => Report("GD1003", at, "invalid BOM in the middle of the file");

    /// <summary>A character no token has.</summary>
    public void ReportInvalidCharacter(Position at, Rune character) =>
        Report("GD1004", at, $"invalid character {Describe(character)}");

    /// <summary>A digit outside ASCII where a name begins.</summary>
    public void ReportNameBeginsWithDigit(Position at, Rune character) =>
        Report("GD1005", at, $"identifier cannot begin with digit {Describe(character)}");

    /// <summary>A character outside ASCII that is neither letter nor digit.</summary>
    public void ReportInvalidNameCharacter(Position at, Rune character) =>
        Report("GD1006", at, $"invalid identifier character {Describe(character)}");

    // Literals and comments.

    /// <summary><c>0x</c> without digit.</summary>
    public void ReportMalformedHex(Position at) => Report("GD1007", at, "malformed hex constant");

    /// <summary><c>08</c>.</summary>
    public void ReportMalformedOctal(Position at) => Report("GD1008", at, "malformed octal constant");

    /// <summary><c>1e</c> without digit.</summary>
    public void ReportMalformedExponent(Position at) => Report("GD1009", at, "malformed floating-point constant exponent");

    /// <summary>A line end in a character literal.</summary>
    public void ReportNewlineInCharacter(Position at) => Report("GD1010", at, "newline in character literal");

    /// <summary>The file ends in a character literal.</summary>
    public void ReportCharacterNotClosed(Position at) =>
        Report("GD1011", at, "invalid character literal (missing closing ')");

    /// <summary><c>''</c>.</summary>
    public void ReportEmptyCharacter(Position at) =>
        Report("GD1012", at, "empty character literal or unescaped ' in character literal");

    /// <summary><c>'ab'</c>.</summary>
    public void ReportLongCharacter(Position at) =>
        Report("GD1013", at, "invalid character literal (more than one character)");

    /// <summary>A line end in a string.</summary>
    public void ReportNewlineInString(Position at) => Report("GD1014", at, "newline in string");

    /// <summary>The file ends in a string.</summary>
    public void ReportStringNotTerminated(Position at) => Report("GD1015", at, "string not terminated");

    /// <summary>The file ends in a comment.</summary>
    public void ReportCommentNotTerminated(Position at) => Report("GD1016", at, "comment not terminated");

    /// <summary>A backslash and something else than an escape.</summary>
    public void ReportUnknownEscape(Position at) => Report("GD1017", at, "unknown escape sequence");

    /// <summary>Too few digits in an escape.</summary>
    /// <param name="at">The character.</param>
    /// <param name="radix">8 or 16.</param>
    /// <param name="character">What stands there.</param>
    public void ReportEscapeDigit(Position at, int radix, Rune character) =>
        Report("GD1018", at, $"non-{(radix == 8 ? "octal" : "hex")} character in escape sequence: {character}");

    /// <summary>An octal escape that is no byte.</summary>
    public void ReportOctalEscapeRange(Position at, long value) =>
        Report("GD1019", at, string.Create(CultureInfo.InvariantCulture, $"octal escape value > 255: {value}"));

    /// <summary>An escape that is a surrogate or beyond U+10FFFF.</summary>
    public void ReportEscapeCodePoint(Position at) => Report("GD1020", at, "escape sequence is invalid Unicode code point");

    // Directives.

    /// <summary>A line directive whose line is no number, zero, or too large.</summary>
    public void ReportLineNumber(Position at, string text) => Report("GD1021", at, $"invalid line number: {text}");

    /// <summary>A line directive whose column is zero or too large.</summary>
    public void ReportColumnNumber(Position at, string text) => Report("GD1022", at, $"invalid column number: {text}");

    /// <summary><c>//go:linkname</c> without two names.</summary>
    public void ReportLinkNameUsage(Position at) =>
        ReportAside("GD1023", at, "usage: //go:linkname localname linkname");

    /// <summary>A directive that only the runtime may use.</summary>
    public void ReportRuntimeDirective(Position at, string verb) =>
        ReportAside("GD1024", at, $"//{verb} only allowed in runtime");

    /// <summary>A directive of cgo.</summary>
    public void ReportCgoDirective(Position at, string text) =>
        ReportAside("GD1025", at, $"//{text} only allowed in cgo-generated code");

    // Files and declarations.

    /// <summary>A token that does not fit, and what would.</summary>
    /// <param name="at">Where.</param>
    /// <param name="found">The token as messages name it.</param>
    /// <param name="expected">What would fit.</param>
    public void ReportExpected(Position at, string found, string expected) =>
        ReportSyntax("GD1030", at, $"unexpected {found}, expecting {expected}");

    /// <summary>A token that does not fit in some place: <c>at end of statement</c>, <c>after top level declaration</c>.</summary>
    public void ReportUnexpected(Position at, string found, string place) =>
        ReportSyntax("GD1031", at, $"unexpected {found} {place}");

    /// <summary>The file does not begin with a package clause.</summary>
    public void ReportMissingPackage(Position at) => ReportSyntax("GD1032", at, "package statement must be first");

    /// <summary>Something else than a declaration at top level; imports after other declarations too.</summary>
    public void ReportNonDeclaration(Position at) =>
        ReportSyntax("GD1033", at, "non-declaration statement outside function body");

    /// <summary>The body of a function begins on the next line.</summary>
    public void ReportBodyOnNextLine(Position at) =>
        ReportSyntax("GD1034", at, "unexpected semicolon or newline before {");

    /// <summary>An import without path.</summary>
    public void ReportMissingImportPath(Position at) => ReportSyntax("GD1035", at, "missing import path");

    /// <summary><c>func () f()</c>.</summary>
    public void ReportNoReceiver(Position at) => Report("GD1036", at, "method has no receiver");

    /// <summary><c>func (a, b T) f()</c>.</summary>
    public void ReportManyReceivers(Position at) => Report("GD1037", at, "method has multiple receivers");

    /// <summary>Constructs nested so deep that no program is meant.</summary>
    public void ReportNesting(Position at, int limit) =>
        ReportSyntax("GD1038", at, string.Create(CultureInfo.InvariantCulture, $"nested more than {limit} levels deep"));

    // Types.

    /// <summary><c>(T){}</c>.</summary>
    public void ReportParenthesizedLiteralType(Position at) =>
        ReportSyntax("GD1040", at, "cannot parenthesize type in composite literal");

    /// <summary><c>struct { (T) }</c>.</summary>
    public void ReportParenthesizedEmbedded(Position at) => ReportSyntax("GD1041", at, "cannot parenthesize embedded type");

    /// <summary><c>interface { a, b() }</c>.</summary>
    public void ReportMethodNameList(Position at) =>
        ReportSyntax("GD1042", at, "name list not allowed in interface type");

    /// <summary><c>func(a ...)</c>.</summary>
    public void ReportVariadicWithoutType(Position at) =>
        ReportSyntax("GD1043", at, "final argument in variadic function missing type");

    /// <summary><c>func(a int, string)</c>.</summary>
    public void ReportMixedParameters(Position at) =>
        ReportSyntax("GD1044", at, "mixed named and unnamed function parameters");

    /// <summary><c>chan</c> alone.</summary>
    public void ReportMissingElement(Position at) => ReportSyntax("GD1045", at, "missing channel element type");

    // Expressions.

    /// <summary><c>a[i::k]</c>.</summary>
    public void ReportMissingMiddleIndex(Position at) =>
        Report("GD1046", at, "middle index required in 3-index slice");

    /// <summary><c>a[i:j:]</c>.</summary>
    public void ReportMissingFinalIndex(Position at) => Report("GD1047", at, "final index required in 3-index slice");

    // Statements.

    /// <summary>A label before <c>}</c>, <c>case</c> or the like.</summary>
    public void ReportMissingStatement(Position at) => ReportSyntax("GD1050", at, "missing statement after label");

    /// <summary><c>if {</c>.</summary>
    public void ReportMissingCondition(Position at) => ReportSyntax("GD1051", at, "missing condition in if statement");

    /// <summary><c>if var x = 1; x</c>.</summary>
    public void ReportVarInHeader(Position at, TokenKind keyword) =>
        ReportSyntax("GD1052", at, $"var declaration not allowed in {keyword.Text()} initializer");

    /// <summary><c>for i := 0; i &lt; n; j := 1 {</c>.</summary>
    public void ReportDeclarationInPost(Position at) =>
        ReportSyntax("GD1053", at, "cannot declare in post statement of for loop");

    /// <summary><c>if x = 1 {</c>.</summary>
    public void ReportUsedAsValue(Position at, string statement) => ReportSyntax("GD1054", at, $"{statement} used as value");

    /// <summary><c>else</c> and something else than <c>if</c> or a block.</summary>
    public void ReportElse(Position at) => ReportSyntax("GD1055", at, "else must be followed by if or statement block");

    /// <summary>No <c>{</c> after the header of <c>switch</c> or <c>select</c>.</summary>
    public void ReportMissingClauseBrace(Position at, TokenKind keyword) =>
        ReportSyntax("GD1056", at, $"missing {{ after {keyword.Text()} clause");

    /// <summary><c>defer (f())</c>.</summary>
    public void ReportParenthesizedCall(Position at, TokenKind keyword) =>
        Report("GD1057", at, $"expression in {keyword.Text()} must not be parenthesized");

    /// <summary><c>defer f</c>.</summary>
    public void ReportNotCall(Position at, TokenKind keyword) =>
        Report("GD1058", at, $"expression in {keyword.Text()} must be function call");

    // Labels and branches (Go spec, "Labeled statements", "Break statements", "Continue statements", "Goto statements").

    /// <summary>A label that nothing names.</summary>
    public void ReportUnusedLabel(Ident label) =>
        ReportAside("GD1070", label.Position, $"label {label.Name} defined and not used");

    /// <summary>A label that is there already.</summary>
    public void ReportDuplicateLabel(Position at, Ident earlier) =>
        ReportAside("GD1071", at, $"label {earlier.Name} already defined at {Place(earlier.Position)}");

    /// <summary>A goto to nowhere.</summary>
    public void ReportUndefinedLabel(Ident label) =>
        ReportAside("GD1072", label.Position, $"label {label.Name} not defined");

    /// <summary>A goto into a block that does not hold it.</summary>
    public void ReportJumpIntoBlock(Ident label, Position block) =>
        ReportAside("GD1073", label.Position, $"goto {label.Name} jumps into block starting at {Place(block)}");

    /// <summary>A goto past the declaration of a variable.</summary>
    public void ReportJumpOverDeclaration(Ident label, string variable, Position declaration) =>
        ReportAside("GD1074", label.Position, $"goto {label.Name} jumps over declaration of {variable} at {Place(declaration)}");

    /// <summary><c>break</c> with nothing to leave.</summary>
    public void ReportMisplacedBreak(Position at) =>
        ReportAside("GD1075", at, "break is not in a loop, switch, or select");

    /// <summary><c>continue</c> with nothing to continue.</summary>
    public void ReportMisplacedContinue(Position at) => ReportAside("GD1076", at, "continue is not in a loop");

    /// <summary><c>break</c> or <c>continue</c> with a label that is not there.</summary>
    public void ReportUndefinedBranchLabel(Ident label, TokenKind keyword) =>
        ReportAside("GD1077", label.Position, $"{keyword.Text()} label not defined: {label.Name}");

    /// <summary><c>break</c> or <c>continue</c> with the label of something that cannot be left or continued here.</summary>
    public void ReportInvalidBranchLabel(Ident label, TokenKind keyword) =>
        ReportAside("GD1078", label.Position, $"invalid {keyword.Text()} label {label.Name}");

    /// <summary>A character as Go's <c>%#U</c> shows it: <c>U+0023 '#'</c>, the quoted part only if it can be printed.</summary>
    private static string Describe(Rune character)
    {
        string code = string.Create(CultureInfo.InvariantCulture, $"U+{character.Value:X4}");
        return IsPrintable(character) ? $"{code} '{character}'" : code;
    }

    private static bool IsPrintable(Rune character) =>
        character.Value == ' ' || (Rune.GetUnicodeCategory(character) is
            not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator));

    /// <summary>A position inside a message: always with its column, and with the place in the file itself if that differs.</summary>
    private string Place(Position position)
    {
        FilePosition shown = source.Resolve(position);
        string place = FullText(shown.File, shown.Line, shown.Column);
        return shown.Physical is var (file, line, column) ? $"{place}[{FullText(file, line, column)}]" : place;
    }

    private static string FullText(string file, int line, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{file}:{line}") + (column > 0 ? $":{column}" : "");

    private void ReportSyntax(string id, Position at, string message) => Report(id, at, "syntax error: " + message);

    private void Report(string id, Position at, string message)
    {
        Count++;
        ReportAside(id, at, message);
    }

    private void ReportAside(string id, Position at, string message)
    {
        if (!bag.IsFull)
        {
            bag.Add(new Diagnostic(id, source.Resolve(at), message));
        }
    }
}
