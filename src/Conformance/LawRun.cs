using GoDefer.Abstractions.Artifacts;

namespace GoDefer.Conformance;

/// <summary>What a backend made of a law's program.</summary>
public sealed record LawRun
{
    /// <summary>How it ended.</summary>
    public RunStatus Status { get; init; }

    /// <summary>The program's exit code.</summary>
    public int ExitCode { get; init; }

    /// <summary>Standard output, as UTF-8.</summary>
    public string Output { get; init; } = "";

    /// <summary>Standard error, as UTF-8.</summary>
    public string Error { get; init; } = "";

    /// <summary>Why there was no run: the backend refuses the program, throws, does not return, returns nonsense; null if there was one.</summary>
    public string? Problem { get; init; }
}

/// <summary>What laws are tried on: a backend with what compiles and links programs for it.</summary>
public interface ILawTarget
{
    /// <summary>The features it has; laws that need others are skipped.</summary>
    IReadOnlyList<string> Features { get; }

    /// <summary>
    /// Runs a law's program. Called on one thread, one law after the other. Whatever the backend does wrong is a <see cref="LawRun.Problem"/>; an
    /// exception ends the whole test.
    /// </summary>
    LawRun Run(Law law);
}
