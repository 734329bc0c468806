namespace GoDefer.Amd64.Ssa;

/// <summary>Where the register allocator put a value.</summary>
public abstract record SsaLocation;

/// <summary>In a register, by its number in <see cref="RegisterMask"/>.</summary>
public sealed record RegisterLocation(int Register) : SsaLocation
{
    /// <inheritdoc/>
    public override string ToString() => RegisterMask.NameOf(Register);
}

/// <summary>In a stack slot.</summary>
public sealed record StackLocation(LocalSlot Slot) : SsaLocation
{
    /// <inheritdoc/>
    public override string ToString() => Slot.ToString();
}

/// <summary>The two results of a tuple; null for one that needs no register.</summary>
public sealed record PairLocation(RegisterLocation? First, RegisterLocation? Second) : SsaLocation
{
    /// <inheritdoc/>
    public override string ToString() => $"<{First?.ToString() ?? "nil"},{Second?.ToString() ?? "nil"}>";
}
