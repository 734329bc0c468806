using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Diagnostics;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>
/// The first pass over a package: collects what it declares, then walks all files in source order, declares local names,
/// and finds the symbol of every name used. Reports what can be told without types; types are the <see cref="Checker"/>'s.
/// Visits nodes in gc's order, since the place of some messages is that of the node visited last.
/// </summary>
internal sealed partial class Resolver
{
    private readonly GoPackage package;
    private readonly TypeTable types;
    private readonly IPackageImporter importer;
    private readonly CheckOptions options;
    private readonly CheckDiagnostics report;
    private readonly TypeInfo info;

    private readonly ScopeStack scopes = new();
    private readonly LexicalScopes lexical = new();
    private readonly Dictionary<string, FileName> fileNames = [];

    /// <summary>The package's names declared so far, with the latest declaration of each: a name means that, or, if it is not declared yet, the last there is.</summary>
    private readonly Dictionary<string, (Symbol Symbol, Position Line)> declared = [];

    /// <summary>Package names in the files before: they must not be declared at package level either.</summary>
    private readonly Dictionary<string, Position> earlierImports = [];
    private FunctionInfo? function;
    private int localTypes;
    private int variableNumber;

    public Resolver(TypeInfo info, IPackageImporter importer, CheckOptions options, CheckDiagnostics report)
    {
        this.info = info;
        this.importer = importer;
        this.options = options;
        this.report = report;
        package = info.Package;
        types = info.Types;
    }

    /// <summary>Whether an import was not found, so that nothing more can be checked.</summary>
    public bool IsAborted { get; private set; }

    /// <summary>A name an import declares in a file.</summary>
    /// <param name="Symbol">The package name, or what import . brings in.</param>
    /// <param name="Import">The import.</param>
    /// <param name="Line">Where it is.</param>
    private sealed record FileName(Symbol Symbol, PackageSymbol Import, Position Line);

    public void Run()
    {
        foreach (var file in info.Files)
        {
            Collect(file);
        }
        foreach (var file in info.Files)
        {
            if (!IsAborted)
            {
                ResolveFile(file);
            }
        }
        foreach (var import in package.ImportList)
        {
            package.Height = Math.Max(package.Height, import.Height + 1);
        }
    }

    private void ResolveFile(FileNode file)
    {
        fileNames.Clear();
        report.Line = file.Package.Position;
        CheckPackageName(file.Package);
        ResolveDecls(file.Decls);
        if (IsAborted)
        {
            return;
        }
        ResolveLinkNames(file);
        ReportUnusedImports();
        foreach (var import in fileNames.Values.Where(f => f.Symbol == f.Import))
        {
            earlierImports[import.Symbol.Name] = import.Line;
        }
    }

    private void CheckPackageName(Ident name)
    {
        if (name.Name == "_")
        {
            report.BlankPackageName(name.Position);
        }
        if (name.Name != package.Name)
        {
            report.OtherPackage(name.Position, name.Name, package.Name);
        }
    }

    private void ResolveLinkNames(FileNode file)
    {
        var importsUnsafe = file.Decls.OfType<ImportDecl>().Any(d => LiteralValue.Unquote(d.Path.Text).AsSpan().SequenceEqual("unsafe"u8));
        foreach (var link in file.LinkNames)
        {
            if (!importsUnsafe)
            {
                report.LinkNameWithoutUnsafe(link.Position);
            }
            else if (package.Scope.TryGet(link.Local, out var symbol) && symbol is FuncSymbol function)
            {
                function.LinkName = link.Remote;
            }
        }
    }

    /// <summary>What a name means here; notes the use of imports and captures.</summary>
    private Symbol Lookup(string name, Position at, out bool isForward)
    {
        isForward = false;
        if (scopes.Find(name) is { Symbol: var local })
        {
            if (local is VarSymbol variable)
            {
                Capture(variable, at);
            }
            return local;
        }
        if (fileNames.TryGetValue(name, out var imported))
        {
            imported.Import.IsUsed |= imported.Symbol != imported.Import;
            return imported.Symbol;
        }
        if (declared.TryGetValue(name, out var known))
        {
            return known.Symbol;
        }
        isForward = true;
        return package.Scope.Find(name) ?? types.Universe.Find(name) ?? new UndefinedSymbol(name, package, at);
    }

    /// <summary>Notes that the current function literal uses a variable of an enclosing function.</summary>
    private void Capture(VarSymbol variable, Position at)
    {
        if (function is null || variable.Function is null || variable.Function == function || function.CaptureOf(variable) is not null)
        {
            return;
        }
        function.CaptureList.Add(new CapturedVariable(variable, at));
    }

    /// <summary>Annotates a name with its symbol.</summary>
    private static void Bind(Ident name, Symbol symbol, bool isForward = false) =>
        name.Annotation = new ExprInfo { Referent = symbol, IsForward = isForward };

    /// <summary>Annotates a name with what it means here.</summary>
    private Symbol BindUse(Ident name, Position at)
    {
        var symbol = Lookup(name.Name, at, out var isForward);
        Bind(name, symbol, isForward);
        return symbol;
    }

    /// <summary>Opens a block with a scope of its own.</summary>
    private void OpenScope(Position at)
    {
        scopes.Open();
        lexical.Open(function!, at);
    }

    private void CloseScope(Position at)
    {
        lexical.Close(function!, at);
        scopes.Close();
    }

    /// <summary>Closes the scope of a statement that ends with its last block.</summary>
    private void CloseOuterScope()
    {
        lexical.CloseToo(function!);
        scopes.Close();
    }

    /// <summary>Declares a name of a function.</summary>
    private void DeclareLocal(Symbol symbol)
    {
        if (symbol.IsBlank)
        {
            return;
        }
        var isParameter = symbol is VarSymbol { Kind: VarKind.Parameter or VarKind.Result };
        if (!isParameter && scopes.FindInBlock(symbol.Name) is { } previous)
        {
            report.Redeclared(symbol.Position, symbol.Name, previous.Line);
        }
        if (symbol is VarSymbol variable)
        {
            function!.VariableList.Add(variable);
            variable.Number = isParameter ? 0 : ++variableNumber;
        }
        scopes.Declare(symbol, report.Line);
    }

    /// <summary>Declares a name of the package, collected before; here is where a second declaration is reported.</summary>
    private void DeclareGlobal(Symbol symbol)
    {
        if (symbol.IsBlank)
        {
            return;
        }
        if (symbol is not FuncSymbol && symbol.Name == "init")
        {
            report.DeclareInit(symbol.Position);
        }
        if (symbol is not FuncSymbol && symbol.Name == "main" && package.Name == "main")
        {
            report.DeclareMain(symbol.Position);
        }
        if (EarlierLine(symbol.Name) is { } previous)
        {
            report.Redeclared(symbol.Position, symbol.Name, previous);
            fileNames.Remove(symbol.Name);
        }
        else if (earlierImports.TryGetValue(symbol.Name, out var import))
        {
            report.Redeclared(import, symbol.Name, symbol.Position);
        }
        declared[symbol.Name] = (symbol, report.Line);
    }

    /// <summary>Where a name of the package or the file is declared already; null if it is not.</summary>
    private Position? EarlierLine(string name)
    {
        if (declared.TryGetValue(name, out var known))
        {
            return known.Line;
        }
        return fileNames.TryGetValue(name, out var imported) && imported.Symbol == imported.Import ? imported.Line : null;
    }

    private void Declare(Symbol symbol)
    {
        if (function is null)
        {
            DeclareGlobal(symbol);
        }
        else
        {
            DeclareLocal(symbol);
        }
    }
}
