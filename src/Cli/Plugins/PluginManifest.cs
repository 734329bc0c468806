using System.Text.Json;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Input;
using GoDefer.IR.Passes;

namespace GoDefer.Cli.Plugins;

/// <summary>A pass that a plugin has: its name, and those that must come before it.</summary>
internal sealed record DeclaredPass(string Name, IReadOnlyList<string> After);

/// <summary>
/// A plugin's <c>godefer-plugin.json</c>: what is known of it before its assembly is loaded. A plugin that gives nothing has passes and is no stage.
/// </summary>
internal sealed record PluginManifest(
    string Path, string Id, string Version, ContractRange Contract, string Assembly, ArtifactKind Takes,
    IReadOnlyList<ArtifactKind> Gives, IReadOnlyList<DeclaredPass> Passes, string Description, IReadOnlyList<string> Capabilities,
    IReadOnlyList<string> Features)
{
    public const string Schema = "godefer.plugin/1";

    // A backend that takes the frontend's form of the IR; all others take the canonical form.
    private const string FrontendForm = "frontend-form";

    // A backend whose listings are of the program with all it imports and the runtime, not of the package that is compiled.
    private const string WholeProgram = "whole-program";

    private const long LargestFile = 1 << 20;
    private static readonly string[] keys =
        ["schema", "id", "version", "contract", "assembly", "takes", "gives", "passes", "description", "capabilities", "features"];

    private static readonly string[] passKeys = ["name", "after"];

    // What "ir --after" calls the step before all passes.
    private const string Lowering = "lower";

    public string Directory => System.IO.Path.GetDirectoryName(Path)!;

    public string AssemblyPath => System.IO.Path.Combine(Directory, Assembly);

    /// <summary>True if it is a stage: a backend, an executor.</summary>
    public bool IsStage => Gives.Count > 0;

    /// <summary>True if this host offers the contract the plugin was built for.</summary>
    public bool IsCompatible => Contract.Contains(PluginContract.Version);

    /// <summary>True if the IR must have been brought into the canonical form for it.</summary>
    public bool NeedsCanonicalForm => Takes == ArtifactKind.Program && !Capabilities.Contains(FrontendForm);

    /// <summary>True if it gets the runtime library for a listing too.</summary>
    public bool ListsWholeProgram => Capabilities.Contains(WholeProgram);

    /// <summary>Reads a manifest. Throws <see cref="ManifestException"/> saying what is wrong.</summary>
    public static PluginManifest Read(string path)
    {
        try
        {
            return new FileInfo(path).Length > LargestFile ? throw new ManifestException("larger than 1 MiB") : Read(path, File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ManifestException(SystemErrors.Describe(error, path));
        }
    }

    /// <summary>Reads the text of a manifest that lies at <paramref name="path"/>.</summary>
    public static PluginManifest Read(string path, ReadOnlyMemory<byte> text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return Read(path, document.RootElement);
        }
        catch (JsonException error)
        {
            throw new ManifestException($"not JSON (line {error.LineNumber + 1}, column {error.BytePositionInLine + 1})");
        }
        catch (InvalidOperationException)
        {
            // JsonElement reports a text with half a surrogate pair this way.
            throw new ManifestException("a text that is not valid UTF-16");
        }
    }

    private static PluginManifest Read(string path, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) { throw new ManifestException("not a JSON object"); }
        CheckKeys(root, keys);
        if (Text(root, "schema") is var schema and not Schema) { throw new ManifestException($"schema \"{schema}\" instead of \"{Schema}\""); }
        var id = Identifier(Text(root, "id"));
        var isStage = !Has(root, "passes") || Has(root, "takes") || Has(root, "gives");
        return new PluginManifest(
            path, id, Text(root, "version"), Range(Text(root, "contract")), FileName(Text(root, "assembly")),
            isStage ? Kind(Text(root, "takes")) : ArtifactKind.Program, isStage ? Given(List(root, "gives")) : [],
            Has(root, "passes") ? ReadPasses(root.GetProperty("passes"), id) : [], Text(root, "description", ""),
            Has(root, "capabilities") ? List(root, "capabilities") : [],
            Has(root, "features") ? [.. List(root, "features").Select(Feature)] : BackendFeature.All);
    }

    private static bool Has(JsonElement root, string key) => root.TryGetProperty(key, out _);

    private static List<DeclaredPass> ReadPasses(JsonElement list, string id)
    {
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() == 0) { throw new ManifestException("\"passes\" that is no list of passes"); }
        var passes = list.EnumerateArray().Select(item => ReadPass(item, id)).ToList();
        return passes.DistinctBy(pass => pass.Name).Count() == passes.Count ? passes : throw new ManifestException("\"passes\" with the same name twice");
    }

    private static DeclaredPass ReadPass(JsonElement item, string id)
    {
        if (item.ValueKind != JsonValueKind.Object) { throw new ManifestException("a pass that is no JSON object"); }
        CheckKeys(item, passKeys);
        var name = Identifier(Text(item, "name"));
        if (name != id && !name.StartsWith(id + ".", StringComparison.Ordinal))
        {
            throw new ManifestException($"pass \"{name}\"; names of passes are \"{id}\" or begin with \"{id}.\"");
        }
        return name == Lowering || PassList.Find(name) is not null
            ? throw new ManifestException($"pass \"{name}\", which is GoDefer's own")
            : new DeclaredPass(name, Has(item, "after") ? List(item, "after") : []);
    }

    private static void CheckKeys(JsonElement root, string[] keys)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in root.EnumerateObject())
        {
            if (!keys.Contains(property.Name)) { throw new ManifestException($"unknown key \"{property.Name}\"{DidYouMean.Suffix(property.Name, keys)}"); }
            if (!seen.Add(property.Name)) { throw new ManifestException($"key \"{property.Name}\" twice"); }
        }
    }

    private static string Text(JsonElement root, string key, string? fallback = null)
    {
        if (!root.TryGetProperty(key, out var value)) { return fallback ?? throw new ManifestException($"no key \"{key}\""); }
        return value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new ManifestException($"\"{key}\" that is no text");
    }

    private static List<string> List(JsonElement root, string key)
    {
        if (!root.TryGetProperty(key, out var value)) { throw new ManifestException($"no key \"{key}\""); }
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
        {
            throw new ManifestException($"\"{key}\" that is no list of texts");
        }
        return [.. value.EnumerateArray().Select(item => item.GetString()!)];
    }

    private static string Identifier(string id) =>
        id.Length is > 0 and <= 100 && char.IsAsciiLetterOrDigit(id[0]) && id.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_')
            ? id
            : throw new ManifestException($"id \"{id}\"; ids are letters, digits, \".\", \"-\" and \"_\"");

    private static string FileName(string assembly) =>
        assembly.Length > 0 && !assembly.Contains('\0') && System.IO.Path.GetFileName(assembly) == assembly && assembly is not (".." or ".")
            ? assembly
            : throw new ManifestException("\"assembly\" that is no file name without a folder");

    private static ArtifactKind Kind(string text) => ArtifactNames.Find(text)
        ?? throw new ManifestException($"artifact \"{text}\"{DidYouMean.Suffix(text, ArtifactNames.All)}; artifacts are {string.Join(", ", ArtifactNames.All)}");

    private static string Feature(string name) => BackendFeature.All.Contains(name)
        ? name
        : throw new ManifestException($"feature \"{name}\"{DidYouMean.Suffix(name, BackendFeature.All)}; features are {string.Join(", ", BackendFeature.All)}");

    private static IReadOnlyList<ArtifactKind> Given(List<string> names)
    {
        var kinds = names.ConvertAll(Kind);
        if (kinds.Count == 0) { throw new ManifestException("\"gives\" that is empty"); }
        return names.Distinct().Count() == names.Count ? kinds : throw new ManifestException("\"gives\" with the same artifact twice");
    }

    private static ContractRange Range(string text) =>
        ContractRange.Parse(text) ?? throw new ManifestException($"contract \"{text}\"; write 1.0 or [1.0,2.0)");
}

/// <summary>A manifest that cannot be used; the message says what was found.</summary>
internal sealed class ManifestException(string message) : Exception(message);
