using GoDefer.Abstractions.Archives;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Amd64;
using GoDefer.Frontend.Packages;
using GoDefer.IR.Passes;
using GoDefer.Parity;
using GoDefer.RuntimeBuilder;

namespace GoDefer.EndToEnd.Tests;

/// <summary>The runtime library compiled ahead of time.</summary>
[TestClass]
public sealed class ArchiveTests
{
    private static readonly string runtime = Repository.PathOf("src", "Runtime");

    [TestMethod]
    public void Equal_sources_give_equal_bytes() => Assert.IsTrue(Build().AsSpan().SequenceEqual(File.ReadAllBytes(Toolchain.LibraryArchive)));

    [TestMethod]
    public void Every_package_is_there_with_all_sections()
    {
        var archive = PackageArchive.Open(Toolchain.LibraryArchive);
        Assert.Contains("runtime", archive.Packages);
        Assert.Contains("fmt", archive.Packages);
        foreach (var package in archive.Packages)
        {
            foreach (var section in (string[])[ArchivedLibrary.Exports, ArchivedLibrary.Ir(PassList.Standard), new Amd64Backend().SectionName])
            {
                Assert.IsNotNull(archive.Find(package, section), $"{section} of {package}");
            }
        }
    }

    [TestMethod]
    [DataRow("interpreter", "t1-defer/args_evaluated_early.go")]
    [DataRow("amd64emu", "t1-defer/args_evaluated_early.go")]
    public void Sources_behave_as_the_archive(string backend, string program)
    {
        using var folder = new TemporaryFolder();
        string[] run = ["run", "--backend", backend, Repository.PathOf("tests", "corpus", program)];
        var compiled = GodeferProcess.Run(folder.Path, run);
        var source = GodeferProcess.Run(folder.Path, [.. run, "--runtime-source", runtime]);
        Assert.AreEqual(compiled.Error, source.Error);
        Assert.AreEqual(compiled.ExitCode, source.ExitCode);
    }

    [TestMethod]
    public void A_missing_source_folder_is_named()
    {
        using var folder = new TemporaryFolder();
        var run = GodeferProcess.Run(folder.Path, "run", "--runtime-source", "nowhere", Repository.PathOf("examples", "defer_ret.go"));
        Assert.AreEqual(66, run.ExitCode);
        Assert.Contains("no folder nowhere", run.Error);
    }

    private static byte[] Build()
    {
        var diagnostics = new DiagnosticBag(DiagnosticBag.DefaultLimit);
        return ArchiveBuilder.Build(runtime, [new Amd64Backend()], diagnostics) ?? throw new AssertFailedException(DiagnosticFormatter.Format(diagnostics));
    }
}
