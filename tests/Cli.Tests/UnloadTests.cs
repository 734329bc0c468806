using System.Runtime.CompilerServices;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Plugins;

namespace GoDefer.Cli.Tests;

/// <summary>A plugin that was loaded to be unloaded leaves nothing behind.</summary>
[TestClass]
public sealed class UnloadTests
{
    [TestMethod]
    public void NothingRefersToAnUnloadedPlugin() => Assert.IsTrue(PluginDoctor.IsCollected(PluginDoctor.LoadAndUnload(Manifest())));

    [TestMethod]
    public void APluginInUseIsNotCollected()
    {
        using var stage = PluginLoader.Load(Manifest(), isUnloadable: true);
        Assert.IsFalse(PluginDoctor.IsCollected(stage.Context));
        Assert.AreEqual("how", stage.Options.Single().Name);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PluginManifest Manifest()
    {
        var artifacts = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        var folder = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(artifacts))!, "GoDefer.TestPlugins.Misbehaving", Path.GetFileName(artifacts));
        return PluginManifest.Read(Path.Combine(folder, PluginContract.ManifestFileName));
    }
}
