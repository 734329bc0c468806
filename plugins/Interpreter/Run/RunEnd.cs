using GoDefer.Abstractions.Artifacts;

namespace GoDefer.Interpreter.Run;

/// <summary>Ends the run from wherever the machine is.</summary>
internal sealed class RunEndException(RunStatus status, int exitCode = 0, string? fault = null) : Exception
{
    public RunStatus Status { get; } = status;

    public int ExitCode { get; } = exitCode;

    public string? Fault { get; } = fault;
}
