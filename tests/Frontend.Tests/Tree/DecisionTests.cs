using System.Globalization;
using GoDefer.Frontend.Tests.Syntax;

namespace GoDefer.Frontend.Tests.Tree;

/// <summary>
/// What is inlined, what escapes and what is captured how: on every program of the corpus that imports nothing, exactly what
/// gc 1.11.5 tells with <c>-m</c>, place and text, as recorded in <c>decisions.txt</c>. Left out there: lines about wrappers that
/// the lowering makes, and about shifts.
/// </summary>
[TestClass]
public sealed class DecisionTests
{
    private static readonly Lazy<ILookup<string, string>> Recorded = new(() =>
        File.ReadLines(Repository.PathOf("tests", "Frontend.Tests", "Tree", "decisions.txt"))
            .ToLookup(line => line[..line.IndexOf(':', StringComparison.Ordinal)]));

    public static IEnumerable<object[]> Programs =>
        TestFiles.Corpus.Where(path => !File.ReadLines(path).Any(line => line.StartsWith("import", StringComparison.Ordinal))).Select(path => new object[] { path });

    [TestMethod]
    [DynamicData(nameof(Programs))]
    public void DecisionsAreThoseOfGc(string path)
    {
        var name = Path.GetFileName(path);
        var expected = Recorded.Value[name].Order(StringComparer.Ordinal);
        var compiled = MidEndRun.Of(name, File.ReadAllBytes(path));
        var actual = compiled.Decisions.Distinct().Order(StringComparer.Ordinal);
        Assert.AreEqual(string.Join('\n', expected), string.Join('\n', actual));
    }

    [TestMethod]
    [DataRow("a literal in a recursive group", "can inline", false, """
        package main
        func f(n int) int { return g(n) }
        func g(n int) int { if n == 0 { return 0 }; return f(n - 1) }
        func main() { f(1) }
        """)]
    [DataRow("a reassigned variable is captured by reference", "main.func1 capturing by ref: x (addr=true assign=true width=8)", true, """
        package main
        func main() { x := 1; f := func() { println(x) }; x = 2; f() }
        """)]
    [DataRow("a variable assigned only before its capture is captured by value", "main.func1 capturing by value: x (addr=false assign=false width=8)", true, """
        package main
        func main() { x := 1; x = 2; f := func() { println(x) }; f() }
        """)]
    [DataRow("an assignment in a loop before the capture counts", "main.func1 capturing by ref: x (addr=true assign=true width=8)", true, """
        package main
        func main() { x := 1; for i := 0; i < 2; i++ { x = i; f := func() { println(x) }; f() } }
        """)]
    [DataRow("a large variable is captured by reference", "main.func1 capturing by ref: x (addr=true assign=false width=136)", true, """
        package main
        func main() { x := [17]int{1}; f := func() { println(x[0]) }; f() }
        """)]
    [DataRow("too many nodes", "cannot inline f: function too complex: cost 100 exceeds budget 80", true, """
        package main
        func f(a int) int {
            return a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+1-1+2-2+3-3+4-4+5-5
        }
        func main() { f(1) }
        """, DisplayName = "cost")]
    public void DecisionIsTold(string what, string text, bool isTold, string source)
    {
        var compiled = MidEndRun.Of("x.go", System.Text.Encoding.UTF8.GetBytes(source), isVerbose: true);
        Assert.AreEqual(isTold, compiled.Decisions.Any(line => line.Contains(text, StringComparison.Ordinal)), $"{what}:\n{string.Join('\n', compiled.Decisions)}");
    }
}
