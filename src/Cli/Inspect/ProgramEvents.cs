using GoDefer.Abstractions.Artifacts;

namespace GoDefer.Cli.Inspect;

/// <summary>Which events of a run are the program's: what the runtime library defers for itself, in function literals, is not.</summary>
internal static class ProgramEvents
{
    private const string Runtime = "runtime.";

    /// <summary>Passes on the program's events only.</summary>
    public static Action<RunEvent> To(Action<RunEvent> take) => told =>
    {
        if (!IsOfLibrary(told)) { take(told); }
    };

    private static bool IsOfLibrary(RunEvent told) => told.Kind switch
    {
        RunEventKind.Defer or RunEventKind.Return or RunEventKind.Unwind =>
            told.Callee.StartsWith(Runtime, StringComparison.Ordinal) && told.Callee.Contains(".func", StringComparison.Ordinal),
        RunEventKind.Recover => told.Function.StartsWith(Runtime, StringComparison.Ordinal),
        _ => false,
    };
}
