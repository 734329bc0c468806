using System.Buffers.Binary;
using System.Numerics;

namespace GoDefer.Interpreter.Run;

/// <summary>An operation on two slots, or on a slot and an immediate.</summary>
internal interface IBinary
{
    static abstract long Of(long b, long c);
}

/// <summary>An operation on two slots that depends on the width of its operands in bits.</summary>
internal interface IWideBinary
{
    static abstract long Of(long b, long c, int width);
}

/// <summary>An operation on one slot; most do not look at the width.</summary>
internal interface IUnary
{
    static abstract long Of(long b, int width);
}

/// <summary>A comparison of two integers.</summary>
internal interface ICompare
{
    static abstract bool Of(long a, long b);
}

/// <summary>A type in memory.</summary>
internal unsafe interface IMemoryType
{
    static abstract int Size { get; }

    static abstract long Load(byte* address);

    static abstract void Store(byte* address, long value);
}

// One type for each operation, so that a handler is compiled for each; the names say what they do.
internal readonly struct Add : IBinary { public static long Of(long b, long c) => b + c; }
internal readonly struct Sub : IBinary { public static long Of(long b, long c) => b - c; }
internal readonly struct Mul : IBinary { public static long Of(long b, long c) => b * c; }
internal readonly struct And : IBinary { public static long Of(long b, long c) => b & c; }
internal readonly struct Or : IBinary { public static long Of(long b, long c) => b | c; }
internal readonly struct Xor : IBinary { public static long Of(long b, long c) => b ^ c; }
internal readonly struct AndNot : IBinary { public static long Of(long b, long c) => b & ~c; }
internal readonly struct DivSigned : IBinary { public static long Of(long b, long c) => c == -1 ? -b : b / c; }
internal readonly struct DivUnsigned : IBinary { public static long Of(long b, long c) => (long)((ulong)b / (ulong)c); }
internal readonly struct ModSigned : IBinary { public static long Of(long b, long c) => c == -1 ? 0 : b % c; }
internal readonly struct ModUnsigned : IBinary { public static long Of(long b, long c) => (long)((ulong)b % (ulong)c); }
internal readonly struct ShiftLeft : IBinary { public static long Of(long b, long c) => (ulong)c > 63 ? 0 : b << (int)c; }
internal readonly struct ShiftRightSigned : IBinary { public static long Of(long b, long c) => b >> (int)Math.Min((ulong)c, 63); }
internal readonly struct ShiftRightUnsigned : IBinary { public static long Of(long b, long c) => (ulong)c > 63 ? 0 : (long)((ulong)b >> (int)c); }

// Shifts by an immediate below 64.
internal readonly struct SmallShiftLeft : IBinary { public static long Of(long b, long c) => b << (int)c; }
internal readonly struct SmallShiftRightSigned : IBinary { public static long Of(long b, long c) => b >> (int)c; }
internal readonly struct SmallShiftRightUnsigned : IBinary { public static long Of(long b, long c) => (long)((ulong)b >> (int)c); }

internal readonly struct MulHighSigned : IWideBinary
{
    public static long Of(long b, long c, int width) => width == 64 ? Math.BigMul(b, c, out _) : (b * c) >> width;
}

internal readonly struct MulHighUnsigned : IWideBinary
{
    public static long Of(long b, long c, int width) => width == 64 ? (long)Math.BigMul((ulong)b, (ulong)c, out _) : (long)(((ulong)b * (ulong)c) >> width);
}

internal readonly struct RotateLeft : IWideBinary
{
    public static long Of(long b, long c, int width) => width switch
    {
        64 => (long)BitOperations.RotateLeft((ulong)b, (int)c),
        32 => BitOperations.RotateLeft((uint)b, (int)c),
        _ => (long)((Bits.Low(b, width) << ((int)c & (width - 1))) | (Bits.Low(b, width) >> (-(int)c & (width - 1)))),
    };
}

internal readonly struct Negate : IUnary { public static long Of(long b, int width) => -b; }
internal readonly struct Not : IUnary { public static long Of(long b, int width) => b ^ 1; }
internal readonly struct Complement : IUnary { public static long Of(long b, int width) => ~b; }
internal readonly struct SignExtend8 : IUnary { public static long Of(long b, int width) => (sbyte)b; }
internal readonly struct SignExtend16 : IUnary { public static long Of(long b, int width) => (short)b; }
internal readonly struct SignExtend32 : IUnary { public static long Of(long b, int width) => (int)b; }
internal readonly struct ZeroExtend8 : IUnary { public static long Of(long b, int width) => (byte)b; }
internal readonly struct ZeroExtend16 : IUnary { public static long Of(long b, int width) => (ushort)b; }
internal readonly struct ZeroExtend32 : IUnary { public static long Of(long b, int width) => (uint)b; }
internal readonly struct TrailingZeros : IUnary { public static long Of(long b, int width) => Math.Min(BitOperations.TrailingZeroCount(b), width); }
internal readonly struct BitLength : IUnary { public static long Of(long b, int width) => 64 - BitOperations.LeadingZeroCount(Bits.Low(b, width)); }
internal readonly struct PopCount : IUnary { public static long Of(long b, int width) => BitOperations.PopCount(Bits.Low(b, width)); }
internal readonly struct ByteSwap : IUnary { public static long Of(long b, int width) => (long)(BinaryPrimitives.ReverseEndianness((ulong)b) >> (64 - width)); }
internal readonly struct SliceMask : IUnary { public static long Of(long b, int width) => -b >> 63; }

internal readonly struct Equal : ICompare { public static bool Of(long a, long b) => a == b; }
internal readonly struct NotEqual : ICompare { public static bool Of(long a, long b) => a != b; }
internal readonly struct LessSigned : ICompare { public static bool Of(long a, long b) => a < b; }
internal readonly struct NotLessSigned : ICompare { public static bool Of(long a, long b) => a >= b; }
internal readonly struct LessUnsigned : ICompare { public static bool Of(long a, long b) => (ulong)a < (ulong)b; }
internal readonly struct NotLessUnsigned : ICompare { public static bool Of(long a, long b) => (ulong)a >= (ulong)b; }

// Floats of width 32 are computed in binary32, so that results round as Go's do.
internal readonly struct FloatEqual64 : IBinary { public static long Of(long b, long c) => Bits.Double(b) == Bits.Double(c) ? 1 : 0; }
internal readonly struct FloatNotEqual64 : IBinary { public static long Of(long b, long c) => Bits.Double(b) != Bits.Double(c) ? 1 : 0; }
internal readonly struct FloatLess64 : IBinary { public static long Of(long b, long c) => Bits.Double(b) < Bits.Double(c) ? 1 : 0; }
internal readonly struct FloatLessOrEqual64 : IBinary { public static long Of(long b, long c) => Bits.Double(b) <= Bits.Double(c) ? 1 : 0; }
internal readonly struct FloatAdd64 : IBinary { public static long Of(long b, long c) => Bits.Of(Bits.Double(b) + Bits.Double(c)); }
internal readonly struct FloatSub64 : IBinary { public static long Of(long b, long c) => Bits.Of(Bits.Double(b) - Bits.Double(c)); }
internal readonly struct FloatMul64 : IBinary { public static long Of(long b, long c) => Bits.Of(Bits.Double(b) * Bits.Double(c)); }
internal readonly struct FloatDiv64 : IBinary { public static long Of(long b, long c) => Bits.Of(Bits.Double(b) / Bits.Double(c)); }
internal readonly struct FloatNegate64 : IUnary { public static long Of(long b, int width) => Bits.Of(-Bits.Double(b)); }
internal readonly struct FloatSqrt64 : IUnary { public static long Of(long b, int width) => Bits.Of(Math.Sqrt(Bits.Double(b))); }
internal readonly struct FloatFloor64 : IUnary { public static long Of(long b, int width) => Bits.Of(Math.Floor(Bits.Double(b))); }
internal readonly struct FloatCeil64 : IUnary { public static long Of(long b, int width) => Bits.Of(Math.Ceiling(Bits.Double(b))); }
internal readonly struct FloatTruncate64 : IUnary { public static long Of(long b, int width) => Bits.Of(Math.Truncate(Bits.Double(b))); }
internal readonly struct FloatRoundToEven64 : IUnary { public static long Of(long b, int width) => Bits.Of(Math.Round(Bits.Double(b), MidpointRounding.ToEven)); }
internal readonly struct SignedToFloat64 : IUnary { public static long Of(long b, int width) => Bits.Of((double)b); }
internal readonly struct UnsignedToFloat64 : IUnary { public static long Of(long b, int width) => Bits.Of((double)(ulong)b); }
internal readonly struct Float64ToInt64 : IUnary { public static long Of(long b, int width) => Bits.ToInt64(Bits.Double(b)); }
internal readonly struct Float64ToInt32 : IUnary { public static long Of(long b, int width) => Bits.ToInt32(Bits.Double(b)); }
internal readonly struct FloatNarrow : IUnary { public static long Of(long b, int width) => Bits.Of((float)Bits.Double(b)); }
internal readonly struct FloatEqual32 : IBinary { public static long Of(long b, long c) => Bits.Single(b) == Bits.Single(c) ? 1 : 0; }
internal readonly struct FloatNotEqual32 : IBinary { public static long Of(long b, long c) => Bits.Single(b) != Bits.Single(c) ? 1 : 0; }
internal readonly struct FloatLess32 : IBinary { public static long Of(long b, long c) => Bits.Single(b) < Bits.Single(c) ? 1 : 0; }
internal readonly struct FloatLessOrEqual32 : IBinary { public static long Of(long b, long c) => Bits.Single(b) <= Bits.Single(c) ? 1 : 0; }
internal readonly struct FloatAdd32 : IBinary { public static long Of(long b, long c) => Bits.Of(Bits.Single(b) + Bits.Single(c)); }
internal readonly struct FloatSub32 : IBinary { public static long Of(long b, long c) => Bits.Of(Bits.Single(b) - Bits.Single(c)); }
internal readonly struct FloatMul32 : IBinary { public static long Of(long b, long c) => Bits.Of(Bits.Single(b) * Bits.Single(c)); }
internal readonly struct FloatDiv32 : IBinary { public static long Of(long b, long c) => Bits.Of(Bits.Single(b) / Bits.Single(c)); }
internal readonly struct FloatNegate32 : IUnary { public static long Of(long b, int width) => Bits.Of(-Bits.Single(b)); }
internal readonly struct FloatSqrt32 : IUnary { public static long Of(long b, int width) => Bits.Of(MathF.Sqrt(Bits.Single(b))); }
internal readonly struct FloatFloor32 : IUnary { public static long Of(long b, int width) => Bits.Of(MathF.Floor(Bits.Single(b))); }
internal readonly struct FloatCeil32 : IUnary { public static long Of(long b, int width) => Bits.Of(MathF.Ceiling(Bits.Single(b))); }
internal readonly struct FloatTruncate32 : IUnary { public static long Of(long b, int width) => Bits.Of(MathF.Truncate(Bits.Single(b))); }
internal readonly struct FloatRoundToEven32 : IUnary { public static long Of(long b, int width) => Bits.Of(MathF.Round(Bits.Single(b), MidpointRounding.ToEven)); }
internal readonly struct SignedToFloat32 : IUnary { public static long Of(long b, int width) => Bits.Of((float)b); }
internal readonly struct UnsignedToFloat32 : IUnary { public static long Of(long b, int width) => Bits.Of((float)(ulong)b); }
internal readonly struct Float32ToInt64 : IUnary { public static long Of(long b, int width) => Bits.ToInt64(Bits.Single(b)); }
internal readonly struct Float32ToInt32 : IUnary { public static long Of(long b, int width) => Bits.ToInt32(Bits.Single(b)); }
internal readonly struct FloatWiden : IUnary { public static long Of(long b, int width) => Bits.Of((double)Bits.Single(b)); }

internal readonly unsafe struct Signed8 : IMemoryType
{
    public static int Size => 1;
    public static long Load(byte* address) => *(sbyte*)address;
    public static void Store(byte* address, long value) => *address = (byte)value;
}

internal readonly unsafe struct Unsigned8 : IMemoryType
{
    public static int Size => 1;
    public static long Load(byte* address) => *address;
    public static void Store(byte* address, long value) => *address = (byte)value;
}

internal readonly unsafe struct Signed16 : IMemoryType
{
    public static int Size => 2;
    public static long Load(byte* address) => *(short*)address;
    public static void Store(byte* address, long value) => *(short*)address = (short)value;
}

internal readonly unsafe struct Unsigned16 : IMemoryType
{
    public static int Size => 2;
    public static long Load(byte* address) => *(ushort*)address;
    public static void Store(byte* address, long value) => *(short*)address = (short)value;
}

internal readonly unsafe struct Signed32 : IMemoryType
{
    public static int Size => 4;
    public static long Load(byte* address) => *(int*)address;
    public static void Store(byte* address, long value) => *(int*)address = (int)value;
}

internal readonly unsafe struct Unsigned32 : IMemoryType
{
    public static int Size => 4;
    public static long Load(byte* address) => *(uint*)address;
    public static void Store(byte* address, long value) => *(int*)address = (int)value;
}

internal readonly unsafe struct Word : IMemoryType
{
    public static int Size => 8;
    public static long Load(byte* address) => *(long*)address;
    public static void Store(byte* address, long value) => *(long*)address = value;
}

/// <summary>What slots hold, as other types.</summary>
internal static class Bits
{
    /// <summary>The low bits, zero-extended.</summary>
    public static ulong Low(long value, int width) => width == 64 ? (ulong)value : (ulong)value & ((1UL << width) - 1);

    public static float Single(long bits) => BitConverter.Int32BitsToSingle((int)bits);

    public static double Double(long bits) => BitConverter.Int64BitsToDouble(bits);

    public static long Of(float value) => BitConverter.SingleToUInt32Bits(value);

    public static long Of(double value) => BitConverter.DoubleToInt64Bits(value);

    /// <summary>cvttsd2si: the smallest integer for what does not fit (Intel SDM).</summary>
    public static long ToInt64(double value) => value is >= -9223372036854775808.0 and < 9223372036854775808.0 ? (long)value : long.MinValue;

    /// <summary>The same with 32 bits.</summary>
    public static long ToInt32(double value) => value is > -2147483649.0 and < 2147483648.0 ? (int)value : int.MinValue;
}
