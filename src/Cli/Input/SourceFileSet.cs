namespace GoDefer.Cli.Input;

/// <summary>A source file as the user named it, and its bytes.</summary>
internal sealed record InputFile(string Name, byte[] Bytes);

/// <summary>Finds and reads what the command line names: files, one folder, or <c>-</c> for standard input.</summary>
internal static class SourceFileSet
{
    public static IReadOnlyList<InputFile> Read(IReadOnlyList<string> names)
    {
        if (names.Count == 0) { throw ToolException.Of(ExitCode.Usage, "GD4004"); }
        return names.Count == 1 && Directory.Exists(names[0]) ? ReadFolder(names[0]) : [.. names.Select(ReadFile)];
    }

    private static InputFile[] ReadFolder(string folder)
    {
        try
        {
            var files = Directory.GetFiles(folder, "*.go")
                .Where(file => !file.EndsWith("_test.go", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal).ToArray();
            if (files.Length == 0) { throw ToolException.Of(ExitCode.NoInput, "GD4002", folder); }
            return [.. files.Select(file => ReadFile(folder is "." or "./" ? Path.GetFileName(file) : file))];
        }
        catch (UnauthorizedAccessException)
        {
            throw ToolException.Of(ExitCode.NoInput, "GD4003", folder, SystemErrors.PermissionDenied);
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
            throw ToolException.Of(ExitCode.NoInput, "GD4001", name, SystemErrors.Describe(error, name));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw ToolException.Of(ExitCode.NoInput, "GD4003", name, SystemErrors.Describe(error, name));
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
