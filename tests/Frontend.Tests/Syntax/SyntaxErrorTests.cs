using GoDefer.Abstractions.Diagnostics;

namespace GoDefer.Frontend.Tests.Syntax;

/// <summary>
/// Broken files and the messages gc 1.11.5 prints for them with <c>-e</c>, without those it prints after its syntax phase:
/// <c>errors/*.go</c> beside <c>errors/*.errors</c>.
/// </summary>
[TestClass]
public sealed class SyntaxErrorTests
{
    public static IEnumerable<object[]> Files => TestFiles.GoFiles(TestFiles.Errors).Select(path => new object[] { Path.GetFileName(path) });

    [TestMethod]
    [DynamicData(nameof(Files))]
    public void MessagesAreThoseOfGc(string file)
    {
        var bag = new DiagnosticBag(int.MaxValue);
        string path = Path.Combine(TestFiles.Errors, file);
        GoDefer.Frontend.Syntax.Parser.Parse(new GoDefer.Frontend.Source.SourceFiles().Add(file, File.ReadAllBytes(path)), bag);
        Assert.AreEqual(File.ReadAllText(Path.ChangeExtension(path, ".errors")), DiagnosticFormatter.Format(bag));
    }

    [TestMethod]
    public void StopsAfterTenErrors()
    {
        string text = "package p\n" + string.Concat(Enumerable.Repeat("var x = 1 2\n", 20));
        var bag = new DiagnosticBag();
        TestFiles.Parse(System.Text.Encoding.UTF8.GetBytes(text), bag, "a.go");
        string[] lines = DiagnosticFormatter.Format(bag).Split('\n');
        Assert.AreEqual("a.go:2:11: syntax error: unexpected literal 2 after top level declaration", lines[0]);
        Assert.AreEqual("a.go:11:11: too many errors", lines[10]);
        Assert.AreEqual(12, lines.Length);
    }

    [TestMethod]
    public void EveryMessageOfScannerAndParserIsTested()
    {
        string expected = string.Concat(TestFiles.GoFiles(TestFiles.Errors).Select(path => File.ReadAllText(Path.ChangeExtension(path, ".errors"))));
        string source = File.ReadAllText(Repository.PathOf("src", "Frontend", "Syntax", "SyntaxDiagnostics.cs"));
        foreach (string message in FixedMessages(source))
        {
            StringAssert.Contains(expected, message);
        }
    }

    /// <summary>The messages without parameters, as they stand in the source.</summary>
    private static IEnumerable<string> FixedMessages(string source) =>
        System.Text.RegularExpressions.Regex.Matches(source, """Report\w*\("GD\d+", at, "([^"]+)"\)""").Select(match => match.Groups[1].Value);
}
