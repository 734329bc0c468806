using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Tree;

/// <summary><c>append(slice, values…)</c> (gc: OAPPEND).</summary>
public sealed class AppendNode(NodePosition position, GoType type, List<ExprNode> arguments, bool hasDots) : ExprNode(position, type)
{
    /// <summary>The slice, then what is appended.</summary>
    public List<ExprNode> Arguments { get; private set; } = arguments;

    /// <summary>The second and last argument is followed by <c>...</c>.</summary>
    public bool HasDots { get; } = hasDots;

    private protected override void VisitSlots(ChildVisitor visitor) => visitor.Expressions(Arguments);

    private protected override void CopyLists() => Arguments = [.. Arguments];
}

/// <summary><c>copy(to, from)</c> (gc: OCOPY).</summary>
public sealed class CopyNode(NodePosition position, GoType type, ExprNode to, ExprNode from) : ExprNode(position, type)
{
    /// <summary>The slice copied to.</summary>
    public ExprNode To { get; set; } = to;

    /// <summary>The slice or string copied from.</summary>
    public ExprNode From { get; set; } = from;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        To = visitor.Expression(To);
        From = visitor.Expression(From);
    }
}

/// <summary><c>delete(map, key)</c> (gc: ODELETE).</summary>
public sealed class DeleteNode(NodePosition position, ExprNode map, ExprNode key) : ExprNode(position, null)
{
    /// <summary>The map.</summary>
    public ExprNode Map { get; set; } = map;

    /// <summary>The key.</summary>
    public ExprNode Key { get; set; } = key;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        Map = visitor.Expression(Map);
        Key = visitor.Expression(Key);
    }
}

/// <summary><c>close(channel)</c> (gc: OCLOSE).</summary>
public sealed class CloseNode(NodePosition position, ExprNode channel) : ExprNode(position, null)
{
    /// <summary>The channel.</summary>
    public ExprNode Channel { get; set; } = channel;

    private protected override void VisitSlots(ChildVisitor visitor) => Channel = visitor.Expression(Channel);
}

/// <summary><c>panic(x)</c> (gc: OPANIC).</summary>
public sealed class PanicNode(NodePosition position, ExprNode x) : ExprNode(position, null)
{
    /// <summary>The value, of any type; the lowering converts it to <c>interface{}</c>.</summary>
    public ExprNode X { get; set; } = x;

    private protected override void VisitSlots(ChildVisitor visitor) => X = visitor.Expression(X);
}

/// <summary><c>recover()</c> (gc: ORECOVER).</summary>
public sealed class RecoverNode(NodePosition position, GoType type) : ExprNode(position, type)
{
    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}

/// <summary><c>print</c>, <c>println</c> (gc: OPRINT, OPRINTN).</summary>
public sealed class PrintNode(NodePosition position, bool isLine, List<ExprNode> arguments) : ExprNode(position, null)
{
    /// <summary>True for <c>println</c>.</summary>
    public bool IsLine { get; } = isLine;

    /// <summary>The arguments.</summary>
    public List<ExprNode> Arguments { get; private set; } = arguments;

    private protected override void VisitSlots(ChildVisitor visitor) => visitor.Expressions(Arguments);

    private protected override void CopyLists() => Arguments = [.. Arguments];
}

/// <summary><c>new(T)</c> (gc: ONEW); the type is <c>*T</c>.</summary>
public sealed class NewNode(NodePosition position, GoType type) : ExprNode(position, type)
{
    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}

/// <summary><c>make([]T, length, capacity)</c> (gc: OMAKESLICE).</summary>
public sealed class MakeSliceNode(NodePosition position, GoType type, ExprNode length, ExprNode? capacity) : ExprNode(position, type)
{
    /// <summary>The length.</summary>
    public ExprNode Length { get; set; } = length;

    /// <summary>The capacity, or null when it is the length.</summary>
    public ExprNode? Capacity { get; set; } = capacity;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        Length = visitor.Expression(Length);
        Capacity = visitor.Optional(Capacity);
    }
}

/// <summary><c>make(map[K]V, hint)</c> (gc: OMAKEMAP).</summary>
public sealed class MakeMapNode(NodePosition position, GoType type, ExprNode? hint) : ExprNode(position, type)
{
    /// <summary>Expected number of elements; null when none is given.</summary>
    public ExprNode? Hint { get; set; } = hint;

    private protected override void VisitSlots(ChildVisitor visitor) => Hint = visitor.Optional(Hint);
}

/// <summary><c>make(chan T, size)</c> (gc: OMAKECHAN).</summary>
public sealed class MakeChanNode(NodePosition position, GoType type, ExprNode? size) : ExprNode(position, type)
{
    /// <summary>Number of elements buffered; null when none is given.</summary>
    public ExprNode? Size { get; set; } = size;

    private protected override void VisitSlots(ChildVisitor visitor) => Size = visitor.Optional(Size);
}
