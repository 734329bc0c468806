using GoDefer.Amd64.Emit;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Liveness;

/// <summary>
/// Phase "liveness": finds which variables in memory and which registers hold pointers that are still needed at each safe point, and
/// makes the maps for the collector. Variables whose address is taken cannot be followed use by use: they count as live from
/// the first time they are set up to the end of their life. If they are set on some ways only, they must be cleared on entry
/// (<see cref="FrameLayout.NeedsZero"/>). Needs locations and the frame layout.
/// </summary>
internal sealed class LivenessAnalysis
{
    private readonly SsaFunction _function;
    private readonly FrameLayout _layout;
    private readonly Effects _effects;
    private readonly UnsafePoints _points;
    private readonly IReadOnlyList<Local> _variables;
    private readonly BlockState[] _blocks;
    private readonly BitVector _initializedOnEntry;
    private readonly BitVector _usedByReturn;
    private readonly BitVector _usedByTailCall;
    private readonly BitVector _alwaysLive;
    private readonly MapSet<BitVector> _stackMaps = new();
    private readonly MapSet<uint> _registerMaps = new();
    private readonly SafePoint[] _safePoints;

    private LivenessAnalysis(SsaFunction function, FrameLayout layout, bool onlyCallsAreSafe)
    {
        _function = function;
        _layout = layout;
        _effects = new Effects(function, layout);
        _points = new UnsafePoints(function, onlyCallsAreSafe);
        _variables = _effects.Variables;
        _blocks = new BlockState[function.BlockCount];
        foreach (var block in function.Blocks)
        {
            _blocks[block.Id] = new BlockState(_variables.Count);
        }
        _initializedOnEntry = Select(local => local.Role == LocalRole.Parameter && local.IsAddressTaken);
        _usedByTailCall = Select(local => local.Role == LocalRole.Parameter);
        // Results whose address is taken are followed as initialised variables instead.
        _usedByReturn = Select(local => local.Role == LocalRole.Result && !local.IsAddressTaken);
        _alwaysLive = Select(IsNeededByRecovery);
        _safePoints = new SafePoint[function.ValueCount];
        Array.Fill(_safePoints, SafePoint.None);
    }

    /// <summary>What flows through a block.</summary>
    private sealed class BlockState(int variables)
    {
        public LiveSet Uses { get; } = new(variables);
        public LiveSet Kills { get; } = new(variables);
        public LiveSet LiveIn { get; } = new(variables);
        public LiveSet LiveOut { get; } = new(variables);
        public BitVector Initializes { get; } = new(variables);
        public BitVector PerhapsInitialized { get; } = new(variables);
        public BitVector SurelyInitialized { get; } = new(variables);
    }

    /// <summary>Different maps, numbered in order of first use.</summary>
    private sealed class MapSet<T>
        where T : notnull
    {
        private readonly Dictionary<T, int> _numbers = [];

        public List<T> Maps { get; } = [];

        public int Add(T map)
        {
            if (!_numbers.TryGetValue(map, out var number))
            {
                number = Maps.Count;
                _numbers.Add(map, number);
                Maps.Add(map);
            }
            return number;
        }
    }

    /// <summary>Makes the maps; with <paramref name="onlyCallsAreSafe"/> at calls only.</summary>
    public static PointerMaps Run(SsaFunction function, FrameLayout layout, bool onlyCallsAreSafe)
    {
        var analysis = new LivenessAnalysis(function, layout, onlyCallsAreSafe);
        foreach (var block in function.Blocks)
        {
            analysis.Summarize(block);
        }
        analysis.SolveInitialization();
        analysis.SolveLiveness();
        foreach (var block in function.Blocks)
        {
            analysis.MakeMaps(block);
        }
        return analysis.Encode();
    }

    private BitVector Select(Func<Local, bool> condition)
    {
        var selected = new BitVector(_variables.Count);
        for (var index = 0; index < _variables.Count; index++)
        {
            selected[index] = condition(_variables[index]);
        }
        return selected;
    }

    // After a recovered panic the function returns with its results as they are. Results that live on the heap are copied back then,
    // for which their pointers are needed, not the copies on the stack.
    private bool IsNeededByRecovery(Local local)
    {
        if (_function.Source?.Flags.HasFlag(FunctionFlags.HasDefer) != true)
        {
            return false;
        }
        if (local.Role == LocalRole.Result)
        {
            return !_function.Locals.Exists(other => PointsTo(other, local));
        }
        if (!_function.Locals.Exists(other => other.Role == LocalRole.Result && PointsTo(local, other)))
        {
            return false;
        }
        _layout.NeedsZero.Add(local);
        return true;
    }

    private static bool PointsTo(Local pointer, Local variable) =>
        pointer.HeapVariable == variable.Name && pointer.HeapVariable is not null && pointer.Position == variable.Position;

    private void Summarize(SsaBlock block)
    {
        var state = _blocks[block.Id];
        for (var index = block.Values.Count - 1; index >= 0; index--)
        {
            var value = block.Values[index];
            var (variable, effect) = _effects.OnVariable(value);
            var (uses, kills) = _effects.OnRegisters(value);
            if (effect.HasFlag(VariableEffect.Kill))
            {
                state.Kills.Variables[variable] = true;
            }
            state.Kills.Registers |= kills;
            StepBack(state.Uses, variable, effect, uses, kills);
        }
        foreach (var value in block.Values)
        {
            var (variable, effect) = _effects.OnVariable(value);
            StepInitialization(state.Initializes, variable, effect);
        }
    }

    private static void StepBack(LiveSet live, int variable, VariableEffect effect, uint uses, uint kills)
    {
        if (effect.HasFlag(VariableEffect.Kill))
        {
            live.Variables[variable] = false;
        }
        live.Registers &= ~kills;
        if (effect.HasFlag(VariableEffect.Use))
        {
            live.Variables[variable] = true;
        }
        live.Registers |= uses;
    }

    private static void StepInitialization(BitVector initialized, int variable, VariableEffect effect)
    {
        if (effect.HasFlag(VariableEffect.Kill))
        {
            initialized[variable] = false;
        }
        if (effect.HasFlag(VariableEffect.Initialize))
        {
            initialized[variable] = true;
        }
    }

    // Forwards: which variables whose address is taken are initialised at the end of a block, on some and on all ways.
    private void SolveInitialization()
    {
        foreach (var block in _function.Blocks)
        {
            var state = _blocks[block.Id];
            state.PerhapsInitialized.CopyFrom(state.Initializes);
            if (block == _function.Entry)
            {
                state.SurelyInitialized.CopyFrom(state.Initializes);
            }
            else
            {
                state.SurelyInitialized.SetAll();
            }
        }
        var postorder = _function.Postorder;
        bool changed;
        do
        {
            changed = false;
            for (var index = postorder.Count - 1; index >= 0; index--)
            {
                changed |= FlowInitialization(postorder[index]);
            }
        }
        while (changed);
    }

    private bool FlowInitialization(SsaBlock block)
    {
        var state = _blocks[block.Id];
        var (perhaps, surely) = InitializedAtStart(block);
        foreach (var set in (ReadOnlySpan<BitVector>)[perhaps, surely])
        {
            set.AndNot(state.Kills.Variables);
            set.Or(state.Initializes);
        }
        var changed = !perhaps.Equals(state.PerhapsInitialized) || !surely.Equals(state.SurelyInitialized);
        state.PerhapsInitialized.CopyFrom(perhaps);
        state.SurelyInitialized.CopyFrom(surely);
        return changed;
    }

    private (BitVector Perhaps, BitVector Surely) InitializedAtStart(SsaBlock block)
    {
        if (block.Predecessors.Count == 0)
        {
            return (_initializedOnEntry.Clone(), _initializedOnEntry.Clone());
        }
        var first = _blocks[block.Predecessors[0].Block.Id];
        var (perhaps, surely) = (first.PerhapsInitialized.Clone(), first.SurelyInitialized.Clone());
        for (var i = 1; i < block.Predecessors.Count; i++)
        {
            var state = _blocks[block.Predecessors[i].Block.Id];
            perhaps.Or(state.PerhapsInitialized);
            surely.And(state.SurelyInitialized);
        }
        return (perhaps, surely);
    }

    // Backwards: what is live at the ends of blocks.
    private void SolveLiveness()
    {
        var liveOut = new LiveSet(_variables.Count);
        bool changed;
        do
        {
            changed = false;
            foreach (var block in _function.Postorder)
            {
                var state = _blocks[block.Id];
                CollectLiveOut(block, liveOut);
                if (!state.LiveOut.SameAs(liveOut))
                {
                    changed = true;
                    state.LiveOut.CopyFrom(liveOut);
                }
                state.LiveIn.CopyFrom(state.LiveOut);
                state.LiveIn.AndNot(state.Kills);
                state.LiveIn.Or(state.Uses);
            }
        }
        while (changed);
    }

    private void CollectLiveOut(SsaBlock block, LiveSet liveOut)
    {
        liveOut.Clear();
        switch (block.Kind)
        {
            case SsaBlockKind.Ret:
                liveOut.Variables.Or(_usedByReturn);
                break;
            case SsaBlockKind.RetJmp:
                liveOut.Variables.Or(_usedByTailCall);
                break;
            case SsaBlockKind.Exit:
                break;
            default:
                foreach (var edge in block.Successors)
                {
                    liveOut.Or(_blocks[edge.Block.Id].LiveIn);
                }
                break;
        }
    }

    private void MakeMaps(SsaBlock block)
    {
        var isEntry = block == _function.Entry;
        var initialized = InitializedAtSafePoints(block);
        var live = new LiveSet(_variables.Count);
        live.CopyFrom(_blocks[block.Id].LiveOut);
        var found = new List<(SsaValue Value, BitVector Variables, uint Registers)>();
        for (var index = block.Values.Count - 1; index >= 0; index--)
        {
            var value = block.Values[index];
            if (_points.IsSafe(value))
            {
                var map = initialized.Pop();
                map.Or(live.Variables);
                map.Or(_alwaysLive);
                found.Add((value, map, live.Registers));
            }
            var (variable, effect) = _effects.OnVariable(value);
            var (uses, kills) = _effects.OnRegisters(value);
            StepBack(live, variable, effect, uses, kills);
        }
        if (isEntry)
        {
            AddEntryMap(live);
        }
        found.Reverse();
        foreach (var (value, variables, registers) in found)
        {
            _safePoints[value.Id] = new SafePoint(_stackMaps.Add(variables), _registerMaps.Add(registers));
        }
    }

    // The map on entry is number 0.
    private void AddEntryMap(LiveSet live)
    {
        var map = _initializedOnEntry.Clone();
        map.Or(live.Variables);
        if (map.Ones().FirstOrDefault(index => _variables[index].Role != LocalRole.Parameter, -1) is >= 0 and var wrong)
        {
            throw _function.Error($"{_variables[wrong]} is live on entry");
        }
        _stackMaps.Add(map);
        _registerMaps.Add(live.Registers);
    }

    /// <summary>For each safe point, the last on top, the variables whose address is taken that may be initialised there.</summary>
    private Stack<BitVector> InitializedAtSafePoints(SsaBlock block)
    {
        Stack<BitVector> result = new();
        var (perhaps, surely) = InitializedAtStart(block);
        foreach (var value in block.Values)
        {
            var (variable, effect) = _effects.OnVariable(value);
            StepInitialization(perhaps, variable, effect);
            StepInitialization(surely, variable, effect);
            if (!_points.IsSafe(value))
            {
                continue;
            }
            if (!perhaps.IsSubsetOf(surely))
            {
                var ambiguous = perhaps.Clone();
                ambiguous.AndNot(surely);
                surely.Or(ambiguous);
                foreach (var index in ambiguous.Ones())
                {
                    _layout.NeedsZero.Add(_variables[index]);
                }
            }
            result.Push(perhaps.Clone());
        }
        return result;
    }

    private PointerMaps Encode() => new(
        _safePoints,
        PointerMaps.EncodeStack(_stackMaps.Maps, _variables, _layout, ofArguments: true),
        PointerMaps.EncodeStack(_stackMaps.Maps, _variables, _layout, ofArguments: false),
        PointerMaps.EncodeRegisters(_registerMaps.Maps));
}
