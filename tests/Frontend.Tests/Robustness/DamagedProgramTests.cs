using System.Diagnostics;
using System.Text;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Packages;
using GoDefer.Frontend.Tests.Syntax;

namespace GoDefer.Frontend.Tests.Robustness;

/// <summary>
/// Whatever the input, the parser and the whole frontend end soon, in little memory, with a tree or IR, or with messages. GODEFER_FUZZ is the number of damaged
/// programs to try (100000 in a nightly run), GODEFER_SEED the seed of the first.
/// </summary>
[TestClass]
public sealed class DamagedProgramTests
{
    private const long MaxAllocated = 512L << 20;
    private const int MostProblems = 20;
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(1);

    private static int Setting(string name, int usual) => int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : usual;

    [TestMethod]
    public void DamagedProgramsAreParsedOrRefused() => TryDamaged(_ => true, Parse);

    [TestMethod]
    public void DamagedProgramsCompileOrAreRefused() => TryDamaged(text => !text.Contains("\nimport ", StringComparison.Ordinal), Compile);

    private static void TryDamaged(Predicate<string> isSeed, Func<byte[], DiagnosticBag, bool> read)
    {
        var programs = TestFiles.Corpus.Select(File.ReadAllBytes).Where(program => isSeed(Encoding.UTF8.GetString(program))).ToArray();
        var problems = new List<string>();
        var first = Setting("GODEFER_SEED", 1);
        for (var seed = first; seed < first + Setting("GODEFER_FUZZ", 2000) && problems.Count < MostProblems; seed++)
        {
            var random = new Random(seed);
            var text = new Mutation(random).Of(programs[random.Next(programs.Length)]);
            if (Problem(text, read) is { } problem)
            {
                problems.Add($"seed {seed}: {problem}");
            }
        }
        Assert.AreEqual("", string.Join('\n', problems));
    }

    [TestMethod]
    [DataRow("const x = 1 << 1000000000")]
    [DataRow("const x = 1e1000000000 * 1e1000000000")]
    [DataRow("const x = 1 << 500 << 500 << 500")]
    [DataRow("var x [1 << 60][1 << 60]int")]
    [DataRow("var x [1 << 40]struct { a, b [1 << 20]string }")]
    [DataRow("type a struct { b }; type b struct { a }; var x a; func f() { println(x == x) }")]
    [DataRow("type a [2]a; type b [len(b{})]int; type c struct { x [len(c{}.x)]int }")]
    [DataRow("type a interface { b }; type b interface { a }; var x a = y; var y b = x")]
    [DataRow("type a interface { m() interface { a } }; type b interface { m() interface { b } }; var x a; var y b; var z = x == y")]
    [DataRow("type a = b; type b = c; type c = a; var x a")]
    [DataRow("type t = struct { f *t; g func(t) t }; var x t")]
    [DataRow("type a *a; type b []b; type c map[string]c; type d func(d) d; type e chan e; var v = b{{}, {{}}}")]
    [DataRow("const a = b; const b = a; var c = d; var d = c; type e [f]int; const f = len(e{})")]
    [DataRow("func f(x int) { switch x { case f: }; f.g.h[1:2:3](f...) }")]
    [DataRow("import \"\\\"\nvar x = '\\")]
    [DataRow("var x = \"\\")]
    public void HardDeclarationsAreRefusedOrCompiled(string declarations) =>
        Assert.IsNull(Problem(Encoding.UTF8.GetBytes($"package main\n\n{declarations}\n\nfunc main() {{}}\n"), Compile));

    private static bool Parse(byte[] text, DiagnosticBag bag) => TestFiles.Parse(text, bag) is not null;

    private static bool Compile(byte[] text, DiagnosticBag bag) =>
        FrontendPipeline.Compile(new PackageInput(null, [new SourceInput("x.go", text)]), new NoPackages(), new FrontendOptions(), bag) is not null;

    /// <summary>What is wrong with how a program is taken, or null. A machine that is busy gets a second and third chance.</summary>
    private static string? Problem(byte[] text, Func<byte[], DiagnosticBag, bool> read)
    {
        string? problem = null;
        for (var chance = 0; chance < 3; chance++)
        {
            var watch = Stopwatch.StartNew();
            var before = GC.GetTotalAllocatedBytes();
            try
            {
                var bag = new DiagnosticBag();
                problem = !read(text, bag) && !bag.HasErrors ? "nothing and no error" : null;
            }
            catch (Exception error)
            {
                return $"{error.GetType().Name}: {error.Message}\n{error.StackTrace?.Split('\n')[0]}\n{Encoding.Latin1.GetString(text.AsSpan(0, Math.Min(text.Length, 2000)))}";
            }
            problem ??= watch.Elapsed > longest ? $"took {watch.Elapsed}" : null;
            problem ??= GC.GetTotalAllocatedBytes() - before > MaxAllocated ? "allocated too much" : null;
            if (problem is null)
            {
                return null;
            }
        }
        return problem;
    }

    private sealed class NoPackages : IExportSource
    {
        public ExportedPackage? Find(string path) => null;
    }
}
