using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Parity;

namespace GoDefer.EndToEnd.Tests;

/// <summary>Of a run nothing is left in the process: no machine, no memory, no thread, no timer. Measures the process, so nothing runs beside it.</summary>
[TestClass]
[DoNotParallelize]
public sealed class LeakTests
{
    private const int Rounds = 4;

    // A run reserves more than 4 GB of address space, of which it touches some MB.
    private const long OneRun = 4L << 30;
    private const long MostGrowth = 48L << 20;

    private static readonly string[] programs = ["lang/nested_panics.go", "memory/stack_growth.go", "goroutines/select.go", "goroutines/panic_goroutine.go", "lang/maps.go", "std/runtime_api.go"];

    [TestMethod]
    [DataRow("interpreter")]
    [DataRow("amd64emu")]
    public void NothingIsLeftOfRuns(string engine)
    {
        var runs = programs.Select(name => Prepare(engine, Repository.PathOf("tests", "programs", name))).ToArray();
        var first = runs.Select(run => Run(run).Text).ToArray();
        _ = RunAll(runs);
        var before = Measure();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var output in RunAll(runs)) { Assert.IsFalse(IsAlive(output), "something holds what a run that has ended wrote to"); }
        }
        var after = Measure();
        CollectionAssert.AreEqual(first, runs.Select(run => Run(run).Text).ToArray());
        Assert.IsLessThan(before.Reserved + OneRun, after.Reserved);
        Assert.IsLessThan(before.Resident + MostGrowth, after.Resident);
        Assert.AreEqual(before.Timers, after.Timers);
        Assert.IsLessThanOrEqualTo(before.Threads + Environment.ProcessorCount, after.Threads);
    }

    // Each to its end and cut short.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> RunAll(Func<ExecutionRequest, RunResult>[] runs)
    {
        var outputs = new List<WeakReference>();
        foreach (var run in runs)
        {
            var steps = Run(run, outputs: outputs).Steps;
            for (var part = 1; part < 4; part++) { Run(run, steps * part / 4, outputs); }
        }
        return outputs;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (string Text, long Steps) Run(Func<ExecutionRequest, RunResult> run, long maxSteps = 0, List<WeakReference>? outputs = null)
    {
        using var written = new MemoryStream();
        var request = new ExecutionRequest { Input = Stream.Null, Output = written, Error = written, Arguments = ["main"], MaxSteps = maxSteps, Timeout = TimeSpan.FromMinutes(1) };
        outputs?.Add(new WeakReference(written));
        var result = run(request);
        Assert.AreEqual(maxSteps > 0, result.Status == RunStatus.StepLimit, $"{result.Status} {result.Fault}");
        return (Encoding.UTF8.GetString(written.ToArray()), result.Steps);
    }

    private static bool IsAlive(WeakReference reference)
    {
        for (var i = 0; i < 10 && reference.IsAlive; i++) { Collect(); }
        return reference.IsAlive;
    }

    private static (long Reserved, long Resident, long Timers, int Threads) Measure()
    {
        Collect();
        using var process = Process.GetCurrentProcess();
        return (process.VirtualMemorySize64, process.WorkingSet64, Timer.ActiveCount, process.Threads.Count);
    }

    private static void Collect()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
    }

    private static Func<ExecutionRequest, RunResult> Prepare(string engine, string path) =>
        Toolchain.Prepare(engine, Toolchain.Compile(path, "linux", out var errors) ?? throw new AssertFailedException(errors));
}
