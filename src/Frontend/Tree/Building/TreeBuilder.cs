using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Tree.Building;

/// <summary>
/// Builds the typed tree of a checked package. It visits everything in the order in which gc type-checks, because the names
/// of function literals, the order of functions, and what counts as assigned before a capture hang on that order.
/// </summary>
public sealed class TreeBuilder
{
    private readonly Dictionary<VarSymbol, VarDecl> declarations = [];
    private readonly Dictionary<VarDecl, List<AssignmentOf>> assignments = [];
    private readonly HashSet<VarDecl> built = [];
    private readonly List<Action?> bodies = [];
    private int packageClosures;

    private TreeBuilder(TypeInfo info)
    {
        Info = info;
        Tree = new PackageTree(info.Package);
        Wrappers = new MethodValueWrappers(this);
    }

    /// <summary>What the checker knows.</summary>
    internal TypeInfo Info { get; }

    /// <summary>What is built.</summary>
    internal PackageTree Tree { get; }

    /// <summary>The functions behind method values.</summary>
    internal MethodValueWrappers Wrappers { get; }

    /// <summary>Builds the tree of a package that was checked without errors.</summary>
    public static PackageTree Build(TypeInfo info)
    {
        var builder = new TreeBuilder(info);
        builder.Tree.DeclaredTypes.AddRange(info.DeclaredTypes.Where(symbol => !symbol.IsBlank).Select(symbol => symbol.Type));
        builder.DeclareFunctions();
        builder.BuildInitializers();
        builder.BuildBodies();
        return builder.Tree;
    }

    /// <summary>The name of a function or method of any package.</summary>
    internal FunctionName NameOf(FuncSymbol symbol) => Tree.NameOf(symbol);

    /// <summary>The variable a package variable stands for; its initial value is built first if its type hangs on it.</summary>
    internal Variable GlobalOf(VarSymbol symbol)
    {
        if (declarations.TryGetValue(symbol, out var declaration) && declaration.Type is null)
        {
            BuildDeclaration(declaration);
        }
        return Tree.GlobalOf(symbol);
    }

    /// <summary>Adds a function whose body is built when its turn comes.</summary>
    internal void AddFunction(FunctionNode function, Action? buildBody)
    {
        Tree.Functions.Add(function);
        bodies.Add(buildBody);
    }

    /// <summary>A new name for a function literal: f.func1, f.func1.1, glob..func1.</summary>
    internal string NextClosureName(FunctionNode? outer)
    {
        if (outer is null)
        {
            return $"glob..func{++packageClosures}";
        }
        var number = outer.Name.Name == "_" ? ++packageClosures : ++outer.ClosureCount;
        return outer.Closure is null ? $"{outer.Name.Name}.func{number}" : $"{outer.Name.Name}.{number}";
    }

    private void DeclareFunctions()
    {
        bodies.EnsureCapacity(Info.Functions.Count);
        foreach (var info in Info.Functions)
        {
            var declaration = (FuncDecl)info.Node;
            var name = NameOf(info.Symbol!);
            var function = new FunctionNode(new NodePosition(declaration.Position), name, info.Type!) { Pragma = declaration.Pragma };
            name.Definition = function;
            var body = new BodyContext(this, function, info, null);
            AddFunction(function, info.Body is null ? null : body.Build);
        }
    }

    private void BuildInitializers()
    {
        var decls = Info.Files.SelectMany(file => file.Decls).OfType<VarDecl>().ToList();
        foreach (var decl in decls)
        {
            foreach (var name in decl.Names)
            {
                if (Info.SymbolOf(name) is VarSymbol symbol)
                {
                    declarations.Add(symbol, decl);
                    Tree.GlobalOf(symbol);
                }
            }
        }
        decls.ForEach(BuildDeclaration);
        AddInitializersInOrder();
    }

    private void BuildDeclaration(VarDecl declaration)
    {
        if (!built.Add(declaration))
        {
            return;
        }
        var context = new BodyContext(this, null, null, null);
        var made = context.Statements.PackageVariables(declaration);
        assignments.Add(declaration, made);
        Implementations.Find(Tree, made.ConvertAll(assignment => assignment.Statement));
    }

    private void AddInitializersInOrder()
    {
        foreach (var step in Info.InitOrder)
        {
            foreach (var assignment in assignments[step.Declaration])
            {
                if (step.Value is not null && ReferenceEquals(assignment.Variable, step.Variables[0]))
                {
                    Tree.Initializers.Add(assignment.Statement);
                }
            }
        }
    }

    private void BuildBodies()
    {
        for (var i = 0; i < Tree.Functions.Count; i++)
        {
            var function = Tree.Functions[i];
            bodies[i]?.Invoke();
            bodies[i] = null;
            if (function.Body is { } body)
            {
                Implementations.Find(Tree, body);
                DeadBranches.Remove(body);
            }
        }
    }
}

/// <summary>The assignment that gives a package variable its first value.</summary>
/// <param name="Variable">The first variable it assigns.</param>
/// <param name="Statement">The assignment.</param>
internal sealed record AssignmentOf(VarSymbol Variable, TreeNode Statement);
