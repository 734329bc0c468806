using GoDefer.Abstractions.Plugins;

namespace GoDefer.Cli.Plugins;

/// <summary>The one block in which a plugin that cannot be used is refused: which, where, why, what to do.</summary>
internal static class PluginRefusal
{
    public static ToolException Create(string id, string file, string why, string whatToDo) =>
        new(ExitCode.Unavailable, "GD3002", $"plugin \"{id}\" refused")
        {
            Details = [("file", Shorten(file)), ("why", why), ("do", whatToDo)],
        };

    public static ToolException Incompatible(PluginManifest manifest) =>
        new(ExitCode.Unavailable, "GD3002", $"plugin \"{manifest.Id}\" refused")
        {
            Details =
            [
                ("file", Shorten(manifest.AssemblyPath)),
                ("contract", $"built for GoDefer.Abstractions {manifest.Contract}; this host offers {PluginContract.Version}"),
                ("do", manifest.Contract.Major > PluginContract.Version.Major || manifest.Contract.Major == PluginContract.Version.Major
                    ? $"update godefer to a release with contract {manifest.Contract}, or install an older release of the plugin"
                    : $"install a release of the plugin built for contract {PluginContract.Version.Major}.x"),
            ],
        };

    /// <summary>Paths below the working folder or the program's folder are shown relative to it.</summary>
    private static string Shorten(string path)
    {
        foreach (var root in new[] { Environment.CurrentDirectory, AppContext.BaseDirectory })
        {
            var relative = Path.GetRelativePath(root, path);
            if (!relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative)) { return relative; }
        }
        return path;
    }
}
