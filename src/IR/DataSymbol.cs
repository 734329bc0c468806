using GoDefer.IR.Binary;

namespace GoDefer.IR;

/// <summary>Which section data belongs to.</summary>
public enum DataKind : byte
{
    /// <summary>Never written (type descriptors, string bytes, function value objects).</summary>
    ReadOnly,
    /// <summary>Initialised, holds pointers the collector follows.</summary>
    Data,
    /// <summary>Initialised, holds no pointers.</summary>
    NoPointerData,
    /// <summary>Zeroed, holds pointers.</summary>
    Bss,
    /// <summary>Zeroed, holds no pointers.</summary>
    NoPointerBss,
}

/// <summary>How the address of a target is stored.</summary>
public enum DataReferenceKind : byte
{
    /// <summary>8 bytes: the absolute address.</summary>
    Address,
    /// <summary>4 bytes: offset of the target from the start of the type section (gc: R_ADDROFF).</summary>
    SectionOffset,
    /// <summary>4 bytes: the same, not keeping the target alive (gc: R_WEAKADDROFF).</summary>
    WeakSectionOffset,
    /// <summary>4 bytes: offset of a method's code from the text section; kept if the method may be reached by reflection (gc: R_METHODOFF).</summary>
    MethodOffset,
}

/// <summary>An address that is stored in data, once there are addresses.</summary>
/// <param name="Offset">Where, in bytes from the start of the data.</param>
/// <param name="Kind">How the address is stored, and in how many bytes.</param>
/// <param name="Target">The function or data whose address it is, by a name as the package of the data sees it (<see cref="Symbol.LinkName"/>).</param>
/// <param name="Addend">Bytes that are added to the address.</param>
public readonly record struct DataReference(int Offset, DataReferenceKind Kind, Symbol Target, long Addend);

/// <summary>A global: bytes (little-endian), zero-filled up to <see cref="Size"/>, and the addresses in them.</summary>
public sealed class DataSymbol(Symbol symbol, DataKind kind)
{
    private readonly List<DataReference> references = [];
    private LazyContent? pending;
    private DataKind kind = kind;
    private byte[] bytes = [];
    private IrType? type;
    private SourcePosition position;
    private bool isDuplicateOk;
    private bool isLocal;
    private bool isOnDemand;
    private readonly List<Symbol> requires = [];

    /// <summary>The name.</summary>
    public Symbol Symbol { get; } = symbol;

    /// <summary>The section.</summary>
    public DataKind Kind { get { Ensure(); return kind; } set => kind = value; }

    /// <summary>Size in bytes.</summary>
    public long Size { get; set; }

    /// <summary>Alignment in bytes; 0 lets the linker choose from the size.</summary>
    public int Alignment { get; set; }

    /// <summary>Initial bytes; may be shorter than <see cref="Size"/>.</summary>
    public byte[] Bytes { get { Ensure(); return bytes; } set => bytes = value; }

    /// <summary>Addresses stored in the bytes, by ascending offset.</summary>
    public List<DataReference> References { get { Ensure(); return references; } }

    /// <summary>Type of a Go variable, from which the collector learns where pointers are; null for other data.</summary>
    public IrType? Type { get { Ensure(); return type; } set => type = value; }

    /// <summary>
    /// How many functions of the package were complete when it was defined: a listing shows it among what belongs to functions there.
    /// </summary>
    public int PrecedingFunctions { get; set; }

    /// <summary>Where a package variable is declared.</summary>
    public SourcePosition Position { get { Ensure(); return position; } set => position = value; }

    /// <summary>Several packages may define it with equal contents; the linker keeps one.</summary>
    public bool IsDuplicateOk { get { Ensure(); return isDuplicateOk; } set => isDuplicateOk = value; }

    /// <summary>The name is known in its package only (gc: LOCAL).</summary>
    public bool IsLocal { get { Ensure(); return isLocal; } set => isLocal = value; }

    /// <summary>
    /// A listing has it only if something there <see cref="Requires"/> it, or asks for it as descriptor of a type (<see cref="Function.Requests"/>).
    /// </summary>
    public bool IsOnDemand { get { Ensure(); return isOnDemand; } set => isOnDemand = value; }

    /// <summary>
    /// The data and generated functions that gc makes while it makes this, in order: what is not there yet comes before it in a listing.
    /// </summary>
    public List<Symbol> Requires { get { Ensure(); return requires; } }

    internal void SetPending(LazyContent content) => pending = content;

    private void Ensure() => pending?.Ensure();
}
