namespace GoDefer.IR;

/// <summary>
/// Interns <see cref="IrType"/>s by name and computes layouts by Go 1.11's rules for amd64 (natural alignment, a final
/// zero-size field of a non-empty struct padded). Enumerates in order of creation. Not thread-safe while it grows.
/// </summary>
public sealed class TypeTable
{
    private const int WordSize = 8;
    private readonly Dictionary<string, IrType> byName = new(StringComparer.Ordinal);
    private readonly List<IrType> inOrder = [];

    /// <summary>Makes a table that holds the void, bool, integer, float, complex, string and unsafe pointer types.</summary>
    public TypeTable()
    {
        Void = Add(new IrType("void", IrKind.Void, 0, 1));
        Bool = Scalar("bool", IrKind.Bool, 1);
        Int8 = Scalar("int8", IrKind.Int8, 1);
        UInt8 = Scalar("uint8", IrKind.UInt8, 1);
        Int16 = Scalar("int16", IrKind.Int16, 2);
        UInt16 = Scalar("uint16", IrKind.UInt16, 2);
        Int32 = Scalar("int32", IrKind.Int32, 4);
        UInt32 = Scalar("uint32", IrKind.UInt32, 4);
        Int64 = Scalar("int64", IrKind.Int64, 8);
        UInt64 = Scalar("uint64", IrKind.UInt64, 8);
        Int = Scalar("int", IrKind.Int64, 8);
        UInt = Scalar("uint", IrKind.UInt64, 8);
        UIntPtr = Scalar("uintptr", IrKind.UInt64, 8);
        Float32 = Scalar("float32", IrKind.Float32, 4);
        Float64 = Scalar("float64", IrKind.Float64, 8);
        Complex64 = Add(new IrType("complex64", IrKind.Complex64, 8, 4));
        Complex128 = Add(new IrType("complex128", IrKind.Complex128, 16, 8));
        String = Add(new IrType("string", IrKind.String, 16, 8) { PointerBytes = 8 });
        UnsafePointer = Add(new IrType("unsafe.Pointer", IrKind.Pointer, 8, 8) { PointerBytes = 8, Shape = PointerShape.Unsafe });
        EmptyInterface = Interface("interface {}", isEmpty: true);
        PredefinedCount = inOrder.Count;
    }

    /// <summary>How many types every table begins with; the written forms leave them out.</summary>
    internal int PredefinedCount { get; }

    /// <summary>A type with nothing but a layout, to be completed by the reader.</summary>
    internal IrType Declare(string name, IrKind kind, long size, int alignment) => Add(new IrType(name, kind, size, alignment));

    /// <summary>The type of ops without a value.</summary>
    public IrType Void { get; }
    /// <summary>Go's <c>bool</c>.</summary>
    public IrType Bool { get; }
    /// <summary>Go's <c>int8</c>.</summary>
    public IrType Int8 { get; }
    /// <summary>Go's <c>uint8</c>.</summary>
    public IrType UInt8 { get; }
    /// <summary>Go's <c>int16</c>.</summary>
    public IrType Int16 { get; }
    /// <summary>Go's <c>uint16</c>.</summary>
    public IrType UInt16 { get; }
    /// <summary>Go's <c>int32</c>.</summary>
    public IrType Int32 { get; }
    /// <summary>Go's <c>uint32</c>.</summary>
    public IrType UInt32 { get; }
    /// <summary>Go's <c>int64</c>.</summary>
    public IrType Int64 { get; }
    /// <summary>Go's <c>uint64</c>.</summary>
    public IrType UInt64 { get; }
    /// <summary>Go's <c>int</c>.</summary>
    public IrType Int { get; }
    /// <summary>Go's <c>uint</c>.</summary>
    public IrType UInt { get; }
    /// <summary>Go's <c>uintptr</c>.</summary>
    public IrType UIntPtr { get; }
    /// <summary>Go's <c>float32</c>.</summary>
    public IrType Float32 { get; }
    /// <summary>Go's <c>float64</c>.</summary>
    public IrType Float64 { get; }
    /// <summary>Go's <c>complex64</c>.</summary>
    public IrType Complex64 { get; }
    /// <summary>Go's <c>complex128</c>.</summary>
    public IrType Complex128 { get; }
    /// <summary>Go's <c>string</c>.</summary>
    public IrType String { get; }
    /// <summary>Go's <c>unsafe.Pointer</c>.</summary>
    public IrType UnsafePointer { get; }
    /// <summary>Go's <c>interface {}</c>.</summary>
    public IrType EmptyInterface { get; }

    /// <summary>All types in order of creation.</summary>
    public IReadOnlyList<IrType> Types => inOrder;

    /// <summary>The type of this name, or null.</summary>
    public IrType? Find(string name) =>
        byName.TryGetValue(name, out var type) ? type
        : ReadMissing?.Invoke(name) == true ? byName[name]
        : null;

    /// <summary>Reads a type of a package that is read lazily into the table; false if the package has none of that name.</summary>
    internal Func<string, bool>? ReadMissing { get; set; }

    internal bool IsDeclared(string name) => byName.ContainsKey(name);

    /// <summary>A scalar type with a name of its own (a defined type such as <c>"".Weekday</c>).</summary>
    public IrType Scalar(string name, IrKind kind, int size) =>
        Find(name) ?? Add(new IrType(name, kind, size, size));

    /// <summary>A pointer-shaped type. <paramref name="element"/> may be set later with <see cref="SetElement"/> for recursive types.</summary>
    public IrType Pointer(string name, PointerShape shape, IrType? element = null, IrType? key = null) =>
        Find(name) ?? Add(new IrType(name, IrKind.Pointer, WordSize, WordSize)
        {
            PointerBytes = WordSize,
            Shape = shape,
            Element = element,
            Key = key,
        });

    /// <summary>The type <c>*element</c> under Go's spelling.</summary>
    public IrType PointerTo(IrType element) => Pointer("*" + element.Name, PointerShape.Pointer, element);

    /// <summary>The type <c>*element</c> outside any table, for a backend that may not let the package's table grow.</summary>
    public static IrType DetachedPointer(IrType element) =>
        new("*" + element.Name, IrKind.Pointer, WordSize, WordSize)
        {
            Spelling = "*" + element.Spelling,
            PointerBytes = WordSize,
            Shape = PointerShape.Pointer,
            Element = element,
        };

    /// <summary>A function value's type.</summary>
    public IrType Function(string name, Signature signature) =>
        Find(name) ?? Add(new IrType(name, IrKind.Pointer, WordSize, WordSize)
        {
            PointerBytes = WordSize,
            Shape = PointerShape.Function,
            Signature = signature,
        });

    /// <summary>A string type with a name of its own.</summary>
    public IrType NamedString(string name) =>
        Find(name) ?? Add(new IrType(name, IrKind.String, 2 * WordSize, WordSize) { PointerBytes = WordSize });

    /// <summary>A complex type with a name of its own.</summary>
    public IrType NamedComplex(string name, IrKind kind) =>
        Find(name) ?? Add(kind == IrKind.Complex64 ? new IrType(name, kind, 8, 4) : new IrType(name, kind, 16, 8));

    /// <summary>A slice type.</summary>
    public IrType Slice(string name, IrType? element) =>
        Find(name) ?? Add(new IrType(name, IrKind.Slice, 3 * WordSize, WordSize) { PointerBytes = WordSize, Element = element });

    /// <summary>An interface type.</summary>
    public IrType Interface(string name, bool isEmpty) =>
        Find(name) ?? Add(new IrType(name, IrKind.Interface, 2 * WordSize, WordSize)
        {
            PointerBytes = 2 * WordSize,
            IsEmptyInterface = isEmpty,
        });

    /// <summary>An array type; the element must be complete.</summary>
    public IrType Array(string name, IrType element, long length) =>
        Find(name) ?? Add(new IrType(name, IrKind.Array, element.Size * length, element.Alignment)
        {
            Element = element,
            Length = length,
            PointerBytes = element.HasPointers && length > 0 ? (element.Size * (length - 1)) + element.PointerBytes : 0,
        });

    /// <summary>
    /// A struct type from fields whose offsets, and whose size and alignment, the caller has computed by Go's layout rules.
    /// </summary>
    public IrType Struct(string name, IReadOnlyList<IrField> fields, long size, int alignment)
    {
        if (Find(name) is { } known) { return known; }
        var type = Add(new IrType(name, IrKind.Struct, size, alignment));
        type.SetFields([.. fields]);
        for (var i = fields.Count - 1; i >= 0; i--)
        {
            if (fields[i].Type.HasPointers)
            {
                type.PointerBytes = fields[i].Offset + fields[i].Type.PointerBytes;
                break;
            }
        }
        return type;
    }

    /// <summary>Completes a recursive pointer, slice, map or channel type.</summary>
    public static void SetElement(IrType type, IrType element, IrType? key = null)
    {
        type.Element = element;
        type.Key = key;
    }

    /// <summary>Sets how Go spells a type whose name has a number.</summary>
    public static void SetSpelling(IrType type, string spelling) => type.Spelling = spelling;

    /// <summary>Makes pointers to the type differ by where they are made, see <see cref="IrType.PointersDiffer"/>.</summary>
    public static void SetPointersDiffer(IrType type) => type.PointersDiffer = true;

    /// <summary>Completes a recursive function type.</summary>
    public static void SetSignature(IrType type, Signature signature) => type.Signature = signature;

    private IrType Add(IrType type)
    {
        byName.Add(type.Name, type);
        inOrder.Add(type);
        return type;
    }
}
