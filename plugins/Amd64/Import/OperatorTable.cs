using System.Numerics;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Import;

/// <summary>The op that computes an operator for operands of a type.</summary>
internal static class OperatorTable
{
    /// <summary>The first op of a family over widths for integers, unsigned integers, floats; those for pointers, bools, interfaces and slices.</summary>
    private readonly record struct Family(
        SsaOp Signed, SsaOp Unsigned = SsaOp.Invalid, SsaOp Float = SsaOp.Invalid, SsaOp Pointer = SsaOp.Invalid, SsaOp Bool = SsaOp.Invalid,
        SsaOp Interface = SsaOp.Invalid, SsaOp Slice = SsaOp.Invalid);

    private static readonly Dictionary<Op, Family> families = new()
    {
        [Op.Add] = new(SsaOp.Add8, Float: SsaOp.Add32F, Pointer: SsaOp.Add64),
        [Op.Sub] = new(SsaOp.Sub8, Float: SsaOp.Sub32F, Pointer: SsaOp.Sub64),
        [Op.Mul] = new(SsaOp.Mul8, Float: SsaOp.Mul32F),
        [Op.Div] = new(SsaOp.Div8, SsaOp.Div8u, SsaOp.Div32F),
        [Op.Mod] = new(SsaOp.Mod8, SsaOp.Mod8u),
        [Op.And] = new(SsaOp.And8, Bool: SsaOp.AndB),
        [Op.Or] = new(SsaOp.Or8, Bool: SsaOp.OrB),
        [Op.Xor] = new(SsaOp.Xor8),
        [Op.Neg] = new(SsaOp.Neg8, Float: SsaOp.Neg32F),
        [Op.Complement] = new(SsaOp.Com8),
        [Op.Eq] = new(SsaOp.Eq8, Float: SsaOp.Eq32F, Pointer: SsaOp.EqPtr, Bool: SsaOp.EqB, Interface: SsaOp.EqInter, Slice: SsaOp.EqSlice),
        [Op.Ne] = new(SsaOp.Neq8, Float: SsaOp.Neq32F, Pointer: SsaOp.NeqPtr, Bool: SsaOp.NeqB, Interface: SsaOp.NeqInter, Slice: SsaOp.NeqSlice),
        [Op.Lt] = new(SsaOp.Less8, SsaOp.Less8U, SsaOp.Less32F),
        [Op.Le] = new(SsaOp.Leq8, SsaOp.Leq8U, SsaOp.Leq32F),
        [Op.Gt] = new(SsaOp.Greater8, SsaOp.Greater8U, SsaOp.Greater32F),
        [Op.Ge] = new(SsaOp.Geq8, SsaOp.Geq8U, SsaOp.Geq32F),
        [Op.TrailingZeros] = new(SsaOp.Ctz8),
        [Op.BitLength] = new(SsaOp.BitLen8),
        [Op.PopCount] = new(SsaOp.PopCount8),
    };

    /// <summary>The op for an operator and the type of its (first) operand, or Invalid.</summary>
    public static SsaOp Find(Op op, IrType type)
    {
        if (op == Op.Not) { return SsaOp.Not; }
        if (!families.TryGetValue(op, out var family)) { return SsaOp.Invalid; }
        return type.Kind switch
        {
            IrKind.Bool => family.Bool,
            IrKind.Pointer => family.Pointer,
            IrKind.Interface => family.Interface,
            IrKind.Slice => family.Slice,
            IrKind.Float32 => family.Float,
            IrKind.Float64 => family.Float == SsaOp.Invalid ? SsaOp.Invalid : family.Float + 1,
            _ when type.IsInteger && !type.IsSigned && family.Unsigned != SsaOp.Invalid => OfWidth(family.Unsigned, type),
            _ when type.IsInteger => OfWidth(family.Signed, type),
            _ => SsaOp.Invalid,
        };
    }

    /// <summary>The op of a shift of a type by a count of a type.</summary>
    public static SsaOp Shift(Op op, IrType type, IrType count)
    {
        var first = op == Op.Shl ? SsaOp.Lsh8x8 : type.IsSigned ? SsaOp.Rsh8x8 : SsaOp.Rsh8Ux8;
        return first + (4 * WidthIndex(type)) + WidthIndex(count);
    }

    /// <summary>The op of a conversion between numbers.</summary>
    public static SsaOp Conversion(Op op, IrType from, IrType to) => op switch
    {
        Op.SignExtend => Extension(SsaOp.SignExt8to16, SsaOp.SignExt16to32, SsaOp.SignExt32to64, from, to),
        Op.ZeroExtend => Extension(SsaOp.ZeroExt8to16, SsaOp.ZeroExt16to32, SsaOp.ZeroExt32to64, from, to),
        Op.Truncate => from.Size switch
        {
            2 => SsaOp.Trunc16to8,
            4 => SsaOp.Trunc32to8 + WidthIndex(to),
            _ => SsaOp.Trunc64to8 + WidthIndex(to),
        },
        Op.IntToFloat => (from.Size == 4 ? SsaOp.Cvt32to32F : SsaOp.Cvt64to32F) + (to.Size == 4 ? 0 : 1),
        Op.FloatToInt => (from.Size == 4 ? SsaOp.Cvt32Fto32 : SsaOp.Cvt64Fto32) + (to.Size == 4 ? 0 : 1),
        Op.FloatToFloat when from.Size == to.Size => from.Size == 4 ? SsaOp.Round32F : SsaOp.Round64F,
        Op.FloatToFloat => from.Size == 4 ? SsaOp.Cvt32Fto64F : SsaOp.Cvt64Fto32F,
        _ => SsaOp.Invalid,
    };

    private static SsaOp Extension(SsaOp from8, SsaOp from16, SsaOp from32, IrType from, IrType to) => from.Size switch
    {
        1 => from8 + (WidthIndex(to) - 1),
        2 => from16 + (WidthIndex(to) - 2),
        _ => from32,
    };

    private static SsaOp OfWidth(SsaOp first, IrType type) => first + WidthIndex(type);

    private static int WidthIndex(IrType type) => BitOperations.Log2((uint)type.Size);
}
