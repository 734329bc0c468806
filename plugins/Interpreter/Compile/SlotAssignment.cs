using GoDefer.IR;

namespace GoDefer.Interpreter.Compile;

/// <summary>
/// Gives each emitted value a slot. Values that a phi joins share one where they do not live at the same time; a value that is only an argument is computed
/// where the callee looks for it, a result that is used before the next call is used where the callee left it, and a value that is only returned is computed
/// where the caller looks for it.
/// </summary>
internal sealed class SlotAssignment
{
    private const int MostMembers = 24;
    private const long MostWork = 1 << 24;

    private readonly Function function;
    private readonly ValuePlan plan;
    private readonly FrameLayout layout;
    private readonly Func<Value, (FrameLayout Layout, Value Call)> callOf;
    private readonly int[] slots;
    private readonly int[] positions;

    // How often a value is an operand of an instruction or phi, and where last in its own block; the block's end counts as behind its values.
    private readonly int[] operandUses;
    private readonly int[] localUses;
    private readonly int[] lastLocalUse;
    private readonly ulong[][] liveIn;
    private readonly ulong[][] liveOut;
    private readonly List<Value>?[] classes;

    public SlotAssignment(Function function, ValuePlan plan, FrameLayout layout, Func<Value, (FrameLayout Layout, Value Call)> callOf)
    {
        (this.function, this.plan, this.layout, this.callOf) = (function, plan, layout, callOf);
        slots = new int[function.ValueCount];
        positions = new int[function.ValueCount];
        operandUses = new int[function.ValueCount];
        localUses = new int[function.ValueCount];
        lastLocalUse = new int[function.ValueCount];
        liveIn = new ulong[function.BlockCount][];
        liveOut = new ulong[function.BlockCount][];
        classes = new List<Value>?[function.ValueCount];
        Array.Fill(slots, -1);

        // A recover goes on in a block with whatever its values were at the defer: there nothing may share a slot.
        if (!function.Blocks.Exists(block => block.Kind == BlockKind.Defer))
        {
            foreach (var block in function.Blocks) { FindUses(block); }
            JoinPhis();
            foreach (var block in function.Blocks) { PlaceInBlock(block); }
        }
        AssignOthers();
    }

    /// <summary>First slot behind the frame.</summary>
    public int CalleeBase { get; private set; }

    /// <summary>First of the slots for moves that happen at once and for constants that an instruction needs in a slot.</summary>
    public int Temporaries { get; private set; }

    /// <summary>Number of slots for constants, the last of the temporaries.</summary>
    public const int ConstantSlots = 4;

    /// <summary>The slot of a value that has one.</summary>
    public int this[Value value] => slots[value.Id];

    // Slots of the callee's frame are known by negative numbers until the size of this one is known.
    private static int Outgoing(int slot) => -2 - slot;

    private void AssignOthers()
    {
        var next = layout.End;
        var phiCount = 0;
        foreach (var block in function.Blocks)
        {
            var phis = 0;
            foreach (var value in block.Values)
            {
                phis += value.Op == Op.Phi ? 1 : 0;
                if (slots[value.Id] != -1 || !value.Info.HasResult) { continue; }
                if (value.Op == Op.Param) { slots[value.Id] = layout.Parameter(value.Integer, value.Component); }
                else if (value.Op == Op.ClosureContext) { slots[value.Id] = FrameLayout.ContextSlot; }
                else if (value.Op == Op.Phi || plan.IsEmitted(value))
                {
                    foreach (var member in classes[value.Id] ?? [value]) { slots[member.Id] = next; }
                    next++;
                }
            }
            phiCount = Math.Max(phiCount, phis);
        }
        Temporaries = next;
        CalleeBase = next + phiCount + ConstantSlots;
        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i] < -1) { slots[i] = CalleeBase - 2 - slots[i]; }
        }
    }

    private void JoinPhis()
    {
        if (!function.Blocks.Exists(block => block.Values.Count > 0 && block.Values[0].Op == Op.Phi)) { return; }
        if ((long)function.ValueCount * function.Blocks.Count > MostWork) { return; }
        ComputeLiveness();
        foreach (var block in function.Blocks)
        {
            foreach (var phi in block.Values)
            {
                if (phi.Op != Op.Phi) { break; }
                foreach (var arg in phi.Args) { Join(phi, ValuePlan.Resolve(arg)); }
            }
        }
    }

    private void Join(Value phi, Value other)
    {
        if (other.Op is Op.Param or Op.ClosureContext || ValuePlan.IsConstant(other)) { return; }
        var (a, b) = (classes[phi.Id] ??= [phi], classes[other.Id] ??= [other]);
        if (a == b || a.Count + b.Count > MostMembers || a.Exists(x => b.Exists(y => Interfere(x, y)))) { return; }
        a.AddRange(b);
        foreach (var member in b) { classes[member.Id] = a; }
    }

    private bool Interfere(Value a, Value b) => (a.Op == Op.Phi && b.Op == Op.Phi && a.Block == b.Block) || IsLiveBehind(a, b) || IsLiveBehind(b, a);

    /// <summary>True if <paramref name="value"/> is needed after <paramref name="place"/> is computed.</summary>
    private bool IsLiveBehind(Value value, Value place)
    {
        var block = place.Block;
        var isThere = value.Block == block ? positions[value.Id] <= positions[place.Id] : Has(liveIn[block.Id], value);
        if (!isThere) { return false; }
        if (Has(liveOut[block.Id], value)) { return true; }
        if (value.Block == block) { return lastLocalUse[value.Id] > positions[place.Id]; }
        for (var i = positions[place.Id] + 1; i < block.Values.Count; i++)
        {
            if (plan.OperandsOf(block.Values[i]).Contains(value)) { return true; }
        }
        return plan.OperandsOfEnd(block).Contains(value);
    }

    private void FindUses(Block block)
    {
        for (var i = 0; i < block.Values.Count; i++)
        {
            var value = block.Values[i];
            positions[value.Id] = value.Op == Op.Phi ? -1 : i;
            if (value.Op != Op.Phi)
            {
                foreach (var operand in plan.OperandsOf(value)) { Use(operand, i); }
                continue;
            }
            foreach (var arg in value.Args) { operandUses[ValuePlan.Resolve(arg).Id]++; }
        }
        foreach (var operand in plan.OperandsOfEnd(block)) { Use(operand, block.Values.Count); }

        void Use(Value operand, int position)
        {
            operandUses[operand.Id]++;
            if (operand.Block != block) { return; }
            localUses[operand.Id]++;
            lastLocalUse[operand.Id] = position;
        }
    }

    private static bool Has(ulong[] set, Value value) => (set[value.Id >> 6] >> value.Id & 1) != 0;

    private static void Add(ulong[] set, Value value) => set[value.Id >> 6] |= 1UL << value.Id;

    private void ComputeLiveness()
    {
        var words = (function.ValueCount + 63) / 64;
        var (needed, made) = (new ulong[function.BlockCount][], new ulong[function.BlockCount][]);
        foreach (var block in function.Blocks)
        {
            (liveIn[block.Id], liveOut[block.Id]) = (new ulong[words], new ulong[words]);
            FindNeeds(block, needed[block.Id] = new ulong[words], made[block.Id] = new ulong[words]);
        }
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = function.Blocks.Count - 1; i >= 0; i--)
            {
                var block = function.Blocks[i];
                changed |= Update(block, needed[block.Id], made[block.Id]);
            }
        }
    }

    private void FindNeeds(Block block, ulong[] needed, ulong[] made)
    {
        foreach (var value in block.Values)
        {
            if (value.Op != Op.Phi)
            {
                foreach (var operand in plan.OperandsOf(value)) { Need(operand); }
            }
            if (value.Info.HasResult) { Add(made, value); }
        }
        foreach (var operand in plan.OperandsOfEnd(block)) { Need(operand); }

        void Need(Value operand)
        {
            if (!Has(made, operand)) { Add(needed, operand); }
        }
    }

    private bool Update(Block block, ulong[] needed, ulong[] made)
    {
        var (before, after) = (liveIn[block.Id], liveOut[block.Id]);
        foreach (var successor in block.Successors)
        {
            for (var i = 0; i < after.Length; i++) { after[i] |= liveIn[successor.Id][i]; }
            for (var edge = 0; edge < successor.Predecessors.Length; edge++)
            {
                if (successor.Predecessors[edge] == block) { AddPhiOperands(successor, edge, after); }
            }
        }
        var changed = false;
        for (var i = 0; i < after.Length; i++)
        {
            var now = needed[i] | (after[i] & ~made[i]);
            changed |= now != before[i];
            before[i] = now;
        }
        return changed;
    }

    private static void AddPhiOperands(Block block, int edge, ulong[] set)
    {
        foreach (var phi in block.Values)
        {
            if (phi.Op != Op.Phi) { return; }
            if (ValuePlan.Resolve(phi.Args[edge]) is var operand && !ValuePlan.IsConstant(operand)) { Add(set, operand); }
        }
    }

    /// <summary>Finds what can be computed or left in the slots of calls and results.</summary>
    private void PlaceInBlock(Block block)
    {
        var callsBefore = CountCalls(block);
        var taken = new List<TakenSlot>?[callsBefore[^1] + 1];
        TakeResults(block, callsBefore, taken);
        PlaceArguments(block, callsBefore, taken);
        for (var i = 0; i < block.Values.Count; i++)
        {
            var value = block.Values[i];
            if (value.Op == Op.Result) { PlaceResult(value, callsBefore, taken); }
            else if (value.Op == Op.SetResult) { PlaceReturned(block, value); }
        }
    }

    private static int[] CountCalls(Block block)
    {
        var counts = new int[block.Values.Count + 2];
        for (var i = 0; i < block.Values.Count; i++) { counts[i + 1] = counts[i] + (block.Values[i].Info.Effects.HasFlag(OpEffects.Calls) ? 1 : 0); }
        counts[^1] = counts[^2];
        return counts;
    }

    private static bool HasCall(int[] callsBefore, int from, int to) => callsBefore[to] > callsBefore[from + 1];

    private void PlaceArguments(Block block, int[] callsBefore, List<TakenSlot>?[] taken)
    {
        for (var i = 0; i < block.Values.Count; i++)
        {
            var argument = block.Values[i];
            if (argument.Op is not (Op.Arg or Op.ArgAddr)) { continue; }
            var (callee, call) = callOf(argument);
            var slot = callee.Parameter(argument.Integer, argument.Component);
            var from = i;
            if (argument.Op == Op.Arg && ValuePlan.Resolve(argument.Args[0]) is var value && IsOnlyUsedHere(value, block))
            {
                var start = positions[value.Id];
                if (!HasCall(callsBefore, start, i) && !IsTaken(taken[callsBefore[i]], slot, start, i))
                {
                    slots[value.Id] = Outgoing(slot);
                    from = start;
                }
            }
            (taken[callsBefore[i]] ??= []).Add(new TakenSlot(slot, from, call.Block == block ? positions[call.Id] : block.Values.Count));
        }
    }

    /// <summary>What a call leaves stays until it is read.</summary>
    private void TakeResults(Block block, int[] callsBefore, List<TakenSlot>?[] taken)
    {
        for (var i = 0; i < block.Values.Count; i++)
        {
            var result = block.Values[i];
            if (result.Op is not (Op.Result or Op.ResultAddr)) { continue; }
            var (callee, call) = callOf(result);
            (taken[callsBefore[i]] ??= []).Add(new TakenSlot(callee.Result(result.Integer, result.Component), call.Block == block ? positions[call.Id] : -1, i));
        }
    }

    private static bool IsTaken(List<TakenSlot>? taken, int slot, int from, int to) =>
        taken is not null && taken.Exists(other => other.Slot == slot && other.From < to && other.To > from);

    /// <summary>A value that has one use, in its own block, and no slot for a reason of its own.</summary>
    private bool IsOnlyUsedHere(Value value, Block block) =>
        value.Block == block && operandUses[value.Id] == 1 && localUses[value.Id] == 1 && plan.IsEmitted(value)
        && value.Op is not (Op.ClosureContext or Op.Result or Op.ResultAddr) && classes[value.Id] is null && slots[value.Id] == -1;

    private void PlaceResult(Value result, int[] callsBefore, List<TakenSlot>?[] taken)
    {
        var (callee, call) = callOf(result);
        var (position, lastUse) = (positions[result.Id], lastLocalUse[result.Id]);
        if (call.Block != result.Block || classes[result.Id] is not null || localUses[result.Id] == 0 || localUses[result.Id] < operandUses[result.Id]
            || HasCall(callsBefore, position, lastUse))
        {
            return;
        }
        var slot = callee.Result(result.Integer, result.Component);
        if (IsTaken(taken[callsBefore[position]], slot, position, lastUse)) { return; }
        slots[result.Id] = Outgoing(slot);
    }

    private void PlaceReturned(Block block, Value set)
    {
        var value = ValuePlan.Resolve(set.Args[0]);
        if (!IsOnlyUsedHere(value, block)) { return; }
        for (var i = positions[value.Id] + 1; i < positions[set.Id]; i++)
        {
            if (block.Values[i].Op == Op.SetResult && block.Values[i].Integer == set.Integer && block.Values[i].Component == set.Component) { return; }
        }
        slots[value.Id] = layout.Result(set.Integer, set.Component);
    }

    /// <summary>A slot of the callee's frame that is in use from one place in a block to another.</summary>
    private sealed record TakenSlot(int Slot, int From, int To);
}
