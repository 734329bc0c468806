using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Passes;

/// <summary>Replaces a branch around little work whose arms only choose values by conditional moves.</summary>
internal static class BranchElimination
{
    /// <summary>How many values may be computed in vain.</summary>
    private const int MaxWasted = 2;

    public static void Run(SsaFunction function)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var block in function.Blocks) { changed |= ReplaceIf(function, block) || ReplaceIfElse(function, block); }
        }
    }

    private static bool ReplaceIf(SsaFunction function, SsaBlock block)
    {
        if (block.Kind != SsaBlockKind.If || block.Prediction != BranchPrediction.Unknown) { return false; }
        var simple = SimpleArm(block, 0) ?? SimpleArm(block, 1);
        if (simple is null) { return false; }
        var join = simple.Successors[0].Block;
        if (join.Predecessors.Count != 2 || ReferenceEquals(join, block) || !CanSelectAll(join)) { return false; }
        if (simple.Values.Count > MaxWasted || !IsHarmless(simple)) { return false; }
        var swap = ReferenceEquals(join.Predecessors[0].Block, block) != ReferenceEquals(block.Successors[0].Block, join);
        Select(block, join, swap);
        Merge(function, block, join, [simple, join]);
        return true;
    }

    private static SsaBlock? SimpleArm(SsaBlock block, int index)
    {
        var arm = block.Successors[index].Block;
        return IsLeaf(arm) && ReferenceEquals(arm.Successors[0].Block, block.Successors[1 - index].Block) ? arm : null;
    }

    private static bool ReplaceIfElse(SsaFunction function, SsaBlock block)
    {
        if (block.Kind != SsaBlockKind.If || block.Prediction != BranchPrediction.Unknown) { return false; }
        var yes = block.Successors[0].Block;
        var no = block.Successors[1].Block;
        if (!IsLeaf(yes) || yes.Values.Count > 1 || !IsHarmless(yes)) { return false; }
        if (!IsLeaf(no) || no.Values.Count > 1 || !IsHarmless(no)) { return false; }
        var join = yes.Successors[0].Block;
        if (!ReferenceEquals(join, no.Successors[0].Block) || join.Predecessors.Count != 2 || ReferenceEquals(join, block)) { return false; }
        if (!CanSelectAll(join) || !IsCheap(yes, no, join)) { return false; }
        Select(block, join, swap: !ReferenceEquals(join.Predecessors[0].Block, yes));
        Merge(function, block, join, [yes, no, join]);
        return true;
    }

    private static bool IsLeaf(SsaBlock block) => block.Kind == SsaBlockKind.Plain && block.Predecessors.Count == 1;

    private static bool CanSelectAll(SsaBlock join)
    {
        var hasPhi = false;
        foreach (var value in join.Values)
        {
            if (value.Op != SsaOp.Phi) { continue; }
            hasPhi = true;
            if (!CanSelect(value.Type)) { return false; }
        }
        return hasPhi;
    }

    /// <summary>There is no conditional move of bytes.</summary>
    private static bool CanSelect(IrType type) => type.Kind == IrKind.Pointer || (type.IsInteger && type.Size >= 2);

    private static bool IsHarmless(SsaBlock block)
    {
        foreach (var value in block.Values)
        {
            if (value.Op == SsaOp.Phi || IsDivision(value.Op) || value.Type.IsMemory() || value.MemoryArg is not null
                || value.Info.Has(SsaOpFlags.HasSideEffects))
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsDivision(SsaOp op) =>
        op is >= SsaOp.Div8 and <= SsaOp.Mod64u or SsaOp.Div32F or SsaOp.Div64F;

    /// <summary>A second move may need the condition computed again if an arm computes something.</summary>
    private static bool IsCheap(SsaBlock yes, SsaBlock no, SsaBlock join)
    {
        var phis = 0;
        var computed = 0;
        foreach (var value in join.Values)
        {
            if (value.Op == SsaOp.Phi) { phis++; }
            foreach (var arg in value.Args)
            {
                if (ReferenceEquals(arg.Block, no) || ReferenceEquals(arg.Block, yes)) { computed++; }
            }
        }
        return phis + (phis > 1 ? computed : 0) < 2;
    }

    private static void Select(SsaBlock block, SsaBlock join, bool swap)
    {
        foreach (var value in join.Values)
        {
            if (value.Op != SsaOp.Phi) { continue; }
            value.Op = SsaOp.CondSelect;
            if (swap) { value.SwapFirstArgs(); }
            value.AddArg(block.Control!);
        }
    }

    /// <summary>Moves the values of <paramref name="parts"/> into <paramref name="block"/>, which then ends as <paramref name="join"/> did.</summary>
    private static void Merge(SsaFunction function, SsaBlock block, SsaBlock join, ReadOnlySpan<SsaBlock> parts)
    {
        block.Kind = join.Kind;
        block.SetControl(join.Control);
        block.Symbolic = join.Symbolic;
        block.Successors.Clear();
        block.Successors.AddRange(join.Successors);
        foreach (var edge in block.Successors) { edge.Block.Predecessors[edge.Index] = edge.Block.Predecessors[edge.Index] with { Block = block }; }
        foreach (var part in parts)
        {
            foreach (var value in part.Values) { value.Block = block; }
            block.Values.AddRange(part.Values);
        }
        foreach (var part in parts) { part.Discard(); }
        function.InvalidateControlFlow();
    }
}
