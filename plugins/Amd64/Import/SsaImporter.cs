using GoDefer.Amd64.Ssa;
using GoDefer.IR;
using GoDefer.IR.Analysis;

namespace GoDefer.Amd64.Import;

/// <summary>
/// Phase "import": makes gc's SSA form of a function in the frontend form of the IR. Values and blocks are made in the order in
/// which gc's ssagen makes them, so that ids agree; reads of variables become phis and copies at the end. Needs a valid function in
/// the frontend form; gives what the list of passes begins with.
/// </summary>
public sealed class SsaImporter
{
    private readonly Function source;
    private readonly ImportState state;
    private readonly ValueImporter values;
    private readonly SsaBlock?[] blocks;
    private readonly List<Block> unmade;
    private int made;

    private SsaImporter(Function source)
    {
        this.source = source;
        state = new ImportState(source);
        values = new ValueImporter(state, CallFinder.FindCalls(source));
        blocks = new SsaBlock?[source.BlockCount];
        unmade = [.. source.Blocks.OrderBy(block => block.Id)];
    }

    /// <summary>Imports one function.</summary>
    public static SsaFunction Run(Function source)
    {
        if (source.IsCanonical) { throw new InternalErrorException("import", source.Symbol.Name, "the function is in the canonical form"); }
        var importer = new SsaImporter(source);
        importer.ImportEntry();
        foreach (var block in source.Blocks) { importer.ImportBlock(block); }
        BlockPositions.Propagate(importer.state.Function);
        importer.state.InsertPhis();
        return importer.state.Function;
    }

    private void ImportEntry()
    {
        blocks[source.Entry.Id] = state.Function.Entry;
        unmade.Remove(source.Entry);
        foreach (var local in source.Locals) { state.DeclareParameter(local); }
        foreach (var local in source.Locals)
        {
            if (local is { Role: LocalRole.Parameter, InMemory: false })
            {
                state.SetInitial(local, state.NewValue(new SsaPosition(source.Position), SsaOp.Arg, local.Type, 0, local));
            }
        }
    }

    private void ImportBlock(Block block)
    {
        if (!ReferenceEquals(block, source.Entry)) { state.StartBlock(BlockOf(block)); }
        values.LookAhead(block);
        foreach (var value in block.Values)
        {
            MakeBlocks(value.Id - 1);
            values.Import(value);
        }
        MakeBlocks(block.Values.Count > 0 ? block.Values[^1].Id : block.ValuesBefore);
        EndBlock(block);
    }

    /// <summary>Makes the blocks that the frontend made when it had made no later value than this one.</summary>
    private void MakeBlocks(int lastValue)
    {
        while (made < unmade.Count && unmade[made].ValuesBefore <= lastValue) { BlockOf(unmade[made]); }
    }

    private SsaBlock BlockOf(Block block)
    {
        while (blocks[block.Id] is null)
        {
            blocks[unmade[made].Id] = state.Function.NewBlock(SsaBlockKind.Plain);
            made++;
        }
        return blocks[block.Id]!;
    }

    private void EndBlock(Block block)
    {
        var memory = block.Kind is BlockKind.Plain or BlockKind.If ? null : state.Memory(new SsaPosition(block.Position));
        var (kind, control) = block.Kind switch
        {
            BlockKind.Plain => (SsaBlockKind.Plain, null),
            BlockKind.If => (SsaBlockKind.If, values.Of(block.Control!)),
            BlockKind.Defer => (SsaBlockKind.Defer, memory),
            BlockKind.Return => (SsaBlockKind.Ret, memory),
            BlockKind.TailCall => (SsaBlockKind.RetJmp, memory),
            BlockKind.Exit => (SsaBlockKind.Exit, memory),
            _ => throw state.Function.Error($"{block} ends with {block.Kind}"),
        };
        var end = state.EndBlock(new SsaPosition(block.Position));
        end.Kind = kind;
        end.SetControl(control);
        end.Prediction = block.Kind == BlockKind.Defer ? BranchPrediction.Likely : block.Prediction;
        end.Symbolic = block.TailCallee;
        if (block.EndsWithStatement) { end.Position = new SsaPosition(block.Position).WithStatement(); }
        foreach (var successor in block.Successors) { end.AddEdgeTo(BlockOf(successor)); }
        if (block.IsLoopBack && !end.Position.IsKnown) { end.Position = BlockOf(block.Successors[0]).Position; }
    }
}
