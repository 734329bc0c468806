using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Import;

/// <summary>
/// Places phis on demand, from the reads: Braun, Buchwald, Hack, Leißa, Mallon, Zwinkau, "Simple and Efficient Construction of Static
/// Single Assignment Form". Reads are worked off last first.
/// </summary>
/// <param name="function">The function.</param>
/// <param name="definitions">What variables hold at the end of each block, by its id.</param>
/// <param name="addName">Is told the values that stand for a variable.</param>
internal sealed class SmallPhiInsertion(SsaFunction function, List<Dictionary<Local, SsaValue>> definitions, Action<Local, SsaValue> addName)
{
    private readonly Stack<SsaValue> reads = new();
    private readonly bool[] reachable = ControlFlow.Reachable(function);

    public void Run()
    {
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values)
            {
                if (value.Op != SsaOp.FwdRef) { continue; }
                reads.Push(value);
                definitions[block.Id].TryAdd((Local)value.Symbolic!, value);
            }
        }
        while (reads.TryPop(out var read)) { Resolve(read); }
    }

    private void Resolve(SsaValue read)
    {
        var block = read.Block;
        var local = (Local)read.Symbolic!;
        if (ReferenceEquals(block, function.Entry)) { throw function.Error($"{local.Name} is live on entry"); }
        read.Symbolic = null;
        if (!reachable[block.Id])
        {
            read.Op = SsaOp.Unknown;
            return;
        }
        var incoming = block.Predecessors.ConvertAll(edge => AtEnd(edge.Block, read, local));
        SsaValue? witness = null;
        foreach (var value in incoming)
        {
            if (ReferenceEquals(value, read) || ReferenceEquals(value, witness)) { continue; }
            if (witness is not null)
            {
                read.Op = SsaOp.Phi;
                read.AddArgs([.. incoming]);
                return;
            }
            witness = value;
        }
        read.Op = SsaOp.Copy;
        read.AddArg(witness ?? throw function.Error($"{local.Name} has no value in {block}"));
    }

    private SsaValue AtEnd(SsaBlock block, SsaValue read, Local local)
    {
        while (true)
        {
            if (definitions[block.Id].TryGetValue(local, out var value)) { return value; }
            if (block.Predecessors.Count != 1) { break; }
            block = block.Predecessors[0].Block;
            if (!reachable[block.Id]) { break; }
        }
        var forward = block.NewValue(read.Position, SsaOp.FwdRef, read.Type, 0, local);
        definitions[block.Id][local] = forward;
        addName(local, forward);
        reads.Push(forward);
        return forward;
    }
}
