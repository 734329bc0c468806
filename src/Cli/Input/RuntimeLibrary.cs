using GoDefer.Abstractions.Archives;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend;
using GoDefer.IR;
using GoDefer.IR.Text;

namespace GoDefer.Cli.Input;

/// <summary>
/// The runtime and the standard packages: in an archive that was made when the toolkit was built, or as Go source. What the archive does
/// not have in the form wanted is compiled from source.
/// </summary>
internal sealed class RuntimeLibrary
{
    private const string ArchivePlatform = "linux";
    private readonly PackageArchive? archive;
    private readonly FrontendOptions options;
    private readonly ConsoleReporter reporter;

    private RuntimeLibrary(PackageArchive? archive, FrontendOptions options, ConsoleReporter reporter) =>
        (this.archive, this.options, this.reporter) = (archive, options, reporter);

    /// <summary>Folder with the sources that belong to the program.</summary>
    public static string SourceDirectory => Path.Combine(AppContext.BaseDirectory, "runtime-src");

    private static string ArchiveFile => Path.Combine(AppContext.BaseDirectory, "runtime.gdar");

    /// <summary>The library for a platform; from the sources in <paramref name="sourceFolder"/> if that is given.</summary>
    public static RuntimeLibrary Open(string? sourceFolder, string goos, bool verify, ConsoleReporter reporter)
    {
        if (sourceFolder is not null && !Directory.Exists(sourceFolder))
        {
            throw new ToolException(ExitCode.NoInput, "GD4005", $"no folder {sourceFolder}");
        }
        var options = new FrontendOptions { RuntimeDirectory = sourceFolder ?? SourceDirectory, GoOS = goos, Verify = verify };
        return new RuntimeLibrary(sourceFolder is null && goos == ArchivePlatform ? OpenArchive() : null, options, reporter);
    }

    /// <summary>
    /// What a backend compiled ahead of time of the packages that a program needs, with those they import; null if the archive lacks it
    /// for one of them.
    /// </summary>
    public IReadOnlyList<PrecompiledPackage>? Precompiled(IEnumerable<string> paths, string section)
    {
        var packages = new List<PrecompiledPackage>();
        foreach (var path in Closure(paths))
        {
            if (archive?.Find(path, section) is not { } contents) { return null; }
            packages.Add(new PrecompiledPackage(path, contents));
        }
        return packages.Count > 0 ? packages : null;
    }

    /// <summary>
    /// The IR of packages with those they import, each after its imports; <paramref name="donePasses"/> says whether
    /// <paramref name="passes"/> have run on it.
    /// </summary>
    public IReadOnlyList<Package> Packages(IEnumerable<string> paths, IReadOnlyList<string> passes, out bool donePasses)
    {
        var wanted = paths.ToList();
        var sections = Closure(wanted).Select(path => archive!.Find(path, RuntimeSections.Ir(passes))).ToList();
        donePasses = sections.Count > 0 && sections.TrueForAll(section => section is not null);
        return donePasses ? sections.ConvertAll(section => IrPackageFile.Read(section!.Value)) : Compile(wanted);
    }

    private List<Package> Compile(List<string> paths)
    {
        var bag = new DiagnosticBag(DiagnosticBag.DefaultLimit);
        var program = FrontendPipeline.CompileLibrary(paths, options, bag);
        if (bag.Items.Count > 0) { reporter.Report(bag); }
        return program?.Packages ?? throw new InternalErrorException("runtime library", "", "does not compile");
    }

    /// <summary>Paths in the order of the archive, in which each package is after its imports; empty without an archive.</summary>
    private List<string> Closure(IEnumerable<string> paths)
    {
        if (archive is null) { return []; }
        var needed = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<string>(paths);
        while (queue.TryDequeue(out var path))
        {
            if (archive.Find(path, RuntimeSections.Imports) is { } imports && needed.Add(path))
            {
                foreach (var imported in RuntimeSections.Read(imports)) { queue.Enqueue(imported); }
            }
        }
        return [.. archive.Packages.Where(needed.Contains)];
    }

    private static PackageArchive? OpenArchive()
    {
        try
        {
            return File.Exists(ArchiveFile) ? PackageArchive.Open(ArchiveFile) : null;
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.BadData, "GD4006", $"cannot read {ArchiveFile}: {error.Message}; build the program again, or give --runtime-source");
        }
    }
}
