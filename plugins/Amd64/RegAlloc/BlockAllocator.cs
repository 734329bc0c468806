using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.RegAlloc;

/// <summary>Allocates one block: its start, its values in order, its control, and the loads a loop behind it profits from.</summary>
internal sealed class BlockAllocator
{
    private readonly AllocatorState _state;
    private readonly RegisterLoader _loader;
    private readonly InstructionAllocator _instructions;
    private readonly BlockStart _start;
    private readonly DesiredRegisters _desired = new();
    private readonly HashSet<int> _live = [];
    private InstructionWishes[] _wishes = [];
    private SsaValue? _stackPointer;
    private SsaValue? _staticBase;

    public BlockAllocator(AllocatorState state)
    {
        _state = state;
        _loader = new RegisterLoader(state);
        _instructions = new InstructionAllocator(state, _loader);
        var visitIndex = new int[state.Function.BlockCount];
        for (var index = 0; index < state.VisitOrder.Count; index++)
        {
            visitIndex[state.VisitOrder[index].Id] = index;
        }
        _start = new BlockStart(state, visitIndex);
    }

    public void Allocate(SsaBlock block)
    {
        _state.Block = block;
        CollectUses(block);
        var phiCount = block.LeadingPhis.Length;
        var phis = block.Values.GetRange(0, phiCount);
        var schedule = block.Values.GetRange(phiCount, block.Values.Count - phiCount);
        block.Values.Clear();
        _start.Enter(phis, _live);
        CollectWishes(block, schedule);
        for (var index = 0; index < schedule.Count; index++)
        {
            AllocateValue(schedule[index], _wishes[index]);
        }
        LoadControl(block);
        PreloadForLoop(block);
        LeaveBlock(block);
    }

    private void CollectUses(SsaBlock block)
    {
        _live.Clear();
        foreach (var live in _state.Distances.AtEnd(block))
        {
            AddUse(live.Value, block.Values.Count + live.Distance, live.Position);
        }
        if (block.Control is { } control && _state.NeedsRegister(control))
        {
            AddUse(control.Id, block.Values.Count, block.Position);
        }
        for (var index = block.Values.Count - 1; index >= 0; index--)
        {
            var value = block.Values[index];
            _live.Remove(value.Id);
            if (value.Op == SsaOp.Phi)
            {
                continue;
            }
            if (value.Info.Has(SsaOpFlags.Call))
            {
                KeepOnlyBases();
            }
            foreach (var arg in value.Args)
            {
                if (_state.NeedsRegister(arg))
                {
                    AddUse(arg.Id, index, value.Position);
                }
            }
        }
    }

    private void AddUse(int value, int distance, SsaPosition position)
    {
        _state.Uses.AddBefore(value, distance, position);
        _live.Add(value);
    }

    // A call destroys all registers but those of SP and SB.
    private void KeepOnlyBases()
    {
        _live.Clear();
        foreach (var pointer in (ReadOnlySpan<SsaValue?>)[_stackPointer, _staticBase])
        {
            if (pointer is not null && _state.Uses.HasUses(pointer.Id))
            {
                _live.Add(pointer.Id);
            }
        }
    }

    // What registers successors were already given trumps what was wished before any were.
    private void CollectWishes(SsaBlock block, List<SsaValue> schedule)
    {
        _desired.CopyFrom(_state.Distances.DesiredAtEnd(block));
        foreach (var edge in block.Successors)
        {
            WishForSuccessor(edge);
        }
        if (_wishes.Length < schedule.Count)
        {
            _wishes = new InstructionWishes[schedule.Count * 2];
        }
        for (var index = schedule.Count - 1; index >= 0; index--)
        {
            var value = schedule[index];
            var result = LiveDistances.StepBack(value, _desired);
            _wishes[index] = new InstructionWishes(result, WishOf(value, 0), WishOf(value, 1), WishOf(value, 2));
        }
    }

    private void WishForSuccessor(SsaEdge edge)
    {
        foreach (var content in _state.AtStart[edge.Block.Id] ?? [])
        {
            _desired.Add(content.Value.Id, content.Register);
        }
        foreach (var phi in edge.Block.LeadingPhis)
        {
            var register = _state.Function.RegisterOf(phi);
            if (register >= 0 && _state.NeedsRegister(phi))
            {
                _desired.Add(phi.Args[edge.Index].Id, register);
            }
        }
    }

    private RegisterWishes WishOf(SsaValue value, int operand) =>
        operand < value.ArgCount ? _desired.Get(value.Args[operand].Id) : RegisterWishes.None;

    private void AllocateValue(SsaValue value, InstructionWishes wishes)
    {
        var use = AllocatorState.RegisterUseOf(value);
        switch (value.Op)
        {
            case SsaOp.SP:
                _stackPointer = value;
                Fix(value, RegisterMask.StackPointer);
                break;
            case SsaOp.SB:
                _staticBase = value;
                Fix(value, RegisterMask.StaticBase);
                break;
            case SsaOp.Select0 or SsaOp.Select1:
                SelectPart(value);
                break;
            case SsaOp.Arg:
                // The caller has put it on the stack: its slot is its spill.
                _state[value].Spill = value;
                Keep(value);
                break;
            case SsaOp.KeepAlive:
                KeepAlive(value);
                break;
            case var _ when use.Inputs.Length == 0 && use.Outputs.Length == 0:
                _state.Free(use.Clobbers);
                Keep(value);
                break;
            case var _ when _state.NeedsRegister(value) && _state[value].IsRematerializable:
                // It is computed in front of each use instead.
                foreach (var arg in value.Args)
                {
                    arg.Uses--;
                }
                _state.AdvanceUses(value);
                break;
            default:
                _instructions.Allocate(value, wishes, _desired.Avoid);
                break;
        }
    }

    private void Keep(SsaValue value)
    {
        _state.Block.Values.Add(value);
        _state.AdvanceUses(value);
    }

    private void Fix(SsaValue value, int register)
    {
        _state.Assign(register, value, value);
        Keep(value);
    }

    private void SelectPart(SsaValue value)
    {
        if (_state.NeedsRegister(value))
        {
            var pair = (PairLocation)_state.Function.HomeOf(value.Arg0)!;
            var location = value.Op == SsaOp.Select0 ? pair.First : pair.Second;
            _state.Assign(location!.Register, value, value);
        }
        Keep(value);
    }

    // What is kept alive must be found by the stack map: by its slot, unless a register has it or it can be computed.
    private void KeepAlive(SsaValue value)
    {
        _state.AdvanceUses(value);
        var kept = value.Arg0;
        if (_state[kept].Registers.IsEmpty && !_state[kept].IsRematerializable)
        {
            value.SetArg(0, _state.SpillOf(kept, _state.Block));
        }
        else
        {
            value.Op = SsaOp.Copy;
            value.SetArgs(value.Arg1);
        }
        _state.Block.Values.Add(value);
    }

    private void LoadControl(SsaBlock block)
    {
        if (block.Control is not { } control || !_state.NeedsRegister(control))
        {
            return;
        }
        block.SetControl(_loader.Load(control, AllocatorState.RegistersFor(control.Type), pin: false, block.Position));
        _state.AdvanceUse(control);
    }

    // A value that is used soon in the loop that begins behind this block is loaded in front of it once. Where a call empties the
    // registers in each iteration, that is no use.
    private void PreloadForLoop(SsaBlock block)
    {
        if (block.Successors.Count != 1)
        {
            return;
        }
        var top = block.Successors[0].Block;
        var loop = _state.Function.Loops.Of(top);
        if (loop is null || loop.Header != top || loop.ContainsUnavoidableCall)
        {
            return;
        }
        foreach (var live in _state.Distances.AtEnd(block))
        {
            var value = _state.OriginalOf(live.Value);
            if (live.Distance >= LiveDistances.Unlikely || !_state[value].Registers.IsEmpty || _state[value].IsRematerializable)
            {
                continue;
            }
            var free = (AllocatorState.RegistersFor(value.Type) - _state.Used).PreferablyWithout(_desired.Avoid);
            if (!free.IsEmpty)
            {
                _loader.Load(value, free, pin: false, block.Position);
            }
        }
    }

    // What is live and in no register is needed in its slot behind the block.
    private void LeaveBlock(SsaBlock block)
    {
        _state.AtEnd[block.Id] = _state.Snapshot();
        List<SsaValue> spills = [];
        foreach (var live in _state.Distances.AtEnd(block))
        {
            var value = _state.OriginalOf(live.Value);
            if (_state[value].Registers.IsEmpty && !_state[value].IsRematerializable)
            {
                spills.Add(_state.SpillOf(value, block));
            }
        }
        _state.SpillsLiveAtEnd[block.Id] = spills;
        foreach (var live in _state.Distances.AtEnd(block))
        {
            _state.Uses.RemoveNext(live.Value);
        }
    }
}
