using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Lowering.Types;

/// <summary>Link names of things that have no declaration of their own.</summary>
internal static class LinkNames
{
    /// <summary>The symbol of a type's descriptor.</summary>
    public static string TypeDescriptor(GoType type) => "type." + TypeName(type);

    /// <summary>A type's name in symbols; <c>noalg.</c> stands before those that only the compiler's own types keep from being compared.</summary>
    public static string TypeName(GoType type) =>
        (type is not NamedType && Algorithms.IsMissing(type) ? "noalg." : "") + type.LinkString;

    /// <summary>
    /// A method's function: <c>"".T.M</c>, <c>"".(*T).M</c>; <paramref name="suffix"/> marks functions derived from it.
    /// Receivers without a name are in the pseudo package <c>go</c>.
    /// </summary>
    public static string Method(GoType receiver, string name, GoPackage? methodPackage, string suffix = "")
    {
        var named = (receiver as PointerType)?.Target as NamedType ?? receiver as NamedType;
        var package = named?.Package;
        var prefix = named is null ? "go" : package?.LinkPrefix ?? "go.builtin";
        var inner = named is null ? receiver.LinkString : TypeNameInPackage(named);
        var type = receiver is PointerType ? named is null ? $"({inner})" : $"(*{inner})" : inner;
        var qualifier = !GoNames.IsExported(name) && methodPackage != package && methodPackage is not null ? "." + methodPackage.LinkPrefix : "";
        return $"{prefix}.{type}{qualifier}.{name}{suffix}";
    }

    private static string TypeNameInPackage(NamedType type) => type.LocalIndex == 0 ? type.Name : $"{type.Name}·{type.LocalIndex}";
}
