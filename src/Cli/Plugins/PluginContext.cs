using System.Reflection;
using System.Runtime.Loader;
using McMaster.NETCore.Plugins.Loader;

namespace GoDefer.Cli.Plugins;

/// <summary>
/// A load context for one plugin: its own dependencies from its folder, the assemblies of shared types and what they refer to from the host.
/// It is made from the library's parts, since the library's own loader also reads the host's runtime configuration by a reflecting JSON
/// serializer, which costs a tenth of a start.
/// </summary>
internal sealed class PluginContext : IDisposable
{
    private readonly string assembly;
    private readonly AssemblyLoadContext context;
    private readonly bool isUnloadable;

    /// <summary>Makes the context. Throws <see cref="InvalidOperationException"/> if the plugin's dependencies cannot be read.</summary>
    public PluginContext(string assembly, bool isUnloadable, IEnumerable<Type> sharedTypes)
    {
        this.assembly = assembly;
        this.isUnloadable = isUnloadable;
        var builder = new AssemblyLoadContextBuilder().SetMainAssemblyPath(assembly).SetDefaultContext(AssemblyLoadContext.Default);
        foreach (var type in sharedTypes) { builder.PreferDefaultLoadContextAssembly(type.Assembly.GetName()); }
        if (isUnloadable) { builder.EnableUnloading(); }
        context = builder.Build();
    }

    /// <summary>Loads the plugin's assembly.</summary>
    public Assembly LoadDefaultAssembly() => context.LoadFromAssemblyPath(assembly);

    /// <summary>Begins to unload, if the context is one that can be.</summary>
    public void Dispose()
    {
        if (isUnloadable) { context.Unload(); }
    }
}
