using System.Text;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Cli.Comparing;

namespace GoDefer.Cli.Tests;

/// <summary>What two outcomes differ in, and where first.</summary>
[TestClass]
public sealed class ComparisonTests
{
    private static readonly Contender first = new Named("a", new Version(1, 11));
    private static readonly Contender second = new Named("b", new Version(1, 11));

    [TestMethod]
    public void EqualOutcomesAgree() => Assert.AreEqual("", Differences(Outcome("x\n", "", 0), Outcome("x\n", "", 0)));

    [TestMethod]
    public void EachThingIsNamedWithItsFirstPlace() => Assert.AreEqual(
        "stdout line 2: two | 2; stderr line 1: e | f; exit code : 0 (exited) | 3 (exited)", Differences(Outcome("one\ntwo\nthree\n", "e", 0), Outcome("one\n2\n3\n", "f", 3)));

    [TestMethod]
    public void AMissingLineIsTheEnd() => Assert.AreEqual("stdout line 2:  | b", Differences(Outcome("a\n", "", 0), Outcome("a\nb\n", "", 0)));

    [TestMethod]
    public void TracesAndAddressesAreNotCompared() => Assert.AreEqual("", Differences(
        Outcome("", "panic: (main.T) (0x45e0a0,0x40c130)\n\ngoroutine 1 [running]:\nmain.main()\n\tx.go:3 +0x1\n", 2, "panicked"),
        Outcome("", "panic: (main.T) (0x1,0x2)\n\ngoroutine 1 [running]:\nmain.main()\n\tx.go:3 +0x99\n", 2, "panicked")));

    [TestMethod]
    public void TheStackOfTheRuntimeIsATraceToo() => Assert.AreEqual("", Differences(
        Outcome("", "fatal error: no goroutines\n\nruntime stack:\nruntime.throw(0x1)\n", 2, "panicked"), Outcome("", "fatal error: no goroutines\n", 2, "panicked")));

    [TestMethod]
    public void EventsAreComparedWhereBothTell()
    {
        RunEvent defer = new(RunEventKind.Defer, 1) { Callee = "main.f", Function = "main.main", File = "x.go", Line = 3 };
        RunEvent call = new(RunEventKind.Return, 1) { Callee = "main.f" };
        var one = Outcome("", "", 0) with { Events = [defer, call] };
        Assert.AreEqual("events event 2: return calls main.f | <end>", Differences(one, one with { Events = [defer] }));
        Assert.AreEqual("", Differences(one, one with { Events = null }));
    }

    [TestMethod]
    [DataRow("index out of range", "panic: runtime error: index out of range [5] with length 3", 13, "go1.13: index errors name index and length")]
    [DataRow("index out of range", "panic: runtime error: index out of range [5] with length 3", 12, null)]
    [DataRow("panic: x [recovered]", "panic: x [recovered, repanicked]", 25, "go1.25: a value that is panicked with again is printed once")]
    [DataRow("panic: a", "panic: b", 25, null)]
    public void DifferencesOfVersionsAreKnown(string older, string newer, int minor, string? known) =>
        Assert.AreEqual(known, KnownDifferences.Explain(older, newer, new Version(1, minor)));

    private static Outcome Outcome(string output, string error, int exitCode, string status = "exited") =>
        new() { Status = status, ExitCode = exitCode, Output = Encoding.UTF8.GetBytes(output), Error = error };

    private static string Differences(Outcome one, Outcome two) => string.Join("; ", Comparison.Between(first, one, second, two)
        .Select(difference => $"{difference.Aspect} {difference.Where}: {difference.FirstText} | {difference.SecondText}"));

    private sealed class Named(string name, Version version) : Contender(name)
    {
        public override string Description => Name;

        public override Version GoVersion => version;

        public override Outcome Run(ProgramFiles program, ComparisonOptions options) => throw new NotSupportedException();
    }
}
