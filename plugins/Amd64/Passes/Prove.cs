using GoDefer.Amd64.Passes.Facts;
using GoDefer.Amd64.Rules;
using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Passes;

/// <summary>
/// Walks the dominator tree with the facts that branches and loops establish, and removes branches, bounds checks above all, that these facts
/// decide. Also learns that shift counts are small and that bit scans have something to find. Needs cse: facts are kept by value.
/// </summary>
internal sealed class Prove
{
    private readonly SsaFunction function;
    private readonly DominatorTree dominators;
    private readonly FactsTable facts = new();

    private Prove(SsaFunction function)
    {
        this.function = function;
        dominators = function.Dominators;
    }

    public static void Run(SsaFunction function)
    {
        var pass = new Prove(function);
        pass.facts.Checkpoint();
        pass.AddLengths();
        pass.Walk(InductionVariable.FindAll(function));
    }

    /// <summary>Lengths and capacities are not negative.</summary>
    private void AddLengths()
    {
        SsaValue? zero = null;
        foreach (var block in function.Blocks)
        {
            var count = block.Values.Count;
            for (var i = 0; i < count; i++)
            {
                var value = block.Values[i];
                if (zero is null && value is { Op: SsaOp.Const64, Immediate: 0 }) { zero = value; }
                if (value.Uses == 0 || value.Op is not (SsaOp.StringLen or SsaOp.SliceLen or SsaOp.SliceCap)) { continue; }
                if (value.Op == SsaOp.SliceLen) { facts.Lengths[value.Arg0.Id] = value; }
                if (value.Op == SsaOp.SliceCap) { facts.Capacities[value.Arg0.Id] = value; }
                zero ??= block.NewValue(block.Position, SsaOp.Const64, function.Types.Int64, 0, null);
                facts.Update(block, value, zero, Domain.Signed, Relation.GreaterOrEqual);
            }
        }
    }

    private void Walk(Dictionary<SsaBlock, InductionVariable> counters)
    {
        var idom = function.ImmediateDominators;
        var work = new Stack<(SsaBlock Block, bool IsDone)>();
        work.Push((function.Entry, false));
        while (work.TryPop(out var item))
        {
            var block = item.Block;
            if (item.IsDone)
            {
                SimplifyValues(block);
                SimplifyBranch(block);
                facts.Restore();
                continue;
            }
            var parent = idom[block.Id];
            var branch = BranchTo(parent, block);
            facts.Checkpoint();
            if (counters.TryGetValue(block, out var counter)) { AddCounter(parent!, counter); }
            if (branch is { } side)
            {
                AddBranch(parent!, side);
                if (facts.IsContradiction)
                {
                    RemoveBranch(parent!, side);
                    facts.Restore();
                    continue;
                }
            }
            AddInductiveFacts(block);
            work.Push((block, true));
            for (var child = dominators.Child(block); child is not null; child = dominators.Sibling(child)) { work.Push((child, false)); }
        }
    }

    /// <summary>The side of a branch (true: the condition holds) that control must have taken to get to a block; null if that is not known.</summary>
    private bool? BranchTo(SsaBlock? parent, SsaBlock block)
    {
        if (parent is not { Kind: SsaBlockKind.If }) { return null; }
        for (var i = 0; i < 2; i++)
        {
            var side = parent.Successors[i].Block;
            if (dominators.IsAncestorOrEqual(side, block) && side.Predecessors.Count == 1) { return i == 0; }
        }
        return null;
    }

    private void AddCounter(SsaBlock parent, InductionVariable counter)
    {
        var domain = Domain.Signed;
        if (RuleHelpers.IsNonNegative(counter.Min) && RuleHelpers.IsNonNegative(counter.Max)) { domain |= Domain.Unsigned; }
        facts.Add(parent, domain, counter.Min, counter.Value, counter.IsMinExclusive ? Relation.Less : Relation.LessOrEqual);
        facts.Add(parent, domain, counter.Value, counter.Max, counter.IsMaxInclusive ? Relation.LessOrEqual : Relation.Less);
    }

    private void AddBranch(SsaBlock block, bool isTaken)
    {
        var control = block.Control!;
        facts.Add(block, Domain.Boolean, null, control, isTaken ? Relation.NotEqual : Relation.Equal);
        var (domain, relation) = Meaning(control.Op);
        if (domain == Domain.None) { return; }
        var (x, y) = (control.Arg0, control.Arg1);
        if (domain == Domain.Signed && facts.IsNonNegative(x) && facts.IsNonNegative(y)) { domain |= Domain.Unsigned; }
        if (!isTaken)
        {
            relation ^= Relation.Any;
            // 0 <= x < y is false: as unsigned numbers x >= y, as signed ones only if x is not negative.
            if (control.Op is SsaOp.IsInBounds or SsaOp.IsSliceInBounds)
            {
                domain = facts.IsNonNegative(x) ? Domain.Integer : Domain.Unsigned;
            }
        }
        facts.Add(block, domain, x, y, relation);
    }

    /// <summary>What a comparison states, and as what it compares.</summary>
    private static (Domain Domain, Relation Relation) Meaning(SsaOp op)
    {
        const int OrderingCount = 10;
        switch (op)
        {
            case >= SsaOp.Eq8 and <= SsaOp.Eq64:
                return (Domain.Integer, Relation.Equal);
            case >= SsaOp.Neq8 and <= SsaOp.Neq64:
                return (Domain.Integer, Relation.NotEqual);
            case SsaOp.EqPtr:
                return (Domain.Pointer, Relation.Equal);
            case SsaOp.NeqPtr:
                return (Domain.Pointer, Relation.NotEqual);
            case SsaOp.IsInBounds:
                return (Domain.Integer, Relation.Less);
            case SsaOp.IsSliceInBounds:
                return (Domain.Integer, Relation.LessOrEqual);
            case >= SsaOp.Less8 and <= SsaOp.Geq64F when (op - SsaOp.Less8) % OrderingCount < 8:
                var relation = ((op - SsaOp.Less8) / OrderingCount) switch
                {
                    0 => Relation.Less,
                    1 => Relation.LessOrEqual,
                    2 => Relation.Greater,
                    _ => Relation.GreaterOrEqual,
                };
                return ((op - SsaOp.Less8) % OrderingCount < 4 ? Domain.Signed : Domain.Unsigned, relation);
            default:
                return (Domain.None, Relation.None);
        }
    }

    /// <summary>
    /// A counter that is incremented before it is compared: if the way back to the loop's head requires counter + 1 &lt; max and the start is
    /// below max, then start &lt;= counter &lt; max.
    /// </summary>
    private void AddInductiveFacts(SsaBlock block)
    {
        var count = block.Values.Count;
        for (var i = 0; i < count; i++)
        {
            var phi = block.Values[i];
            if (phi.Op != SsaOp.Phi || phi.ArgCount < 2) { continue; }
            var (min, next) = (phi.Arg0, phi.Arg1);
            var (value, delta) = FactsTable.Sum(next);
            if (!ReferenceEquals(value, phi) || delta != 1) { continue; }
            var child = block;
            for (var above = block.Predecessors[1].Block; above is not null; above = OnlyPredecessor(above))
            {
                if (UpperBound(above, child, next) is var (max, domain)) { AddInductiveFact(block, phi, min, max, domain); }
            }
        }
    }

    private static SsaBlock? OnlyPredecessor(SsaBlock block) => block.Predecessors.Count == 1 ? block.Predecessors[0].Block : null;

    /// <summary>The max of a branch that control goes past only if <paramref name="next"/> &lt; max.</summary>
    private static (SsaValue Max, Domain Domain)? UpperBound(SsaBlock above, SsaBlock child, SsaValue next)
    {
        if (above.Kind != SsaBlockKind.If) { return null; }
        var isTaken = ReferenceEquals(above.Successors[0].Block, child);
        var isRefused = ReferenceEquals(above.Successors[1].Block, child);
        if (isTaken && isRefused) { return null; }
        var control = above.Control!;
        var (domain, relation) = Meaning(control.Op);
        if (domain == Domain.None) { return null; }
        if (isRefused) { relation ^= Relation.Any; }
        if (relation == Relation.Less && ReferenceEquals(control.Arg0, next)) { return (control.Arg1, domain); }
        return relation == Relation.Greater && ReferenceEquals(control.Arg1, next) ? (control.Arg0, domain) : null;
    }

    private void AddInductiveFact(SsaBlock block, SsaValue phi, SsaValue min, SsaValue max, Domain domain)
    {
        facts.Checkpoint();
        facts.Update(block, min, max, domain, Relation.GreaterOrEqual);
        var isProved = facts.IsContradiction;
        facts.Restore();
        if (!isProved) { return; }
        facts.Update(block, min, phi, domain, Relation.LessOrEqual);
        facts.Update(block, phi, max, domain, Relation.Less);
    }

    private void SimplifyValues(SsaBlock block)
    {
        foreach (var value in block.Values)
        {
            switch (value.Op)
            {
                case SsaOp.Slicemask:
                    SimplifySliceMask(value);
                    break;
                case >= SsaOp.Ctz8 and <= SsaOp.Ctz64:
                    if (facts.TryGetLimit(value.Arg0, out var limit) && (limit.UMin > 0 || limit.Min > 0 || limit.Max < 0))
                    {
                        value.Op += SsaOp.Ctz8NonZero - SsaOp.Ctz8;
                    }
                    break;
                case >= SsaOp.Lsh8x8 and <= SsaOp.Rsh64Ux64:
                    BoundShift(value);
                    break;
            }
        }
    }

    private void SimplifySliceMask(SsaValue value)
    {
        var sum = value.Arg0;
        var (x, delta) = FactsTable.Sum(sum);
        if (x is null || !facts.TryGetLimit(x, out var limit) || limit.UMin <= (ulong)-delta) { return; }
        value.Reset(sum.Op == SsaOp.Add64 ? SsaOp.Const64 : SsaOp.Const32);
        value.Immediate = -1;
    }

    private void BoundShift(SsaValue value)
    {
        var count = value.Arg1;
        var bits = 8 * value.Arg0.Type.Size;
        if (facts.TryGetLimit(count, out var limit) && (limit.UMax < (ulong)bits || (limit.Max < bits && facts.IsNonNegative(count))))
        {
            value.Immediate = 1;
        }
    }

    /// <summary>Sides that lead to blocks with other ways in were not walked with the facts of the branch.</summary>
    private void SimplifyBranch(SsaBlock block)
    {
        if (block.Kind != SsaBlockKind.If) { return; }
        foreach (var isTaken in (ReadOnlySpan<bool>)[true, false])
        {
            var child = block.Successors[isTaken ? 0 : 1].Block;
            if (BranchTo(block, child) is not null) { continue; }
            facts.Checkpoint();
            AddBranch(block, isTaken);
            var isImpossible = facts.IsContradiction;
            facts.Restore();
            if (!isImpossible) { continue; }
            RemoveBranch(block, isTaken);
            return;
        }
    }

    private static void RemoveBranch(SsaBlock block, bool isTaken)
    {
        block.Kind = SsaBlockKind.First;
        block.SetControl(null);
        if (isTaken) { block.SwapSuccessors(); }
    }
}
