namespace GoDefer.Abstractions.Plugins;

/// <summary>
/// What a backend may do without and still be of use. The manifest's <c>features</c> names those it has; a manifest without that key claims all of
/// them. The conformance kit tries a backend on what it claims only.
/// </summary>
public static class BackendFeature
{
    /// <summary>Panics run deferred calls, and recover ends a panic: the function returns to its caller.</summary>
    public const string Recover = "recover";

    /// <summary>Go statements, and with them channels, select, sync and timers.</summary>
    public const string Goroutines = "goroutines";

    /// <summary>Calls nest as deep as memory allows, a million frames and more; beyond that Go's stack overflow is reported.</summary>
    public const string DeepRecursion = "deep-recursion";

    /// <summary>Memory that nothing refers to is used again.</summary>
    public const string Collector = "collector";

    /// <summary>The ops <c>CallerPC</c>, <c>CallerSP</c> and <c>CurrentG</c>, and the frames that runtime.Caller tells.</summary>
    public const string Frames = "frames";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Recover, Goroutines, DeepRecursion, Collector, Frames];
}
