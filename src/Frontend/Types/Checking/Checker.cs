using System.Text;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Diagnostics;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>
/// Checks a package (Go spec, from Types to Package initialization) and fills its <see cref="TypeInfo"/>. A part of the
/// class for each group of constructs. Declarations of the package are checked when a name needs them and otherwise in
/// gc's order: constants, types and function signatures; variables; function bodies.
/// </summary>
public sealed partial class Checker
{
    private readonly TypeInfo info;
    private readonly TypeTable types;
    private readonly CheckDiagnostics report;

    /// <summary>What is being checked, from the outside in: expressions, symbols, and declarations.</summary>
    private readonly List<object> inProgress = [];

    private FunctionInfo? function;

    /// <summary>Number of loops around, and of labels before, the statement being checked, plus 1.</summary>
    private int depth;

    private Checker(TypeInfo info, CheckDiagnostics report)
    {
        this.info = info;
        this.report = report;
        types = info.Types;
        widths = new WidthQueue(report);
    }

    /// <summary>
    /// Checks the parsed files of a package. The result is complete only if <paramref name="bag"/> has no errors. If it has
    /// syntax errors already, only what can be told without types is reported, as gc does.
    /// </summary>
    /// <param name="package">The package; its scope is filled.</param>
    /// <param name="files">The files, parsed; they are annotated, and can be checked only once.</param>
    /// <param name="sources">The texts, for positions.</param>
    /// <param name="types">The types of the compilation, shared with imported packages.</param>
    /// <param name="importer">Finds imported packages.</param>
    /// <param name="bag">Takes the errors.</param>
    /// <param name="options">How to check; null for the default.</param>
    public static TypeInfo Check(
        GoPackage package,
        IReadOnlyList<FileNode> files,
        SourceFiles sources,
        TypeTable types,
        IPackageImporter importer,
        DiagnosticBag bag,
        CheckOptions? options = null)
    {
        var info = new TypeInfo(package, types, files);
        var report = new CheckDiagnostics(bag, sources);
        return DeepStack.Run(() => Run(info, importer, options ?? CheckOptions.Default, report));
    }

    private static TypeInfo Run(TypeInfo info, IPackageImporter importer, CheckOptions options, CheckDiagnostics report)
    {
        var resolver = new Resolver(info, importer, options, report);
        resolver.Run();
        if (!resolver.IsAborted && !report.HasSyntaxErrors)
        {
            new Checker(info, report).CheckPackage();
        }
        return info;
    }

    private void CheckPackage()
    {
        foreach (var decl in info.Files.SelectMany(f => f.Decls))
        {
            CheckSignatureOrConstant(decl);
        }
        foreach (var decl in info.Files.SelectMany(f => f.Decls))
        {
            CheckVariableOrAlias(decl);
        }
        widths.Resume();
        CheckBodies();
        widths.CheckPending();
        CheckMapKeys();
        if (report.Count > 0)
        {
            return;
        }
        CompleteCaptures();
        ReportUnusedVariables();
        if (report.Count == 0)
        {
            CheckUnusedVariables();
        }
        if (report.Count == 0)
        {
            info.InitOrder = new InitializationOrder(info, report).Compute();
        }
    }

    private void CheckBodies()
    {
        foreach (var body in info.FunctionList)
        {
            if (report.IsFull)
            {
                return;
            }
            CheckBody(body);
            CheckReturns(body);
        }
        foreach (var literal in info.LiteralList)
        {
            CheckBody(literal);
        }
        foreach (var literal in info.FunctionList.SelectMany(f => f.LiteralList).Concat(info.LiteralList))
        {
            CheckLiteralReturns(literal);
        }
    }

    private void CheckBody(FunctionInfo body)
    {
        if (body.Body is not { } block || (body.Symbol is not null && body.Symbol.IsMethod && body.Receiver is null))
        {
            return;
        }
        var (outerFunction, outerDepth) = (function, depth);
        (function, depth) = (body, 1);
        CheckStatements(block.Statements);
        (function, depth) = (outerFunction, outerDepth);
    }

    private void CheckReturns(FunctionInfo body)
    {
        if (body.HasLostType) { report.GiveUp(); }
        if (body.Body is { } block && body.Type is { Results.Count: > 0 } && !Termination.Ends(block))
        {
            report.MissingReturn(block.Rbrace);
        }
    }

    /// <summary>Function literals come behind all declared functions, the inner ones first.</summary>
    private void CheckLiteralReturns(FunctionInfo literal)
    {
        foreach (var inner in literal.LiteralList)
        {
            CheckLiteralReturns(inner);
        }
        CheckReturns(literal);
    }

    /// <summary>Removes what only looked like a use of a variable of an enclosing function.</summary>
    private void CompleteCaptures()
    {
        foreach (var body in info.FunctionList.Concat(info.LiteralList))
        {
            CompleteCaptures(body);
        }
    }

    private static void CompleteCaptures(FunctionInfo body)
    {
        foreach (var literal in body.LiteralList)
        {
            CompleteCaptures(literal);
        }
        body.CaptureList.RemoveAll(c => !c.IsUsed);
    }

    private void ReportUnusedVariables()
    {
        foreach (var body in info.FunctionList.Concat(info.LiteralList))
        {
            ReportUnusedVariables(body);
        }
    }

    private void ReportUnusedVariables(FunctionInfo body)
    {
        var before = report.Count;
        HashSet<Ident>? usedGuards = null;
        var guards = new HashSet<Position>();
        foreach (var variable in body.VariableList)
        {
            if (variable.Kind != VarKind.Local || variable.IsUsed)
            {
                continue;
            }
            if (variable.Definition is not CaseClause clause)
            {
                report.Unused(variable.Position, variable.Name);
            }
            else if (!(usedGuards ??= UsedGuards(body)).Contains(guardNames[clause]) && guards.Add(guardNames[clause].Position))
            {
                report.Unused(guardNames[clause].Position, variable.Name);
            }
        }
        if (report.Count == before)
        {
            CheckRepeatedTypes(body);
        }
        foreach (var literal in body.LiteralList)
        {
            ReportUnusedVariables(literal);
        }
    }

    /// <summary>The names of type switches whose variable some clause uses.</summary>
    private HashSet<Ident> UsedGuards(FunctionInfo body) =>
        body.VariableList.Where(v => v is { Definition: CaseClause, IsUsed: true }).Select(v => guardNames[(CaseClause)v.Definition!]).ToHashSet();

    private void Enter(object thing) => inProgress.Add(thing);

    private void Leave() => inProgress.RemoveAt(inProgress.Count - 1);

    /// <summary>What leads from a symbol back to itself, as messages show it: symbols of its class, and of types those being put together.</summary>
    private List<(Position At, string Name)> CycleFrom<T>(T start)
        where T : Symbol
    {
        var cycle = new List<(Position, string)>();
        foreach (var thing in inProgress.Skip(inProgress.LastIndexOf(start)))
        {
            if (thing is T symbol) { cycle.Add((symbol.Position, symbol.Name)); }
            else if (start is TypeSymbol && IsOpenType(thing)) { cycle.Add((((Expr)thing).Position, "<T>")); }
        }
        return cycle;
    }

    private string CycleTrace(List<(Position At, string Name)> cycle)
    {
        var text = new StringBuilder();
        for (var i = 0; i < cycle.Count; i++)
        {
            text.Append($"\n\t{report.Place(cycle[i].At)}: {cycle[i].Name} uses {cycle[(i + 1) % cycle.Count].Name}");
        }
        return text.ToString();
    }

    /// <summary>Whether something is a type that gc makes before its parts are known.</summary>
    private static bool IsOpenType(object thing) => thing is Syntax.StructType or Syntax.InterfaceType or Syntax.FuncType;

    // Behind other messages it is left out: it may follow from them.
    private void ReportLoop(string name)
    {
        if (report.Count == 0) { report.TypecheckLoop(name, FullTrace()); }
    }

    /// <summary>Everything in progress, from the inside out.</summary>
    private string FullTrace()
    {
        var text = new StringBuilder();
        for (var i = inProgress.Count - 1; i >= 0; i--)
        {
            if (inProgress[i] is Ident or VarDecl { Values.IsEmpty: true })
            {
                continue;
            }
            text.Append("\n\t").Append(inProgress[i] switch
            {
                Symbol symbol => $"{report.Place(symbol.Position)} {symbol.Name}",
                Expr type when IsOpenType(type) => $"{report.Place(type.Position)} <T>",
                FuncDecl function => $"{report.Place(function.Name.Position)} <node DCLFUNC>",
                Expr expression => $"{report.Place(expression.Position)} {ExprFormatter.Text(expression)}",
                Node statement => $"{report.Place(statement.Position)} {StatementFormatter.Text(statement)}",
                _ => "",
            });
        }
        return text.ToString();
    }
}
