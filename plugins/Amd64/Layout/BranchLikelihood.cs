using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Layout;

/// <summary>
/// Pass "likelyadjust": predicts branches that the source says nothing about. Staying in a loop is likely; else the successor
/// is likely whose fate is the better one, where going on is better than a call, a call than returning, and returning than panicking.
/// </summary>
internal static class BranchLikelihood
{
    /// <summary>What a block comes to; a larger one is less likely to be reached.</summary>
    private enum Fate : byte
    {
        GoesOn,
        Calls,
        Returns,
        Exits,
    }

    public static void Run(SsaFunction function)
    {
        var nest = function.Loops;
        // In the long run everything that can follow is at least this bad; this block itself is.
        var certain = new Fate[function.BlockCount];
        var local = new Fate[function.BlockCount];
        foreach (var block in function.Postorder)
        {
            switch (block.Kind)
            {
                case SsaBlockKind.Exit:
                    local[block.Id] = certain[block.Id] = Fate.Exits;
                    break;
                case SsaBlockKind.Ret or SsaBlockKind.RetJmp:
                    local[block.Id] = certain[block.Id] = Fate.Returns;
                    break;
                case SsaBlockKind.Defer:
                    MarkCall(block, local, certain);
                    break;
                default:
                    Judge(block, nest, local, certain);
                    break;
            }
        }
    }

    private static void MarkCall(SsaBlock block, Fate[] local, Fate[] certain)
    {
        local[block.Id] = Fate.Calls;
        certain[block.Id] = Worse(Fate.Calls, certain[block.Successors[0].Block.Id]);
    }

    private static void Judge(SsaBlock block, LoopNest nest, Fate[] local, Fate[] certain)
    {
        if (block.Successors.Count == 1)
        {
            certain[block.Id] = certain[block.Successors[0].Block.Id];
        }
        else if (block.Successors.Count == 2)
        {
            // A back edge that is not visited yet counts as going on: loops hide what comes after them.
            var (first, second) = (block.Successors[0].Block, block.Successors[1].Block);
            certain[block.Id] = Better(certain[first.Id], certain[second.Id]);
            if (block.Prediction == BranchPrediction.Unknown)
            {
                block.Prediction = ByLoop(block, first, second, nest) ?? ByFate(first, second, local, certain);
            }
        }
        if (block.Values.Exists(value => value.Info.Has(SsaOpFlags.Call)))
        {
            MarkCall(block, local, certain);
        }
    }

    private static BranchPrediction? ByLoop(SsaBlock block, SsaBlock first, SsaBlock second, LoopNest nest)
    {
        var (loop, firstLoop, secondLoop) = (nest.Of(block), nest.Of(first), nest.Of(second));
        if (loop is null || firstLoop == secondLoop)
        {
            return null;
        }
        if (secondLoop is null)
        {
            return BranchPrediction.Likely;
        }
        if (firstLoop is null)
        {
            return BranchPrediction.Unlikely;
        }
        return loop == firstLoop ? BranchPrediction.Likely
            : loop == secondLoop ? BranchPrediction.Unlikely
            : BranchPrediction.Unknown;
    }

    private static BranchPrediction ByFate(SsaBlock first, SsaBlock second, Fate[] local, Fate[] certain)
    {
        var order = certain[second.Id].CompareTo(certain[first.Id]);
        if (order == 0)
        {
            order = local[second.Id].CompareTo(local[first.Id]);
        }
        return (BranchPrediction)Math.Sign(order);
    }

    private static Fate Better(Fate left, Fate right) => left < right ? left : right;

    private static Fate Worse(Fate left, Fate right) => left > right ? left : right;
}
