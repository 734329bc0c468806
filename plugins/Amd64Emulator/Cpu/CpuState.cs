using System.Runtime.CompilerServices;
using GoDefer.Amd64Emulator.Memory;

namespace GoDefer.Amd64Emulator.Cpu;

/// <summary>What happened that is no ordinary instruction.</summary>
internal enum FaultKind : byte
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>Read of an address that is not readable.</summary>
    Read,
    /// <summary>Write to an address that is not writable.</summary>
    Write,
    /// <summary>Division by zero, or a quotient that does not fit (#DE).</summary>
    Division,
    /// <summary>The pc is not in code.</summary>
    Execute,
    /// <summary>An instruction that is undefined or that this machine does not have (#UD).</summary>
    Instruction,
    /// <summary>The guest asked for a trap, or called a host function that does not exist.</summary>
    Trap,
}

/// <summary>
/// All state of the guest's processor, in unmanaged memory: whatever executes guest code (switch, handlers, translated code) keeps
/// state nowhere else between two units of work. Registers are addressed by byte offset into this struct's register file, which
/// makes AH an ordinary byte register: offset 1.
/// </summary>
internal unsafe struct CpuState
{
    /// <summary>Offset of a register that is always 0: the base or index of an address without one.</summary>
    public const byte ZeroRegister = 16 * 8;
    /// <summary>Offset of the base of FS.</summary>
    public const byte FsBase = 17 * 8;
    /// <summary>Offset of the base of GS.</summary>
    public const byte GsBase = 18 * 8;
    /// <summary>Offset of AX, CX, DX, BX, SP, BP, SI, DI.</summary>
    public const byte Ax = 0, Cx = 8, Dx = 16, Bx = 24, Sp = 32, Bp = 40, Si = 48, Di = 56;

    /// <summary>AX to R15 in the encoding's order, then zero, the base of FS, the base of GS.</summary>
    public fixed ulong Registers[20];

    /// <summary>X0 to X15, 16 bytes each.</summary>
    public fixed ulong Vectors[32];

    /// <summary>Address of the next instruction, valid between units of work and in handlers.</summary>
    public ulong Pc;

    /// <summary>The status flags.</summary>
    public Flags Flags;

    /// <summary>True after STD: string instructions go down.</summary>
    public bool DirectionDown;

    /// <summary>What went wrong when a handler gave <see cref="Execute.Outcome.Fault"/>.</summary>
    public FaultKind Fault;

    /// <summary>The address of a memory fault.</summary>
    public ulong FaultAddress;

    /// <summary>Guest memory.</summary>
    public MemoryMap* Memory;

    /// <summary>Instructions executed so far, brought up to date between slices.</summary>
    public long Steps;

    /// <summary>Instructions that are left of the slice; below zero if it was overrun.</summary>
    public long Budget;

    /// <summary>The register file as bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* File(CpuState* cpu) => (byte*)cpu->Registers;

    /// <summary>A general register.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref ulong Register(CpuState* cpu, byte offset) => ref *(ulong*)((byte*)cpu->Registers + offset);

    /// <summary>A vector register by offset (16 times its number).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Vector(CpuState* cpu, byte offset) => (byte*)cpu->Vectors + offset;
}
