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

/// <summary>A section of an image.</summary>
/// <param name="Name">Its name: <c>.text</c>.</param>
/// <param name="Address">Address of its first byte.</param>
/// <param name="Size">Bytes it takes in memory.</param>
/// <param name="Access">What it may be used for.</param>
/// <param name="Bytes">Its contents from the start on, not to be changed; the rest up to <paramref name="Size"/> is zero.</param>
public sealed record ImageSection(string Name, ulong Address, long Size, SectionAccess Access, byte[] Bytes);

/// <summary>The place in the source that instructions belong to, up to the next row.</summary>
/// <param name="Offset">Bytes from the start of the function.</param>
/// <param name="File">The file, with its folders.</param>
/// <param name="Line">The line, from 1; 0: no source.</param>
/// <param name="IsStatement">Whether the first of the instructions begins a statement, where a debugger stops.</param>
public readonly record struct ImageLine(int Offset, string File, int Line, bool IsStatement);

/// <summary>A value of a PCDATA table, up to the next row.</summary>
/// <param name="Offset">Bytes from the start of the function.</param>
/// <param name="Value">The value; -1 where nothing is said.</param>
public readonly record struct PcValue(int Offset, int Value);

/// <summary>Where a named variable lies in a frame.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type as Go writes it.</param>
/// <param name="Offset">Bytes from the address of argument 0; negative: among the frame's locals.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="IsParameter">Whether it is a parameter.</param>
/// <param name="IsResult">Whether it is a result.</param>
/// <param name="DeclaredLine">The line of its declaration, from 1.</param>
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

/// <summary>A name at an address.</summary>
/// <param name="Name">The link name.</param>
/// <param name="Address">Address of the first byte.</param>
/// <param name="Size">Bytes it takes.</param>
/// <param name="Function">What is known of a function; null for data.</param>
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

    /// <summary>A copy of the bytes of a symbol of this image; empty for zeroed data.</summary>
    public byte[] BytesOf(ImageSymbol symbol)
    {
        var section = Sections.Last(candidate => candidate.Address <= symbol.Address);
        var start = (long)(symbol.Address - section.Address);
        return start + symbol.Size <= section.Bytes.Length ? section.Bytes.AsSpan((int)start, (int)symbol.Size).ToArray() : [];
    }

    /// <summary>The symbol of this name, or null. O(n).</summary>
    public ImageSymbol? Find(string name) => Symbols.FirstOrDefault(symbol => symbol.Name == name);
}
