using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Lowering.Types;

/// <summary>Which types are handled as values, which only in memory (gc: canSSAType).</summary>
internal static class ValueTypes
{
    private const int MaxSize = 32;
    private const int MaxFields = 4;

    /// <summary>Whether a variable of the type can be a value.</summary>
    public static bool IsValue(GoType type) => type.Size <= MaxSize && type.Underlying switch
    {
        ArrayType array => array.Length <= 1 && IsValue(array.ElementType),
        StructType structure => structure.Fields.Count <= MaxFields && structure.Fields.All(field => IsValue(field.Type)),
        _ => true,
    };
}
