using GoDefer.Abstractions.Archives;
using GoDefer.Frontend.Exports;
using GoDefer.IR;
using GoDefer.IR.Text;

namespace GoDefer.Frontend.Packages;

/// <summary>The runtime library as an archive that was made from its sources when the toolkit was built.</summary>
public sealed class ArchivedLibrary(PackageArchive archive) : IExportSource
{
    /// <summary>Name of the section with export data.</summary>
    public const string Exports = "exports/1";

    /// <summary>Name of the section with the IR as a list of passes leaves it.</summary>
    public static string Ir(IEnumerable<string> passes) => "ir:" + string.Join(',', passes);

    /// <inheritdoc/>
    public ExportedPackage? Find(string path) => archive.Find(path, Exports) is { } data ? new ExportedPackage(data, IsLibrary: true) : null;

    /// <summary>
    /// A section of each of the given packages and of those they import, a package after its imports; null if one of them lacks it. Throws
    /// <see cref="InvalidDataException"/> if the archive is damaged.
    /// </summary>
    public IReadOnlyList<(string Path, ReadOnlyMemory<byte> Contents)>? Sections(IEnumerable<string> paths, string section)
    {
        var found = new List<(string, ReadOnlyMemory<byte>)>();
        foreach (var path in Closure(paths))
        {
            if (archive.Find(path, section) is not { } contents) { return null; }
            found.Add((path, contents));
        }
        return found;
    }

    /// <summary>The IR of packages with those they import, as <see cref="Sections"/>; it is read when it is first asked for.</summary>
    public IReadOnlyList<Package>? Packages(IEnumerable<string> paths, IReadOnlyList<string> passes) =>
        Sections(paths, Ir(passes))?.Select(section => IrPackageFile.Read(section.Contents)).ToList();

    private List<string> Closure(IEnumerable<string> paths)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<string>(paths);
        while (queue.TryDequeue(out var path))
        {
            if (archive.Find(path, Exports) is { } exports && needed.Add(path))
            {
                foreach (var imported in ImportedPackage.ImportsOf(exports)) { queue.Enqueue(imported); }
            }
        }
        return [.. archive.Packages.Where(needed.Contains)];
    }
}
