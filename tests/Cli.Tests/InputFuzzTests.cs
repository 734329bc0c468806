using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CsCheck;
using GoDefer.Cli.Pipelines;
using GoDefer.Cli.Plugins;

namespace GoDefer.Cli.Tests;

/// <summary>
/// Pipelines and manifests with bytes changed, parts cut out, doubled or put in: each is read, or refused with a message, within a second. 2,000
/// inputs each; GODEFER_FUZZ says how many others.
/// </summary>
[TestClass]
public sealed class InputFuzzTests
{
    private const int Inputs = 2000;
    private static readonly TimeSpan limit = TimeSpan.FromSeconds(1);

    private static readonly string[] pipelines =
    [
        "version: 1\ndescription: \"x\"\nvariables: { a: b, c: '1' }\ngoos: linux\npasses: [decompose, { pass: ssa, options: {} }]\nstages:\n  - plugin: ${a}\n    gives: run\n    options: { how: \"$${x}\" }\nlimits: { max-steps: 5 }\n",
        "version: 1\ncompare: true\ninput: [a.go, ../b]\nplugin-path:\n- x\nbackends:\n  - interpreter\n  - pipeline: own.yaml\n  - backend: go\n",
        "# comment\nversion: 1\nstages: [&a amd64, *a, !t x, ? y : z, |-\n  text\n]\n---\n...\n",
    ];

    private static readonly string[] manifests =
    [
        """{"schema":"godefer.plugin/1","id":"acme.x","version":"1.0.0","contract":"[1.0,2.0)","assembly":"X.dll","takes":"program","gives":["listing","run"],"description":"é","capabilities":["events"]}""",
        """{"schema":"godefer.plugin/1","id":"\ud800x","version":[1],"contract":{"a":null},"assembly":true,"takes":1e99,"gives":{}}""",
    ];

    // What breaks readers: indicators of YAML and JSON, ends of lines, ends of texts, what is no UTF-8.
    private static readonly byte[][] pieces =
    [
        .. new[] { "\n", "\r", "\t", "\0", ":", ": ", "- ", "? ", "{", "}", "[", "]", ",", "&a ", "*a", "!", "!!str ", "|", ">", "'", "\"", "\\", "\\u", "#", "%YAML 1.2\n", "---\n", "...\n", "@", "`", "${", "}", "<<: ", "~", "\ufeff", "\u2028", "999999999999999999999" }
            .Select(Encoding.UTF8.GetBytes),
        [0xff], [0xc3], [0xed, 0xa0, 0x80],
    ];

    private static readonly Gen<Func<byte[], byte[]>> edit = Gen.OneOf(
        Gen.Select(Gen.Int[0, 4096], Gen.Byte).Select((at, value) => (Func<byte[], byte[]>)(text => Replace(text, at, 1, [value]))),
        Gen.Select(Gen.Int[0, 4096], Gen.Int[1, 40]).Select((at, length) => (Func<byte[], byte[]>)(text => Replace(text, at, length, []))),
        Gen.Select(Gen.Int[0, 4096], OneOf(pieces)).Select((at, piece) => (Func<byte[], byte[]>)(text => Replace(text, at, 0, piece))),
        Gen.Select(Gen.Int[0, 4096], OneOf(pieces), Gen.Int[2, 400]).Select((at, piece, count) => (Func<byte[], byte[]>)(text => Replace(text, at, 0, [.. Enumerable.Repeat(piece, count).SelectMany(part => part)]))),
        Gen.Select(Gen.Int[0, 4096], Gen.Int[1, 60], Gen.Int[0, 4096]).Select((at, length, to) => (Func<byte[], byte[]>)(text => Replace(text, to, 0, Slice(text, at, length)))));

    private static long Count => long.TryParse(Environment.GetEnvironmentVariable("GODEFER_FUZZ"), out var count) ? count : Inputs;

    [TestMethod]
    public void PipelinesAreReadOrRefused() => Fuzz(pipelines, bytes =>
    {
        try { PipelineReader.Read("x", "folder", "x.yaml", Encoding.UTF8.GetString(bytes), new Dictionary<string, string>()); }
        catch (ToolException refusal)
        {
            Assert.AreEqual(ExitCode.BadData, refusal.ExitCode);
            StringAssert.Matches(refusal.Place, new(@"^x\.yaml:\d+:\d+$"), refusal.Message);
        }
    });

    [TestMethod]
    public void ManifestsAreReadOrRefused() => Fuzz(manifests, bytes =>
    {
        try { PluginManifest.Read("folder/godefer-plugin.json", bytes); }
        catch (ManifestException refusal) { Assert.AreNotEqual("", refusal.Message); }
    });

    private static void Fuzz(string[] seeds, Action<byte[]> read) =>
        Gen.Select(OneOf(seeds), edit.List[0, 6]).Sample(
            (seed, edits) =>
            {
                var bytes = edits.Aggregate(Encoding.UTF8.GetBytes(seed), (text, change) => change(text));
                var watch = Stopwatch.StartNew();
                read(bytes);
                Assert.IsTrue(watch.Elapsed < limit, $"{watch.Elapsed} for {JsonSerializer.Serialize(Encoding.UTF8.GetString(bytes))}");
            },
            iter: Count);

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static byte[] Replace(byte[] text, int at, int length, byte[] with)
    {
        var start = text.Length == 0 ? 0 : at % (text.Length + 1);
        var end = Math.Min(text.Length, start + length);
        return [.. text[..start], .. with, .. text[end..]];
    }

    private static byte[] Slice(byte[] text, int at, int length)
    {
        var start = text.Length == 0 ? 0 : at % text.Length;
        return text[start..Math.Min(text.Length, start + length)];
    }
}
