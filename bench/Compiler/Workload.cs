using System.Diagnostics;
using System.Text;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Abstractions.Plugins;
using GoDefer.Amd64;
using GoDefer.Frontend;
using GoDefer.Frontend.Packages;

namespace GoDefer.CompilerBench;

/// <summary>A generated program of about so many lines that is compiled to a listing again and again.</summary>
internal sealed class Workload
{
    private readonly byte[] source;
    private readonly int lines;
    private readonly List<double> times = [];
    private double pause;
    private long allocated;

    public Workload(int aboutLines)
    {
        var text = GeneratedProgram.Write(GeneratedProgram.FunctionsFor(aboutLines));
        source = Encoding.UTF8.GetBytes(text);
        lines = text.Count(c => c == '\n');
    }

    /// <summary>The middle one, or the mean of the two in the middle.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>Compiles once; gives the seconds of processor time.</summary>
    public double Run()
    {
        GC.Collect();
        var (pausedBefore, allocatedBefore) = (GC.GetTotalPauseDuration(), GC.GetTotalAllocatedBytes());
        var start = Process.GetCurrentProcess().TotalProcessorTime;
        Compile();
        times.Add((Process.GetCurrentProcess().TotalProcessorTime - start).TotalSeconds);
        pause = (GC.GetTotalPauseDuration() - pausedBefore).TotalSeconds;
        allocated = GC.GetTotalAllocatedBytes() - allocatedBefore;
        return times[^1];
    }

    /// <summary>The speed by the median of the last runs, what a run allocates, and the time of the last one in the collector.</summary>
    public string Report(int runs)
    {
        var median = Median(times.TakeLast(runs));
        return $"{lines} lines: {median:F2} s of processor time, {lines / median:F0} lines/s to a listing, {allocated / 1024 / (double)lines:F1} KB allocated a line, {pause:F2} s of the last run in the collector";
    }

    private void Compile()
    {
        var diagnostics = new DiagnosticBag();
        var input = new PackageInput(null, [new SourceInput("generated.go", source)]);
        var package = FrontendPipeline.Compile(input, new NoPackages(), new FrontendOptions(), diagnostics)
            ?? throw new InvalidDataException(DiagnosticFormatter.Format(diagnostics));
        var program = new ProgramArtifact(GoDefer.IR.Program.Of(package.Ir)) { IsLastUse = true };
        var listing = (Listing)new Amd64Backend().Translate(program, new BackendRequest { Wanted = ArtifactKind.Listing });
        listing.WriteTo(Stream.Null);
    }
}
