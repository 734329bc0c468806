namespace GoDefer.Cli.Input;

/// <summary>A source file as the user named it, and its bytes.</summary>
internal sealed record InputFile(string Name, byte[] Bytes);

/// <summary>Finds and reads what the command line names: files, one folder, or <c>-</c> for standard input.</summary>
internal static class SourceFileSet
{
    public static IReadOnlyList<InputFile> Read(IReadOnlyList<string> names)
    {
        if (names.Count == 0) { throw new ToolException(ExitCode.Usage, "GD4004", "no input file; name a .go file, a folder or - for standard input"); }
        return names.Count == 1 && Directory.Exists(names[0]) ? ReadFolder(names[0]) : [.. names.Select(ReadFile)];
    }

    private static InputFile[] ReadFolder(string folder)
    {
        try
        {
            var files = Directory.GetFiles(folder, "*.go")
                .Where(file => !file.EndsWith("_test.go", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal).ToArray();
            if (files.Length == 0) { throw new ToolException(ExitCode.NoInput, "GD4002", $"no Go files in {folder}"); }
            return [.. files.Select(file => ReadFile(folder is "." or "./" ? Path.GetFileName(file) : file))];
        }
        catch (UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.NoInput, "GD4003", $"cannot read {folder}: permission denied");
        }
    }

    private static InputFile ReadFile(string name)
    {
        if (name == "-") { return new InputFile("<stdin>", ReadAll(Console.OpenStandardInput())); }
        try
        {
            return new InputFile(name, File.ReadAllBytes(name));
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolException(ExitCode.NoInput, "GD4001", $"cannot read {name}: no such file or directory");
        }
        catch (UnauthorizedAccessException)
        {
            var why = Directory.Exists(name) ? "is a directory" : "permission denied";
            throw new ToolException(ExitCode.NoInput, "GD4003", $"cannot read {name}: {why}");
        }
        catch (Exception error) when (error is IOException or ArgumentException or NotSupportedException)
        {
            throw new ToolException(ExitCode.NoInput, "GD4003", $"cannot read {name}: {error.Message.Split('\n')[0]}");
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
