using System.Text;
using GoDefer.Abstractions.Host;
using GoDefer.Parity;

namespace GoDefer.Amd64Emulator.Tests;

/// <summary>docs/host-interface.md is written from the table; GODEFER_BLESS=1 writes it again.</summary>
[TestClass]
public sealed class HostInterfaceDocumentTests
{
    [TestMethod]
    public void DocumentIsThatOfTheTable()
    {
        var path = Path.Combine(Corpus.Folder, "..", "..", "docs", "host-interface.md");
        var text = Document();
        if (Repository.IsBlessing)
        {
            File.WriteAllText(path, text);
        }
        Assert.AreEqual(text, File.ReadAllText(path));
    }

    [TestMethod]
    public void RowsAreInOrderOfTheirNumbers()
    {
        for (var i = 0; i < HostFunctionTable.Rows.Count; i++)
        {
            Assert.AreEqual(i + 1, (int)HostFunctionTable.Rows[i].Function);
            Assert.AreSame(HostFunctionTable.Rows[i], HostFunctionTable.Find(HostFunctionTable.Rows[i].Name));
        }
    }

    [TestMethod]
    public void TheDocumentationOfAFunctionIsItsMeaning()
    {
        foreach (var row in HostFunctionTable.Rows) { Assert.AreEqual(row.Meaning, XmlDocumentation.Summary(row.Function)); }
    }

    private static string Document()
    {
        var text = new StringBuilder();
        text.Append("# The host interface\n\n");
        text.Append("What a backend gives to the Go runtime in `src/Runtime`: with these functions, the ops of the IR and the routines that [backend-guide.md](backend-guide.md) lists it runs every program.\n");
        text.Append("The table is `HostFunctionTable` in `src/Abstractions/Host`; this page is written from it (`GODEFER_BLESS=1 dotnet test`).\n");
        text.Append("`HostServices` there does what needs no guest memory: files, clocks, random numbers, arguments.\n\n");
        text.Append("Arguments and results are 8-byte words. A file function that fails gives a negated Linux error number. On the emulated\n");
        text.Append("machine a call is `SYSCALL` with the number in AX and the return address of the stub at 0(SP): arguments from 8(SP) on,\n");
        text.Append("results behind them. Executors for other backends take calls of the Go functions named here. Only code on gc's frames calls 21 to 24.\n\n");
        text.Append("| No. | Declaration in package runtime | Meaning |\n|---|---|---|\n");
        foreach (var row in HostFunctionTable.Rows)
        {
            text.Append($"| {(int)row.Function} | `{row.Signature}` | {row.Meaning} |\n");
        }
        return text.ToString();
    }
}
