namespace GoDefer.Frontend;

/// <summary>How the frontend compiles.</summary>
public sealed record FrontendOptions
{
    /// <summary><c>linux</c> or <c>darwin</c>; decides which files of a package belong to it.</summary>
    public string GoOS { get; init; } = "linux";

    /// <summary>
    /// Whether every function of the package must have a body, as <c>go run</c> and <c>go build</c> want it where there is no assembly;
    /// <c>go tool compile</c> does not ask for it.
    /// </summary>
    public bool IsComplete { get; init; }

    /// <summary>Validate the IR after every phase that gives any.</summary>
    public bool Verify { get; init; }

    /// <summary>Replace calls of small functions by their bodies; gc's <c>-l</c> turns it off.</summary>
    public bool Inlines { get; init; } = true;

    /// <summary>
    /// Keep variables in values and take short cuts; gc's <c>-N</c> turns it off, and functions then have <see cref="GoDefer.IR.FunctionFlags.OptNone"/>.
    /// </summary>
    public bool Optimizes { get; init; } = true;

    /// <summary>Takes the decisions of inlining and escape analysis as gc's <c>-m</c> prints them; null if not wanted.</summary>
    public TextWriter? Decisions { get; init; }
}
