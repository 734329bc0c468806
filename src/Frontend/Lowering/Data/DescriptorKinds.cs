using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Lowering.Data;

/// <summary>The numbers by which the runtime and reflection know kinds of types (reflect.Kind).</summary>
internal static class DescriptorKinds
{
    private static readonly TypeKind[] order =
    [
        TypeKind.Invalid, TypeKind.Bool, TypeKind.Int, TypeKind.Int8, TypeKind.Int16, TypeKind.Int32, TypeKind.Int64,
        TypeKind.Uint, TypeKind.Uint8, TypeKind.Uint16, TypeKind.Uint32, TypeKind.Uint64, TypeKind.Uintptr,
        TypeKind.Float32, TypeKind.Float64, TypeKind.Complex64, TypeKind.Complex128, TypeKind.Array, TypeKind.Chan,
        TypeKind.Func, TypeKind.Interface, TypeKind.Map, TypeKind.Pointer, TypeKind.Slice, TypeKind.String,
        TypeKind.Struct, TypeKind.UnsafePointer,
    ];

    public static int Of(TypeKind kind) => Array.IndexOf(order, kind);
}
