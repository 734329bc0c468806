using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Tests.Types;

[TestClass]
public sealed class TypeTests
{
    private const string Declarations = """
        type T struct { a int8; b int64; c bool; d *int; e struct{} }
        type E interface{ M(x int, y ...string) (int, error); n() }
        func f() { type L int; var v map[L][]*L; _ = v }
        """;

    [TestMethod]
    [DataRow("byte", "byte", "uint8", "uint8")]
    [DataRow("[]*T", "[]*T", "[]*\"\".T", "[]*main.T")]
    [DataRow("map[string]chan<- rune", "map[string]chan<- rune", "map[string]chan<- int32", "map[string]chan<- int32")]
    [DataRow("chan (<-chan int)", "chan (<-chan int)", "chan (<-chan int)", "chan (<-chan int)")]
    [DataRow("func(a, b int, c ...T) (x int, y error)", "func(int, int, ...T) (int, error)", "func(int, int, ...\"\".T) (int, error)", "func(int, int, ...main.T) (int, error)")]
    [DataRow("struct{ a int; B, c *T `tag`; T }", "struct { a int; B *T \"tag\"; c *T \"tag\"; T }", "struct { \"\".a int; B *\"\".T \"tag\"; \"\".c *\"\".T \"tag\"; \"\".T }", "struct { a int; B *main.T \"tag\"; c *main.T \"tag\"; main.T }")]
    [DataRow("interface{ n(); M() int }", "interface { M() int; main.n() }", "interface { M() int; main.n() }", "interface { M() int; main.n() }")]
    [DataRow("interface{}", "interface {}", "interface {}", "interface {}")]
    [DataRow("[3]func()", "[3]func()", "[3]func()", "[3]func()")]
    public void Types_are_spelt_as_gc_spells_them(string source, string message, string link, string reflect)
    {
        var package = CheckedPackage.FromDeclarations($"{Declarations}\nvar v {source}\n");
        var type = package.Symbol<VarSymbol>("v").Type;
        Assert.AreEqual(message, type.ToString());
        Assert.AreEqual(link, type.LinkString);
        Assert.AreEqual(reflect, type.ReflectString);
    }

    [TestMethod]
    public void Local_types_have_a_number_in_link_names()
    {
        var package = CheckedPackage.FromDeclarations(Declarations);
        Assert.AreEqual("map[\"\".L·1][]*\"\".L·1", package.Function("f").Variables[0].Type.LinkString);
    }

    [TestMethod]
    [DataRow("T", 40, 8, 32)]
    [DataRow("struct{}", 0, 1, 0)]
    [DataRow("struct{ a int32; b struct{} }", 8, 4, 0)]
    [DataRow("struct{ a bool; b int16; c bool }", 6, 2, 0)]
    [DataRow("struct{ a string; b int }", 24, 8, 8)]
    [DataRow("[3]string", 48, 8, 40)]
    [DataRow("[0]*int", 0, 8, 0)]
    [DataRow("interface{}", 16, 8, 16)]
    [DataRow("[]int", 24, 8, 8)]
    [DataRow("complex64", 8, 4, 0)]
    [DataRow("complex128", 16, 8, 0)]
    [DataRow("func()", 8, 8, 8)]
    public void Types_are_laid_out_as_gc_lays_them_out(string source, long size, int alignment, long pointerBytes)
    {
        var package = CheckedPackage.FromDeclarations($"{Declarations}\nvar v {source}\n");
        var type = package.Symbol<VarSymbol>("v").Type;
        Assert.AreEqual((size, alignment, pointerBytes), (type.Size, type.Alignment, type.PointerBytes));
    }

    [TestMethod]
    [DataRow("[]byte", "[]uint8", true)]
    [DataRow("func(a int) (b string)", "func(int) string", true)]
    [DataRow("struct{ a int }", "struct{ a int `x`}", false)]
    [DataRow("interface{ A(); B() }", "interface{ B(); A() }", true)]
    [DataRow("interface{ I }", "interface{ A() }", true)]
    [DataRow("map[string]I", "map[string]interface{ A() }", false)]
    [DataRow("func(...int)", "func([]int)", false)]
    [DataRow("[2]int", "[3]int", false)]
    public void Identity_follows_the_specification(string first, string second, bool identical)
    {
        var package = CheckedPackage.FromDeclarations($"type I interface{{ A() }}\nvar x {first}\nvar y {second}\n");
        Assert.AreEqual(identical, GoType.Identical(package.Symbol<VarSymbol>("x").Type, package.Symbol<VarSymbol>("y").Type));
    }

    [TestMethod]
    public void Method_sets_hold_promoted_methods_in_order()
    {
        var package = CheckedPackage.FromDeclarations("""
            type A struct{}
            func (A) z() {}
            func (*A) B() {}
            type I interface{ Q() }
            type S struct { *A; I }
            func (S) a() {}
            """);
        var methods = MethodSet.Of(package.Symbol<TypeSymbol>("S").Type);
        Assert.AreEqual("B Q a z", string.Join(' ', methods.Select(m => m.Name)));
        Assert.IsFalse(methods.Any(MethodSet.NeedsAddress));
    }
}
