using System.Runtime.InteropServices;

namespace GoDefer.Amd64Emulator.Execute;

/// <summary>What a handler tells the loop to do next.</summary>
internal enum Outcome : byte
{
    /// <summary>Go on with the instruction behind this one.</summary>
    Next,
    /// <summary>Go on at <see cref="Cpu.CpuState.Pc"/>.</summary>
    Jump,
    /// <summary>The instruction did not happen; the state says why.</summary>
    Fault,
    /// <summary>A host call; <see cref="Cpu.CpuState.Pc"/> is behind it.</summary>
    HostCall,
    /// <summary>Somebody wants to know that <see cref="Cpu.CpuState.Pc"/> was reached; the instruction has not been executed.</summary>
    Probe,
}

/// <summary>Where the operands of an instruction are; destination first.</summary>
internal enum OperandForm : byte
{
#pragma warning disable CS1591 // spelled out by the names
    None, Register, Memory, RegisterRegister, RegisterMemory, RegisterImmediate, MemoryRegister, MemoryImmediate, Immediate,
#pragma warning restore CS1591
}

/// <summary>
/// A decoded instruction, 40 bytes. Registers are byte offsets into the register file of <see cref="Cpu.CpuState"/> (vector
/// registers: into the vectors). An address is base + (index &lt;&lt; shift) + displacement; pc-relative ones are absolute here.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct Instruction
{
    /// <summary>What the fast loop does with it; <see cref="FastOp.Generic"/>: calls the handler.</summary>
    public FastOp Fast;
    /// <summary>Length of the encoding in bytes.</summary>
    public byte Length;
    /// <summary>Which family handler executes it.</summary>
    public Operation Operation;
    /// <summary>Where the operands are.</summary>
    public OperandForm Form;
    /// <summary>Size of the destination (or of what is compared) in bytes.</summary>
    public byte Size;
    /// <summary>Size of the source where it differs: widening moves, conversions.</summary>
    public byte SourceSize;
    /// <summary>Condition, rounding mode, repeat prefix or shuffle: what selects a variant of the operation.</summary>
    public byte Variant;
    /// <summary>Log2 of the scale of the index.</summary>
    public byte Shift;
    /// <summary>Destination, source, base, index.</summary>
    public byte Destination, Source, Base, Index;
    /// <summary>Relations that take the branch of a fused comparison; see <see cref="Cpu.Conditions"/>.</summary>
    public byte Relations;
    /// <summary>Jumps to this instruction that are left until it counts as hot; 0: it does.</summary>
    public ushort Heat;
    /// <summary>Displacement of the address; of a jump inside its chunk the distance in records.</summary>
    public int Displacement;
    /// <summary>Offset of the instruction from the start of the code.</summary>
    public uint Offset;
    /// <summary>The translated unit that may be entered here, and at which of its entries; 0: none.</summary>
    public int Unit, Entry;
    /// <summary>Immediate, or the target of a jump: a guest address, in fast jumps a pointer to the instruction.</summary>
    public long Immediate;
}
