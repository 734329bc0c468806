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
        var library = new SourceLibrary(RuntimeDirectory(), new FrontendOptions { Verify = true }, bag);
        Assert.IsNotNull(library.Find(path), DiagnosticFormatter.Format(bag));
        return library.Compiled[^1].Ir;
    }

    private static string RuntimeDirectory()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GoDefer.sln"))) { folder = folder.Parent!; }
        return Path.Combine(folder.FullName, "src", "Runtime");
    }
}
