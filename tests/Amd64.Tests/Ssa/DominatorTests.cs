using GoDefer.Amd64.Passes;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Tests.Ssa;

/// <summary>Dominators of graphs drawn at random, as deep as they are long, against their definition.</summary>
[TestClass]
public sealed class DominatorTests
{
    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(3)]
    [DataRow(4)]
    public void ABlockIsDominatedByWhatAllWaysToItCross(int seed)
    {
        var function = Draw(seed);
        var reachable = ControlFlow.Reachable(function);
        foreach (var blocker in function.Blocks)
        {
            var open = ReachedWithout(function, blocker);
            foreach (var block in function.Blocks.Where(block => reachable[block.Id] && reachable[blocker.Id]))
            {
                Assert.AreEqual(!open[block.Id], Dominating(function, block).Contains(blocker), $"{blocker} over {block}");
            }
        }
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    public void TheCommonAncestorIsTheFirstThatDominatesBoth(int seed)
    {
        var function = Draw(seed);
        var reachable = ControlFlow.Reachable(function);
        var ancestors = new CommonAncestors(function);
        foreach (var a in function.Blocks.Where(block => reachable[block.Id]))
        {
            foreach (var b in function.Blocks.Where(block => reachable[block.Id]))
            {
                Assert.AreEqual(Dominating(function, a).First(Dominating(function, b).Contains), ancestors.Find(a, b), $"{a}, {b}");
            }
        }
    }

    /// <summary>A chain with branches to its end, and some to anywhere.</summary>
    private static SsaFunction Draw(int seed)
    {
        const int length = 60;
        var random = new Random(seed);
        var function = new SsaFunction("f", new Package("main", "main"));
        var blocks = Enumerable.Range(0, length).Select(_ => function.NewBlock(SsaBlockKind.If)).ToList();
        function.Entry = blocks[0];
        for (var i = 0; i + 1 < length; i++)
        {
            blocks[i].AddEdgeTo(blocks[i + 1]);
            if (random.Next(3) != 0) { blocks[i].AddEdgeTo(blocks[random.Next(4) == 0 ? random.Next(1, length) : length - 1]); }
        }
        return function;
    }

    /// <summary>The block and what dominates it, the nearest first.</summary>
    private static List<SsaBlock> Dominating(SsaFunction function, SsaBlock block)
    {
        List<SsaBlock> path = [];
        for (SsaBlock? at = block; at is not null; at = function.ImmediateDominators[at.Id]) { path.Add(at); }
        return path;
    }

    private static bool[] ReachedWithout(SsaFunction function, SsaBlock blocker)
    {
        var reached = new bool[function.BlockCount];
        var work = new Stack<SsaBlock>([function.Entry]);
        while (work.TryPop(out var block))
        {
            if (block == blocker || reached[block.Id]) { continue; }
            reached[block.Id] = true;
            foreach (var edge in block.Successors) { work.Push(edge.Block); }
        }
        return reached;
    }
}
