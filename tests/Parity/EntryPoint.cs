using GoDefer.Parity.GoSuite;

namespace GoDefer.Parity;

/// <summary>
/// <c>parity [--only listing|run] [--show] [TIER | TIER/PROGRAM]…</c>: compares this toolchain with the corpus, a line a program and a
/// line a tier. <c>--show</c> names the symbols that differ. <c>parity --suite</c> tries Go's own test programs: <see cref="SuiteCommand"/>.
/// </summary>
internal static class EntryPoint
{
    public static int Main(string[] args)
    {
        if (args.FirstOrDefault() == "--suite") { return SuiteCommand.Run(args[1..]); }
        var only = args.SkipWhile(arg => arg != "--only").Skip(1).FirstOrDefault();
        var names = args.Where(arg => arg[0] != '-' && arg != only).ToArray();
        foreach (var tier in Corpus.Tiers)
        {
            var programs = Corpus.Programs(tier).Where(program => Matches(program, names)).ToArray();
            if (programs.Length > 0) { Report(tier, programs, only, args.Contains("--show")); }
        }
        return 0;
    }

    private static bool Matches(CorpusProgram program, string[] names) =>
        names.Length == 0 || names.Any(name => name == program.Tier || name == $"{program.Tier}/{program.Name}" || name == program.Name);

    private static void Report(string tier, CorpusProgram[] programs, string? only, bool show)
    {
        var reports = programs.AsParallel().AsOrdered()
            .Select(program => ProgramReport.Create(program, only != "run", only != "listing")).ToArray();
        foreach (var report in reports) { Write(report, show); }
        var totals = TierTotals.Of(tier, reports);
        Console.WriteLine($"{tier}: interpreter {totals.Interpreter}/{totals.Programs} amd64emu {totals.Emulator}/{totals.Programs} {totals.Listing}");
    }

    private static void Write(ProgramReport report, bool show)
    {
        Console.WriteLine($"{report.Program.Tier}/{report.Program.Name}  {report.Listing}");
        Line("refused", report.Refusal);
        if (report.Refusal is not null) { return; }
        Line("listing", report.ListingProblem);
        Line("interpreter", report.Interpreter);
        Line("amd64emu", report.Emulator);
        if (show) { foreach (var symbol in report.Differing) { Line("symbol", symbol); } }
    }

    private static void Line(string what, string? text)
    {
        if (text is not null) { Console.WriteLine($"    {what}: {text.TrimEnd().ReplaceLineEndings("\n      ")}"); }
    }
}
