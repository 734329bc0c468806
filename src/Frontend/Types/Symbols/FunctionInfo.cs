using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Types.Symbols;

/// <summary>A variable of an enclosing function that a function literal uses.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Position">The first use inside the literal.</param>
public sealed record CapturedVariable(VarSymbol Variable, Position Position)
{
    /// <summary>Whether the name really means the variable: a field name in a literal only looks like it.</summary>
    internal bool IsUsed { get; set; }
}

/// <summary>From a position on, the innermost scope is another one.</summary>
/// <param name="Position">Where.</param>
/// <param name="Scope">The scope, an index into <see cref="FunctionInfo.Scopes"/>.</param>
public readonly record struct ScopeMark(Position Position, int Scope);

/// <summary>What the checker knows of the body of a function declaration or function literal.</summary>
public sealed class FunctionInfo
{
    internal FunctionInfo(Node node, FuncSymbol? symbol, FunctionInfo? outer)
    {
        Node = node;
        Symbol = symbol;
        Outer = outer;
    }

    /// <summary>The <see cref="FuncDecl"/> or <see cref="FuncLit"/>.</summary>
    public Node Node { get; }

    /// <summary>The declared function; null for a literal.</summary>
    public FuncSymbol? Symbol { get; }

    /// <summary>The function a literal stands in; null for a declaration and for literals at package level.</summary>
    public FunctionInfo? Outer { get; }

    /// <summary>The type, without receiver; null after an error in it.</summary>
    public FuncType? Type { get; internal set; }

    /// <summary>Whether its name was used as a type before its declaration was looked at, after which gc knows no type of it.</summary>
    internal bool HasLostType { get; set; }

    /// <summary>The receiver of a method.</summary>
    public VarSymbol? Receiver { get; internal set; }

    /// <summary>The parameters in order, unnamed ones included (their name is "" or "_").</summary>
    public IReadOnlyList<VarSymbol> Parameters => ParameterList;

    /// <summary>The results in order, unnamed ones included.</summary>
    public IReadOnlyList<VarSymbol> Results => ResultList;

    /// <summary>Whether results have names in the source.</summary>
    public bool HasNamedResults => ResultList.Count > 0 && !ResultList[0].IsUnnamed;

    /// <summary>Receiver, parameters, results, then local variables, as they are declared from top to bottom.</summary>
    public IReadOnlyList<VarSymbol> Variables => VariableList;

    /// <summary>Of a literal, the variables of enclosing functions it or a literal in it uses, in order of first use.</summary>
    public IReadOnlyList<CapturedVariable> Captures => CaptureList;

    /// <summary>The function literals directly inside, in source order.</summary>
    public IReadOnlyList<FunctionInfo> Literals => LiteralList;

    /// <summary>The types declared directly inside, in source order.</summary>
    public IReadOnlyList<TypeSymbol> Types => TypeList;

    /// <summary>The parent of each lexical scope with variables, numbered from 1; scope 0 is the function's own and has no entry.</summary>
    public IReadOnlyList<int> Scopes => ScopeParents;

    /// <summary>Where scopes begin and end, in source order.</summary>
    public IReadOnlyList<ScopeMark> ScopeMarks => MarkList;

    /// <summary>The closing brace of the body.</summary>
    public Position End { get; internal set; }

    /// <summary>Whether recover is called directly inside.</summary>
    public bool HasRecover { get; internal set; }

    /// <summary>The function body; null for a function implemented elsewhere.</summary>
    public BlockStmt? Body => Node is FuncDecl declaration ? declaration.Body : ((FuncLit)Node).Body;

    /// <summary>The parameters and results as written.</summary>
    public Syntax.FuncType Signature => Node is FuncDecl declaration ? declaration.Type : ((FuncLit)Node).Type;

    internal Expr? ReceiverTypeExpr { get; set; }

    internal CapturedVariable? CaptureOf(VarSymbol variable)
    {
        foreach (var capture in CaptureList)
        {
            if (capture.Variable == variable)
            {
                return capture;
            }
        }
        return null;
    }

    internal List<VarSymbol> ParameterList { get; } = [];

    internal List<VarSymbol> ResultList { get; } = [];

    internal List<VarSymbol> VariableList { get; } = [];

    internal List<CapturedVariable> CaptureList { get; } = [];

    internal List<FunctionInfo> LiteralList { get; } = [];

    internal List<TypeSymbol> TypeList { get; } = [];

    internal List<int> ScopeParents { get; } = [];

    internal List<ScopeMark> MarkList { get; } = [];
}
