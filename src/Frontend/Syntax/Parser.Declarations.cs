using System.Collections.Immutable;
using GoDefer.Frontend.Source;

namespace GoDefer.Frontend.Syntax;

/// <content>Files and declarations.</content>
public sealed partial class Parser
{
    /// <summary>SourceFile = PackageClause ";" { ImportDecl ";" } { TopLevelDecl ";" } .</summary>
    private FileNode? ParseFile()
    {
        Position position = Here;
        if (!Got(TokenKind.Package))
        {
            Errors?.ReportMissingPackage(Here);
            return null;
        }

        Ident package = ParseName();
        Want(TokenKind.Semicolon);
        if (diagnostics.Count > 0)
        {
            return null;
        }

        while (Got(TokenKind.Import))
        {
            ParseGroup(static (parser, group) => parser.ParseImport(group));
            Want(TokenKind.Semicolon);
        }

        while (!importsOnly && Kind != TokenKind.EndOfFile)
        {
            ParseTopLevel();
        }

        return new FileNode(position, source, package, Take<Decl>(0), [.. directives.LinkNames]);
    }

    private void ParseTopLevel()
    {
        if (!TryParseDecl())
        {
            ReportNoDeclaration();
            SkipTo(TokenKind.Const, TokenKind.Type, TokenKind.Var, TokenKind.Func);
            return;
        }

        // Comments after the semicolon belong to the next declaration, so this comes before it is passed.
        directives.Reset(Here);
        if (Kind != TokenKind.EndOfFile && !Got(TokenKind.Semicolon))
        {
            Errors?.ReportUnexpected(Here, Found, "after top level declaration");
            SkipTo(TokenKind.Const, TokenKind.Type, TokenKind.Var, TokenKind.Func);
        }
    }

    private bool TryParseDecl()
    {
        switch (Kind)
        {
            case TokenKind.Func:
                Next();
                if (ParseFuncOrNull() is { } function)
                {
                    pending.Add(function);
                }

                return true;
            case TokenKind.Const or TokenKind.Type or TokenKind.Var:
                ParseDeclGroup();
                return true;
            default:
                return false;
        }
    }

    private void ReportNoDeclaration()
    {
        if (Kind == TokenKind.LeftBrace && pending is [.., FuncDecl { Body: null }])
        {
            Errors?.ReportBodyOnNextLine(Here);
        }
        else
        {
            Errors?.ReportNonDeclaration(Here);
        }
    }

    /// <summary>Parses <c>const</c>, <c>type</c> or <c>var</c> with what follows, and pushes the declarations.</summary>
    private void ParseDeclGroup()
    {
        TokenKind keyword = Kind;
        Next();
        ParseGroup(keyword switch
        {
            TokenKind.Const => static (parser, group) => parser.ParseConst(group),
            TokenKind.Type => static (parser, group) => parser.ParseTypeDecl(group),
            _ => static (parser, group) => parser.ParseVar(group),
        });
    }

    /// <summary>Parses one spec, or several in parentheses, and pushes them.</summary>
    private void ParseGroup(Func<Parser, DeclGroup?, Decl?> parseSpec)
    {
        if (Kind != TokenKind.LeftParen)
        {
            Push(parseSpec(this, null));
            return;
        }

        var group = new DeclGroup(Here);
        var list = new BracketedList(this, TokenKind.LeftParen, TokenKind.Semicolon, TokenKind.RightParen);
        while (list.HasElement)
        {
            Push(parseSpec(this, group));
            list.EndElement();
        }

        list.Close();
    }

    private void Push(Node? node)
    {
        if (node is not null)
        {
            pending.Add(node);
        }
    }

    /// <summary>ImportSpec = [ "." | PackageName ] ImportPath .</summary>
    private Decl ParseImport(DeclGroup? group)
    {
        Position position = Here;
        Ident? name = null;
        if (Kind == TokenKind.Name)
        {
            name = ParseName();
        }
        else if (Kind == TokenKind.Dot)
        {
            name = new Ident(Here, ".");
            Next();
        }

        if (ParseLiteralOrNull() is { } path)
        {
            return new ImportDecl(position, group, name, path);
        }

        Errors?.ReportMissingImportPath(Here);
        SkipTo(TokenKind.Semicolon, TokenKind.RightParen);
        return new BadDecl(position);
    }

    /// <summary>ConstSpec = IdentifierList [ [ Type ] "=" ExpressionList ] .</summary>
    private ConstDecl ParseConst(DeclGroup? group)
    {
        Position position = Here;
        ImmutableArray<Ident> names = ParseNames(ParseName());
        Expr? type = null;
        ImmutableArray<Expr> values = [];
        if (Kind is not (TokenKind.EndOfFile or TokenKind.Semicolon or TokenKind.RightParen))
        {
            type = ParseTypeOrNull();
            values = ParseValues();
        }

        return new ConstDecl(position, group, names, type, values);
    }

    /// <summary>TypeSpec = identifier [ "=" ] Type .</summary>
    private TypeDecl ParseTypeDecl(DeclGroup? group)
    {
        Position position = Here;
        Ident name = ParseName();
        bool isAlias = Got(TokenKind.Assign);
        Expr? type = ParseTypeOrNull();
        if (type is null)
        {
            type = new BadExpr(Here);
            Errors?.ReportUnexpected(Here, Found, "in type declaration");
            SkipTo(TokenKind.Semicolon, TokenKind.RightParen);
        }

        return new TypeDecl(position, group, name, isAlias, type, directives.Pending);
    }

    /// <summary>VarSpec = IdentifierList ( Type [ "=" ExpressionList ] | "=" ExpressionList ) .</summary>
    private VarDecl ParseVar(DeclGroup? group)
    {
        Position position = Here;
        ImmutableArray<Ident> names = ParseNames(ParseName());
        Expr? type = Kind == TokenKind.Assign ? null : ParseType();
        return new VarDecl(position, group, names, type, ParseValues());
    }

    private ImmutableArray<Expr> ParseValues() => Got(TokenKind.Assign) ? ParseExprs() : [];

    /// <summary>FunctionDecl = "func" [ Receiver ] FunctionName Signature [ FunctionBody ] .</summary>
    private FuncDecl? ParseFuncOrNull()
    {
        Position position = Here;
        Field? receiver = Kind == TokenKind.LeftParen ? ParseReceiver() : null;
        if (Kind != TokenKind.Name)
        {
            Expected("name or (");
            SkipTo(TokenKind.LeftBrace, TokenKind.Semicolon);
            return null;
        }

        Ident name = ParseName();
        FuncType type = ParseSignature();
        BlockStmt? body = Kind == TokenKind.LeftBrace ? ParseFunctionBody() : null;
        return new FuncDecl(position, receiver, name, type, body, directives.Pending);
    }

    private Field? ParseReceiver()
    {
        ImmutableArray<Field> receivers = ParseParameters();
        if (receivers.IsEmpty)
        {
            diagnostics.ReportNoReceiver(scanner.ReadPosition);
            return null;
        }

        if (receivers.Length > 1)
        {
            diagnostics.ReportManyReceivers(scanner.ReadPosition);
        }

        return receivers[0];
    }

    private BlockStmt ParseFunctionBody()
    {
        int errorsBefore = diagnostics.Count;
        functionDepth++;
        BlockStmt body = ParseBlock("");
        functionDepth--;
        if (diagnostics.Count == errorsBefore)
        {
            BranchChecker.Check(body, diagnostics);
        }

        return body;
    }
}
