namespace GoDefer.Cli.Output;

/// <summary>How much is said on standard error; each level says what those before it say. Values are those of the .NET tools.</summary>
internal enum Verbosity
{
    /// <summary>Errors.</summary>
    Quiet,
    /// <summary>And remarks.</summary>
    Minimal,
    /// <summary>And progress, on a terminal; the default.</summary>
    Normal,
    /// <summary>And what is run: plugins, and the steps of a pipeline with their times.</summary>
    Detailed,
    /// <summary>And where in the program a bug of GoDefer arose.</summary>
    Diagnostic,
}

/// <summary>The names of the levels on the command line, each short and long.</summary>
internal static class VerbosityNames
{
    private static readonly (string Short, string Long)[] rows =
        [("q", "quiet"), ("m", "minimal"), ("n", "normal"), ("d", "detailed"), ("diag", "diagnostic")];

    /// <summary>The short names, in the order of the levels.</summary>
    public static IReadOnlyList<string> All { get; } = [.. rows.Select(row => row.Short)];

    /// <summary>The level of a name, or null.</summary>
    public static Verbosity? Find(string name) => Array.FindIndex(rows, row => name == row.Short || name == row.Long) is >= 0 and var at ? (Verbosity)at : null;
}
