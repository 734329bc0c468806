using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Texts;

namespace GoDefer.Cli.Plugins;

/// <summary>
/// The one block in which a plugin that cannot be used is refused: which, where, what was wanted, what was found, what to do. A reason is a key with
/// two texts: <c>KEY.wanted</c> and <c>KEY.do</c>.
/// </summary>
internal static class PluginRefusal
{
    /// <summary>A refusal of an assembly.</summary>
    public static ToolException Create(PluginManifest manifest, string reason, string found) => Create(manifest.Id, manifest.AssemblyPath, reason, found);

    /// <summary>A refusal of whatever <paramref name="file"/> is.</summary>
    public static ToolException Create(string id, string file, string reason, string found) =>
        ToolException.Of(ExitCode.Unavailable, "GD3002", id)
            .With("file", Shorten(file))
            .With("wanted", Text.Of(reason + ".wanted", PluginContract.Version))
            .With("found", found)
            .Do(reason + ".do", PluginContract.Version);

    /// <summary>The contract the plugin was built for is not the host's; the assembly has not been looked at.</summary>
    public static ToolException Incompatible(PluginManifest manifest)
    {
        var reason = manifest.Contract.IsNewerThan(PluginContract.Version) ? "refusal.newer" : "refusal.older";
        return Create(manifest.Id, manifest.Path, reason, $"GoDefer.Abstractions {manifest.Contract.Text}");
    }

    /// <summary>Code of the plugin did not return in time.</summary>
    public static ToolException Hangs(PluginManifest manifest, string phase, TimeSpan limit, string whatToDo) =>
        ToolException.Of(ExitCode.LimitReached, "GD3005", manifest.Id)
            .With("file", Shorten(manifest.AssemblyPath))
            .With("wanted", Text.Of("refusal.hangs.wanted", $"{limit.TotalSeconds:0.###} s"))
            .With("found", Text.Of("refusal.hangs.found", phase))
            .Do(whatToDo);

    /// <summary>Paths below the working folder or the program's folder are shown relative to it.</summary>
    public static string Shorten(string path)
    {
        foreach (var root in new[] { Environment.CurrentDirectory, AppContext.BaseDirectory })
        {
            var relative = Path.GetRelativePath(root, path);
            if (!relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative)) { return relative; }
        }
        return path;
    }
}
