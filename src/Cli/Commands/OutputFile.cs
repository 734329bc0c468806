using System.Text;

namespace GoDefer.Cli.Commands;

/// <summary>Writes text to a file or, for <c>-</c> or no name, to standard output. A file is written aside and renamed, so that it is never half there.</summary>
internal static class OutputFile
{
    public static void Write(string? name, string text)
    {
        var bytes = new UTF8Encoding(false).GetBytes(text);
        if (name is null or "-")
        {
            using var output = Console.OpenStandardOutput();
            output.Write(bytes);
            return;
        }
        try
        {
            var aside = name + ".partial";
            File.WriteAllBytes(aside, bytes);
            File.Move(aside, name, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.NoInput, "GD4005", $"cannot write {name}: {error.Message.Split('\n')[0]}");
        }
    }
}
