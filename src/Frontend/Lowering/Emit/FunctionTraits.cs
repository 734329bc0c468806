using GoDefer.Frontend.Tree;
using GoDefer.IR;
using Pragma = GoDefer.Frontend.Syntax.Pragma;

namespace GoDefer.Frontend.Lowering.Emit;

/// <summary>What the IR says of a function as a whole.</summary>
internal static class FunctionTraits
{
    public static FunctionFlags FlagsOf(FunctionNode node, bool optimizes)
    {
        var flags = FunctionFlags.None;
        if (node.NeedsContext) { flags |= FunctionFlags.NeedsContext; }
        if (node.Pragma.HasFlag(Pragma.NoSplit)) { flags |= FunctionFlags.NoSplit; }
        if (node.IsWrapper) { flags |= FunctionFlags.Wrapper; }
        if (node.IsDuplicateOk) { flags |= FunctionFlags.DuplicateOk; }
        if (node.HasDefer) { flags |= FunctionFlags.HasDefer; }
        if (node.UsesReflectMethod) { flags |= FunctionFlags.ReflectMethod; }
        if (node.Pragma.HasFlag(Pragma.NoWriteBarrier)) { flags |= FunctionFlags.NoWriteBarrier; }
        if (!optimizes) { flags |= FunctionFlags.OptNone; }
        return flags;
    }
}
