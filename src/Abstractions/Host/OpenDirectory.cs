namespace GoDefer.Abstractions.Host;

/// <summary>What the descriptor of a directory stands for: its entries are listed by its name, it cannot be read or written.</summary>
internal sealed class OpenDirectory(string path) : MemoryStream([], writable: false)
{
    /// <summary>The directory.</summary>
    public string Path { get; } = path;
}
