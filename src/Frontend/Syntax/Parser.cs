using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Source;

namespace GoDefer.Frontend.Syntax;

/// <summary>
/// Parses one file of Go 1.11 by recursive descent. Errors are reported as gc 1.11 reports them, and it goes on after
/// them at the same places. What needs types, such as a type switch guard outside a switch, is left to the checker.
/// </summary>
public sealed partial class Parser
{
    /// <summary>Levels of nesting that are accepted, few enough for every later phase to walk the tree by recursion.</summary>
    public const int MaxNesting = 1000;

    /// <summary>Keywords that begin a statement: where parsing goes on after an error in a function.</summary>
    private static readonly TokenSet StatementKeywords = TokenSet.Of(
        TokenKind.Break, TokenKind.Const, TokenKind.Continue, TokenKind.Defer, TokenKind.Fallthrough, TokenKind.For, TokenKind.Go,
        TokenKind.Goto, TokenKind.If, TokenKind.Return, TokenKind.Select, TokenKind.Switch, TokenKind.Type, TokenKind.Var);

    private static readonly TokenSet EndOfFile = TokenSet.Of(TokenKind.EndOfFile);

    private readonly Scanner scanner;
    private readonly Directives directives;
    private readonly SyntaxDiagnostics diagnostics;
    private readonly SourceText source;
    private readonly bool importsOnly;

    /// <summary>Nodes of the lists that are being parsed, innermost last.</summary>
    private readonly List<Node> pending = [];

    private int nesting;
    private int functionDepth;

    /// <summary>
    /// Brackets around the expression being parsed; negative in the header of a statement, where a <c>{</c> after a name
    /// begins the body and no literal (Go spec, "Composite literals").
    /// </summary>
    private int expressionDepth;

    private Parser(SourceText source, DiagnosticBag bag, ParserOptions options)
    {
        this.source = source;
        importsOnly = options.ImportsOnly;
        diagnostics = new SyntaxDiagnostics(source, bag);
        directives = new Directives(source, diagnostics, options);
        scanner = new Scanner(source, diagnostics) { Directives = directives };
    }

    private TokenKind Kind => scanner.Kind;

    private Position Here => scanner.Position;

    /// <summary>Where to report syntax errors; null at the end of the file after another error, which explains them.</summary>
    private SyntaxDiagnostics? Errors => Kind == TokenKind.EndOfFile && diagnostics.Count > 0 ? null : diagnostics;

    /// <summary>The current token as messages name it.</summary>
    private string Found => Kind switch
    {
        TokenKind.Name or TokenKind.Semicolon => scanner.Text,
        TokenKind.Literal => "literal " + scanner.Text,
        TokenKind.Operator => scanner.Op.Text(),
        TokenKind.AssignOperator => scanner.Op.Text() + "=",
        TokenKind.IncDec => scanner.Op.Text() + scanner.Op.Text(),
        _ => Kind.Description(),
    };

    /// <summary>Parses a file.</summary>
    /// <param name="source">The file; its line directives are set.</param>
    /// <param name="bag">Where errors go; parsing ends when it is full.</param>
    /// <param name="options">What the file may use; null for an ordinary file.</param>
    /// <returns>
    /// The tree, with <see cref="BadExpr"/> or names <c>_</c> where errors were reported; null after an error in the
    /// package clause.
    /// </returns>
    public static FileNode? Parse(SourceText source, DiagnosticBag bag, ParserOptions? options = null)
    {
        source.ClearLineDirectives();
        var parser = new Parser(source, bag, options ?? new ParserOptions());
        parser.Next();
        return parser.ParseFile();
    }

    // Tokens.

    private void Next()
    {
        scanner.Next();
        if (diagnostics.IsFull)
        {
            scanner.Stop();
        }
    }

    private bool Got(TokenKind kind)
    {
        if (Kind != kind)
        {
            return false;
        }

        Next();
        return true;
    }

    private void Want(TokenKind kind)
    {
        if (!Got(kind))
        {
            Expected(kind.Description());
            SkipToken();
        }
    }

    private void Expected(string what) => Errors?.ReportExpected(Here, Found, what);

    private void SkipToken()
    {
        if (Kind != TokenKind.EndOfFile)
        {
            Next();
        }
    }

    /// <summary>Skips to a token of <paramref name="follow"/>, in a function also to one that begins a statement.</summary>
    private void SkipTo(params ReadOnlySpan<TokenKind> follow)
    {
        TokenSet stops = EndOfFile | TokenSet.Of(follow);
        if (functionDepth > 0)
        {
            stops |= StatementKeywords;
        }

        while (!stops.Contains(Kind))
        {
            Next();
        }
    }

    // Nesting and lists.

    /// <summary>Begins a construct that may hold others of its kind; at the limit the file ends here.</summary>
    private void Enter()
    {
        if (++nesting > MaxNesting)
        {
            Errors?.ReportNesting(Here, MaxNesting);
            scanner.Stop();
        }
    }

    private void Leave() => nesting--;

    /// <summary>Takes the nodes pushed since <paramref name="mark"/>.</summary>
    private ImmutableArray<T> Take<T>(int mark)
        where T : Node
    {
        int count = pending.Count - mark;
        if (count == 0)
        {
            return [];
        }

        var items = new T[count];
        for (int i = 0; i < count; i++)
        {
            items[i] = (T)pending[mark + i];
        }

        pending.RemoveRange(mark, count);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private Ident ParseName()
    {
        if (Kind == TokenKind.Name)
        {
            var name = new Ident(Here, scanner.Text);
            Next();
            return name;
        }

        var missing = new Ident(Here, "_");
        Expected("name");
        SkipToken();
        return missing;
    }

    /// <summary>Parses names separated by commas, of which the first was parsed.</summary>
    private ImmutableArray<Ident> ParseNames(Ident first)
    {
        if (Kind != TokenKind.Comma)
        {
            return [first];
        }

        int mark = pending.Count;
        pending.Add(first);
        while (Got(TokenKind.Comma))
        {
            pending.Add(ParseName());
        }

        return Take<Ident>(mark);
    }

    private BasicLit? ParseLiteralOrNull()
    {
        if (Kind != TokenKind.Literal)
        {
            return null;
        }

        var literal = new BasicLit(Here, scanner.LiteralKind, scanner.Text);
        Next();
        return literal;
    }

    /// <summary>
    /// The elements between two brackets, each followed by a separator that may be left out before the closing bracket:
    /// <c>while (list.HasElement) { parse; list.EndElement(); } list.Close();</c>
    /// </summary>
    private ref struct BracketedList
    {
        private readonly Parser parser;
        private readonly TokenKind separator;
        private readonly TokenKind close;
        private bool isLost;

        public BracketedList(Parser parser, TokenKind open, TokenKind separator, TokenKind close)
        {
            this.parser = parser;
            this.separator = separator;
            this.close = close;
            parser.Want(open);
        }

        public readonly bool HasElement => !isLost && parser.Kind != TokenKind.EndOfFile && parser.Kind != close;

        public void EndElement()
        {
            if (parser.Got(separator) || parser.Kind == close)
            {
                return;
            }

            parser.Expected($"{separator.Description()} or {close.Description()}");
            parser.SkipTo(TokenKind.RightParen, TokenKind.RightBracket, TokenKind.RightBrace);
            isLost = parser.Kind != close;
        }

        /// <summary>Ends the list, though another element may follow, and returns where.</summary>
        public readonly Position Close()
        {
            Position end = parser.Here;
            if (!isLost)
            {
                parser.Want(close);
            }

            return end;
        }
    }
}
