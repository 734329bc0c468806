namespace GoDefer.Frontend.Escape;

/// <summary>
/// How many more indirections than address-taking operations lie between a value and the place it flows to. Zero means the
/// value itself arrives, one what it points to, minus one its address.
/// </summary>
/// <param name="Value">The count over the whole path.</param>
/// <param name="Suffix">The most indirections on the part of the path after a copy: they surely happen before any address is taken.</param>
internal readonly record struct EscapeLevel(int Value, int Suffix)
{
    /// <summary>Loops in the graph could lead down for ever; from here on a level stays where it is.</summary>
    private const int Lowest = -2;

    private const int Highest = sbyte.MaxValue;

    /// <summary>The value itself.</summary>
    public static EscapeLevel Zero => default;

    /// <summary>After an indirection.</summary>
    public EscapeLevel Dereferenced => Value <= Lowest
        ? new EscapeLevel(Lowest, 0)
        : new EscapeLevel(Math.Min(Value + 1, Highest), Math.Min(Suffix + 1, Highest));

    /// <summary>After taking an address.</summary>
    public EscapeLevel Addressed => Value <= Lowest ? new EscapeLevel(Lowest, 0) : new EscapeLevel(Value - 1, Suffix - 1);

    /// <summary>After a copy.</summary>
    public EscapeLevel Copied => this with { Suffix = Math.Max(Suffix, 0) };

    /// <summary>The lower of two, part by part.</summary>
    public static EscapeLevel Min(EscapeLevel a, EscapeLevel b) => new(Math.Min(a.Value, b.Value), Math.Min(a.Suffix, b.Suffix));
}
