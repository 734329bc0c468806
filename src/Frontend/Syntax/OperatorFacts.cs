namespace GoDefer.Frontend.Syntax;

/// <summary>Spelling and precedence of operators, one row each (Go spec, "Operator precedence").</summary>
public static class OperatorFacts
{
    /// <summary>Precedence of unary operators and of what is no binary operator.</summary>
    public const int NoPrecedence = 0;

    /// <summary>Precedence of the operators that bind most.</summary>
    public const int HighestPrecedence = 5;

    private static readonly (string Text, int Precedence)[] Rows =
    [
        ("", NoPrecedence),
        ("!", NoPrecedence),
        ("<-", NoPrecedence),
        ("||", 1),
        ("&&", 2),
        ("==", 3),
        ("!=", 3),
        ("<", 3),
        ("<=", 3),
        (">", 3),
        (">=", 3),
        ("+", 4),
        ("-", 4),
        ("|", 4),
        ("^", 4),
        ("*", 5),
        ("/", 5),
        ("%", 5),
        ("&", 5),
        ("&^", 5),
        ("<<", 5),
        (">>", 5),
    ];

    /// <summary>The operator as written in Go.</summary>
    public static string Text(this Operator op) => Rows[(int)op].Text;

    /// <summary>How much a binary operator binds, from 1 (<c>||</c>) to 5.</summary>
    public static int Precedence(this Operator op) => Rows[(int)op].Precedence;
}
