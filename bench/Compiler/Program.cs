using System.Diagnostics;
using System.Text;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Abstractions.Plugins;
using GoDefer.Amd64;
using GoDefer.CompilerBench;
using GoDefer.Frontend;
using GoDefer.Frontend.Packages;
using GoDefer.IR;

const int Lines = 50_000;
const int Runs = 4;

for (var i = 0; i < Runs; i++) { Compile(GeneratedProgram.Write(GeneratedProgram.FunctionsFor(Lines))); }
var small = Measure(Lines / 10);
var large = Measure(Lines);
Console.WriteLine($"time for 10 times the functions: {large / small:F1} times");
Console.WriteLine($"peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / (double)Lines:F1} KB a line");
return 0;

static double Measure(int lines)
{
    var source = GeneratedProgram.Write(GeneratedProgram.FunctionsFor(lines));
    var count = source.Count(c => c == '\n');
    var times = new List<double>();
    var allocated = 0L;
    var pause = 0.0;
    for (var i = 0; i < Runs; i++)
    {
        GC.Collect();
        var paused = GC.GetTotalPauseDuration();
        var before = GC.GetTotalAllocatedBytes();
        var start = Process.GetCurrentProcess().TotalProcessorTime;
        Compile(source);
        times.Add((Process.GetCurrentProcess().TotalProcessorTime - start).TotalSeconds);
        pause = (GC.GetTotalPauseDuration() - paused).TotalSeconds;
        allocated = GC.GetTotalAllocatedBytes() - before;
    }
    var best = times.Min();
    Console.WriteLine($"{count} lines: {best:F2} s of processor time, {count / best:F0} lines/s to a listing, {allocated / 1024 / (double)count:F1} KB allocated a line, {pause:F2} s of the last run in the collector");
    return best;
}

static void Compile(string source)
{
    var diagnostics = new DiagnosticBag();
    var input = new PackageInput(null, [new SourceInput("generated.go", Encoding.UTF8.GetBytes(source))]);
    var package = FrontendPipeline.Compile(input, new NoPackages(), new FrontendOptions(), diagnostics)
        ?? throw new InvalidDataException(DiagnosticFormatter.Format(diagnostics));
    var listing = (Listing)new Amd64Backend().Translate(new ProgramArtifact(GoDefer.IR.Program.Of(package.Ir)) { IsLastUse = true }, new BackendRequest { Wanted = ArtifactKind.Listing });
    listing.WriteTo(Stream.Null);
}
