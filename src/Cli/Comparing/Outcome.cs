using GoDefer.Abstractions.Artifacts;

namespace GoDefer.Cli.Comparing;

/// <summary>What a program did on one backend, or why it could not be run there.</summary>
internal sealed record Outcome
{
    /// <summary>Why there is nothing to compare: the backend refuses the program or a limit was reached; null if it ran.</summary>
    public string? Refusal { get; init; }

    /// <summary>In the words of <c>run --json</c>.</summary>
    public string Status { get; init; } = "";

    public int ExitCode { get; init; }

    public byte[] Output { get; init; } = [];

    public string Error { get; init; } = "";

    /// <summary>Deferred calls and panics in order; null if the backend does not tell.</summary>
    public IReadOnlyList<RunEvent>? Events { get; init; }

    public bool IsPanic => Status == "panicked";

    public static Outcome Refused(string why) => new() { Refusal = why.TrimEnd('\n') };
}
