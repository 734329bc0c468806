using GoDefer.Parity;

namespace GoDefer.EndToEnd.Tests;

/// <summary>Each wrong program of <c>tests/errors</c> is refused with the messages beside it, which are Go 1.11.5's, or say what is not covered.</summary>
[TestClass]
public sealed class ErrorProgramTests
{
    private static readonly string folder = Repository.PathOf("tests", "errors");

    public static IEnumerable<object[]> Names => Directory.GetFiles(folder, "*.go").Order(StringComparer.Ordinal).Select(path => new object[] { Path.GetFileName(path) });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void IsRefusedAsGoDoes(string name)
    {
        var run = GodeferProcess.Run(folder, [], ["run", "--backend", "interpreter", name]);
        Assert.AreEqual(File.ReadAllText(Path.Combine(folder, Path.ChangeExtension(name, ".stderr"))), run.Error);
        Assert.AreEqual(1, run.ExitCode);
        Assert.AreEqual(0, run.OutputBytes.Length);
    }
}
