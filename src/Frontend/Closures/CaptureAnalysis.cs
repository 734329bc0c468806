using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.IR;
using TypeTable = GoDefer.Frontend.Types.TypeTable;

namespace GoDefer.Frontend.Closures;

/// <summary>
/// Decides for each captured variable whether closures hold its value or its address. The value will do if the variable is
/// never assigned after the capture, its address is not taken, it is no result (which a return assigns), and it is small
/// (gc: capturevars). Runs after all bodies are built and before inlining and escape analysis, to which a captured value does
/// not mean that the variable escapes.
/// </summary>
public static class CaptureAnalysis
{
    private const long LargestByValue = 128;

    /// <summary>Decides for all function literals of a package.</summary>
    /// <param name="tree">The package.</param>
    /// <param name="types">Makes pointer types.</param>
    /// <param name="log">Takes what was decided, or null.</param>
    public static void Run(PackageTree tree, TypeTable types, DecisionLog? log)
    {
        foreach (var function in tree.Functions.Where(function => function.Closure is not null))
        {
            foreach (var variable in function.Captures)
            {
                function.Closure!.CapturedValues.Add(Decide(function, variable, types));
                Tell(function, variable, log);
            }
        }
    }

    private static ExprNode Decide(FunctionNode function, Variable variable, TypeTable types)
    {
        var outer = variable.Outer!;
        var original = variable.Original!;
        var reason = Reason(outer, original, variable.Type!);
        if (reason == CaptureReason.NeverReassigned)
        {
            variable.IsByValue = true;
            return outer;
        }
        // Capturing by reference takes the address, so of several literals the first knows why.
        original.CaptureReason ??= reason;
        original.IsAddressTaken = true;
        outer.IsAddressTaken = true;
        return new AddressNode(function.Position, types.PointerTo(variable.Type!), outer);
    }

    private static CaptureReason Reason(Variable outer, Variable original, GoType type) =>
        outer.Storage == StorageClass.Result ? CaptureReason.ResultParameter
        : original.IsAddressTaken ? CaptureReason.AddressTaken
        : original.IsAssigned ? CaptureReason.Reassigned
        : type.Size > LargestByValue ? CaptureReason.TooLarge
        : CaptureReason.NeverReassigned;

    private static void Tell(FunctionNode function, Variable variable, DecisionLog? log)
    {
        if (log is { IsVerbose: true })
        {
            var original = variable.Original!;
            var how = variable.IsByValue ? "value" : "ref";
            var taken = original.IsAddressTaken ? "true" : "false";
            var assigned = original.IsAssigned ? "true" : "false";
            log.Add(variable.Position, $"{function.Name.Name} capturing by {how}: {variable.Name} (addr={taken} assign={assigned} width={variable.Type!.Size})");
        }
    }
}
