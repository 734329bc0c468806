using System.Numerics;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Rules;

/// <summary>Questions that rules ask about numbers, types, values and memory.</summary>
internal static class RuleHelpers
{
    /// <summary>Numbers of widths as ops are ordered: 8, 16, 32, 64 bits.</summary>
    public const int W8 = 0, W16 = 1, W32 = 2, W64 = 3;

    /// <summary>Bits of a width.</summary>
    public static int Bits(int width) => 8 << width;

    /// <summary>The constant op of a width.</summary>
    public static SsaOp Const(int width) => SsaOp.Const8 + width;

    /// <summary>Whether a value is an integer constant of a width.</summary>
    public static bool IsConst(this SsaValue value, int width) => value.Op == SsaOp.Const8 + width;

    /// <summary>Sign-extends from a width.</summary>
    public static long Fit(long value, int width) => width switch { W8 => (sbyte)value, W16 => (short)value, W32 => (int)value, _ => value };

    /// <summary>Zero-extends from a width.</summary>
    public static ulong Unsigned(long value, int width) =>
        width switch { W8 => (byte)value, W16 => (ushort)value, W32 => (uint)value, _ => (ulong)value };

    public static bool IsPowerOfTwo(long value) => value > 0 && (value & (value - 1)) == 0;

    /// <summary>Logarithm to base 2, rounded down; -1 for 0.</summary>
    public static int Log2(long value) => 63 - BitOperations.LeadingZeroCount((ulong)value);

    public static int LeadingZeros(long value) => BitOperations.LeadingZeroCount((ulong)value);

    public static int TrailingZeros(long value) => BitOperations.TrailingZeroCount((ulong)value);

    public static bool Is32Bit(long value) => value == (int)value;

    public static bool AddOverflows(long a, long b) => (ulong)a + (ulong)b < (ulong)a;

    public static long Flag(bool value) => value ? 1 : 0;

    public static bool IsInteger(this IrType type, int width) => type.IsInteger && type.Size == 1 << width;

    /// <summary>Whether variables of a type are kept in SSA values: at most four words, four fields, arrays of one element.</summary>
    public static bool CanBeValue(this IrType type)
    {
        if (type.Size > 32) { return false; }
        if (type.Kind == IrKind.Array) { return type.Length <= 1 && type.Element!.CanBeValue(); }
        if (type.Kind != IrKind.Struct) { return true; }
        if (type.Fields.Count > 4) { return false; }
        foreach (var field in type.Fields)
        {
            if (!field.Type.CanBeValue()) { return false; }
        }
        return true;
    }

    /// <summary>Whether a type is a scalar that fits a register; bools are not counted.</summary>
    public static bool IsRegisterSized(this IrType type) => type.Kind == IrKind.Pointer || type.IsFloat || type.IsInteger;

    public static bool IsConstZero(this SsaValue value) => value.Op switch
    {
        SsaOp.ConstNil => true,
        SsaOp.Const64 or SsaOp.Const32 or SsaOp.Const16 or SsaOp.Const8 or SsaOp.ConstBool or SsaOp.Const32F or SsaOp.Const64F => value.Immediate == 0,
        _ => false,
    };

    /// <summary>Whether two pointers are known to be equal; needs equal values to be merged.</summary>
    public static bool IsSamePointer(SsaValue a, SsaValue b)
    {
        while (!ReferenceEquals(a, b))
        {
            if (a.Op != b.Op) { return false; }
            switch (a.Op)
            {
                case SsaOp.OffPtr when a.Immediate == b.Immediate:
                case SsaOp.AddPtr when ReferenceEquals(a.Arg1, b.Arg1):
                    (a, b) = (a.Arg0, b.Arg0);
                    break;
                case SsaOp.Addr or SsaOp.LocalAddr:
                    return ReferenceEquals(a.Symbolic, b.Symbolic) && a.Arg0.Op == b.Arg0.Op;
                default:
                    return false;
            }
        }
        return true;
    }

    /// <summary>Whether two ranges of memory are known not to overlap.</summary>
    public static bool IsDisjoint(SsaValue a, long sizeA, SsaValue b, long sizeB)
    {
        if (sizeA == 0 || sizeB == 0) { return true; }
        if (ReferenceEquals(a, b)) { return false; }
        var (baseA, offsetA) = BaseAndOffset(a);
        var (baseB, offsetB) = BaseAndOffset(b);
        if (IsSamePointer(baseA, baseB)) { return offsetA + sizeA <= offsetB || offsetB + sizeB <= offsetA; }
        return baseA.Op switch
        {
            SsaOp.Addr or SsaOp.LocalAddr => baseB.Op is SsaOp.Addr or SsaOp.LocalAddr or SsaOp.SP
                || (baseB.Op == SsaOp.Arg && baseA.Arg0.Op == SsaOp.SP),
            SsaOp.Arg => baseB.Op is SsaOp.SP or SsaOp.LocalAddr,
            SsaOp.SP => baseB.Op is SsaOp.Addr or SsaOp.LocalAddr or SsaOp.Arg or SsaOp.SP,
            _ => false,
        };
    }

    private static (SsaValue Base, long Offset) BaseAndOffset(SsaValue pointer) =>
        pointer.Op == SsaOp.OffPtr ? (pointer.Arg0, pointer.Immediate) : (pointer, 0);

    /// <summary>Whether a symbol is the runtime's of this name.</summary>
    public static bool IsSymbol(object? symbolic, string name) => symbolic is Symbol symbol && symbol.Name == name;

    /// <summary>Whether a value cannot be negative as a 64-bit number.</summary>
    public static bool IsNonNegative(SsaValue value) => value.Op switch
    {
        SsaOp.Const64 => value.Immediate >= 0,
        SsaOp.Const32 => (int)value.Immediate >= 0,
        SsaOp.StringLen or SsaOp.SliceLen or SsaOp.SliceCap or SsaOp.ZeroExt8to64 or SsaOp.ZeroExt16to64 or SsaOp.ZeroExt32to64 => true,
        SsaOp.Rsh64Ux64 => value.Arg1.Op == SsaOp.Const64 && value.Arg1.Immediate > 0,
        SsaOp.Rsh64x64 => IsNonNegative(value.Arg0),
        _ => false,
    };

    /// <summary>Tries a rule of a commutative op with its operands in both orders.</summary>
    public static bool Either(this SsaValue value, Func<SsaValue, SsaValue, SsaValue, bool> rule) =>
        rule(value, value.Arg0, value.Arg1) || rule(value, value.Arg1, value.Arg0);

    /// <summary>
    /// A block of one of the values that the others' blocks dominate and that dominates <paramref name="block"/>, found by going back along
    /// single predecessors; null if there is none near.
    /// </summary>
    public static SsaBlock? MergePoint(SsaBlock block, params ReadOnlySpan<SsaValue> values)
    {
        const int MaxDistance = 100;
        SsaBlock? found = null;
        var seen = 0;
        for (var distance = 0; distance < MaxDistance; distance++)
        {
            var here = 0;
            foreach (var value in values)
            {
                if (ReferenceEquals(value.Block, block)) { here++; }
            }
            if (here > 0) { found ??= block; }
            seen += here;
            if (seen == values.Length) { return found; }
            if (block.Predecessors.Count != 1) { return null; }
            block = block.Predecessors[0].Block;
        }
        return null;
    }
}
