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
    [TestMethod]
    [DynamicData(nameof(Files))]
    public void ValuesAndBlocksAreThoseOfGc(string name)
    {
        var functions = IrText.Parse(File.ReadAllText(Path.Combine(Folder(), name + ".ir"))).Main.Functions.ConvertAll(SsaImporter.Run);
        foreach (var function in functions) { SsaVerifier.Verify(function); }
        Assert.AreEqual(File.ReadAllText(Path.Combine(Folder(), name + ".ssa")), string.Concat(functions.Select(SsaPrinter.Print)));
    }

    private static IEnumerable<object[]> Files() =>
        Directory.GetFiles(Folder(), "*.ir").Order(StringComparer.Ordinal).Select(path => new object[] { Path.GetFileNameWithoutExtension(path) });

    private static string Folder()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "GoDefer.sln"))) { root = Path.GetDirectoryName(root)!; }
        return Path.Combine(root, "tests", "Amd64.Tests", "Import", "Functions");
    }
}
