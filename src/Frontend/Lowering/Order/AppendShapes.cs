using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Lowering.Order;

/// <summary>Forms of append that are lowered without making all of their arguments.</summary>
internal static class AppendShapes
{
    /// <summary><c>append(x, make([]T, y)...)</c>: grows x by zeros.</summary>
    public static bool IsAppendOfMake(AppendNode append) =>
        append is { HasDots: true, Arguments: [_, MakeSliceNode { Capacity: null } make] }
        && (TreeFacts.IsInteger(make.Length, out _) || make.Length.Type!.Kind == TypeKind.Int);
}
