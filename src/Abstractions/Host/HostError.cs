namespace GoDefer.Abstractions.Host;

/// <summary>Negated Linux error numbers that host functions give.</summary>
internal static class HostError
{
    public const long NoSuchFile = -2;
    public const long InputOutput = -5;
    public const long BadDescriptor = -9;
    public const long AccessDenied = -13;
    public const long BadAddress = -14;
    public const long FileExists = -17;
    public const long NotDirectory = -20;
    public const long IsDirectory = -21;
    public const long InvalidArgument = -22;
    public const long IllegalSeek = -29;
    public const long NotEmpty = -39;

    /// <summary>The number of what the host says; it keeps the system's own in the exception where there is one.</summary>
    public static long Of(IOException problem) => problem.HResult is > 0 and < 4096 ? -problem.HResult : InputOutput;
}
