namespace GoDefer.Frontend.Packages;

/// <summary>How import paths become folders.</summary>
public enum WorkspaceKind
{
    /// <summary>The folder is in no module and not below GOPATH: imports are looked up in GOPATH, and paths may be relative.</summary>
    Outside,

    /// <summary>A tree with a go.mod.</summary>
    Module,

    /// <summary>Below <c>src</c> of a folder in GOPATH.</summary>
    GoPath,
}

/// <summary>Where the packages of a user are: what the go command 1.11 decides from the folder, go.mod, GOPATH and GO111MODULE.</summary>
public sealed class Workspace
{
    private readonly IReadOnlyList<string> goPaths;
    private readonly string root;
    private readonly string prefix;

    private Workspace(WorkspaceKind kind, string root, string prefix, IReadOnlyList<string> goPaths)
    {
        Kind = kind;
        this.root = root;
        this.prefix = prefix;
        this.goPaths = goPaths;
    }

    /// <summary>Which rules hold.</summary>
    public WorkspaceKind Kind { get; }

    /// <summary>The module's path; empty for other kinds.</summary>
    public string ModulePath => Kind == WorkspaceKind.Module ? prefix : "";

    /// <summary>The workspace a folder belongs to. Throws <see cref="PackageLoadException"/> for a go.mod without a module path.</summary>
    /// <param name="folder">An absolute path.</param>
    /// <param name="environment">Gives variables of the environment; null or empty if not set.</param>
    public static Workspace Of(string folder, Func<string, string?> environment)
    {
        var goPaths = GoPaths(environment);
        var mode = environment("GO111MODULE");
        var goPath = goPaths.FirstOrDefault(path => IsBelow(folder, Path.Combine(path, "src")));
        var module = mode == "off" || (goPath is not null && mode != "on") ? null : ModuleFolder(folder);
        if (module is not null) { return new Workspace(WorkspaceKind.Module, module, ReadModulePath(module), goPaths); }
        return goPath is not null
            ? new Workspace(WorkspaceKind.GoPath, Path.Combine(goPath, "src"), "", goPaths)
            : new Workspace(WorkspaceKind.Outside, "", "", goPaths);
    }

    /// <summary>The import path of a folder.</summary>
    public string PathOf(string folder)
    {
        if (Kind == WorkspaceKind.Outside) { return "_" + Slashed(folder); }
        var relative = Slashed(Path.GetRelativePath(root, folder));
        return relative == "." ? prefix : prefix.Length == 0 ? relative : $"{prefix}/{relative}";
    }

    /// <summary>The folder an import path stands for, whether or not it is there; null if no folder could be.</summary>
    public string? FolderOf(string path)
    {
        if (Kind == WorkspaceKind.Module)
        {
            return path == prefix ? root : path.StartsWith(prefix + "/", StringComparison.Ordinal) ? Path.Combine(root, path[(prefix.Length + 1)..]) : null;
        }
        return goPaths.Select(goPath => Path.Combine(goPath, "src", path)).FirstOrDefault(Directory.Exists);
    }

    /// <summary>Why a path has no folder, as the go command says it.</summary>
    /// <param name="path">The import path.</param>
    /// <param name="goRoot">Where Go's own packages would be.</param>
    public string Missing(string path, string goRoot)
    {
        if (Kind == WorkspaceKind.Module) { return $"unknown import path \"{path}\": cannot find module providing package {path}"; }
        var tried = goPaths.Select((goPath, i) => $"\n\t{Path.Combine(goPath, "src", path)}{(i == 0 ? " (from $GOPATH)" : "")}");
        return $"cannot find package \"{path}\" in any of:\n\t{goRoot}/src/{path} (from $GOROOT){string.Concat(tried)}";
    }

    /// <summary>Whether a folder is another one or below it.</summary>
    public static bool IsBelow(string folder, string root) =>
        folder == root || folder.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static List<string> GoPaths(Func<string, string?> environment)
    {
        if (environment("GOPATH") is { Length: > 0 } list)
        {
            return [.. list.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Where(Path.IsPathRooted)];
        }
        return environment("HOME") is { Length: > 0 } home ? [Path.Combine(home, "go")] : [];
    }

    private static string? ModuleFolder(string folder)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            if (File.Exists(Path.Combine(current, "go.mod"))) { return current; }
        }
        return null;
    }

    private static string ReadModulePath(string folder)
    {
        foreach (var line in UnreadableSourceException.Guard(Path.Combine(folder, "go.mod"), () => File.ReadAllLines(Path.Combine(folder, "go.mod"))))
        {
            var words = line.Split("//")[0].Split((char[])[' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
            if (words is ["module", var path]) { return path.Trim('"', '`'); }
        }
        throw new PackageLoadException([$"go: no module declaration in {Path.Combine(folder, "go.mod")}"]);
    }

    private static string Slashed(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}

/// <summary>Packages cannot be loaded; the errors are as the go command prints them.</summary>
public sealed class PackageLoadException(IReadOnlyList<string> errors) : Exception(string.Join('\n', errors))
{
    /// <summary>One text an error, of one or more lines.</summary>
    public IReadOnlyList<string> Errors { get; } = errors;
}
