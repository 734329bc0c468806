using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.RegAlloc;

/// <summary>What is wished for the result and the first three operands of a value.</summary>
internal readonly record struct InstructionWishes(RegisterWishes Result, RegisterWishes First, RegisterWishes Second, RegisterWishes Third)
{
    /// <summary>The wishes for an operand; none from the fourth on.</summary>
    public RegisterWishes Operand(int index) => index switch
    {
        0 => First,
        1 => Second,
        2 => Third,
        _ => RegisterWishes.None,
    };
}

/// <summary>
/// Allocates one value that is an instruction: operands into registers, a copy of an operand the instruction overwrites, what it
/// destroys, and registers for its results.
/// </summary>
internal sealed class InstructionAllocator(AllocatorState state, RegisterLoader loader)
{
    /// <summary>Appends the value to the current block, behind the loads it needs.</summary>
    /// <param name="value">The value, with original operands.</param>
    /// <param name="wishes">Registers wished for it and its operands.</param>
    /// <param name="avoid">Registers that values behind it would like to have.</param>
    public void Allocate(SsaValue value, InstructionWishes wishes, RegisterMask avoid)
    {
        SsaValue[] args = [.. value.Args];
        var use = AllocatorState.RegisterUseOf(value);
        LoadOperands(value, args, use, wishes, avoid);
        if (value.Info.Has(SsaOpFlags.ResultInArg0))
        {
            SaveOverwritten(value, args, wishes, avoid);
        }
        // From here the result may take the register of an operand that is used for the last time.
        state.Busy = state.Pinned;
        state.Pinned = RegisterMask.None;
        state.AdvanceUses(value);
        state.Free(use.Clobbers);
        state.Busy |= use.Clobbers;
        AssignResults(value, args, use, wishes, avoid);
        state.Busy = RegisterMask.None;
        for (var index = 0; index < args.Length; index++)
        {
            value.SetArg(index, args[index]);
        }
        state.Block.Values.Add(value);
    }

    private void LoadOperands(SsaValue value, SsaValue[] args, RegisterUse use, InstructionWishes wishes, RegisterMask avoid)
    {
        foreach (var (index, registers) in use.Inputs)
        {
            var allowed = registers;
            if (!allowed.Intersects(state[args[index]].Registers))
            {
                allowed = (allowed & AllocatorState.Allocatable) - state.Pinned;
                var wished = wishes.Operand(index).BestOf(allowed - state.Used);
                allowed = (wished >= 0 ? RegisterMask.Of(wished) : allowed).PreferablyWithout(avoid);
            }
            args[index] = loader.Load(args[index], allowed, pin: true, value.Position);
        }
    }

    /// <summary>
    /// The instruction overwrites operand 0 (either of the two if they may change places). If that is still needed in a register, a
    /// second register gets it.
    /// </summary>
    private void SaveOverwritten(SsaValue value, SsaValue[] args, InstructionWishes wishes, RegisterMask avoid)
    {
        if (MayOverwrite(value.Args[0]))
        {
            return;
        }
        var isCommutative = value.Info.Has(SsaOpFlags.Commutative);
        if (isCommutative && MayOverwrite(value.Args[1]))
        {
            SwapFirstTwo(args);
            return;
        }
        var free = AllocatorState.RegistersFor(value.Args[0].Type) - state.Used;
        if (free.IsEmpty)
        {
            // The operand is lost; later uses load it from its stack slot.
            return;
        }
        // Best the copy is where the result should be, and the instruction works on the copy.
        if (wishes.Result.BestOf(free) is >= 0 and var forResult)
        {
            args[0] = loader.Load(value.Args[0], RegisterMask.Of(forResult), pin: true, value.Position);
            return;
        }
        if (wishes.First.BestOf(free) is >= 0 and var forFirst)
        {
            Save(value.Args[0], RegisterMask.Of(forFirst), value.Position);
            return;
        }
        if (isCommutative && wishes.Second.BestOf(free) is >= 0 and var forSecond)
        {
            Save(value.Args[1], RegisterMask.Of(forSecond), value.Position);
            SwapFirstTwo(args);
            return;
        }
        Save(value.Args[0], free.PreferablyWithout(avoid), value.Position);
    }

    private bool MayOverwrite(SsaValue operand) =>
        !state.Uses.IsUsedAfterNext(operand.Id) || state[operand].IsRematerializable || state[operand].Registers.Count >= 2;

    private void Save(SsaValue operand, RegisterMask registers, SsaPosition position) =>
        state.OptionalCopies[loader.Load(operand, registers, pin: true, position)] = false;

    private static void SwapFirstTwo(SsaValue[] args) => (args[0], args[1]) = (args[1], args[0]);

    private void AssignResults(SsaValue value, SsaValue[] args, RegisterUse use, InstructionWishes wishes, RegisterMask avoid)
    {
        Span<int> results = [-1, -1];
        var taken = RegisterMask.None;
        foreach (var (index, registers) in use.Outputs)
        {
            var allowed = (registers & AllocatorState.Allocatable) - taken;
            if (allowed.IsEmpty)
            {
                continue;
            }
            if (index == 0 && value.Info.Has(SsaOpFlags.ResultInArg0))
            {
                allowed = RegisterMask.Of(OverwrittenRegister(value, args, wishes, allowed));
            }
            var wished = wishes.Result.BestOf(allowed - state.Used);
            allowed = (wished >= 0 ? RegisterMask.Of(wished) : allowed).PreferablyWithout(avoid);
            results[index] = loader.MakeRoom(allowed, value);
            taken |= RegisterMask.Of(results[index]);
            state.Busy |= RegisterMask.Of(results[index]);
        }
        Record(value, results);
    }

    private int OverwrittenRegister(SsaValue value, SsaValue[] args, InstructionWishes wishes, RegisterMask allowed)
    {
        var first = state.Function.RegisterOf(args[0]);
        if (!value.Info.Has(SsaOpFlags.Commutative))
        {
            return first;
        }
        var second = state.Function.RegisterOf(args[1]);
        var either = (RegisterMask.Of(first) | RegisterMask.Of(second)) & (allowed - state.Used);
        var wished = wishes.Result.BestOf(either);
        if (wished < 0)
        {
            return first;
        }
        if (wished == second)
        {
            SwapFirstTwo(args);
        }
        return wished;
    }

    private void Record(SsaValue value, Span<int> results)
    {
        if (value.Type.IsTuple())
        {
            // Its parts are what registers hold; they come next.
            state.Function.SetHome(value, new PairLocation(LocationOf(results[0]), LocationOf(results[1])));
        }
        else if (results[0] >= 0)
        {
            state.Assign(results[0], value, value);
        }
    }

    private static RegisterLocation? LocationOf(int register) => register < 0 ? null : Homes.Of(register);
}
