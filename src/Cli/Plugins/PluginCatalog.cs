using GoDefer.Abstractions.Plugins;

namespace GoDefer.Cli.Plugins;

/// <summary>What was found in one plugin folder: a manifest, or why it cannot be used.</summary>
internal sealed record PluginEntry(string Directory, PluginManifest? Manifest, string? Problem)
{
    /// <summary>The id, or the folder's name where the manifest does not tell.</summary>
    public string Id => Manifest?.Id ?? Path.GetFileName(Directory);
}

/// <summary>
/// Finds plugins: each folder with a manifest directly below <c>plugins/</c> beside the program and below the folders of
/// <c>--plugin-path</c>, which may also be plugin folders themselves. Loads nothing. A later folder's plugin replaces an earlier one of the same id.
/// </summary>
internal sealed class PluginCatalog
{
    // What came with the program is the same for every catalog of a process.
    private static readonly Lazy<List<PluginEntry>> bundled = new(() =>
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "plugins");
        return Directory.Exists(folder) ? ReadFolder(folder) : [];
    });

    private readonly List<PluginEntry> entries = [];

    private readonly string[] searchPaths;

    public PluginCatalog(IEnumerable<string> searchPaths)
    {
        this.searchPaths = [.. searchPaths];
        foreach (var path in this.searchPaths)
        {
            Add(Directory.Exists(path) ? ReadFolder(path)
                : throw ToolException.Of(ExitCode.Unavailable, File.Exists(path) ? "GD3003.file" : "GD3003", path.Length > 0 ? path : "\"\""));
        }
        Add(bundled.Value);
    }

    /// <summary>Begins to read the manifests of the plugins that came with the program, so that the first catalog finds it done.</summary>
    public static void BeginReading() => HeadStart.Begin("manifests", () => _ = bundled.Value);

    /// <summary>A catalog that searches more folders, after those it searches already.</summary>
    public PluginCatalog With(IReadOnlyList<string> paths) => paths.Count == 0 ? this : new PluginCatalog([.. searchPaths, .. paths]);

    /// <summary>All entries, sorted by id.</summary>
    public IReadOnlyList<PluginEntry> Entries => [.. entries.OrderBy(entry => entry.Id, StringComparer.Ordinal)];

    /// <summary>The manifest of an id. Throws if there is none or it is broken or incompatible.</summary>
    public PluginManifest Require(string id)
    {
        var entry = entries.Find(candidate => candidate.Id == id)
            ?? throw ToolException.Of(ExitCode.Unavailable, "GD3001", id, DidYouMean.Suffix(id, entries.Select(known => known.Id)))
                .With("known", string.Join(", ", Entries.Select(known => known.Id)))
                .Do("GD3001.do");
        return Refusal(entry) is { } refusal ? throw refusal : entry.Manifest!;
    }

    /// <summary>The manifest of a backend or executor. Throws as <see cref="Require"/>, and if the plugin is none.</summary>
    public PluginManifest RequireStage(string id) => Require(id) is { IsStage: true } manifest
        ? manifest
        : throw ToolException.Of(ExitCode.Unavailable, "GD3008", id).Do("GD3008.do");

    /// <summary>Ids of the backends and executors that can be used.</summary>
    public IEnumerable<string> Stages => Entries.Where(entry => Refusal(entry) is null && entry.Manifest!.IsStage).Select(entry => entry.Id);

    /// <summary>Names of the passes of plugins that can be used.</summary>
    public IEnumerable<string> Passes => Entries.Where(entry => Refusal(entry) is null).SelectMany(entry => entry.Manifest!.Passes).Select(pass => pass.Name);

    /// <summary>The plugin that has a pass of this name, or null. Throws if the plugin is incompatible.</summary>
    public PluginManifest? FindPass(string name)
    {
        var entry = Entries.FirstOrDefault(entry => entry.Manifest?.Passes.Any(pass => pass.Name == name) == true);
        return entry is null ? null : Require(entry.Id);
    }

    /// <summary>Why a plugin cannot be used, as far as its manifest tells; null if it can.</summary>
    public static ToolException? Refusal(PluginEntry entry) => entry switch
    {
        { Manifest: null } => PluginRefusal.Create(entry.Id, Path.Combine(entry.Directory, PluginContract.ManifestFileName), "refusal.unusable", entry.Problem!),
        { Manifest.IsCompatible: false } => PluginRefusal.Incompatible(entry.Manifest),
        _ => null,
    };

    private static List<PluginEntry> ReadFolder(string folder)
    {
        folder = Path.GetFullPath(folder);
        var found = new List<PluginEntry>();
        foreach (var directory in (string[])[folder, .. Subfolders(folder)])
        {
            if (File.Exists(Path.Combine(directory, PluginContract.ManifestFileName))) { found.Add(Read(directory)); }
        }
        return found;
    }

    private static string[] Subfolders(string folder)
    {
        try
        {
            var folders = Directory.GetDirectories(folder);
            Array.Sort(folders, StringComparer.Ordinal);
            return folders;
        }
        catch (UnauthorizedAccessException) { throw ToolException.Of(ExitCode.Unavailable, "GD3003.denied", folder); }
    }

    private void Add(List<PluginEntry> found)
    {
        foreach (var entry in found)
        {
            if (!entries.Exists(known => known.Id == entry.Id)) { entries.Add(entry); }
        }
    }

    private static PluginEntry Read(string directory)
    {
        try { return new PluginEntry(directory, PluginManifest.Read(Path.Combine(directory, PluginContract.ManifestFileName)), null); }
        catch (ManifestException error) { return new PluginEntry(directory, null, error.Message); }
    }
}
