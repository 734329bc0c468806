using System.Text;
using CsCheck;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Tests.Syntax;

/// <summary>What holds for any input, tried on programs of the corpus that were changed at random.</summary>
[TestClass]
public sealed class SyntaxPropertyTests
{
    private const int Iterations = 1500;

    private static readonly byte[][] Programs = [.. TestFiles.Corpus.Select(File.ReadAllBytes)];

    private static readonly byte[][] Snippets =
    [
        .. "( ) { } [ ] ; , : := = . ... func if else for range switch select case default struct interface chan <- map var const type"
            .Split(' ').Concat("import package go defer return break goto fallthrough continue x 1 + * & ! ++ += ' \" ` /* */ // 0x 08 1e \\".Split(' '))
            .Select(Encoding.UTF8.GetBytes),
        [0], [0xFF], [0xC3], [0xE2, 0x80], [0xEF, 0xBB, 0xBF], [(byte)'\n'], "\n//line x.go:5:6\n"u8.ToArray(), "\n//go:nosplit\n"u8.ToArray(),
    ];

    /// <summary>A place in a text, from 0 to 1, how many bytes go there, and what comes instead.</summary>
    private static readonly Gen<(double Place, int Removed, byte[] Added)> GenEdit =
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, 4], Gen.Int[0, Snippets.Length - 1].Select(i => Snippets[i]));

    private static readonly Gen<byte[]> GenText = Gen.Select(Gen.Int[0, Programs.Length - 1].Select(i => Programs[i]), GenEdit.Array[1, 6], Edit);

    [TestMethod]
    public void TokensTileTheText() => GenText.Sample(AssertTiles, print: Show, iter: Iterations);

    [TestMethod]
    public void ScannerTakesAnyBytes() => Gen.Byte.Array[0, 200].Sample(AssertTiles, print: Show, iter: Iterations);

    [TestMethod]
    public void WhatParsesPrintsAndParsesAgain() => GenText.Sample(
        text =>
        {
            var bag = new DiagnosticBag(int.MaxValue);
            FileNode? file = TestFiles.Parse(text, bag);
            Assert.IsTrue(file is not null || bag.HasErrors);
            if (file is not null && !bag.HasErrors)
            {
                Assert.IsNull(TreeComparer.Difference(file, TestFiles.Parse(AstPrinter.Print(file))));
            }
        },
        print: Show,
        iter: Iterations);

    [TestMethod]
    public void ParserTakesAnyBytes() => Gen.Byte.Array[0, 200].Sample(
        bytes =>
        {
            var bag = new DiagnosticBag();
            TestFiles.Parse([.. "package p\n"u8, .. bytes], bag);
            string[] lines = DiagnosticFormatter.Format(bag).Split('\n');
            Assert.IsTrue(lines.Length <= DiagnosticBag.DefaultLimit + 2);
        },
        print: Show,
        iter: Iterations);

    private static byte[] Edit(byte[] text, (double Place, int Removed, byte[] Added)[] edits)
    {
        var result = new List<byte>(text);
        foreach ((double place, int removed, byte[] added) in edits)
        {
            int at = (int)(place * result.Count);
            result.RemoveRange(at, Math.Min(removed, result.Count - at));
            result.InsertRange(at, added);
        }

        return [.. result];
    }

    private static string Show(byte[] text) => Encoding.Latin1.GetString(text);

    /// <summary>Tokens come in order, do not overlap, and leave out nothing but blanks, comments, a byte order mark and bytes that were reported.</summary>
    private static void AssertTiles(byte[] text)
    {
        SourceText source = new SourceFiles().Add("a.go", text);
        var bag = new DiagnosticBag(int.MaxValue);
        var scanner = new Scanner(source, new SyntaxDiagnostics(source, bag));
        int end = 0;
        do
        {
            scanner.Next();
            Assert.IsTrue(scanner.Span.Start >= end, $"token at {scanner.Span.Start} overlaps the one before");
            Assert.AreEqual(source.PositionAt(scanner.Span.Start), scanner.Position);
            AssertTrivia(text[end..scanner.Span.Start], bag.HasErrors);
            end = scanner.Span.End;
        }
        while (scanner.Kind != TokenKind.EndOfFile);
        Assert.AreEqual(text.Length, end);
    }

    private static void AssertTrivia(byte[] gap, bool hasErrors)
    {
        string text = Encoding.UTF8.GetString(gap).Trim(' ', '\t', '\r', '\n', '\uFEFF');
        Assert.IsTrue(text.Length == 0 || text[0] == '/' || hasErrors, $"no token for {text}");
    }
}
