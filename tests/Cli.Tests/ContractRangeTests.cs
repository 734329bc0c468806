using GoDefer.Cli.Plugins;

namespace GoDefer.Cli.Tests;

/// <summary>Ranges of contract versions.</summary>
[TestClass]
public sealed class ContractRangeTests
{
    [TestMethod]
    [DataRow("1.2", "1.2 1.3 1.99", "1.1 2.0 0.9")]
    [DataRow("[1.2,1.5]", "1.2 1.5", "1.1 1.6")]
    [DataRow("[1.2, 2.0)", "1.2 1.99", "2.0 1.1")]
    [DataRow("(1.2,2.0]", "1.3 2.0", "1.2 2.1")]
    [DataRow("[1.2,)", "1.2 9.9", "1.1")]
    [DataRow("(,1.4]", "0.1 1.4", "1.5")]
    [DataRow("[1.4]", "1.4", "1.3 1.5")]
    public void Contains(string range, string inside, string outside)
    {
        var parsed = ContractRange.Parse(range);
        Assert.IsNotNull(parsed);
        foreach (var version in inside.Split(' ')) { Assert.IsTrue(parsed.Contains(new Version(version)), version); }
        foreach (var version in outside.Split(' ')) { Assert.IsFalse(parsed.Contains(new Version(version)), version); }
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("1")]
    [DataRow("1.2.3")]
    [DataRow("[1.2")]
    [DataRow("[2.0,1.0]")]
    [DataRow("(,)")]
    [DataRow("[]")]
    [DataRow("[1.0,1.2,1.4]")]
    [DataRow("1.-2")]
    [DataRow("99999999999.0")]
    public void IsNoRange(string range) => Assert.IsNull(ContractRange.Parse(range));
}
