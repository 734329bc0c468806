namespace GoDefer.Cli.Comparing;

/// <summary>One of the things that are compared: runs programs, several at once.</summary>
internal abstract class Contender(string name)
{
    /// <summary>As the command line names it.</summary>
    public string Name { get; } = name;

    /// <summary>What it is, for reports: the plugins of a pipeline, the version of a toolchain.</summary>
    public abstract string Description { get; }

    /// <summary>The Go version it implements; 1.11 for all that GoDefer runs.</summary>
    public virtual Version GoVersion { get; } = new(1, 11);

    /// <summary>Runs a program to its end or to a limit. Throws for bugs of GoDefer or of a plugin only.</summary>
    public abstract Outcome Run(ProgramFiles program, ComparisonOptions options);
}
