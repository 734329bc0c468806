using System.Text;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Tests.Syntax;

/// <summary>What is printed parses to the tree it was printed from.</summary>
[TestClass]
public sealed class RoundTripTests
{
    private const string StandardLibrary = "/usr/share/go-1.19/src";

    public static IEnumerable<object[]> Fragments =>
        new[]
        {
            "var x = - -a + + +b - -c", "var x = & ^y &^ z & ^w", "var x = &(a + b)", "var x = f(10 ...)",
            "var x = 1 .y", "var x = 1.5.y", "var x chan (<-chan int)", "var x chan<- chan<- int", "var x <-chan <-chan int",
            "var x chan<- (<-chan int)", "var x = <-chan int(c)", "var x = (<-chan int)(c)", "var x = <-chan<- chan int(nil)",
            "var x = (func())(nil)", "var x = (*T)(p)", "var x = []interface{}{1, T{}, {2}, {3: 4}}", "var x = [...]T{{1}, {2}}",
            "var x = struct{ a, b int `k:\"v\"`; T; *p.U \"tag\" }{1, 2}", "type T interface { m(); p.I; n(a, b int, c ...string) (x, y T) }",
            "type (\n\tA = B\n\tC D\n)\ntype E = F", "const (\n\ta = iota\n\tb\n)\nconst c, d int = 1, 2", "import (\n\t. \"a\"\n\t_ `b`\n)\nimport c \"d\"",
            "//go:nosplit\n//go:noinline\nfunc f()\n//go:linkname a b\nfunc (T) g() {}", "func f() func() (func(), error) { return nil }",
            "func f() { if x == &(T{1}) && (T{}) == y || g(T{}) {} }", "func f() { for _ = range (T{}) {}; for range x {}; for i, v := range []T{} {} }",
            "func f() { for ;; i++ {}; for i := 0; ; {}; for ; x; {}; for x {}; for {} }", "func f() { switch x := y.(type) { case int, *T: default: }; switch y.(type) {} }",
            "func f() { switch x := 1; x {}; switch x := 1; {}; switch {}; switch f() { case 1: fallthrough; case 2, 3: ; } }",
            "func f() { select { case c <- 1: case x := <-c: x++; case a[0], ok = <-c: default: }; select {} }",
            "func f() { L: M: ; goto L; { goto N; N: }; ; ; goto M; for { break; continue } }", "func f() { var (); const (); type (); var (a int; b = 1); type T struct{} }",
            "func f() { x, y = y, x; x <<= 1; x &^= 2; c <- <-d; go f(); defer func() { recover() }(); return }",
            "func f() { if a := b; c {} else if d {} else { e() }; x[1:], x[:2:3], x[:] = y[1:2:3], y.(T), y[0] }",
        }.Select(text => new object[] { text });

    [TestMethod]
    [DynamicData(nameof(Fragments))]
    public void FragmentRoundTrips(string text) => AssertRoundTrip(Encoding.UTF8.GetBytes("package p\n\n" + text + "\n"), "fragment");

    [TestMethod]
    public void CorpusRoundTrips()
    {
        foreach (string path in TestFiles.Corpus)
        {
            AssertRoundTrip(File.ReadAllBytes(path), path);
        }
    }

    [TestMethod]
    public void StandardLibraryRoundTrips()
    {
        if (!Directory.Exists(StandardLibrary))
        {
            Assert.Inconclusive($"{StandardLibrary} is not there");
        }

        IReadOnlyList<string> files = [.. TestFiles.GoFiles(StandardLibrary).Where(path => !path.Contains("/testdata/") && !path.Contains("/cmd/"))];
        int newer = 0;
        Parallel.ForEach(files, path =>
        {
            if (!TryRoundTrip(File.ReadAllBytes(path), path))
            {
                Interlocked.Increment(ref newer);
            }
        });

        // Type parameters and number forms of later Go versions are all that may be refused.
        Assert.IsTrue(files.Count > 1000 && newer < files.Count / 20, $"{newer} of {files.Count} files do not parse");
    }

    [TestMethod]
    public void TypeParametersAreErrors()
    {
        var bag = new DiagnosticBag();
        TestFiles.Parse("package p\n\nfunc f[T any](x T) {}\n"u8.ToArray(), bag, "a.go");
        Assert.AreEqual("a.go:3:7: syntax error: unexpected [, expecting (\n", DiagnosticFormatter.Format(bag));
    }

    private static void AssertRoundTrip(byte[] text, string name) => Assert.IsTrue(TryRoundTrip(text, name), $"{name} does not parse");

    private static bool TryRoundTrip(byte[] text, string name)
    {
        var bag = new DiagnosticBag();
        FileNode? first = TestFiles.Parse(text, bag, name);
        if (first is null || bag.HasErrors)
        {
            return false;
        }

        FileNode second = TestFiles.Parse(AstPrinter.Print(first));
        Assert.IsNull(TreeComparer.Difference(first, second), $"{name}:\n{AstPrinter.Print(first)}");
        return true;
    }
}
