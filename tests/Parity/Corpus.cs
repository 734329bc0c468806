using System.Text;

namespace GoDefer.Parity;

/// <summary>A program: its source and, in files beside it, what the real toolchain made of it. A file that is not there stands for nothing.</summary>
public sealed record CorpusProgram(string Tier, string Name, string SourcePath)
{
    /// <summary>True if it is recorded what the program does.</summary>
    public bool HasExpectation => File.Exists(Sibling(".stdout")) || File.Exists(Sibling(".stderr")) || File.Exists(Sibling(".exit"));

    /// <summary>Standard output of the native program.</summary>
    public byte[] Output => Bytes(".stdout");

    /// <summary>Standard error of the native program.</summary>
    public string Error => Encoding.UTF8.GetString(Bytes(".stderr"));

    /// <summary>Exit code of the native program.</summary>
    public int ExitCode => Bytes(".exit") is { Length: > 0 } text ? int.Parse(text) : 0;

    /// <summary>Standard input the program was given.</summary>
    public byte[] Input => Bytes(".stdin");

    /// <summary>Arguments the program was given, its name left out.</summary>
    public string[] Arguments => Encoding.UTF8.GetString(Bytes(".args")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The program at a path; its tier is the name of its folder.</summary>
    public static CorpusProgram At(string path) =>
        new(Path.GetFileName(Path.GetDirectoryName(path)!), Path.GetFileNameWithoutExtension(path), path);

    /// <summary>The listing for a platform, or null if the corpus has none.</summary>
    public string? Listing(string goos) => File.Exists(Sibling($".{goos}.S")) ? File.ReadAllText(Sibling($".{goos}.S")) : null;

    private byte[] Bytes(string suffix) => File.Exists(Sibling(suffix)) ? File.ReadAllBytes(Sibling(suffix)) : [];

    private string Sibling(string suffix) => Path.ChangeExtension(SourcePath, null) + suffix;
}

/// <summary>The programs under <c>tests/corpus</c>.</summary>
public static class Corpus
{
    /// <summary>The folder of the corpus.</summary>
    public static string Folder { get; } = Repository.PathOf("tests", "corpus");

    /// <summary>Names of the tiers in order.</summary>
    public static IReadOnlyList<string> Tiers { get; } = ["t0-seed", "t1-defer", "t2-closure", "t3-core", "t4-rich", "t5-more"];

    /// <summary>The programs of a tier, by name.</summary>
    public static IReadOnlyList<CorpusProgram> Programs(string tier) =>
        [.. Directory.GetFiles(Path.Combine(Folder, tier), "*.go").Order(StringComparer.Ordinal)
            .Select(CorpusProgram.At)];

    /// <summary>The programs below <c>tests/programs</c> that have an expectation.</summary>
    public static IReadOnlyList<CorpusProgram> MorePrograms { get; } =
        [.. Directory.GetFiles(Repository.PathOf("tests", "programs"), "*.go", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(CorpusProgram.At).Where(program => program.HasExpectation)];
}
