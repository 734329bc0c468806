using GoDefer.Amd64Emulator.Cpu;

namespace GoDefer.Amd64Emulator.Execute.Handlers;

/// <summary>Read-modify-write instructions. The machine has one processor, so every instruction is atomic and LOCK means nothing.</summary>
internal static unsafe class AtomicHandlers
{
    public static Outcome Xadd(CpuState* cpu, Instruction* i)
    {
        var p = Operands.Destination(cpu, i);
        if (p == null)
        {
            return Outcome.Fault;
        }
        var old = Operands.SignExtend(Operands.Load(p, i->Size), i->Size);
        var addend = Operands.SignExtend(Operands.Load(CpuState.File(cpu) + i->Source, i->Size), i->Size);
        var sum = Operands.SignExtend((ulong)(old + addend), i->Size);
        Operands.StoreRegister(cpu, i->Source, i->Size, (ulong)old);
        Operands.Store(i, p, (ulong)sum);
        cpu->Flags.SetAddition(sum, addend, i->Size);
        return Outcome.Next;
    }

    public static Outcome Cmpxchg(CpuState* cpu, Instruction* i)
    {
        var p = Operands.Destination(cpu, i);
        if (p == null)
        {
            return Outcome.Fault;
        }
        var old = Operands.Load(p, i->Size);
        var expected = Operands.ZeroExtend(CpuState.Register(cpu, CpuState.Ax), i->Size);
        cpu->Flags.SetSubtraction(Operands.SignExtend(expected, i->Size), Operands.SignExtend(old, i->Size), i->Size);
        if (old == expected)
        {
            Operands.Store(i, p, Operands.Load(CpuState.File(cpu) + i->Source, i->Size));
        }
        else
        {
            Operands.StoreRegister(cpu, CpuState.Ax, i->Size, old);
        }
        return Outcome.Next;
    }
}
