using GoDefer.Amd64Emulator.Cpu;

namespace GoDefer.Amd64Emulator.Execute.Handlers;

/// <summary>Addition, subtraction and logic, which set all status flags (INC and DEC leave CF, NOT leaves all).</summary>
internal static unsafe class ArithmeticHandlers
{
    public static Outcome Add(CpuState* cpu, Instruction* i)
    {
        if (!TryBoth(cpu, i, out var p, out var left, out var right))
        {
            return Outcome.Fault;
        }
        var sum = Operands.SignExtend((ulong)(left + right), i->Size);
        Operands.Store(i, p, (ulong)sum);
        cpu->Flags.SetAddition(sum, right, i->Size);
        return Outcome.Next;
    }

    public static Outcome Adc(CpuState* cpu, Instruction* i)
    {
        if (!TryBoth(cpu, i, out var p, out var left, out var right))
        {
            return Outcome.Fault;
        }
        var carry = cpu->Flags.IsCarry ? 1 : 0;
        var sum = Operands.SignExtend((ulong)(left + right + carry), i->Size);
        Operands.Store(i, p, (ulong)sum);
        var carryOut = (ulong)sum < (ulong)right || (carry != 0 && sum == right);
        var overflow = ((sum ^ left) & (sum ^ right)) < 0;
        cpu->Flags.SetBits(Flags.ResultBits(sum) | (carryOut ? Flags.Carry : 0) | (overflow ? Flags.Overflow : 0));
        return Outcome.Next;
    }

    public static Outcome Sub(CpuState* cpu, Instruction* i)
    {
        if (!TryBoth(cpu, i, out var p, out var left, out var right))
        {
            return Outcome.Fault;
        }
        Operands.Store(i, p, (ulong)(left - right));
        cpu->Flags.SetSubtraction(left, right, i->Size);
        return Outcome.Next;
    }

    public static Outcome Sbb(CpuState* cpu, Instruction* i)
    {
        if (!TryBoth(cpu, i, out var p, out var left, out var right))
        {
            return Outcome.Fault;
        }
        var borrow = cpu->Flags.IsCarry ? 1 : 0;
        var difference = Operands.SignExtend((ulong)(left - right - borrow), i->Size);
        Operands.Store(i, p, (ulong)difference);
        var borrowOut = (ulong)left < (ulong)right || (borrow != 0 && left == right);
        var overflow = ((left ^ right) & (left ^ difference)) < 0;
        cpu->Flags.SetBits(Flags.ResultBits(difference) | (borrowOut ? Flags.Carry : 0) | (overflow ? Flags.Overflow : 0));
        return Outcome.Next;
    }

    public static Outcome Cmp(CpuState* cpu, Instruction* i)
    {
        if (!TryCompared(cpu, i, out var left, out var right))
        {
            return Outcome.Fault;
        }
        cpu->Flags.SetSubtraction(left, right, i->Size);
        return Outcome.Next;
    }

    public static Outcome Test(CpuState* cpu, Instruction* i)
    {
        if (!TryCompared(cpu, i, out var left, out var right))
        {
            return Outcome.Fault;
        }
        cpu->Flags.SetLogic(left & right, i->Size);
        return Outcome.Next;
    }

    public static Outcome Inc(CpuState* cpu, Instruction* i) => Step(cpu, i, 1);

    public static Outcome Dec(CpuState* cpu, Instruction* i) => Step(cpu, i, -1);

    public static Outcome Neg(CpuState* cpu, Instruction* i)
    {
        var p = Operands.Destination(cpu, i);
        if (p == null)
        {
            return Outcome.Fault;
        }
        var value = Operands.SignExtend(Operands.Load(p, i->Size), i->Size);
        Operands.Store(i, p, (ulong)-value);
        cpu->Flags.SetSubtraction(0, value, i->Size);
        return Outcome.Next;
    }

    public static Outcome And(CpuState* cpu, Instruction* i) =>
        TryBoth(cpu, i, out var p, out var left, out var right) ? Logic(cpu, i, p, left & right) : Outcome.Fault;

    public static Outcome Or(CpuState* cpu, Instruction* i) =>
        TryBoth(cpu, i, out var p, out var left, out var right) ? Logic(cpu, i, p, left | right) : Outcome.Fault;

    public static Outcome Xor(CpuState* cpu, Instruction* i) =>
        TryBoth(cpu, i, out var p, out var left, out var right) ? Logic(cpu, i, p, left ^ right) : Outcome.Fault;

    public static Outcome Not(CpuState* cpu, Instruction* i)
    {
        var p = Operands.Destination(cpu, i);
        if (p == null)
        {
            return Outcome.Fault;
        }
        Operands.Store(i, p, ~Operands.Load(p, i->Size));
        return Outcome.Next;
    }

    private static Outcome Logic(CpuState* cpu, Instruction* i, byte* p, long result)
    {
        Operands.Store(i, p, (ulong)result);
        cpu->Flags.SetLogic(result, i->Size);
        return Outcome.Next;
    }

    private static Outcome Step(CpuState* cpu, Instruction* i, int step)
    {
        var p = Operands.Destination(cpu, i);
        if (p == null)
        {
            return Outcome.Fault;
        }
        var old = Operands.SignExtend(Operands.Load(p, i->Size), i->Size);
        var result = Operands.SignExtend((ulong)(old + step), i->Size);
        Operands.Store(i, p, (ulong)result);
        var overflow = step > 0 ? result < old : result > old;
        cpu->Flags.SetBits(Flags.ResultBits(result) | (cpu->Flags.IsCarry ? Flags.Carry : 0) | (overflow ? Flags.Overflow : 0));
        return Outcome.Next;
    }

    private static bool TryBoth(CpuState* cpu, Instruction* i, out byte* p, out long left, out long right)
    {
        left = right = 0;
        p = Operands.Destination(cpu, i);
        if (p == null || !Operands.TrySource(cpu, i, i->Size, out var source))
        {
            return false;
        }
        left = Operands.SignExtend(Operands.Load(p, i->Size), i->Size);
        right = Operands.SignExtend(source, i->Size);
        return true;
    }

    private static bool TryCompared(CpuState* cpu, Instruction* i, out long left, out long right)
    {
        left = right = 0;
        var p = Operands.Compared(cpu, i);
        if (p == null || !Operands.TrySource(cpu, i, i->Size, out var source))
        {
            return false;
        }
        left = Operands.SignExtend(Operands.Load(p, i->Size), i->Size);
        right = Operands.SignExtend(source, i->Size);
        return true;
    }
}
