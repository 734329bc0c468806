namespace GoDefer.Frontend.Syntax;

/// <summary>What a parsed file may use.</summary>
public sealed record ParserOptions
{
    /// <summary>True for files of the runtime, which may use the directives gc reserves for it.</summary>
    public bool IsRuntime { get; init; }

    /// <summary>True to stop behind the imports; the tree has nothing else.</summary>
    public bool ImportsOnly { get; init; }
}
