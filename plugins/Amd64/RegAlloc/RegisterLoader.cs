using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.RegAlloc;

/// <summary>Brings values into registers in front of the instruction being allocated, making room where there is none.</summary>
internal sealed class RegisterLoader(AllocatorState state)
{
    /// <summary>
    /// A register of <paramref name="allowed"/> for a value: the lowest unused one, else the one whose value is used again the latest.
    /// That value moves to an unused register that can hold it, if there is one.
    /// </summary>
    public int MakeRoom(RegisterMask allowed, SsaValue value)
    {
        var candidates = (allowed & AllocatorState.Allocatable) - state.Pinned;
        if (candidates.IsEmpty)
        {
            throw state.Function.Error($"no register for {value}");
        }
        var unused = candidates - state.Used;
        if (!unused.IsEmpty)
        {
            return unused.Lowest;
        }
        var register = LatestUsed(candidates);
        KeepElsewhere(register);
        state.Free(register);
        return register;
    }

    /// <summary>
    /// Gives <paramref name="value"/> in a register of <paramref name="allowed"/>: as it is there, as a copy from another register, computed
    /// again, or loaded from its stack slot. With <paramref name="pin"/> the register stays what it is until the instruction is allocated.
    /// </summary>
    public SsaValue Load(SsaValue value, RegisterMask allowed, bool pin, SsaPosition position)
    {
        var present = allowed & state[value].Registers;
        int register;
        if (present.IsEmpty)
        {
            register = MakeRoom(allowed, value);
            var loaded = Materialize(value, position.WithoutStatement());
            state.SetOriginal(loaded, value);
            state.Assign(register, value, loaded);
        }
        else
        {
            register = present.Lowest;
        }
        if (pin)
        {
            state.Pinned |= RegisterMask.Of(register);
        }
        return state.CachedIn(register);
    }

    private SsaValue Materialize(SsaValue value, SsaPosition position)
    {
        var known = state[value];
        if (!known.Registers.IsEmpty)
        {
            return state.Block.NewValue(position, SsaOp.Copy, value.Type, state.CachedIn(known.Registers.Lowest));
        }
        if (known.IsRematerializable)
        {
            return value.CopyInto(state.Block, position);
        }
        return state.Block.NewValue(position, SsaOp.LoadReg, value.Type, state.SpillOf(value, state.Block));
    }

    private int LatestUsed(RegisterMask candidates)
    {
        var latest = -1;
        var distance = -1;
        for (var register = 0; register < RegisterMask.RegisterCount; register++)
        {
            if (!candidates.Contains(register))
            {
                continue;
            }
            var next = state.Uses.NextDistance(state.ValueIn(register)!.Id);
            if (next > distance)
            {
                latest = register;
                distance = next;
            }
        }
        return latest;
    }

    private void KeepElsewhere(int register)
    {
        var value = state.ValueIn(register)!;
        var free = AllocatorState.RegistersFor(value.Type) - state.Used - state.Busy - RegisterMask.Of(register);
        if (free.IsEmpty || state[value].IsRematerializable || state[value].Registers.Count != 1)
        {
            return;
        }
        var copy = state.Block.NewValue(value.Position, SsaOp.Copy, value.Type, state.CachedIn(register));
        state.OptionalCopies.Add(copy, false);
        state.SetOriginal(copy, value);
        state.Assign(free.Lowest, value, copy);
    }
}
