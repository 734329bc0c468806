namespace GoDefer.EndToEnd.Tests;

/// <summary>Texts as recorded listings have them.</summary>
internal static class Lines
{
    /// <summary>A text without the blanks and tabs at the ends of its lines.</summary>
    public static string TrimEnds(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimEnd(' ', '\t')));
}
