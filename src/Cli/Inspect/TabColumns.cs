using System.Text;

namespace GoDefer.Cli.Inspect;

/// <summary>
/// Aligns cells with tabs, as Go's text/tabwriter does with a minimum width of 18 and tabs of 8: a column is as wide as its widest cell and
/// one more, rounded up to a tab stop. Every line has the same number of cells; each cell, the last too, is followed by tabs.
/// </summary>
internal sealed class TabColumns
{
    private const int Tab = 8;
    private const int LeastWidth = 18;

    private readonly List<string[]> lines = [];

    public void Add(params string[] cells) => lines.Add(cells);

    public void WriteTo(TextWriter output)
    {
        if (lines.Count == 0) { return; }
        var widths = Enumerable.Range(0, lines[0].Length).Select(Width).ToArray();
        var text = new StringBuilder();
        foreach (var cells in lines)
        {
            text.Clear();
            for (var i = 0; i < cells.Length; i++)
            {
                text.Append(cells[i]).Append('\t', (widths[i] - Runes(cells[i]) + Tab - 1) / Tab);
            }
            output.Write(text.Append('\n'));
        }
    }

    private int Width(int column)
    {
        var width = Math.Max(LeastWidth, lines.Max(cells => cells[column].Length == 0 ? 0 : Runes(cells[column]) + 1));
        return (width + Tab - 1) / Tab * Tab;
    }

    private static int Runes(string text) => text.Length - text.Count(char.IsLowSurrogate);
}
