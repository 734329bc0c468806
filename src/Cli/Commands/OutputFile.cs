using System.Text;
using GoDefer.Cli.Input;

namespace GoDefer.Cli.Commands;

/// <summary>Writes what a verb gives to a file or, for <c>-</c> or no name, to standard output. A file is written aside and renamed, so that it is never half there.</summary>
internal static class OutputFile
{
    public static void Write(string? name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    public static void Write(string? name, byte[] bytes)
    {
        if (name is null or "-")
        {
            using var output = Console.OpenStandardOutput();
            output.Write(bytes);
            return;
        }
        try
        {
            if (IsDevice(name))
            {
                File.WriteAllBytes(name, bytes);
                return;
            }
            WriteAside(name, name + ".partial", bytes);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Of(ExitCode.NoInput, "GD4005", name, SystemErrors.Describe(error, name));
        }
    }

    private static void WriteAside(string name, string aside, byte[] bytes)
    {
        try
        {
            File.WriteAllBytes(aside, bytes);
            File.Move(aside, name, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(aside)) { File.Delete(aside); }
            throw;
        }
    }

    /// <summary>A device or pipe must be written to, never replaced by a file.</summary>
    private static bool IsDevice(string name) => File.Exists(name) && (File.GetAttributes(name) & FileAttributes.Device) != 0
        || Path.GetFullPath(name).StartsWith("/dev/", StringComparison.Ordinal);
}
