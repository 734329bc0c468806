using System.Text;
using GoDefer.Cli.Input;

namespace GoDefer.Cli.Commands;

/// <summary>Writes what a verb gives to a file or, for <c>-</c> or no name, to standard output. A file is written aside and renamed, so that it is never half there.</summary>
internal static class OutputFile
{
    public static void Write(string? name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    public static void Write(string? name, byte[] bytes) => Write(name, stream => stream.Write(bytes));

    public static void Write(string? name, Action<Stream> write)
    {
        if (name is null or "-")
        {
            using var output = Console.OpenStandardOutput();
            write(output);
            return;
        }
        try
        {
            if (IsDevice(name))
            {
                WriteFile(name, write);
                return;
            }
            WriteAside(name, name + ".partial", write);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Of(ExitCode.NoInput, "GD4005", name, SystemErrors.Describe(error, name));
        }
    }

    private static void WriteAside(string name, string aside, Action<Stream> write)
    {
        try
        {
            WriteFile(aside, write);
            File.Move(aside, name, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(aside)) { File.Delete(aside); }
            throw;
        }
    }

    private static void WriteFile(string name, Action<Stream> write)
    {
        using var file = new FileStream(name, FileMode.Create, FileAccess.Write);
        write(file);
    }

    /// <summary>A device or pipe must be written to, never replaced by a file.</summary>
    private static bool IsDevice(string name) => File.Exists(name) && (File.GetAttributes(name) & FileAttributes.Device) != 0
        || Path.GetFullPath(name).StartsWith("/dev/", StringComparison.Ordinal);
}
