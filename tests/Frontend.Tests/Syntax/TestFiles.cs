using System.Text;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Tests.Syntax;

/// <summary>Where test inputs are, and how they are parsed.</summary>
internal static class TestFiles
{
    public static string Errors { get; } = Repository.PathOf("tests", "Frontend.Tests", "Syntax", "errors");

    /// <summary>The programs of the corpus, in the order of their paths.</summary>
    public static IReadOnlyList<string> Corpus { get; } =
        GoFiles(Repository.PathOf("tests", "corpus"));

    public static IReadOnlyList<string> GoFiles(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.go", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public static FileNode? Parse(byte[] text, DiagnosticBag bag, string name = "test.go") =>
        Parser.Parse(new SourceFiles().Add(name, text), bag, new ParserOptions { IsRuntime = true });

    /// <summary>Parses what must be correct.</summary>
    public static FileNode Parse(string text)
    {
        var bag = new DiagnosticBag();
        FileNode? file = Parse(Encoding.UTF8.GetBytes(text), bag);
        Assert.AreEqual("", DiagnosticFormatter.Format(bag));
        return file!;
    }
}
