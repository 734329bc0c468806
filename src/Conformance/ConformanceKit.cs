using System.Diagnostics;

namespace GoDefer.Conformance;

/// <summary>Tries laws on a backend.</summary>
public static class ConformanceKit
{
    /// <summary>Tries laws one after the other, in order; each result is given as soon as it is there.</summary>
    public static IEnumerable<LawResult> Run(IEnumerable<Law> laws, ILawTarget target)
    {
        foreach (var law in laws) { yield return Run(law, target); }
    }

    private static LawResult Run(Law law, ILawTarget target)
    {
        if (law.Needs.FirstOrDefault(need => !target.Features.Contains(need)) is { } lacks) { return new LawResult(law, LawOutcome.Skipped, TimeSpan.Zero) { Lacks = lacks }; }
        var start = Stopwatch.GetTimestamp();
        var difference = law.Expected.Compare(target.Run(law));
        return new LawResult(law, difference is null ? LawOutcome.Passed : LawOutcome.Failed, Stopwatch.GetElapsedTime(start)) { Difference = difference };
    }
}
