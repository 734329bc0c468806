using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Symbols;
using GoDefer.IR;

namespace GoDefer.Frontend.Tree.Building;

/// <summary>The state of building one function body, or one initial value of a package variable.</summary>
internal sealed class BodyContext
{
    private readonly Dictionary<VarSymbol, Variable> variables = [];
    private readonly BodyContext? outer;
    private readonly FunctionInfo? info;

    public BodyContext(TreeBuilder package, FunctionNode? function, FunctionInfo? info, BodyContext? outer)
    {
        Package = package;
        Function = function;
        this.info = info;
        this.outer = outer;
        Expressions = new ExpressionBuilder(this);
        Selectors = new SelectorBuilder(this);
        Calls = new CallBuilder(this);
        Literals = new LiteralBuilder(this);
        Statements = new StatementBuilder(this);
        if (function is not null && info is not null)
        {
            DeclareVariables(function, info);
        }
    }

    public TreeBuilder Package { get; }

    public TypeInfo Info => Package.Info;

    /// <summary>The function whose body is built; null at package level.</summary>
    public FunctionNode? Function { get; }

    public ExpressionBuilder Expressions { get; }

    public SelectorBuilder Selectors { get; }

    public CallBuilder Calls { get; }

    public LiteralBuilder Literals { get; }

    public StatementBuilder Statements { get; }

    /// <summary>
    /// The position that nodes without one of their own get: that of the innermost node being visited that is neither a name
    /// nor a declared constant (gc: lineno).
    /// </summary>
    public NodePosition Line { get; set; }

    /// <summary>Number of loops and labels around what is visited, from 1 (gc: decldepth).</summary>
    public int Depth { get; set; } = 1;

    /// <summary>Builds the body of a declared function or package-level literal, when its turn comes, and lets go of its syntax.</summary>
    public void Build()
    {
        var body = info!.Body!;
        Function!.Body = Statements.List(body.Statements);
        Line = new NodePosition(body.Position);
        if (Function.Body.Count == 0)
        {
            Function.Body.Add(new EmptyNode(Line));
        }
        for (var i = 0; i < LiteralCount; i++) { Function.OtherDeclarations.Add((Function.Locals.Count, null, null)); }
        (info.Node as FuncDecl)?.ReleaseBody();
    }

    /// <summary>Number of function literals so far; they count as declared behind all that the body declares.</summary>
    public int LiteralCount { get; set; }

    /// <summary>Notes the declaration of a constant or type at <see cref="Line"/>, behind the variables declared before it.</summary>
    public void NoteDeclaration(Ident name)
    {
        if (name.Name == "_") { return; }
        var type = Info.SymbolOf(name) switch
        {
            ConstSymbol constant => constant.Type,
            TypeSymbol declared => declared.Type,
            var other => throw Bug($"{other?.GetType().Name} {name.Name} is no constant or type"),
        };
        Function!.OtherDeclarations.Add((Function.Locals.TakeWhile(IsDeclaredBefore).Count(), name.Name, type));
    }

    private bool IsDeclaredBefore(Variable variable) =>
        variable.Storage is StorageClass.Parameter or StorageClass.Result
        || variable.Position.Source.CompareTo(Line.Source) < 0;

    /// <summary>The node that a variable has in this function: itself, or its stand-in if it belongs to a function around.</summary>
    public Variable VariableOf(VarSymbol symbol)
    {
        if (symbol.Kind == VarKind.Package)
        {
            return Package.GlobalOf(symbol);
        }
        if (!variables.TryGetValue(symbol, out var variable))
        {
            variable = Capture(symbol);
        }
        return variable;
    }

    /// <summary>Notes that a variable is read or written as an expression.</summary>
    public Variable Use(Variable variable)
    {
        if (variable.DeclarationDepth == 0)
        {
            variable.DeclarationDepth = Depth;
        }
        return variable;
    }

    /// <summary>The variable each assignment to <c>_</c> is given to.</summary>
    public Variable Blank() => new(Line, "_", BasicType.Blank, StorageClass.Auto);

    /// <summary>The exception for what the checker must not let through.</summary>
    public InternalErrorException Bug(string message) => new("tree", Function?.Name.Name ?? "", message);

    private Variable Capture(VarSymbol symbol)
    {
        if (outer is null)
        {
            throw Bug($"variable {symbol.Name} is not declared in the function");
        }
        var source = outer.VariableOf(symbol);
        var original = source.Original ?? source;
        var stand = new Variable(original.Position, symbol.Name, original.Type, StorageClass.Heap)
        {
            Package = original.Package,
            Function = Function,
            IsClosureVariable = true,
            IsVariadic = original.IsVariadic,
            Original = original,
            Outer = source,
        };
        variables.Add(symbol, stand);
        Function!.Captures.Add(stand);
        return stand;
    }

    private void DeclareVariables(FunctionNode function, FunctionInfo info)
    {
        var unnamed = info.Parameters.Count;
        function.Receiver = info.Receiver is { } receiver ? DeclareParameter(receiver) : null;
        function.Parameters.AddRange(info.Parameters.Select(DeclareParameter));
        foreach (var symbol in info.Results)
        {
            function.Results.Add(DeclareResult(symbol, ref unnamed, function.Results.Count + 1));
        }
        if (info.Type!.IsVariadic)
        {
            function.Parameters[^1].IsVariadic = true;
        }
        function.HasNamedResults = info.HasNamedResults;
        foreach (var symbol in info.Variables)
        {
            if (symbol.Kind == VarKind.Local)
            {
                Declare(symbol, symbol.Name, StorageClass.Auto);
            }
        }
        foreach (var capture in info.Captures)
        {
            VariableOf(capture.Variable).Position = new NodePosition(FirstMention(capture, info));
        }
        if (info.Body is { } body)
        {
            function.EndPosition = new NodePosition(body.Rbrace);
        }
        function.ScopeParents.AddRange(info.Scopes);
        function.ScopeMarks = info.ScopeMarks;
    }

    /// <summary>A capture that only a literal inside mentions first belongs to the end of that literal.</summary>
    private static Source.Position FirstMention(CapturedVariable capture, FunctionInfo info)
    {
        foreach (var literal in info.Literals)
        {
            var end = literal.Body!.Rbrace;
            if (literal.Node.Position < capture.Position && capture.Position < end)
            {
                return end;
            }
        }
        return capture.Position;
    }

    private Variable DeclareParameter(VarSymbol symbol)
    {
        var variable = Declare(symbol, symbol.IsUnnamed ? "_" : symbol.Name, StorageClass.Parameter);
        variable.DeclarationDepth = 1;
        return variable;
    }

    private Variable DeclareResult(VarSymbol symbol, ref int unnamed, int number)
    {
        var name = symbol.IsUnnamed ? $"~r{unnamed++}" : symbol.IsBlank ? $"~b{unnamed++}" : symbol.Name;
        var variable = Declare(symbol, name, StorageClass.Result);
        variable.DeclarationDepth = 1;
        variable.Generation = number;
        return variable;
    }

    private Variable Declare(VarSymbol symbol, string name, StorageClass storage)
    {
        var variable = new Variable(new NodePosition(symbol.Position), name, symbol.Type, storage)
        {
            Package = symbol.Package,
            Function = Function,
            IsUsed = symbol.IsUsed,
            Number = symbol.Kind == VarKind.Local ? symbol.Number : 0,
        };
        variables.Add(symbol, variable);
        if (!variable.IsBlank)
        {
            Function!.Locals.Add(variable);
        }
        return variable;
    }
}
