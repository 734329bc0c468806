using System.Text;

namespace GoDefer.Abstractions.Diagnostics;

/// <summary>Turns collected diagnostics into the text that is printed, as gc 1.11 does when it flushes its errors.</summary>
public static class DiagnosticFormatter
{
    /// <summary>
    /// The lines to print, each ended by a line feed: sorted by file (in the order given), line and column, equal neighbours once,
    /// and <c>too many errors</c> at the position of the error that filled the bag.
    /// </summary>
    public static string Format(DiagnosticBag bag)
    {
        var text = new StringBuilder();
        string? previous = null;
        foreach (Diagnostic diagnostic in Sort(bag.Items))
        {
            string line = diagnostic.ToString();
            if (line != previous)
            {
                text.Append(line).Append('\n');
            }

            previous = line;
        }

        if (bag.IsFull)
        {
            text.Append(LastError(bag.Items).Position).Append(": too many errors\n");
        }

        return text.ToString();
    }

    /// <summary>The diagnostics in the order they are printed; the order of equal positions is kept.</summary>
    public static IReadOnlyList<Diagnostic> Sort(IReadOnlyList<Diagnostic> diagnostics) =>
        [.. diagnostics
            .OrderBy(d => d.Position.FileIndex)
            .ThenBy(d => PlaceOf(d).File, StringComparer.Ordinal)
            .ThenBy(d => PlaceOf(d).Line)
            .ThenBy(d => Math.Min(PlaceOf(d).Column, FilePosition.ColumnLimit))];

    private static (string File, int Line, int Column) PlaceOf(Diagnostic diagnostic) =>
        diagnostic.Position.Physical ?? (diagnostic.Position.File, diagnostic.Position.Line, diagnostic.Position.Column);

    private static Diagnostic LastError(IReadOnlyList<Diagnostic> diagnostics) =>
        diagnostics.Last(d => d.Severity == DiagnosticSeverity.Error);
}
