using GoDefer.IR;

namespace GoDefer.Interpreter.Compile;

/// <summary>An address as memory instructions take it: a base, an index with its scale or none, and an offset.</summary>
internal readonly record struct Address(Value Base, Value? Index, long Scale, long Offset);

/// <summary>
/// Decides which values of a function get instructions of their own: not constants, not values that are in a slot already under another name, and not what
/// instructions do besides their own work, which are address computations, bounds and nil checks of loads and stores, and comparisons of branches.
/// </summary>
internal sealed class ValuePlan
{
    private const long FirstPage = 4096;
    private const long SmallOffset = FirstPage - 16;

    private readonly int[] uses;
    private readonly int[] addressUses;
    private readonly Value?[] accesses;
    private readonly Dictionary<Value, Value> checks = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Value> inside = new(ReferenceEqualityComparer.Instance);

    public ValuePlan(Function function)
    {
        uses = new int[function.ValueCount];
        addressUses = new int[function.ValueCount];
        accesses = new Value?[function.ValueCount];
        foreach (var block in function.Blocks) { CountUses(block); }
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values) { FoldAddress(value); }
            if (FusedComparison(block) is { } comparison) { inside.Add(comparison); }
        }
        foreach (var block in function.Blocks) { FoldChecks(block); }
    }

    /// <summary>The value whose slot holds this one's contents.</summary>
    public static Value Resolve(Value value)
    {
        while (SameContents(value) is { } other) { value = other; }
        return value;
    }

    /// <summary>True for values that instructions have as immediates.</summary>
    public static bool IsConstant(Value value) => value.Op is Op.Const or Op.ConstFloat or Op.ConstNil or Op.GlobalAddr;

    /// <summary>True if the value is computed by an instruction of its own.</summary>
    public bool IsEmitted(Value value) => !inside.Contains(value) && !IsConstant(value) && SameContents(value) is null && value.Op is not (Op.Phi or Op.Param);

    /// <summary>The bounds check that an access or address computation does.</summary>
    public Value? CheckIn(Value value) => checks.GetValueOrDefault(value);

    /// <summary>The comparison of integers that only the branch of its own block uses.</summary>
    public Value? FusedComparison(Block block) =>
        block is { Kind: BlockKind.If, Control: { } control } && control.Block == block && uses[control.Id] == 1
        && control.Op is >= Op.Eq and <= Op.Ge && !control.Args[0].Type.IsFloat ? control : null;

    /// <summary>Where a load or store goes.</summary>
    public Address AddressOf(Value pointer)
    {
        var offset = 0L;
        var value = Resolve(pointer);
        while (value.Op == Op.OffsetPtr && inside.Contains(value))
        {
            offset += value.Integer;
            value = Resolve(value.Args[0]);
        }
        return value.Op is Op.IndexPtr or Op.AddPtr && inside.Contains(value)
            ? new Address(Resolve(value.Args[0]), Resolve(value.Args[1]), ScaleOf(value), offset)
            : new Address(value, null, 0, offset);
    }

    /// <summary>
    /// The address that a failed nil check of its own reports: the offset of the next access through the pointer if nothing is written before it and it is
    /// in the first page, else 0.
    /// </summary>
    public static long FaultOf(Value check)
    {
        var values = check.Block.Values;
        var pointer = Resolve(check.Args[0]);
        for (var i = values.IndexOf(check) + 1; i < values.Count; i++)
        {
            if (values[i].Op is Op.Load or Op.Store && OffsetFrom(pointer, values[i].Args[0]) is { } offset) { return offset is >= 0 and < FirstPage ? offset : 0; }
            if (!IsPure(values[i])) { break; }
        }
        return 0;
    }

    private static long? OffsetFrom(Value pointer, Value address)
    {
        var offset = 0L;
        for (address = Resolve(address); address != pointer; address = Resolve(address.Args[0]))
        {
            if (address.Op != Op.OffsetPtr) { return null; }
            offset += address.Integer;
        }
        return offset;
    }

    /// <summary>Distance of what an address computation indexes.</summary>
    public static long ScaleOf(Value value) => value.Op == Op.IndexPtr ? value.Type.Element?.Size ?? 1 : 1;

    /// <summary>The values whose slots an emitted value's instructions read.</summary>
    public IEnumerable<Value> OperandsOf(Value value)
    {
        if (!IsEmitted(value)) { yield break; }
        var first = 0;
        if (value.Op is Op.Load or Op.Store or Op.AtomicLoad or Op.AtomicStore)
        {
            var address = AddressOf(value.Args[0]);
            if (!IsConstant(address.Base)) { yield return address.Base; }
            if (address.Index is { } index && !IsConstant(index)) { yield return index; }
            first = 1;
        }
        for (var i = first; i < value.Args.Length; i++)
        {
            var operand = Resolve(value.Args[i]);
            if (!IsConstant(operand)) { yield return operand; }
        }
        if (CheckIn(value) is { } check && Resolve(check.Args[1]) is var length && !IsConstant(length)) { yield return length; }
    }

    /// <summary>The values whose slots a block's branch reads.</summary>
    public IEnumerable<Value> OperandsOfEnd(Block block)
    {
        if (block.Control is not { } control) { yield break; }
        if (FusedComparison(block) is null)
        {
            if (!IsConstant(Resolve(control))) { yield return Resolve(control); }
            yield break;
        }
        for (var i = 0; i < 2; i++)
        {
            if (Resolve(control.Args[i]) is var operand && !IsConstant(operand)) { yield return operand; }
        }
    }

    /// <summary>How a slot holds a type: the number of its low bits that count, and whether they are sign-extended.</summary>
    private static (int Bits, bool IsSigned) FormOf(IrType type) => type.Size >= 8 ? (64, true) : ((int)type.Size * 8, type.IsSigned);

    private static Value? SameContents(Value value) => value.Op switch
    {
        Op.Copy or Op.ClosureCapture => value.Args[0],
        Op.Reinterpret when FormOf(value.Type) == FormOf(value.Args[0].Type) => value.Args[0],
        Op.ZeroExtend when !value.Args[0].Type.IsSigned => value.Args[0],
        Op.SignExtend when value.Args[0].Type.IsSigned && FormOf(value.Type).IsSigned => value.Args[0],
        Op.OffsetPtr when value.Integer == 0 => value.Args[0],
        Op.IndexPtr or Op.AddPtr when value.Args[1] is { Op: Op.Const, Integer: 0 } => value.Args[0],
        _ => null,
    };

    private void CountUses(Block block)
    {
        foreach (var value in block.Values)
        {
            if (SameContents(value) is not null) { continue; }
            for (var i = 0; i < value.Args.Length; i++)
            {
                var used = Resolve(value.Args[i]);
                uses[used.Id]++;
                if (i != 0 || value.Op is not (Op.Load or Op.Store)) { continue; }
                addressUses[used.Id]++;
                accesses[used.Id] = value;
            }
        }
        if (block.Control is { } control) { uses[Resolve(control).Id]++; }
    }

    private void FoldAddress(Value value)
    {
        if (uses[value.Id] == 0 || SameContents(value) is not null) { return; }
        var onlyAccessed = uses[value.Id] == addressUses[value.Id];
        switch (value.Op)
        {
            case Op.OffsetPtr when onlyAccessed && (int)value.Integer == value.Integer:
                inside.Add(value);
                if (uses[value.Id] == 1 && Resolve(value.Args[0]) is { Op: Op.IndexPtr or Op.AddPtr } indexed && uses[indexed.Id] == 1
                    && indexed.Block == accesses[value.Id]!.Block)
                {
                    inside.Add(indexed);
                }
                break;
            case Op.IndexPtr or Op.AddPtr when onlyAccessed && uses[value.Id] == 1 && accesses[value.Id]!.Block == value.Block:
                inside.Add(value);
                break;
        }
    }

    private void FoldChecks(Block block)
    {
        for (var i = 0; i < block.Values.Count; i++)
        {
            var value = block.Values[i];
            if (value.Op is Op.Load or Op.Store)
            {
                var address = AddressOf(value.Args[0]);
                var size = (value.Op == Op.Load ? value.Type : value.Args[1].Type).Size;
                if (address.Index is { } index && address.Scale == size && address.Offset == 0) { FoldBoundsCheck(block, i, index); }
            }
            else if (value.Op is Op.IndexPtr or Op.AddPtr && IsEmitted(value)) { FoldBoundsCheck(block, i, Resolve(value.Args[1])); }
            else if (value.Op == Op.NilCheck && value.Args[0].Op != Op.ConstNil && AccessAfter(block, i) is not null) { inside.Add(value); }
        }
    }

    /// <summary>A check before a value of the same block is left to it if what lies between has no effects.</summary>
    private void FoldBoundsCheck(Block block, int position, Value index)
    {
        for (var i = position - 1; i >= 0; i--)
        {
            var value = block.Values[i];
            if (value.Op == Op.BoundsCheck && Resolve(value.Args[0]) == index && !inside.Contains(value))
            {
                inside.Add(value);
                checks.Add(block.Values[position], value);
                return;
            }
            if (!IsPure(value)) { return; }
        }
    }

    private static bool IsPure(Value value) => value.Info.Effects is OpEffects.None or OpEffects.Reads;

    /// <summary>
    /// The access that faults for a nil check: the next one through the pointer, if nothing has effects before, and it is so near that the fault is a nil
    /// dereference.
    /// </summary>
    private Value? AccessAfter(Block block, int position)
    {
        var pointer = Resolve(block.Values[position].Args[0]);
        for (var i = position + 1; i < block.Values.Count; i++)
        {
            var value = block.Values[i];
            if (value.Op is Op.Load or Op.Store && AddressOf(value.Args[0]) is { Index: null, Offset: >= 0 and < SmallOffset } address && address.Base == pointer)
            {
                return value;
            }
            if (!IsPure(value)) { return null; }
        }
        return null;
    }
}
