namespace GoDefer.Cli.Texts;

/// <summary>Which language the tool speaks: <c>--lang</c>, <c>GODEFER_LANG</c>, <c>DOTNET_CLI_UI_LANGUAGE</c>, <c>LC_ALL</c>, <c>LC_MESSAGES</c>, <c>LANG</c>, English.</summary>
internal static class Languages
{
    public const string English = "en";
    public const string Chinese = "zh-CN";

    private static readonly string[] variables = ["GODEFER_LANG", "DOTNET_CLI_UI_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The languages there are.</summary>
    public static IReadOnlyList<string> All { get; } = [English, Chinese];

    /// <summary>The language of a run: <paramref name="option"/> is the value of <c>--lang</c>, already checked, or null.</summary>
    public static string Choose(string? option, Func<string, string?> environment)
    {
        if (option is not null && Find(option) is { } chosen) { return chosen; }
        // The first variable that is set decides, known or not: a run has one language.
        var value = variables.Select(environment).FirstOrDefault(text => !string.IsNullOrEmpty(text));
        return value is not null && Find(value) is { } found ? found : English;
    }

    /// <summary>The language a tag or locale (<c>zh</c>, <c>zh_CN.UTF-8</c>, <c>en-GB</c>) names, or null.</summary>
    public static string? Find(string name)
    {
        var language = name.Split('.', '@')[0].Replace('_', '-').ToLowerInvariant();
        return language switch
        {
            "en" or "c" or "posix" => English,
            "zh" or "zh-cn" or "zh-sg" or "zh-hans" or "zh-hans-cn" or "zh-chs" => Chinese,
            _ => language.StartsWith("en-", StringComparison.Ordinal) ? English : null,
        };
    }
}
