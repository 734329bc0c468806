using GoDefer.IR.Passes;
using GoDefer.IR.Text;
using GoDefer.IR.Validation;

namespace GoDefer.IR.Tests;

[TestClass]
public sealed class PassTests
{
    private static Function Canonical()
    {
        var function = SampleFunctions.ParseLoop().Main.Functions[0];
        foreach (var name in PassList.Standard)
        {
            PassList.Find(name)!.Run(function);
            Assert.IsNull(IrValidator.Check(function), $"after {name}");
        }
        return function;
    }

    [TestMethod]
    public void StandardPassesGiveScalarSsa()
    {
        var function = Canonical();
        Assert.IsTrue(function.IsCanonical);
        var values = function.Blocks.SelectMany(block => block.Values).ToArray();
        Assert.IsFalse(values.Any(value => value.Op is Op.LocalGet or Op.LocalSet or Op.ConstString));
        Assert.AreEqual(4, values.Count(value => value.Op == Op.Phi), "s, i, and pointer and length of text");
        Assert.AreEqual(1, values.Count(value => value.Op == Op.Param));
        Assert.AreEqual(3, values.Count(value => value.Op == Op.SetResult));
    }

    [TestMethod]
    public void StringConstantsBecomeData()
    {
        var package = Canonical().Package;
        CollectionAssert.AreEqual(
            new[] { "go.string.\"a\"", "go.string.\"bc\"" }, package.Data.Select(data => data.Symbol.Name).ToArray());
    }

    [TestMethod]
    public void CanonicalTextRoundTrips()
    {
        var text = IrText.Print(new Program { Packages = { Canonical().Package } });
        Assert.AreEqual(text, IrText.Print(IrText.Parse(text)));
    }

    [TestMethod]
    [DataRow("v6 = LocalGet int $2.i !3:14", "v6 = LocalGet int $2.i !3:14", null)]
    [DataRow("v11 = Add int v9 v10 !4:3", "v11 = Add int v9 !4:3", "block b3, value v11 (Add): has 1 operands, not 2")]
    [DataRow("v11 = Add int v9 v10 !4:3", "v11 = Add int v9 v20 !4:3", "block b3, value v11 (Add): operand 1 has type string, not T")]
    [DataRow("v11 = Add int v9 v10 !4:3", "v11 = Add int v9 v18 !4:3", "block b3, value v11 (Add): operand v18 is not defined here")]
    [DataRow("end If v8 b3 b4 Likely !3:14", "end If v6 b3 b4 Likely !3:14", "block b2: control v6 is no bool")]
    [DataRow("end Plain b2 !3:6", "end Return !3:6", "block b2: predecessor b1 does not lead here")]
    [DataRow("local $1.s int Variable 0 0 0 !2:2", "local $1.s int Variable 0 0 0 !2:2 memory", "block b1, value v2 (LocalSet): local s is memory")]
    public void ValidatorNamesTheCulprit(string line, string replacement, string? error)
    {
        var program = IrText.Parse(SampleFunctions.Loop.Replace(line, replacement));
        Assert.AreEqual(error, IrValidator.Check(program.Main.Functions[0]));
    }

    [TestMethod]
    public void OrderConstraintsAreChecked()
    {
        Assert.IsNull(PassList.CheckOrder(PassList.Standard));
        Assert.AreEqual("pass ssa must come after decompose", PassList.CheckOrder(["ssa"]));
    }
}
