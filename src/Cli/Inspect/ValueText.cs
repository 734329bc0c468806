using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using GoDefer.Abstractions.Artifacts;

namespace GoDefer.Cli.Inspect;

/// <summary>Values of guest memory as text, by their Go types; addresses as what lies there.</summary>
internal sealed class ValueText(MachineImage image, Func<ulong, int, byte[]?> read, Func<ulong, string?> placeOf)
{
    private const int LongestText = 60;
    private const int MostBytes = 32;
    private const string FunctionValueSuffix = "·f";

    /// <summary>The value of a type at an address.</summary>
    public string Of(string type, ulong address, long size) =>
        size is < 0 or > int.MaxValue || read(address, (int)Math.Min(size, MostBytes)) is not { } bytes ? "?" : Of(type, bytes, size);

    private string Of(string type, byte[] bytes, long size) => type switch
    {
        "int" or "int64" when bytes.Length == 8 => BinaryPrimitives.ReadInt64LittleEndian(bytes).ToString(CultureInfo.InvariantCulture),
        "int32" when bytes.Length == 4 => BinaryPrimitives.ReadInt32LittleEndian(bytes).ToString(CultureInfo.InvariantCulture),
        "int16" when bytes.Length == 2 => BinaryPrimitives.ReadInt16LittleEndian(bytes).ToString(CultureInfo.InvariantCulture),
        "int8" when bytes.Length == 1 => ((sbyte)bytes[0]).ToString(CultureInfo.InvariantCulture),
        "uint" or "uint64" or "uint32" or "uint16" or "uint8" or "byte" => Word(bytes).ToString(CultureInfo.InvariantCulture),
        "bool" when bytes.Length == 1 => bytes[0] != 0 ? "true" : "false",
        "float64" when bytes.Length == 8 => BinaryPrimitives.ReadDoubleLittleEndian(bytes).ToString(CultureInfo.InvariantCulture),
        "float32" when bytes.Length == 4 => BinaryPrimitives.ReadSingleLittleEndian(bytes).ToString(CultureInfo.InvariantCulture),
        "string" when bytes.Length == 16 => String(Word(bytes[..8]), Word(bytes[8..])),
        _ when IsPointer(type) && bytes.Length == 8 => Pointer(Word(bytes)),
        _ when size <= 8 => $"0x{Word(bytes):x}",
        _ when size <= MostBytes => string.Join(' ', bytes.Chunk(8).Select(word => $"0x{Word(word):x}")),
        _ => $"{size} B",
    };

    /// <summary>An address by what lies there: a place in the frame, a symbol of the program; else the number.</summary>
    public string Pointer(ulong address)
    {
        if (address == 0) { return "nil"; }
        if (placeOf(address) is { } place) { return place; }
        if (image.Find(address) is not { } symbol) { return $"0x{address:x}"; }
        var name = symbol.Name.EndsWith(FunctionValueSuffix, StringComparison.Ordinal) ? symbol.Name[..^FunctionValueSuffix.Length] : symbol.Name;
        return address == symbol.Address ? name : $"{name}+0x{address - symbol.Address:x}";
    }

    private static bool IsPointer(string type) => type.StartsWith('*') || type is "unsafe.Pointer" or "func" or "uintptr" || type.StartsWith("func(", StringComparison.Ordinal)
        || type.StartsWith("map[", StringComparison.Ordinal) || type.StartsWith("chan ", StringComparison.Ordinal);

    private string String(ulong start, ulong length)
    {
        if (length == 0) { return "\"\""; }
        if (read(start, (int)Math.Min(length, LongestText)) is not { } bytes) { return "?"; }
        return $"\"{Encoding.UTF8.GetString(bytes).Replace("\n", "\\n", StringComparison.Ordinal)}\"{(length > LongestText ? "…" : "")}";
    }

    private static ulong Word(ReadOnlySpan<byte> bytes)
    {
        Span<byte> word = stackalloc byte[8];
        word.Clear();
        bytes[..Math.Min(8, bytes.Length)].CopyTo(word);
        return BinaryPrimitives.ReadUInt64LittleEndian(word);
    }
}
