using System.Text.Json;
using GoDefer.Cli.Pipelines;

namespace GoDefer.Cli.Tests;

/// <summary>The schemas that editors use know the keys that the readers know.</summary>
[TestClass]
public sealed class SchemaTests
{
    [TestMethod]
    public void PipelineSchemaHasTheKeysOfTheReader()
    {
        using var schema = JsonDocument.Parse(SchemaFile.Read("pipeline"));
        var top = schema.RootElement.GetProperty("properties");
        AssertKeys(PipelineKeys.Top, top);
        AssertKeys(PipelineKeys.Limit, top.GetProperty("limits").GetProperty("properties"));
        AssertKeys(PipelineKeys.Pass, Alternative(top, "passes", 1));
        AssertKeys(PipelineKeys.Stage, Alternative(top, "stages", 1));
        AssertKeys(["backend"], Alternative(top, "backends", 1));
        AssertKeys(["pipeline"], Alternative(top, "backends", 2));
    }

    [TestMethod]
    public void PluginSchemaHasTheArtifactsOfTheHost()
    {
        using var schema = JsonDocument.Parse(SchemaFile.Read("plugin"));
        var takes = schema.RootElement.GetProperty("properties").GetProperty("takes").GetProperty("enum");
        CollectionAssert.AreEqual(ArtifactNames.All.ToArray(), takes.EnumerateArray().Select(item => item.GetString()).ToArray());
    }

    private static JsonElement Alternative(JsonElement top, string key, int index) =>
        top.GetProperty(key).GetProperty("items").GetProperty("oneOf")[index].GetProperty("properties");

    private static void AssertKeys(string[] expected, JsonElement properties) =>
        CollectionAssert.AreEquivalent(expected, properties.EnumerateObject().Select(property => property.Name).ToArray());
}
