using GoDefer.Frontend.Lowering.Data;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using CallKind = GoDefer.Frontend.Tree.CallKind;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Generated;

/// <summary>
/// The function that initialises the package once: imported packages, variables that need code, func init in source order
/// (gc: fninit). What can be data is written as data and leaves no code.
/// </summary>
internal static class InitFunction
{
    /// <summary>Packages of Go 1.11 that have nothing to initialise, themselves and in what they import.</summary>
    private static readonly HashSet<string> withoutInit = new(StringComparer.Ordinal)
    {
        "unsafe", "errors", "unicode/utf8", "unicode/utf16", "math/bits", "container/list", "container/ring",
        "sync/atomic", "encoding", "internal/cpu", "internal/testlog",
        "internal/race", "internal/nettrace", "crypto/subtle", "crypto/internal/subtle", "plugin", "runtime/internal/sys", "runtime/internal/atomic",
    };

    /// <summary>Whether a package has an init function that importers call.</summary>
    public static bool Exists(GoPackage package) => package is { IsLocal: false, IsLibrary: false } ? package.HasInit : !withoutInit.Contains(package.Path);

    /// <summary>Makes the function; null for a package that needs none.</summary>
    public static FunctionNode? Make(PackageLowering package)
    {
        var dynamic = new StaticInitializer(package).Run(package.Tree.Initializers);
        if (dynamic.Count == 0 && !IsExpected(package)) { return null; }
        var position = package.Generated.Position;
        var type = package.Types.FuncOf([], [], false);
        var function = new FunctionNode(position, new FunctionName(position, "init", package.Local, type), type) { EndPosition = position };
        function.Body = Body(new FunctionWork(package, function), package, dynamic);
        return function;
    }

    /// <summary>Whether a package has the function although no variable needs code (gc: anyinit).</summary>
    private static bool IsExpected(PackageLowering package) => package.IsLibrary
        ? Exists(package.Local)
        : package.Local.Name == "main" || package.Tree.Functions.Any(IsInit) || package.Local.Imports.Any(Exists);

    private static List<TreeNode> Body(FunctionWork work, PackageLowering package, List<TreeNode> dynamic)
    {
        var make = work.Make;
        var gate = package.Statics.NewNamed("initdone·", BasicType.Uint8);
        var isDone = make.If(make.Binary(Operator.Greater, gate, make.Integer(1, BasicType.Uint8)), new ReturnNode(work.Position, []));
        isDone.IsLikely = true;
        var isRunning = make.If(make.Binary(Operator.Equal, gate, make.Integer(1, BasicType.Uint8)), make.RuntimeCall("throwinit", []));
        isRunning.IsLikely = true;
        List<TreeNode> body = [isDone, isRunning, make.Assign(gate, make.Integer(1, BasicType.Uint8))];
        foreach (var imported in package.Local.Imports.Where(Exists))
        {
            body.Add(Call(work, new FunctionName(NodePosition.None, "init", imported, work.Function.Type)));
        }
        body.AddRange(dynamic);
        foreach (var function in package.Tree.Functions.Where(IsInit)) { body.Add(Call(work, function.Name)); }
        body.Add(make.Assign(gate, make.Integer(2, BasicType.Uint8)));
        body.Add(new ReturnNode(work.Position, []));
        return body;
    }

    private static bool IsInit(FunctionNode function) =>
        function.Closure is null && function.Receiver is null && function.Name.Name.StartsWith("init.", StringComparison.Ordinal)
        && int.TryParse(function.Name.Name.AsSpan(5), out _);

    private static CallNode Call(FunctionWork work, FunctionName function) =>
        new(work.Position, work.Package.Types.TupleOf([]), CallKind.Function, function, []);
}
