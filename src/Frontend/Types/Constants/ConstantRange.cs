using System.Numerics;

namespace GoDefer.Frontend.Types.Constants;

/// <summary>Which constants the numeric types can hold, and how they are rounded.</summary>
public static class ConstantRange
{
    private static readonly BigFloat Float32Limit = BigFloat.From(((BigInteger.One << 25) - 1) * (BigInteger.One << 103));
    private static readonly BigFloat Float64Limit = BigFloat.From(((BigInteger.One << 54) - 1) * (BigInteger.One << 970));

    /// <summary>The least value of an integer type.</summary>
    public static BigInteger Min(TypeKind kind) => IsUnsigned(kind) ? BigInteger.Zero : -(BigInteger.One << (Bits(kind) - 1));

    /// <summary>The greatest value of an integer type.</summary>
    public static BigInteger Max(TypeKind kind) => (BigInteger.One << (IsUnsigned(kind) ? Bits(kind) : Bits(kind) - 1)) - 1;

    /// <summary>The width of an integer type in bits.</summary>
    public static int Bits(TypeKind kind) => kind switch
    {
        TypeKind.Int8 or TypeKind.Uint8 => 8,
        TypeKind.Int16 or TypeKind.Uint16 => 16,
        TypeKind.Int32 or TypeKind.Uint32 => 32,
        _ => 64,
    };

    private static bool IsUnsigned(TypeKind kind) =>
        kind is TypeKind.Uint8 or TypeKind.Uint16 or TypeKind.Uint32 or TypeKind.Uint64 or TypeKind.Uint or TypeKind.Uintptr;

    /// <summary>
    /// Whether a number, already of the kind that goes with the type (integer, float, complex), is outside its range: a float
    /// is if it would round to infinity.
    /// </summary>
    public static bool Overflows(ConstantValue value, GoType type) => value switch
    {
        IntConstant i when type.IsInteger => i.Value < Min(type.Kind) || i.Value > Max(type.Kind),
        FloatConstant f => Overflows(f.Value, type.Kind),
        ComplexConstant c => Overflows(c.Real, type.Kind) || Overflows(c.Imaginary, type.Kind),
        _ => false,
    };

    private static bool Overflows(BigFloat value, TypeKind kind)
    {
        var limit = kind is TypeKind.Float32 or TypeKind.Complex64 ? Float32Limit : Float64Limit;
        return value <= -limit || value >= limit;
    }

    /// <summary>The value a floating-point or complex type holds for a constant in its range.</summary>
    public static ConstantValue Round(ConstantValue value, GoType type) => value switch
    {
        FloatConstant f => new FloatConstant(Round(f.Value, type.Kind)),
        ComplexConstant c => new ComplexConstant(Round(c.Real, type.Kind), Round(c.Imaginary, type.Kind)),
        _ => value,
    };

    private static BigFloat Round(BigFloat value, TypeKind kind) =>
        BigFloat.From(kind is TypeKind.Float32 or TypeKind.Complex64 ? value.ToSingle() : value.ToDouble());
}
