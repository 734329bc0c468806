namespace GoDefer.Frontend;

/// <summary>A source file: its name as the user gave it, and its bytes (UTF-8).</summary>
public sealed record SourceInput(string Name, ReadOnlyMemory<byte> Bytes);

/// <summary>What the frontend is asked for.</summary>
public sealed record FrontendOptions
{
    /// <summary>Folder with the Go sources of the runtime and the standard packages, one folder for each import path.</summary>
    public required string RuntimeDirectory { get; init; }

    /// <summary><c>linux</c> or <c>darwin</c>; decides which files of a package belong to it.</summary>
    public string GoOS { get; init; } = "linux";

    /// <summary>
    /// True: the program holds the runtime and every imported package too, so that it can be run. False: only the package that
    /// was asked for, as a listing needs it.
    /// </summary>
    public bool WholeProgram { get; init; }

    /// <summary>Validate the IR after every phase that gives any.</summary>
    public bool Verify { get; init; }

    /// <summary>Takes the decisions of inlining and escape analysis as gc's <c>-m</c> prints them; null if not wanted.</summary>
    public TextWriter? Decisions { get; init; }
}
