namespace GoDefer.IR.Text;

/// <summary>
/// Shows link names of a package with its path in place of <c>""</c> (<c>main.f</c> for <c>"".f</c>), where that can be undone;
/// other names stay as they are behind an equals sign.
/// </summary>
internal sealed class PackageNames(string path)
{
    private const string Own = "\"\".";
    private const char Raw = '=';
    private readonly string prefix = path + ".";

    /// <summary>The name as it is written.</summary>
    public string Encode(string name)
    {
        if (!name.Contains('"') && !name.Contains(prefix, StringComparison.Ordinal)) { return name; }
        var shown = name.Replace(Own, prefix, StringComparison.Ordinal);
        return Decode(shown) == name ? shown : Raw + name;
    }

    /// <summary>The name that was written.</summary>
    public string Decode(string shown)
    {
        if (shown.StartsWith(Raw)) { return shown[1..]; }
        var at = shown.IndexOf(prefix, StringComparison.Ordinal);
        while (at >= 0)
        {
            if (at == 0 || !IsPartOfPath(shown[at - 1]))
            {
                shown = string.Concat(shown.AsSpan(0, at), Own, shown.AsSpan(at + prefix.Length));
                at += Own.Length - 1;
            }
            at = shown.IndexOf(prefix, at + 1, StringComparison.Ordinal);
        }
        return shown;
    }

    private static bool IsPartOfPath(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '/' or '-';
}
