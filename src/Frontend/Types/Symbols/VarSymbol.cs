using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Types.Symbols;

/// <summary>What kind of storage a variable names.</summary>
public enum VarKind : byte
{
    /// <summary>Declared at package level.</summary>
    Package,
    /// <summary>Declared by a statement.</summary>
    Local,
    /// <summary>A receiver or parameter.</summary>
    Parameter,
    /// <summary>A result, named or not.</summary>
    Result,
}

/// <summary>A variable.</summary>
public sealed class VarSymbol : Symbol
{
    internal VarSymbol(string name, GoPackage package, Position position, VarKind kind, FunctionInfo? function)
        : base(name, package, position)
    {
        Kind = kind;
        Function = function;
    }

    /// <summary>What it names.</summary>
    public VarKind Kind { get; }

    /// <summary>The function declaration or literal whose frame the variable belongs to; null at package level.</summary>
    public FunctionInfo? Function { get; }

    /// <summary>The type; <see cref="BasicType.Invalid"/> after an error.</summary>
    public GoType Type { get; internal set; } = BasicType.Invalid;

    /// <summary>
    /// The statement or declaration that gives the variable its first value: a <see cref="VarDecl"/>, <see cref="AssignStmt"/>,
    /// <see cref="RangeStmt"/>, <see cref="CaseClause"/> (of a type switch), or null (parameters, results).
    /// </summary>
    public Node? Definition { get; internal set; }

    /// <summary>Whether something reads the variable; gc reports local variables that nothing reads.</summary>
    public bool IsUsed { get; internal set; }

    /// <summary>Whether an assignment other than its definition changes it or a part of it (range variables: always).</summary>
    public bool IsReassigned { get; internal set; }

    /// <summary>Whether its address or that of a part is taken: by an ampersand, a slice of an array, or a pointer method.</summary>
    public bool IsAddressTaken { get; internal set; }

    /// <summary>Whether a function literal refers to it from inside.</summary>
    public bool IsCaptured { get; internal set; }

    /// <summary>Whether the source gives it no name; unnamed results are named ~r0, ~r1 … and blank ones ~b0 …, as in gc.</summary>
    public bool IsUnnamed { get; internal set; }

    /// <summary>gc's number of the variable in its function, which tells variables of one name apart; 0 at package level.</summary>
    public int Number { get; internal set; }

    /// <summary>How deep in loops, and behind how many labels, the variable is declared.</summary>
    internal int Depth { get; set; }

    /// <summary>How far the checker is with the declaration's assignment.</summary>
    internal CheckState InitState { get; set; }

    /// <summary>The declared type's expression, or null.</summary>
    internal Expr? TypeExpr { get; set; }
}
