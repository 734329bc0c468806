using System.Text.Json;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Input;

namespace GoDefer.Cli.Plugins;

/// <summary>A plugin's <c>godefer-plugin.json</c>: what is known of it before its assembly is loaded.</summary>
internal sealed record PluginManifest(
    string Path, string Id, string Version, ContractRange Contract, string Assembly, ArtifactKind Takes,
    IReadOnlyList<ArtifactKind> Gives, string Description, IReadOnlyList<string> Capabilities, IReadOnlyList<string> Features)
{
    public const string Schema = "godefer.plugin/1";

    // A backend that takes the frontend's form of the IR; all others take the canonical form.
    private const string FrontendForm = "frontend-form";

    // A backend whose listings are of the program with all it imports and the runtime, not of the package that is compiled.
    private const string WholeProgram = "whole-program";

    private const long LargestFile = 1 << 20;
    private static readonly string[] keys =
        ["schema", "id", "version", "contract", "assembly", "takes", "gives", "description", "capabilities", "features"];

    public string Directory => System.IO.Path.GetDirectoryName(Path)!;

    public string AssemblyPath => System.IO.Path.Combine(Directory, Assembly);

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
        CheckKeys(root);
        if (Text(root, "schema") is var schema and not Schema) { throw new ManifestException($"schema \"{schema}\" instead of \"{Schema}\""); }
        return new PluginManifest(
            path, Identifier(Text(root, "id")), Text(root, "version"), Range(Text(root, "contract")), FileName(Text(root, "assembly")),
            Kind(Text(root, "takes")), Given(List(root, "gives")), Text(root, "description", ""),
            root.TryGetProperty("capabilities", out _) ? List(root, "capabilities") : [],
            root.TryGetProperty("features", out _) ? [.. List(root, "features").Select(Feature)] : BackendFeature.All);
    }

    private static void CheckKeys(JsonElement root)
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
