using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Checking;
using GoDefer.Frontend.Types.Constants;

namespace GoDefer.Frontend.Packages;

/// <summary>An import of a package.</summary>
/// <param name="Path">What is written.</param>
/// <param name="Place">File, line and column of the import.</param>
public sealed record ImportSite(string Path, string Place);

/// <summary>The Go files of a folder that make up a package, and what their headers say.</summary>
public sealed class SourcePackage
{
    private SourcePackage(string folder, IReadOnlyList<SourceInput> files) => (Folder, Files) = (folder, files);

    /// <summary>The folder, absolute.</summary>
    public string Folder { get; }

    /// <summary>The files, ordered by name.</summary>
    public IReadOnlyList<SourceInput> Files { get; }

    /// <summary>The name in the package clauses; empty if no file has a readable one.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The first import of each path, ordered by path.</summary>
    public IReadOnlyList<ImportSite> Imports { get; private set; } = [];

    /// <summary>What is wrong with the package as a whole, as go/build says it; null if nothing is.</summary>
    public string? Problem { get; private init; }

    /// <summary>Whether the folder has no Go file at all, not even one that is left out.</summary>
    public bool IsEmpty { get; private init; }

    /// <summary>Whether there are Go files, but none that is no test.</summary>
    public bool HasTestsOnly { get; private init; }

    /// <summary>The package of given files.</summary>
    public static SourcePackage Of(string folder, IReadOnlyList<SourceInput> files)
    {
        var headers = ReadHeaders(files);
        var other = headers.FirstOrDefault(header => header.Name != headers[0].Name);
        return new SourcePackage(folder, files)
        {
            Name = headers.Count > 0 ? headers[0].Name : "",
            Imports = [.. headers.SelectMany(header => header.Imports).GroupBy(site => site.Path).Select(sites => sites.First()).OrderBy(site => site.Path, StringComparer.Ordinal)],
            Problem = other is null ? null : $"found packages {headers[0].Name} ({headers[0].File}) and {other.Name} ({other.File}) in {folder}",
        };
    }

    /// <summary>
    /// The package in a folder: its Go files but tests, those for other platforms, and those that constraints exclude. Throws
    /// <see cref="UnreadableSourceException"/>.
    /// </summary>
    /// <param name="folder">The folder, absolute.</param>
    /// <param name="platform">Decides about files.</param>
    /// <param name="show">Gives the name by which messages call a file.</param>
    public static SourcePackage In(string folder, BuildPlatform platform, Func<string, string> show)
    {
        var all = UnreadableSourceException.Guard(show(folder), () => Directory.GetFiles(folder, "*.go")).Where(IsVisible).Order(StringComparer.Ordinal).ToList();
        var files = all.Where(file => !IsTest(file)).Select(file => new SourceInput(show(file), UnreadableSourceException.Guard(show(file), () => File.ReadAllBytes(file))))
            .Where(file => platform.Includes(Path.GetFileName(file.Name), file.Bytes.Span)).ToList();
        if (files.Count > 0) { return Of(folder, files); }
        var problem = all.Count == 0 ? $"no Go files in {folder}"
            : all.TrueForAll(IsTest) ? $"no non-test Go files in {folder}"
            : $"build constraints exclude all Go files in {folder}";
        return new SourcePackage(folder, []) { Problem = problem, IsEmpty = all.Count == 0, HasTestsOnly = all.Count > 0 && all.TrueForAll(IsTest) };
    }

    private static bool IsVisible(string file) => Path.GetFileName(file)[0] is not ('_' or '.');

    private static bool IsTest(string file) => file.EndsWith("_test.go", StringComparison.Ordinal);

    private static List<Header> ReadHeaders(IReadOnlyList<SourceInput> files)
    {
        var sources = new SourceFiles();
        var headers = new List<Header>();
        foreach (var file in files)
        {
            var text = sources.Add(file.Name, file.Bytes.ToArray());
            if (Parser.Parse(text, new DiagnosticBag(), new ParserOptions { ImportsOnly = true }) is not { } node) { continue; }
            var imports = node.Decls.OfType<ImportDecl>().Select(import => SiteOf(import, text)).OfType<ImportSite>();
            headers.Add(new Header(Path.GetFileName(file.Name), node.Package.Name, [.. imports]));
        }
        return headers;
    }

    private static ImportSite? SiteOf(ImportDecl import, SourceText text)
    {
        if (LiteralValue.Parse(import.Path) is not StringConstant path) { return null; }
        var position = import.Name?.Position ?? import.Path.Position;
        return new ImportSite(path.Text, $"{text.Path}:{position.Line}:{position.Column}");
    }

    private sealed record Header(string File, string Name, IReadOnlyList<ImportSite> Imports);
}
