namespace GoDefer.Abstractions.Artifacts;

/// <summary>What a section may be used for.</summary>
[Flags]
public enum SectionAccess : byte
{
    /// <summary>May be read.</summary>
    Read = 1,
    /// <summary>May be written.</summary>
    Write = 2,
    /// <summary>May be executed.</summary>
    Execute = 4,
}

/// <summary>A section at its address; bytes beyond <see cref="Bytes"/> up to <see cref="Size"/> are zero.</summary>
public sealed record ImageSection(string Name, ulong Address, long Size, SectionAccess Access, byte[] Bytes);

/// <summary>From <paramref name="Offset"/> in the function on, instructions belong to this place; Line 0: no source.</summary>
public readonly record struct ImageLine(int Offset, string File, int Line, bool IsStatement);

/// <summary>From <paramref name="Offset"/> in the function on, a PCDATA table has this value (-1 where nothing is said).</summary>
public readonly record struct PcValue(int Offset, int Value);

/// <summary>Where a named variable lies in a frame: offset in bytes from the address of argument 0 (negative: in the frame's locals).</summary>
public sealed record FrameVariable(string Name, string Type, int Offset, long Size, bool IsParameter, bool IsResult, int DeclaredLine);

/// <summary>What is known of a function besides its bytes.</summary>
public sealed class ImageFunction
{
    /// <summary>Bytes of arguments and results in the caller's frame; -1 if unknown (assembly).</summary>
    public required int ArgsSize { get; init; }
    /// <summary>Bytes between the return address and the stack pointer in the body, saved frame pointer included.</summary>
    public required int FrameSize { get; init; }
    /// <summary>Source lines by ascending offset.</summary>
    public IReadOnlyList<ImageLine> Lines { get; init; } = [];
    /// <summary>Stack pointer adjustment by offset: bytes the stack pointer lies below its value on entry.</summary>
    public IReadOnlyList<PcValue> StackDeltas { get; init; } = [];
    /// <summary>Index into the stack maps (PCDATA 0) by offset.</summary>
    public IReadOnlyList<PcValue> StackMapIndex { get; init; } = [];
    /// <summary>Index into the register maps (PCDATA 2) by offset.</summary>
    public IReadOnlyList<PcValue> RegisterMapIndex { get; init; } = [];
    /// <summary>Address of FUNCDATA 0 (pointers among the arguments), 0 if none.</summary>
    public ulong ArgsPointerMaps { get; set; }
    /// <summary>Address of FUNCDATA 1 (pointers among the locals), 0 if none.</summary>
    public ulong LocalsPointerMaps { get; set; }
    /// <summary>Named variables, for people.</summary>
    public IReadOnlyList<FrameVariable> Variables { get; init; } = [];
    /// <summary>True for a method or closure wrapper, which tracebacks leave out.</summary>
    public bool IsWrapper { get; init; }
}

/// <summary>A name at an address; <paramref name="Function"/> is null for data.</summary>
public sealed record ImageSymbol(string Name, ulong Address, long Size, ImageFunction? Function);

/// <summary>
/// A linked amd64 program: relocations are applied, addresses are final. Little-endian, 64 bits. Nothing in it depends on the
/// host or on the time it was made.
/// </summary>
public sealed class MachineImage : Artifact
{
    /// <inheritdoc/>
    public override ArtifactKind Kind => ArtifactKind.Image;

    /// <summary>Sections by ascending address, not overlapping.</summary>
    public required IReadOnlyList<ImageSection> Sections { get; init; }

    /// <summary>Symbols by ascending address.</summary>
    public required IReadOnlyList<ImageSymbol> Symbols { get; init; }

    /// <summary>Where execution starts.</summary>
    public required ulong Entry { get; init; }

    /// <summary>The symbol that covers an address, or null. O(log n).</summary>
    public ImageSymbol? Find(ulong address)
    {
        int low = 0, high = Symbols.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Symbols[middle].Address <= address) { low = middle + 1; }
            else { high = middle - 1; }
        }
        if (high < 0) { return null; }
        var symbol = Symbols[high];
        return address - symbol.Address < (ulong)Math.Max(symbol.Size, 1) ? symbol : null;
    }

    /// <summary>The bytes of a symbol that lies in a section with contents; empty for zeroed data.</summary>
    public byte[] BytesOf(ImageSymbol symbol)
    {
        var section = Sections.Last(candidate => candidate.Address <= symbol.Address);
        var start = (long)(symbol.Address - section.Address);
        return start + symbol.Size <= section.Bytes.Length ? section.Bytes.AsSpan((int)start, (int)symbol.Size).ToArray() : [];
    }

    /// <summary>The symbol of this name, or null. O(n).</summary>
    public ImageSymbol? Find(string name) => Symbols.FirstOrDefault(symbol => symbol.Name == name);
}
