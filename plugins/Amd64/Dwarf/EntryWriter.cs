using GoDefer.Amd64.Asm;

namespace GoDefer.Amd64.Dwarf;

/// <summary>Appends DWARF's data forms to a symbol (DWARF 4, section 7.5.4).</summary>
internal sealed class EntryWriter(LinkSymbol symbol)
{
    public LinkSymbol Symbol { get; } = symbol;

    public void Byte(int value) => Symbol.WriteInt(Symbol.Size, 1, value);

    public void Quad(long value) => Symbol.WriteInt(Symbol.Size, 8, value);

    public void Unsigned(long value) => Symbol.WriteBytes(Symbol.Size, Leb128.Unsigned((ulong)value));

    public void Flag(bool value) => Byte(value ? 1 : 0);

    public void Text(string value)
    {
        Symbol.WriteString(Symbol.Size, value);
        Byte(0);
    }

    public void Block(IReadOnlyCollection<byte> bytes)
    {
        Byte(bytes.Count);
        Symbol.WriteBytes(Symbol.Size, bytes.ToArray());
    }

    public void Address(LinkSymbol target, long offset) => Symbol.WriteAddress(Symbol.Size, 8, target, offset);

    public void SectionOffset(LinkSymbol target, long offset = 0) =>
        Symbol.WriteReference(Symbol.Size, 4, RelocationKind.DwarfSection, target, offset);

    public void File(LinkSymbol file) => Symbol.WriteReference(Symbol.Size, 4, RelocationKind.DwarfFile, file, 0);
}

/// <summary>DWARF's variable-length integers.</summary>
internal static class Leb128
{
    public static byte[] Unsigned(ulong value)
    {
        var bytes = new List<byte>();
        do
        {
            var low = (byte)(value & 0x7f);
            value >>= 7;
            bytes.Add(value == 0 ? low : (byte)(low | 0x80));
        }
        while (value != 0);
        return [.. bytes];
    }

    public static byte[] Signed(long value)
    {
        var bytes = new List<byte>();
        while (true)
        {
            var low = (byte)(value & 0x7f);
            value >>= 7;
            var isLast = value == ((low & 0x40) == 0 ? 0 : -1);
            bytes.Add(isLast ? low : (byte)(low | 0x80));
            if (isLast)
            {
                return [.. bytes];
            }
        }
    }
}
