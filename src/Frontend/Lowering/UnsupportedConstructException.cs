using GoDefer.Frontend.Tree;

namespace GoDefer.Frontend.Lowering;

/// <summary>
/// Thrown inside the lowering for a construct it does not cover; the driver reports it once, at its position, and lowers the
/// other functions.
/// </summary>
internal sealed class UnsupportedConstructException(NodePosition position, string what) : Exception(what)
{
    /// <summary>Place of the construct.</summary>
    public NodePosition Position { get; } = position;
}
