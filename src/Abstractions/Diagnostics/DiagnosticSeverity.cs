namespace GoDefer.Abstractions.Diagnostics;

/// <summary>How grave a <see cref="Diagnostic"/> is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Explanation only; never changes an exit code.</summary>
    Note,

    /// <summary>Suspicious input that still compiles.</summary>
    Warning,

    /// <summary>The input is refused.</summary>
    Error,
}
