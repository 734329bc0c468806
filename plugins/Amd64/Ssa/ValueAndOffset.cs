namespace GoDefer.Amd64.Ssa;

/// <summary>A constant and an offset packed into one immediate: constant in the high, offset in the low 32 bits.</summary>
public readonly record struct ValueAndOffset(long Packed)
{
    /// <summary>The constant.</summary>
    public long Value => Packed >> 32;

    /// <summary>The offset in bytes.</summary>
    public long Offset => (int)Packed;

    /// <summary>Whether both fit.</summary>
    public static bool Fits(long value, long offset) => value == (int)value && offset == (int)offset;

    /// <summary>Packs the two; they must fit.</summary>
    public static long Pack(long value, long offset) =>
        Fits(value, offset) ? (value << 32) + (uint)offset : throw new ArgumentOutOfRangeException(nameof(value));

    /// <summary>Whether the offset can grow by <paramref name="delta"/>.</summary>
    public bool CanAdd(long delta) => Offset + delta == (int)(Offset + delta);

    /// <summary>Packed, with the offset grown.</summary>
    public long Add(long delta) => Pack(Value, Offset + delta);

    /// <inheritdoc/>
    public override string ToString() => $"val={Value},off={Offset}";
}
