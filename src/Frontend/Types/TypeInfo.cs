using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types;

/// <summary>
/// One initialisation of package variables, in gc's order (Go spec, Package initialization).
/// </summary>
/// <param name="Variables">The variables, blank ones included; several share one call.</param>
/// <param name="Value">The value; null for a variable without one, which is zero.</param>
/// <param name="Declaration">The declaration.</param>
public sealed record Initialization(IReadOnlyList<VarSymbol> Variables, Expr? Value, VarDecl Declaration);

/// <summary>
/// The result of checking a package: what every expression and name of its syntax trees means. All of it is final, as if
/// every conversion that Go makes silently were applied: an untyped constant has the type of its context, an untyped shift
/// the type it is evaluated in. Still to be derived are the conversions that change representation, where the type of an
/// operand and that of its target differ: to an interface in assignments, calls, returns, sends, comparisons and the like.
/// A tree is checked once; the answers live in the tree.
/// </summary>
public sealed class TypeInfo
{
    internal TypeInfo(GoPackage package, TypeTable types, IReadOnlyList<FileNode> files)
    {
        Package = package;
        Types = types;
        Files = files;
    }

    /// <summary>The package.</summary>
    public GoPackage Package { get; }

    /// <summary>Makes further types of this compilation.</summary>
    public TypeTable Types { get; }

    /// <summary>The files, in the order given.</summary>
    public IReadOnlyList<FileNode> Files { get; private set; }

    /// <summary>The declared functions and methods with their bodies, in source order, blank ones and init functions included.</summary>
    public IReadOnlyList<FunctionInfo> Functions => FunctionList;

    /// <summary>The func init of the package, in source order.</summary>
    public IReadOnlyList<FuncSymbol> InitFunctions => InitList;

    /// <summary>The package variables in source order, blank ones included.</summary>
    public IReadOnlyList<VarSymbol> Variables => VariableList;

    /// <summary>The types declared at package level in source order, aliases included.</summary>
    public IReadOnlyList<TypeSymbol> DeclaredTypes => TypeList;

    /// <summary>The function literals in initialisers of package variables, in source order.</summary>
    public IReadOnlyList<FunctionInfo> PackageLiterals => LiteralList;

    /// <summary>The initialisations of package variables, in the order in which they happen.</summary>
    public IReadOnlyList<Initialization> InitOrder { get; internal set; } = [];

    internal List<FunctionInfo> FunctionList { get; } = [];

    internal List<FuncSymbol> InitList { get; } = [];

    internal List<VarSymbol> VariableList { get; } = [];

    internal List<TypeSymbol> TypeList { get; } = [];

    internal List<FunctionInfo> LiteralList { get; } = [];

    internal Dictionary<CaseClause, VarSymbol> ClauseVariables { get; } = [];

    /// <summary>
    /// The type of an expression: the type it denotes if it is a type, a <see cref="TupleType"/> for a call without or with
    /// several results, null for what has no type (a package name, a built-in function, an error). Of the operand of a
    /// constant expression this is the type it was written with, maybe untyped; of the whole, the final one.
    /// nil as a case of a type switch stays untyped.
    /// </summary>
    public GoType? TypeOf(Expr expression) => Info(expression)?.Type;

    /// <summary>The value of a constant expression, already represented in its type (rounded, for floats); null for others.</summary>
    public ConstantValue? ValueOf(Expr expression) => Info(expression)?.Value;

    /// <summary>What an expression denotes.</summary>
    public ExprKind KindOf(Expr expression) => Info(expression)?.Kind ?? ExprKind.Invalid;

    /// <summary>
    /// The symbol of a name, where it is declared or used; also of the name right of the dot in Package.Name. Null for
    /// field names, labels, and the name in a type switch guard (see <see cref="VariableOf"/>).
    /// </summary>
    public Symbol? SymbolOf(Ident name) => Info(name)?.Referent as Symbol;

    /// <summary>What X.Name finds; null if X is a package (then ask <see cref="SymbolOf"/> for the name right of the dot).</summary>
    public Selection? SelectionOf(SelectorExpr selector) => Info(selector)?.Referent as Selection;

    /// <summary>What a call does. For a built-in function, <see cref="BuiltinOf"/> says which.</summary>
    public CallKind CallKindOf(CallExpr call) => Info(call)?.Call ?? CallKind.Call;

    /// <summary>The built-in function an expression names, parentheses aside; null if it names none.</summary>
    public Builtin? BuiltinOf(Expr function)
    {
        while (function is ParenExpr paren)
        {
            function = paren.X;
        }
        var name = function is SelectorExpr selector ? selector.Selector : function as Ident;
        return name is not null && SymbolOf(name) is BuiltinSymbol builtin ? builtin.Function : null;
    }

    /// <summary>What is known of a function literal.</summary>
    public FunctionInfo FunctionOf(FuncLit literal) => (FunctionInfo)Info(literal)!.Referent!;

    /// <summary>The variable a clause of a type switch with a name declares; null if the switch declares none.</summary>
    public VarSymbol? VariableOf(CaseClause clause) => ClauseVariables.GetValueOrDefault(clause);

    internal static ExprInfo? Info(Expr expression) => expression.Annotation as ExprInfo;

    /// <summary>
    /// Lets go of the syntax trees, which take more memory than anything else of a package that is checked. Types and what is declared at package level
    /// stay known.
    /// </summary>
    internal void ReleaseSyntax()
    {
        foreach (var function in FunctionList) { function.Symbol?.ReleaseSyntax(); }
        FunctionList.Clear();
        LiteralList.Clear();
        ClauseVariables.Clear();
        (Files, InitOrder) = ([], []);
    }
}
