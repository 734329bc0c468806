using GoDefer.Amd64.Layout;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.RegAlloc;

/// <summary>
/// For the end of each block: which values are live, how far away their next use is, and which registers they would like to be in.
/// The value whose next use is farthest is the one that leaves its register when one is needed.
/// </summary>
internal sealed class LiveDistances
{
    /// <summary>Length of an edge that is probably taken.</summary>
    public const int Likely = 1;

    /// <summary>Length of an edge nothing is known about. At least 1, so that a branch uses its condition before its successors do.</summary>
    public const int Normal = 10;

    /// <summary>Length of an edge that is probably not taken, and of a call.</summary>
    public const int Unlikely = 100;

    private readonly Func<SsaValue, bool> _needsRegister;
    private readonly List<LiveValue>[] _atEnd;
    private readonly DesiredRegisters[] _desiredAtEnd;
    private readonly bool[] _isUnseen;
    private readonly LiveValueSet _live;
    private readonly LiveValueSet _grown;
    private readonly DesiredRegisters _desired = new();
    private readonly List<SsaValue> _phis = [];

    private LiveDistances(SsaFunction function, Func<SsaValue, bool> needsRegister)
    {
        _needsRegister = needsRegister;
        _atEnd = Filled(function.BlockCount, () => new List<LiveValue>());
        _desiredAtEnd = Filled(function.BlockCount, () => new DesiredRegisters());
        _isUnseen = Filled(function.BlockCount, () => true);
        _live = new LiveValueSet(function.ValueCount);
        _grown = new LiveValueSet(function.ValueCount);
    }

    /// <summary>
    /// Iterates over the blocks in postorder, as liveness flows backwards, until distances no longer change. Wishes need not settle: they flow as often as distances did.
    /// </summary>
    public static LiveDistances Of(SsaFunction function, Func<SsaValue, bool> needsRegister)
    {
        var distances = new LiveDistances(function, needsRegister);
        var rounds = 1;
        while (distances.FlowDistances(function.Postorder))
        {
            rounds++;
        }
        distances.FlowDesired(function.Postorder, rounds);
        return distances;
    }

    public IReadOnlyList<LiveValue> AtEnd(SsaBlock block) => _atEnd[block.Id];

    public DesiredRegisters DesiredAtEnd(SsaBlock block) => _desiredAtEnd[block.Id];

    /// <summary>Changes wishes as seen after a value into those before it; gives what was wished for the value itself.</summary>
    public static RegisterWishes StepBack(SsaValue value, DesiredRegisters desired)
    {
        var wishes = desired.Remove(value.Id);
        var use = AllocatorState.RegisterUseOf(value);
        desired.Clobber(use.Clobbers);
        foreach (var input in use.Inputs)
        {
            if (input.Registers.Count == 1)
            {
                desired.Clobber(input.Registers);
                desired.Add(value.Args[input.Index].Id, input.Registers.Lowest);
            }
        }
        if (value.Info.Has(SsaOpFlags.ResultInArg0))
        {
            if (value.Info.Has(SsaOpFlags.Commutative))
            {
                desired.Add(value.Args[1].Id, wishes);
            }
            desired.Add(value.Args[0].Id, wishes);
        }
        return wishes;
    }

    // A block at whose end nothing came nearer has nothing new for its predecessors.
    private bool FlowDistances(IReadOnlyList<SsaBlock> postorder)
    {
        var changed = false;
        foreach (var block in postorder)
        {
            if (_isUnseen[block.Id])
            {
                _isUnseen[block.Id] = false;
                WalkBackwards(block);
                changed |= FlowIntoPredecessors(block);
            }
        }
        return changed;
    }

    private void FlowDesired(IReadOnlyList<SsaBlock> postorder, int rounds)
    {
        var before = Filled(_desiredAtEnd.Length, () => new DesiredRegisters());
        do
        {
            foreach (var block in postorder)
            {
                WalkDesiredBackwards(block);
                foreach (var edge in block.Predecessors)
                {
                    _desiredAtEnd[edge.Block.Id].Merge(_desired);
                }
            }
        }
        while (--rounds > 0 && Update(before, _desiredAtEnd));
    }

    private static bool Update(DesiredRegisters[] copies, DesiredRegisters[] states)
    {
        var changed = false;
        for (var index = 0; index < copies.Length; index++)
        {
            if (!copies[index].Matches(states[index]))
            {
                copies[index].CopyFrom(states[index]);
                changed = true;
            }
        }
        return changed;
    }

    // Afterwards the set holds what is live at the start of the block, without what its phis use.
    private void WalkBackwards(SsaBlock block)
    {
        _live.Clear();
        foreach (var live in _atEnd[block.Id])
        {
            _live.Set(live with { Distance = live.Distance + block.Values.Count });
        }
        if (block.Control is { } control && _needsRegister(control))
        {
            _live.Set(new LiveValue(control.Id, block.Values.Count, block.Position));
        }
        _phis.Clear();
        for (var index = block.Values.Count - 1; index >= 0; index--)
        {
            var value = block.Values[index];
            _live.Remove(value.Id);
            if (value.Op == SsaOp.Phi)
            {
                _phis.Add(value);
                continue;
            }
            if (value.Info.Has(SsaOpFlags.Call))
            {
                _live.Delay(Unlikely);
            }
            foreach (var arg in value.Args)
            {
                if (_needsRegister(arg))
                {
                    _live.Set(new LiveValue(arg.Id, index, value.Position));
                }
            }
        }
    }

    private void WalkDesiredBackwards(SsaBlock block)
    {
        _desired.CopyFrom(_desiredAtEnd[block.Id]);
        for (var index = block.Values.Count - 1; index >= 0; index--)
        {
            var value = block.Values[index];
            if (value.Op == SsaOp.Phi)
            {
                _desired.Remove(value.Id);
            }
            else
            {
                StepBack(value, _desired);
            }
        }
    }

    private bool FlowIntoPredecessors(SsaBlock block)
    {
        var changed = false;
        for (var index = 0; index < block.Predecessors.Count; index++)
        {
            var predecessor = block.Predecessors[index].Block;
            changed |= FlowInto(predecessor, index, EdgeLength(predecessor, block));
        }
        return changed;
    }

    private bool FlowInto(SsaBlock predecessor, int edge, int length)
    {
        _grown.Attach(_atEnd[predecessor.Id]);
        var changed = false;
        foreach (var live in _live.Entries)
        {
            changed |= _grown.SetNearer(live with { Distance = live.Distance + length });
        }
        // Phis happen together at the start of the block.
        foreach (var phi in _phis)
        {
            var arg = phi.Args[edge];
            if (_needsRegister(arg))
            {
                changed |= _grown.SetNearer(new LiveValue(arg.Id, length, phi.Position));
            }
        }
        _isUnseen[predecessor.Id] |= changed;
        return changed;
    }

    private static int EdgeLength(SsaBlock from, SsaBlock to)
    {
        if (from.Successors.Count != 2)
        {
            return Normal;
        }
        var isLikely = from.Successors[0].Block == to && from.Prediction == BranchPrediction.Likely
            || from.Successors[1].Block == to && from.Prediction == BranchPrediction.Unlikely;
        var isUnlikely = from.Successors[0].Block == to && from.Prediction == BranchPrediction.Unlikely
            || from.Successors[1].Block == to && from.Prediction == BranchPrediction.Likely;
        return isUnlikely ? Unlikely : isLikely ? Likely : Normal;
    }

    private static T[] Filled<T>(int count, Func<T> make)
    {
        var array = new T[count];
        for (var index = 0; index < count; index++)
        {
            array[index] = make();
        }
        return array;
    }
}
