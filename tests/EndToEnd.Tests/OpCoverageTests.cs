using System.Collections.Concurrent;
using GoDefer.Conformance;
using GoDefer.IR;
using GoDefer.Parity;

namespace GoDefer.EndToEnd.Tests;

/// <summary>Every op is in a program or a law that other tests run on both engines.</summary>
[TestClass]
public sealed class OpCoverageTests
{
    /// <summary>Ops that no program holds, and why. The list may only shrink: an op that a program holds must leave it.</summary>
    private static readonly Dictionary<Op, string> notInPrograms = new()
    {
        [Op.AndNot] = "the frontend gives And of a Complement, as gc does",
        [Op.MulHigh] = "no function of Go 1.11 is this operation",
        [Op.RotateLeft] = "the frontend gives the shifts of which a backend makes a rotation, as gc does",
        [Op.CallerPC] = "the runtime library does not ask for it",
        [Op.CallerSP] = "the runtime library does not ask for it",
        [Op.CurrentG] = "the runtime library calls a routine for it",
        [Op.AtomicAnd] = "no function of sync/atomic is this operation",
        [Op.AtomicOr] = "no function of sync/atomic is this operation",
    };

    [TestMethod]
    public void Every_canonical_op_is_in_a_program()
    {
        var seen = new ConcurrentDictionary<Op, bool>();
        Parallel.ForEach([.. Corpus.Tiers.SelectMany(Corpus.Programs), .. Corpus.MorePrograms], program =>
        {
            foreach (var op in CanonicalOps(program)) { seen.TryAdd(op, true); }
        });
        var missing = OpTable.Rows.ToArray().Where(row => row.Forms.HasFlag(OpForms.Canonical)).Select(row => row.Op).Except(seen.Keys);
        Assert.AreEqual(string.Join(", ", notInPrograms.Keys.Order()), string.Join(", ", missing.Order()));
    }

    /// <summary>Every op is in a law, in the frontend's form or the canonical one; all laws are kept by both engines (<see cref="ConformanceTests"/>).</summary>
    [TestMethod]
    public void Every_op_is_in_a_law()
    {
        var seen = new ConcurrentDictionary<Op, bool>();
        Parallel.ForEach(LawCatalog.All.Where(law => law.Group != "hostile"), law =>
        {
            var program = ConformanceTests.Compile(law);
            foreach (var op in Ops(program)) { seen.TryAdd(op, true); }
            Toolchain.MakeCanonical(program);
            foreach (var op in Ops(program)) { seen.TryAdd(op, true); }
        });
        Assert.AreEqual("", string.Join(", ", OpTable.Rows.ToArray().Select(row => row.Op).Except(seen.Keys)));
    }

    private static IEnumerable<Op> CanonicalOps(CorpusProgram program)
    {
        var compiled = Toolchain.Compile(program.SourcePath, "linux", out var errors) ?? throw new AssertFailedException(errors);
        Toolchain.MakeCanonical(compiled);
        return Ops(compiled);
    }

    private static IEnumerable<Op> Ops(Program program) =>
        from package in program.Packages
        from function in package.Functions
        from block in function.Blocks
        from value in block.Values
        select value.Op;
}
