using System.Text;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Parity;

namespace GoDefer.EndToEnd.Tests;

/// <summary>Limits end a run wherever it is: cleanly, with what the program wrote until then.</summary>
[TestClass]
public sealed class LimitTests
{
    /// <summary>Programs that are cut while they defer, panic, recover, grow stacks, collect, select, switch goroutines; and in how many places, fewer for longer ones.</summary>
    private static readonly (string Name, int Places)[] cut =
    [
        ("lang/nested_panics.go", 60), ("goroutines/panic_goroutine.go", 60), ("goroutines/select.go", 60), ("lang/maps.go", 30), ("memory/stack_beside_objects.go", 15),
        ("memory/map_grows_while_collecting.go", 6),
    ];

    private const string Endless = """
        package main

        func main() {
            for n := 0; ; n++ {
                if n < 0 {
                    println(n)
                }
            }
        }
        """;

    private const string PingPong = """
        package main

        func main() {
            c := make(chan int)
            go func() {
                for {
                    c <- 1
                }
            }()
            for {
                <-c
            }
        }
        """;

    private const string Sleeping = """
        package main

        import "time"

        func main() {
            time.Sleep(time.Hour)
            println("awake")
        }
        """;

    private const string Garbage = """
        package main

        var keep [100]*[500]int

        func main() {
            for i := 0; ; i++ {
                keep[i%100] = new([500]int)
            }
        }
        """;

    private const string Hoard = """
        package main

        var lists []*[1000]*int

        func main() {
            for {
                lists = append(lists, new([1000]*int))
            }
        }
        """;

    private const string Deep = """
        package main

        func deep(n int) int { return deep(n+1) + 1 }

        func main() { println(deep(0)) }
        """;

    private const string Crowd = """
        package main

        const n = 100000

        func main() {
            ready, stop, done := make(chan bool), make(chan bool), make(chan int)
            for i := 0; i < n; i++ {
                go func(i int) {
                    ready <- true
                    <-stop
                    done <- i
                }(i)
            }
            for i := 0; i < n; i++ {
                <-ready
            }
            close(stop)
            sum := 0
            for i := 0; i < n; i++ {
                sum += <-done
            }
            println(sum)
        }
        """;

    private static readonly string[] engines = ["interpreter", "amd64emu"];

    public static IEnumerable<object[]> Cuts => from engine in engines from program in cut select new object[] { engine, program.Name, program.Places };

    [TestMethod]
    [DynamicData(nameof(Cuts))]
    public void AnyNumberOfStepsIsALimit(string engine, string name, int places)
    {
        var program = CorpusProgram.At(Repository.PathOf("tests", "programs", name));
        var run = Prepare(engine, File.ReadAllText(program.SourcePath));
        var whole = Run(run);
        Assert.IsTrue(whole.Result.Status is RunStatus.Exited or RunStatus.Panicked, whole.Result.Fault);
        var random = new Random(1);
        foreach (var limit in Enumerable.Range(0, places).Select(_ => random.NextInt64(1, whole.Result.Steps)).Concat([1, 2, whole.Result.Steps - 1]))
        {
            var (result, text) = Run(run, request => request with { MaxSteps = limit });
            Assert.AreEqual(RunStatus.StepLimit, result.Status, $"{limit} of {whole.Result.Steps} steps: {result.Fault}");
            Assert.IsTrue(result.Steps >= limit && result.Steps < limit + 10_000, $"{result.Steps} steps for {limit}");
            Assert.IsTrue(whole.Text.StartsWith(text, StringComparison.Ordinal), $"{limit} steps: {text}");
        }
        var again = Run(run);
        Assert.AreEqual((whole.Text, whole.Result.Steps), (again.Text, again.Result.Steps), "a run after those that were cut");
    }

    [TestMethod]
    [DynamicData(nameof(Memories))]
    public void AnyAmountOfMemoryIsALimit(string engine, long limit)
    {
        var (result, text) = Run(Prepare(engine, Hoard), request => request with { MaxMemory = limit });
        Assert.AreEqual((RunStatus.Panicked, 2), (result.Status, result.ExitCode), result.Fault);
        StringAssert.Matches(text, new(@"\Aruntime: out of memory: cannot allocate \d+-byte block \(\d+ in use\)\nfatal error: out of memory\n"), $"limit {limit}");
    }

    public static IEnumerable<object[]> Memories =>
        from engine in engines from limit in new long[] { 1, 4096, 100_000, 1 << 20, 3_000_000, 20_000_000 } select new object[] { engine, limit };

    [TestMethod]
    [DynamicData(nameof(Ends))]
    public void TimeIsALimit(string engine, string source)
    {
        var run = Prepare(engine, source);
        Assert.AreEqual(RunStatus.TimeLimit, Run(run, request => request with { Timeout = TimeSpan.FromMilliseconds(100), Clock = ClockKind.Real }).Result.Status);
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        Assert.AreEqual(RunStatus.Cancelled, Run(run, request => request with { Cancellation = cancelled.Token, Clock = ClockKind.Real }).Result.Status);
    }

    public static IEnumerable<object[]> Ends => from engine in engines from source in new[] { Endless, PingPong, Sleeping, Garbage } select new object[] { engine, source };

    [TestMethod]
    [DataRow("interpreter")]
    [DataRow("amd64emu")]
    public void TheVirtualClockDoesNotWait(string engine)
    {
        var (result, text) = Run(Prepare(engine, Sleeping), request => request with { Timeout = TimeSpan.FromMinutes(1) });
        Assert.AreEqual((RunStatus.Exited, "awake\n"), (result.Status, text));
    }

    [TestMethod]
    [DataRow("interpreter")]
    [DataRow("amd64emu")]
    public void StacksEndAtGosLimit(string engine)
    {
        var (result, text) = Run(Prepare(engine, Deep));
        Assert.AreEqual((RunStatus.Panicked, 2), (result.Status, result.ExitCode), result.Fault);
        StringAssert.StartsWith(text, "runtime: goroutine stack exceeds 1000000000-byte limit\nfatal error: stack overflow\n");
    }

    [TestMethod]
    [DataRow("interpreter")]
    [DataRow("amd64emu")]
    public void AHundredThousandGoroutinesWait(string engine)
    {
        var (result, text) = Run(Prepare(engine, Crowd), request => request with { MaxMemory = 1L << 30 });
        Assert.AreEqual((RunStatus.Exited, "4999950000\n"), (result.Status, text), result.Fault);
    }

    private static Func<ExecutionRequest, RunResult> Prepare(string engine, string source) =>
        Toolchain.Prepare(engine, Toolchain.Compile("main.go", Encoding.UTF8.GetBytes(source), "linux", out var errors) ?? throw new AssertFailedException(errors));

    private static (RunResult Result, string Text) Run(Func<ExecutionRequest, RunResult> run, Func<ExecutionRequest, ExecutionRequest>? limit = null)
    {
        using var written = new MemoryStream();
        var request = new ExecutionRequest { Input = Stream.Null, Output = written, Error = written, Arguments = ["main"], Clock = ClockKind.Virtual };
        var result = run(limit is null ? request : limit(request));
        return (result, Encoding.UTF8.GetString(written.ToArray()));
    }
}
