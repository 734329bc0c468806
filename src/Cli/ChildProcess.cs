using System.Diagnostics;

namespace GoDefer.Cli;

/// <summary>Processes that a verb starts: none outlives it.</summary>
internal static class ChildProcess
{
    /// <summary>Ends a process and those it started; one that has ended stays as it is.</summary>
    public static void Kill(Process process)
    {
        try { process.Kill(entireProcessTree: true); }
        catch (InvalidOperationException) { /* It has ended. */ }
    }
}
