using GoDefer.Amd64Emulator.Cpu;

namespace GoDefer.Amd64Emulator.Execute.Handlers;

/// <summary>
/// Multiplication, division and the widening of AX. After a multiplication SF, ZF and PF are those of the low half, which the
/// manual leaves undefined; a division leaves all flags as they were.
/// </summary>
internal static unsafe class MultiplyHandlers
{
    public static Outcome Mul(CpuState* cpu, Instruction* i)
    {
        if (!Operands.TrySource(cpu, i, i->Size, out var source))
        {
            return Outcome.Fault;
        }
        var product = (UInt128)Operands.ZeroExtend(CpuState.Register(cpu, CpuState.Ax), i->Size) * source;
        var high = (ulong)(product >> (i->Size * 8));
        StoreProduct(cpu, i->Size, (ulong)product, high);
        SetProductFlags(cpu, i->Size, (ulong)product, high != 0);
        return Outcome.Next;
    }

    public static Outcome Imul1(CpuState* cpu, Instruction* i)
    {
        if (!Operands.TrySource(cpu, i, i->Size, out var source))
        {
            return Outcome.Fault;
        }
        var product = (Int128)Operands.SignExtend(CpuState.Register(cpu, CpuState.Ax), i->Size) * Operands.SignExtend(source, i->Size);
        StoreProduct(cpu, i->Size, (ulong)product, (ulong)(product >> (i->Size * 8)));
        SetProductFlags(cpu, i->Size, (ulong)product, product != Operands.SignExtend((ulong)product, i->Size));
        return Outcome.Next;
    }

    public static Outcome Imul2(CpuState* cpu, Instruction* i) =>
        Operands.TrySource(cpu, i, i->Size, out var source)
            ? Signed(cpu, i, CpuState.Register(cpu, i->Destination), source)
            : Outcome.Fault;

    public static Outcome Imul3(CpuState* cpu, Instruction* i) =>
        Operands.TrySource(cpu, i, i->Size, out var source)
            ? Signed(cpu, i, source, (ulong)i->Immediate)
            : Outcome.Fault;

    public static Outcome Div(CpuState* cpu, Instruction* i)
    {
        if (!Operands.TrySource(cpu, i, i->Size, out var divisor))
        {
            return Outcome.Fault;
        }
        if (divisor == 0)
        {
            return DivisionFault(cpu);
        }
        var dividend = Dividend(cpu, i->Size);
        var quotient = dividend / divisor;
        if (quotient >> (i->Size * 8) != 0)
        {
            return DivisionFault(cpu);
        }
        StoreQuotient(cpu, i->Size, (ulong)quotient, (ulong)(dividend % divisor));
        return Outcome.Next;
    }

    public static Outcome Idiv(CpuState* cpu, Instruction* i)
    {
        if (!Operands.TrySource(cpu, i, i->Size, out var source))
        {
            return Outcome.Fault;
        }
        var divisor = Operands.SignExtend(source, i->Size);
        if (divisor == 0)
        {
            return DivisionFault(cpu);
        }
        var unused = 128 - i->Size * 16;
        var dividend = (Int128)(Dividend(cpu, i->Size) << unused) >> unused;
        // The one quotient that does not fit 128 bits either; C# would throw for it.
        if (divisor == -1 && dividend == Int128.MinValue)
        {
            return DivisionFault(cpu);
        }
        var quotient = dividend / divisor;
        if (quotient != Operands.SignExtend((ulong)quotient, i->Size))
        {
            return DivisionFault(cpu);
        }
        StoreQuotient(cpu, i->Size, (ulong)quotient, (ulong)(dividend % divisor));
        return Outcome.Next;
    }

    /// <summary>CBW, CWDE, CDQE: Size is that of the result.</summary>
    public static Outcome WidenAx(CpuState* cpu, Instruction* i)
    {
        var value = Operands.SignExtend(CpuState.Register(cpu, CpuState.Ax), (byte)(i->Size / 2));
        Operands.StoreRegister(cpu, CpuState.Ax, i->Size, (ulong)value);
        return Outcome.Next;
    }

    /// <summary>CWD, CDQ, CQO: the sign of AX fills DX.</summary>
    public static Outcome WidenIntoDx(CpuState* cpu, Instruction* i)
    {
        var value = Operands.SignExtend(CpuState.Register(cpu, CpuState.Ax), i->Size);
        Operands.StoreRegister(cpu, CpuState.Dx, i->Size, (ulong)(value >> 63));
        return Outcome.Next;
    }

    private static Outcome Signed(CpuState* cpu, Instruction* i, ulong left, ulong right)
    {
        var product = (Int128)Operands.SignExtend(left, i->Size) * Operands.SignExtend(right, i->Size);
        Operands.StoreRegister(cpu, i->Destination, i->Size, (ulong)product);
        SetProductFlags(cpu, i->Size, (ulong)product, product != Operands.SignExtend((ulong)product, i->Size));
        return Outcome.Next;
    }

    // One-byte products and dividends are in AX as a whole, wider ones in DX:AX.
    private static void StoreProduct(CpuState* cpu, byte size, ulong low, ulong high)
    {
        if (size == 1)
        {
            Operands.StoreRegister(cpu, CpuState.Ax, 2, (low & 0xff) | high << 8);
            return;
        }
        Operands.StoreRegister(cpu, CpuState.Ax, size, low);
        Operands.StoreRegister(cpu, CpuState.Dx, size, high);
    }

    private static UInt128 Dividend(CpuState* cpu, byte size)
    {
        if (size == 1)
        {
            return (ushort)CpuState.Register(cpu, CpuState.Ax);
        }
        var low = Operands.ZeroExtend(CpuState.Register(cpu, CpuState.Ax), size);
        return (UInt128)Operands.ZeroExtend(CpuState.Register(cpu, CpuState.Dx), size) << (size * 8) | low;
    }

    private static void StoreQuotient(CpuState* cpu, byte size, ulong quotient, ulong remainder)
    {
        if (size == 1)
        {
            Operands.StoreRegister(cpu, CpuState.Ax, 2, (quotient & 0xff) | (remainder & 0xff) << 8);
            return;
        }
        Operands.StoreRegister(cpu, CpuState.Ax, size, quotient);
        Operands.StoreRegister(cpu, CpuState.Dx, size, remainder);
    }

    private static void SetProductFlags(CpuState* cpu, byte size, ulong low, bool truncated) =>
        cpu->Flags.SetBits(Flags.ResultBits(Operands.SignExtend(low, size)) | (truncated ? Flags.Carry | Flags.Overflow : 0));

    private static Outcome DivisionFault(CpuState* cpu)
    {
        cpu->Fault = FaultKind.Division;
        return Outcome.Fault;
    }
}
