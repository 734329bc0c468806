using GoDefer.Abstractions.Archives;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Cli.Commands;
using GoDefer.Frontend;
using GoDefer.Frontend.Packages;
using GoDefer.IR;

namespace GoDefer.Cli.Input;

/// <summary>
/// The runtime and the standard packages: in an archive that was made when the toolkit was built, or as Go source. What the archive does
/// not have in the form wanted is compiled from source.
/// </summary>
internal sealed class RuntimeLibrary : IExportSource
{
    private const string ArchivePlatform = "linux";
    private readonly DiagnosticBag diagnostics = new(DiagnosticBag.DefaultLimit);
    private readonly ArchivedLibrary? archive;
    private readonly SourceLibrary sources;
    private readonly ConsoleReporter reporter;

    private RuntimeLibrary(ArchivedLibrary? archive, string folder, FrontendOptions options, ConsoleReporter reporter)
    {
        this.archive = archive;
        this.reporter = reporter;
        sources = new SourceLibrary(folder, options, diagnostics);
    }

    private static string SourceFolder => Path.Combine(AppContext.BaseDirectory, "runtime-src");

    private static string ArchiveFile => Path.Combine(AppContext.BaseDirectory, "runtime.gdar");

    /// <summary>The library for a platform; from the sources in <paramref name="folder"/> if that is given.</summary>
    public static RuntimeLibrary Open(string? folder, string goos, bool verify, ConsoleReporter reporter)
    {
        if (folder is not null && !Directory.Exists(folder)) { throw ToolException.Of(ExitCode.NoInput, "GD4007", folder); }
        var archive = folder is null && goos == ArchivePlatform ? OpenArchive() : null;
        return new RuntimeLibrary(archive, folder ?? SourceFolder, new FrontendOptions { GoOS = goos, Verify = verify }, reporter);
    }

    /// <inheritdoc/>
    public ExportedPackage? Find(string path)
    {
        var found = archive is not null ? archive.Find(path) : sources.Find(path);
        CheckSources();
        return found;
    }

    /// <summary>
    /// What a backend compiled ahead of time of the packages that a program needs, with those they import; null if the archive lacks it
    /// for one of them.
    /// </summary>
    public IReadOnlyList<PrecompiledPackage>? Precompiled(IEnumerable<string> paths, string section) =>
        archive?.Sections(paths, section)?.Select(found => new PrecompiledPackage(found.Path, found.Contents)).ToList();

    /// <summary>
    /// The IR of packages with those they import, each after its imports; <paramref name="done"/> says how many of the
    /// <paramref name="passes"/> have run on it: as many of the first as the archive has.
    /// </summary>
    public IReadOnlyList<Package> Packages(IEnumerable<string> paths, IReadOnlyList<string> passes, out int done)
    {
        var wanted = paths.ToList();
        for (done = passes.Count; done > 0; done--)
        {
            if (archive?.Packages(wanted, [.. passes.Take(done)]) is { } packages) { return packages; }
        }
        return Compile(wanted);
    }

    private List<Package> Compile(List<string> paths)
    {
        foreach (var path in paths) { _ = sources.Find(path); }
        CheckSources();
        return [.. sources.Compiled.Select(package => package.Ir)];
    }

    private void CheckSources()
    {
        if (!diagnostics.HasErrors) { return; }
        reporter.Report(diagnostics);
        throw new CompileErrorException();
    }

    private static ArchivedLibrary? OpenArchive()
    {
        try
        {
            return File.Exists(ArchiveFile) ? new ArchivedLibrary(PackageArchive.Open(ArchiveFile)) : null;
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw ToolException.Of(ExitCode.BadData, "GD4008", ArchiveFile, error.Message.Split('\n')[0]).Do("GD4008.do");
        }
    }
}
