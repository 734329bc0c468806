using GoDefer.Parity.GoSuite;

namespace GoDefer.EndToEnd.Tests;

/// <summary>The ratchet over Go's own test programs: what passes keeps passing, and what does not says why.</summary>
[TestClass]
public sealed class GoSuiteTests
{
    [TestMethod]
    public void NoTestProgramFalls()
    {
        if (!Ledger.HasTree) { Assert.Inconclusive($"skipped: no {Ledger.TreeFolder} (Debian's package golang-1.19-src)"); }
        var rows = Ledger.Read();
        var isBlessing = Repository.IsBlessing;
        var results = Ledger.Try(rows, isBlessing);
        if (isBlessing) { Ledger.Write(rows.Zip(results, (row, result) => row.With(result))); }
        var fallen = rows.Zip(results).SelectMany(pair => pair.First.FallsBehind(pair.Second)).ToArray();
        Assert.AreEqual(0, fallen.Length, string.Join('\n', fallen));
    }

    [TestMethod]
    public void WhatDoesNotPassHasReasonAndRemedy()
    {
        foreach (var row in Ledger.Read().Where(row => !row.Passes))
        {
            Assert.AreNotEqual("", row.Reason, row.File);
            Assert.AreNotEqual("", row.Remedy, row.File);
        }
    }
}
