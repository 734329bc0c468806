using GoDefer.Abstractions.Artifacts;

namespace GoDefer.Cli;

/// <summary>Artifacts as manifests and pipelines name them: in lower case.</summary>
internal static class ArtifactNames
{
    /// <summary>All names.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<ArtifactKind>().Select(Name)];

    public static string Name(this ArtifactKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The artifact of a name, or null.</summary>
    public static ArtifactKind? Find(string name)
    {
        foreach (var kind in Enum.GetValues<ArtifactKind>())
        {
            if (kind.Name() == name) { return kind; }
        }
        return null;
    }
}
