using GoDefer.Parity;

namespace GoDefer.EndToEnd.Tests;

/// <summary>Plugins that cannot be used are refused in one block; one bad plugin never hides the others.</summary>
[TestClass]
public sealed class PluginHostTests
{
    internal static readonly string Article = Repository.PathOf("examples", "defer_ret.go");

    private const string ReportIt = "  do    this is a bug of GoDefer or of the plugin: please report it with the input and the command line\n";

    private const string Dll = "bad/" + PluginFolder.Assembly;

    [TestMethod]
    [DataRow("{", "not JSON (line 1, column 2)")]
    [DataRow("[]", "not a JSON object")]
    [DataRow("""{"schema":"godefer.plugin/1"}""", "no key \"id\"")]
    [DataRow("""{"schema":"godefer.plugin/1","asembly":"x"}""", "unknown key \"asembly\", did you mean \"assembly\"?")]
    [DataRow("""{"schema":"godefer.plugin/9","assembly":"x"}""", "schema \"godefer.plugin/9\" instead of \"godefer.plugin/1\"")]
    [DataRow("""{"schema":"godefer.plugin/1","id":"../x","version":"1","contract":"1.0","assembly":"x.dll","takes":"program","gives":["run"]}""", "id \"../x\"; ids are letters, digits, \".\", \"-\" and \"_\"")]
    [DataRow("""{"schema":"godefer.plugin/1","id":"x","version":"1","contract":"one","assembly":"x.dll","takes":"program","gives":["run"]}""", "contract \"one\"; write 1.0 or [1.0,2.0)")]
    [DataRow("""{"schema":"godefer.plugin/1","id":"x","version":"1","contract":"1.0","assembly":"../x.dll","takes":"program","gives":["run"]}""", "\"assembly\" that is no file name without a folder")]
    [DataRow("""{"schema":"godefer.plugin/1","id":"x","version":"1","contract":"1.0","assembly":"x.dll","takes":"program","gives":["run"],"features":["recovr"]}""", "feature \"recovr\", did you mean \"recover\"?; features are recover, goroutines, deep-recursion, collector, frames")]
    [DataRow("""{"schema":"godefer.plugin/1","id":"x","version":"1","contract":"1.0","assembly":"x.dll","takes":"program","gives":["rum"]}""", "artifact \"rum\", did you mean \"run\"?; artifacts are program, listing, image, run")]
    public void UnusableManifestIsRefused(string manifest, string found)
    {
        using var folder = new TemporaryFolder();
        folder.Write("bad/godefer-plugin.json", manifest);
        var run = GodeferProcess.Run(folder.Path, "run", "--plugin-path", ".", "-b", "bad", Article);
        AssertRefused(run, "bad", "bad/godefer-plugin.json", "a manifest of schema godefer.plugin/1", found,
            "repair or remove the plugin's folder; \"godefer schema plugin\" prints the schema of manifests");
        var list = GodeferProcess.Run(folder.Path, "plugin", "list", "--plugin-path", ".");
        Assert.AreEqual(0, list.ExitCode);
        StringAssert.Contains(list.Output, "refused: " + found);
        StringAssert.Contains(list.Output, "amd64emu");
    }

    [TestMethod]
    [DataRow("1.9", "update godefer to a release that offers the plugin's contract, or install an older release of the plugin")]
    [DataRow("2.0", "update godefer to a release that offers the plugin's contract, or install an older release of the plugin")]
    [DataRow("(1.1,2.0)", "update godefer to a release that offers the plugin's contract, or install an older release of the plugin")]
    [DataRow("0.9", "install a release of the plugin for contract 1.1")]
    [DataRow("[0.1,1.0)", "install a release of the plugin for contract 1.1")]
    public void OtherContractIsRefused(string contract, string whatToDo)
    {
        using var plugin = new PluginFolder();
        plugin.EditManifest("\"contract\": \"1.0\"", $"\"contract\": \"{contract}\"");
        AssertRefused(plugin.Run(), PluginFolder.Id, "bad/godefer-plugin.json", "a plugin for contract 1.1", $"GoDefer.Abstractions {contract}", whatToDo);
    }

    [TestMethod]
    [DataRow("[1.0,2.0)")]
    [DataRow("[0.9,1.1]")]
    [DataRow("(,2.0)")]
    public void ContractRangesAreAccepted(string contract)
    {
        using var plugin = new PluginFolder();
        plugin.EditManifest("\"contract\": \"1.0\"", $"\"contract\": \"{contract}\"");
        AssertReached(plugin.Run());
    }

    // The rows of what a loader may meet, each with its whole message.

    [TestMethod]
    public void MissingAssembly()
    {
        using var plugin = new PluginFolder();
        plugin.Delete(PluginFolder.Assembly);
        AssertRefused(plugin.Run(), PluginFolder.Id, Dll, "the assembly that the manifest names", "no such file or directory", "build or reinstall the plugin");
    }

    [TestMethod]
    public void MissingPluginFolder()
    {
        var run = GodeferProcess.Run(Repository.Root, "run", "--plugin-path", "no/such/folder", "-b", "misbehaving", Article);
        Assert.AreEqual((69, "godefer: plugin path no/such/folder does not exist [GD3003]\n"), (run.ExitCode, run.Error));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("{ broken")]
    public void BrokenDependencies(string text)
    {
        using var plugin = new PluginFolder();
        plugin.Write(Path.ChangeExtension(PluginFolder.Assembly, ".deps.json"), text);
        var run = plugin.Run();
        Assert.AreEqual(69, run.ExitCode, run.Error);
        StringAssert.Matches(run.Error, new(
            $"^godefer: plugin \"misbehaving\" refused \\[GD3002\\]\n  file    {Dll}\n  wanted  a \\.deps\\.json that can be read, or none\n"
            + "  found   [^\n]+\n  do      check the plugin's \\.deps\\.json, or reinstall the plugin\n$"));
        CommandLineTests.AssertNoStackTrace(run);
    }

    [TestMethod]
    [DataRow("this is no assembly", "19 bytes that begin with 74686973")]
    [DataRow("", "an empty file")]
    public void NotAnAssembly(string text, string found)
    {
        using var plugin = new PluginFolder();
        plugin.Write(PluginFolder.Assembly, text);
        AssertRefused(plugin.Run(), PluginFolder.Id, Dll, "a .NET assembly", found, "build or reinstall the plugin");
    }

    [TestMethod]
    public void NoDependenciesAndAnotherFileName()
    {
        using var plugin = new PluginFolder();
        plugin.Delete(Path.ChangeExtension(PluginFolder.Assembly, ".deps.json"));
        plugin.Rename(PluginFolder.Assembly, "Other.dll");
        plugin.EditManifest(PluginFolder.Assembly, "Other.dll");
        AssertReached(plugin.Run());
    }

    [TestMethod]
    public void NewerContractAssembly()
    {
        using var plugin = new PluginFolder();
        plugin.ReferToContract(9, 0);
        AssertRefused(plugin.Run(), PluginFolder.Id, Dll, "an assembly built for contract 1.1 or older", "a reference to GoDefer.Abstractions 9.0.0.0; this host has 1.0.0.0",
            "install a release of the plugin built for contract 1.1 or older, or update godefer");
    }

    [TestMethod]
    public void ContractLacksAType()
    {
        using var plugin = new PluginFolder();
        plugin.RenameInMetadata("IExecutor", "IExecutux");
        AssertRefused(plugin.Run(), PluginFolder.Id, Dll, "an assembly built for contract 1.1 or older", "GoDefer.Abstractions.Plugins.IExecutux",
            "install a release of the plugin built for contract 1.1 or older, or update godefer");
    }

    [TestMethod]
    public void ContractLacksAMember()
    {
        using var plugin = new PluginFolder();
        plugin.RenameInMetadata("get_Options", "get_Optxons");
        AssertRefused(plugin.Run(), PluginFolder.Id, Dll, "an assembly built for contract 1.1 or older", "ExecutionRequest.get_Optxons is missing",
            "install a release of the plugin built for contract 1.1 or older, or update godefer");
    }

    [TestMethod]
    public void OlderContractAssembly()
    {
        using var plugin = new PluginFolder();
        plugin.ReferToContract(0, 1);
        AssertReached(plugin.Run());
    }

    [TestMethod]
    public void OwnCopyOfTheContractIsIgnored()
    {
        using var plugin = new PluginFolder();
        foreach (var name in new[] { "GoDefer.Abstractions.dll", "GoDefer.IR.dll" }) { plugin.Copy(Path.Combine(GodeferProcess.ProgramFolder, name), name); }
        AssertReached(plugin.Run());
        var doctor = GodeferProcess.Run(plugin.Root, "plugin", "doctor", "--plugin-path", ".", PluginFolder.Id);
        Assert.AreEqual((0, """
            misbehaving
              manifest: ok
              loading: ok
              contract assemblies of its own: warning
                found: GoDefer.Abstractions.dll 1.0.0.0, GoDefer.IR.dll 1.0.0.0
                do: reference the contract with Private="false": the plugin gets the host's, never its own
              unloading: ok

            """.ReplaceLineEndings("\n")), (doctor.ExitCode, doctor.Output));
    }

    [TestMethod]
    public void AnotherVersionOfTheContractIsIgnoredAndNamed()
    {
        using var plugin = new PluginFolder();
        plugin.CopyWithVersion(Path.Combine(GodeferProcess.ProgramFolder, "GoDefer.IR.dll"), "GoDefer.IR.dll", 9, 4);
        AssertReached(plugin.Run());
        var doctor = GodeferProcess.Run(plugin.Root, "plugin", "doctor", "--plugin-path", ".", PluginFolder.Id);
        Assert.AreEqual((0, """
            misbehaving
              manifest: ok
              loading: ok
              contract assemblies of its own: warning
                found: GoDefer.IR.dll 9.4.0.0
                do: reference the contract with Private="false": the plugin gets the host's, never its own
              unloading: ok

            """.ReplaceLineEndings("\n")), (doctor.ExitCode, doctor.Output));
    }

    [TestMethod]
    public void AnotherVersionOfAnotherPackageIsThePluginsOwn()
    {
        using var plugin = new PluginFolder();
        plugin.CopyWithVersion(Path.Combine(GodeferProcess.ProgramFolder, "Iced.dll"), "Iced.dll", 9, 4);
        File.WriteAllText(Path.Combine(plugin.Root, "run.yaml"), "version: 1\nstages:\n  - plugin: misbehaving\n    options: { how: dependency }\n");
        var run = GodeferProcess.Run(plugin.Root, "run", "--plugin-path", ".", "--pipeline", "run.yaml", Article);
        Assert.AreEqual(
            (70, "godefer: internal error in phase plugin misbehaving [GD7001]\n  what  ArithmeticException: Iced 9.4.0.0\n" + ReportIt), (run.ExitCode, run.Error));
    }

    [TestMethod]
    public void AnotherClassThanTheManifestSays()
    {
        using var plugin = new PluginFolder();
        plugin.EditManifest("\"takes\": \"program\"", "\"takes\": \"image\"");
        AssertRefused(plugin.Run(), PluginFolder.Id, Dll, "a class that says what the manifest says", "takes program", "report it to the plugin's author");
    }

    [TestMethod]
    [DataRow("throw", 70, "godefer: internal error in phase plugin misbehaving [GD7001]\n  what  ArithmeticException: the plugin is broken\n" + ReportIt)]
    [DataRow("null", 70, "godefer: internal error in phase plugin misbehaving [GD7001]\n  what  gave nothing instead of run\n" + ReportIt)]
    [DataRow("status", 70, "godefer: internal error in phase plugin misbehaving [GD7001]\n  what  gave a run with the status 77, which there is not\n" + ReportIt)]
    [DataRow("code", 70, "godefer: internal error in phase plugin misbehaving [GD7001]\n  what  gave a run with the exit code -5; codes are 0 to 255\n" + ReportIt)]
    [DataRow("cancel", 70, "godefer: internal error in phase plugin misbehaving [GD7001]\n  what  OperationCanceledException: The operation was canceled.\n" + ReportIt)]
    [DataRow("refuse", 1, "main.go:3:2: goroutines are not supported (backend misbehaving) [GD6001]\n")]
    [DataRow("nul", 65, "run.yaml:4:21: option how of misbehaving is one of throw, null, refuse, hang, status, code, overflow, print, dependency, speak, cancel, not \"nul\", did you mean \"null\"? [GD2004]\n")]
    public void MisbehavingPluginGetsOneMessage(string how, int exitCode, string error)
    {
        var run = RunMisbehaving(how);
        Assert.AreEqual((exitCode, error), (run.ExitCode, run.Error));
    }

    [TestMethod]
    [DataRow("godefer: it speaks en (backend misbehaving) [GD6001]\n")]
    [DataRow("godefer: it speaks zh-CN（后端 misbehaving） [GD6001]\n", "--lang", "zh-CN")]
    public void PluginsAreToldTheLanguage(string error, params string[] options) => Assert.AreEqual(error, RunMisbehaving("speak", options).Error);

    /// <summary>Whatever of the contract the plugin breaks, the user gets one block; what is only to make a start quicker changes nothing.</summary>
    [TestMethod]
    [DataRow("constructor:throw", 69, "plugin \"misbehaving\" refused [GD3002]\n  file    DLL\n  wanted  a constructor that returns\n  found   ArithmeticException: constructor is broken\n  do      report it to the plugin's author\n")]
    [DataRow("Id:throw", 70, "internal error in phase plugin misbehaving [GD7001]\n  what  ArithmeticException: Id is broken\n" + ReportIt)]
    [DataRow("Takes:throw", 70, "internal error in phase plugin misbehaving [GD7001]\n  what  ArithmeticException: Takes is broken\n" + ReportIt)]
    [DataRow("Gives:throw", 70, "internal error in phase plugin misbehaving [GD7001]\n  what  ArithmeticException: Gives is broken\n" + ReportIt)]
    [DataRow("Gives:null", 69, "plugin \"misbehaving\" refused [GD3002]\n  file    DLL\n  wanted  a class that says what the manifest says\n  found   gives nothing\n  do      report it to the plugin's author\n")]
    [DataRow("Options:throw", 70, "internal error in phase plugin misbehaving [GD7001]\n  what  ArithmeticException: Options is broken\n" + ReportIt)]
    [DataRow("Options:hang", 124, "plugin \"misbehaving\" did not return [GD3005]\n  file    DLL\n  wanted  a return within 10 s\n  found   it is still in start\n  do      report it to the plugin's author\n")]
    [DataRow("Dispose:throw", 70, "internal error in phase plugin misbehaving [GD7001]\n  what  ArithmeticException: Dispose is broken\n" + ReportIt)]
    [DataRow("Dispose:hang", 124, "plugin \"misbehaving\" did not return [GD3005]\n  file    DLL\n  wanted  a return within 10 s\n  found   it is still in dispose\n  do      report it to the plugin's author\n")]
    [DataRow("WarmUp:throw", 0, "")]
    [DataRow("WarmUp:hang", 0, "")]
    public void EachMemberOfAPluginMayBreak(string member, int exitCode, string error)
    {
        using var folder = new TemporaryFolder();
        folder.Write("run.yaml", "version: 1\nstages:\n  - plugin: misbehaving\n    options: { how: print }\n");
        var plugins = GodeferProcess.TestPluginFolder("Misbehaving");
        var run = GodeferProcess.RunWith(folder.Path, ("MISBEHAVE", member), "run", "--plugin-path", plugins, "--pipeline", "run.yaml", Article);
        var expected = error.Length == 0 ? "" : "godefer: " + error.Replace("DLL", Path.Combine(plugins, PluginFolder.Assembly));
        Assert.AreEqual((exitCode, expected), (run.ExitCode, run.Error));
    }

    [TestMethod]
    public void HangingPluginIsLeftBehind()
    {
        var run = RunMisbehaving("hang", "--timeout", "100ms");
        Assert.AreEqual(124, run.ExitCode, run.Error);
        StringAssert.Matches(run.Error, new(
            "^godefer: plugin \"misbehaving\" did not return \\[GD3005\\]\n  file    \\S+\n  wanted  a return within 0.1 s\n  found   it is still in run\n"
            + "  do      report it to the plugin's author; --timeout gives it more time\n$"));
    }

    [TestMethod]
    public void BuiltInPluginsAreListedInspectedAndHealthy()
    {
        string[] builtIn = ["amd64", "amd64emu", "interpreter"];
        var list = GodeferProcess.Run(Repository.Root, "plugin", "list");
        CollectionAssert.AreEqual(builtIn, list.Output.TrimEnd().Split('\n').Select(line => line.Split(' ')[0]).ToArray());
        foreach (var id in builtIn)
        {
            var inspect = GodeferProcess.Run(Repository.Root, "plugin", "inspect", id);
            StringAssert.StartsWith(inspect.Output, $"id            {id}\n", inspect.Error);
        }
        var doctor = GodeferProcess.Run(Repository.Root, "plugin", "doctor");
        Assert.AreEqual(0, doctor.ExitCode, doctor.Output);
        Assert.IsFalse(doctor.Output.Contains("warning"), doctor.Output);
    }

    private static GodeferProcess RunMisbehaving(string how, params string[] options)
    {
        using var folder = new TemporaryFolder();
        folder.Write("run.yaml", $"version: 1\nstages:\n  - plugin: misbehaving\n    options: {{ how: {how} }}\n");
        return GodeferProcess.Run(folder.Path, ["run", "--plugin-path", GodeferProcess.TestPluginFolder("Misbehaving"), "--pipeline", "run.yaml", .. options, Article]);
    }

    private static void AssertRefused(GodeferProcess run, string id, string file, string wanted, string found, string whatToDo) => Assert.AreEqual(
        (69, $"godefer: plugin \"{id}\" refused [GD3002]\n  file    {file}\n  wanted  {wanted}\n  found   {found}\n  do      {whatToDo}\n"), (run.ExitCode, run.Error));

    // The plugin was loaded and did what it does by default: throw.
    private static void AssertReached(GodeferProcess run) => StringAssert.Contains(run.Error, "what  ArithmeticException: the plugin is broken\n");
}
