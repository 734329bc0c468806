using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Types;
using GoDefer.IR;

namespace GoDefer.Frontend.Packages;

/// <summary>
/// The runtime library as Go source: one folder for each import path below a root. A package is compiled when it is first imported, those
/// it imports before it.
/// </summary>
/// <param name="root">The folder.</param>
/// <param name="options">How to compile; decisions are not logged.</param>
/// <param name="diagnostics">Takes errors in the packages.</param>
public sealed class SourceLibrary(string root, FrontendOptions options, DiagnosticBag diagnostics) : IExportSource
{
    private readonly Dictionary<string, CompiledPackage?> packages = new(StringComparer.Ordinal);
    private readonly List<CompiledPackage> compiled = [];
    private readonly BuildPlatform platform = new(options.GoOS);

    /// <summary>The packages compiled so far, each after those it imports.</summary>
    public IReadOnlyList<CompiledPackage> Compiled => compiled;

    /// <summary>The import paths of all packages below the root.</summary>
    public IReadOnlyList<string> Paths =>
    [
        .. Directory.EnumerateFiles(root, "*.go", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    /// <inheritdoc/>
    public ExportedPackage? Find(string path)
    {
        if (!packages.TryGetValue(path, out var package))
        {
            packages[path] = null;
            packages[path] = package = Compile(path);
            if (package is not null) { compiled.Add(package); }
        }
        return package is null ? null : new ExportedPackage(package.Exports, IsLibrary: true);
    }

    private CompiledPackage? Compile(string path)
    {
        var folder = Path.Combine(root, path);
        if (path.Contains("..", StringComparison.Ordinal) || !Directory.Exists(folder)) { return null; }
        var files = SourcePackage.In(folder, platform, file => Path.GetFileName(file)!).Files;
        return files.Count == 0 ? null : FrontendPipeline.Compile(new PackageInput(path, files, IsLibrary: true), this, options with { Decisions = null }, diagnostics);
    }
}
