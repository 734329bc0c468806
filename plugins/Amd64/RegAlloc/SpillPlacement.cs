using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.RegAlloc;

/// <summary>
/// Puts each spill where it costs least: as far down the dominator tree as all loads of the slot allow, in no deeper loop than the
/// value itself, in a block at whose start the value is in a register; else right behind the value.
/// </summary>
internal sealed class SpillPlacement
{
    /// <summary>How many blocks of the dominator tree are looked at for one spill.</summary>
    private const int SearchLimit = 100;

    private readonly AllocatorState _state;
    private readonly DominatorTree _dominators;
    private readonly Dictionary<SsaBlock, List<SsaValue>> _atStart = [];
    private readonly Dictionary<SsaValue, List<SsaValue>> _behind = [];

    private SpillPlacement(AllocatorState state)
    {
        _state = state;
        _dominators = state.Function.Dominators;
    }

    public static void Run(AllocatorState state)
    {
        var placement = new SpillPlacement(state);
        foreach (var value in state.Spilled())
        {
            // Arguments and phis on the stack are their own spills and have their place.
            if (state[value].Spill!.Block is null)
            {
                placement.Place(value, state[value]);
            }
        }
        foreach (var block in state.VisitOrder)
        {
            placement.Insert(block);
        }
    }

    private void Place(SsaValue value, ValueState known)
    {
        var (block, form) = FindPlace(value, known.RestoreDominator!);
        known.Spill!.Block = block;
        known.Spill.AddArg(form);
        if (block == value.Block && value.Op != SsaOp.Phi)
        {
            Add(_behind, value, known.Spill);
        }
        else
        {
            Add(_atStart, block, known.Spill);
        }
    }

    private (SsaBlock Block, SsaValue Form) FindPlace(SsaValue value, SsaBlock restores)
    {
        var loops = _state.Function.Loops;
        var best = (Block: value.Block, Form: value);
        var bestDepth = loops.DepthOf(best.Block);
        var looked = 0;
        for (var block = StepDown(best.Block, restores, ref looked); block is not null; block = StepDown(block, restores, ref looked))
        {
            var depth = loops.DepthOf(block);
            if (depth <= bestDepth && FormAtStart(block, value) is { } form)
            {
                best = (block, form);
                bestDepth = depth;
            }
        }
        return best;
    }

    // Each child looked at counts, and each step down once more.
    private SsaBlock? StepDown(SsaBlock block, SsaBlock restores, ref int looked)
    {
        if (looked >= SearchLimit)
        {
            return null;
        }
        for (var child = _dominators.Child(block); child is not null && looked < SearchLimit; child = _dominators.Sibling(child))
        {
            if (_dominators.IsAncestorOrEqual(child, restores))
            {
                looked++;
                return child;
            }
            looked++;
        }
        return null;
    }

    private SsaValue? FormAtStart(SsaBlock block, SsaValue value)
    {
        var contents = block.Predecessors.Count == 1
            ? _state.AtEnd[block.Predecessors[0].Block.Id]
            : _state.AtStart[block.Id] ?? [];
        foreach (var content in contents)
        {
            if (content.Value == value)
            {
                return content.Cached;
            }
        }
        return null;
    }

    private void Insert(SsaBlock block)
    {
        var phiCount = block.LeadingPhis.Length;
        var schedule = block.Values.ToArray();
        block.Values.Clear();
        block.Values.AddRange(schedule.AsSpan(0, phiCount));
        if (_atStart.TryGetValue(block, out var first))
        {
            block.Values.AddRange(first);
        }
        foreach (var value in schedule.AsSpan(phiCount))
        {
            block.Values.Add(value);
            if (_behind.TryGetValue(value, out var spills))
            {
                block.Values.AddRange(spills);
            }
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<SsaValue>> lists, TKey key, SsaValue spill)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }
        list.Add(spill);
    }
}
