using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.RegAlloc;

/// <summary>
/// Gives stack slots to the values that have no register: arguments where the caller put them, values of a variable that place of
/// the variable, others a slot of their type that no value live at the same time has.
/// </summary>
internal sealed class StackAllocator
{
    private readonly SsaFunction _function;
    private readonly Func<SsaBlock, IReadOnlyList<SsaValue>> _spillsLiveAtEnd;
    private readonly bool[] _needsSlot;
    private readonly SsaValue?[] _spill;
    private readonly LocalSlot?[] _names;
    private readonly List<SsaValue>?[] _conflicts;
    private readonly List<SsaValue>[] _liveAtEnd;

    /// <summary>By type: the unnamed slots made so far.</summary>
    private readonly Dictionary<IrType, List<LocalSlot>> _slots = [];

    /// <summary>By value: the number of its slot among the unnamed ones of its type.</summary>
    private readonly int?[] _slotNumbers;

    private StackAllocator(SsaFunction function, Func<SsaBlock, IReadOnlyList<SsaValue>> spillsLiveAtEnd)
    {
        _function = function;
        _spillsLiveAtEnd = spillsLiveAtEnd;
        _needsSlot = new bool[function.ValueCount];
        _spill = new SsaValue?[function.ValueCount];
        _names = new LocalSlot?[function.ValueCount];
        _conflicts = new List<SsaValue>?[function.ValueCount];
        _slotNumbers = new int?[function.ValueCount];
        _liveAtEnd = new List<SsaValue>[function.BlockCount];
    }

    /// <summary>Allocates; gives for each block the values whose slots are live behind it.</summary>
    public static Func<SsaBlock, IReadOnlyList<SsaValue>> Run(
        SsaFunction function, Func<SsaBlock, IReadOnlyList<SsaValue>> spillsLiveAtEnd)
    {
        var allocator = new StackAllocator(function, spillsLiveAtEnd);
        allocator.FindNeeds();
        allocator.FindLive();
        allocator.FindConflicts();
        allocator.FindNames();
        allocator.PlaceArguments();
        allocator.Allocate();
        return block => allocator._liveAtEnd[block.Id];
    }

    private void FindNeeds()
    {
        foreach (var block in _function.Blocks)
        {
            _liveAtEnd[block.Id] = [];
            foreach (var value in block.Values)
            {
                var type = value.Type;
                _needsSlot[value.Id] = !type.IsMemory() && !type.IsVoid() && !type.IsFlags()
                    && _function.HomeOf(value) is null && !value.IsRematerializable();
                if (value.Op == SsaOp.StoreReg)
                {
                    _spill[value.Arg0.Id] = value;
                }
            }
        }
    }

    private void FindLive()
    {
        var live = NewSet();
        var grown = NewSet();
        List<SsaValue> phis = [];
        bool changed;
        do
        {
            changed = false;
            foreach (var block in _function.Postorder)
            {
                WalkBackwards(block, live, phis);
                for (var edge = 0; edge < block.Predecessors.Count; edge++)
                {
                    changed |= FlowInto(block.Predecessors[edge].Block, edge, live, phis, grown);
                }
            }
        }
        while (changed);
    }

    private void WalkBackwards(SsaBlock block, OrderedSet<SsaValue> live, List<SsaValue> phis)
    {
        live.Clear();
        live.AddAll(_liveAtEnd[block.Id]);
        phis.Clear();
        for (var index = block.Values.Count - 1; index >= 0; index--)
        {
            var value = block.Values[index];
            live.Remove(value);
            if (value.Op == SsaOp.Phi)
            {
                // Its operands may need slots even if it does not itself.
                if (!value.Type.IsMemory() && !value.Type.IsVoid())
                {
                    phis.Add(value);
                }
                continue;
            }
            AddOperands(value, live);
        }
    }

    private bool FlowInto(SsaBlock predecessor, int edge, OrderedSet<SsaValue> live, List<SsaValue> phis, OrderedSet<SsaValue> grown)
    {
        grown.Clear();
        grown.AddAll(_liveAtEnd[predecessor.Id]);
        grown.AddAll(live.Members);
        grown.AddAll(_spillsLiveAtEnd(predecessor));
        foreach (var phi in phis)
        {
            var arg = phi.Args[edge];
            if (_needsSlot[arg.Id])
            {
                grown.Add(arg);
            }
            if (_spill[arg.Id] is { } spill)
            {
                grown.Add(spill);
            }
        }
        if (grown.Count == _liveAtEnd[predecessor.Id].Count)
        {
            return false;
        }
        _liveAtEnd[predecessor.Id] = [.. grown.Members];
        return true;
    }

    // Two values conflict if one is made while the other is live. Arguments conflict with values of any type.
    private void FindConflicts()
    {
        var live = NewSet();
        foreach (var block in _function.Blocks)
        {
            live.Clear();
            live.AddAll(_liveAtEnd[block.Id]);
            for (var index = block.Values.Count - 1; index >= 0; index--)
            {
                var value = block.Values[index];
                if (_needsSlot[value.Id])
                {
                    live.Remove(value);
                    AddConflicts(value, live);
                }
                AddOperands(value, live);
                if (value.Op == SsaOp.Arg && _needsSlot[value.Id])
                {
                    // The caller has put it there before the function began.
                    live.Add(value);
                }
            }
        }
    }

    private void AddConflicts(SsaValue value, OrderedSet<SsaValue> live)
    {
        foreach (var other in live.Members)
        {
            if (value.Type.IsIdentical(other.Type) || value.Op == SsaOp.Arg || other.Op == SsaOp.Arg)
            {
                (_conflicts[value.Id] ??= []).Add(other);
                (_conflicts[other.Id] ??= []).Add(value);
            }
        }
    }

    private void AddOperands(SsaValue value, OrderedSet<SsaValue> live)
    {
        foreach (var arg in value.Args)
        {
            if (_needsSlot[arg.Id])
            {
                live.Add(arg);
            }
        }
    }

    // A value of several variables takes the last one's place.
    private void FindNames()
    {
        foreach (var name in _function.Names)
        {
            foreach (var value in _function.ValuesOf(name))
            {
                _names[value.Id] = name;
            }
        }
    }

    private void PlaceArguments()
    {
        foreach (var value in _function.Entry.Values)
        {
            if (value.Op == SsaOp.Arg)
            {
                _function.SetHome(value, new StackLocation(new LocalSlot((Local)value.Symbolic!, value.Type, value.Immediate)));
            }
        }
    }

    private void Allocate()
    {
        foreach (var block in _function.Blocks)
        {
            foreach (var value in block.Values)
            {
                if (_needsSlot[value.Id] && value.Op != SsaOp.Arg)
                {
                    _function.SetHome(value, new StackLocation(NamedSlot(value) ?? SharedSlot(value)));
                }
            }
        }
    }

    private LocalSlot? NamedSlot(SsaValue value)
    {
        var name = _names[value.Op == SsaOp.StoreReg ? value.Arg0.Id : value.Id];
        if (name is null || !value.Type.IsIdentical(name.Type))
        {
            return null;
        }
        // A variable can conflict with itself: an old value may still be needed when there is a new one.
        foreach (var other in _conflicts[value.Id] ?? [])
        {
            if (_function.SlotOf(other) is { } taken && taken.Local == name.Local && taken.Offset == name.Offset)
            {
                return null;
            }
        }
        return name;
    }

    /// <summary>The first slot of the type that no conflicting value has by number; the numbers of all types are mixed up, as gc does.</summary>
    private LocalSlot SharedSlot(SsaValue value)
    {
        var slots = SlotsOf(value.Type);
        HashSet<int> taken = [];
        foreach (var other in _conflicts[value.Id] ?? [])
        {
            if (_slotNumbers[other.Id] is { } number) { taken.Add(number); }
        }
        var free = 0;
        while (free < slots.Count && taken.Contains(free)) { free++; }
        if (free == slots.Count) { slots.Add(new LocalSlot(_function.NewTemporary(value.Type), value.Type, 0)); }
        _slotNumbers[value.Id] = free;
        return slots[free];
    }

    private List<LocalSlot> SlotsOf(IrType type)
    {
        if (type is { Kind: IrKind.Pointer, Shape: PointerShape.Pointer, Element.PointersDiffer: true }) { return []; }
        if (!_slots.TryGetValue(type, out var slots)) { _slots.Add(type, slots = []); }
        return slots;
    }

    private OrderedSet<SsaValue> NewSet() => new(_function.ValueCount, value => value.Id);
}
