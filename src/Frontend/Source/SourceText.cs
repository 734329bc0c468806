using GoDefer.Abstractions.Diagnostics;

namespace GoDefer.Frontend.Source;

/// <summary>
/// One source file: its bytes (UTF-8, not checked), where its lines begin, and its line directives, which the parser
/// adds in order while it reads.
/// </summary>
public sealed class SourceText
{
    private readonly byte[] bytes;
    private readonly List<LineDirective> directives = [];
    private int[]? lineStarts;

    /// <summary>Wraps <paramref name="bytes"/>, which the caller no longer changes.</summary>
    /// <param name="index">Index of the file in its <see cref="SourceFiles"/>; what its positions carry.</param>
    /// <param name="path">Path as the user gave it; shown in diagnostics.</param>
    /// <param name="bytes">Content.</param>
    public SourceText(int index, string path, byte[] bytes)
    {
        Index = index;
        Path = path;
        BaseName = System.IO.Path.GetFileName(path);
        this.bytes = bytes;
    }

    /// <summary>Index of the file in its <see cref="SourceFiles"/>.</summary>
    public int Index { get; }

    /// <summary>Path as the user gave it; shown in diagnostics.</summary>
    public string Path { get; }

    /// <summary>File name without folders; shown in listings and stack traces.</summary>
    public string BaseName { get; }

    /// <summary>The content.</summary>
    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>Number of bytes.</summary>
    public int Length => bytes.Length;

    /// <summary>Number of lines; a last line without line feed counts, an empty file has one.</summary>
    public int LineCount => LineStarts.Length;

    /// <summary>Line directives in file order.</summary>
    public IReadOnlyList<LineDirective> LineDirectives => directives;

    /// <summary>The content, not to be changed.</summary>
    internal byte[] Buffer => bytes;

    private int[] LineStarts => lineStarts ??= FindLineStarts(bytes);

    /// <summary>The position of a byte.</summary>
    /// <param name="offset">From 0 to <see cref="Length"/>.</param>
    public Position PositionAt(int offset)
    {
        int found = Array.BinarySearch(LineStarts, offset);
        int line = found >= 0 ? found : ~found - 1;
        return new Position(Index, line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The offset of a known position of this file.</summary>
    public int OffsetOf(Position position) => LineStarts[position.Line - 1] + position.Column - 1;

    /// <summary>The bytes of a line without its line feed.</summary>
    /// <param name="line">From 1 to <see cref="LineCount"/>.</param>
    public ReadOnlySpan<byte> LineBytes(int line)
    {
        int start = LineStarts[line - 1];
        int end = line < LineStarts.Length ? LineStarts[line] - 1 : bytes.Length;
        return bytes.AsSpan(start, end - start);
    }

    /// <summary>How a position of this file is shown: line directives applied, path as the user gave it.</summary>
    public FilePosition Resolve(Position position)
    {
        int i = directives.Count - 1;
        while (i >= 0 && directives[i].At > position)
        {
            i--;
        }

        var shown = i < 0 ? new FilePosition(Path, position.Line, position.Column) : Relative(directives[i], position);
        return shown with { FileIndex = Index };
    }

    /// <summary>Adds a directive that comes after all others.</summary>
    internal void AddLineDirective(LineDirective directive) => directives.Add(directive);

    /// <summary>Forgets the directives, before the file is parsed again.</summary>
    internal void ClearLineDirectives() => directives.Clear();

    private FilePosition Relative(LineDirective directive, Position position)
    {
        int lines = position.Line - directive.At.Line;
        int column = directive.Column == 0 ? 0
            : lines == 0 ? directive.Column + position.Column - directive.At.Column
            : position.Column;
        return new FilePosition(directive.File, directive.Line + lines, column)
        {
            Physical = (Path, position.Line, position.Column),
        };
    }

    private static int[] FindLineStarts(ReadOnlySpan<byte> text)
    {
        var starts = new int[text.Count((byte)'\n') + 1];
        int line = 1;
        for (int at = text.IndexOf((byte)'\n'), offset = 0; at >= 0; at = text[offset..].IndexOf((byte)'\n'))
        {
            offset += at + 1;
            starts[line++] = offset;
        }

        return starts;
    }
}
