using System.Text;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Tests.Syntax;

/// <summary>Input that is very deep or very long neither overflows a small stack nor takes long.</summary>
[TestClass]
public sealed class NestingTests
{
    private const int Count = 100_000;
    private const int SmallStack = 1 << 20;

    [TestMethod]
    [DataRow("var x = ", "(", "1", ")")]
    [DataRow("var x = ", "!", "true", "")]
    [DataRow("var x = ", "- ", "1", "")]
    [DataRow("var x = ", "<-", "c", "")]
    [DataRow("var x = ", "a[", "0", "]")]
    [DataRow("var x = ", "f(", "", ")")]
    [DataRow("var x = T", "{", "", "}")]
    [DataRow("var x = ", "func() { x := ", "1", "}")]
    [DataRow("var x ", "func(", "", ")")]
    [DataRow("var x ", "func() ", "int", "")]
    [DataRow("var x ", "*", "int", "")]
    [DataRow("var x ", "[]", "int", "")]
    [DataRow("var x ", "chan ", "int", "")]
    [DataRow("var x ", "map[int]", "int", "")]
    [DataRow("var x ", "struct { x ", "int", "}")]
    [DataRow("var x ", "interface { f(x ", "int", ") }")]
    [DataRow("func f() ", "{", "", "}")]
    [DataRow("func f() { ", "if x { ", "", "}")]
    [DataRow("func f() { ", "for { ", "", "}")]
    [DataRow("func f() { ", "switch { case x: ", "", "}")]
    [DataRow("func f() { ", "a: ", "", "}")]
    [DataRow("var x = ", "(", "", "")]
    public void DeepNestingIsAnError(string head, string open, string middle, string close)
    {
        string text = $"package p\n\n{head}{Repeat(open)}{middle}{Repeat(close)}\n";
        string messages = OnSmallStack(() =>
        {
            var bag = new DiagnosticBag();
            TestFiles.Parse(Encoding.UTF8.GetBytes(text), bag, "a.go");
            return DiagnosticFormatter.Format(bag);
        });
        StringAssert.EndsWith(messages, ": syntax error: nested more than 1000 levels deep\n");
        Assert.AreEqual(1, messages.Count(c => c == '\n'));
    }

    [TestMethod]
    [DataRow("var x = ", "1 + ", "1")]
    [DataRow("var x = f", "()", "")]
    [DataRow("var x = f", ".a", "")]
    [DataRow("var x = f", "[0]", "")]
    [DataRow("var x = T{", "1, ", "}")]
    [DataRow("func f() { ", "if x { } else ", "{ } }")]
    [DataRow("func f() { ", "x(); ", "}")]
    [DataRow("func f(", "a, ", "b int)")]
    public void LongChainsParseAndPrint(string head, string link, string tail)
    {
        string text = $"package p\n\n{head}{Repeat(link)}{tail}\n";
        string again = OnSmallStack(() => AstPrinter.Print(TestFiles.Parse(AstPrinter.Print(TestFiles.Parse(text)))));
        Assert.IsTrue(again.Length >= text.Length - 2 * Count);
    }

    private static string Repeat(string text) => new StringBuilder().Insert(0, text, Count).ToString();

    private static T OnSmallStack<T>(Func<T> work)
    {
        T? result = default;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception e)
                {
                    failure = e;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        return failure is null ? result! : throw failure;
    }
}
