using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Passes;

/// <summary>
/// gc's order of ops and of types. It decides in which order cse numbers its classes, and so how it orders the operands of commutative ops.
/// </summary>
internal static class TypeOrder
{
    private static readonly int[] ranks = RankOps();

    /// <summary>The place of an op in gc's list: machine ops first, signed and unsigned ops of a width side by side.</summary>
    public static int Rank(SsaOp op) => ranks[(int)op];

    /// <summary>Compares types: by kind, then by name if they have one, pointers by what they point to.</summary>
    public static int Compare(IrType a, IrType b)
    {
        while (true)
        {
            if (a.IsIdentical(b)) { return 0; }
            var kinds = KindRank(a).CompareTo(KindRank(b));
            if (kinds != 0) { return kinds; }
            if (a is { Shape: PointerShape.Pointer, Element: not null } && b is { Shape: PointerShape.Pointer, Element: not null })
            {
                (a, b) = (a.Element, b.Element);
                continue;
            }
            return string.CompareOrdinal(a.Spelling, b.Spelling);
        }
    }

    private static int KindRank(IrType type) => type.Kind switch
    {
        IrKind.Int8 => 1,
        IrKind.UInt8 => 2,
        IrKind.Int16 => 3,
        IrKind.UInt16 => 4,
        IrKind.Int32 => 5,
        IrKind.UInt32 => 6,
        IrKind.Int64 => type.Name == "int" ? 9 : 7,
        IrKind.UInt64 => type.Name switch { "uint" => 10, "uintptr" => 11, _ => 8 },
        IrKind.Complex64 => 12,
        IrKind.Complex128 => 13,
        IrKind.Float32 => 14,
        IrKind.Float64 => 15,
        IrKind.Bool => 16,
        IrKind.Pointer => type.Shape switch
        {
            PointerShape.Pointer => 18,
            PointerShape.Function => 19,
            PointerShape.Channel => 23,
            PointerShape.Map => 24,
            _ => 29,
        },
        IrKind.Slice => 20,
        IrKind.Array => 21,
        IrKind.Struct => type.IsTuple() ? 36 : 22,
        IrKind.Interface => 25,
        IrKind.String => 28,
        _ => 35,
    };

    private static int[] RankOps()
    {
        var rows = SsaOpTable.Rows;
        var order = new int[rows.Length];
        for (var i = 0; i < order.Length; i++) { order[i] = i >= (int)SsaOp.ADDSS ? i - order.Length : i; }
        Interleave(order, SsaOp.Hmul32, 2);
        foreach (var family in (ReadOnlySpan<SsaOp>)[SsaOp.Div8, SsaOp.Mod8, SsaOp.Less8, SsaOp.Leq8, SsaOp.Greater8, SsaOp.Geq8])
        {
            Interleave(order, family, 4);
        }
        return order;
    }

    private static void Interleave(int[] order, SsaOp first, int widths)
    {
        for (var i = 0; i < widths; i++)
        {
            order[(int)first + i] = (int)first + (2 * i);
            order[(int)first + widths + i] = (int)first + (2 * i) + 1;
        }
    }
}
