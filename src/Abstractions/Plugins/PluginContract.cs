namespace GoDefer.Abstractions.Plugins;

/// <summary>The contract between host and plugins.</summary>
public static class PluginContract
{
    /// <summary>Version of this contract, <c>major.minor</c>; a plugin built for 1.m runs on a host that offers 1.n with n &gt;= m.</summary>
    public static Version Version { get; } = new(1, 1);

    /// <summary>File name of the manifest beside the plugin's assembly.</summary>
    public const string ManifestFileName = "godefer-plugin.json";
}
