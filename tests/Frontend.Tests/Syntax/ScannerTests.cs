using System.Text;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Tests.Syntax;

[TestClass]
public sealed class ScannerTests
{
    [TestMethod]
    [DataRow("a\nb", "a newline b EOF")]
    [DataRow("a;\n;b\n", "a semicolon semicolon b newline")]
    [DataRow("return\nbreak // x\n(\n)\n[ ]\n{ }\n", "return newline break newline ( ) newline [ ] newline { } newline")]
    [DataRow("x++\ny--\nz +\n1\n", "x opop newline y opop newline z op 1 newline")]
    [DataRow("a /* b */ c /* d\n */ e", "a c newline e EOF")]
    [DataRow("a...b.c..d .5 5.", "a ... b . c . . d .5 5. EOF")]
    [DataRow("a:=b<-c<<=1&^=2&&3", "a := b <- c op= 1 op= 2 op 3 EOF")]
    [DataRow("a**b *= c", "a * * b op= c EOF")]
    [DataRow("0x1F 017 1e+3 1.5i 09.5 'a' \"s\" `r\nr`", "0x1F 017 1e+3 1.5i 09.5 'a' \"s\" `r\nr` EOF")]
    [DataRow("世界 é1 _ funcs func", "世界 é1 _ funcs func")]
    public void TokensAre(string text, string expected) => Assert.AreEqual(expected, string.Join(' ', Texts(text)));

    [TestMethod]
    [DataRow("1", LiteralKind.Int)]
    [DataRow("0x1e1", LiteralKind.Int)]
    [DataRow("1.", LiteralKind.Float)]
    [DataRow(".1", LiteralKind.Float)]
    [DataRow("1E1", LiteralKind.Float)]
    [DataRow("0i", LiteralKind.Imaginary)]
    [DataRow("'\\u1234'", LiteralKind.Rune)]
    [DataRow("\"\\\"\"", LiteralKind.String)]
    public void LiteralKindIs(string text, LiteralKind kind)
    {
        Scanner scanner = Scan(text);
        scanner.Next();
        Assert.AreEqual(TokenKind.Literal, scanner.Kind);
        Assert.AreEqual(kind, scanner.LiteralKind);
        Assert.AreEqual(text, scanner.Text);
    }

    [TestMethod]
    public void ColumnsAreBytes()
    {
        Scanner scanner = Scan("é\t世 x\n  y");
        var positions = new List<string>();
        for (scanner.Next(); scanner.Kind != TokenKind.EndOfFile; scanner.Next())
        {
            positions.Add(scanner.Position.ToString());
        }

        Assert.AreEqual("1:1 1:4 1:8 1:9 2:3 2:4", string.Join(' ', positions));
    }

    [TestMethod]
    public void EveryOperatorHasItsToken()
    {
        foreach (Operator op in Enum.GetValues<Operator>().Where(op => op is not (Operator.None or Operator.Receive)))
        {
            Scanner scanner = Scan(op.Text());
            scanner.Next();
            Assert.AreEqual(op, scanner.Op);
            Assert.AreEqual(op.Text().Length, scanner.Span.Length);
        }
    }

    [TestMethod]
    public void EveryKeywordIsFound()
    {
        for (TokenKind kind = TokenFacts.FirstKeyword; kind <= TokenFacts.LastKeyword; kind++)
        {
            Scanner scanner = Scan(kind.Text());
            scanner.Next();
            Assert.AreEqual(kind, scanner.Kind);
        }
    }

    private static Scanner Scan(string text)
    {
        SourceText source = new SourceFiles().Add("a.go", Encoding.UTF8.GetBytes(text));
        return new Scanner(source, new SyntaxDiagnostics(source, new DiagnosticBag()));
    }

    private static IEnumerable<string> Texts(string text)
    {
        Scanner scanner = Scan(text);
        for (scanner.Next(); scanner.Kind != TokenKind.EndOfFile; scanner.Next())
        {
            yield return scanner.Text;
        }
    }
}
