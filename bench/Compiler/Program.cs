using System.Diagnostics;
using System.Globalization;
using GoDefer.CompilerBench;

const int Lines = 50_000;
const int Times = 10;
const int Rounds = 5;

var large = new Workload(Lines);
var small = new Workload(Lines / Times);
for (var i = 0; i < Rounds; i++) { _ = large.Run(); }
var ratios = new List<double>();
for (var i = 0; i < Rounds; i++)
{
    // As long as the large one, so that a disturbed machine disturbs both alike.
    var ofSmall = Enumerable.Range(0, Times).Average(_ => small.Run());
    ratios.Add(large.Run() / ofSmall);
}
Console.WriteLine(small.Report(Rounds * Times));
Console.WriteLine(large.Report(Rounds));
Console.WriteLine($"time for {Times} times the functions: {Workload.Median(ratios):F1} times ({string.Join(' ', ratios.Select(ratio => ratio.ToString("F1", CultureInfo.InvariantCulture)))})");
Console.WriteLine($"peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / (double)Lines:F1} KB a line");
return 0;
