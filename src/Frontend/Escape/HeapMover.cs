using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Escape;

/// <summary>Moves variables to the heap whose address outlives their function (gc: addrescapes, moveToHeap).</summary>
internal sealed class HeapMover(FlowGraph graph)
{
    /// <summary>The address of a place escapes: the variable that holds the place moves to the heap.</summary>
    public void AddressEscapes(TreeNode place)
    {
        while (true)
        {
            switch (place)
            {
                case Variable { IsClosureVariable: true } variable:
                    place = variable.Original!;
                    continue;
                case Variable { Storage: StorageClass.Auto or StorageClass.Parameter or StorageClass.Result } variable:
                    Move(variable);
                    return;
                case FieldNode field:
                    place = field.X;
                    continue;
                case ConvertNode { Kind: ConversionKind.NoOp } convert when convert.X.Type!.Kind != TypeKind.Slice:
                    place = convert.X;
                    continue;
                case IndexNode index when index.X.Type!.Kind != TypeKind.Slice:
                    place = index.X;
                    continue;
                default:
                    return;
            }
        }
    }

    private void Move(Variable variable)
    {
        var function = variable.Function!;
        var address = new Variable(variable.Position, "&" + variable.Name, graph.Types.PointerTo(variable.Type!), StorageClass.Auto)
        {
            Package = graph.Function.Name.Package,
            Function = function,
            IsUsed = true,
            Escape = EscapeState.Never,
        };
        function.Locals.Add(address);
        if (variable.Storage is StorageClass.Parameter or StorageClass.Result)
        {
            KeepSlot(variable, address, function);
        }
        variable.Storage = StorageClass.Heap;
        variable.HeapAddress = address;
        graph.Of(variable).Escape = EscapeSummary.Heap;
        graph.Log?.Add(variable.Position, $"moved to heap: {variable.Name}");
    }

    /// <summary>A parameter or result keeps its place in the caller's frame, as a variable of its own.</summary>
    private static void KeepSlot(Variable variable, Variable address, FunctionNode function)
    {
        var slot = new Variable(variable.Position, variable.Name, variable.Type, variable.Storage)
        {
            Package = variable.Package,
            Function = function,
            Generation = variable.Generation,
            HeapAddress = address,
        };
        address.IsResultHeapAddress = variable.Storage == StorageClass.Result;
        variable.StackCopy = slot;
        function.Locals[function.Locals.IndexOf(variable)] = slot;
        function.Locals.Add(variable);
    }
}
