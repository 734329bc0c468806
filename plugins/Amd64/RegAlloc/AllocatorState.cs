using GoDefer.Amd64.Layout;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.RegAlloc;

/// <summary>What the allocator knows about a value of the function as it was before allocation.</summary>
internal sealed class ValueState
{
    /// <summary>Registers that hold it now; usually one.</summary>
    public RegisterMask Registers { get; set; }

    /// <summary>The value that stores it into its stack slot; null until a load from there is needed.</summary>
    public SsaValue? Spill { get; set; }

    /// <summary>The nearest block that dominates all places that load it from its stack slot.</summary>
    public SsaBlock? RestoreDominator { get; set; }

    /// <summary>False for memory, flags, pairs and values without a result.</summary>
    public bool NeedsRegister { get; set; }

    /// <summary>Computing it again is cheaper than a spill.</summary>
    public bool IsRematerializable { get; set; }
}

/// <summary>
/// At a block boundary <paramref name="Register"/> holds <paramref name="Value"/> in the form of <paramref name="Cached"/>, the value
/// itself or a copy of it. At the start of a block <paramref name="Position"/> is where the value is used next.
/// </summary>
internal readonly record struct RegisterContent(int Register, SsaValue Value, SsaValue Cached, SsaPosition Position = default);

/// <summary>
/// State of the linear-scan allocation of a function: what is in the registers while values are walked, and what was in them at the
/// ends of the blocks done so far. "Original" values are those of the function before allocation; copies, loads and spills
/// made here belong to one.
/// </summary>
internal sealed class AllocatorState
{
    // SP, SB hold nothing else; BP is the frame pointer.
    private static readonly RegisterMask Fixed =
        RegisterMask.Of(RegisterMask.StackPointer) | RegisterMask.Of(RegisterMask.StaticBase) | RegisterMask.Of(RegisterMask.FramePointer);

    private readonly SsaValue?[] _value = new SsaValue?[RegisterMask.RegisterCount];
    private readonly SsaValue?[] _cached = new SsaValue?[RegisterMask.RegisterCount];
    private readonly ValueState?[] _states;
    private SsaValue?[] _originals;

    public AllocatorState(SsaFunction function)
    {
        Function = function;
        function.Locations = new SsaLocation?[function.ValueCount];
        VisitOrder = BlockLayout.Order(function);
        Uses = new UseChains(function.ValueCount);
        AtEnd = new IReadOnlyList<RegisterContent>[function.BlockCount];
        AtStart = new IReadOnlyList<RegisterContent>[function.BlockCount];
        SpillsLiveAtEnd = new List<SsaValue>[function.BlockCount];
        _states = new ValueState?[function.ValueCount];
        _originals = new SsaValue?[function.ValueCount];
        foreach (var block in VisitOrder)
        {
            foreach (var value in block.Values)
            {
                AddOriginal(value);
            }
        }
        Distances = LiveDistances.Of(function, NeedsRegister);
        function.Loops.FindDepths();
    }

    /// <summary>Registers the allocator may use.</summary>
    public static RegisterMask Allocatable { get; } = (RegisterMask.General | RegisterMask.Float) - Fixed;

    public SsaFunction Function { get; }

    /// <summary>The order in which blocks are allocated.</summary>
    public IReadOnlyList<SsaBlock> VisitOrder { get; }

    public LiveDistances Distances { get; }

    public UseChains Uses { get; }

    /// <summary>By block: the registers at its end; empty for blocks not done yet.</summary>
    public IReadOnlyList<RegisterContent>[] AtEnd { get; }

    /// <summary>By block: for blocks with several predecessors what registers must hold at the start, without phis.</summary>
    public IReadOnlyList<RegisterContent>[] AtStart { get; }

    /// <summary>By block: spills that are needed behind its end.</summary>
    public List<SsaValue>[] SpillsLiveAtEnd { get; }

    /// <summary>
    /// Copies made to keep a value in some register, and whether an edge used them. Those that nothing uses are removed in the end.
    /// </summary>
    public Dictionary<SsaValue, bool> OptionalCopies { get; } = [];

    /// <summary>The block that is being allocated.</summary>
    public SsaBlock Block { get; set; } = null!;

    /// <summary>Registers in use.</summary>
    public RegisterMask Used { get; private set; }

    /// <summary>Registers that hold operands of the current instruction.</summary>
    public RegisterMask Pinned { get; set; }

    /// <summary>Registers that the current instruction reads or writes.</summary>
    public RegisterMask Busy { get; set; }

    /// <summary>Register needs of an op; those of Convert, which is no machine op, are any general register.</summary>
    public static RegisterUse RegisterUseOf(SsaValue value) => value.Op == SsaOp.Convert ? ConvertUse : value.Info.Registers;

    /// <summary>Registers that can hold a type.</summary>
    public static RegisterMask RegistersFor(IrType type)
    {
        if (type.IsTuple() || type.IsFlags())
        {
            return RegisterMask.None;
        }
        var isFloat = type.IsFloat || ReferenceEquals(type, SsaTypes.Int128);
        return (isFloat ? RegisterMask.Float : RegisterMask.General) & Allocatable;
    }

    private static RegisterUse ConvertUse { get; } = new(
        [new RegisterConstraint(0, RegisterMask.General & Allocatable)],
        [new RegisterConstraint(0, RegisterMask.General & Allocatable)],
        RegisterMask.None);

    /// <summary>The state of an original value.</summary>
    public ValueState this[SsaValue original] => _states[original.Id]!;

    public bool NeedsRegister(SsaValue value) => _states[value.Id] is { NeedsRegister: true };

    /// <summary>The original value that a value made by the allocator stands for.</summary>
    public SsaValue OriginalOf(SsaValue value) => _originals[value.Id]!;

    /// <summary>The original value with this id.</summary>
    public SsaValue OriginalOf(int id) => _originals[id]!;

    /// <summary>Original values that have a spill, by id.</summary>
    public IEnumerable<SsaValue> Spilled()
    {
        for (var id = 0; id < _states.Length; id++)
        {
            if (_states[id] is { Spill: not null })
            {
                yield return _originals[id]!;
            }
        }
    }

    /// <summary>Records that <paramref name="copy"/> stands for the same original as <paramref name="value"/>.</summary>
    public void SetOriginal(SsaValue copy, SsaValue value)
    {
        if (copy.Id >= _originals.Length)
        {
            Array.Resize(ref _originals, Math.Max(copy.Id + 1, _originals.Length * 2));
        }
        _originals[copy.Id] = OriginalOf(value);
    }

    /// <summary>The original value a register holds; null for a free one.</summary>
    public SsaValue? ValueIn(int register) => _value[register];

    /// <summary>The form in which a register holds its value.</summary>
    public SsaValue CachedIn(int register) => _cached[register]!;

    /// <summary>Puts <paramref name="cached"/>, which is or equals <paramref name="value"/>, into a free register.</summary>
    public void Assign(int register, SsaValue value, SsaValue cached)
    {
        if (_value[register] is { } occupant)
        {
            throw Function.Error($"{RegisterMask.NameOf(register)} is given to {value} but holds {occupant}");
        }
        _value[register] = value;
        _cached[register] = cached;
        this[value].Registers |= RegisterMask.Of(register);
        Used |= RegisterMask.Of(register);
        Function.SetHome(cached, Homes.Of(register));
    }

    public void Free(int register)
    {
        var value = _value[register] ?? throw Function.Error($"{RegisterMask.NameOf(register)} is freed but holds nothing");
        _value[register] = null;
        _cached[register] = null;
        this[value].Registers -= RegisterMask.Of(register);
        Used -= RegisterMask.Of(register);
    }

    public void Free(RegisterMask registers)
    {
        for (var left = registers & Used; !left.IsEmpty; left = registers & Used)
        {
            Free(left.Lowest);
        }
    }

    /// <summary>Replaces all contents.</summary>
    public void Restore(IReadOnlyList<RegisterContent> contents)
    {
        Free(Used);
        foreach (var content in contents)
        {
            Assign(content.Register, content.Value, content.Cached);
        }
    }

    /// <summary>The contents now, by register.</summary>
    public List<RegisterContent> Snapshot()
    {
        List<RegisterContent> contents = new(Used.Count);
        for (var register = 0; register < RegisterMask.RegisterCount; register++)
        {
            if (_value[register] is { } value)
            {
                contents.Add(new RegisterContent(register, value, _cached[register]!));
            }
        }
        return contents;
    }

    /// <summary>Takes away the next use of each operand of a value; registers of operands that have no further one are freed.</summary>
    public void AdvanceUses(SsaValue value)
    {
        foreach (var arg in value.Args)
        {
            if (NeedsRegister(arg))
            {
                AdvanceUse(arg);
            }
        }
    }

    /// <summary>Takes away the next use of a value; its registers are freed if there is no further one.</summary>
    public void AdvanceUse(SsaValue value)
    {
        Uses.RemoveNext(value.Id);
        if (!Uses.HasUses(value.Id))
        {
            Free(this[value].Registers);
        }
    }

    /// <summary>
    /// The spill of an original value, which <paramref name="block"/> loads from. Where it will stand, and which form of the value it
    /// will store, is decided when all loads are known.
    /// </summary>
    public SsaValue SpillOf(SsaValue value, SsaBlock block)
    {
        var state = this[value];
        if (state.Spill is not null)
        {
            state.RestoreDominator = CommonDominator(state.RestoreDominator, block);
            return state.Spill;
        }
        var spill = Function.NewValueWithoutBlock(value.Position, SsaOp.StoreReg, value.Type);
        SetOriginal(spill, value);
        state.Spill = spill;
        state.RestoreDominator = block;
        return spill;
    }

    private SsaBlock CommonDominator(SsaBlock? first, SsaBlock second)
    {
        var common = first ?? second;
        while (!Function.Dominators.IsAncestorOrEqual(common, second))
        {
            common = Function.Dominators.Parent(common)!;
        }
        return common;
    }

    private void AddOriginal(SsaValue value)
    {
        var type = value.Type;
        if (type.IsMemory() || type.IsVoid() || type.IsFlags() || type.IsTuple())
        {
            return;
        }
        _states[value.Id] = new ValueState { NeedsRegister = true, IsRematerializable = value.IsRematerializable() };
        _originals[value.Id] = value;
    }
}
