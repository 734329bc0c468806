using GoDefer.Amd64.Import;
using GoDefer.Amd64.Ssa;
using GoDefer.IR.Text;

namespace GoDefer.Amd64.Tests.Import;

/// <summary>
/// Each <c>Functions/x.ir</c> holds functions in the frontend form; <c>x.ssa</c> what go1.11.5 makes of the same source before its
/// first pass, ids included.
/// </summary>
[TestClass]
public sealed class ImporterTests
{
    private static readonly string folder = Repository.PathOf("tests", "Amd64.Tests", "Import", "Functions");

    [TestMethod]
    [DynamicData(nameof(Files))]
    public void ValuesAndBlocksAreThoseOfGc(string name)
    {
        var functions = IrText.Parse(File.ReadAllText(Path.Combine(folder, name + ".ir"))).Main.Functions.ConvertAll(SsaImporter.Run);
        foreach (var function in functions) { SsaVerifier.Verify(function); }
        Assert.AreEqual(File.ReadAllText(Path.Combine(folder, name + ".ssa")), string.Concat(functions.Select(SsaPrinter.Print)));
    }

    private static IEnumerable<object[]> Files() =>
        Directory.GetFiles(folder, "*.ir").Order(StringComparer.Ordinal).Select(path => new object[] { Path.GetFileNameWithoutExtension(path) });
}
