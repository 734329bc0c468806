namespace GoDefer.Cli;

/// <summary>Exit codes of the tool; <c>run</c> passes on the program's own code otherwise.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>"No": a Go compile error, backends that differ.</summary>
    public const int CompileError = 1;
    public const int GoPanic = 2;
    public const int Usage = 64;
    public const int BadData = 65;
    public const int NoInput = 66;
    public const int Unavailable = 69;
    public const int InternalError = 70;
    public const int LimitReached = 124;
    public const int Cancelled = 130;

    /// <summary>The table that help and documents show; the meaning of a row is the text <c>exit.CODE</c>.</summary>
    public static IReadOnlyList<(string Code, int Value)> Rows { get; } =
    [
        ("0", Success), ("n", -1), ("1", CompileError), ("2", GoPanic), ("64", Usage), ("65", BadData), ("66", NoInput), ("69", Unavailable),
        ("70", InternalError), ("124", LimitReached), ("130", Cancelled),
    ];
}
