using System.Numerics;
using System.Runtime.CompilerServices;

namespace GoDefer.Amd64Emulator.Cpu;

/// <summary>From what the status flags follow.</summary>
internal enum FlagSource : byte
{
    /// <summary><see cref="Flags.Left"/> holds them in the layout of RFLAGS.</summary>
    Bits,
    /// <summary>Left - Right. Logic instructions are Result - 0, which gives the flags they define.</summary>
    Subtraction,
    /// <summary>Left is the sum, Right an addend.</summary>
    Addition,
}

/// <summary>
/// The status flags, computed when they are looked at. Operands are sign-extended to 64 bits, which keeps their signed and
/// unsigned order, so that all conditions but sign and overflow need no size. AF is not kept (docs/quirks.md).
/// </summary>
internal struct Flags
{
    /// <summary>Bits of RFLAGS.</summary>
    public const ulong Carry = 1, Parity = 4, Zero = 64, Sign = 128, Overflow = 2048;

    /// <summary>Operands, see <see cref="FlagSource"/>.</summary>
    public long Left, Right;
    /// <summary>What the operands are.</summary>
    public FlagSource Source;
    /// <summary>Operand size in bytes.</summary>
    public byte Size;

    /// <summary>Flags of <paramref name="left"/> - <paramref name="right"/>, both sign-extended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetSubtraction(long left, long right, byte size)
    {
        Left = left;
        Right = right;
        Source = FlagSource.Subtraction;
        Size = size;
    }

    /// <summary>Flags of a logic instruction: CF and OF clear, the rest from the sign-extended result.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetLogic(long result, byte size) => SetSubtraction(result, 0, size);

    /// <summary>Flags of a sum; both sign-extended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetAddition(long sum, long addend, byte size)
    {
        Left = sum;
        Right = addend;
        Source = FlagSource.Addition;
        Size = size;
    }

    /// <summary>Sets the flags from bits of RFLAGS.</summary>
    public void SetBits(ulong bits)
    {
        Left = (long)bits;
        Source = FlagSource.Bits;
    }

    /// <summary>The flags as bits of RFLAGS.</summary>
    public readonly ulong Bits => Source switch
    {
        FlagSource.Subtraction => SubtractionBits(Left, Right, Size),
        FlagSource.Addition => AdditionBits(Left, Right, Size),
        _ => (ulong)Left,
    };

    /// <summary>CF.</summary>
    public readonly bool IsCarry => Source switch
    {
        FlagSource.Subtraction => (ulong)Left < (ulong)Right,
        FlagSource.Addition => (ulong)Left < (ulong)Right,
        _ => ((ulong)Left & Carry) != 0,
    };

    /// <summary>SF, ZF and PF of a sign-extended result.</summary>
    public static ulong ResultBits(long result) =>
        (result < 0 ? Sign : 0) | (result == 0 ? Zero : 0) | ((BitOperations.PopCount((byte)result) & 1) == 0 ? Parity : 0);

    private static ulong SubtractionBits(long left, long right, byte size)
    {
        var difference = Operands.SignExtend((ulong)(left - right), size);
        var overflow = (left < right) != (difference < 0);
        return ResultBits(difference) | ((ulong)left < (ulong)right ? Carry : 0) | (overflow ? Overflow : 0);
    }

    private static ulong AdditionBits(long sum, long addend, byte size)
    {
        var other = Operands.SignExtend((ulong)(sum - addend), size);
        var overflow = ((sum ^ addend) & (sum ^ other)) < 0;
        return ResultBits(sum) | ((ulong)sum < (ulong)addend ? Carry : 0) | (overflow ? Overflow : 0);
    }
}
