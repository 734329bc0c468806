namespace GoDefer;

/// <summary>The sources that the tests are built from. Compiled into each test project.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution, found from the folder of the running program upwards.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Whether tests are to write the files they compare with anew instead: <c>GODEFER_BLESS=1</c>.</summary>
    public static bool IsBlessing => Environment.GetEnvironmentVariable("GODEFER_BLESS") == "1";

    /// <summary>A file or folder by its path from the root, part by part.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GoDefer.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException($"no GoDefer.sln above {AppContext.BaseDirectory}");
        }
        return folder;
    }
}
