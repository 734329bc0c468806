using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Lowering.Order;

/// <summary>Which runtime functions serve a map type.</summary>
internal static class MapAccess
{
    /// <summary>
    /// The ending of the names of the map's functions: empty for the general ones, which take keys by address.
    /// <paramref name="pointer"/> goes behind the ending where keys hold pointers.
    /// </summary>
    public static string Suffix(GoType map, string pointer = "")
    {
        var type = (MapType)map.Underlying;
        if (type.ValueType.Size > MapTypes.MaxInlineSize) { return ""; }
        return Algorithms.Of(type.KeyType) switch
        {
            Algorithm.Memory32 => "_fast32",
            Algorithm.Memory64 => type.KeyType.HasPointers ? "_fast64" + pointer : "_fast64",
            Algorithm.String => "_faststr",
            _ => "",
        };
    }

    /// <summary>Whether the map's functions take keys by value.</summary>
    public static bool IsFast(GoType map) => Suffix(map).Length > 0;
}
