namespace GoDefer.Frontend.Types;

/// <summary>The shape of a type; of a named type, the shape of its underlying type.</summary>
public enum TypeKind : byte
{
    /// <summary>A type whose declaration is wrong; operations on it report nothing more.</summary>
    Invalid,
    /// <summary>bool.</summary>
    Bool,
    /// <summary>int8.</summary>
    Int8,
    /// <summary>uint8, also spelled byte.</summary>
    Uint8,
    /// <summary>int16.</summary>
    Int16,
    /// <summary>uint16.</summary>
    Uint16,
    /// <summary>int32, also spelled rune.</summary>
    Int32,
    /// <summary>uint32.</summary>
    Uint32,
    /// <summary>int64.</summary>
    Int64,
    /// <summary>uint64.</summary>
    Uint64,
    /// <summary>int, 64 bits.</summary>
    Int,
    /// <summary>uint, 64 bits.</summary>
    Uint,
    /// <summary>uintptr, 64 bits.</summary>
    Uintptr,
    /// <summary>float32.</summary>
    Float32,
    /// <summary>float64.</summary>
    Float64,
    /// <summary>complex64.</summary>
    Complex64,
    /// <summary>complex128.</summary>
    Complex128,
    /// <summary>string.</summary>
    String,
    /// <summary>unsafe.Pointer.</summary>
    UnsafePointer,
    /// <summary>The type of a numeric constant (or shift of one) that has no type yet.</summary>
    UntypedNumber,
    /// <summary>The type of a boolean constant or comparison that has no type yet.</summary>
    UntypedBool,
    /// <summary>The type of a string constant that has no type yet.</summary>
    UntypedString,
    /// <summary>The type of the predeclared nil.</summary>
    UntypedNil,
    /// <summary>The type of the blank identifier as the target of an assignment.</summary>
    Blank,
    /// <summary>*T.</summary>
    Pointer,
    /// <summary>[]T.</summary>
    Slice,
    /// <summary>[n]T.</summary>
    Array,
    /// <summary>map[K]V.</summary>
    Map,
    /// <summary>chan T and its directed forms.</summary>
    Chan,
    /// <summary>struct { … }.</summary>
    Struct,
    /// <summary>func(…) ….</summary>
    Func,
    /// <summary>interface { … }.</summary>
    Interface,
    /// <summary>The results of a call that gives none or several.</summary>
    Tuple,
}

/// <summary>Which ends of a channel a channel type offers.</summary>
public enum ChanDirection : byte
{
    /// <summary>chan T.</summary>
    Both,
    /// <summary>&lt;-chan T.</summary>
    ReceiveOnly,
    /// <summary>chan&lt;- T.</summary>
    SendOnly,
}
