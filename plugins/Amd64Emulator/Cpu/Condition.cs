using System.Runtime.CompilerServices;

namespace GoDefer.Amd64Emulator.Cpu;

/// <summary>The conditions of Jcc, SETcc and CMOVcc in the order of their encoding; an odd one is the opposite of the one before.</summary>
internal enum Condition : byte
{
#pragma warning disable CS1591 // Intel's names
    O, NO, B, AE, E, NE, BE, A, S, NS, P, NP, L, GE, LE, G,
#pragma warning restore CS1591
}

/// <summary>Tests of conditions.</summary>
internal static unsafe class Conditions
{
    /// <summary>
    /// For each condition a set of relations of the two operands of a comparison: bit r is set if relation r fulfils it, where
    /// r = 1 if equal, + 2 if below unsigned, + 4 if less signed. 0 for conditions that need more than that.
    /// </summary>
    private static ReadOnlySpan<byte> RelationSets =>
    [
        0, 0, // O, NO
        1 << 2 | 1 << 6, 1 << 0 | 1 << 1 | 1 << 4, // B, AE
        1 << 1, 1 << 0 | 1 << 2 | 1 << 4 | 1 << 6, // E, NE
        1 << 1 | 1 << 2 | 1 << 6, 1 << 0 | 1 << 4, // BE, A
        0, 0, 0, 0, // S, NS, P, NP
        1 << 4 | 1 << 6, 1 << 0 | 1 << 1 | 1 << 2, // L, GE
        1 << 1 | 1 << 4 | 1 << 6, 1 << 0 | 1 << 2, // LE, G
    ];

    /// <summary>The relations that fulfil a condition, or 0 if it is not one of relations.</summary>
    public static byte RelationSet(Condition condition) => RelationSets[(int)condition];

    /// <summary>The relation of two operands, see the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Relation(long left, long right) =>
        (left == right ? 1 : 0) + ((ulong)left < (ulong)right ? 2 : 0) + (left < right ? 4 : 0);

    /// <summary>Whether a condition holds for the flags of a processor.</summary>
    public static bool HoldsNow(CpuState* cpu, Condition condition) => Holds(cpu->Flags, condition);

    /// <summary>Whether a condition holds.</summary>
    public static bool Holds(in Flags flags, Condition condition)
    {
        if (flags.Source == FlagSource.Subtraction && RelationSet(condition) is var set and not 0)
        {
            return (set >> Relation(flags.Left, flags.Right) & 1) != 0;
        }
        return Holds(flags.Bits, condition);
    }

    /// <summary>Whether a condition holds for bits of RFLAGS (Intel SDM volume 1, appendix B).</summary>
    public static bool Holds(ulong bits, Condition condition)
    {
        var less = (bits & Flags.Sign) != 0 != ((bits & Flags.Overflow) != 0);
        var holds = ((int)condition >> 1) switch
        {
            0 => (bits & Flags.Overflow) != 0,
            1 => (bits & Flags.Carry) != 0,
            2 => (bits & Flags.Zero) != 0,
            3 => (bits & (Flags.Carry | Flags.Zero)) != 0,
            4 => (bits & Flags.Sign) != 0,
            5 => (bits & Flags.Parity) != 0,
            6 => less,
            _ => less || (bits & Flags.Zero) != 0,
        };
        return holds != (((int)condition & 1) != 0);
    }
}
