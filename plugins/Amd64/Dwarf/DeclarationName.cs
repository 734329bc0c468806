namespace GoDefer.Amd64.Dwarf;

/// <summary>Names of variables as gc makes them.</summary>
internal static class DeclarationName
{
    /// <summary>The name without the version number that export data adds to tell variables of one name apart (<c>x·2</c>).</summary>
    public static string Unversioned(string name)
    {
        var dot = name.IndexOf('·', StringComparison.Ordinal);
        return dot > 0 ? name[..dot] : name;
    }

    /// <summary>True for unnamed results: <c>~r0</c>.</summary>
    public static bool IsSynthetic(string name) => name.StartsWith("~r", StringComparison.Ordinal);
}
