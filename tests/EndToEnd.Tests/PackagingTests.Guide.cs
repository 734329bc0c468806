using GoDefer.Parity;

namespace GoDefer.EndToEnd.Tests;

/// <content>The commands of docs/backend-guide.md do what the guide says. Packing, installing and package sources are the test's own.</content>
public sealed partial class PackagingTests
{
    private const string Hello = "package main\n\nfunc main() {\n\tdefer println(\"deferred\")\n}\n";

    // What a reader does to his machine, done to the test's folder only.
    private static string Prelude => $$"""
        set -e
        PATH="{{Path.Combine(folder.Path, "tool")}}:$PATH"
        dotnet() {
          case "$1 $2" in
            "pack "*|"nuget add"|"tool install"|"new install") ;;
            "new "*) command dotnet "$@" --debug:custom-hive "{{CopyOfHive()}}" > log ;;
            *) command dotnet "$@" -nodeReuse:false -p:UseSharedCompilation=false > log ;;
          esac
        }

        """;

    [TestMethod]
    public void TheGuideMakesABackend()
    {
        folder.Write("guide-first/hello.go", Hello);
        StringAssert.Matches(RunGuide("Starting", "guide-first"), new(@"\Amain\.main: \d+ blocks, \d+ values\n  hello\.go:4 DeferProc\n"));
    }

    [TestMethod]
    public void TheGuideMakesAPass()
    {
        folder.Write("guide-pass/hello.go", Hello);
        var making = Prelude + "dotnet new godefer-pass --name MyPass --id mypass\ndotnet build MyPass -c Release\n";
        Run("bash", Path.Combine(folder.Path, "guide-pass"), "-c", making);
        StringAssert.Matches(RunGuide("A pass over the IR", "guide-pass", ("plugin test mypass", "plugin test mypass --filter op/Add")), new(@"\Agodefer-ir [\s\S]*\nmypass 0\.1\.0: [\s\S]* 0 failed, 0 skipped\n\z"));
    }

    [TestMethod]
    public void TheGuideRunsTheCBackend()
    {
        if (!HasCompiler()) { Assert.Inconclusive($"skipped: no C compiler ({Compiler})"); }
        const string repository = "guide-c";
        CopySample(Path.Combine(repository, "samples", "CBackend"));
        folder.Write(Path.Combine(repository, "examples", "defer_ret.go"), File.ReadAllText(PluginHostTests.Article));
        foreach (var program in Corpus.Programs("t1-defer").Take(2))
        {
            folder.Write(Path.Combine(repository, "tests", "corpus", "t1-defer", Path.GetFileName(program.SourcePath)), File.ReadAllText(program.SourcePath));
        }
        var said = RunGuide("A whole backend: from IR to C", repository, ("/tmp/CBackend", Path.Combine(folder.Path, repository, "CBackend")));
        StringAssert.Contains(said, "main.DeferFunc1");
        StringAssert.Contains(said, "\n2 programs: 2 agree, 0 differ, 0 differ as versions of Go do, 0 not comparable\n");
        StringAssert.EndsWith(said, "4\n1\n3\n");
    }

    /// <summary>What the first block of commands under a heading writes, run line by line until one fails.</summary>
    private static string RunGuide(string heading, string directory, params (string From, string To)[] places)
    {
        var text = File.ReadAllText(Repository.PathOf("docs", "backend-guide.md"));
        var section = text[text.IndexOf($"## {heading}\n", StringComparison.Ordinal)..];
        var commands = section.Split("```\n").Skip(1).First(block => block.StartsWith("dotnet", StringComparison.Ordinal) || block.StartsWith("godefer", StringComparison.Ordinal));
        foreach (var (from, to) in places) { commands = commands.Replace(from, to); }
        return Run("bash", Path.Combine(folder.Path, directory), "-c", Prelude + commands);
    }
}
