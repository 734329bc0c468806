using System.Globalization;
using System.Numerics;
using CsCheck;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Tests.Types;

[TestClass]
public sealed class ConstantTests
{
    private static readonly Gen<double> Finite = Gen.Double.Where(double.IsFinite);

    [TestMethod]
    public void A_double_survives_the_way_through_a_big_float() =>
        Finite.Sample(d => BigFloat.From(d).ToDouble() == d);

    [TestMethod]
    public void Rounding_to_single_is_that_of_the_machine() =>
        Finite.Sample(d => BigFloat.From(d).ToSingle() == (float)d);

    [TestMethod]
    public void Single_operations_on_doubles_round_as_the_machine_does() =>
        Gen.Select(Gen.Double[-1e100, 1e100], Gen.Double[-1e100, 1e100]).Sample((a, b) =>
        {
            var (x, y) = (BigFloat.From(a), BigFloat.From(b));
            return (x * y).ToDouble() == a * b && (x + y).ToDouble() == a + b && (b == 0 || (x / y).ToDouble() == a / b);
        });

    [TestMethod]
    public void Decimal_literals_are_rounded_to_the_nearest_double() =>
        Gen.Select(Gen.ULong, Gen.Int[-330, 300]).Sample((digits, power) =>
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"{digits}e{power}");
            return BigFloat.TryParse(text, out var value) && value.ToDouble() == double.Parse(text, CultureInfo.InvariantCulture);
        });

    [TestMethod]
    public void Comparison_agrees_with_the_difference() =>
        Gen.Select(Finite, Finite).Sample((a, b) =>
            Math.Sign(BigFloat.From(a).CompareTo(BigFloat.From(b))) == a.CompareTo(b));

    [TestMethod]
    public void Integer_operations_are_exact() =>
        Gen.Select(Gen.Long, Gen.Long.Where(b => b != 0)).Sample((a, b) =>
        {
            var (x, y) = (new IntConstant(a), new IntConstant(b));
            return Value(Operator.Mul, x, y) == (BigInteger)a * b
                && (Value(Operator.Div, x, y) * b) + Value(Operator.Rem, x, y) == a
                && Value(Operator.AndNot, x, y) == (a & ~b);
        });

    [TestMethod]
    public void Shifting_left_and_back_gives_the_number() =>
        Gen.Select(Gen.Long, Gen.Int[0, 400]).Sample((a, count) =>
        {
            var shifted = (IntConstant)ConstantArithmetic.Shift(Operator.ShiftLeft, new IntConstant(a), count, out _);
            return ((IntConstant)ConstantArithmetic.Shift(Operator.ShiftRight, shifted, count, out _)).Value == a;
        });

    private static BigInteger Value(Operator op, IntConstant x, IntConstant y) =>
        ((IntConstant)ConstantArithmetic.Binary(op, x, y, out _)).Value;

    [TestMethod]
    [DataRow("1 << 511", null, ConstantProblem.None)]
    [DataRow("1 << 512", "0", ConstantProblem.ShiftCountTooLarge)]
    public void Shifts_stop_at_512_bits(string shift, string? value, ConstantProblem problem)
    {
        var count = int.Parse(shift.AsSpan(5), CultureInfo.InvariantCulture);
        var result = ConstantArithmetic.Shift(Operator.ShiftLeft, new IntConstant(1), count, out var found);
        Assert.AreEqual(problem, found);
        Assert.AreEqual(value ?? (BigInteger.One << 511).ToString(CultureInfo.InvariantCulture), result.ToString());
    }

    [TestMethod]
    [DataRow("1.5", "1.5")]
    [DataRow("100000.0", "100000")]
    [DataRow("1000000.0", "1e+06")]
    [DataRow("0.0001", "0.0001")]
    [DataRow("0.00001", "1e-05")]
    [DataRow("3.14159265", "3.14159")]
    [DataRow("1e1000", "1e+1000")]
    [DataRow("0.1 + 0.2", "0.3")]
    [DataRow("'a'", "'a'")]
    [DataRow("'a' + 1", "'b'")]
    [DataRow("'\\n'", "'\\u000a'")]
    [DataRow("\"a\\xff\" + `b`", "\"a\\xffb\"")]
    [DataRow("1 << 70", "1180591620717411303424")]
    [DataRow("1 + 2i", "(1+2i)")]
    [DataRow("2i * 2i", "-4")]
    [DataRow("7 / 2", "3")]
    [DataRow("7 / 2.0", "3.5")]
    [DataRow("-7 % 3", "-1")]
    [DataRow("^0", "-1")]
    [DataRow("uint8(^uint8(3))", "252")]
    [DataRow("len(\"héllo\")", "6")]
    [DataRow("len([4]int{}) + cap([3]string{})", "7")]
    [DataRow("\"a\" < \"b\" && !false", "true")]
    [DataRow("string(0x4e16)", "\"世\"")]
    [DataRow("float32(0.1)", "0.1")]
    [DataRow("int64(1.0) << 3", "8")]
    [DataRow("real(3 + 4i) + imag(5i)", "8")]
    public void Constant_expressions_have_these_values(string expression, string value)
    {
        var package = CheckedPackage.FromDeclarations($"const c = {expression}\n");
        Assert.AreEqual(value, package.Symbol<ConstSymbol>("c").Value!.ToString());
    }

    [TestMethod]
    public void Iota_counts_in_groups_and_values_repeat()
    {
        var package = CheckedPackage.FromDeclarations("const (\n a, b = iota, 1 << (iota * 10)\n c, d\n _, _\n e, f\n)\n");
        var values = new[] { "a", "b", "c", "d", "e", "f" }.Select(n => package.Symbol<ConstSymbol>(n).Value!.ToString());
        Assert.AreEqual("0 1 1 1024 3 1073741824", string.Join(' ', values));
    }

    [TestMethod]
    public void A_typed_float_constant_is_rounded()
    {
        var package = CheckedPackage.FromDeclarations("const c float32 = 0.1\nconst d = c == 0.1\nconst e float64 = 0.1\n");
        Assert.AreEqual((double)0.1f, ((FloatConstant)package.Symbol<ConstSymbol>("c").Value!).Value.ToDouble());
        Assert.AreEqual("true", package.Symbol<ConstSymbol>("d").Value!.ToString());
    }
}
