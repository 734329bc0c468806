namespace GoDefer.IR.Passes;

/// <summary>A scalar inside an aggregate.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Offset">Bytes from the start of the aggregate.</param>
public readonly record struct ScalarComponent(IrType Type, long Offset);

/// <summary>How types are made of scalars and of parts.</summary>
public static class ScalarLayout
{
    private const int WordSize = 8;

    /// <summary>The direct parts of an aggregate in the order of <see cref="Op.Make"/>.</summary>
    public static IReadOnlyList<IrField> Parts(IrType type, TypeTable types) => type.Kind switch
    {
        IrKind.String => [new("ptr", BytePointer(types), 0), new("len", types.Int, WordSize)],
        IrKind.Slice => [new("ptr", ElementPointer(type, types), 0), new("len", types.Int, WordSize), new("cap", types.Int, 2 * WordSize)],
        IrKind.Interface => [new("type", types.UnsafePointer, 0), new("data", types.UnsafePointer, WordSize)],
        IrKind.Complex64 => [new("real", types.Float32, 0), new("imag", types.Float32, 4)],
        IrKind.Complex128 => [new("real", types.Float64, 0), new("imag", types.Float64, WordSize)],
        IrKind.Array => type.Length == 0 ? [] : [new("0", type.Element!, 0)],
        IrKind.Struct => type.Fields,
        _ => throw new InternalErrorException("decompose", "", $"{type} has no parts"),
    };

    /// <summary>The scalars of a type from low to high offsets; the type itself if it is one.</summary>
    public static List<ScalarComponent> Of(IrType type, TypeTable types)
    {
        var list = new List<ScalarComponent>();
        Collect(type, 0, types, list);
        return list;
    }

    private static void Collect(IrType type, long offset, TypeTable types, List<ScalarComponent> list)
    {
        if (type.IsScalar)
        {
            list.Add(new ScalarComponent(type, offset));
            return;
        }
        foreach (var part in Parts(type, types)) { Collect(part.Type, offset + part.Offset, types, list); }
    }

    private static IrType BytePointer(TypeTable types) => types.PointerTo(types.UInt8);

    private static IrType ElementPointer(IrType slice, TypeTable types) =>
        slice.Element is { } element ? types.PointerTo(element) : types.UnsafePointer;
}
