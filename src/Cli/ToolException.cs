namespace GoDefer.Cli;

/// <summary>The tool cannot go on for a reason the user can do something about: message, stable id, exit code.</summary>
internal sealed class ToolException(int exitCode, string id, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;

    public string Id { get; } = id;

    /// <summary>Where in a file of the user's: <c>pipeline.yaml:12:7</c>; empty if nowhere.</summary>
    public string Place { get; init; } = "";

    /// <summary>Further lines, each a short name and its text, printed in two columns.</summary>
    public IReadOnlyList<(string Name, string Text)> Details { get; init; } = [];
}
