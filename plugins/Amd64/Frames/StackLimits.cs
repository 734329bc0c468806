namespace GoDefer.Amd64.Frames;

/// <summary>Sizes in bytes that runtime and compiler agree on (Go 1.11 on linux and darwin).</summary>
public static class StackLimits
{
    /// <summary>A frame of this size may lie below the stack guard.</summary>
    public const int Small = 128;

    /// <summary>The largest frame that the simple check is enough for.</summary>
    public const int Big = 4096;

    /// <summary>Distance of the stack guard from the low end of the stack.</summary>
    public const int Guard = 880;

    /// <summary>The value of the stack guard, as a signed number, that asks a goroutine to yield.</summary>
    public const int Preempt = -1314;
}

/// <summary>Offsets in the runtime's structures that compiled code uses.</summary>
public static class RuntimeLayout
{
    /// <summary>g.stackguard0.</summary>
    public const int GStackGuard = 16;

    /// <summary>g._panic.</summary>
    public const int GPanic = 32;

    /// <summary>_panic.argp.</summary>
    public const int PanicArgp = 0;
}
