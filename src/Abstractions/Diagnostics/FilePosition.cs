using System.Globalization;

namespace GoDefer.Abstractions.Diagnostics;

/// <summary>
/// A place in a file as it is shown to the user: name, line and column after <c>//line</c> directives were applied.
/// </summary>
/// <param name="File">File name as printed.</param>
/// <param name="Line">Line, from 1; 0 when unknown.</param>
/// <param name="Column">Column in bytes, from 1; 0 when unknown.</param>
public readonly record struct FilePosition(string File, int Line, int Column)
{
    /// <summary>The place of the file among the sources of the run, by which diagnostics of several files are ordered.</summary>
    public int FileIndex { get; init; }

    /// <summary>gc 1.11 keeps eight bits of a column; from here on a column counts as unknown.</summary>
    public const int ColumnLimit = 255;

    /// <summary>The place in the file itself, when a <c>//line</c> directive shows another; messages are sorted by it.</summary>
    public (string File, int Line, int Column)? Physical { get; init; }

    /// <summary>The text <c>file:line:col</c>; parts that are unknown are left out.</summary>
    public override string ToString()
    {
        if (Line <= 0)
        {
            return File;
        }

        return Column is > 0 and < ColumnLimit
            ? string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}")
            : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}");
    }
}
