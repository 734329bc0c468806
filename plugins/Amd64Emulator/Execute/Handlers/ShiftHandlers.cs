using GoDefer.Amd64Emulator.Cpu;

namespace GoDefer.Amd64Emulator.Execute.Handlers;

/// <summary>
/// Shifts and rotations. A count of 0 changes no flag. OF is defined for a count of 1 only; here it follows the same rule for every
/// count, as processors do.
/// </summary>
internal static unsafe class ShiftHandlers
{
    public static Outcome Shl(CpuState* cpu, Instruction* i)
    {
        if (!TryOperands(cpu, i, out var p, out var value, out var count))
        {
            return Outcome.Fault;
        }
        if (count == 0)
        {
            return Unchanged(i, p, value);
        }
        var bits = i->Size * 8;
        var result = count < bits ? value << count : 0;
        var carry = count <= bits && (value >> (bits - count) & 1) != 0;
        return Finish(cpu, i, p, result, carry, IsNegative(result, i->Size) != carry);
    }

    public static Outcome Shr(CpuState* cpu, Instruction* i)
    {
        if (!TryOperands(cpu, i, out var p, out var value, out var count))
        {
            return Outcome.Fault;
        }
        if (count == 0)
        {
            return Unchanged(i, p, value);
        }
        var carry = (value >> (count - 1) & 1) != 0;
        return Finish(cpu, i, p, value >> count, carry, IsNegative(value, i->Size));
    }

    public static Outcome Sar(CpuState* cpu, Instruction* i)
    {
        if (!TryOperands(cpu, i, out var p, out var value, out var count))
        {
            return Outcome.Fault;
        }
        if (count == 0)
        {
            return Unchanged(i, p, value);
        }
        var signed = Operands.SignExtend(value, i->Size);
        return Finish(cpu, i, p, (ulong)(signed >> count), (signed >> (count - 1) & 1) != 0, overflow: false);
    }

    public static Outcome Rol(CpuState* cpu, Instruction* i)
    {
        if (!TryOperands(cpu, i, out var p, out var value, out var count))
        {
            return Outcome.Fault;
        }
        if (count == 0)
        {
            return Unchanged(i, p, value);
        }
        var result = RotateLeft(value, count % (i->Size * 8), i->Size);
        var carry = (result & 1) != 0;
        return FinishRotation(cpu, i, p, result, carry, IsNegative(result, i->Size) != carry);
    }

    public static Outcome Ror(CpuState* cpu, Instruction* i)
    {
        if (!TryOperands(cpu, i, out var p, out var value, out var count))
        {
            return Outcome.Fault;
        }
        if (count == 0)
        {
            return Unchanged(i, p, value);
        }
        var bits = i->Size * 8;
        var result = RotateLeft(value, (bits - count % bits) % bits, i->Size);
        var carry = IsNegative(result, i->Size);
        return FinishRotation(cpu, i, p, result, carry, carry != IsNegative(result << 1, i->Size));
    }

    public static Outcome Rcl(CpuState* cpu, Instruction* i)
    {
        if (!TryOperands(cpu, i, out var p, out var value, out var count))
        {
            return Outcome.Fault;
        }
        var carry = cpu->Flags.IsCarry;
        for (count %= i->Size * 8 + 1; count > 0; count--)
        {
            var top = IsNegative(value, i->Size);
            value = Operands.ZeroExtend(value << 1 | (carry ? 1ul : 0), i->Size);
            carry = top;
        }
        return FinishRotation(cpu, i, p, value, carry, IsNegative(value, i->Size) != carry);
    }

    public static Outcome Rcr(CpuState* cpu, Instruction* i)
    {
        if (!TryOperands(cpu, i, out var p, out var value, out var count))
        {
            return Outcome.Fault;
        }
        var carry = cpu->Flags.IsCarry;
        for (count %= i->Size * 8 + 1; count > 0; count--)
        {
            var bottom = (value & 1) != 0;
            value = value >> 1 | (carry ? 1ul << (i->Size * 8 - 1) : 0);
            carry = bottom;
        }
        return FinishRotation(cpu, i, p, value, carry, IsNegative(value, i->Size) != IsNegative(value << 1, i->Size));
    }

    public static Outcome Shld(CpuState* cpu, Instruction* i)
    {
        if (!TryDouble(cpu, i, out var p, out var value, out var count))
        {
            return Outcome.Fault;
        }
        if (count == 0)
        {
            return Unchanged(i, p, value);
        }
        var bits = i->Size * 8;
        var filler = Operands.Load(CpuState.File(cpu) + i->Source, i->Size);
        var result = value << count | filler >> (bits - count);
        return Finish(cpu, i, p, result, (value >> (bits - count) & 1) != 0, IsNegative(result ^ value, i->Size));
    }

    public static Outcome Shrd(CpuState* cpu, Instruction* i)
    {
        if (!TryDouble(cpu, i, out var p, out var value, out var count))
        {
            return Outcome.Fault;
        }
        if (count == 0)
        {
            return Unchanged(i, p, value);
        }
        var bits = i->Size * 8;
        var filler = Operands.Load(CpuState.File(cpu) + i->Source, i->Size);
        var result = value >> count | filler << (bits - count);
        return Finish(cpu, i, p, result, (value >> (count - 1) & 1) != 0, IsNegative(result ^ value, i->Size));
    }

    // A 4-byte register is cleared above even by a count of 0.
    private static Outcome Unchanged(Instruction* i, byte* p, ulong value)
    {
        Operands.Store(i, p, value);
        return Outcome.Next;
    }

    private static Outcome Finish(CpuState* cpu, Instruction* i, byte* p, ulong result, bool carry, bool overflow)
    {
        Operands.Store(i, p, result);
        var bits = Flags.ResultBits(Operands.SignExtend(result, i->Size));
        cpu->Flags.SetBits(bits | (carry ? Flags.Carry : 0) | (overflow ? Flags.Overflow : 0));
        return Outcome.Next;
    }

    // Rotations change CF and OF only.
    private static Outcome FinishRotation(CpuState* cpu, Instruction* i, byte* p, ulong result, bool carry, bool overflow)
    {
        Operands.Store(i, p, result);
        var bits = cpu->Flags.Bits & ~(Flags.Carry | Flags.Overflow);
        cpu->Flags.SetBits(bits | (carry ? Flags.Carry : 0) | (overflow ? Flags.Overflow : 0));
        return Outcome.Next;
    }

    private static bool TryOperands(CpuState* cpu, Instruction* i, out byte* p, out ulong value, out int count)
    {
        p = Operands.Destination(cpu, i);
        value = p == null ? 0 : Operands.Load(p, i->Size);
        var amount = i->Form is OperandForm.RegisterImmediate or OperandForm.MemoryImmediate
            ? (ulong)i->Immediate
            : CpuState.Register(cpu, CpuState.Cx);
        count = Masked(amount, i->Size);
        return p != null;
    }

    // SHLD and SHRD have a count besides the source: Variant 0 is CL, 1 the immediate.
    private static bool TryDouble(CpuState* cpu, Instruction* i, out byte* p, out ulong value, out int count)
    {
        p = Operands.Destination(cpu, i);
        value = p == null ? 0 : Operands.Load(p, i->Size);
        count = Masked(i->Variant == 0 ? CpuState.Register(cpu, CpuState.Cx) : (ulong)i->Immediate, i->Size);
        return p != null;
    }

    private static int Masked(ulong count, byte size) => (int)(count & (size == 8 ? 63u : 31u));

    private static bool IsNegative(ulong value, byte size) => (value >> (size * 8 - 1) & 1) != 0;

    private static ulong RotateLeft(ulong value, int count, byte size) =>
        count == 0 ? value : Operands.ZeroExtend(value << count | value >> (size * 8 - count), size);
}
