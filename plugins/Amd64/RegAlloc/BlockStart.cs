using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.RegAlloc;

/// <summary>
/// Decides what registers hold at the start of a block: what they held at the end of the predecessor that comes last before it in
/// the order of allocation, without what is dead, and with registers for phis. The other predecessors are brought in line later
/// (<see cref="EdgeShuffle"/>).
/// </summary>
internal sealed class BlockStart(AllocatorState state, IReadOnlyList<int> visitIndex)
{
    private const int None = -1;

    /// <summary>Sets the registers for the current block and puts its phis into it.</summary>
    /// <param name="phis">The phis of the block, which has no values yet.</param>
    /// <param name="live">Ids of the values that are live in registers at the start, without operands of phis.</param>
    public void Enter(IReadOnlyList<SsaValue> phis, HashSet<int> live)
    {
        var block = state.Block;
        if (block == state.Function.Entry)
        {
            return;
        }
        if (block.Predecessors.Count == 1)
        {
            state.Restore(state.AtEnd[block.Predecessors[0].Block.Id]);
            FreeDead(live, RegisterMask.None);
            return;
        }
        var primary = PrimaryPredecessor(block);
        state.Restore(state.AtEnd[block.Predecessors[primary].Block.Id]);
        var phiRegisters = AssignPhis(phis, primary, live);
        FreeDead(live, phiRegisters);
        state.AtStart[block.Id] = [.. state.Snapshot()
            .Where(content => !phiRegisters.Contains(content.Register))
            .Select(content => content with { Position = state.Uses.NextPosition(content.Value.Id) })];
    }

    private int PrimaryPredecessor(SsaBlock block)
    {
        var best = None;
        for (var index = 0; index < block.Predecessors.Count; index++)
        {
            var order = visitIndex[block.Predecessors[index].Block.Id];
            if (order < visitIndex[block.Id] && (best == None || order > visitIndex[block.Predecessors[best].Block.Id]))
            {
                best = index;
            }
        }
        return best == None ? throw state.Function.Error($"{block} comes before all its predecessors") : best;
    }

    private RegisterMask AssignPhis(IReadOnlyList<SsaValue> phis, int primary, HashSet<int> live)
    {
        var registers = InheritRegisters(phis, primary, out var taken);
        for (var index = 0; index < phis.Count; index++)
        {
            if (state.NeedsRegister(phis[index]))
            {
                ReleaseOperand(phis[index].Args[primary], registers[index], primary, live, taken);
            }
        }
        state.Block.Values.AddRange(phis);
        taken |= FillFree(phis, registers, taken);
        for (var index = 0; index < phis.Count; index++)
        {
            Place(phis[index], registers[index]);
        }
        return taken;
    }

    // A phi takes over the register its operand had at the end of the primary predecessor.
    private int[] InheritRegisters(IReadOnlyList<SsaValue> phis, int primary, out RegisterMask taken)
    {
        var registers = new int[phis.Count];
        Array.Fill(registers, None);
        taken = RegisterMask.None;
        for (var index = 0; index < phis.Count; index++)
        {
            if (!state.NeedsRegister(phis[index]))
            {
                continue;
            }
            var candidates = (state[phis[index].Args[primary]].Registers - taken) & AllocatorState.Allocatable;
            if (!candidates.IsEmpty)
            {
                registers[index] = candidates.Lowest;
                taken |= RegisterMask.Of(candidates.Lowest);
            }
        }
        return registers;
    }

    // The operand loses the register to the phi. If it is needed further it is kept in another one if there is one; that copy
    // stands in the predecessor.
    private void ReleaseOperand(SsaValue operand, int register, int primary, HashSet<int> live, RegisterMask taken)
    {
        var known = state[operand];
        if (!live.Contains(operand.Id))
        {
            state.Free(known.Registers);
            return;
        }
        if (register == None)
        {
            return;
        }
        var free = AllocatorState.RegistersFor(operand.Type) - state.Used - taken;
        if (!free.IsEmpty && !known.IsRematerializable && known.Registers.Count == 1)
        {
            KeepInPredecessor(operand, register, free.Lowest, state.Block.Predecessors[primary].Block);
        }
        state.Free(register);
    }

    private void KeepInPredecessor(SsaValue operand, int from, int to, SsaBlock predecessor)
    {
        var copy = predecessor.NewValue(operand.Position, SsaOp.Copy, operand.Type, state.CachedIn(from));
        state.OptionalCopies.Add(copy, false);
        state.SetOriginal(copy, operand);
        state.Assign(to, operand, copy);
        state.AtEnd[predecessor.Id] = [.. state.AtEnd[predecessor.Id], new RegisterContent(to, operand, copy)];
    }

    private RegisterMask FillFree(IReadOnlyList<SsaValue> phis, int[] registers, RegisterMask taken)
    {
        for (var index = 0; index < phis.Count; index++)
        {
            if (registers[index] != None || !state.NeedsRegister(phis[index]))
            {
                continue;
            }
            var free = AllocatorState.RegistersFor(phis[index].Type) - taken - state.Used;
            if (!free.IsEmpty)
            {
                registers[index] = free.Lowest;
                taken |= RegisterMask.Of(free.Lowest);
            }
        }
        return taken;
    }

    private void Place(SsaValue phi, int register)
    {
        if (!state.NeedsRegister(phi))
        {
            return;
        }
        if (register == None)
        {
            // A phi on the stack is its own spill; all predecessors store into its slot.
            state[phi].Spill = phi;
            return;
        }
        state.Assign(register, phi, phi);
    }

    private void FreeDead(HashSet<int> live, RegisterMask except)
    {
        for (var left = state.Used - except; !left.IsEmpty; left -= RegisterMask.Of(left.Lowest))
        {
            if (!live.Contains(state.ValueIn(left.Lowest)!.Id))
            {
                state.Free(left.Lowest);
            }
        }
    }
}
