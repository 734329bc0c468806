using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace GoDefer.Abstractions.Host;

/// <summary>
/// Reads the value of an empty interface out of guest memory, for people: gc's layout of type descriptors (kind at byte 23) and values, which
/// every backend's data has.
/// </summary>
public static class PanicValues
{
    private const int KindOffset = 23;
    private const int KindMask = 31;
    private const long LongestText = 1 << 16;

    /// <summary>
    /// The value's text if its type is of a basic kind, else null.
    /// </summary>
    /// <param name="type">Address of the type descriptor; 0 for nil.</param>
    /// <param name="data">The data word: the address of the value.</param>
    /// <param name="read">Reads guest memory; gives null for addresses that are not there.</param>
    public static string? Describe(ulong type, ulong data, Func<ulong, int, byte[]?> read)
    {
        if (type == 0) { return "nil"; }
        var kind = read(type + KindOffset, 1) is [var bits] ? bits & KindMask : 0;
        return kind switch
        {
            1 => read(data, 1) is [var truth] ? truth != 0 ? "true" : "false" : null,
            2 or 6 => Number(data, 8, read) is { } number ? ((long)number).ToString(CultureInfo.InvariantCulture) : null,
            3 => Number(data, 1, read) is { } number ? ((sbyte)number).ToString(CultureInfo.InvariantCulture) : null,
            4 => Number(data, 2, read) is { } number ? ((short)number).ToString(CultureInfo.InvariantCulture) : null,
            5 => Number(data, 4, read) is { } number ? ((int)number).ToString(CultureInfo.InvariantCulture) : null,
            7 or 11 or 12 => Unsigned(data, 8, read),
            8 => Unsigned(data, 1, read),
            9 => Unsigned(data, 2, read),
            10 => Unsigned(data, 4, read),
            24 => Text(data, read),
            _ => null,
        };
    }

    private static string? Unsigned(ulong address, int size, Func<ulong, int, byte[]?> read) => Number(address, size, read)?.ToString(CultureInfo.InvariantCulture);

    private static ulong? Number(ulong address, int size, Func<ulong, int, byte[]?> read)
    {
        if (read(address, size) is not { } bytes) { return null; }
        Span<byte> word = stackalloc byte[8];
        word.Clear();
        bytes.CopyTo(word);
        return BinaryPrimitives.ReadUInt64LittleEndian(word);
    }

    private static string? Text(ulong address, Func<ulong, int, byte[]?> read)
    {
        if (Number(address, 8, read) is not { } start || Number(address + 8, 8, read) is not { } length || length > LongestText) { return null; }
        return length == 0 ? "\"\"" : read(start, (int)length) is { } bytes ? $"\"{Encoding.UTF8.GetString(bytes)}\"" : null;
    }
}
