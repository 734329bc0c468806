namespace GoDefer.Frontend.Types;

/// <summary>
/// Compares interface types that may lead back to themselves: <c>type I interface { F() interface { I } }</c> has a method whose
/// result is an interface with that same method. Two interfaces that are being compared already count as identical (gc: eqtype1).
/// It never asks for the representative of a type without a name, which may hang on the comparison.
/// </summary>
internal sealed class InterfaceIdentity
{
    private readonly HashSet<(InterfaceType, InterfaceType)> assumed = [];

    /// <summary>Whether two interface types have the same methods.</summary>
    public bool Identical(InterfaceType x, InterfaceType y) =>
        ReferenceEquals(x, y) || !assumed.Add((x, y)) || TypeShape.All(x.Methods, y.Methods, SameMethod);

    private bool SameMethod(InterfaceMethod x, InterfaceMethod y) =>
        TypeShape.SameName(x.Name, x.Package, y.Name, y.Package) && Same(x.Type, y.Type);

    private bool Same(GoType x, GoType y) => (x, y) switch
    {
        (PointerType a, PointerType b) => Same(a.Target, b.Target),
        (SliceType a, SliceType b) => Same(a.ElementType, b.ElementType),
        (ArrayType a, ArrayType b) => a.Length == b.Length && Same(a.ElementType, b.ElementType),
        (MapType a, MapType b) => Same(a.KeyType, b.KeyType) && Same(a.ValueType, b.ValueType),
        (ChanType a, ChanType b) => a.Direction == b.Direction && Same(a.ElementType, b.ElementType),
        (StructType a, StructType b) => TypeShape.All(a.Fields, b.Fields, (f, g) => TypeShape.SameField(f, g, Same)),
        (FuncType a, FuncType b) => a.IsVariadic == b.IsVariadic && TypeShape.All(a.Parameters, b.Parameters, Same) && TypeShape.All(a.Results, b.Results, Same),
        (InterfaceType a, InterfaceType b) => Identical(a, b),
        (CompositeType, _) or (_, CompositeType) => false,
        _ => ReferenceEquals(x.Canonical, y.Canonical),
    };
}
