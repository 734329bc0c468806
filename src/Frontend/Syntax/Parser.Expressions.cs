using System.Collections.Immutable;
using GoDefer.Frontend.Source;

namespace GoDefer.Frontend.Syntax;

/// <content>Expressions.</content>
public sealed partial class Parser
{
    /// <summary>Removes all parentheses around an expression.</summary>
    private static Expr Unparen(Expr x)
    {
        while (x is ParenExpr paren)
        {
            x = paren.X;
        }

        return x;
    }

    /// <summary>ExpressionList = Expression { "," Expression } .</summary>
    private ImmutableArray<Expr> ParseExprs()
    {
        Expr first = ParseExpr();
        if (Kind != TokenKind.Comma)
        {
            return [first];
        }

        int mark = pending.Count;
        pending.Add(first);
        while (Got(TokenKind.Comma))
        {
            pending.Add(ParseExpr());
        }

        return Take<Expr>(mark);
    }

    private Expr ParseExpr() => ParseBinary(OperatorFacts.NoPrecedence);

    /// <summary>Expression = UnaryExpr | Expression binary_op Expression . Takes operators that bind more than some precedence.</summary>
    private Expr ParseBinary(int outer)
    {
        Expr x = ParseUnary();
        while (Kind is TokenKind.Operator or TokenKind.Star && scanner.Op.Precedence() > outer)
        {
            Position position = Here;
            Operator op = scanner.Op;
            Next();
            Expr y = ParseBinary(op.Precedence());
            if (op == Operator.Add) { TextRun.Extend(x, y); }
            x = new BinaryExpr(position, op, x, y);
        }

        return x;
    }

    /// <summary>UnaryExpr = PrimaryExpr | unary_op UnaryExpr .</summary>
    private Expr ParseUnary()
    {
        Enter();
        Expr x = Kind switch
        {
            TokenKind.Star => ParseStar(),
            TokenKind.Operator when IsUnary(scanner.Op) => ParseUnaryOperator(),
            TokenKind.Arrow => ParseReceive(),
            _ => ParsePrimary(keepParens: true),
        };
        Leave();
        return x;
    }

    private static bool IsUnary(Operator op) =>
        op is Operator.Add or Operator.Sub or Operator.Not or Operator.Xor or Operator.And;

    private StarExpr ParseStar()
    {
        Position position = Here;
        Next();
        return new StarExpr(position, ParseUnary());
    }

    private UnaryExpr ParseUnaryOperator()
    {
        Position position = Here;
        Operator op = scanner.Op;
        Next();
        Expr x = ParseUnary();
        return new UnaryExpr(position, op, op == Operator.And ? Unparen(x) : x);
    }

    /// <summary>
    /// Parses a receive operation or a receive-only channel type. Which one it is shows at its end only:
    /// <c>&lt;-chan int(c)</c> receives from a conversion. In a type the arrow belongs to the first <c>chan</c> that has
    /// none: <c>&lt;-chan&lt;- chan int</c> is <c>&lt;-chan (&lt;-chan int)</c>.
    /// </summary>
    private Expr ParseReceive()
    {
        Position position = Here;
        Next();
        Expr x = ParseUnary();
        return x is ChanType type ? ToReceiveOnly(type) : new UnaryExpr(position, Operator.Receive, x);
    }

    private ChanType ToReceiveOnly(ChanType type)
    {
        Expr element = type.Element;
        if (type.Direction == ChanDirection.ReceiveOnly)
        {
            Errors?.ReportExpected(Here, "<-", "chan");
        }
        else if (type.Direction == ChanDirection.SendOnly)
        {
            element = ShiftArrow(element);
        }

        return new ChanType(type.Position, ChanDirection.ReceiveOnly, element);
    }

    private Expr ShiftArrow(Expr element)
    {
        if (element is ChanType channel)
        {
            return ToReceiveOnly(channel);
        }

        Errors?.ReportExpected(Here, AstPrinter.PrintLine(element), "chan");
        return element;
    }

    /// <summary>Operand = Literal | OperandName | MethodExpr | "(" Expression ")" .</summary>
    private Expr ParseOperand(bool keepParens)
    {
        switch (Kind)
        {
            case TokenKind.Name:
                return ParseName();
            case TokenKind.Literal:
                return ParseLiteralOrNull()!;
            case TokenKind.LeftParen:
                return ParseParen(keepParens);
            case TokenKind.Func:
                return ParseFuncTypeOrLit();
            case TokenKind.LeftBracket or TokenKind.Chan or TokenKind.Map or TokenKind.Struct or TokenKind.Interface:
                return ParseType();
            default:
                var bad = new BadExpr(Here);
                Expected("expression");
                SkipToken();
                return bad;
        }
    }

    /// <summary>Parses <c>(X)</c>. Before a <c>{</c> the parentheses are kept: they are an error if it begins a literal.</summary>
    private Expr ParseParen(bool keepParens)
    {
        Position position = Here;
        Next();
        expressionDepth++;
        Expr x = ParseExpr();
        expressionDepth--;
        Want(TokenKind.RightParen);
        return keepParens || Kind == TokenKind.LeftBrace ? new ParenExpr(position, x) : x;
    }

    private Expr ParseFuncTypeOrLit()
    {
        Position position = Here;
        Next();
        FuncType type = ParseSignature();
        if (Kind != TokenKind.LeftBrace)
        {
            return type;
        }

        expressionDepth++;
        BlockStmt body = ParseFunctionBody();
        expressionDepth--;
        return new FuncLit(position, type, body);
    }

    /// <summary>PrimaryExpr = Operand { Selector | Index | Slice | TypeAssertion | Arguments | LiteralValue } .</summary>
    private Expr ParsePrimary(bool keepParens)
    {
        Expr x = ParseOperand(keepParens);
        while (true)
        {
            switch (Kind)
            {
                case TokenKind.Dot:
                    x = ParseSelector(x);
                    break;
                case TokenKind.LeftBracket:
                    expressionDepth++;
                    x = ParseIndex(x);
                    expressionDepth--;
                    break;
                case TokenKind.LeftParen:
                    x = ParseCall(x);
                    break;
                case TokenKind.LeftBrace when IsLiteralType(Unparen(x)):
                    if (x is ParenExpr)
                    {
                        Errors?.ReportParenthesizedLiteralType(Here);
                    }

                    x = ParseCompositeLit(x);
                    break;
                default:
                    return x;
            }
        }
    }

    private bool IsLiteralType(Expr type) => type switch
    {
        Ident or SelectorExpr => expressionDepth >= 0,
        ArrayType or SliceType or StructType or MapType => true,
        _ => false,
    };

    private Expr ParseSelector(Expr x)
    {
        Position dot = Here;
        Next();
        switch (Kind)
        {
            case TokenKind.Name:
                return new SelectorExpr(dot, x, ParseName());
            case TokenKind.LeftParen:
                Next();
                Expr assertion = Got(TokenKind.Type) ? new TypeSwitchGuard(dot, null, x) : new TypeAssertExpr(dot, x, ParseType());
                Want(TokenKind.RightParen);
                return assertion;
            default:
                Expected("name or (");
                SkipTo(TokenKind.Semicolon, TokenKind.RightParen);
                return x;
        }
    }

    private Expr ParseIndex(Expr x)
    {
        Position position = Here;
        Next();
        Expr? index = null;
        if (Kind != TokenKind.Colon)
        {
            index = ParseExpr();
            if (Got(TokenKind.RightBracket))
            {
                return new IndexExpr(position, x, index);
            }
        }

        return ParseSlice(position, x, index);
    }

    /// <summary>Parses a slice expression from its first colon on.</summary>
    private SliceExpr ParseSlice(Position position, Expr x, Expr? low)
    {
        Want(TokenKind.Colon);
        Expr? high = Kind is TokenKind.Colon or TokenKind.RightBracket ? null : ParseExpr();
        Expr? max = null;
        bool isFull = Got(TokenKind.Colon);
        if (isFull)
        {
            max = ParseLastIndex(high);
        }

        Want(TokenKind.RightBracket);
        return new SliceExpr(position, x, low, high, max, isFull);
    }

    private Expr? ParseLastIndex(Expr? high)
    {
        if (high is null)
        {
            diagnostics.ReportMissingMiddleIndex(scanner.ReadPosition);
        }

        if (Kind != TokenKind.RightBracket)
        {
            return ParseExpr();
        }

        diagnostics.ReportMissingFinalIndex(scanner.ReadPosition);
        return null;
    }

    /// <summary>Arguments = "(" [ ExpressionList [ "..." ] [ "," ] ] ")" .</summary>
    private CallExpr ParseCall(Expr function)
    {
        Position position = Here;
        int mark = pending.Count;
        bool hasDots = false;
        expressionDepth++;
        var list = new BracketedList(this, TokenKind.LeftParen, TokenKind.Comma, TokenKind.RightParen);
        while (!hasDots && list.HasElement)
        {
            pending.Add(ParseExpr());
            hasDots = Got(TokenKind.Ellipsis);
            list.EndElement();
        }

        list.Close();
        expressionDepth--;
        return new CallExpr(position, function, Take<Expr>(mark), hasDots);
    }

    /// <summary>LiteralValue = "{" [ ElementList [ "," ] ] "}" .</summary>
    private CompositeLit ParseCompositeLit(Expr? type)
    {
        Enter();
        Position position = Here;
        int mark = pending.Count;
        expressionDepth++;
        var list = new BracketedList(this, TokenKind.LeftBrace, TokenKind.Comma, TokenKind.RightBrace);
        while (list.HasElement)
        {
            pending.Add(ParseKeyedElement());
            list.EndElement();
        }

        Position rbrace = list.Close();
        expressionDepth--;
        Leave();
        return new CompositeLit(position, type, Take<Expr>(mark), rbrace);
    }

    private Expr ParseKeyedElement()
    {
        Expr element = ParseLiteralElement();
        if (Kind != TokenKind.Colon)
        {
            return element;
        }

        Position colon = Here;
        Next();
        return new KeyValueExpr(colon, element, ParseLiteralElement());
    }

    private Expr ParseLiteralElement() => Kind == TokenKind.LeftBrace ? ParseCompositeLit(null) : ParseExpr();
}
