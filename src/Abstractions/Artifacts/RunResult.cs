namespace GoDefer.Abstractions.Artifacts;

/// <summary>How a run ended.</summary>
public enum RunStatus : byte
{
    /// <summary>The program ended by itself: main returned or it called os.Exit.</summary>
    Exited,
    /// <summary>An uncaught panic or a fatal error of the Go runtime; its text has been written to standard error.</summary>
    Panicked,
    /// <summary>The limit of steps was reached.</summary>
    StepLimit,
    /// <summary>The limit of time was reached.</summary>
    TimeLimit,
    /// <summary>The run was cancelled (Ctrl-C).</summary>
    Cancelled,
    /// <summary>The guest did what is no Go error (jumped into nowhere, executed data); <see cref="RunResult.Fault"/> says what.</summary>
    Fault,
}

/// <summary>The end of a run.</summary>
public sealed class RunResult : Artifact
{
    /// <inheritdoc/>
    public override ArtifactKind Kind => ArtifactKind.Run;

    /// <summary>How it ended.</summary>
    public required RunStatus Status { get; init; }

    /// <summary>The program's exit code; 2 for a panic; undefined for limits and faults.</summary>
    public int ExitCode { get; init; }

    /// <summary>What happened at a fault, for a person: pc, symbol, line, address, registers.</summary>
    public string? Fault { get; init; }

    /// <summary>Instructions or IR ops executed.</summary>
    public long Steps { get; init; }
}
