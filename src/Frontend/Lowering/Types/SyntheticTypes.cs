using GoDefer.Frontend.Types;
using System.Runtime.CompilerServices;

namespace GoDefer.Frontend.Lowering.Types;

/// <summary>Types the compiler makes: closure objects, map buckets, map headers and iterators, select cases.</summary>
internal static class SyntheticTypes
{
    private static readonly ConditionalWeakTable<GoType, object> noAlgorithm = [];
    private static readonly object mark = new();

    /// <summary>
    /// Whether the type was made without equality and hash, so that its symbol has <c>noalg.</c> before its name.
    /// </summary>
    public static bool IsNoAlgorithm(GoType type) => noAlgorithm.TryGetValue(type, out _);

    /// <summary>Marks a struct or array type just made; it must not be shared with types of the source.</summary>
    public static T WithoutAlgorithm<T>(T type) where T : GoType
    {
        noAlgorithm.AddOrUpdate(type, mark);
        return type;
    }
}
