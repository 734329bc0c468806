using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Symbols;
using FuncType = GoDefer.Frontend.Types.FuncType;

namespace GoDefer.Frontend.Tree;

/// <summary>
/// A function, method, function literal or generated wrapper with its body (gc: ODCLFUNC and its Func).
/// </summary>
/// <param name="position">gc's position: see <c>FuncDecl</c> and <c>FuncLit</c>.</param>
/// <param name="name">Its name; the name's Definition is set to this function.</param>
/// <param name="type">The type without receiver.</param>
public sealed class FunctionNode(NodePosition position, FunctionName name, FuncType type)
{
    /// <summary>Place of the declaration.</summary>
    public NodePosition Position { get; } = position;

    /// <summary>The name by which it is called.</summary>
    public FunctionName Name { get; set; } = name;

    /// <summary>The type without receiver.</summary>
    public FuncType Type { get; set; } = type;

    /// <summary>The receiver of a method, or null.</summary>
    public Variable? Receiver { get; set; }

    /// <summary>The parameters without the receiver; unnamed ones are named <c>_</c> by gc's rules too.</summary>
    public List<Variable> Parameters { get; } = [];

    /// <summary>The result variables; unnamed ones are <c>~r0</c>, …</summary>
    public List<Variable> Results { get; } = [];

    /// <summary>The result variables have names in the program.</summary>
    public bool HasNamedResults { get; set; }

    /// <summary>All variables in the frame: parameters, results, locals, temporaries, in order of their declaration (gc: Dcl).</summary>
    public List<Variable> Locals { get; set; } = [];

    /// <summary>
    /// Constants, types and function literals of the body, which are declarations too (gc: Dcl): for each the number of
    /// <see cref="Locals"/> before it, and the name and type of a constant, or those of a type.
    /// </summary>
    public List<(int Place, string? Name, GoType? Type)> OtherDeclarations { get; } = [];

    /// <summary>Statements that run first: captured variables, moving parameters to the heap (gc: Enter).</summary>
    public List<TreeNode> Enter { get; set; } = [];

    /// <summary>Statements that run at return: results kept in the heap go back (gc: Exit).</summary>
    public List<TreeNode> Exit { get; set; } = [];

    /// <summary>The body; null for a function implemented elsewhere.</summary>
    public List<TreeNode>? Body { get; set; }

    /// <summary>Of a function literal: the captured variables as this function sees them (closure variables), in order of first use (gc: Cvars).</summary>
    public List<Variable> Captures { get; set; } = [];

    /// <summary>Of a function literal: the expression that makes it.</summary>
    public ClosureNode? Closure { get; set; }

    /// <summary>Of a function literal: the function it is written in; null at package level.</summary>
    public FunctionNode? Outer { get; set; }

    /// <summary>Number of function literals named after this function so far.</summary>
    public int ClosureCount { get; set; }

    /// <summary>Number of labels made for inlined calls so far (gc: Label).</summary>
    public int LabelCount { get; set; }

    /// <summary>The brace that ends the body.</summary>
    public NodePosition EndPosition { get; set; } = position;

    /// <summary>Directives.</summary>
    public Pragma Pragma { get; set; }

    /// <summary>Is a closure: reads captured variables through the context register (gc: Needctxt).</summary>
    public bool NeedsContext { get; set; }

    /// <summary>Has a defer statement that can be reached; known after walk.</summary>
    public bool HasDefer { get; set; }

    /// <summary>Calls an interface method that may be Method or MethodByName of reflect.Type (gc: ReflectMethod); known after walk.</summary>
    public bool UsesReflectMethod { get; set; }

    /// <summary>Generated to call a method (gc: Wrapper).</summary>
    public bool IsWrapper { get; set; }

    /// <summary>May be defined by several packages; the linker keeps one (gc: Dupok).</summary>
    public bool IsDuplicateOk { get; set; }

    /// <summary>A function literal that is not at package level: analysed together with the function around it (gc: IsHiddenClosure).</summary>
    public bool IsHiddenClosure { get; set; }

    /// <summary>Nil checks are left out (gc: NilCheckDisabled).</summary>
    public bool IsNilCheckDisabled { get; set; }

    /// <summary>Why it can or cannot be inlined; null until the inliner has looked.</summary>
    public InlineDecision? InlineDecision { get; set; }

    /// <summary>
    /// The scopes of the body for debug information: element i is the parent of scope i+1; scope 0 is the function's own.
    /// </summary>
    public List<int> ScopeParents { get; } = [];

    /// <summary>Where scopes begin and end, in the order of the text.</summary>
    public IReadOnlyList<ScopeMark> ScopeMarks { get; set; } = [];

    /// <summary>Lets go of the body once it is lowered. What callers and the functions around it ask for stays.</summary>
    public void ReleaseBody()
    {
        List<TreeNode> nothing = [];
        (Body, Enter, Exit, Locals, ScopeMarks) = (nothing, nothing, nothing, [], []);
        OtherDeclarations.Clear();
        ScopeParents.Clear();
    }
}

/// <summary>What a call of an inlinable function is replaced by (gc: Inline).</summary>
/// <param name="Cost">Number of nodes by gc's count; at most 80.</param>
/// <param name="Function">The function as written: its parameters and results name what is replaced.</param>
/// <param name="Locals">Its variables at the time of the decision.</param>
/// <param name="Body">A copy of the body, never changed.</param>
public sealed record InlineBody(int Cost, FunctionNode Function, IReadOnlyList<Variable> Locals, IReadOnlyList<TreeNode> Body)
{
    /// <summary>The first call that was replaced; null if none was yet.</summary>
    public NodePosition? FirstCall { get; set; }
}

/// <summary>Whether a function can be inlined, and if not why, in gc's words.</summary>
public sealed record InlineDecision(bool CanInline, int Cost, string Reason);

/// <summary>A call that was inlined: the site it stands in (-1: none), where the call was, and what was called.</summary>
public sealed record InlineCallSite(int Parent, NodePosition Call, FunctionName Callee);

/// <summary>The typed tree of a package.</summary>
public sealed class PackageTree(GoPackage package)
{
    private readonly Dictionary<FuncSymbol, FunctionName> names = [];
    private readonly Dictionary<VarSymbol, Variable> globals = [];

    /// <summary>The package.</summary>
    public GoPackage Package { get; } = package;

    /// <summary>
    /// Functions with a declaration in the package, in gc's order (xtop): declared ones in order of the text, then function
    /// literals and wrappers as they were made. Later phases append.
    /// </summary>
    public List<FunctionNode> Functions { get; } = [];

    /// <summary>The name of each declared function and method that the package has or mentions, of other packages too.</summary>
    public IReadOnlyDictionary<FuncSymbol, FunctionName> Names => names;

    /// <summary>Package variables in order of declaration.</summary>
    public List<Variable> Globals { get; } = [];

    /// <summary>The types that names at package level stand for, in order of declaration; aliases included, blank names not.</summary>
    public List<GoType> DeclaredTypes { get; } = [];

    /// <summary>Initial values of package variables, in the order they are evaluated; assignments.</summary>
    public List<TreeNode> Initializers { get; } = [];

    /// <summary>All calls that were inlined in the package; positions refer to them by index.</summary>
    public List<InlineCallSite> InlineSites { get; } = [];

    /// <summary>
    /// Types, each with an interface with methods that the program takes it for or asks whether it is, in gc's order; some stand there more than once.
    /// </summary>
    public List<(GoType Type, GoType Interface)> Implementations { get; } = [];

    /// <summary>Functions that were inlined somewhere in the package, in the order of their first inlining.</summary>
    public List<InlineBody> InlinedBodies { get; } = [];

    /// <summary>The name of a function or method of any package.</summary>
    internal FunctionName NameOf(FuncSymbol symbol)
    {
        if (!names.TryGetValue(symbol, out var name))
        {
            name = new FunctionName(new NodePosition(symbol.Position), SpelledName(symbol), symbol.Package, symbol.Type);
            if (symbol.LinkName is { } link)
            {
                name.LinkName = link;
            }
            if (symbol.Imported is { } imported)
            {
                name.SetImported(imported.EscapeTags, () => imported.ReadBody(name, this));
            }
            names.Add(symbol, name);
        }
        return name;
    }

    /// <summary>The variable that a package variable of any package stands for.</summary>
    internal Variable GlobalOf(VarSymbol symbol)
    {
        if (!globals.TryGetValue(symbol, out var variable))
        {
            variable = new Variable(new NodePosition(symbol.Position), symbol.Name, symbol.Type, StorageClass.Global)
            {
                Package = symbol.Package,
            };
            globals.Add(symbol, variable);
            if (symbol.Package == Package && !symbol.IsBlank)
            {
                Globals.Add(variable);
            }
        }
        return variable;
    }

    private static string SpelledName(FuncSymbol symbol) => symbol switch
    {
        { IsBlank: true } => "_",
        { InitIndex: >= 0 } => $"init.{symbol.InitIndex}",
        { ReceiverBase: { } type, HasPointerReceiver: true } => $"(*{type.Name}).{symbol.Name}",
        { ReceiverBase: { } type } => $"{type.Name}.{symbol.Name}",
        _ => symbol.Name,
    };

    /// <summary>The place of the outermost inlined call that brought a node to its function; its own place if it was always there.</summary>
    public NodePosition Outermost(NodePosition position)
    {
        while (position.InlineSite >= 0)
        {
            position = InlineSites[position.InlineSite].Call;
        }
        return position;
    }
}
