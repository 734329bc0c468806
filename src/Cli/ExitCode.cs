namespace GoDefer.Cli;

/// <summary>Exit codes of the tool; <c>run</c> passes on the program's own code otherwise.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int CompileError = 1;
    public const int GoPanic = 2;
    public const int Usage = 64;
    public const int BadData = 65;
    public const int NoInput = 66;
    public const int Unavailable = 69;
    public const int InternalError = 70;
    public const int LimitReached = 124;
    public const int Cancelled = 130;
}
