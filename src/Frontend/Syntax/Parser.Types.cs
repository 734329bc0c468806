using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GoDefer.Frontend.Source;

namespace GoDefer.Frontend.Syntax;

/// <content>Types.</content>
public sealed partial class Parser
{
    /// <summary>Parameters of the lists that are being parsed: a lone name may turn out to be a type at the end of its list.</summary>
    private readonly List<Parameter> parameters = [];

    private Expr ParseType()
    {
        if (ParseTypeOrNull() is { } type)
        {
            return type;
        }

        var bad = new BadExpr(Here);
        Expected("type");
        SkipTo(
            TokenKind.Comma, TokenKind.Colon, TokenKind.Semicolon,
            TokenKind.RightParen, TokenKind.RightBracket, TokenKind.RightBrace);
        return bad;
    }

    /// <summary>Type = TypeName | TypeLit | "(" Type ")" . Null, without message, when there is none.</summary>
    private Expr? ParseTypeOrNull()
    {
        Enter();
        Expr? type = ParseTypeHere();
        Leave();
        return type;
    }

    private Expr? ParseTypeHere()
    {
        Position position = Here;
        switch (Kind)
        {
            case TokenKind.Name:
                return ParseQualified(ParseName());
            case TokenKind.Star:
                Next();
                return new StarExpr(position, ParseType());
            case TokenKind.LeftBracket:
                return ParseArrayOrSlice();
            case TokenKind.Func:
                Next();
                return ParseSignature();
            case TokenKind.Map:
                return ParseMap();
            case TokenKind.Struct:
                return ParseStruct();
            case TokenKind.Interface:
                return ParseInterface();
            case TokenKind.Chan:
                Next();
                ChanDirection direction = Got(TokenKind.Arrow) ? ChanDirection.SendOnly : ChanDirection.Both;
                return new ChanType(position, direction, ParseElement());
            case TokenKind.Arrow:
                Next();
                Want(TokenKind.Chan);
                return new ChanType(position, ChanDirection.ReceiveOnly, ParseElement());
            case TokenKind.LeftParen:
                Next();
                Expr type = ParseType();
                Want(TokenKind.RightParen);
                return type;
            default:
                return null;
        }
    }

    /// <summary>TypeName = identifier | QualifiedIdent . The first name was parsed.</summary>
    private Expr ParseQualified(Ident name)
    {
        if (Kind != TokenKind.Dot)
        {
            return name;
        }

        Position dot = Here;
        Next();
        return new SelectorExpr(dot, name, ParseName());
    }

    private Expr ParseQualified()
    {
        if (Kind == TokenKind.Name)
        {
            return ParseQualified(ParseName());
        }

        var missing = new Ident(Here, "_");
        Expected("name");
        SkipTo(TokenKind.Dot, TokenKind.Semicolon, TokenKind.RightBrace);
        return ParseQualified(missing);
    }

    private Expr ParseArrayOrSlice()
    {
        Position position = Here;
        Next();
        if (Got(TokenKind.RightBracket))
        {
            return new SliceType(position, ParseType());
        }

        expressionDepth++;
        Expr? length = Got(TokenKind.Ellipsis) ? null : ParseExpr();
        Want(TokenKind.RightBracket);
        expressionDepth--;
        return new ArrayType(position, length, ParseType());
    }

    private MapType ParseMap()
    {
        Position position = Here;
        Next();
        Want(TokenKind.LeftBracket);
        Expr key = ParseType();
        Want(TokenKind.RightBracket);
        return new MapType(position, key, ParseType());
    }

    private Expr ParseElement()
    {
        if (ParseTypeOrNull() is { } type)
        {
            return type;
        }

        var bad = new BadExpr(Here);
        Errors?.ReportMissingElement(Here);
        return bad;
    }

    // Structs and interfaces.

    /// <summary>StructType = "struct" "{" { FieldDecl ";" } "}" .</summary>
    private StructType ParseStruct()
    {
        Position position = Here;
        Next();
        int mark = pending.Count;
        var list = new BracketedList(this, TokenKind.LeftBrace, TokenKind.Semicolon, TokenKind.RightBrace);
        while (list.HasElement)
        {
            ParseFields();
            list.EndElement();
        }

        list.Close();
        return new StructType(position, Take<Field>(mark));
    }

    /// <summary>FieldDecl = ( IdentifierList Type | [ "*" ] TypeName ) [ Tag ] . Pushes a field per name.</summary>
    private void ParseFields()
    {
        Position position = Here;
        switch (Kind)
        {
            case TokenKind.Name:
                Ident name = ParseName();
                if (Kind is TokenKind.Dot or TokenKind.Literal or TokenKind.Semicolon or TokenKind.RightBrace)
                {
                    PushEmbedded(position, ParseQualified(name));
                }
                else
                {
                    ParseNamedFields(name);
                }

                break;
            case TokenKind.Star:
                Next();
                bool inner = Got(TokenKind.LeftParen);
                PushEmbedded(position, new StarExpr(position, ParseQualified()), inner);
                break;
            case TokenKind.LeftParen:
                Next();
                ParseParenthesizedEmbedded();
                break;
            default:
                Expected("field name or embedded type");
                SkipTo(TokenKind.Semicolon, TokenKind.RightBrace);
                break;
        }
    }

    private void ParseParenthesizedEmbedded()
    {
        Position position = Here;
        Expr type = Got(TokenKind.Star) ? new StarExpr(position, ParseQualified()) : ParseQualified();
        PushEmbedded(position, type, isParenthesized: true);
    }

    private void PushEmbedded(Position position, Expr type, bool isParenthesized = false)
    {
        if (isParenthesized)
        {
            Want(TokenKind.RightParen);
        }

        pending.Add(new Field(position, null, type, ParseLiteralOrNull()));
        if (isParenthesized)
        {
            Errors?.ReportParenthesizedEmbedded(Here);
        }
    }

    private void ParseNamedFields(Ident first)
    {
        ImmutableArray<Ident> names = ParseNames(first);
        Expr type = ParseType();
        BasicLit? tag = ParseLiteralOrNull();
        foreach (Ident name in names)
        {
            pending.Add(new Field(name.Position, name, type, tag));
        }
    }

    /// <summary>InterfaceType = "interface" "{" { MethodSpec ";" } "}" .</summary>
    private InterfaceType ParseInterface()
    {
        Position position = Here;
        Next();
        int mark = pending.Count;
        var list = new BracketedList(this, TokenKind.LeftBrace, TokenKind.Semicolon, TokenKind.RightBrace);
        while (list.HasElement)
        {
            Push(ParseMethodOrNull());
            list.EndElement();
        }

        list.Close();
        return new InterfaceType(position, Take<Field>(mark));
    }

    /// <summary>MethodSpec = MethodName Signature | InterfaceTypeName .</summary>
    private Field? ParseMethodOrNull()
    {
        switch (Kind)
        {
            case TokenKind.Name:
                return ParseMethod(ParseName());
            case TokenKind.LeftParen:
                Errors?.ReportParenthesizedEmbedded(Here);
                Position position = Here;
                Next();
                var embedded = new Field(position, null, ParseQualified());
                Want(TokenKind.RightParen);
                return embedded;
            default:
                Expected("method or interface name");
                SkipTo(TokenKind.Semicolon, TokenKind.RightBrace);
                return null;
        }
    }

    private Field ParseMethod(Ident name)
    {
        bool isList = Kind == TokenKind.Comma;
        while (Got(TokenKind.Comma))
        {
            ParseName();
        }

        if (isList)
        {
            Errors?.ReportMethodNameList(Here);
        }

        return Kind == TokenKind.LeftParen
            ? new Field(name.Position, name, ParseSignature())
            : new Field(name.Position, null, ParseQualified(name));
    }

    // Functions.

    /// <summary>Signature = Parameters [ Result ] .</summary>
    private FuncType ParseSignature()
    {
        Enter();
        Position position = Here;
        ImmutableArray<Field> arguments = ParseParameters();
        var type = new FuncType(position, arguments, ParseResults());
        Leave();
        return type;
    }

    private ImmutableArray<Field> ParseResults()
    {
        if (Kind == TokenKind.LeftParen)
        {
            return ParseParameters();
        }

        Position position = Here;
        return ParseTypeOrNull() is { } type ? [new Field(position, null, type)] : [];
    }

    /// <summary>Parameters = "(" [ ParameterDecl { "," ParameterDecl } [ "," ] ] ")" .</summary>
    private ImmutableArray<Field> ParseParameters()
    {
        Position position = Here;
        int mark = parameters.Count;
        var list = new BracketedList(this, TokenKind.LeftParen, TokenKind.Comma, TokenKind.RightParen);
        while (list.HasElement)
        {
            ParseParameter();
            list.EndElement();
        }

        list.Close();
        ImmutableArray<Field> fields = ToFields(CollectionsMarshal.AsSpan(parameters)[mark..], position);
        parameters.RemoveRange(mark, parameters.Count - mark);
        return fields;
    }

    /// <summary>ParameterDecl = [ identifier ] [ "..." ] Type . Pushes to <see cref="parameters"/>.</summary>
    private void ParseParameter()
    {
        Position position = Here;
        switch (Kind)
        {
            case TokenKind.Name:
                ParseNamedParameter(position, ParseName());
                break;
            case TokenKind.Ellipsis:
                parameters.Add(new Parameter(position, null, ParseVariadic()));
                break;
            case TokenKind.Arrow or TokenKind.Star or TokenKind.Func or TokenKind.LeftBracket or TokenKind.Chan
                or TokenKind.Map or TokenKind.Struct or TokenKind.Interface or TokenKind.LeftParen:
                parameters.Add(new Parameter(position, null, ParseType()));
                break;
            default:
                Expected(TokenKind.RightParen.Description());
                SkipTo(TokenKind.Comma, TokenKind.RightParen);
                break;
        }
    }

    private void ParseNamedParameter(Position position, Ident name)
    {
        switch (Kind)
        {
            case TokenKind.Name or TokenKind.Star or TokenKind.Arrow or TokenKind.Func or TokenKind.LeftBracket or TokenKind.Chan
                or TokenKind.Map or TokenKind.Struct or TokenKind.Interface or TokenKind.LeftParen:
                parameters.Add(new Parameter(position, name, ParseType()));
                break;
            case TokenKind.Ellipsis:
                parameters.Add(new Parameter(position, name, ParseVariadic()));
                break;
            case TokenKind.Dot:
                parameters.Add(new Parameter(position, null, ParseQualified(name)));
                break;
            default:
                parameters.Add(new Parameter(position, name, null));
                break;
        }
    }

    private Ellipsis ParseVariadic()
    {
        Position position = Here;
        Next();
        Expr? element = ParseTypeOrNull();
        if (element is null)
        {
            element = new BadExpr(Here);
            Errors?.ReportVariadicWithoutType(Here);
        }

        return new Ellipsis(position, element);
    }

    /// <summary>
    /// Decides what the lone names of a parameter list are: types when no parameter has both name and type, else names
    /// that share the type of the next one that has one (Go spec, "Function types").
    /// </summary>
    private ImmutableArray<Field> ToFields(Span<Parameter> list, Position open)
    {
        var fields = new Field[list.Length];
        bool hasNames = HasNames(list);
        bool isMixed = false;
        Expr? type = null;
        for (int i = list.Length - 1; i >= 0; i--)
        {
            Parameter parameter = list[i];
            type = parameter.Type ?? type;
            fields[i] = hasNames
                ? NamedField(parameter, type, ref isMixed)
                : new Field(parameter.Position, null, parameter.Type ?? parameter.Name!);
        }

        if (isMixed)
        {
            Errors?.ReportMixedParameters(open);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(fields);
    }

    private static bool HasNames(Span<Parameter> list)
    {
        foreach (Parameter parameter in list)
        {
            if (parameter is { Name: not null, Type: not null })
            {
                return true;
            }
        }

        return false;
    }

    private static Field NamedField(Parameter parameter, Expr? type, ref bool isMixed)
    {
        isMixed |= parameter.Name is null || type is null;
        return new Field(
            parameter.Position,
            parameter.Name ?? new Ident(type!.Position, "_"),
            type ?? new BadExpr(parameter.Name!.Position));
    }

    /// <summary>A parameter before it is known whether the list has names; one of name and type may be null.</summary>
    private readonly record struct Parameter(Position Position, Ident? Name, Expr? Type);
}
