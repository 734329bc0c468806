using GoDefer.IR;

namespace GoDefer.Parity;

/// <summary>How one program of the corpus fares: refused with a message, right or wrong on each engine, how much of its listing is equal.</summary>
public sealed record ProgramReport(
    CorpusProgram Program, string? Refusal, string? Interpreter, string? Emulator, string? ListingProblem, ListingCounts Listing, IReadOnlyList<string> Differing)
{
    private const string Refused = "refused";

    /// <summary>Compiles, lists and runs a program. Never throws: whatever goes wrong is the report.</summary>
    public static ProgramReport Create(CorpusProgram program, bool runsListing = true, bool runsEngines = true)
    {
        var expected = program.Listing("linux")!;
        if (Attempt(() => Toolchain.Compile(program.SourcePath, "linux", out var errors) is null ? errors : null) is { } refusal)
        {
            return new ProgramReport(program, refusal, Refused, Refused, Refused, ListingComparison.Compare(expected, ""), []);
        }
        var differing = new List<string>();
        var counts = ListingComparison.Compare(expected, "");
        var listing = runsListing ? Attempt(() =>
        {
            var text = Toolchain.Listing(Toolchain.Compile(program.SourcePath, "linux", out _)!, "linux");
            counts = ListingComparison.Compare(expected, text, differing);
            return null;
        }) : null;
        return new ProgramReport(
            program, null, runsEngines ? Run(program, compiled => Toolchain.Interpret(compiled)) : null, runsEngines ? Run(program, compiled => Toolchain.Emulate(compiled)) : null, listing, counts, differing);
    }

    private static string? Run(CorpusProgram program, Func<Program, Behaviour> run) => Attempt(() =>
        Toolchain.Compile(program.SourcePath, "linux", out var errors) is { } compiled
            ? BehaviourComparison.Difference(program, run(compiled))
            : errors);

    private static string? Attempt(Func<string?> action)
    {
        try { return action(); }
        catch (Exception error) { return $"{error.GetType().Name}: {error.Message} {error.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}"; }
    }
}
