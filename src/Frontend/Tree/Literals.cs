using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Tree;

/// <summary><c>T{…}</c> of a struct type (gc: OSTRUCTLIT); fields that are left out are zero.</summary>
public sealed class StructLitNode(NodePosition position, GoType type, List<FieldValueNode> fields) : ExprNode(position, type)
{
    /// <summary>The fields that are given, in the order written.</summary>
    public List<FieldValueNode> Fields { get; private set; } = fields;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        foreach (var field in Fields)
        {
            visitor.Part(field);
        }
    }

    private protected override void CopyLists() => Fields = Fields.ConvertAll(field => (FieldValueNode)field.ShallowCopy());
}

/// <summary>A field of a struct literal (gc: OSTRUCTKEY).</summary>
public sealed class FieldValueNode(NodePosition position, string field, long offset, ExprNode value) : StmtNode(position)
{
    /// <summary>The field's name.</summary>
    public string Field { get; } = field;

    /// <summary>Its offset in bytes.</summary>
    public long Offset { get; } = offset;

    /// <summary>The value, of the field's type.</summary>
    public ExprNode Value { get; set; } = value;

    private protected override void VisitSlots(ChildVisitor visitor) => Value = visitor.Expression(Value);
}

/// <summary><c>T{…}</c> of an array or slice type (gc: OARRAYLIT, OSLICELIT). <c>Escape</c> of a slice's tells where its array lives.</summary>
public sealed class ArrayLitNode(NodePosition position, GoType type, List<ElementNode> elements, long length) : ExprNode(position, type)
{
    /// <summary>The elements that are given, in the order written.</summary>
    public List<ElementNode> Elements { get; private set; } = elements;

    /// <summary>Number of elements of the array.</summary>
    public long Length { get; } = length;

    /// <summary>Whether it makes a slice.</summary>
    public bool IsSlice => Type!.Kind == TypeKind.Slice;

    /// <summary>Its address is taken where it is written; texts show it so.</summary>
    public bool IsAddressed { get; set; }

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        foreach (var element in Elements)
        {
            visitor.Part(element);
        }
    }

    private protected override void CopyLists() => Elements = Elements.ConvertAll(element => (ElementNode)element.ShallowCopy());
}

/// <summary>An element of an array or slice literal.</summary>
public sealed class ElementNode(NodePosition position, long index, bool isKeyed, ExprNode value) : StmtNode(position)
{
    /// <summary>Its index.</summary>
    public long Index { get; } = index;

    /// <summary>The index was written (gc: the element is an OKEY).</summary>
    public bool IsKeyed { get; } = isKeyed;

    /// <summary>The value, of the element type.</summary>
    public ExprNode Value { get; set; } = value;

    private protected override void VisitSlots(ChildVisitor visitor) => Value = visitor.Expression(Value);
}

/// <summary><c>map[K]V{…}</c> (gc: OMAPLIT).</summary>
public sealed class MapLitNode(NodePosition position, GoType type, List<KeyValueNode> entries) : ExprNode(position, type)
{
    /// <summary>The entries in the order written.</summary>
    public List<KeyValueNode> Entries { get; private set; } = entries;

    /// <summary>Its address is taken where it is written; texts show it so.</summary>
    public bool IsAddressed { get; set; }

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        foreach (var entry in Entries)
        {
            visitor.Part(entry);
        }
    }

    private protected override void CopyLists() => Entries = Entries.ConvertAll(entry => (KeyValueNode)entry.ShallowCopy());
}

/// <summary>An entry of a map literal (gc: OKEY).</summary>
public sealed class KeyValueNode(NodePosition position, ExprNode key, ExprNode value) : StmtNode(position)
{
    /// <summary>The key.</summary>
    public ExprNode Key { get; set; } = key;

    /// <summary>The value.</summary>
    public ExprNode Value { get; set; } = value;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        Key = visitor.Expression(Key);
        Value = visitor.Expression(Value);
    }
}

/// <summary><c>&amp;T{…}</c> (gc: OPTRLIT). <c>Escape</c> tells where the value lives.</summary>
public sealed class PointerLitNode(NodePosition position, GoType type, ExprNode literal) : ExprNode(position, type)
{
    /// <summary>The composite literal whose address is taken.</summary>
    public ExprNode Literal { get; set; } = literal;

    private protected override void VisitSlots(ChildVisitor visitor) => Literal = visitor.Expression(Literal);
}
