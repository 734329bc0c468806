using GoDefer.IR;

namespace GoDefer.Amd64.Ssa;

/// <summary>The types that only SSA values have: memory, flags, nothing, 128 bits, and pairs. Compared by reference.</summary>
public static class SsaTypes
{
    private static readonly TypeTable table = new();

    /// <summary>The state of memory.</summary>
    public static IrType Memory { get; } = table.Scalar("mem", IrKind.Void, 0);
    /// <summary>The flags register.</summary>
    public static IrType Flags { get; } = table.Scalar("flags", IrKind.Void, 0);
    /// <summary>No value.</summary>
    public static IrType Void { get; } = table.Void;
    /// <summary>16 bytes in an X register.</summary>
    public static IrType Int128 { get; } = table.Scalar("int128", IrKind.Void, 16);
    /// <summary>The type of a value that was removed.</summary>
    public static IrType Invalid { get; } = table.Scalar("invalid", IrKind.Void, 0);

    /// <summary>A pointer to nothing in particular: the type of the step of a range loop's pointer.</summary>
    public static IrType AnyPointer { get; } = TypeTable.DetachedPointer(table.Scalar("<T>", IrKind.Void, 0));

    /// <summary>Pairs of equal integers: quotient and remainder, high and low half.</summary>
    public static IrType Int64Pair { get; } = Pair(table.Int64, table.Int64);
    /// <inheritdoc cref="Int64Pair"/>
    public static IrType UInt64Pair { get; } = Pair(table.UInt64, table.UInt64);
    /// <inheritdoc cref="Int64Pair"/>
    public static IrType Int32Pair { get; } = Pair(table.Int32, table.Int32);
    /// <inheritdoc cref="Int64Pair"/>
    public static IrType UInt32Pair { get; } = Pair(table.UInt32, table.UInt32);
    /// <inheritdoc cref="Int64Pair"/>
    public static IrType Int16Pair { get; } = Pair(table.Int16, table.Int16);
    /// <inheritdoc cref="Int64Pair"/>
    public static IrType UInt16Pair { get; } = Pair(table.UInt16, table.UInt16);
    /// <summary>Result of a bit scan and whether the operand was 0.</summary>
    public static IrType UInt64AndFlags { get; } = Pair(table.UInt64, Flags);
    /// <summary>Result of an atomic operation and the memory after it.</summary>
    public static IrType UInt32AndMemory { get; } = Pair(table.UInt32, Memory);
    /// <inheritdoc cref="UInt32AndMemory"/>
    public static IrType UInt64AndMemory { get; } = Pair(table.UInt64, Memory);
    /// <inheritdoc cref="UInt32AndMemory"/>
    public static IrType BoolAndMemory { get; } = Pair(table.Bool, Memory);
    /// <inheritdoc cref="UInt32AndMemory"/>
    public static IrType PointerAndMemory { get; } = Pair(table.PointerTo(table.UInt8), Memory);

    /// <summary>The types above by the names dumps give them.</summary>
    public static IrType? Find(string name) => table.Find(name);

    /// <summary>Whether a type is a state of memory, or a pair with one.</summary>
    public static bool IsMemory(this IrType type) =>
        ReferenceEquals(type, Memory) || (type.Kind == IrKind.Struct && type.IsTuple() && ReferenceEquals(type.Fields[1].Type, Memory));

    /// <summary>Whether a type is the flags register.</summary>
    public static bool IsFlags(this IrType type) => ReferenceEquals(type, Flags);

    /// <summary>Whether a value of the type is nothing.</summary>
    public static bool IsVoid(this IrType type) => ReferenceEquals(type, Void);

    /// <summary>Whether a type is a pair.</summary>
    public static bool IsTuple(this IrType type) => type.Name[0] == '(';

    /// <summary>Whether a type is one Go's variables can have.</summary>
    public static bool IsGoType(this IrType type) => type.Kind != IrKind.Void && !type.IsTuple();

    private static IrType Pair(IrType first, IrType second) =>
        table.Struct($"({first.Name},{second.Name})", [new IrField("0", first, 0), new IrField("1", second, 8)], 16, 8);
}
