using System.Text;
using System.Text.RegularExpressions;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Packages;
using GoDefer.Frontend.Source;

namespace GoDefer.Frontend.Tests.Api;

/// <summary>
/// Holds the packages of src/Runtime against the exported names of Go 1.11, in a file for each package below go1.11. What is not there yet
/// stands in ledger.txt, which only shrinks: GODEFER_BLESS=1 takes out of it what is there by now.
/// </summary>
[TestClass]
public sealed class ApiTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Api");
    private static readonly string Library = Path.Combine(AppContext.BaseDirectory, "runtime-src");
    private static readonly HashSet<string> Ledger = [.. File.ReadLines(Path.Combine(Folder, "ledger.txt"))];

    private static readonly SourceLibrary Packages = new(Library, new FrontendOptions(), new DiagnosticBag(int.MaxValue));

    /// <summary>Packages that facts name, by the name they are used with.</summary>
    private static readonly Dictionary<string, string> Qualifiers = new(StringComparer.Ordinal)
    {
        ["io"] = "io", ["os"] = "os", ["time"] = "time", ["reflect"] = "reflect", ["unsafe"] = "unsafe", ["sort"] = "sort", ["unicode"] = "unicode",
        ["syscall"] = "syscall", ["bufio"] = "bufio", ["fmt"] = "fmt", ["syntax"] = "regexp/syntax", ["big"] = "math/big", ["rand"] = "math/rand",
        ["hash"] = "hash", ["bytes"] = "bytes", ["encoding"] = "encoding", ["template"] = "text/template", ["parse"] = "text/template/parse",
    };

    public static IEnumerable<object[]> Paths() =>
        Directory.GetFiles(Path.Combine(Folder, "go1.11"), "*.txt", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(Folder, "go1.11"), file)[..^4].Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(path => new object[] { path });

    [TestMethod]
    [DynamicData(nameof(Paths))]
    public void Has_the_names_of_Go(string path)
    {
        var missing = Missing(path).ToHashSet(StringComparer.Ordinal);
        HashSet<string> known;
        lock (Ledger) { known = [.. Ledger.Where(line => line.StartsWith(path + ", ", StringComparison.Ordinal))]; }
        if (Repository.IsBlessing)
        {
            Bless(known.Except(missing).ToHashSet(StringComparer.Ordinal));
            known.IntersectWith(missing);
        }
        AssertNone(missing.Except(known), "not there, or with another type");
        AssertNone(known.Except(missing), "there by now: take it out of the ledger with GODEFER_BLESS=1");
    }

    private static void AssertNone(IEnumerable<string> facts, string what)
    {
        var lines = string.Join('\n', facts.Order(StringComparer.Ordinal));
        Assert.IsTrue(lines.Length == 0, $"{what}:\n{lines}\n");
    }

    /// <summary>The facts of a package that do not hold.</summary>
    private static IEnumerable<string> Missing(string path)
    {
        ApiFact[] facts = [.. File.ReadLines(Path.Combine(Folder, "go1.11", path + ".txt")).Select(line => new ApiFact(line))];
        if (!Directory.Exists(Path.Combine(Library, path))) { return facts.Select(fact => $"{path}, {fact.Text}"); }
        var program = new StringBuilder("package main; ");
        string[] checks = [.. facts.Select(fact => fact.Check())];
        program.Append(Imports(path, string.Join('\n', checks)));
        foreach (var check in checks) { program.Append('\n').Append(check); }
        program.Append("\nfunc main() {}\n");
        var wrong = WrongLines(program.ToString());
        return facts.Where((_, i) => wrong.Contains(i + 2)).Select(fact => $"{path}, {fact.Text}");
    }

    private static string Imports(string path, string checks)
    {
        var imports = new StringBuilder($"import p \"{path}\"; ");
        foreach (var (name, imported) in Qualifiers)
        {
            if (Regex.IsMatch(checks, $@"(?<![\w.]){name}\.[A-Z]")) { imports.Append($"import {name} \"{imported}\"; "); }
        }
        return imports.ToString();
    }

    private static HashSet<int> WrongLines(string program)
    {
        var bag = new DiagnosticBag(int.MaxValue);
        lock (Packages)
        {
            FrontendPipeline.Compile(new PackageInput(null, [new SourceInput("api.go", Encoding.UTF8.GetBytes(program))]), Packages, new FrontendOptions(), bag);
        }
        Assert.AreEqual(0, bag.SyntaxErrorCount, DiagnosticFormatter.Format(bag));
        return [.. bag.Items.Select(diagnostic => diagnostic.Position.Line)];
    }

    private static void Bless(HashSet<string> done)
    {
        var file = Path.Combine(SourceFolder(), "ledger.txt");
        lock (Ledger)
        {
            Ledger.ExceptWith(done);
            File.WriteAllText(file, string.Concat(Ledger.Order(StringComparer.Ordinal).Select(line => line + "\n")));
        }
    }

    /// <summary>This folder in the repository that the tests were built in.</summary>
    private static string SourceFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "tests", "Frontend.Tests", "Api", "ledger.txt")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("no repository above " + AppContext.BaseDirectory);
        }
        return Path.Combine(folder, "tests", "Frontend.Tests", "Api");
    }
}
