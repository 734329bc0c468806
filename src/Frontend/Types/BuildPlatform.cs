using System.Text;

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
        "386", "amd64", "amd64p32", "arm", "arm64", "armbe", "arm64be", "mips", "mips64", "mips64le", "mips64p32", "mips64p32le", "mipsle", "ppc", "ppc64",
        "ppc64le", "riscv", "riscv64", "s390", "s390x", "sparc", "sparc64", "wasm",
    ];

    /// <summary>Whether a file belongs to its package: by its name, and by the +build lines before the package clause.</summary>
    /// <param name="name">The name without folders.</param>
    /// <param name="text">The file's bytes.</param>
    public bool Includes(string name, ReadOnlySpan<byte> text) => IncludesName(name) && Constraints(text).All(Includes);

    private bool IncludesName(string name)
    {
        var parts = name.Split('.')[0].Split('_');
        if (parts[^1] == "test") { parts = parts[..^1]; }
        var last = parts.Length > 1 ? parts[^1] : "";
        var before = parts.Length > 2 ? parts[^2] : "";
        if (Architectures.Contains(last))
        {
            return last == Architecture && (!Systems.Contains(before) || before == System);
        }
        return !Systems.Contains(last) || last == System;
    }

    /// <summary>
    /// What stands behind +build in the line comments at the beginning of a file, with blank lines between, up to the last blank line: a
    /// comment right before the package clause is documentation.
    /// </summary>
    private static List<string> Constraints(ReadOnlySpan<byte> text)
    {
        var certain = new List<string>();
        var pending = new List<string>();
        foreach (var range in text.Split((byte)'\n'))
        {
            var line = text[range].Trim(" \t\r"u8);
            if (line.IsEmpty)
            {
                certain.AddRange(pending);
                pending.Clear();
            }
            else if (!line.StartsWith("//"u8)) { break; }
            else if (Encoding.UTF8.GetString(line[2..]).Trim() is var comment && comment.StartsWith("+build", StringComparison.Ordinal))
            {
                pending.Add(comment);
            }
        }
        return certain;
    }

    /// <summary>Terms apart by blanks are alternatives, by commas all needed; ! negates.</summary>
    private bool Includes(string constraint)
    {
        var words = constraint.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words[0] != "+build" || words.Skip(1).Any(alternative => alternative.Split(',').All(IncludesTerm));
    }

    private bool IncludesTerm(string term)
    {
        if (term.StartsWith("!!", StringComparison.Ordinal) || term == "!") { return false; }
        if (term.StartsWith('!')) { return IsTag(term[1..]) && !IncludesTerm(term[1..]); }
        return term == System || term == Architecture || term == "gc" || IsRelease(term);
    }

    private static bool IsTag(string term) => term.Length > 0 && term.All(c => char.IsLetterOrDigit(c) || c is '_' or '.');

    private static bool IsRelease(string term)
    {
        for (var minor = 1; minor <= Minor; minor++)
        {
            if (term == $"go1.{minor}") { return true; }
        }
        return false;
    }
}
