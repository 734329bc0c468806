using System.Text.RegularExpressions;

namespace GoDefer.Abstractions.Artifacts;

/// <summary>
/// Standard error of a program without what no two implementations have in common: after a panic or fatal error the traces of goroutines and of the
/// runtime's own stack, and addresses in panic texts.
/// </summary>
public static partial class StandardErrorText
{
    private static readonly string[] tracebackStarts = ["\ngoroutine ", "\nruntime stack:"];

    /// <summary>The part that must be equal; <paramref name="panicked"/>: the program died of a panic or fatal error.</summary>
    public static string Comparable(string text, bool panicked)
    {
        if (!panicked) { return text; }
        var end = tracebackStarts.Select(start => text.IndexOf(start, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(text.Length).Min();
        return Addresses().Replace(ProgramCounter().Replace(text[..end], "pc=?"), "(?,?)");
    }

    [GeneratedRegex("pc=0x[0-9a-f]+")]
    private static partial Regex ProgramCounter();

    [GeneratedRegex(@"\(0x[0-9a-fx]+,0x[0-9a-fx]+\)")]
    private static partial Regex Addresses();
}
