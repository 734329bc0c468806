namespace GoDefer.Frontend.Types.Diagnostics;

/// <summary>The second part of messages about assignments: why a value does not fit.</summary>
internal static class Reasons
{
    /// <summary>Why a value of one type cannot be assigned to another; empty if there is nothing to say.</summary>
    public static string NotAssignable(GoType source, GoType target)
    {
        if (target.IsInterface && source.Kind != TypeKind.UntypedNil)
        {
            if (TypeRelations.IsPointerToInterface(source))
            {
                return $":\n\t{source} is pointer to interface, not interface";
            }
            return TypeRelations.Missing(source, target) is { } missing ? ":" + NotImplemented(source, target, missing) : "";
        }
        if (TypeRelations.IsPointerToInterface(target))
        {
            return $":\n\t{target} is pointer to interface, not interface";
        }
        var needsAssertion = source.IsInterface && target.Kind != TypeKind.Blank && !target.IsInvalid && TypeRelations.Missing(target, source) is null;
        return needsAssertion ? ": need type assertion" : "";
    }

    /// <summary>Why a type does not implement an interface, on lines of its own.</summary>
    public static string NotImplemented(GoType type, GoType target, MissingMethod missing)
    {
        var name = missing.Missing.Name;
        var start = $"\n\t{type} does not implement {target}";
        if (missing.HasWrongType)
        {
            return $"{start} (wrong type for {name} method){Signatures(missing)}";
        }
        if (missing.NeedsPointer)
        {
            return $"{start} ({name} method has pointer receiver)";
        }
        return $"{start} (missing {name} method){(missing.Have is null ? "" : Signatures(missing))}";
    }

    private static string Signatures(MissingMethod missing) =>
        $"\n\t\thave {missing.Have!.Name}{TypeFormatter.Signature(missing.Have.Type)}"
        + $"\n\t\twant {missing.Missing.Name}{TypeFormatter.Signature(missing.Missing.Type)}";
}
