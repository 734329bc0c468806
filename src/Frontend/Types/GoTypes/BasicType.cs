namespace GoDefer.Frontend.Types;

/// <summary>A predeclared type, typed or untyped, or one of the checker's two stand-ins (invalid and blank).</summary>
public sealed class BasicType : GoType
{
    private readonly BasicType? original;

    private BasicType(TypeKind kind, string name, BasicType? original = null)
    {
        Kind = kind;
        Name = name;
        this.original = original;
    }

    /// <summary>The type of what is wrong and has been reported.</summary>
    public static readonly BasicType Invalid = new(TypeKind.Invalid, "<T>");
    /// <summary>bool.</summary>
    public static readonly BasicType Bool = new(TypeKind.Bool, "bool");
    /// <summary>int8.</summary>
    public static readonly BasicType Int8 = new(TypeKind.Int8, "int8");
    /// <summary>uint8.</summary>
    public static readonly BasicType Uint8 = new(TypeKind.Uint8, "uint8");
    /// <summary>int16.</summary>
    public static readonly BasicType Int16 = new(TypeKind.Int16, "int16");
    /// <summary>uint16.</summary>
    public static readonly BasicType Uint16 = new(TypeKind.Uint16, "uint16");
    /// <summary>int32.</summary>
    public static readonly BasicType Int32 = new(TypeKind.Int32, "int32");
    /// <summary>uint32.</summary>
    public static readonly BasicType Uint32 = new(TypeKind.Uint32, "uint32");
    /// <summary>int64.</summary>
    public static readonly BasicType Int64 = new(TypeKind.Int64, "int64");
    /// <summary>uint64.</summary>
    public static readonly BasicType Uint64 = new(TypeKind.Uint64, "uint64");
    /// <summary>int.</summary>
    public static readonly BasicType Int = new(TypeKind.Int, "int");
    /// <summary>uint.</summary>
    public static readonly BasicType Uint = new(TypeKind.Uint, "uint");
    /// <summary>uintptr.</summary>
    public static readonly BasicType Uintptr = new(TypeKind.Uintptr, "uintptr");
    /// <summary>float32.</summary>
    public static readonly BasicType Float32 = new(TypeKind.Float32, "float32");
    /// <summary>float64.</summary>
    public static readonly BasicType Float64 = new(TypeKind.Float64, "float64");
    /// <summary>complex64.</summary>
    public static readonly BasicType Complex64 = new(TypeKind.Complex64, "complex64");
    /// <summary>complex128.</summary>
    public static readonly BasicType Complex128 = new(TypeKind.Complex128, "complex128");
    /// <summary>string.</summary>
    public static readonly BasicType String = new(TypeKind.String, "string");
    /// <summary>unsafe.Pointer.</summary>
    public static readonly BasicType UnsafePointer = new(TypeKind.UnsafePointer, "unsafe.Pointer");
    /// <summary>byte: identical to uint8, spelled differently.</summary>
    public static readonly BasicType Byte = new(TypeKind.Uint8, "byte", Uint8);
    /// <summary>rune: identical to int32, spelled differently.</summary>
    public static readonly BasicType Rune = new(TypeKind.Int32, "rune", Int32);
    /// <summary>Untyped number; the constant's value tells integer, rune, float or complex.</summary>
    public static readonly BasicType UntypedNumber = new(TypeKind.UntypedNumber, "untyped number");
    /// <summary>Untyped boolean.</summary>
    public static readonly BasicType UntypedBool = new(TypeKind.UntypedBool, "untyped bool");
    /// <summary>Untyped string.</summary>
    public static readonly BasicType UntypedString = new(TypeKind.UntypedString, "untyped string");
    /// <summary>The type of nil.</summary>
    public static readonly BasicType UntypedNil = new(TypeKind.UntypedNil, "nil");
    /// <summary>The type of the blank identifier as an assignment's target.</summary>
    public static readonly BasicType Blank = new(TypeKind.Blank, "blank");

    /// <inheritdoc/>
    public override TypeKind Kind { get; }

    /// <summary>The predeclared spelling.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override bool IsNamed => Kind is >= TypeKind.Bool and <= TypeKind.UnsafePointer;

    private protected override GoType MakeCanonical() => original ?? this;
}
