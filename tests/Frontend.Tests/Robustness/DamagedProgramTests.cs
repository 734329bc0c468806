using System.Diagnostics;
using System.Text;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Packages;
using GoDefer.Frontend.Tests.Syntax;

namespace GoDefer.Frontend.Tests.Robustness;

/// <summary>
/// Whatever the input, the whole frontend ends soon, in little memory, with IR or with messages. GODEFER_FUZZ is the number of damaged
/// programs to try (100000 in a nightly run), GODEFER_SEED the seed of the first.
/// </summary>
[TestClass]
public sealed class DamagedProgramTests
{
    private const long MaxAllocated = 512L << 20;
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(1);

    private static int Setting(string name, int usual) => int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : usual;

    [TestMethod]
    public void DamagedProgramsCompileOrAreRefused()
    {
        var programs = TestFiles.Corpus.Select(File.ReadAllBytes).Where(p => !Encoding.UTF8.GetString(p).Contains("\nimport ", StringComparison.Ordinal)).ToArray();
        var problems = new List<string>();
        var first = Setting("GODEFER_SEED", 1);
        for (var seed = first; seed < first + Setting("GODEFER_FUZZ", 2000); seed++)
        {
            var random = new Random(seed);
            var text = new Mutation(random).Of(programs[random.Next(programs.Length)]);
            if (Problem(text) is { } problem)
            {
                problems.Add($"seed {seed}: {problem}");
            }
        }
        Assert.AreEqual("", string.Join('\n', problems.Take(20)));
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
        Assert.IsNull(Problem(Encoding.UTF8.GetBytes($"package main\n\n{declarations}\n\nfunc main() {{}}\n")));

    /// <summary>What is wrong with how the frontend takes a program, or null. A machine that is busy gets a second and third chance.</summary>
    private static string? Problem(byte[] text)
    {
        string? problem = null;
        for (var chance = 0; chance < 3; chance++)
        {
            var watch = Stopwatch.StartNew();
            var before = GC.GetTotalAllocatedBytes();
            try
            {
                var bag = new DiagnosticBag();
                var package = FrontendPipeline.Compile(new PackageInput(null, [new SourceInput("x.go", text)]), new NoPackages(), new FrontendOptions(), bag);
                problem = package is null && !bag.HasErrors ? "no package and no error" : null;
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
