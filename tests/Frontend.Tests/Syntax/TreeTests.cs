using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Tests.Syntax;

/// <summary>What later phases rely on in a tree: positions, targets, directives, shared types.</summary>
[TestClass]
public sealed class TreeTests
{
    /// <summary>Positions are those of gc's nodes: a token of the construct's own.</summary>
    [TestMethod]
    [DataRow("a + b", "1:3 1:1")]
    [DataRow("a.b", "1:2 1:1")]
    [DataRow("f(x)", "1:2 1:1")]
    [DataRow("a[i]", "1:2 1:1")]
    [DataRow("a[i:j]", "1:2 1:1")]
    [DataRow("a.(T)", "1:2 1:1")]
    [DataRow("T{x}", "1:2 1:1")]
    [DataRow("a.b.c(d)[e] + f", "1:13 1:1")]
    [DataRow("(x)", "1:1 1:1")]
    [DataRow("-x", "1:1 1:1")]
    [DataRow("*x", "1:1 1:1")]
    [DataRow("func() {}", "1:1 1:1")]
    [DataRow("[]int{}", "1:6 1:1")]
    [DataRow("struct{}{}", "1:9 1:1")]
    public void ExpressionIsAt(string text, string expected)
    {
        const string Head = "package p; var x = ";
        var variable = (VarDecl)TestFiles.Parse(Head + text).Decls[0];
        Expr x = variable.Values[0];
        Assert.AreEqual(expected, $"1:{x.Position.Column - Head.Length} 1:{x.Start.Column - Head.Length}");
    }

    [TestMethod]
    [DataRow("x = 1", 3, 1)]
    [DataRow("x, y := 1, 2", 6, 1)]
    [DataRow("x++", 2, 1)]
    [DataRow("c <- 1", 3, 1)]
    [DataRow("f()", 2, 1)]
    [DataRow("defer f()", 1, 1)]
    [DataRow("for range x {}", 1, 1)]
    [DataRow("L: for {}", 2, 1)]
    [DataRow("{ }", 1, 1)]
    [DataRow("var x int", 1, 1)]
    public void StatementIsAt(string text, int column, int start)
    {
        const string Head = "package p; func f() { ";
        Stmt statement = Body(TestFiles.Parse($"{Head}{text}; goto L; L: }}".Replace("L: for {}; goto L; L:", "L: for {}; goto L;")))[0];
        Assert.AreEqual(column, statement.Position.Column - Head.Length);
        Assert.AreEqual(start, statement.Start.Column - Head.Length);
    }

    [TestMethod]
    public void BlocksAndLoopsKeepTheirEnds()
    {
        var loop = (RangeStmt)Body(TestFiles.Parse("package p\nfunc f() {\n\tfor i := range x {\n\t\tg()\n\t}\n}"))[0];
        Assert.AreEqual("3:2 3:11 3:19 5:2", $"{loop.Position} {loop.Range} {loop.Body.Position} {loop.Body.Rbrace}");
    }

    [TestMethod]
    public void BranchesLeadToTheirTargets()
    {
        var body = Body(TestFiles.Parse("package p\nfunc f() { L: for { switch { case a: break; default: continue L }; goto M }; M: goto L }"));
        var outer = (LabeledStmt)body[0];
        var loop = (ForStmt)outer.Statement;
        var choice = (SwitchStmt)loop.Body.Statements[0];
        Assert.AreSame(choice, ((BranchStmt)choice.Clauses[0].Body[0]).Target);
        Assert.AreSame(loop, ((BranchStmt)choice.Clauses[1].Body[0]).Target);
        Assert.AreSame(body[1], ((BranchStmt)loop.Body.Statements[1]).Target);
        Assert.AreSame(outer, ((BranchStmt)((LabeledStmt)body[1]).Statement).Target);
    }

    [TestMethod]
    public void DirectivesBelongToTheNextDeclaration()
    {
        FileNode file = TestFiles.Parse(
            "package p\n//go:noinline\n//go:nosplit\nfunc f() {}\n // go:nosplit\nfunc g() {}\n//go:linkname h runtime.h\n//go:noescape\nfunc h()\n");
        Assert.AreEqual(
            "NoSplit, NoInline; None; NoEscape",
            string.Join("; ", file.Decls.Cast<FuncDecl>().Select(function => function.Pragma)));
        Assert.AreEqual(("h", "runtime.h", 7), (file.LinkNames[0].Local, file.LinkNames[0].Remote, file.LinkNames[0].Position.Line));
    }

    [TestMethod]
    public void NamesOfOneListShareTheType()
    {
        var function = (FuncDecl)TestFiles.Parse("package p; func f(a, b int, c string)").Decls[0];
        Assert.AreSame(function.Type.Parameters[0].Type, function.Type.Parameters[1].Type);
        Assert.AreEqual("c", function.Type.Parameters[2].Name!.Name);
    }

    [TestMethod]
    public void LineDirectivesMovePositions()
    {
        var files = new SourceFiles();
        SourceText source = files.Add("dir/a.go", "package p\n//line b.go:10\nvar x int\nvar y int\n/*line c.go:5:7*/var z int\n"u8.ToArray());
        FileNode file = Parser.Parse(source, new DiagnosticBag())!;
        Assert.AreEqual(
            "b.go:10 b.go:11 c.go:5:11",
            string.Join(' ', file.Decls.Select(decl => files.Resolve(decl.Position).ToString())));
        Assert.AreEqual("dir/a.go:1:1", files.Resolve(file.Position).ToString());
    }

    [TestMethod]
    public void ADirectiveOfTheLibraryMovesOneDeclaration()
    {
        var files = new SourceFiles();
        SourceText source = files.Add("lib/a.go", "package p\n\n//godefer:line b.go:10\nfunc f() {\n}\n\nvar x int\n"u8.ToArray());
        FileNode file = Parser.Parse(source, new DiagnosticBag(), new ParserOptions { IsRuntime = true })!;
        Assert.AreEqual(
            "lib/b.go:10 lib/a.go:7:5",
            string.Join(' ', file.Decls.Select(decl => files.Resolve(decl.Position).ToString())));
        FileNode usual = Parser.Parse(source, new DiagnosticBag())!;
        Assert.AreEqual("lib/a.go:4:6", files.Resolve(usual.Decls[0].Position).ToString());
    }

    [TestMethod]
    public void PositionsAndOffsetsAgree()
    {
        SourceText source = new SourceFiles().Add("a.go", "ab\n\ncd"u8.ToArray());
        for (int offset = 0; offset <= source.Length; offset++)
        {
            Assert.AreEqual(offset, source.OffsetOf(source.PositionAt(offset)));
        }

        Assert.AreEqual(3, source.LineCount);
        Assert.AreEqual("3:1", source.PositionAt(4).ToString());
        Assert.AreEqual("cd", System.Text.Encoding.UTF8.GetString(source.LineBytes(3)));
    }

    private static System.Collections.Immutable.ImmutableArray<Stmt> Body(FileNode file) => ((FuncDecl)file.Decls[0]).Body!.Statements;
}
