using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using GoDefer.Abstractions.Plugins;
using GoDefer.Conformance;
using GoDefer.IR;
using GoDefer.IR.Text;
using GoDefer.IR.Validation;
using GoDefer.Parity;

namespace GoDefer.EndToEnd.Tests;

/// <summary>Our own engines keep all laws of the conformance kit, and <c>godefer plugin test</c> says what it has to.</summary>
[TestClass]
public sealed class ConformanceTests
{
    public static IEnumerable<object[]> Groups => from engine in new[] { "interpreter", "amd64emu" } from law in LawCatalog.All.Select(law => law.Group).Distinct() select new object[] { engine, law };

    [TestMethod]
    [DynamicData(nameof(Groups))]
    public void EnginesKeepTheLaws(string engine, string group)
    {
        var results = ConformanceKit.Run(LawCatalog.All.Where(law => law.Group == group), new Engine(program => engine == "interpreter" ? Toolchain.Interpret(program) : Toolchain.Emulate(program))).ToArray();
        var failures = results.Where(result => result.Outcome != LawOutcome.Passed);
        Assert.AreEqual("", string.Join('\n', failures.Select(result => $"{result.Law}: expected {result.Difference?.Expected}, got {result.Difference?.Got}")));
    }

    [TestMethod]
    public void LawsHaveNamesOfTheirOwnAndKnownNeeds()
    {
        CollectionAssert.AllItemsAreUnique(LawCatalog.All.Select(law => law.Name).ToArray());
        CollectionAssert.IsSubsetOf(LawCatalog.All.SelectMany(law => law.Needs).Distinct().ToArray(), BackendFeature.All.ToArray());
        foreach (var feature in BackendFeature.All) { Assert.IsTrue(LawCatalog.All.Any(law => law.Needs.Contains(feature)), feature); }
        foreach (var law in LawCatalog.All) { StringAssert.Matches(law.Meaning, new(@"^\S.*[^.\s]\.?$"), law.Name); }
    }

    [TestMethod]
    public void AFailureIsShownWithTheSmallestProgram()
    {
        var law = LawCatalog.All.Single(law => law.Name == "op/Sub/int8");
        var lines = law.Expected.Error.Split('\n');
        lines[100] = "wrong";
        var difference = law.Expected.Compare(new LawRun { Error = string.Join('\n', lines) })!;
        Assert.AreEqual(100, difference.Line);
        StringAssert.Contains(difference.Expected, $"in line 101 of stderr for {law.Expected.Cases[100]}");
        var program = IrText.Parse(law.Program.Reproduce(100));
        IrValidator.Validate(program, "law");
        Assert.AreEqual(law.Expected.Error.Split('\n')[100] + "\n", Toolchain.Interpret(program).Error);
    }

    [TestMethod]
    public void TextSaysWhatCameOfEachGroup()
    {
        var run = Test("interpreter", "--filter", "op/Not", "--filter", "hostile/empty");
        Assert.AreEqual((0, "interpreter 0.1.0: op 1/1, hostile 1/1\n2 laws: 2 passed, 0 failed, 0 skipped\n"), (run.ExitCode, run.Output), run.Error);
    }

    [TestMethod]
    public void AnImageBackendIsTriedWithTheEmulatedMachine() => Assert.AreEqual(0, Test("amd64", "--filter", "op/Not").ExitCode);

    [TestMethod]
    [DataRow("throw", "plugin misbehaving: ArithmeticException: the plugin is broken")]
    [DataRow("null", "plugin misbehaving: gave nothing instead of run")]
    [DataRow("status", "plugin misbehaving: gave a run with the status 77, which there is not")]
    [DataRow("refuse", "goroutines are not supported (backend misbehaving)")]
    [DataRow("hang", "plugin \"misbehaving\" did not return; it is still in run")]
    public void AMisbehavingPluginFailsTheLawNotTheRun(string how, string got)
    {
        var run = Test("misbehaving", "--plugin-path", GodeferProcess.TestPluginFolder("Misbehaving"), "--option", $"how={how}", "--timeout", "100ms", "--filter", "hostile/empty");
        Assert.AreEqual(1, run.ExitCode, run.Error);
        StringAssert.StartsWith(run.Output, $"FAILED hostile/empty\n  A program whose main does nothing ends well.\n  expected: a run\n  got: {got}\n  program:\n    godefer-ir 1 0\n");
        StringAssert.EndsWith(run.Output, "\nmisbehaving 0.1.0: hostile 0/1\n1 laws: 0 passed, 1 failed, 0 skipped\n");
    }

    [TestMethod]
    public void ALawThatDoesNotEndSaysSo()
    {
        var run = Test("interpreter", "--timeout", "1ms", "--filter", "hostile/deep-recursion");
        Assert.AreEqual(1, run.ExitCode, run.Error);
        StringAssert.Contains(run.Output, "\n  expected: a run\n  got: no end within the limit of time\n");
    }

    [TestMethod]
    public void AStackOverflowFailsTheLawThatWasTried()
    {
        var run = Test("misbehaving", "--plugin-path", GodeferProcess.TestPluginFolder("Misbehaving"), "--option", "how=overflow", "--filter", "hostile/empty", "--filter", "op/Not");
        Assert.AreEqual(1, run.ExitCode, run.Error);
        StringAssert.StartsWith(run.Output, "FAILED op/Not/bool\n");
        StringAssert.Contains(run.Output, "\n  expected: a run\n  got: the process ended with exit code 134: Stack overflow.");
        StringAssert.EndsWith(run.Output, "\nmisbehaving 0.1.0: op 0/1, hostile 0/1\n2 laws: 0 passed, 2 failed, 0 skipped\n");
    }

    [TestMethod]
    public void WhatAPluginPrintsComesNotBetweenTheResults()
    {
        var run = Test("misbehaving", "--plugin-path", GodeferProcess.TestPluginFolder("Misbehaving"), "--option", "how=print", "--filter", "hostile/empty");
        Assert.AreEqual((0, "misbehaving 0.1.0: hostile 1/1\n1 laws: 1 passed, 0 failed, 0 skipped\n"), (run.ExitCode, run.Output), run.Error);
    }

    [TestMethod]
    public void WhatIsSkippedIsNamedWithItsReason()
    {
        using var plugin = new PluginFolder();
        plugin.EditManifest("\"capabilities\"", "\"features\": [\"recover\"], \"capabilities\"");
        var run = Test("misbehaving", "--plugin-path", plugin.Root, "--filter", "goroutine/goexit", "--filter", "frame");
        Assert.AreEqual((0, """
            skipped 2 laws: the manifest does not name the feature "frames"
              frame/caller
              frame/places
            skipped 1 laws: the manifest does not name the feature "goroutines"
              goroutine/goexit
            misbehaving 0.1.0: frame 0/0, goroutine 0/0
            3 laws: 0 passed, 0 failed, 3 skipped

            """.ReplaceLineEndings("\n")), (run.ExitCode, run.Output), run.Error);
    }

    [TestMethod]
    public void JsonHasTheProgramOfAFailure()
    {
        var run = Test("misbehaving", "--plugin-path", GodeferProcess.TestPluginFolder("Misbehaving"), "--json", "--filter", "defer/order");
        using var json = JsonDocument.Parse(run.Output);
        var law = json.RootElement.GetProperty("laws")[0];
        Assert.AreEqual("godefer.plugin-test/1 misbehaving 0 1 0", string.Join(' ', new[] { "schema", "id", "passed", "failed", "skipped" }.Select(name => json.RootElement.GetProperty(name).ToString())));
        Assert.AreEqual("defer/order failed go", string.Join(' ', new[] { "name", "outcome", "language" }.Select(name => law.GetProperty(name).GetString())));
        StringAssert.Contains(law.GetProperty("program").GetString(), "func main()");
    }

    [TestMethod]
    public void TrxHasAResultForEachLaw()
    {
        using var folder = new TemporaryFolder();
        var run = GodeferProcess.Run(folder.Path, "plugin", "test", "interpreter", "--format", "trx", "--output", "laws.trx", "--filter", "op/Not", "--filter", "hostile/empty");
        Assert.AreEqual((0, "", ""), (run.ExitCode, run.Output, run.Error));
        var root = XDocument.Load(Path.Combine(folder.Path, "laws.trx")).Root!;
        XNamespace name = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";
        var results = root.Element(name + "Results")!.Elements(name + "UnitTestResult").ToArray();
        CollectionAssert.AreEqual(new[] { "op/Not/bool Passed", "hostile/empty Passed" }, results.Select(result => $"{result.Attribute("testName")!.Value} {result.Attribute("outcome")!.Value}").ToArray());
        CollectionAssert.AreEquivalent(
            results.Select(result => result.Attribute("testId")!.Value).ToArray(),
            root.Element(name + "TestDefinitions")!.Elements(name + "UnitTest").Select(test => test.Attribute("id")!.Value).ToArray());
        Assert.AreEqual("2", root.Element(name + "ResultSummary")!.Element(name + "Counters")!.Attribute("passed")!.Value);
    }

    [TestMethod]
    public void AnUnknownLawIsAUsageError()
    {
        var run = Test("interpreter", "--filter", "op/Ad");
        Assert.AreEqual((64, """
            godefer: no law "op/Ad", did you mean "op/Add/float32"? [GD1922]
              known  op, check, atomic, memory, call, closure, control, defer, frame, goroutine, panic, program, hostile
              do     godefer plugin test ID --list shows the names

            """.ReplaceLineEndings("\n")), (run.ExitCode, run.Error));
    }

    /// <summary>The IR of a law, valid.</summary>
    internal static Program Compile(Law law)
    {
        if (law.Program.Language == LawLanguage.Go)
        {
            return Toolchain.Compile("law.go", Encoding.UTF8.GetBytes(law.Program.Text), "linux", out var errors) ?? throw new AssertFailedException($"{law}: {errors}");
        }
        var program = IrText.Parse(law.Program.Text);
        IrValidator.Validate(program, law.Name);
        return program;
    }

    private static GodeferProcess Test(params string[] args) => GodeferProcess.Run(Repository.Root, ["plugin", "test", .. args]);

    private sealed class Engine(Func<Program, Behaviour> run) : ILawTarget
    {
        public IReadOnlyList<string> Features => BackendFeature.All;

        public LawRun Run(Law law)
        {
            var behaviour = run(Compile(law));
            return new LawRun
            {
                Status = behaviour.Status, ExitCode = behaviour.ExitCode, Output = Encoding.UTF8.GetString(behaviour.Output), Error = behaviour.Error, Problem = behaviour.Fault,
            };
        }
    }
}
