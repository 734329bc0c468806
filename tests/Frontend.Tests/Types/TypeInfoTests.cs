using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Tests.Types;

[TestClass]
public sealed class TypeInfoTests
{
    [TestMethod]
    [DataRow("x := 1; func() { println(x) }()", false, false)]
    [DataRow("x := 1; x = 2; func() { println(x) }()", false, false)]
    [DataRow("var x int; func() { println(x) }()", false, false)]
    [DataRow("x := 1; func() { println(x) }(); x = 2", true, false)]
    [DataRow("x := 1; func() { x++ }()", true, false)]
    [DataRow("x := 1; if y { x = 2 }; func() { println(x) }()", false, false)]
    [DataRow("x := 1; for { x = 2; func() { println(x) }() }", true, false)]
    [DataRow("for x := range []int{} { func() { println(x) }() }", true, false)]
    [DataRow("x := 1; p := &x; func() { println(x, p) }()", false, true)]
    [DataRow("x := [2]int{}; s := x[:]; func() { println(x[0], s) }()", false, true)]
    [DataRow("x := T{}; x.f(); func() { println(x.a) }()", false, true)]
    [DataRow("x := T{}; func() { x.a = 5 }()", true, false)]
    public void Captured_variables_know_how_they_are_used(string statements, bool isReassigned, bool isAddressTaken)
    {
        var package = CheckedPackage.FromDeclarations(
            $"type T struct{{ a int }}\nfunc (*T) f() {{}}\nvar y bool\nfunc f() {{\n{statements}\n}}\n");
        var function = package.Function("f");
        var variable = function.Variables.First(v => v.Name == "x");
        Assert.IsTrue(variable.IsCaptured);
        Assert.AreEqual((isReassigned, isAddressTaken), (variable.IsReassigned, variable.IsAddressTaken));
        Assert.AreSame(variable, function.Literals[0].Captures.Single(c => c.Variable.Name == "x").Variable);
    }

    [TestMethod]
    public void Literals_capture_for_the_literals_in_them()
    {
        var package = CheckedPackage.FromDeclarations("type S struct{ a int }\nfunc f(a, b int) { func() { func() { println(b) }(); _ = S{a: 1} }() }\n");
        var outer = package.Function("f").Literals[0];
        Assert.AreEqual("b", string.Join(' ', outer.Captures.Select(c => c.Variable.Name)));
        Assert.AreEqual("b", string.Join(' ', outer.Literals[0].Captures.Select(c => c.Variable.Name)));
    }

    [TestMethod]
    [DataRow("var a = b + 1\nvar b = f()\nfunc f() int { return c }\nvar c = 5", "c b a")]
    [DataRow("var a, b = g()\nvar c = 1\nfunc g() (int, int) { return c, d }\nvar d = func() int { return e }()\nvar e = 2", "c e d a,b")]
    [DataRow("type T int\nvar a = T(1).m()\nfunc (T) m() int { return b }\nvar b = 3", "b a")]
    [DataRow("var a = 1\nvar z int\nvar b = z", "a b")]
    public void Package_variables_are_initialized_in_order_of_dependency(string declarations, string order)
    {
        var package = CheckedPackage.FromDeclarations(declarations + "\n");
        Assert.AreEqual(order, string.Join(' ', package.Info.InitOrder.Select(i => string.Join(',', i.Variables.Select(v => v.Name)))));
    }

    [TestMethod]
    [DataRow("var v float64 = 1", "float64", "1")]
    [DataRow("var v interface{} = 'a'", "rune", "97")]
    [DataRow("var u uint\nvar v float64 = float64(1 << 3)", "float64", "8")]
    [DataRow("var v []int = nil", "[]int", "nil")]
    [DataRow("var s uint\nvar v int64 = 1 << s", "int64", null)]
    [DataRow("var x, y int\nvar v interface{} = x < y", "bool", null)]
    public void Untyped_values_have_their_final_type(string declarations, string type, string? value)
    {
        var package = CheckedPackage.FromDeclarations(declarations + "\n");
        var declaration = package.Info.Files[0].Decls.OfType<VarDecl>().Last();
        Assert.AreEqual(type, package.Info.TypeOf(declaration.Values[0])!.ToString());
        Assert.AreEqual(value, package.Info.ValueOf(declaration.Values[0])?.ToString());
    }

    [TestMethod]
    public void Selections_give_path_and_implicit_operations()
    {
        var package = CheckedPackage.FromDeclarations("""
            type A struct{ x, y int }
            func (*A) m() {}
            type B struct{ *A }
            type C struct{ z int; B }
            func f(c *C, d C) { _ = c.y; d.m(); a := A{}; a.m() }
            """);
        var selectors = new List<SelectorExpr>();
        foreach (var statement in package.Function("f").Body!.Statements)
        {
            switch (statement)
            {
                case AssignStmt { Right: [SelectorExpr s] }:
                    selectors.Add(s);
                    break;
                case ExprStmt { X: CallExpr { Function: SelectorExpr s } }:
                    selectors.Add(s);
                    break;
            }
        }
        var selections = selectors.Select(s => package.Info.SelectionOf(s)!).ToArray();
        Assert.AreEqual("B* A y*", string.Join(' ', selections[0].Path.Select(Show)));
        Assert.AreEqual((SelectionKind.Method, false, "B A"), (selections[1].Kind, selections[1].TakesAddress, string.Join(' ', selections[1].Path.Select(Show))));
        Assert.AreEqual((SelectionKind.Method, true), (selections[2].Kind, selections[2].TakesAddress));
    }

    private static string Show(FieldStep step) => step.Field.Name + (step.ThroughPointer ? "*" : "");

    [TestMethod]
    public void A_long_sum_and_a_long_chain_of_conditions_are_checked()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("x", 100_000));
        var chain = string.Concat(Enumerable.Repeat("if x > 0 { x++ } else ", 20_000)) + "{ x-- }";
        CheckedPackage.FromDeclarations($"var x = 1\nvar y = {sum}\nfunc f() {{ {chain} }}\n");
    }
}
