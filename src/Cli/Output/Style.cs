namespace GoDefer.Cli.Output;

/// <summary>
/// Colours of one stream. Whether it has any is decided once: <c>--color</c>, then <c>NO_COLOR</c> (set and not empty), <c>FORCE_COLOR</c>,
/// <c>TERM=dumb</c>, then whether the stream is a terminal. Without colours no escape byte is written.
/// </summary>
internal sealed class Style
{
    private readonly bool isColoured;

    private Style(bool isColoured) => this.isColoured = isColoured;

    public static Style Plain { get; } = new(false);

    /// <summary>The style of a stream; <paramref name="option"/> is auto, always or never.</summary>
    public static Style For(string? option, bool isTerminal, Func<string, string?> environment) => new(option switch
    {
        "always" => true,
        "never" => false,
        _ when IsSet("NO_COLOR", environment) => false,
        _ when IsSet("FORCE_COLOR", environment) => true,
        _ => isTerminal && environment("TERM") != "dumb",
    });

    public string Bold(string text) => Wrap("1", text);

    public string Dim(string text) => Wrap("2", text);

    public string Red(string text) => Wrap("31", text);

    public string Green(string text) => Wrap("32", text);

    public string Yellow(string text) => Wrap("33", text);

    private string Wrap(string code, string text) => isColoured ? $"\u001b[{code}m{text}\u001b[0m" : text;

    private static bool IsSet(string name, Func<string, string?> environment) => !string.IsNullOrEmpty(environment(name));
}
