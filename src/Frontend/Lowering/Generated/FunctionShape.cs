using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Tree.Building;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Lowering.Generated;

/// <summary>Makes functions that no source declares, with their parameters.</summary>
internal static class FunctionShape
{
    /// <summary>A function with a body still to be set; link names are given whole. It is at no place in the source.</summary>
    public static FunctionNode Make(
        PackageLowering package, string linkName, (string Name, GoType Type)? receiver, IReadOnlyList<(string Name, GoType Type)> parameters, FuncType type) =>
        Make(package, linkName, receiver, parameters, type, package.Generated.Position);

    /// <summary>The same, made for something at a place in the source.</summary>
    public static FunctionNode Make(
        PackageLowering package, string linkName, (string Name, GoType Type)? receiver, IReadOnlyList<(string Name, GoType Type)> parameters, FuncType type,
        NodePosition position)
    {
        var name = new FunctionName(position, linkName, package.Local, type) { LinkName = linkName };
        var function = new FunctionNode(position, name, type) { EndPosition = position, IsDuplicateOk = true };
        if (receiver is { } self) { function.Receiver = Add(function, self.Name, self.Type, StorageClass.Parameter); }
        foreach (var (parameter, parameterType) in parameters)
        {
            function.Parameters.Add(Add(function, parameter, parameterType, StorageClass.Parameter));
        }
        foreach (var named in SignatureNames.Results(type))
        {
            var result = Add(function, named.Name, type.Results[function.Results.Count], StorageClass.Result);
            function.Results.Add(result);
            result.Generation = function.Results.Count;
        }
        return function;
    }

    private static Variable Add(FunctionNode function, string name, GoType type, StorageClass storage)
    {
        var variable = new Variable(function.Position, name, type, storage) { Function = function, Package = function.Name.Package, IsUsed = true };
        function.Locals.Add(variable);
        return variable;
    }
}
