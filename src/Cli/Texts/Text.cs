using System.Collections.Frozen;
using System.Globalization;

namespace GoDefer.Cli.Texts;

/// <summary>
/// What the tool says to people, by key, in the language of the run. Each language is a file <c>Texts/LANGUAGE.txt</c> of lines
/// <c>key = text</c>; <c>{0}</c> stands for an argument, <c>\n</c> for a line end. A key's first part is the id of a message
/// (<c>GD2001.alias</c>). Nothing is read before the first text is needed.
/// </summary>
internal static class Text
{
    /// <summary>The language texts are in; set once, before the first text is taken.</summary>
    public static string Language { get; set; } = Languages.English;

    private static FrozenDictionary<string, string>? texts;

    /// <summary>The text of a key with its arguments put in.</summary>
    public static string Of(string key, params object?[] arguments)
    {
        var text = Find(key) ?? throw new KeyNotFoundException($"no text \"{key}\" in {Language}");
        return arguments.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, arguments);
    }

    /// <summary>The text of a key without arguments, or null.</summary>
    public static string? Find(string key) => (texts ??= Read(Language)).GetValueOrDefault(key);

    /// <summary>All texts of a language.</summary>
    public static FrozenDictionary<string, string> Read(string language)
    {
        using var stream = typeof(Text).Assembly.GetManifestResourceStream($"{language}.txt")!;
        using var reader = new StreamReader(stream);
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var equals = line.IndexOf(" = ", StringComparison.Ordinal);
            if (line.Length > 0 && line[0] != '#' && equals > 0) { rows.Add(line[..equals].TrimEnd(), line[(equals + 3)..].Replace("\\n", "\n")); }
        }
        return rows.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
