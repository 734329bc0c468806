namespace GoDefer.Frontend.Types;

/// <summary>
/// A Go type. Types are immutable once their package is checked; the underlying type of a <see cref="NamedType"/> is set
/// once. Two types are identical (Go spec, Type identity) exactly if <see cref="Canonical"/> is the same object; they may
/// still be different objects, because byte and uint8 are spelled as written.
/// </summary>
public abstract class GoType
{
    private GoType? canonical;
    private TypeLayout? layout;

    /// <summary>The type's shape, looking through a name.</summary>
    public abstract TypeKind Kind { get; }

    /// <summary>The type a name stands for; of any other type, the type itself.</summary>
    public virtual GoType Underlying => this;

    /// <summary>Whether the type has a name: declared, or predeclared and typed.</summary>
    public virtual bool IsNamed => false;

    /// <summary>The representative of all types identical to this one.</summary>
    public GoType Canonical => canonical ??= MakeCanonical();

    /// <summary>Size in bytes on amd64.</summary>
    public long Size => Layout.Size;

    /// <summary>Alignment in bytes on amd64.</summary>
    public int Alignment => Layout.Alignment;

    /// <summary>Length in bytes of the prefix that holds pointers, 0 if the type holds none.</summary>
    public long PointerBytes => Layout.PointerBytes;

    /// <summary>Whether values of the type hold pointers.</summary>
    public bool HasPointers => Layout.PointerBytes != 0;

    internal TypeLayout Layout => layout ??= TypeLayout.Of(this);

    /// <summary>Whether the type is bool or named after it, typed or not.</summary>
    public bool IsBoolean => Kind is TypeKind.Bool or TypeKind.UntypedBool;

    /// <summary>Whether the type is an integer type.</summary>
    public bool IsInteger => Kind is >= TypeKind.Int8 and <= TypeKind.Uintptr;

    /// <summary>Whether the type is an integer type without negative values.</summary>
    public bool IsUnsigned => Kind is TypeKind.Uint8 or TypeKind.Uint16 or TypeKind.Uint32 or TypeKind.Uint64 or TypeKind.Uint or TypeKind.Uintptr;

    /// <summary>Whether the type is an integer type with negative values.</summary>
    public bool IsSigned => IsInteger && !IsUnsigned;

    /// <summary>Whether the type is float32 or float64.</summary>
    public bool IsFloat => Kind is TypeKind.Float32 or TypeKind.Float64;

    /// <summary>Whether the type is complex64 or complex128.</summary>
    public bool IsComplex => Kind is TypeKind.Complex64 or TypeKind.Complex128;

    /// <summary>Whether the type is a number type, typed.</summary>
    public bool IsNumeric => Kind is >= TypeKind.Int8 and <= TypeKind.Complex128;

    /// <summary>Whether the type is a string type, typed or not.</summary>
    public bool IsString => Kind is TypeKind.String or TypeKind.UntypedString;

    /// <summary>Whether the type is untyped (constants, comparisons, shifts, nil).</summary>
    public bool IsUntyped => Kind is >= TypeKind.UntypedNumber and <= TypeKind.UntypedNil;

    /// <summary>Whether the type is an interface type.</summary>
    public bool IsInterface => Kind == TypeKind.Interface;

    /// <summary>Whether the type is an interface type without methods.</summary>
    public bool IsEmptyInterface => Underlying is InterfaceType { Methods.Count: 0 };

    /// <summary>Whether the type is wrong in a way that was reported.</summary>
    public bool IsInvalid => Kind == TypeKind.Invalid;

    /// <summary>Whether a part of the type is wrong and was reported, so that it is not worth saying that it does not fit.</summary>
    internal virtual bool IsBroken => IsInvalid;

    /// <summary>Whether a value is one pointer word: pointer, map, channel, function, unsafe.Pointer.</summary>
    public bool IsPointerShaped => Kind is TypeKind.Pointer or TypeKind.Map or TypeKind.Chan or TypeKind.Func or TypeKind.UnsafePointer;

    /// <summary>Whether nil is a value of the type.</summary>
    public bool HasNil => IsPointerShaped || Kind is TypeKind.Slice or TypeKind.Interface or TypeKind.UntypedNil;

    /// <summary>The element type of a pointer, slice, array, map or channel (looking through a name), else null.</summary>
    public GoType? Element => Underlying switch
    {
        PointerType p => p.Target,
        SliceType s => s.ElementType,
        ArrayType a => a.ElementType,
        MapType m => m.ValueType,
        ChanType c => c.ElementType,
        _ => null,
    };

    /// <summary>Whether two types are identical (Go spec, Type identity).</summary>
    public static bool Identical(GoType a, GoType b) =>
        ReferenceEquals(a, b) || (ReferenceEquals(a.Canonical, b.Canonical) && !a.IsBroken);

    /// <summary>The spelling used in messages: names of the package being checked have no qualifier.</summary>
    public override string ToString() => TypeFormatter.Message(this);

    /// <summary>The spelling used in linker symbol names, such as *"".T.</summary>
    public string LinkString => TypeFormatter.Link(this);

    /// <summary>The spelling reflection shows and type hashes are made of, such as *main.T.</summary>
    public string ReflectString => TypeFormatter.Reflect(this);

    private protected virtual GoType MakeCanonical() => this;
}
