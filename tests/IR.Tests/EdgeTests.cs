namespace GoDefer.IR.Tests;

/// <summary>The edges of blocks and the operands of values, which passes change one by one.</summary>
[TestClass]
public sealed class EdgeTests
{
    private readonly FunctionBuilder builder = new(SampleFunctions.ParseLoop().Main.Functions[0]);

    [TestMethod]
    public void SuccessorsAreReplacedAndRemoved()
    {
        var (from, first, second) = (builder.NewBlock(), builder.NewBlock(), builder.NewBlock());
        from.AddSuccessor(first);
        from.AddSuccessor(second);
        from.RemoveSuccessor(0);
        Assert.AreSequenceEqual([second], from.Successors.ToArray());
        from.SetSuccessor(0, first);
        Assert.AreSequenceEqual([first], from.Successors.ToArray());
        from.RemoveSuccessor(0);
        Assert.AreEqual(0, from.Successors.Length);
    }

    [TestMethod]
    public void PredecessorsAreReplacedAndRemoved()
    {
        var block = builder.NewBlock();
        var sources = Enumerable.Range(0, 5).Select(_ => builder.NewBlock()).ToList();
        foreach (var source in sources) { block.AddPredecessor(source); }
        block.RemovePredecessor(1);
        block.SetPredecessor(3, sources[1]);
        Assert.AreSequenceEqual([sources[0], sources[2], sources[3], sources[1]], block.Predecessors.ToArray());
    }

    [TestMethod]
    public void TwoEdgesToOneBlockAreToldApart()
    {
        var (from, other, target) = (builder.NewBlock(), builder.NewBlock(), builder.NewBlock());
        builder.StartBlock(other);
        builder.EndPlain(target);
        builder.StartBlock(from);
        builder.EndIf(builder.Create(Op.Const, builder.Types.Int, from, default, []), target, target);
        Assert.AreEqual((1, 2), (from.EdgeIndex(0), from.EdgeIndex(1)));
    }

    [TestMethod]
    public void OperandsOfAnyNumberAreReplaced()
    {
        var block = builder.NewBlock();
        Value NewValue(params ReadOnlySpan<Value> args) => builder.Create(Op.Phi, builder.Types.Int, block, default, args);
        var (a, b, c) = (NewValue(), NewValue(), NewValue());
        var value = NewValue(a, b, c);
        value.SetArg(2, a);
        Assert.AreSequenceEqual([a, b, a], value.Args.ToArray());
        value.SetArgs(value.Args[1..]);
        Assert.AreSequenceEqual([b, a], value.Args.ToArray());
        value.SetArgs(value.Args[1..]);
        Assert.AreSequenceEqual([a], value.Args.ToArray());
        value.SetArgs([a, b, c]);
        Assert.AreSequenceEqual([a, b, c], value.Args.ToArray());
        value.SetArgs([]);
        Assert.AreEqual(0, value.Args.Length);
    }
}
