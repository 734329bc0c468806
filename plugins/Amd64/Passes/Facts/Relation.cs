namespace GoDefer.Amd64.Passes.Facts;

/// <summary>How two values may relate: a set.</summary>
[Flags]
internal enum Relation
{
    None = 0,
    Less = 1,
    Equal = 2,
    Greater = 4,
    LessOrEqual = Less | Equal,
    GreaterOrEqual = Greater | Equal,
    NotEqual = Less | Greater,
    Any = Less | Equal | Greater,
}

/// <summary>As what two values are compared.</summary>
[Flags]
internal enum Domain
{
    None = 0,
    Signed = 1,
    Unsigned = 2,
    Pointer = 4,
    Boolean = 8,
    Integer = Signed | Unsigned,
}

/// <summary>Bounds of a value, both as a signed and as an unsigned number.</summary>
internal readonly record struct Limit(long Min, long Max, ulong UMin, ulong UMax)
{
    /// <summary>No bounds.</summary>
    public static Limit None => new(long.MinValue, long.MaxValue, 0, ulong.MaxValue);

    /// <summary>Whether no number is within the bounds.</summary>
    public bool IsEmpty => Min > Max || UMin > UMax;

    /// <summary>The tighter of both bounds.</summary>
    public Limit And(Limit other) =>
        new(Math.Max(Min, other.Min), Math.Min(Max, other.Max), Math.Max(UMin, other.UMin), Math.Min(UMax, other.UMax));
}

/// <summary>Relations turned round, and those that comparisons state.</summary>
internal static class Relations
{
    /// <summary>The relation with the operands exchanged.</summary>
    public static Relation Reversed(this Relation relation) =>
        (relation & Relation.Equal)
        | (relation.HasFlag(Relation.Less) ? Relation.Greater : Relation.None)
        | (relation.HasFlag(Relation.Greater) ? Relation.Less : Relation.None);
}
