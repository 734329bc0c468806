using System.Collections.Concurrent;
using GoDefer.Amd64.Ssa;
using GoDefer.Parity;
using AllPrograms = GoDefer.Parity.Corpus;

namespace GoDefer.Amd64.Tests;

/// <summary>Every machine op of the table is in a program that other tests run on the emulated machine, and compare with native Go.</summary>
[TestClass]
public sealed class MachineOpCoverageTests
{
    /// <summary>Ops that no program holds. The list may only shrink: an op that a program holds must leave it.</summary>
    private static readonly SsaOp[] notInPrograms =
    [
        // Replaced by rules before code is generated.
        SsaOp.InvertFlags, SsaOp.FlagEQ, SsaOp.FlagLT_ULT, SsaOp.FlagLT_UGT, SsaOp.FlagGT_UGT, SsaOp.FlagGT_ULT,
        SsaOp.AddTupleFirst32, SsaOp.AddTupleFirst64,
        // Functions of the runtime that this library does not have, or of packages after Go 1.11.
        SsaOp.LoweredGetG, SsaOp.LoweredGetCallerPC, SsaOp.LoweredGetCallerSP, SsaOp.MULQU2, SsaOp.DIVQU2, SsaOp.ANDBlock,
        SsaOp.ORBlock,
        // In functions of the library that run, not in programs of their own.
        SsaOp.XORQconst, SsaOp.TESTQconst, SsaOp.ADDLload, SsaOp.SUBLload, SsaOp.ANDLload, SsaOp.ANDQload, SsaOp.ORLload,
        SsaOp.CMOVLLT, SsaOp.SETBE, SsaOp.MOVLloadidx8, SsaOp.MOVLstoreidx8,
        // Not in a program yet.
        SsaOp.MOVSSstoreidx1, SsaOp.ADDSSload, SsaOp.SUBSSload, SsaOp.MULSSload, SsaOp.SUBQconst, SsaOp.SUBLconst, SsaOp.HMULL,
        SsaOp.HMULLU, SsaOp.ORQload, SsaOp.SETLE, SsaOp.SETORD, SsaOp.SETNAN, SsaOp.LEAL, SsaOp.LEAW, SsaOp.LEAW1, SsaOp.LEAW2,
        SsaOp.LEAW4, SsaOp.LEAW8, SsaOp.MOVWstoreconstidx1,
    ];

    private readonly ConcurrentDictionary<SsaOp, bool> seen = [];

    [TestMethod]
    public void EveryMachineOpIsInAProgram()
    {
        Parallel.ForEach([.. AllPrograms.Tiers.SelectMany(AllPrograms.Programs), .. AllPrograms.MorePrograms], AddOps);
        var missing = SsaOpTable.Rows.ToArray().Where(row => !row.Has(SsaOpFlags.Generic)).Select(row => row.Op).Except(seen.Keys);
        Assert.AreEqual(string.Join(", ", notInPrograms.Order()), string.Join(", ", missing.Order()));
    }

    private void AddOps(CorpusProgram program)
    {
        var compiled = Toolchain.Compile(program.SourcePath, "linux", out var errors) ?? throw new AssertFailedException(errors);
        var compiler = new SsaCompiler(verify: false, dumpDirectory: null);
        foreach (var value in compiled.Main.Functions.Select(compiler.Compile).SelectMany(function => function.Blocks).SelectMany(block => block.Values))
        {
            seen.TryAdd(value.Op, true);
        }
    }
}
