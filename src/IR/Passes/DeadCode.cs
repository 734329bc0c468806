namespace GoDefer.IR.Passes;

/// <summary>Pass <c>deadcode</c>. Needs the canonical form. Removes unreachable blocks, and values without effects that nobody uses.</summary>
internal static class DeadCode
{
    public static void Run(Function function)
    {
        RemoveUnreachable(function);
        RemoveUnused(function);
    }

    /// <summary>The pass that removes <c>all</c>, <c>blocks</c> or <c>values</c>.</summary>
    public static Action<Function> Removing(string what) => what switch
    {
        "blocks" => RemoveUnreachable,
        "values" => RemoveUnused,
        _ => Run,
    };

    private static void RemoveUnused(Function function)
    {
        var live = FindLive(function);
        foreach (var block in function.Blocks) { block.Values.RemoveAll(value => !live[value.Id]); }
    }

    /// <summary>Removes unreachable blocks with their edges and the phi operands that belong to those.</summary>
    public static void RemoveUnreachable(Function function)
    {
        var dominators = new Analysis.Dominators(function);
        if (dominators.ReversePostorder.Count == function.Blocks.Count) { return; }
        foreach (var block in function.Blocks.Where(dominators.IsReachable))
        {
            for (var i = block.Predecessors.Length - 1; i >= 0; i--)
            {
                if (!dominators.IsReachable(block.Predecessors[i])) { RemovePredecessor(block, i); }
            }
        }
        function.Blocks.RemoveAll(block => !dominators.IsReachable(block));
    }

    private static void RemovePredecessor(Block block, int index)
    {
        block.RemovePredecessor(index);
        foreach (var phi in block.Values.TakeWhile(value => value.Op == Op.Phi))
        {
            phi.SetArgs([.. phi.Args[..index], .. phi.Args[(index + 1)..]]);
        }
    }

    private static bool[] FindLive(Function function)
    {
        var live = new bool[function.ValueCount];
        var work = new Stack<Value>();
        foreach (var block in function.Blocks)
        {
            if (block.Control is not null) { Mark(block.Control); }
            foreach (var value in block.Values)
            {
                if (value.Info.Effects is not (OpEffects.None or OpEffects.Reads)) { Mark(value); }
            }
        }
        while (work.TryPop(out var value))
        {
            foreach (var arg in value.Args) { Mark(arg); }
        }
        return live;

        void Mark(Value value)
        {
            if (live[value.Id]) { return; }
            live[value.Id] = true;
            work.Push(value);
        }
    }
}
