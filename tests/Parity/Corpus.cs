namespace GoDefer.Parity;

/// <summary>A program of the corpus: its source and what the real toolchain made of it.</summary>
public sealed record CorpusProgram(string Tier, string Name, string SourcePath)
{
    /// <summary>Standard output of the native program.</summary>
    public byte[] Output => File.ReadAllBytes(Sibling(".stdout"));

    /// <summary>Standard error of the native program.</summary>
    public string Error => File.ReadAllText(Sibling(".stderr"));

    /// <summary>Exit code of the native program.</summary>
    public int ExitCode => int.Parse(File.ReadAllText(Sibling(".exit")));

    /// <summary>The listing for a platform, or null if the corpus has none.</summary>
    public string? Listing(string goos) => File.Exists(Sibling($".{goos}.S")) ? File.ReadAllText(Sibling($".{goos}.S")) : null;

    private string Sibling(string suffix) => Path.ChangeExtension(SourcePath, null) + suffix;
}

/// <summary>The programs under <c>tests/corpus</c>.</summary>
public static class Corpus
{
    /// <summary>The repository's root, found from the folder of the running program upwards.</summary>
    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>The folder of the corpus.</summary>
    public static string Folder { get; } = Path.Combine(RepositoryRoot, "tests", "corpus");

    /// <summary>Names of the tiers in order.</summary>
    public static IReadOnlyList<string> Tiers { get; } = ["t0-seed", "t1-defer", "t2-closure", "t3-core", "t4-rich"];

    /// <summary>The programs of a tier, by name.</summary>
    public static IReadOnlyList<CorpusProgram> Programs(string tier) =>
        [.. Directory.GetFiles(Path.Combine(Folder, tier), "*.go").Order(StringComparer.Ordinal)
            .Select(path => new CorpusProgram(tier, Path.GetFileNameWithoutExtension(path), path))];

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GoDefer.sln"))) { folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("GoDefer.sln"); }
        return folder;
    }
}
