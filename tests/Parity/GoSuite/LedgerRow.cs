namespace GoDefer.Parity.GoSuite;

/// <summary>
/// A row of <c>tests/gosuite/ledger.tsv</c>: one of Go's own test programs and how it fares. <paramref name="Kind"/> is the file's
/// directive (<c>run</c>, <c>errorcheck</c>) or <c>runimports</c> for programs that import packages. The states are <c>pass</c>,
/// <c>fail</c>, or <c>-</c> where the part has nothing to do with the file; a row that does not pass has a reason and says what would
/// remove it.
/// </summary>
public sealed record LedgerRow(string File, string Kind, string Checker, string Interpreter, string Emulator, string Reason, string Remedy)
{
    /// <summary>State of what is as Go's test wants it.</summary>
    public const string Pass = "pass";

    /// <summary>State of what is not.</summary>
    public const string Fail = "fail";

    /// <summary>State of what has nothing to do with the file.</summary>
    public const string None = "-";

    /// <summary>Column names of the file.</summary>
    public const string Columns = "file\tkind\tchecker\tinterpreter\tamd64emu\treason\twhat removes it";

    /// <summary>Whether nothing fails.</summary>
    public bool Passes => Checker != Fail && Interpreter != Fail && Emulator != Fail;

    /// <summary>Reads a line.</summary>
    public static LedgerRow Parse(string line) =>
        line.Split('\t') is [var file, var kind, var checker, var interpreter, var emulator, var reason, var remedy]
            ? new LedgerRow(file, kind, checker, interpreter, emulator, reason, remedy)
            : throw new FormatException($"seven columns expected: {line}");

    /// <summary>The line of the file.</summary>
    public string ToLine() => string.Join('\t', File, Kind, Checker, Interpreter, Emulator, Reason, Remedy);

    /// <summary>This row with the states that were found; reason and remedy go when all is well.</summary>
    public LedgerRow With(SuiteResult result)
    {
        var row = this with { Checker = State(result.Checker), Interpreter = State(result.Interpreter), Emulator = State(result.Emulator) };
        return row.Passes ? row with { Reason = "", Remedy = "" } : row;
    }

    /// <summary>What was as it should be and is no longer, as sentences.</summary>
    public IEnumerable<string> FallsBehind(SuiteResult result)
    {
        if (Checker == Pass && result.Checker is { } checker and not "") { yield return $"{File}: checker: {checker}"; }
        if (Interpreter == Pass && result.Interpreter is { } interpreter and not "") { yield return $"{File}: interpreter: {interpreter}"; }
        if (Emulator == Pass && result.Emulator is { } emulator and not "") { yield return $"{File}: amd64emu: {emulator}"; }
    }

    private static string State(string? problem) => problem switch { null => None, "" => Pass, _ => Fail };
}
