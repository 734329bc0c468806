using GoDefer.Frontend.Tree;

namespace GoDefer.Frontend.Lowering.Walk;

internal sealed partial class Walker
{
    /// <summary>
    /// Zeroes the results, moves parameters that live in the heap there on entry, and results from there at returns
    /// (gc: zeroResults, heapmoves).
    /// </summary>
    private void PrepareEntryAndExit()
    {
        var function = work.Function;
        foreach (var result in function.Results)
        {
            if (result.Storage != StorageClass.Heap)
            {
                function.Enter.Add(new AssignNode(function.Position, result, null));
            }
        }
        work.Position = function.Position;
        foreach (var parameter in ParametersAndResults())
        {
            MoveToHeap(parameter);
        }
        work.Position = function.EndPosition;
        foreach (var result in function.Results)
        {
            if (result is { Storage: StorageClass.Heap, StackCopy: { } slot })
            {
                function.Exit.Add(Statement(Make.Assign(slot, result)));
            }
        }
    }

    private IEnumerable<Variable> ParametersAndResults()
    {
        if (work.Function.Receiver is { } receiver) { yield return receiver; }
        foreach (var parameter in work.Function.Parameters) { yield return parameter; }
        foreach (var result in work.Function.Results) { yield return result; }
    }

    private void MoveToHeap(Variable variable)
    {
        if (variable.StackCopy is not { } slot || variable.Name.StartsWith("~r", StringComparison.Ordinal)) { return; }
        work.Function.Enter.Add(Statement(new DeclareNode(work.Position, variable)));
        if (slot.Storage == StorageClass.Parameter)
        {
            work.Function.Enter.Add(Statement(Make.Assign(variable, slot)));
        }
    }
}
