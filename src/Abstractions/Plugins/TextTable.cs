using System.Globalization;
using System.Reflection;

namespace GoDefer.Abstractions.Plugins;

/// <summary>
/// What a program or plugin says to people, by key, in one language. Each language is an embedded resource <c>LANGUAGE.txt</c> (<c>en.txt</c>,
/// <c>zh-CN.txt</c>) of UTF-8 lines <c>key = text</c>, in which <c>{0}</c> stands for an argument and <c>\n</c> for a line end; empty lines and lines that begin
/// with <c>#</c> are left out. A plugin takes the language from its request. Immutable: safe to use from several threads.
/// </summary>
public sealed class TextTable
{
    /// <summary>The language that every assembly with texts has.</summary>
    public const string English = "en";

    private readonly Dictionary<string, string> rows;
    private readonly string language;

    private TextTable(Dictionary<string, string> rows, string language) => (this.rows, this.language) = (rows, language);

    /// <summary>All texts by key.</summary>
    public IReadOnlyDictionary<string, string> Rows => rows;

    /// <summary>
    /// The texts of an assembly in a language, or in English if it does not have that language. Throws <see cref="InvalidOperationException"/> if it has no
    /// texts at all, and <see cref="ArgumentException"/> if a key is there twice.
    /// </summary>
    public static TextTable Of(Assembly assembly, string language)
    {
        if (assembly.GetManifestResourceStream($"{language}.txt") is { } found) { return Read(found, language); }
        return language == English
            ? throw new InvalidOperationException($"{assembly.GetName().Name} has no resource {English}.txt")
            : Of(assembly, English);
    }

    /// <summary>The text of a key with its arguments put in. Throws <see cref="KeyNotFoundException"/> if there is none: a bug, since tests compare the keys.</summary>
    public string Get(string key, params object?[] arguments)
    {
        var text = Find(key) ?? throw new KeyNotFoundException($"no text \"{key}\" in {language}");
        return arguments.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, arguments);
    }

    /// <summary>The text of a key without arguments, or null.</summary>
    public string? Find(string key) => rows.GetValueOrDefault(key);

    private static TextTable Read(Stream stream, string language)
    {
        using var reader = new StreamReader(stream);
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var equals = line.IndexOf(" = ", StringComparison.Ordinal);
            if (line.Length > 0 && line[0] != '#' && equals > 0) { rows.Add(line[..equals].TrimEnd(), line[(equals + 3)..].Replace("\\n", "\n")); }
        }
        return new TextTable(rows, language);
    }
}
