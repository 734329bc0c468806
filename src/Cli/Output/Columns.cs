namespace GoDefer.Cli.Output;

/// <summary>Widths of texts on a terminal: Chinese characters take two columns.</summary>
internal static class Columns
{
    public static int Width(string text) => text.Sum(character => IsWide(character) ? 2 : char.IsHighSurrogate(character) ? 0 : 1);

    /// <summary>The text with blanks up to <paramref name="width"/> columns.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Width(text)));

    // CJK symbols, ideographs and full-width forms.
    private static bool IsWide(char character) => character is >= '\u2e80' and <= '\ua4cf' or >= '\uf900' and <= '\ufaff' or >= '\ufe30' and <= '\ufe4f' or >= '\uff00' and <= '\uff60';
}
