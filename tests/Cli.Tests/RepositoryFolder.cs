namespace GoDefer.Cli.Tests;

/// <summary>The folder of the sources that the tests are built from.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GoDefer.sln"))) { folder = Path.GetDirectoryName(folder)!; }
        return folder;
    }
}
