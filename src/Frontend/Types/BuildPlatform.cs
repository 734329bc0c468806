namespace GoDefer.Frontend.Types;

/// <summary>The platform that build constraints ask about (go/build documentation, Build Constraints).</summary>
/// <param name="System">GOOS.</param>
/// <param name="Architecture">GOARCH.</param>
public sealed record BuildPlatform(string System, string Architecture = "amd64")
{
    private const int Minor = 11;

    private static readonly HashSet<string> Systems =
        ["android", "darwin", "dragonfly", "freebsd", "js", "linux", "nacl", "netbsd", "openbsd", "plan9", "solaris", "windows", "zos"];

    private static readonly HashSet<string> Architectures =
    [
        "386", "amd64", "amd64p32", "arm", "arm64", "mips", "mips64", "mips64le", "mipsle", "ppc64", "ppc64le", "riscv64", "s390x", "sparc64", "wasm",
    ];

    /// <summary>Whether a file belongs to its package: by its name, and by the +build lines before the package clause.</summary>
    public bool Includes(string name, IEnumerable<string> lines) => IncludesName(name) && lines.TakeWhile(IsHeader).All(IncludesLine);

    private bool IncludesName(string name)
    {
        var parts = Path.GetFileNameWithoutExtension(name).Split('_');
        if (name.EndsWith("_test.go", StringComparison.Ordinal) || name[0] is '_' or '.')
        {
            return false;
        }
        var last = parts.Length > 1 ? parts[^1] : "";
        var before = parts.Length > 2 ? parts[^2] : "";
        if (Architectures.Contains(last))
        {
            return last == Architecture && (!Systems.Contains(before) || before == System);
        }
        return !Systems.Contains(last) || last == System;
    }

    private static bool IsHeader(string line) => line.Length == 0 || line.StartsWith("//", StringComparison.Ordinal);

    /// <summary>Terms apart by spaces are alternatives, by commas all needed; ! negates.</summary>
    private bool IncludesLine(string line)
    {
        var text = line.TrimStart('/').Trim();
        if (!text.StartsWith("+build ", StringComparison.Ordinal))
        {
            return true;
        }
        return text[7..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(alternative => alternative.Split(',').All(IncludesTerm));
    }

    private bool IncludesTerm(string term)
    {
        if (term.StartsWith('!'))
        {
            return !IncludesTerm(term[1..]);
        }
        return term == System || term == Architecture || term is "gc" || IsRelease(term);
    }

    private static bool IsRelease(string term) =>
        term.StartsWith("go1.", StringComparison.Ordinal) && int.TryParse(term.AsSpan(4), out var minor) && minor <= Minor;
}
