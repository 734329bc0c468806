using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Lowering.Types;

/// <summary>How values of a type are hashed and compared; the numbers are the runtime's indexes into its algorithm array.</summary>
internal enum Algorithm : sbyte
{
    /// <summary>By a function generated for the type.</summary>
    Special = -1,
    /// <summary>Not comparable.</summary>
    None = 0,
    Memory0,
    Memory8,
    Memory16,
    Memory32,
    Memory64,
    Memory128,
    String,
    Interface,
    EmptyInterface,
    Float32,
    Float64,
    Complex64,
    Complex128,
    /// <summary>Plain memory of a size that has no number of its own.</summary>
    Memory = 100,
}

/// <summary>Finds the <see cref="Algorithm"/> of types (gc: algtype).</summary>
internal static class Algorithms
{
    /// <summary>The algorithm, with plain memory told apart by size.</summary>
    public static Algorithm Of(GoType type)
    {
        var general = General(type);
        return general != Algorithm.Memory ? general : type.Size switch
        {
            0 => Algorithm.Memory0,
            1 => Algorithm.Memory8,
            2 => Algorithm.Memory16,
            4 => Algorithm.Memory32,
            8 => Algorithm.Memory64,
            16 => Algorithm.Memory128,
            _ => Algorithm.Memory,
        };
    }

    /// <summary>The algorithm, with <see cref="Algorithm.Memory"/> for plain memory of any size.</summary>
    public static Algorithm General(GoType type)
    {
        if (SyntheticTypes.IsNoAlgorithm(type)) { return Algorithm.None; }
        return type.Kind switch
        {
            TypeKind.Func or TypeKind.Map or TypeKind.Slice => Algorithm.None,
            TypeKind.Float32 => Algorithm.Float32,
            TypeKind.Float64 => Algorithm.Float64,
            TypeKind.Complex64 => Algorithm.Complex64,
            TypeKind.Complex128 => Algorithm.Complex128,
            TypeKind.String => Algorithm.String,
            TypeKind.Interface => type.IsEmptyInterface ? Algorithm.EmptyInterface : Algorithm.Interface,
            TypeKind.Array => OfArray((ArrayType)type.Underlying),
            TypeKind.Struct => OfStruct((StructType)type.Underlying),
            _ => Algorithm.Memory,
        };
    }

    /// <summary>Whether values are equal exactly if their bytes are.</summary>
    public static bool IsRegularMemory(GoType type) => General(type) == Algorithm.Memory;

    /// <summary>
    /// Whether values cannot be compared because of a type made without equality and hash, the type itself or a component.
    /// </summary>
    public static bool IsMissing(GoType type) => SyntheticTypes.IsNoAlgorithm(type) || type.Kind switch
    {
        TypeKind.Array => IsMissing(((ArrayType)type.Underlying).ElementType),
        TypeKind.Struct => FirstIncomparable((StructType)type.Underlying) is { } field && IsMissing(field),
        _ => false,
    };

    /// <summary>Whether bytes between this field and the next, or the end, belong to no field.</summary>
    public static bool IsPadded(StructType type, int field)
    {
        var end = field + 1 < type.Fields.Count ? type.Offsets[field + 1] : type.Size;
        return type.Offsets[field] + type.Fields[field].Type.Size != end;
    }

    /// <summary>The run of plain-memory fields from <paramref name="start"/> on that can be compared as one: bytes, and the field behind.</summary>
    public static (long Size, int Next) MemoryRun(StructType type, int start)
    {
        var next = start + 1;
        while (next < type.Fields.Count && !IsPadded(type, next - 1)
            && type.Fields[next].Name != "_" && IsRegularMemory(type.Fields[next].Type))
        {
            next++;
        }
        return (type.Offsets[next - 1] + type.Fields[next - 1].Type.Size - type.Offsets[start], next);
    }

    private static Algorithm OfArray(ArrayType type)
    {
        var element = General(type.ElementType);
        if (element is Algorithm.Memory or Algorithm.None) { return element; }
        return type.Length switch { 0 => Algorithm.Memory, 1 => element, _ => Algorithm.Special };
    }

    private static Algorithm OfStruct(StructType type)
    {
        var fields = type.Fields;
        if (fields.Count == 1 && fields[0].Name != "_") { return General(fields[0].Type); }
        var result = Algorithm.Memory;
        for (var i = 0; i < fields.Count; i++)
        {
            var algorithm = General(fields[i].Type);
            if (algorithm == Algorithm.None) { return Algorithm.None; }
            if (algorithm != Algorithm.Memory || fields[i].Name == "_" || IsPadded(type, i)) { result = Algorithm.Special; }
        }
        return result;
    }

    private static GoType? FirstIncomparable(StructType type) =>
        type.Fields.Select(field => field.Type).FirstOrDefault(field => General(field) == Algorithm.None);
}
