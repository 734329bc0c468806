using System.Text.Json;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;

namespace GoDefer.Cli.Plugins;

/// <summary>A plugin's <c>godefer-plugin.json</c>: what is known of it before its assembly is loaded.</summary>
internal sealed record PluginManifest(
    string Path, string Id, string Version, Version Contract, string Assembly, ArtifactKind Takes,
    IReadOnlyList<ArtifactKind> Gives, string Description, IReadOnlyList<string> Capabilities)
{
    private const long LargestFile = 1 << 20;
    private static readonly string[] keys =
        ["schema", "id", "version", "contract", "assembly", "takes", "gives", "description", "capabilities"];

    public string Directory => System.IO.Path.GetDirectoryName(Path)!;

    public string AssemblyPath => System.IO.Path.Combine(Directory, Assembly);

    /// <summary>Reads a manifest. Throws <see cref="ManifestException"/> saying what is wrong.</summary>
    public static PluginManifest Read(string path)
    {
        try
        {
            if (new FileInfo(path).Length > LargestFile) { throw new ManifestException("larger than 1 MiB"); }
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return Read(path, document.RootElement);
        }
        catch (JsonException error)
        {
            throw new ManifestException($"not JSON (line {error.LineNumber + 1}, column {error.BytePositionInLine + 1})");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ManifestException("cannot be read");
        }
    }

    private static PluginManifest Read(string path, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) { throw new ManifestException("not a JSON object"); }
        foreach (var property in root.EnumerateObject())
        {
            if (!keys.Contains(property.Name))
            {
                throw new ManifestException($"unknown key \"{property.Name}\"{DidYouMean.Suffix(property.Name, keys)}");
            }
        }
        if (Text(root, "schema") is var schema and not "godefer.plugin/1") { throw new ManifestException($"schema is \"{schema}\", not \"godefer.plugin/1\""); }
        var assembly = Text(root, "assembly");
        if (System.IO.Path.GetFileName(assembly) != assembly) { throw new ManifestException("\"assembly\" is a file name without a folder"); }
        return new PluginManifest(
            path, Text(root, "id"), Text(root, "version"), ContractVersion(Text(root, "contract")), assembly,
            Kind(Text(root, "takes")), [.. List(root, "gives").Select(Kind)], Text(root, "description", ""),
            root.TryGetProperty("capabilities", out _) ? List(root, "capabilities") : []);
    }

    private static string Text(JsonElement root, string key, string? fallback = null)
    {
        if (!root.TryGetProperty(key, out var value)) { return fallback ?? throw new ManifestException($"key \"{key}\" is missing"); }
        return value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new ManifestException($"\"{key}\" is not a text");
    }

    private static List<string> List(JsonElement root, string key)
    {
        if (!root.TryGetProperty(key, out var value)) { throw new ManifestException($"key \"{key}\" is missing"); }
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
        {
            throw new ManifestException($"\"{key}\" is not a list of texts");
        }
        return [.. value.EnumerateArray().Select(item => item.GetString()!)];
    }

    private static ArtifactKind Kind(string text) =>
        Enum.TryParse<ArtifactKind>(text, ignoreCase: true, out var kind) && Enum.IsDefined(kind) && !char.IsAsciiDigit(text[0])
            ? kind
            : throw new ManifestException($"unknown artifact \"{text}\"; artifacts are program, listing, image and run");

    private static Version ContractVersion(string text) =>
        System.Version.TryParse(text, out var version) ? version : throw new ManifestException($"\"contract\" is major.minor, not \"{text}\"");

    /// <summary>True if this host offers the contract the plugin was built for.</summary>
    public bool IsCompatible => Contract.Major == PluginContract.Version.Major && Contract.Minor <= PluginContract.Version.Minor;
}

/// <summary>A manifest that cannot be used; the message completes "the manifest is …".</summary>
internal sealed class ManifestException(string message) : Exception(message);
