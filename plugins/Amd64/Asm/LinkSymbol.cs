using System.Buffers.Binary;
using System.Text;
using GoDefer.Plan9;

namespace GoDefer.Amd64.Asm;

/// <summary>
/// A function or piece of data as the object file holds it. Made by a <see cref="SymbolTable"/>, filled by the phase that owns it,
/// and only read once the listing is printed. Names of the package being compiled begin with <c>"".</c>.
/// </summary>
public sealed class LinkSymbol : AsmSymbol
{
    private readonly List<Relocation> _relocations = [];
    private byte[] _bytes = [];
    private int _length;
    private FunctionText? _function;
    private Action? _pending;

    internal LinkSymbol(string name) : base(name)
    {
    }

    /// <summary>What it is; <see cref="SymbolKind.None"/> while it is only referred to.</summary>
    public SymbolKind Kind { get; set; }

    /// <summary>Its properties.</summary>
    public SymbolFlags Flags { get; set; }

    /// <summary>Size in bytes; zeroed data has a size without bytes.</summary>
    public long Size { get; set; }

    /// <summary>The contents.</summary>
    public ReadOnlySpan<byte> Bytes
    {
        get
        {
            Load();
            return _bytes.AsSpan(0, _length);
        }
    }

    /// <summary>Fields for the linker, in the order they were written.</summary>
    public List<Relocation> Relocations
    {
        get
        {
            Load();
            return _relocations;
        }
    }

    /// <summary>The type of a Go variable; null if not known.</summary>
    public LinkSymbol? GoType { get; set; }

    /// <summary>What functions have beyond data; null for data.</summary>
    public FunctionText? Function
    {
        get
        {
            Load();
            return _function;
        }
        set => _function = value;
    }

    /// <summary>True if <paramref name="flag"/> is set.</summary>
    public bool Has(SymbolFlags flag) => (Flags & flag) != 0;

    /// <summary>Lets contents, relocations and function be read when one of them is first asked for. Not thread-safe.</summary>
    internal void SetPending(Action read) => _pending = read;

    /// <summary>Replaces contents and relocations.</summary>
    public void SetContents(ReadOnlySpan<byte> bytes, IEnumerable<Relocation> relocations)
    {
        _bytes = bytes.ToArray();
        _length = bytes.Length;
        Size = bytes.Length;
        Relocations.Clear();
        Relocations.AddRange(relocations);
    }

    /// <summary>Lets go of a function's contents, relocations and tables once they are listed; its size and its maps stay.</summary>
    public void ReleaseCode()
    {
        (_bytes, _length) = ([], 0);
        _relocations.Clear();
        _relocations.Capacity = 0;
        if (Function is { } function)
        {
            function.PcTables = null;
            function.Variables = [];
        }
    }

    /// <summary>Writes an integer of 1, 2, 4 or 8 bytes, little-endian.</summary>
    public void WriteInt(long offset, int size, long value)
    {
        var field = Field(offset, size);
        switch (size)
        {
            case 1:
                field[0] = (byte)value;
                break;
            case 2:
                BinaryPrimitives.WriteUInt16LittleEndian(field, (ushort)value);
                break;
            case 4:
                BinaryPrimitives.WriteUInt32LittleEndian(field, (uint)value);
                break;
            case 8:
                BinaryPrimitives.WriteInt64LittleEndian(field, value);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(size), size, Name);
        }
    }

    /// <summary>Writes bytes.</summary>
    public void WriteBytes(long offset, ReadOnlySpan<byte> bytes) => bytes.CopyTo(Field(offset, bytes.Length));

    /// <summary>Writes text in UTF-8, without a terminator.</summary>
    public void WriteString(long offset, string text) => WriteBytes(offset, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes the address of a symbol plus an addend, in 8 bytes (4 in DWARF).</summary>
    public void WriteAddress(long offset, int size, LinkSymbol symbol, long addend = 0) =>
        WriteReference(offset, size, RelocationKind.Address, symbol, addend);

    /// <summary>Writes 4 bytes: the offset of a symbol in its section.</summary>
    public void WriteOffset(long offset, LinkSymbol symbol, long addend = 0) =>
        WriteReference(offset, 4, RelocationKind.AddressOffset, symbol, addend);

    /// <summary>Writes 4 bytes: the offset of a symbol in its section; does not keep the symbol alive.</summary>
    public void WriteWeakOffset(long offset, LinkSymbol symbol, long addend = 0) =>
        WriteReference(offset, 4, RelocationKind.WeakAddressOffset, symbol, addend);

    /// <summary>Leaves room for a field and adds the relocation that fills it.</summary>
    public void WriteReference(long offset, int size, RelocationKind kind, LinkSymbol? symbol, long addend)
    {
        Field(offset, size);
        Relocations.Add(new Relocation(checked((int)offset), (byte)size, kind, symbol, addend));
    }

    private void Load()
    {
        if (_pending is { } read)
        {
            _pending = null;
            read();
        }
    }

    // Data that was zeroed so far becomes initialised by the first write, as in gc.
    private Span<byte> Field(long offset, int size)
    {
        Load();
        Kind = Kind switch
        {
            SymbolKind.None or SymbolKind.BSS => SymbolKind.DATA,
            SymbolKind.NOPTRBSS => SymbolKind.NOPTRDATA,
            _ => Kind,
        };
        var end = checked((int)(offset + size));
        if (end > _length)
        {
            Grow(end);
        }
        Size = Math.Max(Size, end);
        return _bytes.AsSpan((int)offset, size);
    }

    private void Grow(int length)
    {
        if (length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(length, Math.Max(64, _bytes.Length * 2)));
        }
        _length = length;
    }
}
