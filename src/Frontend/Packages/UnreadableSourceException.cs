namespace GoDefer.Frontend.Packages;

/// <summary>A source file, a folder of a package or a <c>go.mod</c> cannot be read; what the system says is the inner exception.</summary>
public sealed class UnreadableSourceException : Exception
{
    private UnreadableSourceException(string name, Exception cause) : base(cause.Message, cause) => Name = name;

    /// <summary>The file or folder as messages call it.</summary>
    public string Name { get; }

    /// <summary>Reads something that messages call <paramref name="name"/>.</summary>
    internal static T Guard<T>(string name, Func<T> read)
    {
        try { return read(); }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException) { throw new UnreadableSourceException(name, error); }
    }
}
