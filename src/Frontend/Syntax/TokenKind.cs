namespace GoDefer.Frontend.Syntax;

/// <summary>What a token is (Go spec, "Lexical elements"). There are at most 64, so that a <see cref="TokenSet"/> is a word.</summary>
public enum TokenKind : byte
{
    /// <summary>End of the file.</summary>
    EndOfFile,

    /// <summary>An identifier that is no keyword.</summary>
    Name,

    /// <summary>A literal; <see cref="Scanner.LiteralKind"/> says which.</summary>
    Literal,

    /// <summary>An operator that is none of the kinds below; <see cref="Scanner.Op"/> says which.</summary>
    Operator,

    /// <summary>An operator followed by <c>=</c>.</summary>
    AssignOperator,

    /// <summary><c>++</c>, <c>--</c></summary>
    IncDec,

    /// <summary><c>=</c></summary>
    Assign,

    /// <summary><c>:=</c></summary>
    Define,

    /// <summary><c>&lt;-</c></summary>
    Arrow,

    /// <summary><c>*</c></summary>
    Star,

    /// <summary><c>(</c></summary>
    LeftParen,

    /// <summary><c>[</c></summary>
    LeftBracket,

    /// <summary><c>{</c></summary>
    LeftBrace,

    /// <summary><c>)</c></summary>
    RightParen,

    /// <summary><c>]</c></summary>
    RightBracket,

    /// <summary><c>}</c></summary>
    RightBrace,

    /// <summary><c>,</c></summary>
    Comma,

    /// <summary><c>;</c>, written or inserted; <see cref="Scanner.Text"/> says which.</summary>
    Semicolon,

    /// <summary><c>:</c></summary>
    Colon,

    /// <summary><c>.</c></summary>
    Dot,

    /// <summary><c>...</c></summary>
    Ellipsis,

    /// <summary><c>break</c></summary>
    Break,

    /// <summary><c>case</c></summary>
    Case,

    /// <summary><c>chan</c></summary>
    Chan,

    /// <summary><c>const</c></summary>
    Const,

    /// <summary><c>continue</c></summary>
    Continue,

    /// <summary><c>default</c></summary>
    Default,

    /// <summary><c>defer</c></summary>
    Defer,

    /// <summary><c>else</c></summary>
    Else,

    /// <summary><c>fallthrough</c></summary>
    Fallthrough,

    /// <summary><c>for</c></summary>
    For,

    /// <summary><c>func</c></summary>
    Func,

    /// <summary><c>go</c></summary>
    Go,

    /// <summary><c>goto</c></summary>
    Goto,

    /// <summary><c>if</c></summary>
    If,

    /// <summary><c>import</c></summary>
    Import,

    /// <summary><c>interface</c></summary>
    Interface,

    /// <summary><c>map</c></summary>
    Map,

    /// <summary><c>package</c></summary>
    Package,

    /// <summary><c>range</c></summary>
    Range,

    /// <summary><c>return</c></summary>
    Return,

    /// <summary><c>select</c></summary>
    Select,

    /// <summary><c>struct</c></summary>
    Struct,

    /// <summary><c>switch</c></summary>
    Switch,

    /// <summary><c>type</c></summary>
    Type,

    /// <summary><c>var</c></summary>
    Var,
}
