using System.Collections;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Amd64.Asm;

namespace GoDefer.Amd64.Link;

/// <summary>
/// The source lines of a function, made when they are first asked for: a run asks for those of few functions or of none. Lines and files change at
/// offsets of their own; a row holds until either changes.
/// </summary>
internal sealed class LineTable(PcTables tables, bool fullPaths) : IReadOnlyList<ImageLine>
{
    private List<ImageLine>? rows;

    /// <inheritdoc/>
    public int Count => Rows.Count;

    private List<ImageLine> Rows => rows ??= Build();

    /// <inheritdoc/>
    public ImageLine this[int index] => Rows[index];

    /// <inheritdoc/>
    public IEnumerator<ImageLine> GetEnumerator() => Rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private List<ImageLine> Build()
    {
        var (lines, files) = (tables.Line, tables.File);
        var built = new List<ImageLine>();
        var (line, name) = (0, "");
        for (int i = 0, j = 0; i < lines.Count || j < files.Count;)
        {
            var offset = Math.Min(i < lines.Count ? lines[i].Offset : int.MaxValue, j < files.Count ? files[j].Offset : int.MaxValue);
            if (i < lines.Count && lines[i].Offset == offset) { line = lines[i++].Value; }
            if (j < files.Count && files[j].Offset == offset) { name = NameOf(files[j++].Value); }
            built.Add(new ImageLine(offset, name, line, IsStatement: true));
        }
        return built;
    }

    private string NameOf(int file) => file < 0 || file >= tables.Files.Count ? "" : fullPaths ? tables.Files[file] : Path.GetFileName(tables.Files[file]);
}
