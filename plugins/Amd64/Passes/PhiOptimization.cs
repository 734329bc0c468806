using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Passes;

/// <summary>Replaces phis behind an if/else that only give the condition: as a bool, negated, combined with another bool, or as 0 and 1.</summary>
internal static class PhiOptimization
{
    public static void Run(SsaFunction function)
    {
        var dominators = function.Dominators;
        foreach (var block in function.Blocks)
        {
            if (block.Predecessors.Count != 2 || block.Values.Count == 0) { continue; }
            var (below0, branch) = Branch(block, 0);
            var (below1, other) = Branch(block, 1);
            if (branch.Kind != SsaBlockKind.If || !ReferenceEquals(branch, other)) { continue; }
            var yes = ReferenceEquals(branch.Successors[0].Block, below0) && ReferenceEquals(branch.Successors[1].Block, below1) ? 0 : 1;
            for (var i = 0; i < block.Values.Count; i++)
            {
                var phi = block.Values[i];
                if (phi.Op != SsaOp.Phi) { continue; }
                if (phi.Type.IsInteger) { ReplaceInteger(phi, branch, yes); }
                else if (phi.Type.Kind == IrKind.Bool) { ReplaceBool(phi, block, branch, yes, dominators); }
            }
        }
    }

    /// <summary>The block control branched at before it came through predecessor <paramref name="index"/>, and the block below it.</summary>
    private static (SsaBlock Below, SsaBlock Branch) Branch(SsaBlock block, int index)
    {
        var below = block;
        var branch = block.Predecessors[index].Block;
        while (branch.Successors.Count == 1 && branch.Predecessors.Count == 1)
        {
            below = branch;
            branch = branch.Predecessors[0].Block;
        }
        return (below, branch);
    }

    private static void ReplaceBool(SsaValue phi, SsaBlock block, SsaBlock branch, int yes, DominatorTree dominators)
    {
        var ifTrue = phi.Args[yes];
        var ifFalse = phi.Args[1 - yes];
        var condition = branch.Control!;
        if (ifTrue.Op == SsaOp.ConstBool && ifFalse.Op == SsaOp.ConstBool && ifTrue.Immediate != ifFalse.Immediate)
        {
            phi.Reset(ifTrue.Immediate == 1 ? SsaOp.Copy : SsaOp.Not);
            phi.AddArg(condition);
        }
        else if (ifTrue is { Op: SsaOp.ConstBool, Immediate: 1 } && dominators.IsAncestorOrEqual(ifFalse.Block, block))
        {
            phi.Reset(SsaOp.OrB);
            phi.AddArgs(condition, ifFalse);
        }
        else if (ifFalse is { Op: SsaOp.ConstBool, Immediate: 0 } && dominators.IsAncestorOrEqual(ifTrue.Block, block))
        {
            phi.Reset(SsaOp.AndB);
            phi.AddArgs(condition, ifTrue);
        }
    }

    private static void ReplaceInteger(SsaValue phi, SsaBlock branch, int yes)
    {
        if (phi.Arg0.Op != phi.Arg1.Op || !phi.Arg0.IsIntegerConstant) { return; }
        var (ifTrue, ifFalse) = (phi.Args[yes].Immediate, phi.Args[1 - yes].Immediate);
        if ((ifTrue, ifFalse) is not ((0, 1) or (1, 0))) { return; }
        phi.Reset(phi.Type.Size switch
        {
            1 => SsaOp.Copy,
            2 => SsaOp.ZeroExt8to16,
            4 => SsaOp.ZeroExt8to32,
            _ => SsaOp.ZeroExt8to64,
        });
        var condition = branch.Control!;
        if (ifTrue == 0) { condition = phi.Block.NewValue(phi.Position, SsaOp.Not, condition.Type, condition); }
        phi.AddArg(condition);
    }
}
