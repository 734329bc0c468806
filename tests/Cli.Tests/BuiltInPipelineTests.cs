using GoDefer.Cli.Pipelines;
using GoDefer.Cli.Plugins;

namespace GoDefer.Cli.Tests;

/// <summary>The pipelines behind <c>--backend</c> are the ones that the files show.</summary>
[TestClass]
public sealed class BuiltInPipelineTests
{
    [TestMethod]
    [DataRow("amd64")]
    [DataRow("amd64emu")]
    [DataRow("interpreter")]
    public void TheFileSaysWhatTheManifestGives(string backend)
    {
        var catalog = new PluginCatalog([Repository.PathOf("plugins")]);
        var file = PipelinePlan.Create(PipelineReader.ReadFile(Repository.PathOf("src", "Cli", "pipelines", backend + ".yaml")), catalog);
        var builtIn = PipelinePlan.Create(BuiltInPipelines.For(backend, file.Gives, catalog), catalog);
        CollectionAssert.AreEqual(Steps(file), Steps(builtIn));
    }

    [TestMethod]
    public void EveryBackendHasAFile() => CollectionAssert.AreEqual(
        new PluginCatalog([Repository.PathOf("plugins")]).Entries.Select(entry => entry.Id + ".yaml").ToArray(),
        Directory.GetFiles(Repository.PathOf("src", "Cli", "pipelines")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToArray());

    private static string[] Steps(PipelinePlan plan) =>
        [.. plan.Passes.Select(pass => pass.Name), .. plan.Stages.Select(stage => $"{stage.Manifest.Id}: {stage.Takes.Name()} -> {stage.Gives.Name()}")];
}
