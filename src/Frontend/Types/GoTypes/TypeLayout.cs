namespace GoDefer.Frontend.Types;

/// <summary>Size, alignment, pointer prefix and field offsets of a type on amd64, as gc 1.11 lays types out.</summary>
internal sealed record TypeLayout(long Size, int Alignment, long PointerBytes, IReadOnlyList<long> Offsets)
{
    private const int Word = 8;

    /// <summary>The first size that is too large for a type; gc's limit on amd64.</summary>
    public const long MaxSize = 1L << 50;

    public static TypeLayout Of(GoType type) => type.Underlying switch
    {
        _ when type is NamedType { IsBroken: true } => Plain(0, 1),
        StructType s => OfStruct(s),
        ArrayType a => OfArray(a),
        var other => OfScalar(other.Kind),
    };

    private static TypeLayout OfScalar(TypeKind kind) => kind switch
    {
        TypeKind.Bool or TypeKind.UntypedBool or TypeKind.Int8 or TypeKind.Uint8 => Plain(1, 1),
        TypeKind.Int16 or TypeKind.Uint16 => Plain(2, 2),
        TypeKind.Int32 or TypeKind.Uint32 or TypeKind.Float32 => Plain(4, 4),
        TypeKind.Int64 or TypeKind.Uint64 or TypeKind.Int or TypeKind.Uint or TypeKind.Uintptr or TypeKind.Float64 => Plain(8, 8),
        TypeKind.Complex64 => Plain(8, 4),
        TypeKind.Complex128 => Plain(16, 8),
        TypeKind.String or TypeKind.UntypedString => Plain(2 * Word, Word, Word),
        TypeKind.Slice => Plain(3 * Word, Word, Word),
        TypeKind.Interface => Plain(2 * Word, Word, 2 * Word),
        TypeKind.Pointer or TypeKind.Map or TypeKind.Chan or TypeKind.Func or TypeKind.UnsafePointer or TypeKind.UntypedNil => Plain(Word, Word, Word),
        _ => Plain(0, 1),
    };

    private static TypeLayout Plain(long size, int alignment, long pointerBytes = 0) => new(size, alignment, pointerBytes, []);

    private static TypeLayout OfArray(ArrayType type)
    {
        var element = type.ElementType.Layout;
        var length = Math.Max(type.Length, 0);
        var fits = element.Size == 0 || length <= (MaxSize - 1) / element.Size;
        var size = fits ? length * element.Size : 0;
        var pointers = element.PointerBytes == 0 || length == 0 ? 0 : size - element.Size + element.PointerBytes;
        return new TypeLayout(size, element.Alignment, pointers, []);
    }

    private static TypeLayout OfStruct(StructType type)
    {
        var offsets = new long[type.Fields.Count];
        long end = 0, pointers = 0, lastEmpty = 0;
        var alignment = 1;
        for (var i = 0; i < offsets.Length; i++)
        {
            var field = type.Fields[i].Type.Layout;
            alignment = Math.Max(alignment, field.Alignment);
            offsets[i] = end = RoundUp(end, field.Alignment);
            if (field.PointerBytes != 0)
            {
                pointers = end + field.PointerBytes;
            }
            if (field.Size == 0)
            {
                lastEmpty = end;
            }
            end += field.Size;
        }
        // The address of an empty last field must not be that of the next object in the heap.
        if (end > 0 && end == lastEmpty)
        {
            end++;
        }
        return new TypeLayout(RoundUp(end, alignment), alignment, pointers, offsets);
    }

    /// <summary>The first offset from <paramref name="offset"/> on that <paramref name="alignment"/> divides.</summary>
    public static long RoundUp(long offset, int alignment) => (offset + alignment - 1) & -alignment;
}
