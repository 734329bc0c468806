using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Closures;

/// <summary>
/// Gives function literals access to what they capture (gc: transformclosure). A literal that is called where it is written
/// becomes a plain function with the captures as leading parameters:
/// <code>func(a int) { println(v); r++ }(42)   becomes   func(v int, &amp;r *int, a int) { println(v); (*&amp;r)++ }(v, &amp;r, 42)</code>
/// Any other reads them from the closure record when it starts. Runs after escape analysis.
/// </summary>
public static class ClosureTransformation
{
    private const int Word = 8;

    /// <summary>Captures up to this size are copied out of the record; larger ones are used in place.</summary>
    private const int LargestCopied = 2 * Word;

    /// <summary>Transforms all function literals of a package.</summary>
    public static void Run(PackageTree tree, TypeTable types)
    {
        foreach (var function in tree.Functions.Where(function => function.Closure is not null))
        {
            if (function.Closure!.IsDirectlyCalled)
            {
                MakeCapturesParameters(function, types);
            }
            else
            {
                ReadCapturesAtEntry(function, types);
            }
        }
    }

    private static void MakeCapturesParameters(FunctionNode function, TypeTable types)
    {
        var parameters = function.Captures.ConvertAll(variable => ParameterOf(variable, types));
        if (parameters.Count == 0)
        {
            return;
        }
        function.Parameters.InsertRange(0, parameters);
        function.Locals.InsertRange(0, parameters);
        for (var i = 0; i < function.OtherDeclarations.Count; i++)
        {
            var other = function.OtherDeclarations[i];
            function.OtherDeclarations[i] = other with { Place = other.Place + parameters.Count };
        }
        function.Type = types.FuncOf([.. parameters.Select(parameter => parameter.Type!), .. function.Type.Parameters], function.Type.Results, function.Type.IsVariadic);
        function.Name.Type = function.Type;
    }

    private static Variable ParameterOf(Variable variable, TypeTable types)
    {
        if (!variable.IsByValue)
        {
            variable.HeapAddress = AddressOf(variable, variable.Function!.Position, types);
            variable = variable.HeapAddress;
        }
        variable.Storage = StorageClass.Parameter;
        return variable;
    }

    private static void ReadCapturesAtEntry(FunctionNode function, TypeTable types)
    {
        var position = function.Position;
        long offset = Word;
        foreach (var variable in function.Captures)
        {
            var held = variable.IsByValue ? variable.Type! : types.PointerTo(variable.Type!);
            offset = TypeLayout.RoundUp(offset, held.Alignment);
            var slot = new ClosureSlotNode(position, held, offset);
            offset += held.Size;
            function.Enter.Add(ReadAtEntry(function, variable, slot, types));
        }
        function.NeedsContext |= function.Captures.Count > 0;
    }

    private static AssignNode ReadAtEntry(FunctionNode function, Variable variable, ClosureSlotNode slot, TypeTable types)
    {
        var position = function.Position;
        if (variable.IsByValue && variable.Type!.Size <= LargestCopied)
        {
            variable.Storage = StorageClass.Auto;
            function.Locals.Add(variable);
            return new AssignNode(position, variable, slot);
        }
        var address = AddressOf(variable, position, types);
        address.Storage = StorageClass.Auto;
        address.IsUsed = true;
        variable.HeapAddress = address;
        function.Locals.Add(address);
        return new AssignNode(position, address, variable.IsByValue ? new AddressNode(position, address.Type!, slot) : slot);
    }

    private static Variable AddressOf(Variable variable, NodePosition position, TypeTable types) =>
        new(position, "&" + variable.Name, types.PointerTo(variable.Type!), StorageClass.Auto)
        {
            Package = variable.Package,
            Function = variable.Function,
        };
}
