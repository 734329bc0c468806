using CsCheck;
using GoDefer.IR.Text;

namespace GoDefer.IR.Tests;

[TestClass]
public sealed class IrTextTests
{
    [TestMethod]
    public void TextRoundTrips() => Assert.AreEqual(SampleFunctions.Loop, IrText.Print(SampleFunctions.ParseLoop()));

    [TestMethod]
    public void TheOriginOfALocalRoundTrips()
    {
        const string line = "local $3.text string Variable 0 0 0 !2:5";
        var text = SampleFunctions.Loop.Replace(line, line + " formal package container/list heap text", StringComparison.Ordinal);
        var program = IrText.Parse(text);
        Assert.AreEqual("container/list", program.Main.Functions[0].Locals[3].Package);
        Assert.AreEqual(text, IrText.Print(program));
    }

    [TestMethod]
    public void WhatListingsAskForRoundTrips()
    {
        const string text = """
            godefer-ir 1 0
            package main main
            requests @type.int
            type main.T Struct 8 8 0 field n int 0
            differing int16 main.T
            data @type.*main.T ReadOnly 0 0 8 ondemand requires 1 @type..namedata.*main.T. !0:0 x""

            """;
        var program = IrText.Parse(text);
        Assert.IsTrue(program.Main.Types.Find("int16")!.PointersDiffer);
        using var stream = new MemoryStream();
        IrBinary.Write(program, stream);
        Assert.AreEqual(text, IrText.Print(IrBinary.Read(stream.ToArray())));
    }

    [TestMethod]
    public void BinaryRoundTrips()
    {
        using var stream = new MemoryStream();
        IrBinary.Write(SampleFunctions.ParseLoop(), stream);
        Assert.AreEqual(SampleFunctions.Loop, IrText.Print(IrBinary.Read(stream.ToArray())));
    }

    [TestMethod]
    [DataRow("package main main\n", 1, 1, "expected godefer-ir")]
    [DataRow("godefer-ir 2 0\npackage main main\n", 1, 15, "IR version 2.0 is not readable here; this is 1.0")]
    [DataRow("godefer-ir 1 0\n", 2, 1, "there is no package")]
    [DataRow("godefer-ir 1 0\npackage main main\nfunc @main.f params 1 nosuch results 0 !1:1 !1:1\nendfunc\n", 3, 30, "unknown type nosuch")]
    [DataRow("godefer-ir 1 0\npackage main main\nfile f.go\nfunc @main.f params 0 results 0 !1:1 !1:1\nblock b1\nend If b2 b3 b4 !1:1\nendfunc\n", 6, 14, "b1 has more than 2 successors")]
    public void ErrorsHavePositions(string text, int line, int column, string message)
    {
        var error = Assert.ThrowsExactly<IrFormatException>(() => IrText.Parse(text));
        Assert.AreEqual((line, column, message), (error.Line, error.Column, error.Message));
    }

    [TestMethod]
    public void SymbolsShowThePackagePath()
    {
        var package = SampleFunctions.ParseLoop().Main;
        Assert.AreEqual("\"\".sum", package.Functions[0].Symbol.Name);
    }

    [TestMethod]
    public void NamesOfEveryShapeRoundTrip() => Gen.String[Gen.Char["\"\"..maintype*[]{} ;·é\\\n"], 1, 20].Sample(name =>
    {
        var program = SampleFunctions.ParseLoop();
        program.Main.AddData(program.Main.Symbol(name), DataKind.ReadOnly).Bytes = [1, 2, 255];
        var text = IrText.Print(program);
        Assert.AreEqual(text, IrText.Print(IrText.Parse(text)));
        Assert.AreEqual(name, IrText.Parse(text).Main.Data[0].Symbol.Name);
    });
}
