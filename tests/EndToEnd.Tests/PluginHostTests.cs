using GoDefer.Parity;

namespace GoDefer.EndToEnd.Tests;

/// <summary>Plugins that cannot be used are refused in one block; one bad plugin never hides the others.</summary>
[TestClass]
public sealed class PluginHostTests
{
    private const string Manifest = """{"schema":"godefer.plugin/1","id":"bad","version":"1.0.0","contract":"1.0","assembly":"Bad.dll","takes":"program","gives":["run"]}""";
    private static readonly string article = Path.Combine(Corpus.RepositoryRoot, "examples", "defer_ret.go");

    [TestMethod]
    [DataRow("{", "its manifest is unusable: not JSON")]
    [DataRow("[]", "its manifest is unusable: not a JSON object")]
    [DataRow("""{"schema":"godefer.plugin/1"}""", "its manifest is unusable: key \"assembly\" is missing")]
    [DataRow("""{"schema":"godefer.plugin/1","asembly":"x"}""", "its manifest is unusable: unknown key \"asembly\", did you mean \"assembly\"?")]
    [DataRow("""{"schema":"godefer.plugin/9","assembly":"x"}""", "its manifest is unusable: schema is \"godefer.plugin/9\", not \"godefer.plugin/1\"")]
    public void UnusableManifestIsRefused(string manifest, string why)
    {
        using var folder = new TemporaryFolder();
        folder.Write("bad/godefer-plugin.json", manifest);
        var run = GodeferProcess.Run(folder.Path, "run", "--plugin-path", ".", "-b", "bad", article);
        Assert.AreEqual(69, run.ExitCode, run.Error);
        StringAssert.StartsWith(run.Error, "godefer: plugin \"bad\" refused [GD3002]\n");
        StringAssert.Contains(run.Error, why);
        var list = GodeferProcess.Run(folder.Path, "plugin", "list", "--plugin-path", ".");
        Assert.AreEqual(0, list.ExitCode);
        StringAssert.Contains(list.Output, why);
        StringAssert.Contains(list.Output, "amd64emu");
    }

    [TestMethod]
    [DataRow("\"contract\":\"1.9\"", "built for GoDefer.Abstractions 1.9; this host offers 1.0")]
    [DataRow("\"contract\":\"2.0\"", "built for GoDefer.Abstractions 2.0; this host offers 1.0")]
    public void NewerContractIsRefused(string contract, string why)
    {
        using var folder = new TemporaryFolder();
        folder.Write("bad/godefer-plugin.json", Manifest.Replace("\"contract\":\"1.0\"", contract));
        var run = GodeferProcess.Run(folder.Path, "run", "--plugin-path", ".", "-b", "bad", article);
        Assert.AreEqual(69, run.ExitCode, run.Error);
        StringAssert.Contains(run.Error, why);
    }

    [TestMethod]
    [DataRow(null, "the assembly its manifest names is not there")]
    [DataRow("this is no assembly", "the file is not a .NET assembly")]
    public void UnusableAssemblyIsRefused(string? content, string why)
    {
        using var folder = new TemporaryFolder();
        folder.Write("bad/godefer-plugin.json", Manifest);
        if (content is not null) { folder.Write("bad/Bad.dll", content); }
        var run = GodeferProcess.Run(folder.Path, "run", "--plugin-path", ".", "-b", "bad", article);
        Assert.AreEqual(69, run.ExitCode, run.Error);
        StringAssert.Contains(run.Error, why);
        CommandLineTests.AssertNoStackTrace(run);
    }

    [TestMethod]
    [DataRow("throw", 70, "godefer: internal error in phase plugin misbehaving [GD7001]")]
    [DataRow("null", 70, "godefer: internal error in phase plugin misbehaving [GD7001]\n  what      gave nothing instead of Run")]
    [DataRow("refuse", 1, "main.go:3:2: goroutines are not supported (backend misbehaving) [GD6001]")]
    [DataRow("dance", 65, "run.yaml:3:5: option how of misbehaving is throw or null or refuse, not \"dance\" [GD2004]")]
    public void MisbehavingPluginGetsOneMessage(string how, int exitCode, string error)
    {
        using var folder = new TemporaryFolder();
        folder.Write("run.yaml", $"version: 1\nstages:\n  - plugin: misbehaving\n    options: {{ how: {how} }}\n");
        var run = GodeferProcess.Run(folder.Path, "run", "--plugin-path", GodeferProcess.TestPluginFolder("Misbehaving"), "--pipeline", "run.yaml", article);
        Assert.AreEqual(exitCode, run.ExitCode, run.Error);
        StringAssert.StartsWith(run.Error, error);
        Assert.IsFalse(run.Error.Contains("   at "), run.Error);
    }

    [TestMethod]
    public void BuiltInPluginsAreListedAndInspected()
    {
        var list = GodeferProcess.Run(Corpus.RepositoryRoot, "plugin", "list");
        CollectionAssert.AreEqual(
            new[] { "amd64", "amd64emu", "interpreter" }, list.Output.TrimEnd().Split('\n').Select(line => line.Split(' ')[0]).ToArray());
        foreach (var id in new[] { "amd64", "amd64emu", "interpreter" })
        {
            var inspect = GodeferProcess.Run(Corpus.RepositoryRoot, "plugin", "inspect", id);
            StringAssert.StartsWith(inspect.Output, $"id            {id}\n", inspect.Error);
        }
    }
}
