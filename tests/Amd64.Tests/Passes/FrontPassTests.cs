using System.Text.RegularExpressions;
using GoDefer.Amd64.Passes;
using GoDefer.Amd64.Ssa;
using GoDefer.Amd64.Tests.Ssa;

namespace GoDefer.Amd64.Tests.Passes;

/// <summary>
/// Runs the passes from the first to "late deadcode", one after the other, on what the reference compiler's frontend gives, and compares
/// the function with the reference's dump after each: ids, order of values and operands included.
/// </summary>
[TestClass]
public sealed partial class FrontPassTests
{
    private const string LastPass = "late deadcode";

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Dumps", "Front");

    public static IEnumerable<object[]> Functions =>
        Directory.GetFiles(Folder).Order(StringComparer.Ordinal).Select(file => new object[] { Path.GetFileNameWithoutExtension(file) });

    [TestMethod]
    [DynamicData(nameof(Functions))]
    public void GivesWhatTheReferenceGives(string name)
    {
        var dump = SsaDump.Parse(File.ReadAllText(Path.Combine(Folder, name + ".txt")));
        var function = new SsaDumpReader().Read(dump.Start, byId: true);
        SsaVerifier.Verify(function);
        foreach (var pass in PassList.Passes)
        {
            function.Phase = pass.Name;
            pass.Run(function);
            SsaVerifier.Verify(function);
            if (dump.Passes.FirstOrDefault(entry => entry.Pass == pass.Name).Text is { } expected)
            {
                Assert.AreEqual(Normalize(expected), Normalize(SsaPrinter.Print(function)), $"after {pass.Name}");
            }
            if (pass.Name == LastPass) { return; }
        }
    }

    [TestMethod]
    public void ConstraintsHold()
    {
        var names = PassList.Passes.Select(pass => pass.Name).ToList();
        foreach (var (before, after, reason) in PassList.Constraints)
        {
            Assert.IsTrue(names.Contains(before) && names.Contains(after), $"{before}, {after}");
            Assert.IsTrue(names.IndexOf(before) < names.IndexOf(after), reason);
        }
    }

    [TestMethod]
    public void EveryOpHasARow()
    {
        foreach (var op in Enum.GetValues<SsaOp>())
        {
            var row = SsaOpTable.Get(op);
            Assert.IsNotNull(row, op.ToString());
            Assert.AreEqual(op, row.Op);
            Assert.AreEqual(op < SsaOp.ADDSS, row.Has(SsaOpFlags.Generic), op.ToString());
        }
    }

    // Names in a dump cannot tell shadowed variables apart; the first line has the function's type.
    private static string Normalize(string text)
    {
        var lines = text.Split('\n').Skip(1).Where(line => !line.StartsWith("name ", StringComparison.Ordinal));
        return string.Join('\n', lines.Select(line => Names().Replace(line, "").Replace("byte", "uint8", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@" \([^()]*\[.*\)$")]
    private static partial Regex Names();
}
