using GoDefer.IR.Binary;

namespace GoDefer.Abstractions.Archives;

/// <summary>
/// A file of packages that were compiled ahead of time. Each package has named sections, whose contents are the business of their
/// writers: export data of the frontend, IR, machine code of a backend. A section is a view of the mapped file, so that only what is read
/// costs anything. Safe for use from several threads.
/// </summary>
public sealed class PackageArchive
{
    private const int Magic = 'G' | 'D' << 8 | 'A' << 16 | 'R' << 24;
    private const int FormatVersion = 1;

    private readonly Dictionary<(string Package, string Section), ReadOnlyMemory<byte>> sections = [];
    private readonly List<string> packages = [];

    private PackageArchive()
    {
    }

    /// <summary>Import paths, each once, in the order in which they were written: a package after those it imports.</summary>
    public IReadOnlyList<string> Packages => packages;

    /// <summary>
    /// Maps a file. Throws <see cref="InvalidDataException"/> if it is no archive or one of another version, and what opening a file
    /// throws. The mapping lives as long as the process.
    /// </summary>
    public static PackageArchive Open(string path) => Read(new MappedFile(path).Memory);

    /// <summary>Reads an archive. Throws <see cref="InvalidDataException"/> as <see cref="Open"/> does.</summary>
    public static PackageArchive Read(ReadOnlyMemory<byte> file)
    {
        var reader = new ByteReader(file);
        if (reader.Word() != Magic) { throw new InvalidDataException("not an archive of packages"); }
        if (reader.Word() is var version && version != FormatVersion)
        {
            throw new InvalidDataException($"an archive of version {version}; this program reads version {FormatVersion}");
        }
        var index = new ByteReader(reader.Blob());
        var contents = new ByteReader(file, reader.Position);
        var archive = new PackageArchive();
        for (var count = index.Count(); count > 0; count--) { archive.Add(index.Text(), index.Text(), contents.Raw(index.Count())); }
        return archive;
    }

    /// <summary>Writes an archive with sections in the order given. Equal sections give equal bytes.</summary>
    public static byte[] Write(IReadOnlyList<ArchiveSection> sections)
    {
        var index = new ByteWriter();
        index.Count(sections.Count);
        foreach (var section in sections)
        {
            index.Text(section.Package);
            index.Text(section.Name);
            index.Count(section.Contents.Length);
        }
        var file = new ByteWriter();
        file.Word(Magic);
        file.Word(FormatVersion);
        file.Blob(index.Written);
        foreach (var section in sections) { file.Raw(section.Contents.Span); }
        return file.Written.ToArray();
    }

    /// <summary>A section of a package; null if it has none of that name.</summary>
    public ReadOnlyMemory<byte>? Find(string package, string section) =>
        sections.TryGetValue((package, section), out var contents) ? contents : default(ReadOnlyMemory<byte>?);

    private void Add(string package, string section, ReadOnlyMemory<byte> contents)
    {
        if (!sections.TryAdd((package, section), contents)) { throw new InvalidDataException($"section {section} of {package} is there twice"); }
        if (packages.Count == 0 || packages[^1] != package) { packages.Add(package); }
    }
}

/// <summary>A part of a package in an archive.</summary>
/// <param name="Package">Import path.</param>
/// <param name="Name">Name of the section, with the version of its format where the writer has one.</param>
/// <param name="Contents">The bytes.</param>
public sealed record ArchiveSection(string Package, string Name, ReadOnlyMemory<byte> Contents);
