namespace GoDefer.IR;

/// <summary>The representation class of an <see cref="IrType"/>: what a backend needs to know to hold or move a value.</summary>
public enum IrKind : byte
{
    /// <summary>No value; the result of an op that is done for its effect.</summary>
    Void,
    /// <summary>One byte, 0 or 1.</summary>
    Bool,
    /// <summary>Signed 8-bit integer.</summary>
    Int8,
    /// <summary>Unsigned 8-bit integer.</summary>
    UInt8,
    /// <summary>Signed 16-bit integer.</summary>
    Int16,
    /// <summary>Unsigned 16-bit integer.</summary>
    UInt16,
    /// <summary>Signed 32-bit integer.</summary>
    Int32,
    /// <summary>Unsigned 32-bit integer.</summary>
    UInt32,
    /// <summary>Signed 64-bit integer (Go's <c>int</c> too).</summary>
    Int64,
    /// <summary>Unsigned 64-bit integer (Go's <c>uint</c> and <c>uintptr</c> too).</summary>
    UInt64,
    /// <summary>IEEE 754 binary32.</summary>
    Float32,
    /// <summary>IEEE 754 binary64.</summary>
    Float64,
    /// <summary>A 64-bit address the collector follows: pointers, unsafe pointers, maps, channels and function values.</summary>
    Pointer,
    /// <summary>Aggregate: two <see cref="Float32"/>, real part first.</summary>
    Complex64,
    /// <summary>Aggregate: two <see cref="Float64"/>, real part first.</summary>
    Complex128,
    /// <summary>Aggregate: pointer to the bytes, length.</summary>
    String,
    /// <summary>Aggregate: pointer to the elements, length, capacity.</summary>
    Slice,
    /// <summary>Aggregate: type word (type descriptor, or itab if the interface has methods), data word.</summary>
    Interface,
    /// <summary>Aggregate: <see cref="IrType.Length"/> elements of <see cref="IrType.Element"/>.</summary>
    Array,
    /// <summary>Aggregate: <see cref="IrType.Fields"/> at their offsets.</summary>
    Struct,
}
