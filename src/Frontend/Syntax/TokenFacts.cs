namespace GoDefer.Frontend.Syntax;

/// <summary>What is known of each kind of token without its text.</summary>
public static class TokenFacts
{
    /// <summary>First keyword in the order of <see cref="TokenKind"/>.</summary>
    public const TokenKind FirstKeyword = TokenKind.Break;

    /// <summary>Last keyword in the order of <see cref="TokenKind"/>.</summary>
    public const TokenKind LastKeyword = TokenKind.Var;

    private static readonly string[] Texts =
    [
        "EOF", "name", "literal", "op", "op=", "opop", "=", ":=", "<-", "*",
        "(", "[", "{", ")", "]", "}", ",", ";", ":", ".", "...",
        "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func", "go", "goto",
        "if", "import", "interface", "map", "package", "range", "return", "select", "struct", "switch", "type", "var",
    ];

    /// <summary>Tokens after which a line end becomes a semicolon (Go spec, "Semicolons").</summary>
    private static readonly TokenSet EndsStatement = TokenSet.Of(
        TokenKind.Name, TokenKind.Literal, TokenKind.IncDec,
        TokenKind.RightParen, TokenKind.RightBracket, TokenKind.RightBrace,
        TokenKind.Break, TokenKind.Continue, TokenKind.Fallthrough, TokenKind.Return);

    /// <summary>The token as written in Go, or what kind it is.</summary>
    public static string Text(this TokenKind kind) => Texts[(int)kind];

    /// <summary>The token as gc's messages name it.</summary>
    public static string Description(this TokenKind kind) => kind switch
    {
        TokenKind.Comma => "comma",
        TokenKind.Semicolon => "semicolon or newline",
        _ => kind.Text(),
    };

    /// <summary>True when a line end after the token becomes a semicolon.</summary>
    public static bool NeedsSemicolon(this TokenKind kind) => EndsStatement.Contains(kind);
}
