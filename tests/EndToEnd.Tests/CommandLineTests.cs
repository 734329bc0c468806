using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using GoDefer.Parity;

namespace GoDefer.EndToEnd.Tests;

/// <summary>The command line as a user meets it: verbs, exit codes, messages.</summary>
[TestClass]
public sealed class CommandLineTests
{
    private static readonly string examples = Repository.PathOf("examples");

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
    [DataRow(64, "godefer: unknown option \"-x\" [GD1900]", "run", "-x")]
    [DataRow(64, "godefer: --seed wants a whole number, not \"abc\" [GD1910]", "run", "--seed", "abc", "defer_ret.go")]
    [DataRow(64, "godefer: --seed wants a value [GD1911]", "run", "defer_ret.go", "--seed")]
    [DataRow(64, "godefer: <file> is missing [GD1912]", "pipeline", "plan")]
    [DataRow(64, "godefer: \"more\" is one argument too many [GD1913]", "pipeline", "plan", "a.yaml", "more")]
    [DataRow(64, "godefer: unknown verb \"defer_ret.go\" [GD1900]\n  do  to run it: godefer run defer_ret.go\n", "defer_ret.go")]
    [DataRow(64, "godefer: unknown verb \"expain\", did you mean \"explain\"? [GD1900]", "expain", "--func", "x")]
    [DataRow(64, "godefer: unknown verb \"pln\", did you mean \"plan\"? [GD1900]", "pipeline", "pln")]
    [DataRow(64, "godefer: --lang is one of en, zh-CN, not \"de\" [GD1910]", "run", "--lang", "de", "defer_ret.go")]
    [DataRow(64, "godefer: --verbosity is one of q, m, n, d, diag, not \"loud\" [GD1910]", "run", "--verbosity", "loud", "defer_ret.go")]
    [DataRow(64, "godefer: <shell> is one of bash, zsh, fish, pwsh, not \"basch\", did you mean \"bash\"? [GD1910]", "completion", "basch")]
    [DataRow(64, "godefer: --set sets variables of a pipeline; name one with --pipeline [GD1914]", "run", "--set", "a=b", "defer_ret.go")]
    [DataRow(64, "godefer: --hit is at least 1, not 0 [GD1921]\n", "frame", "defer_ret.go", "--hit", "0")]
    [DataRow(64, "godefer: --rows is at least 1, not 0 [GD1921]\n", "timeline", "defer_ret.go", "--rows", "0")]
    [DataRow(64, "godefer: --jobs is at least 1, not -1 [GD1921]\n", "diff", "--backends", "interpreter,amd64emu", "--jobs", "-1", "defer_ret.go")]
    [DataRow(64, "godefer: --max-steps is at least 0, not -5 [GD1921]\n", "run", "--max-steps", "-5", "defer_ret.go")]
    [DataRow(64, "godefer: --clock is one of real, virtual, not \"virtaul\", did you mean \"virtual\"? [GD1910]\n", "run", "--clock", "virtaul", "defer_ret.go")]
    [DataRow(64, "godefer: --clock is one of real, virtual, not \"7\" [GD1910]\n", "run", "--clock", "7", "defer_ret.go")]
    [DataRow(64, "godefer: interpreter has no option \"intrinsic\", did you mean \"intrinsics\"? [GD2004]\n", "run", "-b", "interpreter", "--option", "intrinsic=off", "defer_ret.go")]
    [DataRow(64, "godefer: option intrinsics of interpreter is one of on, off, not \"maybe\" [GD2004]\n", "run", "-b", "interpreter", "--option", "intrinsics=maybe", "defer_ret.go")]
    [DataRow(66, "godefer: cannot read missing.rsp: no such file or directory [GD4001]", "@missing.rsp")]
    [DataRow(64, "Shows and runs exactly what Go 1.11 does")]
    [DataRow(66, "godefer: cannot read pipeline no.yaml: no such file or directory [GD2002]", "pipeline", "plan", "no.yaml")]
    [DataRow(66, "godefer: cannot read pipeline .: is a directory [GD2002]", "pipeline", "plan", ".")]
    [DataRow(64, "godefer: no input file; name a .go file, a folder or - for standard input [GD4004]", "run")]
    [DataRow(64, "godefer: \"5 bananas\" is no duration; write 500ms, 10s or 2m [GD1905]", "run", "--timeout", "5 bananas", "defer_ret.go")]
    [DataRow(64, "godefer: \"(\" is no regular expression", "emit", "-s", "(", "defer_ret.go")]
    [DataRow(64, "godefer: backend \"interpreter\" gives run, not listing [GD3004]", "emit", "--backend", "interpreter", "defer_ret.go")]
    [DataRow(64, "godefer: unknown platform \"drawin\", did you mean \"darwin\"?", "emit", "--goos", "drawin", "defer_ret.go")]
    [DataRow(66, "godefer: cannot read nofile.go: no such file or directory [GD4001]", "run", "nofile.go")]
    [DataRow(66, "godefer: cannot read \"\": no such file or directory [GD4001]", "run", "")]
    [DataRow(69, "godefer: unknown backend \"amd64em\", did you mean \"amd64emu\"? [GD3001]", "run", "--backend", "amd64em", "defer_ret.go")]
    [DataRow(69, "godefer: plugin path nowhere does not exist [GD3003]", "plugin", "list", "--plugin-path", "nowhere")]
    [DataRow(69, "godefer: plugin path \"\" does not exist [GD3003]\n", "plugin", "list", "--plugin-path", "")]
    [DataRow(69, "godefer: plugin path defer_ret.go is no folder [GD3003]\n", "plugin", "list", "--plugin-path", "defer_ret.go")]
    [DataRow(70, "godefer: internal error in phase corrupt [GD7001]", "ir", "--verify", "defer_ret.go", "--passes", "decompose", "ssa", "corrupt")]
    public void ErrorsSayWhatIsWrong(int exitCode, string firstLine, params string[] args)
    {
        var run = GodeferProcess.Run(examples, args);
        StringAssert.StartsWith(run.Error, firstLine);
        Assert.AreEqual((exitCode, ""), (run.ExitCode, run.Output));
        AssertNoStackTrace(run);
    }

    /// <summary>Each level says what those before it say; what the program writes is always there.</summary>
    [TestMethod]
    [DataRow("q", "4\n1\n3\n")]
    [DataRow("normal", "4\n1\n3\n")]
    [DataRow("d", "godefer: plugin interpreter 0.1.0 from N\ngodefer: pass decompose\ngodefer: pass ssa\ngodefer: pass deadcode\n4\n1\n3\n" +
        "godefer: stage interpreter: program -> run in N ms\n")]
    public void VerbositySaysHowMuchIsSaid(string level, string expected)
    {
        var run = GodeferProcess.Run(examples, "run", "-b", "interpreter", "--verbosity", level, "defer_ret.go");
        Assert.AreEqual((0, expected), (run.ExitCode, Regex.Replace(run.Error, @"(?<=from )\S+|\d+(?= ms)", "N")));
    }

    [TestMethod]
    [DataRow("q", "")]
    [DataRow("m", "godefer: no function matches \"nosuch\"\n")]
    public void RemarksCanBeLeftOut(string level, string expected) =>
        Assert.AreEqual(expected, GodeferProcess.Run(examples, "objdump", "-s", "nosuch", "--verbosity", level, "defer_ret.go").Error);

    [TestMethod]
    public void ABackendThatBreaksDiffersAndTheOtherProgramsAreCompared()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "a.go", "b.go" }) { folder.Write(name, "package main\n\nfunc main() {}\n"); }
        var run = GodeferProcess.Run(folder.Path, "diff", "--plugin-path", GodeferProcess.TestPluginFolder("Misbehaving"), "--backends", "interpreter,misbehaving", "a.go", "b.go");
        Assert.AreEqual(1, run.ExitCode, run.Error);
        StringAssert.Contains(run.Output, "    misbehaving  70 (internal-error)\n");
        StringAssert.Contains(run.Output, "plugin misbehaving: ArithmeticException: the plugin is broken");
        StringAssert.EndsWith(run.Output, "2 programs: 0 agree, 2 differ, 0 differ as versions of Go do, 0 not comparable\n");
    }

    [TestMethod]
    public void DiagnosticsSayWhereABugArose()
    {
        var run = GodeferProcess.Run(examples, "ir", "--verify", "--verbosity", "diag", "defer_ret.go", "--passes", "decompose", "ssa", "corrupt");
        Assert.AreEqual(70, run.ExitCode);
        StringAssert.Contains(run.Error, "\n   at GoDefer.");
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
    public void StandardInputIsAProgramToCompare()
    {
        var run = GodeferProcess.Run(examples, Encoding.UTF8.GetBytes("package main\nfunc main() { println(\"hi\") }\n"), ["diff", "--backends", "interpreter,amd64emu", "-"]);
        Assert.AreEqual((0, "agree  -\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [TestMethod]
    public void VersionsAreOne()
    {
        var version = GodeferProcess.Run(examples, "--version").Output.TrimEnd();
        StringAssert.Contains(GodeferProcess.Run(examples, "version").Output, $"godefer   {version}\n");
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
    [DataRow("broken.yaml", "version: 1\npasses: [sssa]\nstages: [interpreter]\n", "broken.yaml:2:10: unknown pass \"sssa\", did you mean \"ssa\"? [GD2003]\n  known  decompose, ssa, deadcode\n")]
    [DataRow("broken.yaml", "version: 1\nstages: [&a interpreter, *a]\n", "broken.yaml:2:10: anchors are not allowed [GD2001]\n")]
    [DataRow("broken.yaml", "version: [1\n", "broken.yaml:1:10: expected a whole number [GD2001]\n")]
    [DataRow("broken.yaml", "version: 1\nstages: [\"a\n", "broken.yaml:2:10: not YAML: ")]
    [DataRow("broken.yaml", "version: 1\nstages: [interpreter]\n", "broken.yaml:2:10: interpreter takes the IR in its canonical form; write passes: [decompose, ssa, deadcode] [GD2003]\n")]
    [DataRow("broken.yaml", "", "broken.yaml:1:1: the file is empty [GD2001]\n")]
    [DataRow("broken.yaml", "version: 1\npasses:\n  - pass: decompose\n  - pass: ssa\n  - pass: deadcode\n    options: { remov: all }\nstages: [interpreter]\n", "broken.yaml:6:23: deadcode has no option \"remov\", did you mean \"remove\"? [GD2004]\n")]
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

    [TestMethod]
    [DataRow("version: 1\nstages: [interpretr]\n", "broken.yaml:2:10: unknown backend \"interpretr\", did you mean \"interpreter\"? [GD3001]\n")]
    [DataRow("version: 1\ncompare: true\nbackends: [interpreter, amd64em]\n", "broken.yaml:3:25: unknown backend \"amd64em\", did you mean \"amd64emu\"? [GD3001]\n")]
    public void UnknownBackendsInPipelinesArePositioned(string text, string error)
    {
        using var folder = new TemporaryFolder();
        var run = GodeferProcess.Run(folder.Path, "pipeline", "validate", folder.Write("broken.yaml", text));
        Assert.AreEqual(69, run.ExitCode, run.Error);
        StringAssert.StartsWith(run.Error, error);
    }

    [TestMethod]
    public void PipelinesCompareBackends()
    {
        using var folder = new TemporaryFolder();
        folder.Write("sub/own.yaml", "version: 1\nvariables: { engine: interpreter, what: values }\npasses: [decompose, ssa, { pass: deadcode, options: { remove: \"${what}\" } }]\nstages: [\"${engine}\"]\n");
        folder.Write("sub/compare.yaml", "version: 1\ninput: [../loop.go]\ncompare: true\nbackends:\n  - amd64emu\n  - pipeline: own.yaml\n");
        folder.Write("loop.go", "package main\nfunc main() {\n\tfor i := 0; i < 3; i++ {\n\t\tdefer println(i)\n\t}\n}\n");
        var run = GodeferProcess.Run(folder.Path, "pipeline", "run", "sub/compare.yaml");
        Assert.AreEqual((0, "agree  sub/../loop.go\n", ""), (run.ExitCode, run.Output, run.Error));
        var plan = GodeferProcess.Run(folder.Path, "pipeline", "plan", "sub/own.yaml", "--set", "what=blocks");
        Assert.AreEqual(0, plan.ExitCode, plan.Error);
        StringAssert.Contains(plan.Output, "interpreter   program -> run\n");
        var wrong = GodeferProcess.Run(folder.Path, "pipeline", "plan", "sub/own.yaml", "--set", "wat=blocks");
        Assert.AreEqual((64, "godefer: --set: the pipeline has no variable \"wat\", did you mean \"what\"? [GD2006]\n"), (wrong.ExitCode, wrong.Error));
    }

    [TestMethod]
    public void DiffSaysWhatDiffersFirst()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.go", "package main\nimport \"os\"\nfunc main() { println(len(os.Args)) }\n");
        folder.Write("b.go", "package main\nfunc main() { defer println(1); panic(\"x\") }\n");
        var same = GodeferProcess.Run(folder.Path, "diff", "--backends", "interpreter,amd64emu", "b.go");
        Assert.AreEqual((0, "agree  b.go\n", ""), (same.ExitCode, same.Output, same.Error));
        var json = GodeferProcess.Run(folder.Path, "diff", "--backends", "interpreter,amd64emu", "--json", "b.go");
        using var document = System.Text.Json.JsonDocument.Parse(json.Output);
        Assert.AreEqual("godefer.diff/1", document.RootElement.GetProperty("schema").GetString());
        Assert.AreEqual(1, document.RootElement.GetProperty("summary").GetProperty("agree").GetInt32());
        Assert.AreEqual(3, document.RootElement.GetProperty("programs")[0].GetProperty("outcomes")[0].GetProperty("events").GetInt32());
    }

    [TestMethod]
    public void DiffMarksWhatNewerVersionsOfGoWriteOtherwise()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Inconclusive("the toolchain is played by a shell script");
            return;
        }
        using var folder = new TemporaryFolder();
        folder.Write("p.go", "package main\nfunc main() {\n\tdefer func() { panic(recover()) }()\n\tpanic(\"x\")\n}\n");
        // Go 1.25 as far as diff sees it: it tells its version, is asked for the language of 1.11, and its program dies as programs of 1.25 do.
        folder.Write("bin/go", """
            #!/bin/sh
            if [ "$1" = version ]; then echo "go version go1.25.1 linux/amd64"; exit 0; fi
            [ "$GOTMPDIR" = "$PWD" ] || { echo "what a build leaves behind would stay" >&2; exit 1; }
            [ "$2" = -gcflags=-lang=go1.11 ] || { echo "no -lang" >&2; exit 1; }
            cat > "$4" <<'END'
            #!/bin/sh
            printf 'panic: x [recovered, repanicked]\n\ngoroutine 1 [running]:\n' >&2
            exit 2
            END
            chmod +x "$4"
            """.ReplaceLineEndings("\n"));
        File.SetUnixFileMode(Path.Combine(folder.Path, "bin", "go"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var run = GodeferProcess.RunWithPath(folder.Path, Path.Combine(folder.Path, "bin"), "diff", "--backends", "interpreter,go", "p.go");
        Assert.AreEqual((0, """
            differ as versions of Go do  p.go
              stderr, line 1
                interpreter  panic: x [recovered]
                go           panic: x [recovered, repanicked]
                known difference, go1.25: a value that is panicked with again is printed once

            """.ReplaceLineEndings("\n")), (run.ExitCode, run.Output), run.Error);
    }

    [TestMethod]
    [DataRow("one", "godefer: a comparison needs at least two backends [GD1915]\n")]
    [DataRow("interpreter,interpreter", "godefer: backend \"interpreter\" is named twice [GD1916]\n")]
    public void DiffNeedsTwoBackends(string backends, string error)
    {
        var run = GodeferProcess.Run(examples, "diff", "--backends", backends, "defer_ret.go");
        Assert.AreEqual((64, error), (run.ExitCode, run.Error));
    }

    [TestMethod]
    public void ObjdumpHasTheFormOfGos()
    {
        var run = GodeferProcess.Run(examples, "objdump", "-s", @"^main\.DeferFunc1\.func1$", "defer_ret.go");
        StringAssert.Matches(run.Output, new(
            @"^TEXT main\.DeferFunc1\.func1\(SB\) defer_ret\.go\n"
            + @"  defer_ret\.go:16\t0x[0-9a-f]+\t\t488b442408\t\tMOVQ 0x8\(SP\), AX\t\n"
            + @"  defer_ret\.go:16\t0x[0-9a-f]+\t\t48830003\t\tADDQ \$0x3, 0\(AX\)\t\n"
            + @"  defer_ret\.go:17\t0x[0-9a-f]+\t\tc3\t\t\tRET\t\t\t\n$"), run.Error);
    }

    [TestMethod]
    public void FrameIsDrawnFromTheImageAndTheMachine()
    {
        var run = GodeferProcess.Run(examples, "frame", "defer_ret.go", "--func", "DeferFunc3", "--at", "CALL runtime.deferproc");
        StringAssert.Matches(run.Output, new("""
            ^main\.DeferFunc3 \+0x4d  defer_ret\.go:28  \$40-16: 40 bytes of frame, 16 bytes of arguments and results
              caller's frame \(main\.main\)
                56\(SP\)  t          result 0    int    0
                48\(SP\)  i          argument 0  int    1
                40\(SP\)  return PC                     main\.main\+0x5c
              this frame
                32\(SP\)  saved BP                      0x[0-9a-f]+   <- BP
                24\(SP\)  i          outgoing    int    1   captured by value
                16\(SP\)  &t         outgoing    \*int   56\(SP\) -> t   captured by reference
                 8\(SP\)  fn         outgoing    func   main\.DeferFunc3\.func1
                 0\(SP\)  siz        outgoing    int32  16   <- SP
            $
            """.ReplaceLineEndings("\n")), run.Error);
    }

    [TestMethod]
    public void TimelineShowsTheHalvesOfAReturn()
    {
        var run = GodeferProcess.Run(examples, "timeline", "defer_ret.go", "--func", "DeferFunc2", "--func", "main.DeferFunc3");
        Assert.AreEqual("""
            main.DeferFunc2  defer_ret.go
              :22  deferproc    push d2 {siz=8, fn=main.DeferFunc2.func1, &t=24(SP) -> t}        t=1 ~r1=0  chain: d2
              :25  return       first half: the results are stored                               t=1 ~r1=1  chain: d2
              :25  deferreturn  pop d2, jmpdefer main.DeferFunc2.func1                           t=4 ~r1=1  chain: -
              :25  RET          second half: back to main.main+0x45                              t=4 ~r1=1  chain: -
            main.DeferFunc3  defer_ret.go
              :28  deferproc    push d3 {siz=16, fn=main.DeferFunc3.func1, &t=56(SP) -> t, i=1}  t=0        chain: d3
              :31  return       first half: the results are stored                               t=2        chain: d3
              :31  deferreturn  pop d3, jmpdefer main.DeferFunc3.func1                           t=3        chain: -
              :31  RET          second half: back to main.main+0x5c                              t=3        chain: -

            """.ReplaceLineEndings("\n"), run.Output, run.Error);
    }

    [TestMethod]
    public void TimelineFollowsPanicsToTheirRecovery()
    {
        using var folder = new TemporaryFolder();
        folder.Write("p.go", "package main\n\nfunc main() { g() }\nfunc g() {\n\tdefer func() { println(recover() != nil) }()\n\tpanic(\"x\")\n}\n");
        var run = GodeferProcess.Run(folder.Path, "timeline", "--json", "p.go");
        using var document = System.Text.Json.JsonDocument.Parse(run.Output);
        var steps = document.RootElement.GetProperty("rows").EnumerateArray().Select(row => $"{row.GetProperty("step")} {row.GetProperty("chain").GetArrayLength()}");
        Assert.AreEqual("deferproc 1, panic 1, unwind 0, recover 0, return 0, RET 0", string.Join(", ", steps));
    }

    [TestMethod]
    public void EveryInstructionIsExplained()
    {
        var english = Explain("en");
        var chinese = Explain("zh-CN");
        CollectionAssert.AreEqual(english.Select(row => row.Text).ToArray(), chinese.Select(row => row.Text).ToArray());
        Assert.IsTrue(english.Concat(chinese).All(row => row.Meaning.Length > 0));
        Assert.IsTrue(chinese.All(row => row.Meaning.Any(letter => letter >= '\u4e00')));
        var meaning = english.GroupBy(row => row.Text).ToDictionary(group => group.Key, group => group.First().Meaning);
        Assert.AreEqual("i, captured by value: a copy, as argument of runtime.deferproc", meaning["MOVQ AX, 24(SP)"]);
        Assert.AreEqual("recovered path: a deferred call has recovered a panic; go to 111, run what is still deferred and return", meaning["JNE 111"]);
        Assert.AreEqual("set result t", meaning["MOVQ $2, 56(SP)"]);

        static List<(string Text, string Meaning)> Explain(string language)
        {
            var run = GodeferProcess.Run(examples, "explain", "defer_ret.go", "--func", "DeferFunc3", "--json", "--lang", language);
            using var document = System.Text.Json.JsonDocument.Parse(run.Output);
            return [.. document.RootElement.GetProperty("functions")[0].GetProperty("instructions").EnumerateArray()
                .Select(row => (row.GetProperty("text").GetString()!, row.GetProperty("meaning").GetString()!))];
        }
    }

    [TestMethod]
    public void CapturesSayHowAndWhy()
    {
        using var folder = new TemporaryFolder();
        folder.Write("c.go", "package main\n\nfunc mk() func() int {\n\tn := 0\n\tbig := [40]int{1}\n\tk := 7\n\treturn func() int { n += big[0] + k; return n }\n}\n\nfunc r() (t int) {\n\tp := &t\n\tdefer func() { t++ }()\n\treturn *p\n}\n\nfunc main() {\n\tf := mk()\n\tx := 1\n\ty := &x\n\tgo func(a int) { println(a, x, *y) }(f())\n\tr()\n}\n");
        var run = GodeferProcess.Run(folder.Path, "captures", "--json", "c.go");
        using var document = System.Text.Json.JsonDocument.Parse(run.Output);
        var captures = document.RootElement.GetProperty("literals").EnumerateArray().SelectMany(literal => literal.GetProperty("captures").EnumerateArray()
            .Select(capture => $"{literal.GetProperty("literal")} {literal.GetProperty("way")} {capture.GetProperty("name")} {capture.GetProperty("mode")} {capture.GetProperty("reason")}"));
        Assert.AreEqual("""
            main.mk.func1 object n by-reference reassigned
            main.mk.func1 object big by-reference too-large
            main.mk.func1 object k by-value never-reassigned
            main.r.func1 defer t by-reference result-parameter
            main.main.func1 go x by-reference address-taken
            main.main.func1 go y by-value never-reassigned
            """.ReplaceLineEndings("\n"), string.Join('\n', captures), run.Error);
    }

    [TestMethod]
    [DataRow("withdraw", "main.(*account).withdraw  ")]
    [DataRow("account.name", "main.account.name  ")]
    [DataRow("close", "godefer: no function \"close\" in the program")]
    public void AMethodIsFoundByItsBareName(string name, string firstLine)
    {
        using var folder = new TemporaryFolder();
        folder.Write("methods.go", """
            package main

            type account int

            type door int

            func (a *account) withdraw() { *a-- }
            func (a account) name() string { return "x" }
            func (a *account) close() { *a = 0 }
            func (d *door) close() { *d = 0 }

            func main() {
            	a, d := new(account), new(door)
            	a.withdraw()
            	a.close()
            	d.close()
            	println(a.name())
            }
            """);
        var run = GodeferProcess.Run(folder.Path, "explain", "-l", "methods.go", "--func", name);
        StringAssert.StartsWith(run.Output + run.Error, firstLine);
    }

    [TestMethod]
    [DataRow(64, "godefer: no function \"DeferFunk3\" in the program, did you mean \"main.DeferFunc3\"? [GD1918]", "frame", "defer_ret.go", "--func", "DeferFunk3")]
    [DataRow(64, "godefer: no instruction \":99\" in main.main [GD1919]", "frame", "defer_ret.go", "--at", ":99")]
    [DataRow(1, "godefer: main.main did not reach +0x29 (--hit 2) [GD1920]", "frame", "defer_ret.go", "--hit", "2")]
    public void ViewsSayWhatTheyDoNotFind(int exitCode, string firstLine, params string[] args)
    {
        var run = GodeferProcess.Run(examples, args);
        StringAssert.StartsWith(run.Error, firstLine);
        Assert.AreEqual((exitCode, ""), (run.ExitCode, run.Output));
    }

    [TestMethod]
    [DataRow("zh-CN", "godefer: 未知命令 \"rnu\"，是否指 \"run\"？ [GD1900]\n  建议  参见 \"godefer --help\"\n")]
    [DataRow("en", "godefer: unknown verb \"rnu\", did you mean \"run\"? [GD1900]\n  do  see \"godefer --help\"\n")]
    public void MessagesAreInOneLanguage(string language, string error) =>
        Assert.AreEqual(error, GodeferProcess.Run(examples, "rnu", "--lang", language).Error);

    [TestMethod]
    public void GoErrorsAreNeverTranslated()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bad.go", "package main\nfunc main() { x := 1 }\n");
        Assert.AreEqual("bad.go:2:15: x declared and not used\n", GodeferProcess.Run(folder.Path, "run", "--lang", "zh-CN", "bad.go").Error);
    }

    [TestMethod]
    [DataRow("run", "--help")]
    [DataRow("help", "diff")]
    [DataRow("rnu")]
    [DataRow("plugin", "doctor")]
    [DataRow("diff", "--backends", "interpreter,amd64emu", "defer_ret.go")]
    [DataRow("run", "nofile.go")]
    public void RedirectedStreamsHoldNoEscapes(params string[] args)
    {
        var run = GodeferProcess.Run(examples, args);
        Assert.IsFalse((run.Output + run.Error).Contains('\u001b'), run.Output + run.Error);
    }

    [TestMethod]
    [DataRow("interpreter")]
    [DataRow("amd64emu")]
    public void InterruptEndsWith130(string backend)
    {
        if (OperatingSystem.IsWindows()) { Assert.Inconclusive("signals are sent with kill"); }
        using var folder = new TemporaryFolder();
        folder.Write("loop.go", "package main\nfunc main() {\n\tprintln(\"started\")\n\tfor n := 0; ; n++ {\n\t\tif n < 0 {\n\t\t\tprintln(n)\n\t\t}\n\t}\n}\n");
        var run = GodeferProcess.Interrupt(folder.Path, "started", "run", "-b", backend, "loop.go");
        Assert.AreEqual((130, "started\n"), (run.ExitCode, run.Error));
    }

    /// <summary>What cannot stop by itself, here a compiler that looks for an interrupt only between functions, is ended.</summary>
    [TestMethod]
    public void InterruptEndsACompilationWith130()
    {
        if (OperatingSystem.IsWindows()) { Assert.Inconclusive("signals are sent with kill"); }
        using var folder = new TemporaryFolder();
        var cases = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"\tcase {i}:\n\t\treturn {i * 7 % 1000}\n"));
        folder.Write("long.go", $"package main\n\nfunc f(x int) int {{\n\tswitch x {{\n{cases}\t}}\n\treturn 0\n}}\n\nfunc main() {{ println(f(5)) }}\n");
        var time = Stopwatch.StartNew();
        var run = GodeferProcess.Interrupt(folder.Path, "godefer: plugin amd64 0.1.0 from plugins/Amd64/GoDefer.Amd64.dll", "emit", "--verbosity", "d", "-o", "long.S", "long.go");
        Assert.AreEqual(130, run.ExitCode, run.Error);
        Assert.AreEqual(0, Directory.GetFiles(folder.Path, "long.S*").Length);
        Assert.IsTrue(time.Elapsed < TimeSpan.FromSeconds(20), $"{time.Elapsed}; the whole listing takes longer");
    }

    /// <summary>Output that cannot be written is the user's trouble, not a bug of the tool.</summary>
    [TestMethod]
    [DataRow("emit defer_ret.go")]
    [DataRow("ir --binary defer_ret.go")]
    [DataRow("run hello_fmt.go")]
    public void AFullDiskIsNamed(string arguments)
    {
        if (!OperatingSystem.IsLinux()) { Assert.Inconclusive("/dev/full is Linux's"); }
        using var folder = new TemporaryFolder();
        foreach (var file in new[] { "examples/defer_ret.go", "bench/hello_fmt.go" })
        {
            File.Copy(Path.Combine(Repository.Root, file), Path.Combine(folder.Path, Path.GetFileName(file)));
        }
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = folder.Path, RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"'{Path.Combine(GodeferProcess.ProgramFolder, "godefer")}' {arguments} > /dev/full");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.AreEqual((66, "godefer: cannot write standard output: No space left on device [GD4005]\n"), (process.ExitCode, error));
    }

    /// <summary>Files that nobody can read, whoever runs the tests.</summary>
    [TestMethod]
    [DataRow("/proc/self/mem", "Input/output error", "GD4003")]
    [DataRow("unreadable.go", "Too many levels of symbolic links", "GD4003")]
    [DataRow("nowhere.go", "no such file or directory", "GD4001")]
    public void FilesThatCannotBeReadAreNamed(string target, string reason, string id)
    {
        if (!OperatingSystem.IsLinux()) { Assert.Inconclusive("the files are Linux's"); }
        using var folder = new TemporaryFolder();
        folder.Write("go.mod", "module example\n");
        folder.Write("main.go", "package main\nimport _ \"example/sub\"\nfunc main() {}\n");
        Directory.CreateDirectory(Path.Combine(folder.Path, "sub"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "sub", "unreadable.go"), target);
        foreach (var argument in new[] { "sub/unreadable.go", "sub", "main.go" })
        {
            var run = GodeferProcess.Run(folder.Path, "run", argument);
            Assert.AreEqual((66, $"godefer: cannot read sub/unreadable.go: {reason} [{id}]\n"), (run.ExitCode, run.Error), argument);
        }
    }

    [TestMethod]
    public void UnreadableInputIsSaidInOneLine()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "dir.go"));
        var directory = GodeferProcess.Run(folder.Path, "run", "a.go", "dir.go");
        Assert.AreEqual((66, "godefer: cannot read a.go: no such file or directory [GD4001]\n"), (directory.ExitCode, directory.Error));
        folder.Write("a.go", "package main\nfunc main() {}\n");
        var second = GodeferProcess.Run(folder.Path, "run", "a.go", "dir.go");
        Assert.AreEqual((66, "godefer: cannot read dir.go: is a directory [GD4003]\n"), (second.ExitCode, second.Error));
        var empty = GodeferProcess.Run(folder.Path, "run", "dir.go");
        Assert.AreEqual((66, "godefer: no Go files in dir.go [GD4002]\n"), (empty.ExitCode, empty.Error));
        var output = GodeferProcess.Run(folder.Path, "emit", "-o", "no/such/file.S", "a.go");
        Assert.AreEqual((66, "godefer: cannot write no/such/file.S: no such file or directory [GD4005]\n"), (output.ExitCode, output.Error));
        var onFolder = GodeferProcess.Run(folder.Path, "emit", "-o", "dir.go", "a.go");
        Assert.AreEqual((66, "godefer: cannot write dir.go: is a directory [GD4005]\n"), (onFolder.ExitCode, onFolder.Error));
        CollectionAssert.AreEqual(new[] { Path.Combine(folder.Path, "a.go") }, Directory.GetFiles(folder.Path));
    }

    [TestMethod]
    public void ResponseFilesAreRead()
    {
        using var folder = new TemporaryFolder();
        folder.Write("args.rsp", "run\n--backend interpreter\n");
        var run = GodeferProcess.Run(folder.Path, "@args.rsp", Path.Combine(examples, "defer_ret.go"));
        Assert.AreEqual((0, "4\n1\n3\n"), (run.ExitCode, run.Error));
    }

    [TestMethod]
    public void RunTellsItsEndAsJson()
    {
        using var folder = new TemporaryFolder();
        folder.Write("p.go", "package main\nfunc main() { println(\"a\"); panic(3) }\n");
        var run = GodeferProcess.Run(folder.Path, "run", "--json", "-b", "interpreter", "p.go");
        using var document = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.AreEqual((2, "godefer.run/1", "panicked", 2), (run.ExitCode, document.RootElement.GetProperty("schema").GetString(),
            document.RootElement.GetProperty("status").GetString(), document.RootElement.GetProperty("exitCode").GetInt32()));
        StringAssert.StartsWith(document.RootElement.GetProperty("stderr").GetString(), "a\npanic: 3\n");
    }

    [TestMethod]
    public void ErrorsAreJsonToo()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bad.go", "package main\nfunc main() { x := 1 }\n");
        var compile = GodeferProcess.Run(folder.Path, "run", "--json", "bad.go");
        using var diagnostics = System.Text.Json.JsonDocument.Parse(compile.Output);
        var first = diagnostics.RootElement.GetProperty("diagnostics")[0];
        Assert.AreEqual((1, "godefer.diagnostics/1", "bad.go", 1, 14, "x declared and not used"), (compile.ExitCode, diagnostics.RootElement.GetProperty("schema").GetString(),
            first.GetProperty("file").GetString(), first.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32(),
            first.GetProperty("range").GetProperty("start").GetProperty("character").GetInt32(), first.GetProperty("message").GetString()));
        Assert.AreEqual("bad.go:2:15: x declared and not used\n", compile.Error);
        var missing = GodeferProcess.Run(folder.Path, "run", "--json", "no.go");
        using var error = System.Text.Json.JsonDocument.Parse(missing.Output);
        Assert.AreEqual((66, "godefer.error/1", "GD4001", 66), (missing.ExitCode, error.RootElement.GetProperty("schema").GetString(),
            error.RootElement.GetProperty("code").GetString(), error.RootElement.GetProperty("status").GetInt32()));
        var usage = GodeferProcess.Run(folder.Path, "run", "--json", "--bakend", "x", "bad.go");
        using var wrong = System.Text.Json.JsonDocument.Parse(usage.Output);
        Assert.AreEqual((64, "GD1900"), (usage.ExitCode, wrong.RootElement.GetProperty("code").GetString()));
    }

    [TestMethod]
    [DataRow("godefer run --back", "--backend")]
    [DataRow("godefer pl", "plugin")]
    [DataRow("godefer run --goos ", "darwin")]
    [DataRow("godefer run --backend ", "amd64emu")]
    [DataRow("godefer diff --backends interpreter,am", "interpreter,amd64emu")]
    [DataRow("godefer ir --passes ", "ssa")]
    [DataRow("godefer ir --after ", "lower")]
    public void CommandLinesAreCompleted(string line, string candidate)
    {
        var run = GodeferProcess.Run(examples, $"[suggest:{line.Length}]", line);
        CollectionAssert.Contains(run.Output.Split('\n', StringSplitOptions.TrimEntries), candidate);
    }

    [TestMethod]
    [DataRow("bash")]
    [DataRow("zsh")]
    [DataRow("fish")]
    [DataRow("pwsh")]
    public void ShellsHaveCompletionScripts(string shell) =>
        StringAssert.Contains(GodeferProcess.Run(examples, "completion", shell).Output, "[suggest:");

    internal static void AssertNoStackTrace(GodeferProcess run) =>
        Assert.IsFalse(run.Error.Contains("   at ", StringComparison.Ordinal) || run.Error.Contains("Exception", StringComparison.Ordinal), run.Error);
}
