using System.Collections.Immutable;
using GoDefer.Frontend.Source;

namespace GoDefer.Frontend.Syntax;

/// <summary><c>[Length]Element</c>. <c>Position</c> is the <c>[</c>.</summary>
public sealed class ArrayType(Position position, Expr? length, Expr element) : Expr(position)
{
    /// <summary>Number of elements; null for <c>[...]</c>.</summary>
    public Expr? Length { get; } = length;

    /// <summary>Element type.</summary>
    public Expr Element { get; } = element;
}

/// <summary><c>[]Element</c>. <c>Position</c> is the <c>[</c>.</summary>
public sealed class SliceType(Position position, Expr element) : Expr(position)
{
    /// <summary>Element type.</summary>
    public Expr Element { get; } = element;
}

/// <summary><c>...Element</c>, the type of a variadic parameter. <c>Position</c> is the <c>...</c>.</summary>
public sealed class Ellipsis(Position position, Expr element) : Expr(position)
{
    /// <summary>Element type.</summary>
    public Expr Element { get; } = element;
}

/// <summary><c>struct { Fields }</c>. <c>Position</c> is the keyword.</summary>
public sealed class StructType(Position position, ImmutableArray<Field> fields) : Expr(position)
{
    /// <summary>The fields, one per name.</summary>
    public ImmutableArray<Field> Fields { get; } = fields;
}

/// <summary>
/// A struct field, a parameter, a result, a receiver, or an element of an interface. <c>Position</c> is its name where it
/// has one of its own, else the first token of its type. Names of one list share the type: the same instance.
/// </summary>
public sealed class Field(Position position, Ident? name, Expr type, BasicLit? tag = null) : Node(position)
{
    /// <summary>Null for embedded fields, unnamed parameters and embedded interfaces.</summary>
    public Ident? Name { get; } = name;

    /// <summary>The type; a <see cref="FuncType"/> for a method of an interface.</summary>
    public Expr Type { get; } = type;

    /// <summary>Tag of a struct field, or null.</summary>
    public BasicLit? Tag { get; } = tag;
}

/// <summary><c>interface { Methods }</c>. <c>Position</c> is the keyword.</summary>
public sealed class InterfaceType(Position position, ImmutableArray<Field> methods) : Expr(position)
{
    /// <summary>Methods (with a name) and embedded interfaces (without).</summary>
    public ImmutableArray<Field> Methods { get; } = methods;
}

/// <summary><c>func(Parameters) Results</c>. <c>Position</c> is the <c>(</c> of the parameters.</summary>
public sealed class FuncType(Position position, ImmutableArray<Field> parameters, ImmutableArray<Field> results) : Expr(position)
{
    /// <summary>The parameters, one per name; all are named or none.</summary>
    public ImmutableArray<Field> Parameters { get; } = parameters;

    /// <summary>The results, one per name; all are named or none.</summary>
    public ImmutableArray<Field> Results { get; } = results;
}

/// <summary><c>map[Key]Value</c>. <c>Position</c> is the keyword.</summary>
public sealed class MapType(Position position, Expr key, Expr value) : Expr(position)
{
    /// <summary>Key type.</summary>
    public Expr Key { get; } = key;

    /// <summary>Value type.</summary>
    public Expr Value { get; } = value;
}

/// <summary>What may be done with a channel.</summary>
public enum ChanDirection : byte
{
    /// <summary><c>chan T</c></summary>
    Both,

    /// <summary><c>chan&lt;- T</c></summary>
    SendOnly,

    /// <summary><c>&lt;-chan T</c></summary>
    ReceiveOnly,
}

/// <summary><c>chan Element</c> with its direction. <c>Position</c> is the first token, except that of a receive-only
/// channel type that stands where an expression may, which is <c>chan</c>.</summary>
public sealed class ChanType(Position position, ChanDirection direction, Expr element) : Expr(position)
{
    /// <summary>What may be done with it.</summary>
    public ChanDirection Direction { get; } = direction;

    /// <summary>Element type.</summary>
    public Expr Element { get; } = element;
}
