namespace GoDefer.Amd64.Asm;

/// <summary>What kind of symbol it is; listings print the name after an S (<c>STEXT</c>).</summary>
public enum SymbolKind : byte
{
#pragma warning disable CS1591 // gc's section names, printed verbatim
    None, TEXT, RODATA, NOPTRDATA, DATA, BSS, NOPTRBSS, TLSBSS, DWARFINFO, DWARFRANGE, DWARFLOC, DWARFMISC,
#pragma warning restore CS1591
}

/// <summary>Properties of a symbol.</summary>
[Flags]
public enum SymbolFlags : ushort
{
    /// <summary>None.</summary>
    None = 0,
    /// <summary>Several packages may define it; the linker keeps one.</summary>
    DuplicateOk = 1 << 0,
    /// <summary>Without a stack check.</summary>
    NoSplit = 1 << 1,
    /// <summary>Known only in its package.</summary>
    Static = 1 << 2,
    /// <summary>Uses the runtime's reflection of methods.</summary>
    ReflectMethod = 1 << 3,
    /// <summary>Known only in its executable.</summary>
    Local = 1 << 4,
    /// <summary>A compiler-made wrapper, which a recover looks through.</summary>
    Wrapper = 1 << 5,
    /// <summary>Uses the closure context in DX.</summary>
    NeedContext = 1 << 6,
    /// <summary>Has no frame at all, not even a return address slot of its own.</summary>
    NoFrame = 1 << 7,
    /// <summary>A type descriptor that belongs into the list of types.</summary>
    MakeTypeLink = 1 << 8,
    /// <summary>Was inlined somewhere, so its DWARF entry has an abstract part.</summary>
    WasInlined = 1 << 9,
}

/// <summary>Text of flags.</summary>
public static class SymbolFlagsText
{
    private static readonly (SymbolFlags Flag, string Text)[] Names =
    [
        (SymbolFlags.DuplicateOk, "DUPOK"),
        (SymbolFlags.NoSplit, "NOSPLIT"),
        (SymbolFlags.ReflectMethod, "REFLECTMETHOD"),
        (SymbolFlags.Local, "LOCAL"),
        (SymbolFlags.Wrapper, "WRAPPER"),
        (SymbolFlags.NeedContext, "NEEDCTXT"),
        (SymbolFlags.NoFrame, "NOFRAME"),
        (SymbolFlags.Static, "STATIC"),
    ];

    /// <summary>Flags as the TEXT directive prints them, joined by <c>|</c>; empty without any.</summary>
    public static string DirectiveText(this SymbolFlags flags) =>
        string.Join('|', Names.Where(name => flags.HasFlag(name.Flag)).Select(name => name.Text));
}
