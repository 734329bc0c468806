using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Lowering.Order;

/// <summary>Forms that are lowered to one call that does the work of all of their parts; none if functions are not to be optimised.</summary>
internal static class ShortCuts
{
    /// <summary><c>append(x, make([]T, y)...)</c>: grows x by zeros.</summary>
    public static bool IsAppendOfMake(FunctionWork work, AppendNode append) =>
        work.Optimizes && append is { HasDots: true, Arguments: [_, MakeSliceNode { Capacity: null } make] }
        && (TreeFacts.IsInteger(make.Length, out _) || make.Length.Type!.Kind == TypeKind.Int);

    /// <summary><c>for k := range m { delete(m, k) }</c>: empties the map.</summary>
    public static bool IsMapClear(FunctionWork work, RangeNode range) =>
        work.Optimizes && range is { IsDefine: true, Left: [Variable { IsBlank: false } key], Body: [DeleteNode delete] }
        && range.X.Type!.Kind == TypeKind.Map
        && TreeFacts.AreSame(delete.Map, range.X)
        && TreeFacts.AreSame(delete.Key, key)
        && MapTypes.IsReflexive(((MapType)range.X.Type.Underlying).KeyType);

    /// <summary><c>len([]rune(s))</c>: counts runes. Gives the conversion.</summary>
    public static ConvertNode? CountedRunes(FunctionWork work, PartNode part) =>
        work.Optimizes && part is { Part: ValuePart.Length, X: ConvertNode { Kind: ConversionKind.StringToRunes } runes } ? runes : null;
}
