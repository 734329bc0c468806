using System.Numerics;

namespace GoDefer.Amd64.Ssa;

/// <summary>Registers by the number they have in the allocator: general 0 to 15 in machine order, X0 to X15 16 to 31, SB 32.</summary>
public readonly record struct RegisterMask(ulong Bits)
{
    private static readonly string[] names =
    [
        "AX", "CX", "DX", "BX", "SP", "BP", "SI", "DI", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15",
        "X0", "X1", "X2", "X3", "X4", "X5", "X6", "X7", "X8", "X9", "X10", "X11", "X12", "X13", "X14", "X15", "SB",
    ];

    /// <summary>Number of the stack pointer.</summary>
    public const int StackPointer = 4;
    /// <summary>Number of the frame pointer.</summary>
    public const int FramePointer = 5;
    /// <summary>Number of the pseudo register SB.</summary>
    public const int StaticBase = 32;
    /// <summary>How many registers there are, SB included.</summary>
    public const int RegisterCount = 33;

    /// <summary>The empty set.</summary>
    public static RegisterMask None => default;
    /// <summary>AX.</summary>
    public static RegisterMask AX => new(1);
    /// <summary>CX.</summary>
    public static RegisterMask CX => new(2);
    /// <summary>DX.</summary>
    public static RegisterMask DX => new(4);
    /// <summary>SI.</summary>
    public static RegisterMask SI => new(64);
    /// <summary>DI.</summary>
    public static RegisterMask DI => new(128);
    /// <summary>X0.</summary>
    public static RegisterMask X0 => new(1 << 16);
    /// <summary>The general registers without SP.</summary>
    public static RegisterMask General => new(0xffef);
    /// <summary>The general registers.</summary>
    public static RegisterMask GeneralOrStack => new(0xffff);
    /// <summary>The general registers and SB.</summary>
    public static RegisterMask GeneralStackOrStatic => new(0x1_0000_ffff);
    /// <summary>X0 to X15.</summary>
    public static RegisterMask Float => new(0xffff_0000);
    /// <summary>All that a call destroys.</summary>
    public static RegisterMask CallerSave => General | Float;

    /// <summary>How many registers are in the set.</summary>
    public int Count => BitOperations.PopCount(Bits);

    /// <summary>Whether the set is empty.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>The lowest register; the set must not be empty. Wherever any register would do, gc takes the lowest.</summary>
    public int Lowest => BitOperations.TrailingZeroCount(Bits);

    /// <summary>The set of one register.</summary>
    public static RegisterMask Of(int register) => new(1UL << register);

    /// <summary>The name of a register.</summary>
    public static string NameOf(int register) => names[register];

    /// <summary>The number of a register by its name, or -1.</summary>
    public static int Find(string name) => Array.IndexOf(names, name);

    /// <summary>Whether a register is in the set.</summary>
    public bool Contains(int register) => (Bits >> register & 1) != 0;

    /// <summary>Whether the sets have a register in common.</summary>
    public bool Intersects(RegisterMask other) => (Bits & other.Bits) != 0;

    /// <summary>The set without <paramref name="avoid"/>, unless nothing would be left.</summary>
    public RegisterMask PreferablyWithout(RegisterMask avoid) => (this - avoid) is { IsEmpty: false } rest ? rest : this;

    /// <summary>Union.</summary>
    public static RegisterMask operator |(RegisterMask a, RegisterMask b) => new(a.Bits | b.Bits);
    /// <summary>Intersection.</summary>
    public static RegisterMask operator &(RegisterMask a, RegisterMask b) => new(a.Bits & b.Bits);
    /// <summary>Difference.</summary>
    public static RegisterMask operator -(RegisterMask a, RegisterMask b) => new(a.Bits & ~b.Bits);
}
