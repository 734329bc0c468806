using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Lowering.Types;

/// <summary>How values are held in interfaces.</summary>
internal static class InterfaceData
{
    /// <summary>Whether the data word of an interface is the value itself, not its address (gc: isdirectiface).</summary>
    public static bool IsDirect(GoType type) => type.Underlying switch
    {
        ArrayType array => array.Length == 1 && IsDirect(array.ElementType),
        StructType structure => structure.Fields.Count == 1 && IsDirect(structure.Fields[0].Type),
        _ => type.IsPointerShaped,
    };
}
