using GoDefer.Cli.Texts;

namespace GoDefer.Cli;

/// <summary>A further line of a message: a short name and its text, printed in two columns.</summary>
internal readonly record struct MessageDetail(string Name, string Text);

/// <summary>
/// The tool cannot go on for a reason the user can do something about: a message by the key of its text, whose first part is the
/// message's stable id, and the exit code.
/// </summary>
internal sealed class ToolException : Exception
{
    private readonly List<MessageDetail> details = [];

    private ToolException(int exitCode, string id, string message) : base(message)
    {
        ExitCode = exitCode;
        Id = id;
    }

    public int ExitCode { get; }

    public string Id { get; }

    /// <summary>Where in a file of the user's: <c>pipeline.yaml:12:7</c>; empty if nowhere.</summary>
    public string Place { get; private set; } = "";

    /// <summary>Further lines: what was found, what to do.</summary>
    public IReadOnlyList<MessageDetail> Details => details;

    public static ToolException Of(int exitCode, string key, params object?[] arguments) =>
        new(exitCode, key.Split('.')[0], Text.Of(key, arguments));

    /// <summary>Says where.</summary>
    public ToolException At(string place)
    {
        Place = place;
        return this;
    }

    /// <summary>Adds a line whose text is the same in every language: a path, a version, what another program said.</summary>
    public ToolException With(string name, string text)
    {
        details.Add(new MessageDetail(name, text));
        return this;
    }

    /// <summary>Adds the line that says what to do.</summary>
    public ToolException Do(string key, params object?[] arguments) => With("do", Text.Of(key, arguments));
}
