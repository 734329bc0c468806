using GoDefer.IR;

namespace GoDefer.Amd64.Ssa;

/// <summary>
/// Checks a function after a pass. Checklist: edges name each other; the number of successors and the control fit the block's kind; a
/// value stands in its block once, has as many operands as its op, phis one for each predecessor; operands are live values; use counts
/// are right; every operand dominates its use; memory operands come last. Names may refer to
/// values that a rule has absorbed, until dead code is removed.
/// </summary>
public static class SsaVerifier
{
    /// <summary>Throws <see cref="InternalErrorException"/> that names pass, function, block and value on the first violation.</summary>
    public static void Verify(SsaFunction function)
    {
        var blocks = new bool[function.BlockCount];
        foreach (var block in function.Blocks)
        {
            if (blocks[block.Id]) { throw function.Error($"{block} is there twice"); }
            blocks[block.Id] = true;
            if (!ReferenceEquals(block.Function, function)) { throw function.Error($"{block} belongs to another function"); }
        }
        if (function.Blocks.Count == 0 || !blocks[function.Entry.Id]) { throw function.Error("no entry block"); }
        if (function.Entry.Predecessors.Count > 0) { throw function.Error("the entry block has predecessors"); }
        foreach (var block in function.Blocks)
        {
            CheckEdges(function, block, blocks);
            CheckEnd(function, block);
        }
        var place = CheckValues(function);
        CheckUses(function);
        if (function.Locations.Length == 0) { CheckDominance(function, place); }
    }

    private static void CheckEdges(SsaFunction function, SsaBlock block, bool[] blocks)
    {
        for (var i = 0; i < block.Successors.Count; i++)
        {
            var edge = block.Successors[i];
            if (!blocks[edge.Block.Id] || edge.Index >= edge.Block.Predecessors.Count || edge.Block.Predecessors[edge.Index] != new SsaEdge(block, i))
            {
                throw function.Error($"{block}: successor {i} ({edge.Block}) does not name it");
            }
        }
        for (var i = 0; i < block.Predecessors.Count; i++)
        {
            var edge = block.Predecessors[i];
            if (!blocks[edge.Block.Id] || edge.Index >= edge.Block.Successors.Count || edge.Block.Successors[edge.Index] != new SsaEdge(block, i))
            {
                throw function.Error($"{block}: predecessor {i} ({edge.Block}) does not name it");
            }
        }
    }

    private static void CheckEnd(SsaFunction function, SsaBlock block)
    {
        var (successors, hasControl) = block.Kind switch
        {
            SsaBlockKind.Plain => (1, false),
            SsaBlockKind.First => (2, false),
            SsaBlockKind.Ret or SsaBlockKind.RetJmp or SsaBlockKind.Exit => (0, true),
            SsaBlockKind.Invalid when block.Values.Count == 0 => (0, false),
            SsaBlockKind.Invalid => throw function.Error($"{block} was discarded but has values"),
            _ => (2, true),
        };
        if (block.Successors.Count != successors) { throw function.Error($"{block}: {block.Kind} with {block.Successors.Count} successors"); }
        if (hasControl != block.Control is not null) { throw function.Error($"{block}: {block.Kind} with control {block.Control}"); }
        if (block.Control is not { } control) { return; }
        var fits = block.Kind switch
        {
            SsaBlockKind.If => control.Type.Kind == IrKind.Bool,
            SsaBlockKind.Ret or SsaBlockKind.RetJmp or SsaBlockKind.Exit or SsaBlockKind.Defer => control.Type.IsMemory(),
            _ => control.Type.IsFlags(),
        };
        if (!fits) { throw function.Error($"{block}: {block.Kind} with control {SsaPrinter.Describe(control)}"); }
    }

    private static int[] CheckValues(SsaFunction function)
    {
        var place = new int[function.ValueCount];
        foreach (var block in function.Blocks)
        {
            for (var i = 0; i < block.Values.Count; i++)
            {
                var value = block.Values[i];
                if (!ReferenceEquals(value.Block, block)) { throw function.Error($"{value} stands in {block} but names {value.Block}"); }
                if (place[value.Id] != 0) { throw function.Error($"{value} is there twice, in {block}"); }
                place[value.Id] = i + 1;
            }
        }
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values) { CheckOperands(function, block, value, place); }
            if (block.Control is { } control && place[control.Id] == 0) { throw function.Error($"{block}: control {control} is in no block"); }
        }
        return place;
    }

    private static void CheckOperands(SsaFunction function, SsaBlock block, SsaValue value, int[] place)
    {
        var expected = value.Op == SsaOp.Phi ? block.Predecessors.Count : value.Info.ArgumentCount;
        if (value.Op == SsaOp.Invalid || value.ArgCount != expected)
        {
            throw function.Error($"{block}: {SsaPrinter.Describe(value)} with {value.ArgCount} operands, not {expected}");
        }
        for (var i = 0; i < value.ArgCount; i++)
        {
            var arg = value.Args[i];
            if (arg.Id >= place.Length || place[arg.Id] == 0) { throw function.Error($"{block}: operand {arg} of {SsaPrinter.Describe(value)} is in no block"); }
            if (value.Op != SsaOp.Phi && i < value.ArgCount - 1 && ReferenceEquals(arg.Type, SsaTypes.Memory))
            {
                throw function.Error($"{block}: memory is not the last operand of {SsaPrinter.Describe(value)}");
            }
        }
    }

    private static void CheckUses(SsaFunction function)
    {
        var uses = new int[function.ValueCount];
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values)
            {
                foreach (var arg in value.Args) { uses[arg.Id]++; }
            }
            if (block.Control is { } control) { uses[control.Id]++; }
        }
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values)
            {
                if (value.Uses != uses[value.Id]) { throw function.Error($"{block}: {value} counts {value.Uses} uses and has {uses[value.Id]}"); }
            }
        }
    }

    private static void CheckDominance(SsaFunction function, int[] place)
    {
        var reachable = ControlFlow.Reachable(function);
        var dominators = function.Dominators;
        foreach (var block in function.Blocks)
        {
            if (!reachable[block.Id]) { continue; }
            foreach (var value in block.Values)
            {
                for (var i = 0; i < value.ArgCount; i++)
                {
                    var arg = value.Args[i];
                    var at = value.Op == SsaOp.Phi ? block.Predecessors[i].Block : block;
                    if (!reachable[at.Id]) { continue; }
                    var isLate = function.IsScheduled && value.Op != SsaOp.Phi && ReferenceEquals(arg.Block, block) && place[arg.Id] > place[value.Id];
                    if (isLate || !dominators.IsAncestorOrEqual(arg.Block, at))
                    {
                        throw function.Error($"{block}: operand {arg} ({arg.Block}) does not dominate {SsaPrinter.Describe(value)}");
                    }
                }
            }
        }
    }
}
