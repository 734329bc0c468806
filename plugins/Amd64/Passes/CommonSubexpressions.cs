using GoDefer.Amd64.Ssa;
using GoDefer.Amd64.Support;

namespace GoDefer.Amd64.Passes;

/// <summary>
/// Finds values that compute the same: a coarse partition by op, payload and type is refined by the classes of the operands until
/// nothing changes. Of a class, a value takes the place of those it dominates. Memory is never merged.
/// </summary>
internal sealed class CommonSubexpressions
{
    private readonly SsaFunction function;
    private readonly Dictionary<object, int> symbolicIds = [];
    private readonly List<ArraySegment<SsaValue>> partition = [];
    private readonly int[] classOf;
    private readonly SsaValue?[] replacement;
    private int nextClass = 1;

    private CommonSubexpressions(SsaFunction function)
    {
        this.function = function;
        classOf = new int[function.ValueCount];
        replacement = new SsaValue?[function.ValueCount];
    }

    public static void Run(SsaFunction function)
    {
        var pass = new CommonSubexpressions(function);
        pass.MakePartition();
        pass.Refine();
        pass.ChooseReplacements();
        pass.CopySelectors();
        pass.Replace();
    }

    private void MakePartition()
    {
        var all = new List<SsaValue>(function.ValueCount);
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values)
            {
                classOf[value.Id] = -value.Id;
                if (value.Type.IsMemory()) { continue; }
                if (ConstantText.KeyOf(value.Symbolic) is { } key) { symbolicIds.TryAdd(key, symbolicIds.Count + 1); }
                all.Add(value);
            }
        }
        var values = all.ToArray();
        Array.Sort(values, (a, b) => Compare(a, b) is var order and not 0 ? order : a.Id.CompareTo(b.Id));
        for (var start = 0; start < values.Length;)
        {
            var end = start + 1;
            while (end < values.Length && Compare(values[start], values[end]) == 0) { end++; }
            if (end - start > 1) { AddClass(new ArraySegment<SsaValue>(values, start, end - start)); }
            start = end;
        }
    }

    private void AddClass(ArraySegment<SsaValue> members)
    {
        foreach (var value in members) { classOf[value.Id] = nextClass; }
        nextClass++;
        partition.Add(members);
    }

    private int Compare(SsaValue a, SsaValue b)
    {
        if (a.Op != b.Op) { return TypeOrder.Rank(a.Op).CompareTo(TypeOrder.Rank(b.Op)); }
        if (a.Immediate != b.Immediate) { return a.Immediate.CompareTo(b.Immediate); }
        if (a.ArgCount != b.ArgCount) { return a.ArgCount.CompareTo(b.ArgCount); }
        if (a.Op == SsaOp.Phi && !ReferenceEquals(a.Block, b.Block)) { return a.Block.Id.CompareTo(b.Block.Id); }
        // There must be but one selector of a tuple, whatever its type.
        if (a.Op is not (SsaOp.Select0 or SsaOp.Select1) && TypeOrder.Compare(a.Type, b.Type) is var types and not 0) { return types; }
        return ConstantText.AreEqual(a.Symbolic, b.Symbolic) ? 0 : SymbolicId(a).CompareTo(SymbolicId(b));
    }

    private int SymbolicId(SsaValue value) => ConstantText.KeyOf(value.Symbolic) is { } key ? symbolicIds[key] : 0;

    private void Refine()
    {
        var splits = new List<int>();
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = 0; i < partition.Count; i++)
            {
                var members = partition[i];
                if (members[0].Info.Has(SsaOpFlags.Commutative)) { OrderOperands(members); }
                GoSort.Sort<SsaValue>(members, (a, b) => CompareOperands(a, b) < 0);
                FindSplits(members, splits);
                if (splits.Count == 0) { continue; }
                partition[i] = partition[^1];
                partition.RemoveAt(partition.Count - 1);
                i--;
                Split(members, splits);
                changed = true;
            }
        }
    }

    private void OrderOperands(ArraySegment<SsaValue> members)
    {
        foreach (var value in members)
        {
            if (classOf[value.Arg0.Id] > classOf[value.Arg1.Id]) { value.SwapFirstArgs(); }
        }
    }

    private int CompareOperands(SsaValue a, SsaValue b)
    {
        for (var i = 0; i < a.ArgCount; i++)
        {
            var order = classOf[a.Args[i].Id].CompareTo(classOf[b.Args[i].Id]);
            if (order != 0) { return order; }
        }
        return 0;
    }

    private void FindSplits(ArraySegment<SsaValue> members, List<int> splits)
    {
        splits.Clear();
        for (var i = 1; i < members.Count; i++)
        {
            if (CompareOperands(members[i - 1], members[i]) != 0) { splits.Add(i); }
        }
    }

    private void Split(ArraySegment<SsaValue> members, List<int> splits)
    {
        splits.Add(members.Count);
        var start = 0;
        foreach (var end in splits)
        {
            if (end - start == 1) { classOf[members[start].Id] = -members[start].Id; }
            else { AddClass(members[start..end]); }
            start = end;
        }
    }

    private void ChooseReplacements()
    {
        var dominators = function.Dominators;
        foreach (var members in partition)
        {
            GoSort.Sort<SsaValue>(members, (a, b) => dominators.Order(a.Block) < dominators.Order(b.Block));
            for (var i = 0; i < members.Count - 1; i++)
            {
                var value = members[i];
                if (replacement[value.Id] is not null) { continue; }
                for (var j = i + 1; j < members.Count; j++)
                {
                    var other = members[j];
                    if (replacement[other.Id] is not null) { continue; }
                    // In order of dominance: what is not dominated ends what can be.
                    if (!dominators.IsAncestorOrEqual(value.Block, other.Block)) { break; }
                    replacement[other.Id] = value;
                }
            }
        }
    }

    /// <summary>The selectors of a tuple stand in its block; when the tuple is replaced by one in another block, they get copies there.</summary>
    private void CopySelectors()
    {
        var copies = new Dictionary<SsaValue, List<SsaValue>>();
        foreach (var block in function.Blocks)
        {
            for (var i = 0; i < block.Values.Count; i++)
            {
                var value = block.Values[i];
                if (value.Id >= replacement.Length || replacement[value.Id] is not null || value.Op is not (SsaOp.Select0 or SsaOp.Select1)) { continue; }
                if (replacement[value.Arg0.Id] is not { } tuple || ReferenceEquals(tuple.Block, block)) { continue; }
                if (!copies.TryGetValue(tuple, out var known))
                {
                    known = [];
                    copies.Add(tuple, known);
                }
                var copy = SelectorIn(known, value.Op);
                if (copy is null)
                {
                    copy = value.CopyInto(tuple.Block);
                    known.Add(copy);
                }
                replacement[value.Id] = copy;
            }
        }
    }

    private static SsaValue? SelectorIn(List<SsaValue> copies, SsaOp op) => copies.Find(copy => copy.Op == op);

    private void Replace()
    {
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values)
            {
                for (var i = 0; i < value.ArgCount; i++)
                {
                    var arg = value.Args[i];
                    if (arg.Id >= replacement.Length || replacement[arg.Id] is not { } other) { continue; }
                    if (arg.Position.IsStatement && ReferenceEquals(arg.Block, value.Block) && arg.Position.Line == value.Position.Line)
                    {
                        value.Position = value.Position.WithStatement();
                        arg.Position = arg.Position.WithoutStatement();
                    }
                    value.SetArg(i, other);
                }
            }
            if (block.Control is { } control && control.Id < replacement.Length && replacement[control.Id] is { } same && control.Op != SsaOp.NilCheck)
            {
                block.SetControl(same);
            }
        }
    }
}
