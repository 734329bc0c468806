using System.Text;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.IR;

namespace GoDefer.Frontend.Tests.Lowering;

[TestClass]
public sealed class WholeProgramTests
{
    [TestMethod]
    public void StaticDataOfTheRuntimeIsWritten()
    {
        var program = Compile("package main\nfunc main() { println(1) }\n");
        var data = program.Find("runtime")!.Data.Single(one => one.Symbol.Name == "\"\".sizeClasses");
        Assert.IsTrue(data.Bytes.Length > 0 && data.Bytes[0] == 8);
    }

    private static Program Compile(string source)
    {
        var bag = new DiagnosticBag();
        var options = new FrontendOptions { RuntimeDirectory = RuntimeDirectory(), WholeProgram = true, Verify = true };
        var program = FrontendPipeline.Compile([new SourceInput("a.go", Encoding.UTF8.GetBytes(source))], options, bag);
        Assert.IsNotNull(program, DiagnosticFormatter.Format(bag));
        return program;
    }

    private static string RuntimeDirectory()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GoDefer.sln"))) { folder = folder.Parent!; }
        return Path.Combine(folder.FullName, "src", "Runtime");
    }
}
