namespace GoDefer.IR;

/// <summary>
/// The compiled whole: packages in dependency order, the one that was asked for last. Several threads may read it while none changes it; stages do not change
/// what they are given, passes do.
/// </summary>
public sealed class Program
{
    /// <summary>Version of the IR this library reads and writes: additive within a major.</summary>
    public static Version IrVersion { get; } = new(1, 0);

    /// <summary>Packages, each after those it imports.</summary>
    public List<Package> Packages { get; } = [];

    /// <summary>A program of such packages.</summary>
    public static Program Of(params IEnumerable<Package> packages)
    {
        var program = new Program();
        program.Packages.AddRange(packages);
        return program;
    }

    /// <summary>The package that was asked for.</summary>
    public Package Main => Packages[^1];

    /// <summary>The package of this path, or null.</summary>
    public Package? Find(string path) => Packages.Find(package => package.Path == path);
}
