using System.Globalization;
using System.Text;
using GoDefer.IR;

namespace CBackend;

/// <summary>Constants and names in C.</summary>
internal static class Literals
{
    private const int SmallestInHex = 1024;

    /// <summary>A 64-bit word.</summary>
    public static string Word(long value) => value is >= 0 and < SmallestInHex
        ? value.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"0x{value:x}u");

    /// <summary>An offset or size, which may be negative.</summary>
    public static string Number(long value) => value < 0 ? string.Create(CultureInfo.InvariantCulture, $"(u64){value}") : Word(value);

    /// <summary>A constant of the IR as a value has it: all 64 bits wide.</summary>
    public static string Constant(Value value) => Word(value.Type.Kind switch
    {
        IrKind.Float32 => BitConverter.SingleToUInt32Bits((float)value.Float),
        IrKind.Float64 => BitConverter.DoubleToInt64Bits(value.Float),
        IrKind.Int8 => (sbyte)value.Integer,
        IrKind.UInt8 or IrKind.Bool => (byte)value.Integer,
        IrKind.Int16 => (short)value.Integer,
        IrKind.UInt16 => (ushort)value.Integer,
        IrKind.Int32 => (int)value.Integer,
        IrKind.UInt32 => (uint)value.Integer,
        _ => value.Integer,
    }).TrimEnd('u') + "ull";

    /// <summary>A C string literal of the bytes of a text.</summary>
    public static string Text(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            if (b is >= (byte)' ' and < 0x7f and not ((byte)'"' or (byte)'\\' or (byte)'?')) { literal.Append((char)b); }
            else { literal.Append('\\').Append(Convert.ToString(b, 8).PadLeft(3, '0')); }
        }
        return literal.Append('"').ToString();
    }

    /// <summary>What of a name may stand in an identifier.</summary>
    public static string Identifier(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var c in name) { letters.Append(char.IsAsciiLetterOrDigit(c) ? c : '_'); }
        return letters.ToString();
    }
}
