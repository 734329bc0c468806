using System.Collections.Immutable;
using GoDefer.Frontend.Source;

namespace GoDefer.Frontend.Syntax;

/// <content>Statements.</content>
public sealed partial class Parser
{
    /// <summary>Arms of the <c>if</c> statements that are being parsed, innermost last.</summary>
    private readonly List<IfArm> arms = [];

    /// <summary>StatementList = { Statement ";" } .</summary>
    private ImmutableArray<Stmt> ParseStmts()
    {
        int mark = pending.Count;
        while (Kind is not (TokenKind.EndOfFile or TokenKind.RightBrace or TokenKind.Case or TokenKind.Default)
            && ParseStmtOrNull() is { } statement)
        {
            pending.Add(statement);
            if (!Got(TokenKind.Semicolon) && Kind != TokenKind.RightBrace)
            {
                Errors?.ReportUnexpected(Here, Found, "at end of statement");
                SkipTo(TokenKind.Semicolon, TokenKind.RightBrace, TokenKind.Case, TokenKind.Default);
                Got(TokenKind.Semicolon);
            }
        }

        return Take<Stmt>(mark);
    }

    /// <summary>Parses a statement; null, without message, when none begins here.</summary>
    private Stmt? ParseStmtOrNull()
    {
        Enter();
        Stmt? statement = ParseStmtHere();
        Leave();
        return statement;
    }

    private Stmt? ParseStmtHere()
    {
        switch (Kind)
        {
            case TokenKind.Name:
                return ParseLabeledOrSimple();
            case TokenKind.Literal or TokenKind.Func or TokenKind.LeftParen or TokenKind.LeftBracket or TokenKind.Struct
                or TokenKind.Map or TokenKind.Chan or TokenKind.Interface or TokenKind.Arrow or TokenKind.Star:
            case TokenKind.Operator when IsUnary(scanner.Op):
                return ParseSimple(ParseExprs());
            case TokenKind.If:
                return ParseIf();
            case TokenKind.Return:
                return ParseReturn();
            case TokenKind.For:
                return ParseFor();
            case TokenKind.LeftBrace:
                return ParseBlock("");
            case TokenKind.Var or TokenKind.Const or TokenKind.Type:
                return ParseDeclStmt();
            case TokenKind.Go or TokenKind.Defer:
                return ParseGoOrDefer();
            case TokenKind.Switch:
                return ParseSwitch();
            case TokenKind.Select:
                return ParseSelect();
            case TokenKind.Break or TokenKind.Continue or TokenKind.Goto or TokenKind.Fallthrough:
                return ParseBranch();
            case TokenKind.Semicolon:
                return new EmptyStmt(Here);
            default:
                return null;
        }
    }

    private Stmt? ParseLabeledOrSimple()
    {
        ImmutableArray<Expr> left = ParseExprs();
        return Kind == TokenKind.Colon && left is [Ident label] ? ParseLabeledOrNull(label) : ParseSimple(left);
    }

    /// <summary>LabeledStmt = Label ":" Statement .</summary>
    private LabeledStmt? ParseLabeledOrNull(Ident label)
    {
        Position colon = Here;
        Next();
        if (Kind == TokenKind.RightBrace)
        {
            // The semicolon after a statement may be left out before a brace, so there is an empty statement here.
            return new LabeledStmt(colon, label, new EmptyStmt(Here));
        }

        if (ParseStmtOrNull() is { } statement)
        {
            return new LabeledStmt(colon, label, statement);
        }

        Errors?.ReportMissingStatement(colon);
        return null;
    }

    /// <summary>Parses the rest of a simple statement that is no range clause.</summary>
    /// <param name="left">The expressions it begins with.</param>
    /// <param name="keyword">The keyword in whose header it stands, if any.</param>
    private SimpleStmt ParseSimple(ImmutableArray<Expr> left, TokenKind keyword = default)
    {
        Position position = Here;
        switch (Kind)
        {
            case TokenKind.Assign or TokenKind.Define:
                bool isDefine = Kind == TokenKind.Define;
                Next();
                return ParseAssign(position, left, isDefine, keyword);
            case var _ when left.Length > 1:
                Expected(":= or = or comma");
                SkipTo(TokenKind.Semicolon, TokenKind.RightBrace);
                return new ExprStmt(left[0]);
            case TokenKind.AssignOperator:
                Operator op = scanner.Op;
                Next();
                return new AssignStmt(position, op, false, left, [ParseExpr()]);
            case TokenKind.IncDec:
                bool isIncrement = scanner.Op == Operator.Add;
                Next();
                return new IncDecStmt(position, left[0], isIncrement);
            case TokenKind.Arrow:
                Next();
                return new SendStmt(position, left[0], ParseExpr());
            default:
                return new ExprStmt(left[0]);
        }
    }

    /// <summary>Parses what follows <c>=</c> or <c>:=</c>.</summary>
    private SimpleStmt ParseAssign(Position position, ImmutableArray<Expr> left, bool isDefine, TokenKind keyword)
    {
        if (keyword == TokenKind.For && Kind == TokenKind.Range)
        {
            return ParseRange(left, isDefine);
        }

        ImmutableArray<Expr> right = ParseExprs();
        if (keyword == TokenKind.Switch && isDefine && left is [Ident name] && right is [TypeSwitchGuard guard])
        {
            return new ExprStmt(new TypeSwitchGuard(guard.Position, name, guard.X));
        }

        return new AssignStmt(position, Operator.None, isDefine, left, right);
    }

    private RangeClause ParseRange(ImmutableArray<Expr> left, bool isDefine)
    {
        Position position = Here;
        Next();
        return new RangeClause(position, left, isDefine, ParseExpr());
    }

    /// <summary>Block = "{" StatementList "}" .</summary>
    /// <param name="context">What a missing brace should follow; empty when the brace is there.</param>
    private BlockStmt ParseBlock(string context)
    {
        Position position = Here;
        if (!Got(TokenKind.LeftBrace))
        {
            Expected("{ after " + context);
            SkipTo(TokenKind.Name, TokenKind.RightBrace);
            Position end = Here;
            if (Got(TokenKind.RightBrace))
            {
                return new BlockStmt(position, [], end);
            }
        }

        ImmutableArray<Stmt> statements = ParseStmts();
        Position rbrace = Here;
        Want(TokenKind.RightBrace);
        return new BlockStmt(position, statements, rbrace);
    }

    private DeclStmt ParseDeclStmt()
    {
        Position position = Here;
        int mark = pending.Count;
        ParseDeclGroup();
        return new DeclStmt(position, Take<Decl>(mark));
    }

    private ReturnStmt ParseReturn()
    {
        Position position = Here;
        Next();
        return new ReturnStmt(position, Kind is TokenKind.Semicolon or TokenKind.RightBrace ? [] : ParseExprs());
    }

    private BranchStmt ParseBranch()
    {
        Position position = Here;
        BranchKind kind = Kind switch
        {
            TokenKind.Break => BranchKind.Break,
            TokenKind.Continue => BranchKind.Continue,
            TokenKind.Goto => BranchKind.Goto,
            _ => BranchKind.Fallthrough,
        };
        Next();
        bool hasLabel = kind == BranchKind.Goto || (kind != BranchKind.Fallthrough && Kind == TokenKind.Name);
        return new BranchStmt(position, kind, hasLabel ? ParseName() : null);
    }

    private Stmt ParseGoOrDefer()
    {
        Position position = Here;
        TokenKind keyword = Kind;
        Next();
        CallExpr call = ParseDeferredCall(keyword);
        return keyword == TokenKind.Go ? new GoStmt(position, call) : new DeferStmt(position, call);
    }

    /// <summary>Parses the call of a <c>go</c> or <c>defer</c> statement; what is no call is taken for a function without arguments.</summary>
    private CallExpr ParseDeferredCall(TokenKind keyword)
    {
        Expr x = ParsePrimary(keepParens: Kind == TokenKind.LeftParen);
        if (x is ParenExpr)
        {
            diagnostics.ReportParenthesizedCall(x.Position, keyword);
            x = Unparen(x);
        }

        if (x is CallExpr call)
        {
            return call;
        }

        diagnostics.ReportNotCall(x.Position, keyword);
        return new CallExpr(x.Position, x, [], false);
    }

    // Headers.

    /// <summary>
    /// Parses the header of <c>if</c>, <c>for</c> or <c>switch</c> with its keyword, up to the opening brace:
    /// <c>[ Init ; ] Condition</c>, <c>Init ; Condition ; Post</c>, or a range clause, which is the init then.
    /// </summary>
    private Header ParseHeader(TokenKind keyword)
    {
        Next();
        if (Kind == TokenKind.LeftBrace)
        {
            if (keyword == TokenKind.If)
            {
                Errors?.ReportMissingCondition(Here);
            }

            return default;
        }

        int outer = expressionDepth;
        expressionDepth = -1;
        SimpleStmt? init = ParseInit(keyword);
        Header header = init is RangeClause ? new Header(init, null, null) : ParseHeaderRest(keyword, init);
        expressionDepth = outer;
        return header;
    }

    private SimpleStmt? ParseInit(TokenKind keyword)
    {
        if (Kind == TokenKind.Semicolon)
        {
            return null;
        }

        if (Got(TokenKind.Var))
        {
            Errors?.ReportVarInHeader(Here, keyword);
        }

        return ParseHeaderStmt(keyword);
    }

    /// <summary>Parses a simple statement; a range clause only for <see cref="TokenKind.For"/>.</summary>
    private SimpleStmt ParseHeaderStmt(TokenKind keyword) =>
        keyword == TokenKind.For && Kind == TokenKind.Range ? ParseRange([], false) : ParseSimple(ParseExprs(), keyword);

    /// <summary>Parses a header from the first semicolon on; without one, <paramref name="init"/> is the condition.</summary>
    private Header ParseHeaderRest(TokenKind keyword, SimpleStmt? init)
    {
        if (Kind == TokenKind.LeftBrace)
        {
            return new Header(null, ToCondition(init, keyword, null), null);
        }

        (Position Position, string Text)? semicolon = null;
        if (Kind == TokenKind.Semicolon)
        {
            semicolon = (Here, scanner.Text);
            Next();
        }
        else
        {
            // Asking for the brace rather than for a semicolon makes the better message.
            Want(TokenKind.LeftBrace);
        }

        if (keyword == TokenKind.For)
        {
            return ParseForHeader(init);
        }

        SimpleStmt? condition = Kind == TokenKind.LeftBrace ? null : ParseHeaderStmt(keyword);
        return new Header(init, ToCondition(condition, keyword, semicolon), null);
    }

    private Header ParseForHeader(SimpleStmt? init)
    {
        SimpleStmt? condition = null;
        if (Kind != TokenKind.Semicolon)
        {
            if (Kind == TokenKind.LeftBrace)
            {
                Expected("for loop condition");
                return new Header(init, null, null);
            }

            condition = ParseHeaderStmt(default);
        }

        Want(TokenKind.Semicolon);
        SimpleStmt? post = Kind == TokenKind.LeftBrace ? null : ParseHeaderStmt(default);
        if (post is AssignStmt { IsDefine: true })
        {
            Errors?.ReportDeclarationInPost(post.Position);
        }

        return new Header(init, ToCondition(condition, TokenKind.For, null), post);
    }

    private Expr? ToCondition(SimpleStmt? statement, TokenKind keyword, (Position Position, string Text)? semicolon)
    {
        switch (statement)
        {
            case ExprStmt condition:
                return condition.X;
            case null:
                if (keyword == TokenKind.If && semicolon is { } found)
                {
                    ReportNoCondition(found.Position, found.Text);
                }

                return null;
            default:
                string text = AstPrinter.PrintLine(statement);
                bool isAssignment = statement is AssignStmt { IsDefine: false, Op: Operator.None };
                Errors?.ReportUsedAsValue(Here, isAssignment ? "assignment " + text : text);
                return null;
        }
    }

    private void ReportNoCondition(Position semicolon, string text)
    {
        if (text == "semicolon")
        {
            Errors?.ReportMissingCondition(semicolon);
        }
        else
        {
            Errors?.ReportExpected(semicolon, text, "{ after if clause");
        }
    }

    // If and for.

    /// <summary>Parses an <c>if</c> with all its <c>else if</c>s, in a loop since there may be thousands.</summary>
    private IfStmt ParseIf()
    {
        int mark = arms.Count;
        Stmt? tail;
        do
        {
            Position position = Here;
            Header header = ParseHeader(TokenKind.If);
            arms.Add(new IfArm(position, header, ParseBlock("if clause")));
            tail = null;
        }
        while (Got(TokenKind.Else) && !TryParseElse(out tail));

        for (int i = arms.Count - 1; i > mark; i--)
        {
            tail = arms[i].ToStmt(tail);
        }

        IfStmt first = arms[mark].ToStmt(tail);
        arms.RemoveRange(mark, arms.Count - mark);
        return first;
    }

    /// <summary>Parses what follows <c>else</c>; false when another <c>if</c> does.</summary>
    private bool TryParseElse(out Stmt? block)
    {
        block = null;
        switch (Kind)
        {
            case TokenKind.If:
                return false;
            case TokenKind.LeftBrace:
                block = ParseBlock("");
                return true;
            default:
                Errors?.ReportElse(Here);
                SkipTo(TokenKind.Name, TokenKind.RightBrace);
                return true;
        }
    }

    private Stmt ParseFor()
    {
        Position position = Here;
        Header header = ParseHeader(TokenKind.For);
        BlockStmt body = ParseBlock("for clause");
        return header.Init is RangeClause range
            ? new RangeStmt(position, range.Position, range.Left, range.IsDefine, range.X, body)
            : new ForStmt(position, header.Init, header.Condition, header.Post, body);
    }

    // Switch and select.

    private SwitchStmt ParseSwitch()
    {
        Position position = Here;
        Header header = ParseHeader(TokenKind.Switch);
        int mark = pending.Count;
        OpenClauses(TokenKind.Switch);
        while (Kind is not (TokenKind.EndOfFile or TokenKind.RightBrace))
        {
            pending.Add(ParseCaseClause());
        }

        Position rbrace = Here;
        Want(TokenKind.RightBrace);
        return new SwitchStmt(position, header.Init, header.Condition, Take<CaseClause>(mark), rbrace);
    }

    private SelectStmt ParseSelect()
    {
        Position position = Here;
        Next();
        int mark = pending.Count;
        OpenClauses(TokenKind.Select);
        while (Kind is not (TokenKind.EndOfFile or TokenKind.RightBrace))
        {
            pending.Add(ParseCommClause());
        }

        Position rbrace = Here;
        Want(TokenKind.RightBrace);
        return new SelectStmt(position, Take<CommClause>(mark), rbrace);
    }

    private void OpenClauses(TokenKind keyword)
    {
        if (!Got(TokenKind.LeftBrace))
        {
            Errors?.ReportMissingClauseBrace(Here, keyword);
            SkipTo(TokenKind.Case, TokenKind.Default, TokenKind.RightBrace);
        }
    }

    private CaseClause ParseCaseClause()
    {
        Position position = Here;
        ImmutableArray<Expr> cases = ParseClauseKeyword() ? ParseExprs() : [];
        Position colon = Here;
        Want(TokenKind.Colon);
        return new CaseClause(position, cases, ParseStmts(), colon);
    }

    private CommClause ParseCommClause()
    {
        Position position = Here;
        SimpleStmt? comm = ParseClauseKeyword() ? ParseHeaderStmt(default) : null;
        Position colon = Here;
        Want(TokenKind.Colon);
        return new CommClause(position, comm, ParseStmts(), colon);
    }

    /// <summary>Passes <c>case</c> or <c>default</c>; true for the former.</summary>
    private bool ParseClauseKeyword()
    {
        if (Got(TokenKind.Case))
        {
            return true;
        }

        if (!Got(TokenKind.Default))
        {
            Expected("case or default or }");
            SkipTo(TokenKind.Colon, TokenKind.Case, TokenKind.Default, TokenKind.RightBrace);
        }

        return false;
    }

    /// <summary>A condition with its block, before it is known what follows <c>else</c>.</summary>
    private readonly record struct IfArm(Position Position, Header Header, BlockStmt Then)
    {
        public IfStmt ToStmt(Stmt? otherwise) =>
            new(Position, Header.Init, Header.Condition ?? new BadExpr(Then.Position), Then, otherwise);
    }

    /// <summary>What stands between a keyword and its block.</summary>
    private readonly record struct Header(SimpleStmt? Init, Expr? Condition, SimpleStmt? Post);

    /// <summary>The header of a range loop, while it is parsed. <c>Position</c> is <c>range</c>.</summary>
    private sealed class RangeClause(Position position, ImmutableArray<Expr> left, bool isDefine, Expr x) : SimpleStmt(position)
    {
        public ImmutableArray<Expr> Left { get; } = left;

        public bool IsDefine { get; } = isDefine;

        public Expr X { get; } = x;
    }
}
