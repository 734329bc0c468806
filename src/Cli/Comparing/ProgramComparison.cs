namespace GoDefer.Cli.Comparing;

/// <summary>What came out for a program.</summary>
internal enum Verdict : byte
{
    Agree,
    /// <summary>All differences are known ones between versions of Go.</summary>
    Known,
    /// <summary>Fewer than two backends could run it.</summary>
    Unsupported,
    Differ,
}

/// <summary>A program on all backends: the outcomes, and how each that ran differs from the first that ran.</summary>
internal sealed record ProgramComparison(ProgramFiles Program, IReadOnlyList<(Contender Contender, Outcome Outcome)> Outcomes, IReadOnlyList<Difference> Differences)
{
    public Verdict Verdict =>
        Outcomes.Count(row => row.Outcome.Refusal is null) < 2 ? Verdict.Unsupported
        : Differences.Count == 0 ? Verdict.Agree
        : Differences.All(difference => difference.Known is not null) ? Verdict.Known
        : Verdict.Differ;

    /// <summary>Runs a program everywhere and compares.</summary>
    public static ProgramComparison Of(ProgramFiles program, IReadOnlyList<Contender> contenders, ComparisonOptions options)
    {
        var outcomes = contenders.Select(contender => (Contender: contender, Outcome: contender.Run(program, options))).ToArray();
        var ran = outcomes.Where(row => row.Outcome.Refusal is null).ToArray();
        return new ProgramComparison(program, outcomes,
            [.. ran.Skip(1).SelectMany(row => Comparison.Between(ran[0].Contender, ran[0].Outcome, row.Contender, row.Outcome))]);
    }
}
