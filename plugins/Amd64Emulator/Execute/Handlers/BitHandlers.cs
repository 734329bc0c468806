using System.Numerics;
using GoDefer.Amd64Emulator.Cpu;

namespace GoDefer.Amd64Emulator.Execute.Handlers;

/// <summary>Single bits, scans and counts. Bit tests change CF only; scans ZF only (the others are undefined).</summary>
internal static unsafe class BitHandlers
{
    public static Outcome Bt(CpuState* cpu, Instruction* i)
    {
        var p = Locate(cpu, i, writing: false, out var bit);
        if (p == null)
        {
            return Outcome.Fault;
        }
        SetCarry(cpu, (Operands.Load(p, i->Size) >> bit & 1) != 0);
        return Outcome.Next;
    }

    public static Outcome Bts(CpuState* cpu, Instruction* i) => Change(cpu, i, (value, mask) => value | mask);

    public static Outcome Btr(CpuState* cpu, Instruction* i) => Change(cpu, i, (value, mask) => value & ~mask);

    public static Outcome Btc(CpuState* cpu, Instruction* i) => Change(cpu, i, (value, mask) => value ^ mask);

    public static Outcome Bsf(CpuState* cpu, Instruction* i) => Scan(cpu, i, value => BitOperations.TrailingZeroCount(value));

    public static Outcome Bsr(CpuState* cpu, Instruction* i) => Scan(cpu, i, value => BitOperations.Log2(value));

    public static Outcome Popcnt(CpuState* cpu, Instruction* i)
    {
        if (!Operands.TrySource(cpu, i, i->Size, out var value))
        {
            return Outcome.Fault;
        }
        Operands.StoreRegister(cpu, i->Destination, i->Size, (ulong)BitOperations.PopCount(value));
        cpu->Flags.SetBits(value == 0 ? Flags.Zero : 0);
        return Outcome.Next;
    }

    public static Outcome Tzcnt(CpuState* cpu, Instruction* i) =>
        Count(cpu, i, (value, bits) => Math.Min(BitOperations.TrailingZeroCount(value), bits));

    public static Outcome Lzcnt(CpuState* cpu, Instruction* i) =>
        Count(cpu, i, (value, bits) => BitOperations.LeadingZeroCount(value) - (64 - bits));

    private static Outcome Change(CpuState* cpu, Instruction* i, Func<ulong, ulong, ulong> change)
    {
        var p = Locate(cpu, i, writing: true, out var bit);
        if (p == null)
        {
            return Outcome.Fault;
        }
        var value = Operands.Load(p, i->Size);
        Operands.Store(i, p, change(value, 1ul << bit));
        SetCarry(cpu, (value >> bit & 1) != 0);
        return Outcome.Next;
    }

    // With a register as bit number, memory is a bit string of any length; an immediate stays in the operand.
    private static byte* Locate(CpuState* cpu, Instruction* i, bool writing, out int bit)
    {
        var bits = i->Size * 8;
        if (i->Form != OperandForm.MemoryRegister)
        {
            var number = i->Form == OperandForm.RegisterRegister ? CpuState.Register(cpu, i->Source) : (ulong)i->Immediate;
            bit = (int)(number & (uint)(bits - 1));
            return writing ? Operands.Destination(cpu, i) : Operands.Compared(cpu, i);
        }
        var position = Operands.SignExtend(CpuState.Register(cpu, i->Source), i->Size);
        bit = (int)(position & (bits - 1));
        var address = Operands.Address(cpu, i) + (ulong)((position - bit) / 8);
        return writing ? Operands.WriteAt(cpu, address, i->Size) : Operands.ReadAt(cpu, address, i->Size);
    }

    // The destination keeps its value if the source is 0, as processors do.
    private static Outcome Scan(CpuState* cpu, Instruction* i, Func<ulong, int> scan)
    {
        if (!Operands.TrySource(cpu, i, i->Size, out var value))
        {
            return Outcome.Fault;
        }
        if (value != 0)
        {
            Operands.StoreRegister(cpu, i->Destination, i->Size, (ulong)scan(value));
        }
        cpu->Flags.SetBits((cpu->Flags.Bits & ~Flags.Zero) | (value == 0 ? Flags.Zero : 0));
        return Outcome.Next;
    }

    private static Outcome Count(CpuState* cpu, Instruction* i, Func<ulong, int, int> count)
    {
        if (!Operands.TrySource(cpu, i, i->Size, out var value))
        {
            return Outcome.Fault;
        }
        var result = count(value, i->Size * 8);
        Operands.StoreRegister(cpu, i->Destination, i->Size, (ulong)result);
        cpu->Flags.SetBits((value == 0 ? Flags.Carry : 0) | (result == 0 ? Flags.Zero : 0));
        return Outcome.Next;
    }

    private static void SetCarry(CpuState* cpu, bool carry) =>
        cpu->Flags.SetBits((cpu->Flags.Bits & ~Flags.Carry) | (carry ? Flags.Carry : 0));
}
