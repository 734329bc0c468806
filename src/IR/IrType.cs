namespace GoDefer.IR;

/// <summary>What Go says a pointer-shaped type is; backends that only move values need not look.</summary>
public enum PointerShape : byte
{
    /// <summary>Not pointer-shaped.</summary>
    None,
    /// <summary><c>*T</c>; <see cref="IrType.Element"/> is T.</summary>
    Pointer,
    /// <summary><c>unsafe.Pointer</c>.</summary>
    Unsafe,
    /// <summary>A map header; <see cref="IrType.Key"/> and <see cref="IrType.Element"/>.</summary>
    Map,
    /// <summary>A channel; <see cref="IrType.Element"/>.</summary>
    Channel,
    /// <summary>A function value: the address of a closure object whose first word is the code address.</summary>
    Function,
}

/// <summary>A field of a struct type.</summary>
/// <param name="Name">The name as Go spells it.</param>
/// <param name="Type">The field's type.</param>
/// <param name="Offset">Bytes from the start of the struct.</param>
public readonly record struct IrField(string Name, IrType Type, long Offset);

/// <summary>
/// A type of the IR: its layout, and the Go name by which it is known. Types are interned by a <see cref="TypeTable"/>.
/// Equal references mean identical types; a type without a name that the source writes twice has two entries, which
/// <see cref="IsIdentical"/> takes for one. Immutable once completed.
/// </summary>
public sealed class IrType
{
    private const int LargestValue = 32;
    private const int MostFields = 4;
    private IrField[] fields = [];

    internal IrType(string name, IrKind kind, long size, int alignment)
    {
        Name = name;
        Spelling = name;
        Kind = kind;
        Size = size;
        Alignment = alignment;
    }

    /// <summary>
    /// The type's name, unique in the table: <see cref="Spelling"/>, followed by a number for a type that the source writes
    /// again: <c>[16]uint8</c>, then <c>[16]uint8#2</c>.
    /// </summary>
    public string Name { get; }

    /// <summary>Go's spelling as link symbols have it: <c>int</c>, <c>*"".T</c>, <c>[]string</c>.</summary>
    public string Spelling { get; internal set; }

    /// <summary>How a value of the type is represented.</summary>
    public IrKind Kind { get; }

    /// <summary>Size in bytes, a multiple of <see cref="Alignment"/>.</summary>
    public long Size { get; }

    /// <summary>Alignment in bytes: 1, 2, 4 or 8.</summary>
    public int Alignment { get; }

    /// <summary>Bytes from the start up to the end of the last pointer word; 0 if the type holds no pointer.</summary>
    public long PointerBytes { get; internal set; }

    /// <summary>What Go says a <see cref="IrKind.Pointer"/> is.</summary>
    public PointerShape Shape { get; internal set; }

    /// <summary>
    /// Element type of a pointer, slice, array, map or channel; of a type defined as int, uint or uintptr that type; null elsewhere.
    /// </summary>
    public IrType? Element { get; internal set; }

    /// <summary>Key type of a map; null elsewhere.</summary>
    public IrType? Key { get; internal set; }

    /// <summary>Number of elements of an array; 0 elsewhere.</summary>
    public long Length { get; internal set; }

    /// <summary>Fields of a struct in declaration order; empty elsewhere.</summary>
    public IReadOnlyList<IrField> Fields => fields;

    /// <summary>Parameters and results of a function type; null elsewhere.</summary>
    public Signature? Signature { get; internal set; }

    /// <summary>True for an interface type without methods (its type word is a type descriptor).</summary>
    public bool IsEmptyInterface { get; internal set; }

    /// <summary>True if the type may live only outside the collected heap (Go's <c>//go:notinheap</c>).</summary>
    public bool IsNotInHeap { get; internal set; }

    /// <summary>
    /// True if each place that makes a pointer to the type makes a type of its own, so that values of two such types share no stack slot
    /// (gc: no pointer to the type was cached before code is generated).
    /// </summary>
    public bool PointersDiffer { get; internal set; }

    /// <summary>True for the types that fit one SSA value of the canonical form.</summary>
    public bool IsScalar => Kind is > IrKind.Void and <= IrKind.Pointer;

    /// <summary>
    /// True if a variable of the type may be a value (gc: canSSAType): at most 32 bytes, structs of at most 4 such fields, arrays
    /// of at most one such element. Arguments and results of other types are passed in memory (ArgAddr, ResultAddr).
    /// </summary>
    public bool IsValue => Kind switch
    {
        IrKind.Void => false,
        IrKind.Array => Size <= LargestValue && (Length == 0 || (Length == 1 && Element!.IsValue)),
        IrKind.Struct => Size <= LargestValue && fields.Length <= MostFields && fields.All(part => part.Type.IsValue),
        _ => true,
    };

    /// <summary>True for the integers, not for bool.</summary>
    public bool IsInteger => Kind is >= IrKind.Int8 and <= IrKind.UInt64;

    /// <summary>True for the signed integers.</summary>
    public bool IsSigned => Kind is IrKind.Int8 or IrKind.Int16 or IrKind.Int32 or IrKind.Int64;

    /// <summary>True for float32 and float64.</summary>
    public bool IsFloat => Kind is IrKind.Float32 or IrKind.Float64;

    /// <summary>True if a value holds a word the collector follows.</summary>
    public bool HasPointers => PointerBytes > 0;

    /// <summary>Whether two types are identical in Go; they may have been written in two places.</summary>
    public bool IsIdentical(IrType other) => ReferenceEquals(this, other) || Spelling == other.Spelling;

    internal void SetFields(IrField[] value) => fields = value;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
