using System.Runtime.InteropServices;
using GoDefer.Interpreter.Run;

namespace GoDefer.Interpreter.Bytecode;

/// <summary>
/// One bytecode instruction, ready to run: the routine that executes it and its operands, of which each <see cref="Opcode"/> says what they mean.
/// </summary>
[StructLayout(LayoutKind.Explicit)]
internal unsafe struct Instruction
{
    /// <summary>Executes the instruction and goes on with the next one: machine, instruction, first slot of the frame, guest memory, steps left until limits are looked at.</summary>
    [FieldOffset(0)]
    public delegate*<Machine, Instruction*, long*, byte*, long, void> Handler;

    [FieldOffset(8)]
    public int A;

    [FieldOffset(12)]
    public int B;

    [FieldOffset(16)]
    public int C;

    /// <summary>For jumps the distance to the target in bytes.</summary>
    [FieldOffset(20)]
    public int D;

    [FieldOffset(24)]
    public long Immediate;

    /// <summary>Low half of the immediate.</summary>
    [FieldOffset(24)]
    public int Low;

    /// <summary>High half of the immediate.</summary>
    [FieldOffset(28)]
    public int High;
}

/// <summary>An instruction as the compiler makes it.</summary>
internal sealed record Draft(Opcode Opcode, int A, int B, int C, int D, long Immediate);
