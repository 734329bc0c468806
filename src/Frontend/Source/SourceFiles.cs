using GoDefer.Abstractions.Diagnostics;

namespace GoDefer.Frontend.Source;

/// <summary>The source files of one run, in the order they were added; a <see cref="Position"/> names its file by index.</summary>
public sealed class SourceFiles
{
    /// <summary>How many files a <see cref="Position"/> can tell apart.</summary>
    public const int MaxFiles = 1 << 16;

    private readonly List<SourceText> files = [];

    /// <summary>Number of files.</summary>
    public int Count => files.Count;

    /// <summary>The file with an index.</summary>
    public SourceText this[int index] => files[index];

    /// <summary>Adds a file.</summary>
    /// <param name="path">Path as the user gave it.</param>
    /// <param name="bytes">Content, no longer changed by the caller.</param>
    public SourceText Add(string path, byte[] bytes)
    {
        if (files.Count == MaxFiles)
        {
            throw new InvalidOperationException($"more than {MaxFiles} source files");
        }

        var file = new SourceText(files.Count, path, bytes);
        files.Add(file);
        return file;
    }

    /// <summary>The file a position is in.</summary>
    public SourceText FileOf(Position position) => files[position.File];

    /// <summary>How a position is shown to the user; an unknown position has no file either.</summary>
    public FilePosition Resolve(Position position) =>
        position.IsKnown ? FileOf(position).Resolve(position) : new FilePosition("<unknown line number>", 0, 0);
}
