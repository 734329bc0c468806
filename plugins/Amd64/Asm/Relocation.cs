namespace GoDefer.Amd64.Asm;

/// <summary>How a relocated field is computed; the values are Go 1.11's numbers, printed as <c>t=8</c>.</summary>
public enum RelocationKind : byte
{
    /// <summary>Absolute address.</summary>
    Address = 1,
    /// <summary>4 bytes: offset from the start of the target's section.</summary>
    AddressOffset = 5,
    /// <summary>The same, not keeping the target alive.</summary>
    WeakAddressOffset = 6,
    /// <summary>Target of a call, relative to the end of the field.</summary>
    Call = 8,
    /// <summary>Marks an indirect call; no bytes.</summary>
    CallIndirect = 11,
    /// <summary>Relative to the end of the field.</summary>
    PcRelative = 15,
    /// <summary>Offset of g from the base of thread-local storage.</summary>
    TlsLocal = 16,
    /// <summary>Keeps a type alive; no bytes.</summary>
    UseType = 23,
    /// <summary>4 bytes: offset of a method, dropped with it if nothing can reach the method.</summary>
    MethodOffset = 24,
    /// <summary>Offset in the target's DWARF section.</summary>
    DwarfSection = 28,
    /// <summary>Number of a file in the line table.</summary>
    DwarfFile = 29,
}

/// <summary>A field that the linker fills in.</summary>
/// <param name="Offset">Offset of the field in its symbol, in bytes.</param>
/// <param name="Size">Size of the field in bytes.</param>
/// <param name="Kind">How it is computed.</param>
/// <param name="Symbol">What it refers to; null for g and indirect calls.</param>
/// <param name="Addend">Added to the address of the symbol.</param>
public readonly record struct Relocation(int Offset, byte Size, RelocationKind Kind, LinkSymbol? Symbol, long Addend);
