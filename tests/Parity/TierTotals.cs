namespace GoDefer.Parity;

/// <summary>The figures of a tier that the ratchet holds.</summary>
public sealed record TierTotals(string Tier, int Programs, int Interpreter, int Emulator, ListingCounts Listing)
{
    /// <summary>Sums reports of a tier.</summary>
    public static TierTotals Of(string tier, IReadOnlyCollection<ProgramReport> reports) => new(
        tier, reports.Count, reports.Count(report => report.Interpreter is null), reports.Count(report => report.Emulator is null),
        reports.Select(report => report.Listing).Aggregate(ListingCounts.None, (a, b) => a + b));

    /// <summary>Column names of the ratchet file.</summary>
    public const string Columns = "tier\tprograms\tinterpreter\tamd64emu\tfunctions\tsame code\tsame listing\tdata symbols\tsame data";

    /// <summary>The line of the ratchet file.</summary>
    public string ToLine() =>
        $"{Tier}\t{Programs}\t{Interpreter}\t{Emulator}\t{Listing.Functions}\t{Listing.SameCode}\t{Listing.SameListing}\t{Listing.Data}\t{Listing.SameData}";

    /// <summary>Reads a line of the ratchet file.</summary>
    public static TierTotals Parse(string line)
    {
        var cells = line.Split('\t');
        var numbers = cells.Skip(1).Select(int.Parse).ToArray();
        return new TierTotals(cells[0], numbers[0], numbers[1], numbers[2], new ListingCounts(numbers[3], numbers[4], numbers[5], numbers[6], numbers[7]));
    }

    /// <summary>At least so alike are the functions of a tier that differ.</summary>
    private const double LowestSimilarity = 0.9;

    /// <summary>The figures that are lower than in the ratchet, as sentences.</summary>
    public IEnumerable<string> FallsBehind(TierTotals ratchet)
    {
        if (Interpreter < ratchet.Interpreter) { yield return $"{Tier}: {Interpreter} programs right on the interpreter, was {ratchet.Interpreter}"; }
        if (Emulator < ratchet.Emulator) { yield return $"{Tier}: {Emulator} programs right on amd64emu, was {ratchet.Emulator}"; }
        if (Listing.SameCode < ratchet.Listing.SameCode) { yield return $"{Tier}: {Listing.SameCode} functions with the same code, was {ratchet.Listing.SameCode}"; }
        if (Listing.SameListing < ratchet.Listing.SameListing) { yield return $"{Tier}: {Listing.SameListing} functions with the same listing, was {ratchet.Listing.SameListing}"; }
        if (Listing.SimilarityOfDifferent < LowestSimilarity) { yield return $"{Tier}: functions that differ are {Listing.SimilarityOfDifferent:F3} alike"; }
        if (Listing.SameData < ratchet.Listing.SameData) { yield return $"{Tier}: {Listing.SameData} data symbols equal, was {ratchet.Listing.SameData}"; }
    }
}
