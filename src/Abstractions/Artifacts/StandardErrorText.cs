using System.Text.RegularExpressions;

namespace GoDefer.Abstractions.Artifacts;

/// <summary>
/// Standard error of a program without what no two implementations have in common: after a panic the goroutine traces, and addresses in panic texts.
/// </summary>
public static partial class StandardErrorText
{
    private const string TracebackStart = "\ngoroutine ";

    /// <summary>The part that must be equal; <paramref name="panicked"/>: the program died of a panic or fatal error.</summary>
    public static string Comparable(string text, bool panicked)
    {
        if (!panicked) { return text; }
        var end = text.IndexOf(TracebackStart, StringComparison.Ordinal);
        return Addresses().Replace(ProgramCounter().Replace(end >= 0 ? text[..end] : text, "pc=?"), "(?,?)");
    }

    [GeneratedRegex("pc=0x[0-9a-f]+")]
    private static partial Regex ProgramCounter();

    [GeneratedRegex(@"\(0x[0-9a-fx]+,0x[0-9a-fx]+\)")]
    private static partial Regex Addresses();
}
