using GoDefer.Frontend.Packages;

namespace GoDefer.Cli.Input;

/// <summary>Reads a source file that the command line names.</summary>
internal static class SourceFile
{
    // A comparison reads its program once for each backend.
    private static readonly Lazy<byte[]> standardInput = new(() => ReadAll(Console.OpenStandardInput()));

    /// <summary>What stands for standard input where a file is named.</summary>
    public const string StandardInput = "-";

    /// <summary>The file, or standard input for <c>-</c>. Throws <see cref="ToolException"/> if it cannot be read.</summary>
    public static SourceInput Read(string name)
    {
        if (name.Length == 0) { throw ToolException.Of(ExitCode.NoInput, "GD4001", "\"\"", SystemErrors.Describe(new FileNotFoundException(), name)); }
        if (name == StandardInput) { return new SourceInput("<stdin>", standardInput.Value); }
        try
        {
            return new SourceInput(name, File.ReadAllBytes(name));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(name, error);
        }
    }

    /// <summary>Says that a file or folder cannot be read, and why.</summary>
    public static ToolException Unreadable(string name, Exception error) => ToolException.Of(
        ExitCode.NoInput, error is FileNotFoundException or DirectoryNotFoundException ? "GD4001" : "GD4003", name, SystemErrors.Describe(error, name));

    private static byte[] ReadAll(Stream stream)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
