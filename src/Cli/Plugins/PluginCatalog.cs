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
    private readonly List<PluginEntry> entries = [];

    public PluginCatalog(IEnumerable<string> searchPaths)
    {
        foreach (var path in searchPaths) { AddFolder(path); }
        AddFolder(Path.Combine(AppContext.BaseDirectory, "plugins"), isOptional: true);
    }

    /// <summary>All entries, sorted by id.</summary>
    public IReadOnlyList<PluginEntry> Entries => [.. entries.OrderBy(entry => entry.Id, StringComparer.Ordinal)];

    /// <summary>The manifest of an id. Throws if there is none or it is broken or incompatible.</summary>
    public PluginManifest Require(string id)
    {
        var entry = entries.Find(candidate => candidate.Id == id)
            ?? throw new ToolException(ExitCode.Unavailable, "GD3001", $"unknown backend \"{id}\"{DidYouMean.Suffix(id, entries.Select(known => known.Id))}")
            {
                Details = [("known", string.Join(", ", Entries.Select(known => known.Id)))],
            };
        if (entry.Manifest is null) { throw PluginRefusal.Create(id, entry.Directory, entry.Problem!, "repair or remove the plugin's folder"); }
        if (!entry.Manifest.IsCompatible) { throw PluginRefusal.Incompatible(entry.Manifest); }
        return entry.Manifest;
    }

    private void AddFolder(string folder, bool isOptional = false)
    {
        if (!Directory.Exists(folder))
        {
            if (isOptional) { return; }
            throw new ToolException(ExitCode.Unavailable, "GD3003", $"plugin path {folder} does not exist");
        }
        folder = Path.GetFullPath(folder);
        if (File.Exists(Path.Combine(folder, PluginContract.ManifestFileName))) { Add(folder); }
        foreach (var directory in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            if (File.Exists(Path.Combine(directory, PluginContract.ManifestFileName))) { Add(directory); }
        }
    }

    private void Add(string directory)
    {
        var entry = Read(directory);
        if (!entries.Exists(known => known.Id == entry.Id)) { entries.Add(entry); }
    }

    private static PluginEntry Read(string directory)
    {
        try { return new PluginEntry(directory, PluginManifest.Read(Path.Combine(directory, PluginContract.ManifestFileName)), null); }
        catch (ManifestException error) { return new PluginEntry(directory, null, $"its manifest is unusable: {error.Message}"); }
    }
}
