using System.Globalization;
using System.Text.RegularExpressions;

namespace GoDefer.Parity;

/// <summary>A symbol of a listing: header, lines, and the bytes of its hex dump as text.</summary>
public sealed record ListingSymbol(string Header, bool IsText, List<string> Lines)
{
    /// <summary>The hex dump's lines, which hold the machine code.</summary>
    public IEnumerable<string> Code => Lines.Where(line => ListingComparison.IsHexLine(line)).Select(line => line[..Math.Min(line.Length, 56)]);
}

/// <summary>Counts of a comparison of two listings, or of many.</summary>
/// <param name="Functions">Functions expected.</param>
/// <param name="SameCode">Those whose machine code is equal.</param>
/// <param name="SameListing">Those whose listing is equal.</param>
/// <param name="Data">Data symbols expected.</param>
/// <param name="SameData">Those that are equal.</param>
/// <param name="SimilaritySum">Sum over the functions whose listing differs: how alike the instructions are, see <see cref="InstructionSimilarity"/>.</param>
public sealed record ListingCounts(int Functions, int SameCode, int SameListing, int Data, int SameData, double SimilaritySum = 0)
{
    /// <summary>Nothing compared.</summary>
    public static ListingCounts None { get; } = new(0, 0, 0, 0, 0);

    /// <summary>How alike the instructions of the functions whose listing differs are in the mean; a missing function counts 0.</summary>
    public double SimilarityOfDifferent => Functions == SameListing ? 1 : SimilaritySum / (Functions - SameListing);

    /// <summary>The sum.</summary>
    public static ListingCounts operator +(ListingCounts a, ListingCounts b) => new(
        a.Functions + b.Functions,
        a.SameCode + b.SameCode,
        a.SameListing + b.SameListing,
        a.Data + b.Data,
        a.SameData + b.SameData,
        a.SimilaritySum + b.SimilaritySum);

    /// <inheritdoc/>
    public override string ToString()
    {
        var similarity = Functions == SameListing ? "" : string.Create(CultureInfo.InvariantCulture, $" similarity of different {SimilarityOfDifferent:F3}");
        return $"text {SameCode}/{Functions} listing {SameListing}/{Functions} other {SameData}/{Data}{similarity}";
    }
}

/// <summary>
/// Compares listings symbol by symbol, as <c>tests/corpus/listing_match.py</c> does: white space at the ends of lines does not count, a
/// function has the same code if its hex dump is equal and the same listing if all its lines are.
/// </summary>
public static partial class ListingComparison
{
    /// <summary>Compares what is expected with what was made.</summary>
    public static ListingCounts Compare(string expected, string actual, List<string>? differing = null)
    {
        var made = Parse(actual);
        var counts = ListingCounts.None;
        foreach (var (name, symbol) in Parse(expected)) { counts += Compare(name, symbol, made.GetValueOrDefault(name), differing); }
        return counts;
    }

    /// <summary>Symbols by name; a repeated name gets a number behind it.</summary>
    public static Dictionary<string, ListingSymbol> Parse(string text)
    {
        var symbols = new Dictionary<string, ListingSymbol>(StringComparer.Ordinal);
        ListingSymbol? current = null;
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.TrimEnd();
            if (line.Length == 0) { continue; }
            if (line[0] == '\t')
            {
                current?.Lines.Add(line);
                continue;
            }
            current = new ListingSymbol(line, line.Contains(" STEXT ", StringComparison.Ordinal), []);
            var name = HeaderEnd().Replace(line, "");
            for (var i = 2; !symbols.TryAdd(i == 2 ? name : $"{name} {i - 1}", current); i++) { }
        }
        return symbols;
    }

    internal static bool IsHexLine(string line) =>
        line.Length > 8 && line.StartsWith("\t0x", StringComparison.Ordinal)
        && line.IndexOf('\t', 1) < 0 && int.TryParse(line.AsSpan(3, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out _);

    private static ListingCounts Compare(string name, ListingSymbol expected, ListingSymbol? actual, List<string>? differing)
    {
        var sameListing = actual is not null && expected.Header == actual.Header && expected.Lines.SequenceEqual(actual.Lines);
        if (!sameListing) { differing?.Add($"{(actual is null ? "missing" : "differs")} {name}"); }
        if (!expected.IsText) { return new ListingCounts(0, 0, 0, 1, sameListing ? 1 : 0); }
        var sameCode = sameListing || (actual is not null && expected.Code.SequenceEqual(actual.Code));
        var similarity = sameListing || actual is null ? 0 : InstructionSimilarity.Of(expected, actual);
        return new ListingCounts(1, sameCode ? 1 : 0, sameListing ? 1 : 0, 0, 0, similarity);
    }

    [GeneratedRegex(@"( S[A-Z][A-Z0-9_]*)?( (static|dupok|cfunc|nosplit))* size=.*$")]
    private static partial Regex HeaderEnd();
}
