using GoDefer.Amd64.Asm;
using GoDefer.Amd64.RegAlloc;
using GoDefer.Amd64.Ssa;
using GoDefer.Amd64.Support;
using GoDefer.IR;

namespace GoDefer.Amd64.Emit;

/// <summary>
/// Follows the variables of the source through registers and stack slots, for debug information. One walk over the blocks finds
/// what is where at their ends, a second one in code order writes down the ranges. Needs final locations and order.
/// </summary>
internal sealed class VariableTracker
{
    // Between the call frame address and the locals lie the return address and the saved frame pointer.
    private const int LocalsBelowFrame = 16;

    private static readonly List<int> NoNames = [];

    private readonly SsaFunction _function;
    private readonly FrameLayout _layout;
    private readonly Func<int, Prog> _after;
    private readonly List<LocalSlot> _slots = [];
    private readonly List<LocatedVariable> _variables = [];
    private readonly Dictionary<Local, (int Variable, List<int> Slots)> _parts = [];
    private readonly List<int>?[] _names;
    private readonly List<LiveSlot>?[] _ends;
    private readonly List<List<LiveSlot>> _predecessorEnds = [];
    private readonly bool[] _isRelevant;
    private int[] _variableOf = [];
    private Pending?[] _pending = [];
    private SlotState _state = new(0);
    private OrderedSet<int> _changed = new(0, variable => variable);

    private VariableTracker(SsaFunction function, FrameLayout layout, Func<int, Prog> after)
    {
        _function = function;
        _layout = layout;
        _after = after;
        _names = new List<int>?[function.ValueCount];
        _ends = new List<LiveSlot>?[function.BlockCount];
        _isRelevant = new bool[function.BlockCount];
    }

    /// <summary>A range whose end is not known yet.</summary>
    private sealed record Pending(Prog Begin, SlotPlace[] Places);

    /// <summary>Gives the variables with their ranges; <paramref name="after"/> gives the Prog behind the value with an id.</summary>
    public static VariableLocations Track(SsaFunction function, FrameLayout layout, Func<int, Prog> after)
    {
        var tracker = new VariableTracker(function, layout, after);
        tracker.CollectVariables();
        tracker.CollectNames();
        tracker.FindEnds();
        tracker.WriteRanges();
        return new VariableLocations(tracker._variables);
    }

    /// <summary>Offset of a slot from the call frame address, in bytes.</summary>
    public static int FrameOffset(FrameLayout layout, LocalSlot slot) =>
        (int)(layout.OffsetOf(slot.Local) + slot.Offset - (FrameLayout.IsArgument(slot.Local) ? 0 : LocalsBelowFrame));

    private void CollectVariables()
    {
        foreach (var slot in _function.Names)
        {
            AddSlot(slot, IsSynthetic(slot.Local) ? null : Whole(slot).Local);
        }
        // Variables that only live in memory have no named values.
        foreach (var block in _function.Blocks)
        {
            foreach (var value in block.Values)
            {
                if (value.Op is SsaOp.VarDef or SsaOp.VarKill && value.Symbolic is Local local && !IsSynthetic(local) && !_parts.ContainsKey(local))
                {
                    AddSlot(new LocalSlot(local, value.Type, 0), local);
                }
            }
        }
        _variableOf = new int[_slots.Count];
        for (var index = 0; index < _variables.Count; index++)
        {
            OrderSlots(_variables[index], index);
        }
        _state = new SlotState(_slots.Count);
        _changed = new OrderedSet<int>(_variables.Count + 1, variable => variable);
        _pending = new Pending?[_variables.Count];
    }

    private void AddSlot(LocalSlot slot, Local? variable)
    {
        _slots.Add(slot);
        if (variable is null)
        {
            return;
        }
        if (!_parts.TryGetValue(variable, out var parts))
        {
            parts = (_variables.Count, []);
            _parts.Add(variable, parts);
            _variables.Add(new LocatedVariable(variable));
        }
        parts.Slots.Add(_slots.Count - 1);
    }

    private void OrderSlots(LocatedVariable variable, int index)
    {
        var numbers = _parts[variable.Local].Slots.ToArray();
        GoSort.Sort<int>(numbers, (x, y) => OffsetInVariable(_slots[x]) < OffsetInVariable(_slots[y]));
        _parts[variable.Local] = (index, [.. numbers]);
        foreach (var number in numbers)
        {
            _variableOf[number] = index;
            variable.Slots.Add(_slots[number]);
        }
    }

    private static LocalSlot Whole(LocalSlot slot)
    {
        while (slot.SplitOf is { } larger)
        {
            slot = larger;
        }
        return slot;
    }

    private static long OffsetInVariable(LocalSlot slot)
    {
        var offset = slot.Offset;
        for (var part = slot; part.SplitOf is not null; part = part.SplitOf)
        {
            offset += part.SplitOffset;
        }
        return offset;
    }

    private static bool IsSynthetic(Local local) => local.Name[0] is '.' or '~';

    private void CollectNames()
    {
        for (var slot = 0; slot < _function.Names.Count; slot++)
        {
            if (IsSynthetic(_function.Names[slot].Local))
            {
                continue;
            }
            foreach (var value in _function.NamedValues[_function.Names[slot]])
            {
                (_names[value.Id] ??= []).Add(slot);
            }
        }
    }

    // Reverse postorder: most predecessors come first. Back edges are left out.
    private void FindEnds()
    {
        var postorder = _function.Postorder;
        for (var index = postorder.Count - 1; index >= 0; index--)
        {
            var block = postorder[index];
            var start = Enter(block);
            foreach (var value in block.Values)
            {
                InheritNames(value);
                _isRelevant[block.Id] |= Step(value);
            }
            _ends[block.Id] = _isRelevant[block.Id] || start is null ? _state.Snapshot() : start;
        }
    }

    /// <summary>Sets the state to that at the start of a block; gives it if it is that of a predecessor's end.</summary>
    private List<LiveSlot>? Enter(SsaBlock block)
    {
        _predecessorEnds.Clear();
        foreach (var edge in block.Predecessors)
        {
            if (_ends[edge.Block.Id] is { } end)
            {
                _predecessorEnds.Add(end);
            }
        }
        if (_predecessorEnds.Count > 1)
        {
            return _state.Merge(_predecessorEnds) ? _predecessorEnds[0] : null;
        }
        var start = _predecessorEnds.Count == 0 ? [] : _predecessorEnds[0];
        _state.Reset(start);
        return start;
    }

    // A spill has the names of what it stores, a load those of what was stored.
    private void InheritNames(SsaValue value)
    {
        var source = value.Op switch
        {
            SsaOp.StoreReg => value.Arg0,
            SsaOp.LoadReg => value.Arg0.Op switch
            {
                SsaOp.Arg or SsaOp.Phi => value.Arg0,
                SsaOp.StoreReg => value.Arg0.Arg0,
                _ => null,
            },
            _ => null,
        };
        if (source is not null && _names[source.Id] is { } names)
        {
            (_names[value.Id] ??= []).AddRange(names);
        }
    }

    /// <summary>Changes the state by a value; true if it changed.</summary>
    private bool Step(SsaValue value)
    {
        var changed = Clobber(value.Info.Registers.Clobbers);
        var names = _names[value.Id] ?? NoNames;
        switch (value.Op)
        {
            case SsaOp.VarDef or SsaOp.VarKill:
                changed |= StepLife(value);
                break;
            case SsaOp.Arg:
                foreach (var slot in names)
                {
                    Set(slot, new SlotPlace(RegisterMask.None, FrameOffset(_layout, _function.SlotOf(value)!)));
                    changed = true;
                }
                break;
            case SsaOp.StoreReg:
                changed |= StepSpill(value, names);
                break;
            default:
                if (_function.RegisterOf(value) is >= 0 and var register)
                {
                    changed |= StepRegister(register, names);
                }
                break;
        }
        return changed;
    }

    private bool Clobber(RegisterMask clobbers)
    {
        var changed = false;
        for (var left = clobbers; !left.IsEmpty; left -= RegisterMask.Of(left.Lowest))
        {
            changed |= Evict(left.Lowest);
        }
        return changed;
    }

    private bool Evict(int register)
    {
        var slots = _state.SlotsIn(register);
        foreach (var slot in slots)
        {
            Set(slot, _state[slot] with { Registers = _state[slot].Registers - RegisterMask.Of(register) });
        }
        var changed = slots.Count > 0;
        slots.Clear();
        return changed;
    }

    private bool StepLife(SsaValue value)
    {
        var local = (Local)value.Symbolic!;
        if (IsSynthetic(local))
        {
            return false;
        }
        var slot = _parts[local].Slots[0];
        Set(slot, value.Op == SsaOp.VarDef ? new SlotPlace(RegisterMask.None, FrameOffset(_layout, _slots[slot])) : SlotPlace.Nowhere);
        return true;
    }

    private bool StepSpill(SsaValue value, List<int> names)
    {
        var offset = FrameOffset(_layout, _function.SlotOf(value)!);
        var changed = false;
        foreach (var slot in names)
        {
            if (_state[slot].IsNowhere)
            {
                break;
            }
            Set(slot, _state[slot] with { StackOffset = offset });
            changed = true;
        }
        return changed;
    }

    private bool StepRegister(int register, List<int> names)
    {
        var changed = Evict(register);
        _state.SlotsIn(register).AddRange(names);
        foreach (var slot in names)
        {
            Set(slot, _state[slot] with { Registers = _state[slot].Registers | RegisterMask.Of(register) });
        }
        return changed || names.Count > 0;
    }

    private void Set(int slot, SlotPlace place)
    {
        _changed.Add(_variableOf[slot]);
        _state[slot] = place;
    }

    private void WriteRanges()
    {
        foreach (var block in _function.Blocks)
        {
            if (_isRelevant[block.Id])
            {
                Enter(block);
                WriteRanges(block);
            }
        }
        for (var variable = 0; variable < _variables.Count; variable++)
        {
            Close(variable, null);
        }
    }

    // A value without code changes nothing by itself; what it changed shows behind the next one that has code.
    private void WriteRanges(SsaBlock block)
    {
        var changedBefore = false;
        foreach (var value in block.Values)
        {
            changedBefore |= Step(value);
            if (value.Info.Has(SsaOpFlags.ZeroWidth) || !changedBefore)
            {
                continue;
            }
            changedBefore = false;
            foreach (var variable in _changed.Members)
            {
                Update(variable, _after(value.Id));
            }
            _changed.Clear();
        }
    }

    private void Update(int variable, Prog here)
    {
        var slots = _parts[_variables[variable].Local].Slots;
        var places = new SlotPlace[slots.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = _state[slots[i]];
        }
        if (Array.TrueForAll(places, place => place.IsNowhere))
        {
            Close(variable, here);
            return;
        }
        if (_pending[variable] is { } pending && LookAlike(pending.Places, places))
        {
            return;
        }
        Close(variable, here);
        _pending[variable] = new Pending(here, places);
    }

    private static bool LookAlike(SlotPlace[] before, SlotPlace[] after)
    {
        for (var i = 0; i < before.Length; i++)
        {
            if (!before[i].LooksLike(after[i]))
            {
                return false;
            }
        }
        return true;
    }

    private void Close(int variable, Prog? end)
    {
        if (_pending[variable] is { } pending)
        {
            _variables[variable].Ranges.Add(new VariableRange(pending.Begin, end, pending.Places));
            _pending[variable] = null;
        }
    }
}
