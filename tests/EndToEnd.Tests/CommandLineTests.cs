using System.Text;
using GoDefer.Parity;

namespace GoDefer.EndToEnd.Tests;

/// <summary>The command line as a user meets it: verbs, exit codes, messages.</summary>
[TestClass]
public sealed class CommandLineTests
{
    private static readonly string examples = Path.Combine(Corpus.RepositoryRoot, "examples");

    [TestMethod]
    [DataRow("amd64emu")]
    [DataRow("interpreter")]
    public void ArticlePrintsItsNumbers(string backend)
    {
        var run = GodeferProcess.Run(examples, "run", "--backend", backend, "defer_ret.go");
        Assert.AreEqual((0, "", "4\n1\n3\n"), (run.ExitCode, run.Output, run.Error));
    }

    [TestMethod]
    [DataRow(64, "godefer: unknown verb \"rnu\", did you mean \"run\"? [GD1900]", "rnu")]
    [DataRow(64, "godefer: unknown option \"--bakend\", did you mean \"--backend\"? [GD1900]", "run", "--bakend", "x", "defer_ret.go")]
    [DataRow(64, "godefer: unknown option \"-x\"", "run", "-x")]
    [DataRow(64, "godefer: no input file; name a .go file, a folder or - for standard input [GD4004]", "run")]
    [DataRow(64, "godefer: \"5 bananas\" is no duration; write 500ms, 10s or 2m [GD1905]", "run", "--timeout", "5 bananas", "defer_ret.go")]
    [DataRow(64, "godefer: \"(\" is no regular expression", "emit", "-s", "(", "defer_ret.go")]
    [DataRow(64, "godefer: backend \"interpreter\" gives run, not listing [GD3004]", "emit", "--backend", "interpreter", "defer_ret.go")]
    [DataRow(64, "godefer: unknown platform \"drawin\", did you mean \"darwin\"?", "emit", "--goos", "drawin", "defer_ret.go")]
    [DataRow(66, "godefer: cannot read nofile.go: no such file or directory [GD4001]", "run", "nofile.go")]
    [DataRow(69, "godefer: unknown backend \"amd64em\", did you mean \"amd64emu\"? [GD3001]", "run", "--backend", "amd64em", "defer_ret.go")]
    [DataRow(69, "godefer: plugin path nowhere does not exist [GD3003]", "plugin", "list", "--plugin-path", "nowhere")]
    [DataRow(70, "godefer: internal error in phase corrupt [GD7001]", "ir", "--verify", "defer_ret.go", "--passes", "decompose", "ssa", "corrupt")]
    public void ErrorsSayWhatIsWrong(int exitCode, string firstLine, params string[] args)
    {
        var run = GodeferProcess.Run(examples, args);
        StringAssert.StartsWith(run.Error, firstLine);
        Assert.AreEqual((exitCode, ""), (run.ExitCode, run.Output));
        AssertNoStackTrace(run);
    }

    [TestMethod]
    public void BrokenPassIsNamedWithFunctionBlockAndValue()
    {
        var run = GodeferProcess.Run(examples, "ir", "--verify", "defer_ret.go", "--passes", "decompose", "ssa", "corrupt");
        StringAssert.Matches(run.Error, new(@"phase corrupt .*\n  function  main\.main\n  what      block b\d+, value v\d+ \(\w+\): operand \w+ \w+"));
    }

    [TestMethod]
    [DataRow("", 1)]
    [DataRow("package main\nfunc main() { x := 1 }\n", 1)]
    [DataRow("\0\u0001\u0002ELF", 1)]
    public void BadSourceIsACompileError(string source, int exitCode)
    {
        using var folder = new TemporaryFolder();
        var run = GodeferProcess.Run(folder.Path, "run", folder.Write("bad.go", source));
        Assert.AreEqual(exitCode, run.ExitCode, run.Error);
        StringAssert.Matches(run.Error, new(@"^bad\.go:\d+:\d+: \S"));
        AssertNoStackTrace(run);
    }

    [TestMethod]
    public void DeepNestingIsACompileError()
    {
        using var folder = new TemporaryFolder();
        var text = "package main\nvar x = " + new string('(', 100_000) + "1" + new string(')', 100_000) + "\nfunc main() {}\n";
        var run = GodeferProcess.Run(folder.Path, "run", folder.Write("deep.go", text));
        Assert.AreEqual(1, run.ExitCode, run.Error);
        AssertNoStackTrace(run);
    }

    [TestMethod]
    public void FolderWithoutGoFilesIsNoInput()
    {
        using var folder = new TemporaryFolder();
        var run = GodeferProcess.Run(folder.Path, "run", ".");
        Assert.AreEqual((66, "godefer: no Go files in . [GD4002]\n"), (run.ExitCode, run.Error));
    }

    [TestMethod]
    public void StandardInputIsASource()
    {
        var run = GodeferProcess.Run(examples, Encoding.UTF8.GetBytes("package main\nfunc main() { println(\"hi\") }\n"), ["run", "-b", "interpreter", "-"]);
        Assert.AreEqual((0, "hi\n"), (run.ExitCode, run.Error));
    }

    [TestMethod]
    [DataRow("interpreter", "--max-steps", "100000")]
    [DataRow("amd64emu", "--max-steps", "100000")]
    [DataRow("interpreter", "--timeout", "300ms")]
    [DataRow("amd64emu", "--timeout", "300ms")]
    public void EndlessLoopsEndAtTheLimit(string backend, string option, string value)
    {
        using var folder = new TemporaryFolder();
        folder.Write("loop.go", "package main\nfunc main() {\n\tn := 0\n\tfor {\n\t\tn++\n\t\tif n < 0 {\n\t\t\tprintln(n)\n\t\t}\n\t}\n}\n");
        var run = GodeferProcess.Run(folder.Path, "run", "-b", backend, option, value, "loop.go");
        Assert.AreEqual(124, run.ExitCode, run.Error);
        StringAssert.StartsWith(run.Error, "godefer: stopped ");
    }

    [TestMethod]
    [DataRow("broken.yaml", "version: 1\nstagse: []\n", "broken.yaml:2:1: unknown key \"stagse\", did you mean \"stages\"? [GD2001]\n")]
    [DataRow("broken.yaml", "stages: [amd64emu]\n", "broken.yaml:1:1: key \"version\" is missing; write version: 1 [GD2001]\n")]
    [DataRow("broken.yaml", "version: 1\nstages:\n  - amd64emu\n", "broken.yaml:3:5: amd64emu takes image, but what comes before gives program [GD2003]\n")]
    [DataRow("broken.yaml", "version: 1\npasses: [sssa]\nstages: [interpreter]\n", "broken.yaml:2:10: unknown pass \"sssa\", did you mean \"ssa\"? [GD2003]\n")]
    [DataRow("broken.yaml", "version: 1\nstages: [&a interpreter, *a]\n", "broken.yaml:2:10: anchors are not allowed [GD2001]\n")]
    [DataRow("broken.yaml", "version: [1\n", "broken.yaml:1:10: expected version [GD2001]\n")]
    [DataRow("broken.yaml", "version: 1\nstages: [\"a\n", "broken.yaml:2:10: not YAML: ")]
    [DataRow("broken.yaml", "", "broken.yaml:1:1: the file is empty [GD2001]\n")]
    public void BrokenPipelinesArePositioned(string name, string text, string error)
    {
        using var folder = new TemporaryFolder();
        var run = GodeferProcess.Run(folder.Path, "pipeline", "validate", folder.Write(name, text));
        Assert.AreEqual(65, run.ExitCode, run.Error);
        StringAssert.StartsWith(run.Error, error);
        AssertNoStackTrace(run);
    }

    [TestMethod]
    public void PipelineFilesRun()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.yaml", "version: 1\npasses: [decompose, ssa]\nstages:\n  - plugin: interpreter\n    gives: run\n");
        var run = GodeferProcess.Run(folder.Path, "run", "--pipeline", "own.yaml", Path.Combine(examples, "defer_ret.go"));
        Assert.AreEqual((0, "4\n1\n3\n"), (run.ExitCode, run.Error));
    }

    internal static void AssertNoStackTrace(GodeferProcess run) =>
        Assert.IsFalse(run.Error.Contains("   at ", StringComparison.Ordinal) || run.Error.Contains("Exception", StringComparison.Ordinal), run.Error);
}
