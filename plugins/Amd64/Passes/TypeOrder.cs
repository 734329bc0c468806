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

    /// <summary>
    /// Compares types (gc: Type.cmp): by kind; those with a name by it; the others, which come before them, by their parts.
    /// </summary>
    public static int Compare(IrType a, IrType b)
    {
        while (true)
        {
            if (a.IsIdentical(b)) { return 0; }
            if (KindRank(a).CompareTo(KindRank(b)) is var kinds and not 0) { return kinds; }
            var (nameA, nameB) = (DeclaredName.Of(a), DeclaredName.Of(b));
            if (nameA is not null || nameB is not null) { return DeclaredName.Compare(nameA, nameB); }
            if (CompareParts(a, b) is var parts and not 0) { return parts; }
            if (a.Element is null || b.Element is null) { return string.CompareOrdinal(a.Spelling, b.Spelling); }
            (a, b) = (a.Element, b.Element);
        }
    }

    /// <summary>What comes before the element types.</summary>
    private static int CompareParts(IrType a, IrType b) => a.Kind switch
    {
        IrKind.Array => a.Length.CompareTo(b.Length),
        IrKind.Struct => CompareLists(a.Fields, b.Fields, CompareFields),
        IrKind.Pointer when a.Shape == PointerShape.Map => Compare(a.Key!, b.Key!),
        IrKind.Pointer when a.Shape == PointerShape.Channel => Directions(a).CompareTo(Directions(b)),
        IrKind.Pointer when a.Shape == PointerShape.Function =>
            CompareLists(a.Signature!.Parameters, b.Signature!.Parameters, Compare) is var parameters and not 0
                ? parameters
                : CompareLists(a.Signature.Results, b.Signature.Results, Compare),
        _ => 0,
    };

    private static int CompareFields(IrField a, IrField b) =>
        DeclaredName.CompareText(a.Name, b.Name) is var names and not 0 ? names : Compare(a.Type, b.Type);

    private static int CompareLists<T>(IReadOnlyList<T> a, IReadOnlyList<T> b, Func<T, T, int> compare)
    {
        for (var i = 0; i < a.Count && i < b.Count; i++)
        {
            if (compare(a[i], b[i]) is var order and not 0) { return order; }
        }
        return a.Count.CompareTo(b.Count);
    }

    /// <summary>1 for a channel to receive from, 2 to send to, 3 for both.</summary>
    private static int Directions(IrType channel) =>
        channel.Spelling.StartsWith("<-", StringComparison.Ordinal) ? 1 : channel.Spelling.StartsWith("chan<-", StringComparison.Ordinal) ? 2 : 3;

    private static int KindRank(IrType type) => type.Kind switch
    {
        IrKind.Int8 => 1,
        IrKind.UInt8 => 2,
        IrKind.Int16 => 3,
        IrKind.UInt16 => 4,
        IrKind.Int32 => 5,
        IrKind.UInt32 => 6,
        IrKind.Int64 => (type.Element ?? type).Name == "int" ? 9 : 7,
        IrKind.UInt64 => (type.Element ?? type).Name switch { "uint" => 10, "uintptr" => 11, _ => 8 },
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
