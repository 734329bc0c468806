using System.Numerics;
using GoDefer.IR;
using static GoDefer.Conformance.Ops.LawType;

namespace GoDefer.Conformance.Ops;

/// <summary>
/// The ops that compute a scalar from scalars, at each type, with a model of each: exact arithmetic wrapped to the width for integers, the host's IEEE
/// arithmetic for floats.
/// </summary>
internal static class OpRows
{
    private static readonly LawType intType = new("int", LawKind.Signed, 64);

    private static readonly ulong[] shiftCounts = [0, 1, 7, 8, 15, 16, 31, 32, 33, 63, 64, 65, 128, 255, 0xffff, 0x1_0000, 0xffff_ffff, 0x1_0000_0000, 1UL << 63, ulong.MaxValue];

    private static readonly double[] truncated =
    [
        0.0, -0.0, 0.9, -0.9, 1.5, -1.5, 2147483647, 2147483648, -2147483648, -2147483649, 4294967296, 9223372036854774784, 9223372036854775808, -9223372036854775808,
        1e30, -1e30, double.PositiveInfinity, double.NegativeInfinity, double.NaN,
    ];

    private static readonly double[] rounded = [0.0, -0.0, 0.4, -0.4, 0.5, -0.5, 1.5, -1.5, 2.5, -2.5, 8388607.5, -8388607.5, 4503599627370495.5, 1e300, double.PositiveInfinity, double.NegativeInfinity, double.NaN];

    /// <summary>All rows, in the order of the op table.</summary>
    public static IReadOnlyList<OpRow> All { get; } =
    [
        .. Integer(Op.Add, (a, b, _) => a + b),
        .. Float(Op.Add, (a, b) => a + b, (a, b) => a + b).Select(WithoutZerosOfBothSigns),
        .. Integer(Op.Sub, (a, b, _) => a - b),
        .. Float(Op.Sub, (a, b) => a - b, (a, b) => a - b),
        .. Integer(Op.Mul, (a, b, _) => a * b),
        .. Float(Op.Mul, (a, b) => a * b, (a, b) => a * b),
        .. Integer(Op.Div, (a, b, _) => b.IsZero ? null : BigInteger.Divide(a, b)),
        .. Float(Op.Div, (a, b) => a / b, (a, b) => a / b),
        .. Integer(Op.Mod, (a, b, _) => b.IsZero ? null : BigInteger.Remainder(a, b)),
        .. Integer(Op.And, (a, b, _) => a & b),
        Row(Op.And, "bool", [Bool, Bool], Bool, operands => operands[0] & operands[1]),
        .. Integer(Op.Or, (a, b, _) => a | b),
        .. Integer(Op.Xor, (a, b, _) => a ^ b),
        .. Integer(Op.AndNot, (a, b, _) => a & ~b),
        .. Unary(Op.Neg, Integers, (a, _) => -a),
        .. Floats.Select(type => Row(Op.Neg, type.Name, [type], type, operands => operands[0] ^ (1UL << (type.Bits - 1)))),
        Row(Op.Not, "bool", [Bool], Bool, operands => operands[0] ^ 1),
        .. Unary(Op.Complement, Integers, (a, _) => ~a),
        .. Shift(Op.Shl, (a, count, type) => count >= type.Bits ? 0 : a << (int)count),
        .. Shift(Op.Shr, (a, count, type) => a >> (int)BigInteger.Min(count, type.Bits)),
        .. Integer(Op.MulHigh, (a, b, type) => (a * b) >> type.Bits),
        .. Rounding(Op.Sqrt, [.. rounded, 2, 1e-300, double.Epsilon], Math.Sqrt),
        .. Rounding(Op.Floor, rounded, Math.Floor),
        .. Rounding(Op.Ceil, rounded, Math.Ceiling),
        .. Rounding(Op.Trunc, rounded, Math.Truncate),
        .. Rounding(Op.RoundToEven, rounded, number => Math.Round(number, MidpointRounding.ToEven)),
        .. Count(Op.TrailingZeros, (bits, type) => bits == 0 ? type.Bits : BitOperations.TrailingZeroCount(bits)),
        .. Count(Op.BitLength, (bits, _) => 64 - BitOperations.LeadingZeroCount(bits)),
        .. Count(Op.PopCount, (bits, _) => BitOperations.PopCount(bits)),
        .. new[] { U32, U64, I32, I64 }.Select(type =>
            Row(Op.ByteSwap, type.Name, [type], type, operands => System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(operands[0]) >> (64 - type.Bits))),
        .. Shift(Op.RotateLeft, (a, count, type) => RotateLeft(type.Wrap(a), (int)(count % type.Bits), type)),
        new(Op.SliceMask, "int", [intType], intType, [[0, 1, 2, (1UL << 63) - 1]], operands => operands[0] == 0 ? 0 : ulong.MaxValue),

        .. Comparison(Op.Eq, order => order == 0),
        .. Comparison(Op.Ne, order => order != 0),
        .. Comparison(Op.Lt, order => order < 0),
        .. Comparison(Op.Le, order => order <= 0),
        .. Comparison(Op.Gt, order => order > 0),
        .. Comparison(Op.Ge, order => order >= 0),
        Row(Op.Eq, "bool", [Bool, Bool], Bool, operands => operands[0] == operands[1] ? 1UL : 0),
        Row(Op.Ne, "bool", [Bool, Bool], Bool, operands => operands[0] != operands[1] ? 1UL : 0),

        .. Conversion(Op.SignExtend, Integers.Where(type => type.Kind == LawKind.Signed), (from, to) => to.Bits > from.Bits, (bits, from, to) => to.Wrap(from.Integer(bits))),
        .. Conversion(Op.ZeroExtend, Unsigneds, (from, to) => to.Bits > from.Bits, (bits, _, _) => bits),
        .. Conversion(Op.Truncate, Integers, (from, to) => to.Bits < from.Bits, (bits, _, to) => to.Wrap(bits)),
        .. Conversion(Op.Reinterpret, Integers, (from, to) => to.Bits == from.Bits && to.Kind != from.Kind, (bits, _, _) => bits),
        .. from source in new[] { I32, I64 } from target in Floats select Row(Op.IntToFloat, $"{source.Name}-{target.Name}", [source], target, operands => ToFloat((long)source.Integer(operands[0]), target)) with
        {
            Values = [[.. source.Edges, source.Wrap(16777217), source.Wrap(9007199254740993), source.Wrap(-33554435)]],
        },
        .. from source in Floats from target in new[] { I32, I64, U64 } select Row(Op.FloatToInt, $"{source.Name}-{target.Name}", [source], target, operands => Truncate(source.Double(operands[0]), target)) with
        {
            Values = [[.. truncated.Select(source.OfDouble).Distinct()]],
        },
        .. from source in Floats from target in Floats select Row(Op.FloatToFloat, $"{source.Name}-{target.Name}", [source], target, operands => target.OfDouble(source.Double(operands[0]))),
        .. Integers.Concat(Floats).Append(Bool).Select(type => Row(Op.Copy, type.Name, [type], type, operands => operands[0])),
    ];

    private static OpRow Row(Op op, string types, LawType[] operands, LawType result, Func<ulong[], ulong?> model) =>
        new(op, types, operands, result, [.. operands.Select(type => type.Edges)], model);

    private static IEnumerable<OpRow> Integer(Op op, Func<BigInteger, BigInteger, LawType, BigInteger?> model) => Integers.Select(type =>
        Row(op, type.Name, [type, type], type, operands => model(type.Integer(operands[0]), type.Integer(operands[1]), type) is { } number ? type.Wrap(number) : null));

    private static IEnumerable<OpRow> Unary(Op op, LawType[] types, Func<BigInteger, LawType, BigInteger> model) =>
        types.Select(type => Row(op, type.Name, [type], type, operands => type.Wrap(model(type.Integer(operands[0]), type))));

    private static IEnumerable<OpRow> Float(Op op, Func<float, float, float> single, Func<double, double, double> wide)
    {
        yield return Row(op, "float32", [F32, F32], F32, operands => F32.OfDouble(single((float)F32.Double(operands[0]), (float)F32.Double(operands[1]))));
        yield return Row(op, "float64", [F64, F64], F64, operands => F64.OfDouble(wide(F64.Double(operands[0]), F64.Double(operands[1]))));
    }

    // gc 1.11 takes x + 0 for x, which is wrong for -0: programs get either.
    private static OpRow WithoutZerosOfBothSigns(OpRow row) => row with
    {
        Model = operands => operands[0] != operands[1] && row.Result.Double(operands[0]) == 0 && row.Result.Double(operands[1]) == 0 ? null : row.Model(operands),
    };

    private static IEnumerable<OpRow> Rounding(Op op, double[] numbers, Func<double, double> model) => Floats.Select(type =>
        new OpRow(op, type.Name, [type], type, [[.. numbers.Select(type.OfDouble).Distinct()]], operands => type.OfDouble(model(type.Double(operands[0])))));

    private static IEnumerable<OpRow> Count(Op op, Func<ulong, LawType, int> model) =>
        Unsigneds.Select(type => Row(op, type.Name, [type], intType, operands => (ulong)model(operands[0], type)));

    private static IEnumerable<OpRow> Shift(Op op, Func<BigInteger, BigInteger, LawType, BigInteger> model) =>
        from type in Integers
        from count in Unsigneds
        select new OpRow(
            op, $"{type.Name}-{count.Name}", [type, count], type, [type.Edges, [.. shiftCounts.Where(value => count.Wrap(value) == value)]],
            operands => type.Wrap(model(type.Integer(operands[0]), operands[1], type)));

    private static IEnumerable<OpRow> Comparison(Op op, Predicate<int> holds)
    {
        foreach (var type in Integers)
        {
            yield return Row(op, type.Name, [type, type], Bool, operands => holds(type.Integer(operands[0]).CompareTo(type.Integer(operands[1]))) ? 1UL : 0);
        }
        foreach (var type in Floats)
        {
            yield return Row(op, type.Name, [type, type], Bool, operands => Holds(type.Double(operands[0]), type.Double(operands[1])) ? 1UL : 0);
        }

        // Nothing but "not equal" holds of a NaN, and zeros of both signs are equal.
        bool Holds(double a, double b) => double.IsNaN(a) || double.IsNaN(b) ? op == Op.Ne : holds(a < b ? -1 : a > b ? 1 : 0);
    }

    private static IEnumerable<OpRow> Conversion(Op op, IEnumerable<LawType> sources, Func<LawType, LawType, bool> isAllowed, Func<ulong, LawType, LawType, ulong> model) =>
        from source in sources
        from target in Integers
        where isAllowed(source, target)
        select Row(op, $"{source.Name}-{target.Name}", [source], target, operands => model(operands[0], source, target));

    private static BigInteger RotateLeft(ulong bits, int count, LawType type) => ((BigInteger)bits << count) | (bits >> ((type.Bits - count) & 63) & (count == 0 ? 0 : ulong.MaxValue));

    private static ulong ToFloat(long number, LawType type) => type.Bits == 32 ? BitConverter.SingleToUInt32Bits(number) : type.OfDouble(number);

    // What does not fit gives the smallest number of the signed type of the width, as cvttsd2si gives it.
    private static ulong Truncate(double number, LawType target)
    {
        var limit = Math.ScaleB(1, target.Bits - 1);
        return Math.Truncate(number) is var whole && whole >= -limit && whole < limit ? target.Wrap((BigInteger)whole) : 1UL << (target.Bits - 1);
    }
}
