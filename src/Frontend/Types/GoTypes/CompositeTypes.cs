namespace GoDefer.Frontend.Types;

/// <summary>A type made of other types; made by a <see cref="TypeTable"/>.</summary>
public abstract class CompositeType : GoType
{
    private protected CompositeType(TypeTable table, TypeKind kind)
    {
        Table = table;
        Kind = kind;
    }

    /// <inheritdoc/>
    public sealed override TypeKind Kind { get; }

    internal TypeTable Table { get; }

    private protected override GoType MakeCanonical() => Table.Canonicalize(this);
}

/// <summary>*Target.</summary>
public sealed class PointerType : CompositeType
{
    internal PointerType(TypeTable table, GoType target) : base(table, TypeKind.Pointer) => Target = target;

    /// <summary>The type pointed to.</summary>
    public GoType Target { get; }
}

/// <summary>[]ElementType.</summary>
public sealed class SliceType : CompositeType
{
    internal SliceType(TypeTable table, GoType element) : base(table, TypeKind.Slice) => ElementType = element;

    /// <summary>The element type.</summary>
    public GoType ElementType { get; }
}

/// <summary>[Length]ElementType.</summary>
public sealed class ArrayType : CompositeType
{
    internal ArrayType(TypeTable table, GoType element, long length) : base(table, TypeKind.Array)
    {
        ElementType = element;
        Length = length;
    }

    /// <summary>The element type.</summary>
    public GoType ElementType { get; }

    /// <summary>Number of elements; -1 stands for [...] outside of a literal, which is reported.</summary>
    public long Length { get; }
}

/// <summary>map[KeyType]ValueType.</summary>
public sealed class MapType : CompositeType
{
    internal MapType(TypeTable table, GoType key, GoType value) : base(table, TypeKind.Map)
    {
        KeyType = key;
        ValueType = value;
    }

    /// <summary>The key type.</summary>
    public GoType KeyType { get; }

    /// <summary>The value type.</summary>
    public GoType ValueType { get; }
}

/// <summary>A channel type.</summary>
public sealed class ChanType : CompositeType
{
    internal ChanType(TypeTable table, GoType element, ChanDirection direction) : base(table, TypeKind.Chan)
    {
        ElementType = element;
        Direction = direction;
    }

    /// <summary>The element type.</summary>
    public GoType ElementType { get; }

    /// <summary>What the type lets one do.</summary>
    public ChanDirection Direction { get; }

    /// <summary>Whether values may be received.</summary>
    public bool CanReceive => Direction != ChanDirection.SendOnly;

    /// <summary>Whether values may be sent.</summary>
    public bool CanSend => Direction != ChanDirection.ReceiveOnly;
}

/// <summary>A field of a struct type.</summary>
/// <param name="Name">The field's name; of an embedded field the name of its type; "_" for a blank field.</param>
/// <param name="Package">The package whose source declares the field; decides access if the name is not exported.</param>
/// <param name="Type">The field's type.</param>
/// <param name="IsEmbedded">Whether the field is embedded.</param>
/// <param name="Tag">The tag's value, or null.</param>
public sealed record StructField(string Name, GoPackage? Package, GoType Type, bool IsEmbedded, string? Tag);

/// <summary>Which structure behind a map type a struct type is. Such types refer to themselves, and are named after the map.</summary>
/// <param name="Map">The map type.</param>
/// <param name="Name">What gc calls the structure: bucket, hdr or iter.</param>
public sealed record MapPart(MapType Map, string Name);

/// <summary>struct { … }.</summary>
public sealed class StructType : CompositeType
{
    internal StructType(TypeTable table, IReadOnlyList<StructField> fields, MapPart? part = null) : base(table, TypeKind.Struct)
    {
        Fields = fields;
        Part = part;
    }

    /// <summary>The fields in order.</summary>
    public IReadOnlyList<StructField> Fields { get; }

    /// <summary>The structure of a map that this is; null for types of the source.</summary>
    public MapPart? Part { get; }

    /// <summary>The byte offset of each field.</summary>
    public IReadOnlyList<long> Offsets => Layout.Offsets;

    /// <summary>The index of the direct field of that name, or -1.</summary>
    public int IndexOf(string name, GoPackage? package)
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            var field = Fields[i];
            if (field.Name == name && (GoNames.IsExported(name) || field.Package == package))
            {
                return i;
            }
        }
        return -1;
    }
}

/// <summary>
/// A parameter or result as it is written: its name, null if it has none, its place, and the package it is imported from, null for
/// one of the package that is compiled.
/// </summary>
public readonly record struct WrittenVariable(string? Name, Source.Position Position, GoPackage? Package = null);

/// <summary>A function type; receivers and parameter names are no part of it.</summary>
public sealed class FuncType : CompositeType
{
    internal FuncType(TypeTable table, IReadOnlyList<GoType> parameters, IReadOnlyList<GoType> results, bool isVariadic)
        : base(table, TypeKind.Func)
    {
        Parameters = parameters;
        Results = results;
        IsVariadic = isVariadic;
    }

    /// <summary>The parameter types; the last one of a variadic function is a slice.</summary>
    public IReadOnlyList<GoType> Parameters { get; }

    /// <summary>The result types.</summary>
    public IReadOnlyList<GoType> Results { get; }

    /// <summary>Whether the last parameter is written ...T.</summary>
    public bool IsVariadic { get; }

    /// <summary>The parameters as written where the type was made, or null: their names are no part of the type, but functions made for it use them.</summary>
    public IReadOnlyList<WrittenVariable>? WrittenParameters { get; internal set; }

    /// <summary>The results as written, or null.</summary>
    public IReadOnlyList<WrittenVariable>? WrittenResults { get; internal set; }

    internal override bool IsBroken => Parameters.Any(p => p.IsInvalid) || Results.Any(r => r.IsInvalid);

    /// <summary>What a call gives: the only result's type, or a tuple of all results.</summary>
    public GoType ResultType => field ??= Results.Count == 1 ? Results[0] : Table.TupleOf(Results);
}

/// <summary>A method of an interface type.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Package">The package whose source declares it; matters if the name is not exported.</param>
/// <param name="Type">Its type, without receiver.</param>
public sealed record InterfaceMethod(string Name, GoPackage? Package, FuncType Type);

/// <summary>interface { … }.</summary>
public sealed class InterfaceType : CompositeType
{
    private IReadOnlyList<InterfaceMethod>? methods;
    private bool completing;

    internal InterfaceType(TypeTable table, IReadOnlyList<InterfaceMethod> explicitMethods, IReadOnlyList<GoType> embedded)
        : base(table, TypeKind.Interface)
    {
        ExplicitMethods = explicitMethods;
        Embedded = embedded;
    }

    /// <summary>The methods written in the type itself, in order.</summary>
    public IReadOnlyList<InterfaceMethod> ExplicitMethods { get; }

    /// <summary>The embedded interfaces, in order.</summary>
    public IReadOnlyList<GoType> Embedded { get; }

    /// <summary>All methods, those of embedded interfaces included, in gc's order: exported names first, then by name.</summary>
    public IReadOnlyList<InterfaceMethod> Methods => methods ?? Complete();

    internal override bool IsBroken => Embedded.Any(e => !e.IsInterface && e is not NamedType { IsResolved: false });

    /// <summary>The index in <see cref="Methods"/> of the method of that name, or -1.</summary>
    public int IndexOf(string name, GoPackage? package)
    {
        var all = Methods;
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].Name == name && (GoNames.IsExported(name) || all[i].Package == package))
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>An interface that embeds itself, and a method that is there twice, are reported by the checker; here they add nothing.</summary>
    private List<InterfaceMethod> Complete()
    {
        if (completing)
        {
            return [];
        }
        completing = true;
        var all = new List<InterfaceMethod>(ExplicitMethods);
        var settled = true;
        foreach (var type in Embedded)
        {
            settled &= type is not NamedType { IsResolved: false };
            if (type.Underlying is InterfaceType inner)
            {
                all.AddRange(inner.Methods);
            }
        }
        all = [.. all.OrderBy(m => m, MethodOrder.Instance).DistinctBy(m => (m.Name, GoNames.IsExported(m.Name) ? null : m.Package))];
        completing = false;
        if (settled)
        {
            methods = all;
        }
        return all;
    }
}

/// <summary>The results of a call that gives none or more than one.</summary>
public sealed class TupleType : CompositeType
{
    internal TupleType(TypeTable table, IReadOnlyList<GoType> types) : base(table, TypeKind.Tuple) => Types = types;

    /// <summary>The types in order.</summary>
    public IReadOnlyList<GoType> Types { get; }
}
