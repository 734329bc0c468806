using System.Text;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Which texts may be import paths (gc's rules).</summary>
internal static class ImportPath
{
    private const string Forbidden = "!\"#$%&'()*,:;<=>?[]^`{|}";

    /// <summary>What is wrong with a path, as gc says it; null if nothing is.</summary>
    public static string? Problem(string path)
    {
        if (path.Contains('\0'))
        {
            return "import path contains NUL";
        }
        if (path is "go" or "type")
        {
            return $"import path {GoQuote.Quote(path)} is reserved and cannot be used";
        }
        foreach (var rune in path.EnumerateRunes())
        {
            if (Problem(rune) is { } problem)
            {
                return $"import path contains {problem}: {GoQuote.Quote(path)}";
            }
        }
        return null;
    }

    private static string? Problem(Rune rune) => rune.Value switch
    {
        0xfffd => "invalid UTF-8 sequence",
        < ' ' or 0x7f => "control character",
        '\\' => "backslash; use slash",
        _ when Rune.IsWhiteSpace(rune) => "space character",
        _ when rune.IsAscii && Forbidden.Contains((char)rune.Value) => $"invalid character '{rune}'",
        _ => null,
    };

    /// <summary>Whether a path starts from the folder of the importing package.</summary>
    public static bool IsLocal(string path) =>
        path is "." or ".." || path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal);

    /// <summary>The path without empty, "." and ".." elements.</summary>
    public static string Clean(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }
        return parts.Count == 0 ? "." : string.Join('/', parts);
    }
}
