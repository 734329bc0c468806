using System.Text;
using GoDefer.Abstractions.Artifacts;

namespace GoDefer.Cli.Comparing;

/// <summary>
/// A place where two backends do not agree: which thing differs, where in it, what each has there. <paramref name="Known"/> is a difference
/// between versions of Go that explains it, or null.
/// </summary>
internal sealed record Difference(string Aspect, string Where, Contender First, Contender Second, string FirstText, string SecondText, string? Known);

/// <summary>Compares what a program did on backends: deferred calls and panics as events, panic value, standard output, standard error, exit code.</summary>
internal static class Comparison
{
    private const string End = "<end>";

    /// <summary>All differences of two outcomes, the earliest thing first; the first place in each thing.</summary>
    public static IReadOnlyList<Difference> Between(Contender first, Outcome one, Contender second, Outcome two)
    {
        var differences = new List<Difference>();
        if (one.Events is not null && two.Events is not null)
        {
            Add("events", "event", [.. one.Events.Select(Show)], [.. two.Events.Select(Show)]);
            Add("panic value", "", [PanicValue(one)], [PanicValue(two)]);
        }
        Add("stdout", "line", Lines(one.Output), Lines(two.Output));
        Add("stderr", "line", Lines(one), Lines(two));
        Add("exit code", "", [$"{one.ExitCode} ({one.Status})"], [$"{two.ExitCode} ({two.Status})"]);
        return differences;

        void Add(string aspect, string unit, string[] a, string[] b)
        {
            for (var i = 0; i < Math.Max(a.Length, b.Length); i++)
            {
                var (x, y) = (i < a.Length ? a[i] : End, i < b.Length ? b[i] : End);
                if (x == y) { continue; }
                differences.Add(new Difference(aspect, unit.Length == 0 ? "" : $"{unit} {i + 1}", first, second, x, y, Known(first, x, second, y)));
                return;
            }
        }
    }

    private static string? Known(Contender first, string x, Contender second, string y) =>
        first.GoVersion < second.GoVersion ? KnownDifferences.Explain(x, y, second.GoVersion)
        : second.GoVersion < first.GoVersion ? KnownDifferences.Explain(y, x, first.GoVersion)
        : null;

    private static string Show(RunEvent told) => told.Goroutine == 1 ? told.ToString() : $"{told} [goroutine {told.Goroutine}]";

    private static string PanicValue(Outcome outcome) =>
        outcome.IsPanic && outcome.Events!.LastOrDefault(told => told.Kind == RunEventKind.Panic) is { } panic ? panic.ToString() : "none";

    private static string[] Lines(byte[] output) => Encoding.UTF8.GetString(output).Split('\n');

    private static string[] Lines(Outcome outcome) => StandardErrorText.Comparable(outcome.Error, outcome.IsPanic).Split('\n');
}
