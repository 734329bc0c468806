using System.Text.Json;
using GoDefer.Parity;

namespace GoDefer.EndToEnd.Tests;

/// <summary>Plugins with passes over the IR: named in pipelines, with options, validated after, tried with the laws.</summary>
[TestClass]
public sealed class PassPluginTests
{
    private static readonly string plugins = GodeferProcess.TestPluginFolder("Passing");

    [TestMethod]
    [DataRow("passing.early, decompose, ssa, passing, deadcode", 0, "4\n1\n3\n")]
    [DataRow("decompose, ssa, { pass: passing, options: { how: nothing } }", 0, "4\n1\n3\n")]
    [DataRow("passing, decompose, ssa", 65, "run.yaml:2:10: pass passing must come after ssa [GD2003]\n")]
    [DataRow("decompose, ssa, pasing", 65, "run.yaml:2:26: unknown pass \"pasing\", did you mean \"passing\"? [GD2003]\n  known  decompose, ssa, deadcode, passing, passing.early\n")]
    [DataRow("decompose, ssa, { pass: passing, options: { haw: nothing } }", 65, "run.yaml:2:59: passing has no option \"haw\", did you mean \"how\"? [GD2004]\n")]
    [DataRow("decompose, ssa, { pass: passing, options: { how: nothin } }", 65, "run.yaml:2:59: option how of passing is one of nothing, throw, break, change, hang, overflow, not \"nothin\", did you mean \"nothing\"? [GD2004]\n")]
    public void APipelineNamesAPass(string passes, int exitCode, string said)
    {
        using var folder = new TemporaryFolder();
        var run = RunPipeline(folder, passes);
        Assert.AreEqual((exitCode, said), (run.ExitCode, run.Output + run.Error));
    }

    [TestMethod]
    public void AThrowingPassIsNamedWithTheFunction()
    {
        using var folder = new TemporaryFolder();
        var run = RunPipeline(folder, "decompose, ssa, { pass: passing, options: { how: throw } }");
        Assert.AreEqual(70, run.ExitCode);
        StringAssert.Matches(run.Error, new(
            @"\Agodefer: internal error in phase passing \[GD7001\]\n  function  runtime\.\w+\n  what      ArithmeticException: the pass is broken\n"
            + @"  do        this is a bug of GoDefer or of the plugin: please report it with the input and the command line\n\z"));
    }

    [TestMethod]
    public void ABrokenPassIsNamedWithFunctionBlockAndValue()
    {
        var run = GodeferProcess.Run(Repository.Root, "ir", "--plugin-path", plugins, "--after", "passing", "--verify", PluginHostTests.Article);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        using var folder = new TemporaryFolder();
        run = RunPipeline(folder, "decompose, ssa, { pass: passing, options: { how: break } }", "--verify");
        Assert.AreEqual(70, run.ExitCode);
        StringAssert.Matches(run.Error, new(@"^godefer: internal error in phase passing \[GD7001\]\n  function  \S+\n  what      .*\bb\d+\b.*\bv\d+\b.*\n  do "));
    }

    [TestMethod]
    public void AHangingPassIsLeftBehind()
    {
        using var folder = new TemporaryFolder();
        var run = RunPipeline(folder, "decompose, ssa, { pass: passing, options: { how: hang } }", "--timeout", "100ms");
        Assert.AreEqual(124, run.ExitCode, run.Error);
        StringAssert.Matches(run.Error, new(
            "^godefer: plugin \"passing\" did not return \\[GD3005\\]\n  file    \\S+\n  wanted  a return within 0.1 s\n  found   it is still in pass passing\n"
            + "  do      report it to the plugin's author; --timeout gives it more time\n$"));
    }

    [TestMethod]
    public void AfterNamesAPassOfAPlugin()
    {
        var run = GodeferProcess.Run(Repository.Root, "ir", "--plugin-path", plugins, "--after", "passing", PluginHostTests.Article);
        var standard = GodeferProcess.Run(Repository.Root, "ir", PluginHostTests.Article);
        Assert.AreEqual((0, standard.Output), (run.ExitCode, run.Output), run.Error);
        run = GodeferProcess.Run(Repository.Root, "ir", "--plugin-path", plugins, "--passes", "passing");
        Assert.AreEqual((64, "godefer: pass passing must come after ssa [GD1908]\n"), (run.ExitCode, run.Error));
    }

    [TestMethod]
    public void PlanShowsAPassWithoutLoadingIt()
    {
        using var folder = new TemporaryFolder();
        folder.Write("plugin/godefer-plugin.json", File.ReadAllText(Path.Combine(plugins, "godefer-plugin.json")));
        folder.Write("run.yaml", "version: 1\nplugin-path: [plugin]\npasses: [decompose, ssa, passing]\nstages: [interpreter]\n");
        var plan = GodeferProcess.Run(folder.Path, "pipeline", "plan", "run.yaml");
        StringAssert.Contains(plan.Output, "  passing       Does what its option says, for the tests of the host.\n  interpreter   program -> run\n");
    }

    [TestMethod]
    public void PassesAreListedInspectedAndHealthy()
    {
        string[] path = ["--plugin-path", plugins];
        StringAssert.Contains(GodeferProcess.Run(Repository.Root, ["plugin", "list", .. path]).Output, "passing        0.1.0    passes passing, passing.early Does what");
        var inspect = GodeferProcess.Run(Repository.Root, ["plugin", "inspect", "passing", .. path]);
        StringAssert.Contains(inspect.Output, """
            flow          passes passing, passing.early
            description   Does what its option says, for the tests of the host.
            pass          passing (after ssa)  Does what its option says.
              option      how=nothing (nothing, throw, break, change, hang, overflow)  What to do.
            pass          passing.early  Does nothing.

            """.ReplaceLineEndings("\n"), inspect.Error);
        using var json = JsonDocument.Parse(GodeferProcess.Run(Repository.Root, ["plugin", "inspect", "passing", "--json", .. path]).Output);
        Assert.AreEqual("ssa", json.RootElement.GetProperty("passes")[0].GetProperty("after")[0].GetString());
        Assert.AreEqual("how", json.RootElement.GetProperty("passOptions")[0].GetProperty("name").GetString());
        var doctor = GodeferProcess.Run(Repository.Root, ["plugin", "doctor", "passing", .. path]);
        Assert.AreEqual((0, "passing\n  manifest: ok\n  loading: ok\n  contract assemblies of its own: ok\n  unloading: ok\n"), (doctor.ExitCode, doctor.Output));
    }

    [TestMethod]
    public void APassIsNoBackend()
    {
        var run = GodeferProcess.Run(Repository.Root, "run", "--plugin-path", plugins, "-b", "passing", PluginHostTests.Article);
        Assert.AreEqual(
            (69, "godefer: plugin \"passing\" has passes and is no backend [GD3008]\n  do  name its passes under \"passes\" of a pipeline file; see \"godefer plugin inspect\"\n"),
            (run.ExitCode, run.Error));
    }

    [TestMethod]
    [DataRow("nothing", 0, "passing 0.1.0: op 4/4, hostile 1/1")]
    [DataRow("change", 1, "FAILED op/Add/int8\n")]
    [DataRow("break", 1, "  got: passing, ")]
    [DataRow("throw", 1, "  got: passing, main.init: ArithmeticException: the pass is broken\n")]
    [DataRow("hang", 1, "  got: plugin \"passing\" did not return; it is still in pass passing\n")]
    [DataRow("overflow", 1, "  got: the process ended with exit code 134: Stack overflow.")]
    public void LawsAreTriedWithThePass(string how, int exitCode, string said)
    {
        string[] filters = how == "nothing" ? ["op/Add/int8", "op/Add/int16", "op/Add/int32", "op/Add/int64", "hostile/empty"] : ["op/Add/int8"];
        var run = GodeferProcess.Run(
            Repository.Root, ["plugin", "test", "passing", "--plugin-path", plugins, "--option", $"how={how}", "--timeout", how == "hang" ? "100ms" : "30s", .. filters.SelectMany(filter => new[] { "--filter", filter })]);
        Assert.AreEqual(exitCode, run.ExitCode, run.Error);
        StringAssert.Contains(run.Output, said);
    }

    [TestMethod]
    [DataRow("\"passes\": []", "\"passes\" that is no list of passes")]
    [DataRow("\"passes\": [\"x\"]", "a pass that is no JSON object")]
    [DataRow("\"passes\": [{ \"name\": \"other\" }]", "pass \"other\"; names of passes are \"x\" or begin with \"x.\"")]
    [DataRow("\"passes\": [{ \"name\": \"x\", \"befor\": [] }]", "unknown key \"befor\"")]
    [DataRow("\"passes\": [{ \"name\": \"x\" }, { \"name\": \"x\" }]", "\"passes\" with the same name twice")]
    [DataRow("\"passes\": [{ \"name\": \"x\" }], \"takes\": \"program\"", "no key \"gives\"")]
    public void AManifestWithWrongPassesIsRefused(string passes, string found)
    {
        using var folder = new TemporaryFolder();
        folder.Write("bad/godefer-plugin.json", $$"""{"schema":"godefer.plugin/1","id":"x","version":"1","contract":"1.1","assembly":"x.dll",{{passes}}}""");
        var run = GodeferProcess.Run(folder.Path, "plugin", "inspect", "bad", "--plugin-path", ".");
        Assert.AreEqual(69, run.ExitCode);
        StringAssert.Contains(run.Error, $"  wanted  a manifest of schema godefer.plugin/1\n  found   {found}\n");
    }

    [TestMethod]
    [DataRow("ssa")]
    [DataRow("lower")]
    public void NamesOfGoDefersOwnPassesAreTaken(string id)
    {
        using var folder = new TemporaryFolder();
        folder.Write("bad/godefer-plugin.json", $$"""{"schema":"godefer.plugin/1","id":"{{id}}","version":"1","contract":"1.1","assembly":"x.dll","passes":[{"name":"{{id}}"}]}""");
        StringAssert.Contains(GodeferProcess.Run(folder.Path, "plugin", "list", "--plugin-path", ".").Output, $"refused: pass \"{id}\", which is GoDefer's own");
    }

    [TestMethod]
    [DataRow("\"name\": \"passing\"", "\"name\": \"passing.x\"", "passes passing, passing.early")]
    [DataRow("\"after\": [\"ssa\"]", "\"after\": [\"deadcode\"]", "pass passing after ssa")]
    public void OtherPassesThanTheManifestSays(string from, string to, string found)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(plugins)) { File.Copy(file, Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Path, "bad")).FullName, Path.GetFileName(file))); }
        var manifest = Path.Combine(folder.Path, "bad", "godefer-plugin.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace(from, to));
        var run = GodeferProcess.Run(folder.Path, "plugin", "inspect", "passing", "--plugin-path", ".");
        Assert.AreEqual((69, $"""
            godefer: plugin "passing" refused [GD3002]
              file    bad/GoDefer.TestPlugins.Passing.dll
              wanted  a class that says what the manifest says
              found   {found}
              do      report it to the plugin's author

            """.ReplaceLineEndings("\n")), (run.ExitCode, run.Error));
    }

    private static GodeferProcess RunPipeline(TemporaryFolder folder, string passes, params string[] options)
    {
        folder.Write("run.yaml", $"version: 1\npasses: [{passes}]\nstages:\n  - plugin: interpreter\n");
        return GodeferProcess.Run(folder.Path, ["run", "--plugin-path", plugins, "--pipeline", "run.yaml", .. options, PluginHostTests.Article]);
    }
}
