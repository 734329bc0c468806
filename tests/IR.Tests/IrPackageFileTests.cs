using GoDefer.IR.Text;

namespace GoDefer.IR.Tests;

[TestClass]
public sealed class IrPackageFileTests
{
    [TestMethod]
    public void A_package_read_lazily_prints_as_the_one_written()
    {
        var written = SampleFunctions.ParseLoop();
        var program = new Program();
        program.Packages.Add(IrPackageFile.Read(IrPackageFile.Write(written.Main)));
        foreach (var function in program.Main.Functions) { Assert.AreEqual(IrText.Print(written.Main.FindFunction(function.Symbol.Name)!), IrText.Print(function)); }
        Assert.AreEqual(written.Main.Functions.Count, program.Main.Functions.Count);
        Assert.AreEqual(written.Main.Data.Count, program.Main.Data.Count);
    }

    [TestMethod]
    public void Equal_packages_give_equal_bytes() =>
        CollectionAssert.AreEqual(IrPackageFile.Write(SampleFunctions.ParseLoop().Main), IrPackageFile.Write(SampleFunctions.ParseLoop().Main));
}
