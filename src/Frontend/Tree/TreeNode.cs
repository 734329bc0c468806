using GoDefer.Frontend.Source;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Tree;

/// <summary>
/// Where a node comes from: a place in a file, and the call that was inlined to bring it here (an index of
/// <see cref="PackageTree.InlineSites"/>, or -1).
/// </summary>
public readonly record struct NodePosition(Position Source, int InlineSite = -1)
{
    /// <summary>No place in any file: generated code.</summary>
    public static NodePosition None => default(NodePosition) with { InlineSite = -1 };

    /// <summary>False for <see cref="None"/>.</summary>
    public bool IsKnown => Source.IsKnown;

    /// <summary>The same place outside of any inlined call.</summary>
    public NodePosition WithoutInlining => this with { InlineSite = -1 };
}

/// <summary>What escape analysis says of the storage a node makes.</summary>
public enum EscapeState : byte
{
    /// <summary>Not analysed yet, or the node makes no storage.</summary>
    Unknown,

    /// <summary>Stays in the frame.</summary>
    None,

    /// <summary>Must be in the heap.</summary>
    Heap,

    /// <summary>By construction never leaves the frame and needs no analysis (<c>//go:noescape</c>, global functions).</summary>
    Never,

    /// <summary>A parameter whose value, or what it points to, reaches results; see <see cref="Variable.EscapeTag"/>.</summary>
    Return,
}

/// <summary>
/// A node of the typed tree: the form between the checked syntax tree and the IR. It is what gc's nodes are after type
/// checking, one class for each shape. Nodes are mutable and owned by their parent, with two exceptions that are shared by all
/// their uses and carry the position of their declaration: <see cref="Variable"/> and <see cref="FunctionName"/>.
/// </summary>
public abstract class TreeNode(NodePosition position)
{
    private List<TreeNode>? init;

    /// <summary>Place of the construct as gc gives it: see the node classes of Syntax.</summary>
    public NodePosition Position { get; set; } = position;

    /// <summary>Statements to run before the node is evaluated (gc: Ninit). Made on first use.</summary>
    public List<TreeNode> Init
    {
        get => init ??= [];
        set => init = value;
    }

    /// <summary>Whether <see cref="Init"/> holds a statement.</summary>
    public bool HasInit => init is { Count: > 0 };

    /// <summary>Gives <see cref="Init"/> to the caller; the node has none afterwards.</summary>
    public List<TreeNode> TakeInit()
    {
        var taken = Init;
        init = null;
        return taken;
    }

    /// <summary>What escape analysis found for the storage that this node makes.</summary>
    public EscapeState Escape { get; set; }

    /// <summary>Shows every child slot to <paramref name="visitor"/>, <see cref="Init"/> first, then in gc's slot order.</summary>
    public void VisitChildren(ChildVisitor visitor)
    {
        if (HasInit)
        {
            visitor.Statements(Init);
        }
        VisitSlots(visitor);
    }

    /// <summary>Shows every child slot but <see cref="Init"/>.</summary>
    internal void VisitOwnChildren(ChildVisitor visitor) => VisitSlots(visitor);

    /// <summary>A copy with its own lists; the children are the same nodes.</summary>
    public TreeNode ShallowCopy()
    {
        var copy = (TreeNode)MemberwiseClone();
        copy.init = init is null ? null : [.. init];
        copy.CopyLists();
        return copy;
    }

    /// <summary>Shows each child slot but <see cref="Init"/>.</summary>
    private protected abstract void VisitSlots(ChildVisitor visitor);

    /// <summary>Replaces each list by a copy of it.</summary>
    private protected virtual void CopyLists()
    {
    }
}

/// <summary>
/// An expression. Calls, receives and some builtins are also statements: a statement list holds them as they are.
/// </summary>
public abstract class ExprNode(NodePosition position, GoType? type) : TreeNode(position)
{
    /// <summary>The type; a <see cref="TupleType"/> for a call that gives none or several results; null for untyped nil.</summary>
    public GoType? Type { get; set; } = type;

    /// <summary>A parenthesized or implicit wrapper stood here; only messages show it (gc: Implicit).</summary>
    public bool IsImplicit { get; set; }

    /// <summary>
    /// What the expression makes does not outlive the statement it stands in, so that its storage can be reused after it
    /// (gc: Noescape). Escape analysis sets it on arguments: closures, method values, variadic slices, composite literals.
    /// </summary>
    public bool IsNoEscape { get; set; }
}

/// <summary>A statement that is no expression.</summary>
public abstract class StmtNode(NodePosition position) : TreeNode(position);

/// <summary>
/// Sees the children of a node, and may put another node in a child's place. The default visits nothing below the children
/// themselves.
/// </summary>
public abstract class ChildVisitor
{
    /// <summary>An expression in a slot that may be empty.</summary>
    public ExprNode? Optional(ExprNode? child) => child is null ? null : Expression(child);

    /// <summary>An expression; returns what takes its place.</summary>
    public abstract ExprNode Expression(ExprNode child);

    /// <summary>A list of expressions, changed in place.</summary>
    public virtual void Expressions(List<ExprNode> children)
    {
        for (var i = 0; i < children.Count; i++)
        {
            children[i] = Expression(children[i]);
        }
    }

    /// <summary>A statement list, changed in place.</summary>
    public virtual void Statements(List<TreeNode> children)
    {
        for (var i = 0; i < children.Count; i++)
        {
            children[i] = Statement(children[i]);
        }
    }

    /// <summary>
    /// An entry of a literal or a clause of a switch or select. It is part of the node around it and is not replaced; by default
    /// its own children are shown.
    /// </summary>
    public virtual void Part(StmtNode part) => part.VisitChildren(this);

    /// <summary>A single statement in a slot; returns what takes its place.</summary>
    public abstract TreeNode Statement(TreeNode child);

    /// <summary>A single statement in a slot that may be empty.</summary>
    public TreeNode? OptionalStatement(TreeNode? child) => child is null ? null : Statement(child);
}
