using GoDefer.IR.Text;

namespace GoDefer.IR.Tests;

[TestClass]
public sealed class IrReferenceTests
{
    [TestMethod]
    public void DocumentIsUpToDate()
    {
        var path = Repository.PathOf("docs", "ir.md");
        if (Repository.IsBlessing) { File.WriteAllText(path, IrReference.Markdown()); }
        Assert.AreEqual(File.ReadAllText(path), IrReference.Markdown(), "run the tests with GODEFER_BLESS=1");
    }

    [TestMethod]
    public void EveryOpHasARow()
    {
        foreach (var op in Enum.GetValues<Op>().Skip(1))
        {
            Assert.AreEqual(op, OpTable.Get(op)?.Op, $"{op} has no row");
        }
    }

    [TestMethod]
    public void TheDocumentationOfAnOpIsItsMeaning()
    {
        foreach (var row in OpTable.Rows) { Assert.AreEqual(row.Meaning, XmlDocumentation.Summary(row.Op)); }
    }
}
