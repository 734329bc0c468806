using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.RegAlloc;

/// <summary>
/// Brings the registers and slots at the end of a predecessor to what a block with several predecessors expects, with moves at
/// the end of the predecessor, which has no other successor. Works like one parallel assignment: a move is made when its target
/// holds nothing that is still needed from there; a cycle is broken over a free register.
/// </summary>
internal sealed class EdgeShuffle
{
    private readonly AllocatorState _state;
    private readonly Dictionary<int, List<SsaValue>> _forms = [];
    private readonly List<int> _valuesSeen = [];
    private readonly Dictionary<SsaLocation, Content> _contents = [];
    private readonly List<Destination> _reopened = [];
    private List<Destination> _destinations = [];
    private SsaBlock _predecessor = null!;
    private RegisterMask _used;
    private RegisterMask _unique;
    private RegisterMask _final;
    private RegisterMask _rematerializable;

    private EdgeShuffle(AllocatorState state) => _state = state;

    /// <summary>What a location holds: original value, its form, and whether that is what the block expects there.</summary>
    private readonly record struct Content(SsaValue Value, SsaValue Form, bool IsFinal, SsaPosition Position);

    /// <summary>What a location has to hold, and the phi operand that then names it.</summary>
    private readonly record struct Destination(SsaLocation Location, SsaValue Value, SsaValue? Phi, int Operand, SsaPosition Position);

    /// <summary>Shuffles all edges; <paramref name="slotsLiveAtEnd"/> gives the values whose stack slots are live behind a block.</summary>
    public static void Run(AllocatorState state, Func<SsaBlock, IReadOnlyList<SsaValue>> slotsLiveAtEnd)
    {
        var shuffle = new EdgeShuffle(state);
        foreach (var block in state.VisitOrder)
        {
            if (block.Predecessors.Count <= 1)
            {
                continue;
            }
            for (var index = 0; index < block.Predecessors.Count; index++)
            {
                var predecessor = block.Predecessors[index].Block;
                shuffle.Begin(predecessor, slotsLiveAtEnd(predecessor));
                shuffle.CollectDestinations(block, index);
                shuffle.MoveAll();
            }
        }
    }

    private SsaFunction Function => _state.Function;

    private void Begin(SsaBlock predecessor, IReadOnlyList<SsaValue> slots)
    {
        _predecessor = predecessor;
        _forms.Clear();
        _valuesSeen.Clear();
        _contents.Clear();
        _used = _unique = _final = _rematerializable = RegisterMask.None;
        foreach (var content in _state.AtEnd[predecessor.Id])
        {
            Set(Homes.Of(content.Register), content.Value, content.Cached, isFinal: false, SsaPosition.None);
        }
        foreach (var slotted in slots)
        {
            // A spill that stands elsewhere serves other loads only; on this edge the value is in a register.
            var value = _state.OriginalOf(slotted);
            var spill = _state[value].Spill!;
            if (Function.Dominators.IsAncestorOrEqual(spill.Block, predecessor))
            {
                Set(Function.HomeOf(slotted)!, value, spill, isFinal: false, SsaPosition.None);
            }
        }
    }

    private void CollectDestinations(SsaBlock block, int edge)
    {
        _destinations.Clear();
        foreach (var content in _state.AtStart[block.Id] ?? [])
        {
            _destinations.Add(new Destination(Homes.Of(content.Register), content.Value, null, 0, content.Position));
        }
        foreach (var phi in block.LeadingPhis)
        {
            if (Function.HomeOf(phi) is { } home)
            {
                _destinations.Add(new Destination(home, phi.Args[edge], phi, edge, phi.Position));
            }
        }
    }

    private void MoveAll()
    {
        while (_destinations.Count > 0)
        {
            var blocked = _destinations.FindAll(destination => !TryMove(destination));
            if (blocked.Count == _destinations.Count)
            {
                BreakCycle(blocked[0]);
                continue;
            }
            _destinations = blocked;
            _destinations.AddRange(_reopened);
            _reopened.Clear();
        }
    }

    // Only cycles are left. A second form of one of the values frees its location for the next move.
    private void BreakCycle(Destination destination)
    {
        var content = _contents[destination.Location];
        var register = FreeRegisterFor(content.Form.Type);
        Erase(register);
        var position = destination.Position.WithoutStatement();
        var op = destination.Location is RegisterLocation ? SsaOp.Copy : SsaOp.LoadReg;
        var form = _predecessor.NewValue(position, op, content.Form.Type, content.Form);
        Set(register, content.Value, form, isFinal: false, position);
    }

    private bool TryMove(Destination destination)
    {
        var (location, value, _, _, rawPosition) = destination;
        var position = rawPosition.WithoutStatement();
        if (_contents.TryGetValue(location, out var occupant))
        {
            if (occupant.Value == value)
            {
                Accept(destination, occupant, position);
                return true;
            }
            if (_forms[occupant.Value.Id].Count == 1 && !_state[occupant.Value].IsRematerializable)
            {
                return false;
            }
        }
        var source = BestSource(value);
        // Erased first, so that a temporary register on the way does not destroy the last form of what was here.
        Erase(location);
        var form = Move(value, source, location, position);
        Set(location, value, form, isFinal: true, position);
        Splice(destination, form);
        return true;
    }

    private void Accept(Destination destination, Content occupant, SsaPosition position)
    {
        _contents[destination.Location] = new Content(occupant.Value, occupant.Form, true, position);
        Splice(destination, occupant.Form);
        if (_state.OptionalCopies.ContainsKey(occupant.Form))
        {
            _state.OptionalCopies[occupant.Form] = true;
        }
    }

    private static void Splice(Destination destination, SsaValue form) =>
        destination.Phi?.SetArg(destination.Operand, form);

    // The last register that has it; else the first slot.
    private SsaValue? BestSource(SsaValue value)
    {
        SsaValue? source = null;
        foreach (var form in _forms.GetValueOrDefault(value.Id, []))
        {
            if (source is null || IsInRegister(form))
            {
                source = form;
            }
        }
        return source;
    }

    private SsaValue Move(SsaValue value, SsaValue? source, SsaLocation target, SsaPosition position)
    {
        if (_state[value].IsRematerializable)
        {
            return Recompute(value, target, position);
        }
        if (source is null)
        {
            throw Function.Error($"{value} is nowhere at the end of {_predecessor}");
        }
        if (target is StackLocation slot)
        {
            var held = IsInRegister(source) ? source : LoadTemporary(value, source, position);
            return _predecessor.NewValue(position, SsaOp.StoreReg, slot.Slot.Type, held);
        }
        return _predecessor.NewValue(position, IsInRegister(source) ? SsaOp.Copy : SsaOp.LoadReg, source.Type, source);
    }

    private SsaValue Recompute(SsaValue value, SsaLocation target, SsaPosition position)
    {
        if (target is not StackLocation slot)
        {
            return value.CopyInto(_predecessor);
        }
        var register = FreeRegisterFor(value.Type);
        Erase(register);
        var form = value.CopyInto(_predecessor, position);
        Set(register, value, form, isFinal: false, position);
        // The store has the width of the slot; the value may be wider where a narrowing was dropped.
        return _predecessor.NewValue(position, SsaOp.StoreReg, slot.Slot.Type, form);
    }

    private SsaValue LoadTemporary(SsaValue value, SsaValue source, SsaPosition position)
    {
        var register = FreeRegisterFor(source.Type);
        Erase(register);
        var form = _predecessor.NewValue(position, SsaOp.LoadReg, source.Type, source);
        Set(register, value, form, isFinal: false, position);
        return form;
    }

    private bool IsInRegister(SsaValue form) => Function.HomeOf(form) is RegisterLocation;

    private void Set(SsaLocation location, SsaValue value, SsaValue form, bool isFinal, SsaPosition position)
    {
        Function.SetHome(form, location);
        _contents[location] = new Content(value, form, isFinal, position);
        if (!_forms.TryGetValue(value.Id, out var forms))
        {
            _forms.Add(value.Id, forms = []);
        }
        if (forms.Count == 0)
        {
            _valuesSeen.Add(value.Id);
        }
        forms.Add(form);
        if (location is RegisterLocation register)
        {
            MarkRegister(RegisterMask.Of(register.Register), value, forms, isFinal);
        }
    }

    private void MarkRegister(RegisterMask register, SsaValue value, List<SsaValue> forms, bool isFinal)
    {
        _used |= register;
        if (isFinal)
        {
            _final |= register;
        }
        if (forms.Count == 1)
        {
            _unique |= register;
        }
        if (forms.Count == 2 && Function.HomeOf(forms[0]) is RegisterLocation first)
        {
            _unique -= RegisterMask.Of(first.Register);
        }
        if (_state[value].IsRematerializable)
        {
            _rematerializable |= register;
        }
    }

    private void Erase(SsaLocation location)
    {
        if (!_contents.TryGetValue(location, out var content))
        {
            return;
        }
        if (content.IsFinal)
        {
            // It has to come back, behind all other moves so that those get on.
            _reopened.Add(new Destination(location, content.Value, null, 0, content.Position));
        }
        var forms = _forms[content.Value.Id];
        var index = forms.FindIndex(form => Equals(Function.HomeOf(form), location));
        if (index >= 0)
        {
            forms[index] = forms[^1];
            forms.RemoveAt(forms.Count - 1);
        }
        if (location is RegisterLocation erased)
        {
            var register = RegisterMask.Of(erased.Register);
            _used -= register;
            _rematerializable -= register;
            if (content.IsFinal)
            {
                _final -= register;
            }
        }
        if (forms.Count == 1 && Function.HomeOf(forms[0]) is RegisterLocation only)
        {
            _unique |= RegisterMask.Of(only.Register);
        }
    }

    /// <summary>
    /// A register for a moment: an unused one; one whose value is elsewhere too, best one not in its final place; one whose value can
    /// be computed again; else any, after storing it.
    /// </summary>
    private RegisterLocation FreeRegisterFor(IrType type)
    {
        var allowed = AllocatorState.RegistersFor(type.IsFloat ? Function.Types.Float64 : Function.Types.Int64);
        ReadOnlySpan<RegisterMask> choices =
        [
            allowed - _used,
            allowed - _unique - _final,
            allowed - _unique,
            allowed & _rematerializable,
        ];
        foreach (var choice in choices)
        {
            if (!choice.IsEmpty)
            {
                return Homes.Of(choice.Lowest);
            }
        }
        return SpillAny(allowed);
    }

    private RegisterLocation SpillAny(RegisterMask allowed)
    {
        foreach (var id in _valuesSeen)
        {
            foreach (var form in _forms[id])
            {
                if (Function.HomeOf(form) is not RegisterLocation location || !allowed.Contains(location.Register))
                {
                    continue;
                }
                if (!form.IsRematerializable())
                {
                    // Not live over any safe point, so any type of 8 bytes does.
                    var type = Function.Types.Int64;
                    var spill = _predecessor.NewValue(form.Position, SsaOp.StoreReg, form.Type, form);
                    var slot = new LocalSlot(Function.NewTemporary(type), type, 0);
                    Set(new StackLocation(slot), _state.OriginalOf(id), spill, isFinal: false, form.Position);
                }
                return location;
            }
        }
        throw Function.Error($"no register left for an edge out of {_predecessor}");
    }
}
