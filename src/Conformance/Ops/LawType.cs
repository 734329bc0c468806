using System.Globalization;
using System.Numerics;

namespace GoDefer.Conformance.Ops;

/// <summary>How the bits of a <see cref="LawType"/> are read.</summary>
internal enum LawKind : byte
{
    Signed,
    Unsigned,
    Float,
    Bool,
}

/// <summary>A scalar type of the IR as the models of ops know it. Values are their bits, zero-extended to 64.</summary>
internal sealed record LawType(string Name, LawKind Kind, int Bits)
{
    public static readonly LawType I8 = new("int8", LawKind.Signed, 8);
    public static readonly LawType I16 = new("int16", LawKind.Signed, 16);
    public static readonly LawType I32 = new("int32", LawKind.Signed, 32);
    public static readonly LawType I64 = new("int64", LawKind.Signed, 64);
    public static readonly LawType U8 = new("uint8", LawKind.Unsigned, 8);
    public static readonly LawType U16 = new("uint16", LawKind.Unsigned, 16);
    public static readonly LawType U32 = new("uint32", LawKind.Unsigned, 32);
    public static readonly LawType U64 = new("uint64", LawKind.Unsigned, 64);
    public static readonly LawType F32 = new("float32", LawKind.Float, 32);
    public static readonly LawType F64 = new("float64", LawKind.Float, 64);
    public static readonly LawType Bool = new("bool", LawKind.Bool, 1);

    public static readonly LawType[] Unsigneds = [U8, U16, U32, U64];
    public static readonly LawType[] Integers = [I8, I16, I32, I64, .. Unsigneds];
    public static readonly LawType[] Floats = [F32, F64];

    private ulong Mask => ulong.MaxValue >> (64 - Bits);

    private ulong SignBit => 1UL << (Bits - 1);

    /// <summary>Operands at which implementations go wrong: zero, one, all ones (-1 or the largest), the smallest, the largest, one between, a pattern.</summary>
    public ulong[] Edges => Kind switch
    {
        LawKind.Float => [.. floats.Select(OfDouble)],
        LawKind.Bool => [0, 1],
        _ => [0, 1, Mask, SignBit, SignBit - 1, 6, 0x5555_5555_5555_5555 & Mask],
    };

    private static readonly double[] floats = [0.0, -0.0, 1, -1.5, 0.1, 2.5, double.MaxValue, double.Epsilon, double.PositiveInfinity, double.NegativeInfinity, double.NaN];

    /// <summary>The number that bits of an integer type mean.</summary>
    public BigInteger Integer(ulong bits) => Kind == LawKind.Signed && (bits & SignBit) != 0 ? (BigInteger)bits - (BigInteger.One << Bits) : bits;

    /// <summary>The low bits of a number.</summary>
    public ulong Wrap(BigInteger number) => (ulong)(number & Mask);

    /// <summary>The number that bits of a float type mean; exact.</summary>
    public double Double(ulong bits) => Bits == 32 ? BitConverter.UInt32BitsToSingle((uint)bits) : BitConverter.UInt64BitsToDouble(bits);

    /// <summary>The float nearest to a number.</summary>
    public ulong OfDouble(double number) => Bits == 32 ? BitConverter.SingleToUInt32Bits((float)number) : BitConverter.DoubleToUInt64Bits(number);

    /// <summary>An op that gives the value as a constant.</summary>
    public string Constant(ulong bits) => Kind == LawKind.Float
        ? $"ConstFloat {Name} %0x{BitConverter.DoubleToUInt64Bits(Double(bits)):x16}"
        : $"Const {Name} {(Kind == LawKind.Bool ? (long)bits : (long)(bits << (64 - Bits)) >> (64 - Bits))}";

    /// <summary>What <see cref="FunctionText.Show"/> prints.</summary>
    public string Shown(ulong bits) => Kind switch
    {
        LawKind.Bool => bits != 0 ? "true" : "false",
        LawKind.Float => double.IsNaN(Double(bits)) ? "NaN" : $"0x{bits:x}",
        _ => Integer(bits).ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The value for a person.</summary>
    public string Describe(ulong bits) => Kind == LawKind.Float ? Double(bits).ToString("R", CultureInfo.InvariantCulture) : Shown(bits);
}
