using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using GoDefer.Parity;

namespace GoDefer.EndToEnd.Tests;

/// <summary>What somebody who has the packages and nothing else can do: use the tool, make a backend from the template.</summary>
[TestClass]
public sealed partial class PackagingTests
{
    private static readonly bool isNightly = Environment.GetEnvironmentVariable("GODEFER_NIGHTLY") is { Length: > 0 };
    private static readonly TimeSpan timeout = isNightly ? TimeSpan.FromHours(1) : TimeSpan.FromMinutes(5);
    private static readonly string version = typeof(Abstractions.Plugins.PluginContract).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
    private static TemporaryFolder folder = null!;

    private static int copies;

    private static string Hive => Path.Combine(folder.Path, "hive");

    private static string Tool => Path.Combine(folder.Path, "tool", OperatingSystem.IsWindows() ? "godefer.exe" : "godefer");

    /// <summary>Packs what was built, then forgets the repository: the packages are the only source, and are cached nowhere else.</summary>
    [ClassInitialize]
    public static void Pack(TestContext context)
    {
        folder = new TemporaryFolder();
        folder.Write("nuget.config", """
            <configuration>
              <config><add key="globalPackagesFolder" value="cache" /></config>
              <packageSources><clear /><add key="packed" value="packed" /></packageSources>
            </configuration>
            """);
        Dotnet(Repository.Root, "pack", "--no-build", "-c", GodeferProcess.Configuration, "-o", Path.Combine(folder.Path, "packed"), "-nodeReuse:false");
        Dotnet(folder.Path, "tool", "install", "GoDefer.Cli", "--version", version, "--tool-path", "tool", "--configfile", "nuget.config");
        Dotnet(folder.Path, "new", "install", Package("GoDefer.Templates"), "--debug:custom-hive", Hive);
    }

    [ClassCleanup]
    public static void RemoveFolder() => folder.Dispose();

    [TestMethod]
    public void OnlyWhatOthersUseIsPacked() => CollectionAssert.AreEqual(
        new[] { "GoDefer.Abstractions", "GoDefer.Cli", "GoDefer.Conformance", "GoDefer.IR", "GoDefer.Templates" }.Select(id => $"{id}.{version}.nupkg").ToArray(),
        Directory.GetFiles(Path.Combine(folder.Path, "packed")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToArray());

    [TestMethod]
    [DataRow("GoDefer.IR", "README.md", "lib/net10.0/GoDefer.IR.dll", "lib/net10.0/GoDefer.IR.xml", "lib/net10.0/GoDefer.IR.pdb")]
    [DataRow("GoDefer.Abstractions", "README.md", "lib/net10.0/GoDefer.Abstractions.dll", "lib/net10.0/GoDefer.Abstractions.xml", "lib/net10.0/GoDefer.Abstractions.pdb")]
    [DataRow("GoDefer.Conformance", "README.md", "lib/net10.0/GoDefer.Conformance.dll", "lib/net10.0/GoDefer.Conformance.xml", "lib/net10.0/GoDefer.Conformance.pdb")]
    [DataRow("GoDefer.Cli", "README.md", "tools/net10.0/any/runtime.gdar", "tools/net10.0/any/runtime-src/runtime/defer_amd64.go")]
    public void PackageHas(string id, params string[] files)
    {
        using var package = ZipFile.OpenRead(Path.Combine(folder.Path, Package(id)));
        CollectionAssert.IsSubsetOf(files, package.Entries.Select(entry => entry.FullName).ToArray());
    }

    [TestMethod]
    [DataRow("interpreter")]
    [DataRow("amd64emu")]
    public void ToolRuns(string backend) => Assert.AreEqual("4\n1\n3\n", Run(Tool, folder.Path, "run", "-b", backend, PluginHostTests.Article));

    [TestMethod]
    public void TemplateGivesABackendThatWorks()
    {
        const string id = "acme.call-outline";
        Dotnet(folder.Path, "new", "godefer-backend", "--name", "Acme.Call-Outline", "--output", "outline", "--debug:custom-hive", CopyOfHive());
        Dotnet(folder.Path, "build", "outline", "-c", "Release", "-warnaserror", "-nodeReuse:false", "-p:UseSharedCompilation=false");
        string[] plugins = ["--plugin-path", "outline/bin/Release"];
        StringAssert.Contains(Run(Tool, folder.Path, ["plugin", "doctor", id, .. plugins]), "contract assemblies of its own: ok");
        StringAssert.Contains(Run(Tool, folder.Path, ["plugin", "inspect", id, .. plugins]), "program -> listing");
        StringAssert.Matches(Run(Tool, folder.Path, ["plugin", "test", id, .. plugins]), new(@"\Aacme\.call-outline 0\.1\.0: translation (\d+)/\1\n(\d+) laws: \2 passed, 0 failed, 0 skipped\n\z"));
        var listing = Run(Tool, folder.Path, ["emit", "-b", id, "-s", "DeferFunc3$", .. plugins, PluginHostTests.Article]);
        StringAssert.Matches(listing, new(@"\Amain\.DeferFunc3: \d+ blocks, \d+ values\n  defer_ret\.go:28 DeferProc\n\z"));
    }

    [TestMethod]
    public void TemplateGivesAPassThatWorks()
    {
        Dotnet(folder.Path, "new", "godefer-pass", "--name", "Acme.Simplify", "--output", "simplify", "--debug:custom-hive", CopyOfHive());
        Dotnet(folder.Path, "build", "simplify", "-c", "Release", "-warnaserror", "-nodeReuse:false", "-p:UseSharedCompilation=false");
        const string id = "acme.simplify";
        string[] plugins = ["--plugin-path", "simplify/bin/Release"];
        StringAssert.Contains(Run(Tool, folder.Path, ["plugin", "doctor", id, .. plugins]), "contract assemblies of its own: ok");
        StringAssert.Matches(Run(Tool, folder.Path, ["plugin", "test", id, .. plugins]), new(@"\Aacme\.simplify 0\.1\.0: op (\d+)/\1,.*\n(\d+) laws: \2 passed, 0 failed, 0 skipped\n\z"));
        folder.Write("sum.go", "package main\n\nfunc f(x int) int {\n\ty := 0\n\treturn (x + y) * 1\n}\n\nfunc main() { println(f(7)) }\n");
        folder.Write("simplify.yaml", $$"""
            version: 1
            plugin-path: [simplify/bin/Release]
            passes: [decompose, ssa, { pass: {{id}}, options: { products: off } }, deadcode]
            stages: [{ plugin: interpreter, gives: run }]
            """);
        Assert.AreEqual("7\n", Run(Tool, folder.Path, "run", "--verify", "--pipeline", "simplify.yaml", "sum.go"));
        string[] ir = ["ir", .. plugins, "sum.go"];
        StringAssert.Contains(Run(Tool, folder.Path, [.. ir, "--after", "deadcode"]), " Mul ");
        Assert.IsFalse(Run(Tool, folder.Path, [.. ir, "--passes", "decompose", "ssa", id, "deadcode"]).Contains(" Mul "));
    }

    [TestMethod]
    public void TemplateTakesAnId()
    {
        Dotnet(folder.Path, "new", "godefer-backend", "--name", "Mine", "--id", "chosen", "--output", "mine", "--debug:custom-hive", CopyOfHive());
        StringAssert.Contains(File.ReadAllText(Path.Combine(folder.Path, "mine", "godefer-plugin.json")), "\"id\": \"chosen\"");
        StringAssert.Contains(File.ReadAllText(Path.Combine(folder.Path, "mine", "OutlineBackend.cs")), "Id => \"chosen\"");
    }

    /// <summary>Where templates are installed, for one use: dotnet new locks its files.</summary>
    private static string CopyOfHive()
    {
        var copy = $"{Hive}-{Interlocked.Increment(ref copies)}";
        Run("cp", folder.Path, "-r", Hive, copy);
        return copy;
    }

    private static string Package(string id) => Path.Combine("packed", $"{id}.{version}.nupkg");

    private static void Dotnet(string directory, params string[] args) => Run(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", directory, args);

    /// <summary>What a command that has to succeed writes: standard output, then standard error.</summary>
    private static string Run(string program, string directory, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_NOLOGO"] = start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(timeout)) { process.Kill(entireProcessTree: true); }
        process.WaitForExit();
        Assert.AreEqual(0, process.ExitCode, $"{program} {string.Join(' ', args)}\n{output.Result}{error.Result}");
        return output.Result + error.Result;
    }
}
