namespace GoDefer.IR.Validation;

/// <summary>
/// Matches types against the patterns of <see cref="OpTable"/>: a class (<c>int</c>, <c>ptr</c> …), a variable (<c>T</c>), or both
/// (<c>T:int</c>). One instance serves one value: variables keep what they were bound to.
/// </summary>
internal sealed class TypePattern
{
    private readonly Dictionary<string, IrType> bound = new(StringComparer.Ordinal);

    /// <summary>Whether the type fits the pattern and what its variable was bound to before.</summary>
    public bool Matches(string pattern, IrType type)
    {
        pattern = pattern.TrimEnd('…');
        var colon = pattern.IndexOf(':');
        if (colon >= 0 && !IsOfClass(pattern[(colon + 1)..], type)) { return false; }
        var head = colon >= 0 ? pattern[..colon] : pattern;
        if (!char.IsAsciiLetterUpper(head[0])) { return IsOfClass(head, type); }
        if (bound.TryGetValue(head, out var known)) { return AreInterchangeable(known, type); }
        bound.Add(head, type);
        return true;
    }

    /// <summary>Go's type checker has the last word on identity; here equal representation is enough: an index may have any integer type of 64 bits.</summary>
    private static bool AreInterchangeable(IrType a, IrType b) => 
        a == b || (a.Size == b.Size && (a.Kind == b.Kind || (a.IsInteger && b.IsInteger)));

    private static bool IsOfClass(string name, IrType type) => name switch
    {
        "any" => type.Kind != IrKind.Void,
        "int" => type.IsInteger,
        "float" => type.IsFloat,
        "num" => type.IsInteger || type.IsFloat,
        "bool" => type.Kind == IrKind.Bool,
        "ptr" => type.Kind == IrKind.Pointer || type is { Kind: IrKind.UInt64 },
        "string" => type.Kind == IrKind.String,
        "scalar" => type.IsScalar,
        "agg" => type.Kind > IrKind.Pointer,
        _ => throw new InternalErrorException("ir-validate", "", $"unknown pattern {name}"),
    };
}
