using GoDefer.Abstractions.Plugins;

namespace GoDefer.Cli.Texts;

/// <summary>
/// What the tool says to people, by key, in the language of the run (<see cref="TextTable"/>). A key's first part is the id of a message
/// (<c>GD2001.alias</c>). Nothing is read before the first text is needed.
/// </summary>
internal static class Text
{
    /// <summary>The language texts are in; set once, before the first text is taken.</summary>
    public static string Language { get; set; } = Languages.English;

    private static TextTable? texts;

    /// <summary>The text of a key with its arguments put in.</summary>
    public static string Of(string key, params object?[] arguments) => (texts ??= Read(Language)).Get(key, arguments);

    /// <summary>The text of a key without arguments, or null.</summary>
    public static string? Find(string key) => (texts ??= Read(Language)).Find(key);

    /// <summary>All texts of a language.</summary>
    public static TextTable Read(string language) => TextTable.Of(typeof(Text).Assembly, language);
}
