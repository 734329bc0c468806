using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Tree;

/// <summary>A field of a struct value (gc: ODOT). Embedded fields on the way are nodes of their own.</summary>
public sealed class FieldNode(NodePosition position, GoType type, ExprNode x, string field, long offset) : ExprNode(position, type)
{
    /// <summary>The struct.</summary>
    public ExprNode X { get; set; } = x;

    /// <summary>The field's name.</summary>
    public string Field { get; } = field;

    /// <summary>Its offset in bytes.</summary>
    public long Offset { get; } = offset;

    private protected override void VisitSlots(ChildVisitor visitor) => X = visitor.Expression(X);
}

/// <summary>A field of the struct a pointer points to (gc: ODOTPTR).</summary>
public sealed class PointerFieldNode(NodePosition position, GoType type, ExprNode x, string field, long offset) : ExprNode(position, type)
{
    /// <summary>The pointer.</summary>
    public ExprNode X { get; set; } = x;

    /// <summary>The field's name.</summary>
    public string Field { get; } = field;

    /// <summary>Its offset in bytes.</summary>
    public long Offset { get; } = offset;

    /// <summary>The pointer is known not to be nil.</summary>
    public bool IsNonNil { get; set; }

    private protected override void VisitSlots(ChildVisitor visitor) => X = visitor.Expression(X);
}

/// <summary>A method of a value, as the function of a call (gc: ODOTMETH). The type is the method's, without receiver.</summary>
public sealed class MethodNode(NodePosition position, GoType type, ExprNode x, FunctionName method) : ExprNode(position, type)
{
    /// <summary>The receiver, already dereferenced or its address taken as the method needs.</summary>
    public ExprNode X { get; set; } = x;

    /// <summary>The method.</summary>
    public FunctionName Method { get; } = method;

    private protected override void VisitSlots(ChildVisitor visitor) => X = visitor.Expression(X);
}

/// <summary>A method of an interface value, as the function of a call (gc: ODOTINTER).</summary>
public sealed class InterfaceMethodNode(NodePosition position, GoType type, ExprNode x, string method, int index) : ExprNode(position, type)
{
    /// <summary>The interface value.</summary>
    public ExprNode X { get; set; } = x;

    /// <summary>The method's name.</summary>
    public string Method { get; } = method;

    /// <summary>Its index in <see cref="InterfaceType.Methods"/>.</summary>
    public int Index { get; } = index;

    private protected override void VisitSlots(ChildVisitor visitor) => X = visitor.Expression(X);
}

/// <summary>
/// A method bound to a receiver and not called (gc: OCALLPART). <c>Escape</c> tells where its closure lives.
/// </summary>
public sealed class MethodValueNode(NodePosition position, GoType type, ExprNode x, FunctionName wrapper) : ExprNode(position, type)
{
    /// <summary>The receiver: of the method's receiver type, or an interface.</summary>
    public ExprNode X { get; set; } = x;

    /// <summary>The generated function <c>T.m-fm</c> that calls the method on the receiver kept in the closure.</summary>
    public FunctionName Wrapper { get; } = wrapper;

    private protected override void VisitSlots(ChildVisitor visitor) => X = visitor.Expression(X);
}

/// <summary>An element of an array, slice or string (gc: OINDEX).</summary>
public sealed class IndexNode(NodePosition position, GoType type, ExprNode x, ExprNode index) : ExprNode(position, type)
{
    /// <summary>The array, slice or string; a pointer to an array is dereferenced explicitly.</summary>
    public ExprNode X { get; set; } = x;

    /// <summary>The index.</summary>
    public ExprNode Index { get; set; } = index;

    /// <summary>The index is known to be in range.</summary>
    public bool IsBounded { get; set; }

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        X = visitor.Expression(X);
        Index = visitor.Expression(Index);
    }
}

/// <summary>An element of a map (gc: OINDEXMAP).</summary>
public sealed class MapIndexNode(NodePosition position, GoType type, ExprNode x, ExprNode key) : ExprNode(position, type)
{
    /// <summary>The map.</summary>
    public ExprNode X { get; set; } = x;

    /// <summary>The key, of the map's key type.</summary>
    public ExprNode Key { get; set; } = key;

    /// <summary>It is assigned to (gc: IndexMapLValue).</summary>
    public bool IsAssigned { get; set; }

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        X = visitor.Expression(X);
        Key = visitor.Expression(Key);
    }
}

/// <summary>What is sliced.</summary>
public enum SliceKind : byte
{
    /// <summary>A slice (gc: OSLICE, OSLICE3).</summary>
    Slice,

    /// <summary>An array through a pointer to it (gc: OSLICEARR, OSLICE3ARR).</summary>
    Array,

    /// <summary>A string (gc: OSLICESTR).</summary>
    String,
}

/// <summary><c>x[low:high:max]</c>.</summary>
public sealed class SliceNode(
    NodePosition position, GoType type, SliceKind kind, ExprNode x, ExprNode? low, ExprNode? high, ExprNode? max) : ExprNode(position, type)
{
    /// <summary>What is sliced.</summary>
    public SliceKind Kind { get; set; } = kind;

    /// <summary>A slice, a string, or a pointer to an array.</summary>
    public ExprNode X { get; set; } = x;

    /// <summary>First index, or null for 0.</summary>
    public ExprNode? Low { get; set; } = low;

    /// <summary>Second index, or null for the length.</summary>
    public ExprNode? High { get; set; } = high;

    /// <summary>Third index; null in the form with two.</summary>
    public ExprNode? Max { get; set; } = max;

    /// <summary>Has a third index.</summary>
    public bool IsFull => Max is not null;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        X = visitor.Expression(X);
        Low = visitor.Optional(Low);
        High = visitor.Optional(High);
        Max = visitor.Optional(Max);
    }
}
