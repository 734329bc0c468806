using System.Text;
using GoDefer.Cli.Pipelines;
using GoDefer.Cli.Plugins;
using GoDefer.Tests.Shared;

namespace GoDefer.Cli.Tests;

/// <summary>Damaged pipelines and manifests are read, or refused with a message.</summary>
[TestClass]
public sealed class InputFuzzTests
{
    private static readonly byte[][] pipelines =
    [
        "version: 1\ndescription: \"x\"\nvariables: { a: b, c: '1' }\ngoos: linux\npasses: [decompose, { pass: ssa, options: {} }]\nstages:\n  - plugin: ${a}\n    gives: run\n    options: { how: \"$${x}\" }\nlimits: { max-steps: 5 }\n"u8.ToArray(),
        "version: 1\ncompare: true\ninput: [a.go, ../b]\nplugin-path:\n- x\nbackends:\n  - interpreter\n  - pipeline: own.yaml\n  - backend: go\n"u8.ToArray(),
        "# comment\nversion: 1\nstages: [&a amd64, *a, !t x, ? y : z, |-\n  text\n]\n---\n...\n"u8.ToArray(),
    ];

    private static readonly byte[][] manifests =
    [
        """{"schema":"godefer.plugin/1","id":"acme.x","version":"1.0.0","contract":"[1.0,2.0)","assembly":"X.dll","takes":"program","gives":["listing","run"],"description":"é","capabilities":["events"]}"""u8.ToArray(),
        """{"schema":"godefer.plugin/1","id":"\ud800x","version":[1],"contract":{"a":null},"assembly":true,"takes":1e99,"gives":{}}"""u8.ToArray(),
    ];

    // What breaks readers: indicators of YAML and JSON, ends of lines, ends of texts, what is no UTF-8.
    private static readonly byte[][] pieces =
    [
        .. new[] { "\n", "\r", "\t", "\0", ":", ": ", "- ", "? ", "{", "}", "[", "]", ",", "&a ", "*a", "!", "!!str ", "|", ">", "'", "\"", "\\", "\\u", "#", "%YAML 1.2\n", "---\n", "...\n", "@", "`", "${", "}", "<<: ", "~", "\ufeff", "\u2028", "999999999999999999999" }
            .Select(Encoding.UTF8.GetBytes),
        [0xff], [0xc3], [0xed, 0xa0, 0x80],
    ];

    [TestMethod]
    public void PipelinesAreReadOrRefused() => ReaderFuzz.Try(pipelines, pieces, bytes =>
    {
        try { PipelineReader.Read("x", "folder", "x.yaml", Encoding.UTF8.GetString(bytes), new Dictionary<string, string>()); }
        catch (ToolException refusal)
        {
            Assert.AreEqual(ExitCode.BadData, refusal.ExitCode);
            StringAssert.Matches(refusal.Place, new(@"^x\.yaml:\d+:\d+$"), refusal.Message);
        }
    });

    [TestMethod]
    public void ManifestsAreReadOrRefused() => ReaderFuzz.Try(manifests, pieces, bytes =>
    {
        try { PluginManifest.Read("folder/godefer-plugin.json", bytes); }
        catch (ManifestException refusal) { Assert.AreNotEqual("", refusal.Message); }
    });
}
