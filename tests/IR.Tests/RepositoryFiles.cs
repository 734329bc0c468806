namespace GoDefer.IR.Tests;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static bool IsBlessing => Environment.GetEnvironmentVariable("GODEFER_BLESS") == "1";

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GoDefer.sln"))) { folder = Path.GetDirectoryName(folder)!; }
        return folder;
    }
}
