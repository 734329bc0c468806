using GoDefer.Amd64.RegAlloc;
using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Passes;

/// <summary>Moves values with at most one operand in a register closer to their uses, but into no loop.</summary>
internal static class Tighten
{
    public static void Run(SsaFunction function)
    {
        var canMove = new bool[function.ValueCount];
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values) { canMove[value.Id] = CanMove(value); }
        }
        var ancestors = new CommonAncestors(function);
        var target = new SsaBlock?[function.ValueCount];
        function.Loops.FindDepths();
        do
        {
            Array.Clear(target);
            FindTargets(function, canMove, ancestors, target);
            LeaveLoops(function, target);
        }
        while (Move(function, target));
    }

    /// <summary>Puts a copy of each constant operand of a phi into the predecessor it belongs to.</summary>
    public static void TightenPhis(SsaFunction function)
    {
        foreach (var block in function.Blocks)
        {
            for (var j = 0; j < block.Values.Count; j++)
            {
                var phi = block.Values[j];
                if (phi.Op != SsaOp.Phi) { continue; }
                for (var i = 0; i < phi.ArgCount; i++)
                {
                    var predecessor = block.Predecessors[i].Block;
                    if (!phi.Args[i].IsRematerializable() || ReferenceEquals(phi.Args[i].Block, predecessor)) { continue; }
                    phi.SetArg(i, phi.Args[i].CopyInto(predecessor));
                }
            }
        }
    }

    private static bool CanMove(SsaValue value)
    {
        if (value.Op is SsaOp.Phi or SsaOp.Arg or SsaOp.Select0 or SsaOp.Select1 or SsaOp.LoweredGetClosurePtr) { return false; }
        // Two states of memory must not be live at once.
        if (value.MemoryArg is not null) { return false; }
        var registers = 0;
        foreach (var arg in value.Args)
        {
            if (!arg.IsRematerializable()) { registers++; }
        }
        return registers < 2 || value.Type.IsFlags();
    }

    private static void FindTargets(SsaFunction function, bool[] canMove, CommonAncestors ancestors, SsaBlock?[] target)
    {
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values)
            {
                for (var i = 0; i < value.ArgCount; i++)
                {
                    AddUse(value.Args[i], value.Op == SsaOp.Phi ? block.Predecessors[i].Block : block);
                }
            }
            if (block.Control is { } control) { AddUse(control, block); }
        }

        void AddUse(SsaValue value, SsaBlock use)
        {
            if (canMove[value.Id]) { target[value.Id] = target[value.Id] is { } other ? ancestors.Find(other, use) : use; }
        }
    }

    private static void LeaveLoops(SsaFunction function, SsaBlock?[] target)
    {
        var loops = function.Loops;
        foreach (var block in function.Blocks)
        {
            var own = loops.Of(block);
            foreach (var value in block.Values)
            {
                if (target[value.Id] is not { } goal) { continue; }
                while (loops.Of(goal) is { } loop && (own is null || loop.Depth > own.Depth)) { goal = function.ImmediateDominators[loop.Header.Id]!; }
                target[value.Id] = goal;
            }
        }
    }

    private static bool Move(SsaFunction function, SsaBlock?[] target)
    {
        var changed = false;
        foreach (var block in function.Blocks)
        {
            for (var i = 0; i < block.Values.Count; i++)
            {
                var value = block.Values[i];
                if (target[value.Id] is not { } goal || ReferenceEquals(goal, block)) { continue; }
                goal.Values.Add(value);
                value.Block = goal;
                block.Values[i] = block.Values[^1];
                block.Values.RemoveAt(block.Values.Count - 1);
                changed = true;
                i--;
            }
        }
        return changed;
    }
}
