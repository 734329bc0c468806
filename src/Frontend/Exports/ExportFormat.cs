using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Exports;

/// <summary>
/// Numbers that writer and reader of export data share. A file is three words, the version, where the index begins and where the strings
/// begin; then items, one for each declaration and type, which are read on their own; then the index; then the strings. The index has the
/// package, its imports, the other packages and the source files that items name by number, and where each type and each
/// declaration stands.
/// </summary>
internal static class ExportFormat
{
    public const int Version = 1;
    public const int HeaderSize = 12;

    /// <summary>The predeclared types, by number.</summary>
    public static readonly BasicType[] BasicTypes =
    [
        BasicType.Bool, BasicType.Int8, BasicType.Uint8, BasicType.Int16, BasicType.Uint16, BasicType.Int32, BasicType.Uint32, BasicType.Int64,
        BasicType.Uint64, BasicType.Int, BasicType.Uint, BasicType.Uintptr, BasicType.Float32, BasicType.Float64, BasicType.Complex64,
        BasicType.Complex128, BasicType.String, BasicType.UnsafePointer, BasicType.Byte, BasicType.Rune, BasicType.UntypedNumber,
        BasicType.UntypedBool, BasicType.UntypedString, BasicType.UntypedNil, BasicType.Blank,
    ];
}

/// <summary>Kinds of declarations.</summary>
internal enum ObjectTag : byte
{
    Constant,
    Variable,
    Function,
    Type,
    Alias,
}

/// <summary>Kinds of types.</summary>
internal enum TypeTag : byte
{
    Basic,
    Error,
    Named,
    Pointer,
    Slice,
    Array,
    Map,
    Chan,
    Struct,
    Func,
    Interface,
    Tuple,
}

/// <summary>Kinds of constant values.</summary>
internal enum ValueTag : byte
{
    False,
    True,
    String,
    Integer,
    Rune,
    Float,
    Complex,
    Nil,
}

/// <summary>Kinds of names in the body of an inlinable function.</summary>
internal enum NameTag : byte
{
    Local,
    Blank,
    Global,
    Function,
    Method,
    MethodExpression,
}

/// <summary>Kinds of nodes in the body of an inlinable function.</summary>
internal enum NodeTag : byte
{
    Name,
    Literal,
    Type,
    Unary,
    Binary,
    Logical,
    CompareString,
    CompareInterface,
    AddString,
    Address,
    Dereference,
    Part,
    Complex,
    Receive,
    Convert,
    TypeAssert,
    Field,
    PointerField,
    Method,
    InterfaceMethod,
    Index,
    MapIndex,
    Slice,
    Append,
    Copy,
    Delete,
    Close,
    Panic,
    Print,
    New,
    MakeSlice,
    MakeMap,
    MakeChan,
    Call,
    StructLit,
    ArrayLit,
    MapLit,
    PointerLit,
    If,
    Switch,
    Label,
    Branch,
    Declare,
    Assign,
    AssignOp,
    AssignList,
    Send,
    Return,
    Block,
    Empty,
}
