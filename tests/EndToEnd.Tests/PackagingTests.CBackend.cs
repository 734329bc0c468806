using System.Diagnostics;
using System.Text;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Parity;

namespace GoDefer.EndToEnd.Tests;

/// <content>The sample in <c>samples/CBackend</c>, built from the packages outside of the tree. Skipped where there is no C compiler.</content>
public sealed partial class PackagingTests
{
    private const string Compiler = "cc";

    // Of the other tiers and laws a daily run takes some, a nightly one all.
    private const int Share = 4;
    private static readonly Lazy<string> sample = new(BuildSample);

    private static string[] SampleOptions
    {
        get
        {
            if (!HasCompiler()) { Assert.Inconclusive($"skipped: no C compiler ({Compiler})"); }
            return ["--plugin-path", sample.Value];
        }
    }

    [TestMethod]
    public void CBackendRunsTheArticle()
    {
        StringAssert.Contains(Run(Tool, folder.Path, ["plugin", "doctor", "c", .. SampleOptions]), "contract assemblies of its own: ok");
        Assert.AreEqual("4\n1\n3\n", Run(Tool, folder.Path, ["run", "-b", "c", .. SampleOptions, PluginHostTests.Article]));
    }

    [TestMethod]
    public void CBackendDoesWithTheCorpusWhatGoDoes()
    {
        var options = SampleOptions;
        var failures = Corpus.Tiers.SelectMany(ProgramsOf)
            .AsParallel().AsOrdered().WithDegreeOfParallelism(Environment.ProcessorCount)
            .Select(program => Difference(program, options)).OfType<string>().ToList();
        Assert.AreEqual(0, failures.Count, string.Join('\n', failures));
    }

    [TestMethod]
    public void CBackendWritesTheSameCleanCEachTime()
    {
        string[] emit = ["emit", "-b", "c", .. SampleOptions, PluginHostTests.Article];
        var text = Run(Tool, folder.Path, emit);
        Assert.AreEqual(text, Run(Tool, folder.Path, emit));
        folder.Write("article.c", text);
        Run(Compiler, folder.Path, "-std=c11", "-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror", "-O1", "-fwrapv", "-fno-strict-aliasing", "-o", "article",
            "article.c", "-lm");
        Assert.AreEqual("4\n1\n3\n", Run(Path.Combine(folder.Path, "article"), folder.Path, "status", "1", "0", "100000000", "article"));
        Assert.AreEqual("exit 0\n", File.ReadAllText(Path.Combine(folder.Path, "status")));
    }

    [TestMethod]
    public void CBackendKeepsLaws()
    {
        string[] filters = isNightly ? [] :
            [
                "op/Shr/int8-uint16", "op/Div/int64", "op/MulHigh/int64", "op/FloatToInt", "hostile/empty", "hostile/large-frame", "hostile/deep-recursion",
                "defer", "panic", "memory/stack-strings", "goroutine/stack-strings",
            ];
        string[] options = [.. SampleOptions, "--timeout", "2m", .. filters.SelectMany(filter => new[] { "--filter", filter })];
        var results = Run(Tool, folder.Path, ["plugin", "test", "c", .. options]);
        StringAssert.Contains(results, isNightly ? " 0 failed, 2 skipped" : " 0 failed, 0 skipped");
    }

    [TestMethod]
    [DataRow("--max-steps", "100000")]
    [DataRow("--timeout", "3s")]
    public void CBackendKeepsLimits(string limit, string value)
    {
        folder.Write("endless.go", "package main\n\nfunc main() {\n\tfor i := 0; ; i++ {\n\t\tif i < 0 {\n\t\t\tprintln(i)\n\t\t}\n\t}\n}\n");
        var run = GodeferProcess.Run(folder.Path, ["run", "-b", "c", .. SampleOptions, limit, value, "endless.go"]);
        Assert.AreEqual(124, run.ExitCode, run.Error);
    }

    [TestMethod]
    public void CBackendSaysThatThereIsNoCompiler()
    {
        folder.Write("none.yaml", """
            version: 1
            passes: [decompose, ssa, deadcode]
            stages:
              - plugin: c
                gives: run
                options: { compiler: no-such-compiler }
            """);
        var run = GodeferProcess.Run(folder.Path, ["run", "--pipeline", "none.yaml", .. SampleOptions, PluginHostTests.Article]);
        Assert.AreEqual(1, run.ExitCode, run.Error);
        StringAssert.Contains(run.Error, "the C backend needs a C compiler, and there is no no-such-compiler");
    }

    private static IEnumerable<CorpusProgram> ProgramsOf(string tier) => Corpus.Programs(tier)
        .Where(program => !File.ReadLines(program.SourcePath).Any(line => line.StartsWith("import", StringComparison.Ordinal)))
        .Where((_, number) => isNightly || tier == "t1-defer" || number % Share == 0);

    private static string? Difference(CorpusProgram program, string[] options)
    {
        var run = GodeferProcess.Run(folder.Path, program.Input, ["run", "-b", "c", .. options, program.SourcePath, "--", .. program.Arguments]);
        var panicked = program.ExitCode == 2;
        var wanted = (program.ExitCode, Encoding.UTF8.GetString(program.Output), StandardErrorText.Comparable(program.Error, panicked));
        var got = (run.ExitCode, run.Output, StandardErrorText.Comparable(run.Error, panicked));
        return got == wanted ? null : $"{program.Tier}/{program.Name}: wanted {wanted}, got {got}";
    }

    /// <summary>Builds the sample as somebody does who copied its folder; gives the folder of plugins.</summary>
    private static string BuildSample()
    {
        CopySample("c");
        Dotnet(folder.Path, "build", "c", "-c", "Release", "-warnaserror", "-nodeReuse:false", "-p:UseSharedCompilation=false");
        return Path.Combine(folder.Path, "c", "bin", "Release");
    }

    private static void CopySample(string to)
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("samples", "CBackend")))
        {
            folder.Write(Path.Combine(to, Path.GetFileName(file)), File.ReadAllText(file).Replace("Version=\"0.1.0\"", $"Version=\"{version}\""));
        }
    }

    private static bool HasCompiler()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Compiler, "--version") { RedirectStandardOutput = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
