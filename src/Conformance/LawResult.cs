namespace GoDefer.Conformance;

/// <summary>What came of trying a law.</summary>
public enum LawOutcome : byte
{
    /// <summary>The backend keeps it.</summary>
    Passed,
    /// <summary>The backend breaks it.</summary>
    Failed,
    /// <summary>It does not apply to the backend.</summary>
    Skipped,
}

/// <summary>A law and what came of trying it.</summary>
/// <param name="Law">The law.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Duration">How long it took.</param>
public sealed record LawResult(Law Law, LawOutcome Outcome, TimeSpan Duration)
{
    /// <summary>Where the backend departs from the law; null unless it failed.</summary>
    public LawDifference? Difference { get; init; }

    /// <summary>The feature the backend lacks; null unless it was skipped.</summary>
    public string? Lacks { get; init; }

    /// <summary>The smallest program that shows the difference; null unless it failed.</summary>
    public string? Program => Difference is null ? null : Difference.Line is { } line ? Law.Program.Reproduce(line) : Law.Program.Text;
}
