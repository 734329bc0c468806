namespace GoDefer.IR;

/// <summary>A bug of GoDefer: names the phase and the function, so that a report leads to the place. Exit code 70.</summary>
public sealed class InternalErrorException(string phase, string function, string message, Exception? inner = null)
    : Exception($"internal error in phase {phase}, function {function}: {message}", inner)
{
    /// <summary>The phase or pass that failed.</summary>
    public string Phase { get; } = phase;

    /// <summary>Link name of the function being worked on; empty if none.</summary>
    public string Function { get; } = function;

    /// <summary>What is wrong, without phase and function.</summary>
    public string Detail { get; } = message;
}
