using System.Text;
using GoDefer.Amd64Emulator.Cpu;
using GoDefer.Amd64Emulator.Execute;
using Iced.Intel;
using Instruction = GoDefer.Amd64Emulator.Execute.Instruction;

namespace GoDefer.Amd64Emulator.Trace;

/// <summary>
/// Writes each executed instruction: address, symbol + offset, source line, text, and what it changed (general and vector registers,
/// memory). One line an instruction:
/// <code>0x401026 main.main+0x26 defer_ret.go:6 MOVQ $1, (SP) ; [0xc01fffff58]=0x1</code>
/// </summary>
internal sealed unsafe class Tracer(Machine machine, TextWriter writer, bool fullPaths) : IObserver
{
    private readonly ulong[] registers = new ulong[16];
    private readonly ulong[] vectors = new ulong[32];
    private readonly StringBuilder line = new();
    private ulong written;
    private int writtenSize;

    /// <inheritdoc/>
    public void Before(Instruction* instruction)
    {
        var cpu = machine.Cpu;
        new ReadOnlySpan<ulong>(cpu->Registers, 16).CopyTo(registers);
        new ReadOnlySpan<ulong>(cpu->Vectors, 32).CopyTo(vectors);
        var pc = cpu->Pc;
        line.Clear().Append("0x").Append(pc.ToString("x")).Append(' ');
        line.Append(SourceText.Place(machine.Image, pc, fullPaths)).Append('\t');
        line.Append(InstructionText.Format(machine.Code.Bytes(pc, instruction->Length), pc, machine.Image));
        (written, writtenSize) = WrittenMemory(cpu, instruction);
    }

    /// <inheritdoc/>
    public void After(Instruction* instruction)
    {
        var separator = "\t; ";
        for (var i = 0; i < registers.Length; i++)
        {
            if (machine.Cpu->Registers[i] != registers[i])
            {
                Append(ref separator, $"{RegisterNames.General[i]}=0x{machine.Cpu->Registers[i]:x}");
            }
        }
        for (var i = 0; i < 16; i++)
        {
            var (low, high) = (machine.Cpu->Vectors[2 * i], machine.Cpu->Vectors[2 * i + 1]);
            if (low != vectors[2 * i] || high != vectors[2 * i + 1])
            {
                Append(ref separator, high == 0 ? $"X{i}=0x{low:x}" : $"X{i}=0x{high:x}{low:x16}");
            }
        }
        AppendMemory(ref separator);
        writer.Write(line.Append('\n'));
    }

    private void AppendMemory(ref string separator)
    {
        var p = writtenSize == 0 ? null : machine.Memory.Read(written, writtenSize);
        if (p == null)
        {
            return;
        }
        var value = new StringBuilder("0x");
        for (var i = writtenSize - 1; i >= 0; i--)
        {
            value.Append(p[i].ToString("x2"));
        }
        var digits = value.ToString(2, value.Length - 2).TrimStart('0');
        Append(ref separator, $"[0x{written:x}]=0x{(digits.Length == 0 ? "0" : digits)}");
    }

    private void Append(ref string separator, string change)
    {
        line.Append(separator).Append(change);
        separator = ", ";
    }

    // String instructions are shown by their registers only.
    private static (ulong Address, int Size) WrittenMemory(CpuState* cpu, Instruction* i) => i->Operation switch
    {
        Operation.Push or Operation.Call or Operation.CallIndirect or Operation.PushFlags => (CpuState.Register(cpu, CpuState.Sp) - 8, 8),
        Operation.Cmp or Operation.Test or Operation.Bt or Operation.Mul or Operation.Imul1 or Operation.Div or Operation.Idiv or Operation.JmpIndirect => (0, 0),
        _ when i->Form is OperandForm.Memory or OperandForm.MemoryRegister or OperandForm.MemoryImmediate => (Operands.Address(cpu, i), i->Size),
        _ => (0, 0),
    };
}
