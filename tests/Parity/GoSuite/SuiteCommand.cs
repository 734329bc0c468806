namespace GoDefer.Parity.GoSuite;

/// <summary>
/// <c>parity --suite [KIND | FILE]…</c>: tries Go's test programs, a line for what fails and a line for each kind. Paths of files that the
/// ledger lacks are tried as <c>run</c>.
/// </summary>
internal static class SuiteCommand
{
    private const int MaxProblemLength = 400;

    public static int Run(string[] names)
    {
        if (!Ledger.HasTree)
        {
            Console.WriteLine($"skipped: no {Ledger.TreeFolder}");
            return 0;
        }
        var rows = Ledger.Read().Where(row => names.Length == 0 || names.Contains(row.Kind) || names.Contains(row.File)).ToArray();
        var results = Ledger.Try(rows, all: true);
        for (var i = 0; i < rows.Length; i++) { Write(rows[i], results[i]); }
        foreach (var kind in rows.Zip(results).GroupBy(pair => pair.First.Kind))
        {
            Console.WriteLine($"{kind.Key}: {kind.Count()} files, checker {Count(kind, r => r.Checker)}, interpreter {Count(kind, r => r.Interpreter)}, amd64emu {Count(kind, r => r.Emulator)}");
        }
        return 0;
    }

    private static int Count(IEnumerable<(LedgerRow Row, SuiteResult Result)> pairs, Func<SuiteResult, string?> part) =>
        pairs.Count(pair => part(pair.Result) is "");

    private static void Write(LedgerRow row, SuiteResult result)
    {
        Line(row, "checker", result.Checker);
        if (result.Checker is { Length: > 0 }) { return; }
        Line(row, "interpreter", result.Interpreter);
        Line(row, "amd64emu", result.Emulator);
    }

    private static void Line(LedgerRow row, string part, string? problem)
    {
        if (string.IsNullOrEmpty(problem)) { return; }
        var text = problem.Trim().ReplaceLineEndings(" | ");
        Console.WriteLine($"{row.File}\t{part}\t{(text.Length > MaxProblemLength ? text[..MaxProblemLength] + "…" : text)}");
    }
}
