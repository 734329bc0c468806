using System.Text;
using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Encoders;
using GoDefer.Amd64.Frames;
using GoDefer.Amd64.Listings;
using GoDefer.Amd64.Tests.Corpus;

namespace GoDefer.Amd64.Tests;

/// <summary>The functions of the corpus, stripped of prologues and epilogues, get them back and print as they were.</summary>
[TestClass]
public sealed class FrameTests
{
    [TestMethod]
    public void CorpusGetsItsFramesBack()
    {
        var failures = new List<string>();
        foreach (var listing in CorpusListing.All)
        {
            foreach (var function in listing.Functions)
            {
                var actual = Rebuild(function, listing.IsDarwin);
                if (FirstDifference(function.Lines, actual) is { } difference)
                {
                    failures.Add($"{listing.Path} {function.Name}: {difference}");
                }
            }
        }
        Assert.IsEmpty(failures, $"{failures.Count}\n{string.Join('\n', failures.Take(20))}");
    }

    private static string[] Rebuild(CorpusSymbol function, bool isDarwin)
    {
        var symbols = new SymbolTable();
        var symbol = symbols.Lookup(function.Name);
        symbol.Kind = SymbolKind.TEXT;
        var body = FrameStripper.Strip(symbol, new ProgReader(symbols).Read(function), function.Instructions[0].Text);
        var instructions = FrameBuilder.Build(symbol, body, symbols);
        FunctionAssembler.Assemble(symbol, instructions, isDarwin);
        var text = new StringBuilder();
        ListingWriter.Write(text, symbol, instructions);
        return text.ToString().TrimEnd('\n').Split('\n').Select(line => line.TrimEnd()).ToArray();
    }

    private static string? FirstDifference(string[] expected, string[] actual)
    {
        for (var i = 0; i < Math.Max(expected.Length, actual.Length); i++)
        {
            if (i >= expected.Length || i >= actual.Length || expected[i] != actual[i])
            {
                return $"{expected.ElementAtOrDefault(i)} but was {actual.ElementAtOrDefault(i)}";
            }
        }
        return null;
    }
}
