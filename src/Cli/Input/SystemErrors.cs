using GoDefer.Cli.Texts;

namespace GoDefer.Cli.Input;

/// <summary>What the system says when a file cannot be read or written, in a few words and without the path.</summary>
internal static class SystemErrors
{
    public static string PermissionDenied => Text.Of("system.denied");

    public static string Describe(Exception error, string path) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => Text.Of("system.missing"),
        _ when Directory.Exists(path) => Text.Of("system.directory"),
        UnauthorizedAccessException => PermissionDenied,
        PathTooLongException => Text.Of("system.long"),
        _ when path.Contains('\0') => Text.Of("system.name"),
        // .NET puts the path behind the system's own words.
        _ => error.Message.Split('\n')[0].Split(" : '")[0].TrimEnd('.'),
    };
}
