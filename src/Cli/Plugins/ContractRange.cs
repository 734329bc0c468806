namespace GoDefer.Cli.Plugins;

/// <summary>
/// Versions of the contract that a plugin runs with. <c>1.2</c> is 1.2 and every later 1.n, as the contract only grows within a major version;
/// <c>[1.2,1.5]</c> and <c>[1.2,2.0)</c> say both ends, a round bracket leaving its end out, a missing end leaving it open.
/// </summary>
internal sealed record ContractRange(string Text, Version? Lower, bool IncludesLower, Version? Upper, bool IncludesUpper)
{
    /// <summary>The range a text means, or null if it means none.</summary>
    public static ContractRange? Parse(string text)
    {
        var trimmed = text.Trim();
        return trimmed is ['[' or '(', .., ']' or ')'] ? ParseInterval(trimmed)
            : ParseVersion(trimmed) is { } version ? new ContractRange(trimmed, version, true, new Version(version.Major + 1, 0), false)
            : null;
    }

    public bool Contains(Version version) =>
        (Lower is null || version > Lower || (IncludesLower && version == Lower)) && (Upper is null || version < Upper || (IncludesUpper && version == Upper));

    /// <summary>True if every version of the range is newer than <paramref name="version"/>.</summary>
    public bool IsNewerThan(Version version) => Lower is not null && (Lower > version || (Lower == version && !IncludesLower));

    private static ContractRange? ParseInterval(string text)
    {
        var parts = text[1..^1].Split(',');
        var (low, high) = (parts[0].Trim(), parts[^1].Trim());
        if (parts.Length > 2 || (low.Length == 0 && high.Length == 0)) { return null; }
        var (lower, upper) = (ParseVersion(low), ParseVersion(high));
        var isWrong = (low.Length > 0 && lower is null) || (high.Length > 0 && upper is null) || (lower is not null && upper is not null && lower > upper);
        return isWrong ? null : new ContractRange(text, lower, text[0] == '[', upper, text[^1] == ']');
    }

    private static Version? ParseVersion(string text) =>
        text.Split('.') is [var major, var minor]
        && int.TryParse(major, System.Globalization.NumberStyles.None, null, out var first) && int.TryParse(minor, System.Globalization.NumberStyles.None, null, out var second)
        && first < int.MaxValue
            ? new Version(first, second)
            : null;
}
