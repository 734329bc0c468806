using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Packages;
using GoDefer.IR;

namespace GoDefer.Frontend.Tests.Lowering;

[TestClass]
public sealed class LibraryTests
{
    [TestMethod]
    public void StaticDataOfTheRuntimeIsWritten()
    {
        var data = Compile("runtime").Data.Single(one => one.Symbol.Name == "\"\".sizeClasses");
        Assert.IsTrue(data.Bytes.Length > 0 && data.Bytes[0] == 8);
    }

    private static Package Compile(string path)
    {
        var bag = new DiagnosticBag();
        var library = new SourceLibrary(Repository.PathOf("src", "Runtime"), new FrontendOptions { Verify = true }, bag);
        Assert.IsNotNull(library.Find(path), DiagnosticFormatter.Format(bag));
        return library.Compiled[^1].Ir;
    }
}
