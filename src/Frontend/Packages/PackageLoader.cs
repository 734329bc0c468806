using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Checking;

namespace GoDefer.Frontend.Packages;

/// <summary>
/// Finds the packages of a user that a package needs, as the go command does: by import path, in a module or GOPATH, with the rule of
/// internal packages. What is wrong is reported in the go command's order, each package after those it imports.
/// </summary>
/// <param name="workspace">Where the packages are.</param>
/// <param name="library">The runtime library; its packages come before the user's.</param>
/// <param name="platform">Decides about files.</param>
/// <param name="show">Gives the name by which messages call a file.</param>
/// <param name="goRoot">Where Go's own packages would be, for messages.</param>
public sealed class PackageLoader(Workspace workspace, IExportSource library, BuildPlatform platform, Func<string, string> show, string goRoot)
{
    private readonly Dictionary<string, Loaded> packages = new(StringComparer.Ordinal);
    private readonly List<Loaded> inOrder = [];
    private readonly List<string> errors = [];
    private readonly List<string> stack = [];

    /// <summary>
    /// The packages a program consists of besides the library, each after those it imports, the root last. Throws
    /// <see cref="PackageLoadException"/> if they cannot be loaded.
    /// </summary>
    /// <param name="root">The package to begin with.</param>
    /// <param name="path">Its import path.</param>
    public IReadOnlyList<PackageInput> Load(SourcePackage root, string path)
    {
        if (root.Problem is { } problem) { throw new PackageLoadException([$"package {path}: {problem}"]); }
        var loaded = new Loaded(path, root);
        packages.Add(path, loaded);
        Visit(loaded);
        if (errors.Count > 0) { throw new PackageLoadException(errors); }
        return [.. inOrder.Select(package => new PackageInput(package == loaded ? RootPath(root, path) : package.Path, package.Source!.Files, Resolved: package.Resolved))];
    }

    /// <summary>A program's package links as main, wherever it is.</summary>
    private string? RootPath(SourcePackage root, string path) => root.Name == "main" || workspace.Kind == WorkspaceKind.Outside ? null : path;

    private void Visit(Loaded package)
    {
        stack.Add(package.Path);
        package.IsOpen = true;
        foreach (var site in package.Source?.Imports ?? [])
        {
            if (site.Path is not ("" or "C" or "unsafe") && ImportPath.Problem(site.Path) is null) { Follow(package, site); }
        }
        package.IsOpen = false;
        stack.RemoveAt(stack.Count - 1);
        if (package.Error is { } error) { errors.Add(error); }
        inOrder.Add(package);
    }

    private void Follow(Loaded importer, ImportSite site)
    {
        if (IsRelative(site.Path)) { FollowRelative(importer, site); }
        else if (site.Path.StartsWith("internal/", StringComparison.Ordinal)) { errors.Add(NotAllowed(site)); }
        else if (library.Find(site.Path) is not null || StandardPackages.Contains(site.Path))
        {
            if (HasInternal(site.Path, out _)) { errors.Add(NotAllowed(site)); }
        }
        else if (Vendored(importer, site.Path) is { } vendored) { FollowTo(importer, site, workspace.PathOf(vendored), vendored); }
        else { FollowTo(importer, site, site.Path, workspace.FolderOf(site.Path)); }
    }

    private void FollowRelative(Loaded importer, ImportSite site)
    {
        var clean = ImportPath.Clean(site.Path);
        if (!clean.StartsWith('.')) { clean = "./" + clean; }
        var folder = Path.GetFullPath(site.Path, importer.Source!.Folder);
        if (workspace.Kind == WorkspaceKind.Module) { throw NoModule("_" + folder); }
        if (clean != site.Path)
        {
            errors.Add($"package {string.Join("\n\timports ", [.. stack, site.Path])}: non-canonical import path: \"{site.Path}\" should be \"{clean}\"");
        }
        else if (workspace.Kind == WorkspaceKind.GoPath) { errors.Add($"{site.Place}: local import \"{site.Path}\" in non-local package"); }
        else { FollowTo(importer, site, workspace.PathOf(folder), folder); }
    }

    private void FollowTo(Loaded importer, ImportSite site, string path, string? folder)
    {
        if (path != site.Path) { importer.Resolved[site.Path] = path; }
        if (packages.TryGetValue(path, out var known))
        {
            if (known.IsOpen) { known.Error ??= $"import cycle not allowed\npackage {string.Join("\n\timports ", [.. stack, path])}"; }
            return;
        }
        if (folder is null && workspace.Kind == WorkspaceKind.Module) { throw NoModule(path); }
        var source = folder is not null && Directory.Exists(folder) ? SourcePackage.In(folder, platform, show) : null;
        var package = new Loaded(path, source);
        packages.Add(path, package);
        package.Error = Problem(importer, site, path, source);
        Visit(package);
    }

    private string? Problem(Loaded importer, ImportSite site, string path, SourcePackage? source)
    {
        if (source is null || (source.IsEmpty && workspace.Kind == WorkspaceKind.Module)) { return $"{site.Place}: {workspace.Missing(path, goRoot)}"; }
        if (source.Problem is { } problem) { return source.HasTestsOnly ? $"go build {path}: {problem}" : $"{site.Place}: {problem}"; }
        if (source.Name == "main") { return $"{site.Place}: import \"{path}\" is a program, not an importable package"; }
        return HasInternal(path, out var parent) && !Workspace.IsBelow(importer.Source!.Folder, ParentFolder(source.Folder, path, parent)) ? NotAllowed(site) : null;
    }

    private PackageLoadException NoModule(string path) => new([$"build {stack[0]}: cannot find module for path {path}"]);

    private static string NotAllowed(ImportSite site) => $"{site.Place}: use of internal package {site.Path} not allowed";

    /// <summary>A path with an element "internal" is open to what is below the folder around that (go command, Internal Directories).</summary>
    private static bool HasInternal(string path, out int depth)
    {
        var parts = path.Split('/');
        var at = Array.LastIndexOf(parts, "internal");
        depth = parts.Length - at;
        return at >= 0;
    }

    private static string ParentFolder(string folder, string path, int depth)
    {
        for (; depth > 0; depth--) { folder = Path.GetDirectoryName(folder) ?? folder; }
        return folder;
    }

    /// <summary>In GOPATH, the copy of a package in a vendor folder beside or above the importer.</summary>
    private string? Vendored(Loaded importer, string path)
    {
        if (workspace.Kind != WorkspaceKind.GoPath) { return null; }
        for (var folder = importer.Source!.Folder; folder is not null && workspace.PathOf(folder) != "."; folder = Path.GetDirectoryName(folder))
        {
            var vendored = Path.Combine(folder, "vendor", path);
            if (Directory.Exists(vendored)) { return vendored; }
            if (workspace.PathOf(folder).Length == 0) { return null; }
        }
        return null;
    }

    private static bool IsRelative(string path) =>
        path is "." or ".." || path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal);

    private sealed class Loaded(string path, SourcePackage? source)
    {
        public string Path { get; } = path;

        public SourcePackage? Source { get; } = source;

        public Dictionary<string, string> Resolved { get; } = new(StringComparer.Ordinal);

        public string? Error { get; set; }

        public bool IsOpen { get; set; }
    }
}
