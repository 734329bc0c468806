using System.Runtime.Loader;
using GoDefer.Abstractions.Plugins;
using GoDefer.IR.Passes;

namespace GoDefer.Cli.Plugins;

/// <summary>The passes of a plugin. Disposing disposes what has them, then unloads the plugin if it was loaded to be unloaded.</summary>
internal sealed class PassHandle(PluginManifest manifest, IPassPlugin plugin, IDisposable? context) : IDisposable
{
    /// <summary>The passes.</summary>
    public IReadOnlyList<IrPass> Passes { get; } = plugin.Passes;

    /// <summary>The plugin's load context, which is gone some time after an unloadable plugin was unloaded.</summary>
    public WeakReference Context { get; } = new(AssemblyLoadContext.GetLoadContext(plugin.GetType().Assembly));

    /// <inheritdoc/>
    public void Dispose()
    {
        if (plugin is IDisposable disposable) { StageHandle.CallBriefly(manifest, "dispose", () => { disposable.Dispose(); return true; }); }
        context?.Dispose();
    }
}
