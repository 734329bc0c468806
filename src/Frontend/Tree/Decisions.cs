namespace GoDefer.Frontend.Tree;

/// <summary>What a phase decided and tells on request, at a place in the source; the text is gc's (<c>-m</c>).</summary>
public sealed record Decision(NodePosition Position, string Text);

/// <summary>Collects decisions of inlining and escape analysis. Null where nobody asked: then no text is made.</summary>
public sealed class DecisionLog
{
    private readonly List<Decision> decisions = [];

    /// <summary>Also tells what was refused and why (<c>-m -m</c>).</summary>
    public bool IsVerbose { get; init; }

    /// <summary>The decisions in the order they were made.</summary>
    public IReadOnlyList<Decision> Decisions => decisions;

    /// <summary>Adds one.</summary>
    public void Add(NodePosition position, string text) => decisions.Add(new Decision(position, text));
}
