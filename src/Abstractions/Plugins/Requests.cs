using GoDefer.Abstractions.Artifacts;
using GoDefer.IR;

namespace GoDefer.Abstractions.Plugins;

/// <summary>What a backend is asked for. Immutable: safe to use from several threads.</summary>
public sealed record BackendRequest
{
    /// <summary>The artifact wanted; one of <see cref="IStage.Gives"/>.</summary>
    public required ArtifactKind Wanted { get; init; }

    /// <summary><c>linux</c> or <c>darwin</c>.</summary>
    public string GoOS { get; init; } = "linux";

    /// <summary>Options by name; only names the stage declares.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Language of what the stage says to people, as a tag: <c>en</c>, <c>zh-CN</c>. What it does not speak it says in English (<see cref="TextTable"/>). Texts of
    /// Go, listings and names are the same in every language.
    /// </summary>
    public string Language { get; init; } = TextTable.English;

    /// <summary>Print file names with their directories.</summary>
    public bool FullPaths { get; init; }

    /// <summary>Only functions whose name matches (a regular expression); null for all.</summary>
    public string? FunctionFilter { get; init; }

    /// <summary>Check invariants after every pass.</summary>
    public bool Verify { get; init; }

    /// <summary>Folder for a dump after every pass, or null.</summary>
    public string? DumpDirectory { get; init; }

    /// <summary>Cancelled by Ctrl-C; then the backend throws <see cref="OperationCanceledException"/> within two seconds.</summary>
    public CancellationToken Cancellation { get; init; }
}

/// <summary>
/// What an executor is asked for. Immutable. Streams belong to the caller and stay open; they need not be safe for use from several threads, and what was written
/// must have reached them when the run ends.
/// </summary>
public sealed record ExecutionRequest
{
    /// <summary>Standard input of the program.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output of the program.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error of the program (print, println, panic texts).</summary>
    public required Stream Error { get; init; }

    /// <summary>os.Args; the first is the program's name.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Environment as <c>NAME=value</c>.</summary>
    public IReadOnlyList<string> Environment { get; init; } = [];

    /// <summary>Most instructions or IR ops, after which the run ends with <see cref="RunStatus.StepLimit"/>; 0 for no limit.</summary>
    public long MaxSteps { get; init; }

    /// <summary>Most bytes of guest memory, beyond which the program gets Go's out-of-memory error; 0 for the stage's default.</summary>
    public long MaxMemory { get; init; }

    /// <summary>Most time, after which the run ends with <see cref="RunStatus.TimeLimit"/>; zero for no limit. A stage that is five seconds late is left behind.</summary>
    public TimeSpan Timeout { get; init; }

    /// <summary>Seed of scheduling, map order and select choice.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The clock of the program.</summary>
    public ClockKind Clock { get; init; }

    /// <summary>Options by name; only names the stage declares.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Told of deferred calls and panics as they happen, on the thread of the run; must not throw. Null costs nothing. An executor that cannot
    /// tell leaves it alone and does not declare the capability <c>events</c> in its manifest.
    /// </summary>
    public Action<RunEvent>? Events { get; init; }

    /// <summary>
    /// Places in a <see cref="MachineImage"/> where somebody wants to look at the machine, for executors that declare the capability
    /// <c>breakpoints</c>; others leave them alone. They change no result and cost nothing elsewhere.
    /// </summary>
    public IReadOnlyList<Breakpoint> Breakpoints { get; init; } = [];

    /// <summary>Where each executed instruction or op is written, or null.</summary>
    public TextWriter? Trace { get; init; }

    /// <summary>
    /// Language of what the stage says to people, as a tag: <c>en</c>, <c>zh-CN</c>. What it does not speak it says in English (<see cref="TextTable"/>). Texts of
    /// Go, listings and names are the same in every language.
    /// </summary>
    public string Language { get; init; } = TextTable.English;

    /// <summary>Print file names with their directories.</summary>
    public bool FullPaths { get; init; }

    /// <summary>Cancelled by Ctrl-C; then the run ends with <see cref="RunStatus.Cancelled"/> within two seconds.</summary>
    public CancellationToken Cancellation { get; init; }
}

/// <summary>Where a program's time comes from.</summary>
public enum ClockKind : byte
{
    /// <summary>The machine's clocks.</summary>
    Real,
    /// <summary>
    /// A clock of the run's own that starts at 2009-11-10 23:00:00 UTC. Waiting takes no time, it moves the clock; so does looking at it, by 100
    /// nanoseconds, so that programs which poll come to an end. The same run shows the same times.
    /// </summary>
    Virtual,
}
