namespace GoDefer.IR;

/// <summary>What the link names of type descriptors tell.</summary>
public static class TypeSymbolNames
{
    /// <summary>What the link name of each type descriptor begins with.</summary>
    public const string Prefix = "type.";

    private static readonly string[] Unnamed = ["*", "[", "map[", "func(", "chan ", "<-chan", "chan<-", "struct {", "interface {"];

    /// <summary>Whether a link name is that of a type that is written out, as <c>[]int</c>, not of a declared one.</summary>
    public static bool IsUnnamed(string linkName) =>
        linkName.StartsWith(Prefix, StringComparison.Ordinal)
        && Unnamed.Any(start => linkName.AsSpan(Prefix.Length).StartsWith(start, StringComparison.Ordinal));
}
