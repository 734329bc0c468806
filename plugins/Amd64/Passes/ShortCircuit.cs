using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Passes;

/// <summary>
/// Lets control that comes with a known condition go past the branch on it: what <c>a &amp;&amp; b</c> as a condition leaves behind.
/// </summary>
internal static class ShortCircuit
{
    public static void Run(SsaFunction function)
    {
        ReplaceKnownOperands(function);
        var live = LiveAcrossBlocks(function);
        foreach (var block in function.Blocks)
        {
            if (block.Kind != SsaBlockKind.If || block.Values.Count != 1) { continue; }
            var phi = block.Values[0];
            if (phi.Op == SsaOp.Phi && ReferenceEquals(block.Control, phi) && !live[phi.Id]) { Redirect(block, phi); }
        }
    }

    /// <summary>A phi operand that is the condition of the branch control came by is true or false.</summary>
    private static void ReplaceKnownOperands(SsaFunction function)
    {
        SsaValue? yes = null, no = null;
        for (var b = 0; b < function.Blocks.Count; b++)
        {
            var block = function.Blocks[b];
            for (var j = 0; j < block.Values.Count; j++)
            {
                var phi = block.Values[j];
                if (phi.Op != SsaOp.Phi || phi.Type.Kind != IrKind.Bool) { continue; }
                for (var i = 0; i < phi.ArgCount; i++)
                {
                    var edge = block.Predecessors[i];
                    if (edge.Block.Kind != SsaBlockKind.If || !ReferenceEquals(edge.Block.Control, phi.Args[i])) { continue; }
                    phi.SetArg(i, edge.Index == 0
                        ? yes ??= function.ConstBool(function.Types.Bool, true)
                        : no ??= function.ConstBool(function.Types.Bool, false));
                }
            }
        }
    }

    private static bool[] LiveAcrossBlocks(SsaFunction function)
    {
        var live = new bool[function.ValueCount];
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values)
            {
                foreach (var arg in value.Args)
                {
                    if (!ReferenceEquals(arg.Block, block)) { live[arg.Id] = true; }
                }
            }
            if (block.Control is { } control && !ReferenceEquals(control.Block, block)) { live[control.Id] = true; }
        }
        return live;
    }

    private static void Redirect(SsaBlock block, SsaValue phi)
    {
        for (var i = 0; i < phi.ArgCount; i++)
        {
            if (phi.Args[i].Op != SsaOp.ConstBool) { continue; }
            var from = block.Predecessors[i];
            var to = block.Successors[phi.Args[i].Immediate == 1 ? 0 : 1];
            block.RemovePredecessor(i);
            phi.RemoveArgUnordered(i);
            from.Block.Successors[from.Index] = new SsaEdge(to.Block, to.Block.Predecessors.Count);
            to.Block.Predecessors.Add(from);
            foreach (var value in to.Block.Values)
            {
                if (value.Op == SsaOp.Phi) { value.AddArg(value.Args[to.Index]); }
            }
            if (block.Predecessors.Count == 1)
            {
                phi.Op = SsaOp.Copy;
                return;
            }
            i--;
        }
    }
}
