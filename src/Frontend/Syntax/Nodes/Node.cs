using GoDefer.Frontend.Source;

namespace GoDefer.Frontend.Syntax;

/// <summary>
/// A node of the syntax tree. Nodes are immutable once the parser returns, and may be shared: the names of a field list
/// share one type.
/// </summary>
/// <param name="position">See <see cref="Position"/>.</param>
public abstract class Node(Position position)
{
    /// <summary>
    /// The position gc 1.11 gives the node, from which the line numbers of a listing and the places of errors come. It is
    /// a token that belongs to the construct alone: the keyword, the operator, the opening bracket, the dot; each class
    /// says which.
    /// </summary>
    public Position Position { get; } = position;

    /// <summary>Position of the first token of the node; differs from <see cref="Position"/> where an operand comes first.</summary>
    public Position Start => Leftmost(this).Position;

    /// <summary>The child that begins where the node begins, or null when the node's own token comes first.</summary>
    internal virtual Node? First => null;

    private static Node Leftmost(Node node)
    {
        while (node.First is { } first)
        {
            node = first;
        }

        return node;
    }
}
