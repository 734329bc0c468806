using System.Collections.Concurrent;

namespace GoDefer.Parity.GoSuite;

/// <summary>
/// Go's own test programs as a measure. The ledger names those that exist in Go 1.11.5's tree and in that of Debian's package
/// golang-1.19-src and that Go 1.11.5 compiles; their text is read from the package.
/// </summary>
public static class Ledger
{
    /// <summary>Where the package puts Go's test programs.</summary>
    public const string TreeFolder = "/usr/share/go-1.19/test";

    /// <summary>The ledger's file.</summary>
    public static string FilePath { get; } = Repository.PathOf("tests", "gosuite", "ledger.tsv");

    /// <summary>Whether the package is installed.</summary>
    public static bool HasTree => Directory.Exists(TreeFolder);

    /// <summary>All rows.</summary>
    public static IReadOnlyList<LedgerRow> Read() => [.. File.ReadAllLines(FilePath).Skip(1).Select(LedgerRow.Parse)];

    /// <summary>Writes all rows.</summary>
    public static void Write(IEnumerable<LedgerRow> rows) =>
        File.WriteAllText(FilePath, string.Join('\n', [LedgerRow.Columns, .. rows.Select(row => row.ToLine())]) + "\n");

    /// <summary>
    /// Tries programs, several at a time; gives a result for each row in their order. Without <paramref name="all"/> only engines on which a
    /// program passed are tried: what fails, be it by taking too long, cannot fall.
    /// </summary>
    public static SuiteResult[] Try(IReadOnlyList<LedgerRow> rows, bool all)
    {
        var results = new SuiteResult[rows.Count];
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, rows.Count), EnumerablePartitionerOptions.NoBuffering), i => results[i] = Try(rows[i], all));
        return results;
    }

    private static SuiteResult Try(LedgerRow row, bool all) => row.Kind switch
    {
        "run" or "runimports" => RunDirective.Try(
            Path.Combine(TreeFolder, row.File), all || row.Interpreter == LedgerRow.Pass, all || row.Emulator == LedgerRow.Pass),
        "errorcheck" => ErrorCheckDirective.Try(row.File),
        _ => throw new FormatException($"{row.File}: no such kind: {row.Kind}"),
    };
}
