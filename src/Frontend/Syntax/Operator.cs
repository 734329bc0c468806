namespace GoDefer.Frontend.Syntax;

/// <summary>Operators of expressions and of assignments (Go spec, "Operators"). Dereference is <c>StarExpr</c>, not an operator.</summary>
public enum Operator : byte
{
    /// <summary>No operator: the plain assignment.</summary>
    None,

    /// <summary><c>!</c></summary>
    Not,

    /// <summary><c>&lt;-</c></summary>
    Receive,

    /// <summary><c>||</c></summary>
    OrOr,

    /// <summary><c>&amp;&amp;</c></summary>
    AndAnd,

    /// <summary><c>==</c></summary>
    Equal,

    /// <summary><c>!=</c></summary>
    NotEqual,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&lt;=</c></summary>
    LessEqual,

    /// <summary><c>&gt;</c></summary>
    Greater,

    /// <summary><c>&gt;=</c></summary>
    GreaterEqual,

    /// <summary><c>+</c></summary>
    Add,

    /// <summary><c>-</c></summary>
    Sub,

    /// <summary><c>|</c></summary>
    Or,

    /// <summary><c>^</c></summary>
    Xor,

    /// <summary><c>*</c></summary>
    Mul,

    /// <summary><c>/</c></summary>
    Div,

    /// <summary><c>%</c></summary>
    Rem,

    /// <summary><c>&amp;</c></summary>
    And,

    /// <summary><c>&amp;^</c></summary>
    AndNot,

    /// <summary><c>&lt;&lt;</c></summary>
    ShiftLeft,

    /// <summary><c>&gt;&gt;</c></summary>
    ShiftRight,
}
