namespace GoDefer.Frontend.Types;

/// <summary>How a package is checked.</summary>
public sealed record CheckOptions
{
    /// <summary>Whether functions without a body are implemented elsewhere; if not they are errors.</summary>
    public bool AllowsBodylessFunctions { get; init; }

    /// <summary>The import path of the package; null if nobody can import it.</summary>
    public string? ImportPath { get; init; }

    /// <summary>The options of a user's package.</summary>
    public static readonly CheckOptions Default = new();
}
