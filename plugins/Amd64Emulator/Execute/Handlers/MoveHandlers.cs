using System.Buffers.Binary;
using GoDefer.Amd64Emulator.Cpu;

namespace GoDefer.Amd64Emulator.Execute.Handlers;

/// <summary>Moves between general registers, memory and the stack. None changes a flag but POPF.</summary>
internal static unsafe class MoveHandlers
{
    public static Outcome Mov(CpuState* cpu, Instruction* i)
    {
        if (!Operands.TrySource(cpu, i, i->Size, out var value))
        {
            return Outcome.Fault;
        }
        var p = Operands.Destination(cpu, i);
        if (p == null)
        {
            return Outcome.Fault;
        }
        Operands.Store(i, p, value);
        return Outcome.Next;
    }

    public static Outcome MovZx(CpuState* cpu, Instruction* i)
    {
        if (!Operands.TrySource(cpu, i, i->SourceSize, out var value))
        {
            return Outcome.Fault;
        }
        Operands.StoreRegister(cpu, i->Destination, i->Size, value);
        return Outcome.Next;
    }

    public static Outcome MovSx(CpuState* cpu, Instruction* i)
    {
        if (!Operands.TrySource(cpu, i, i->SourceSize, out var value))
        {
            return Outcome.Fault;
        }
        Operands.StoreRegister(cpu, i->Destination, i->Size, (ulong)Operands.SignExtend(value, i->SourceSize));
        return Outcome.Next;
    }

    public static Outcome Lea(CpuState* cpu, Instruction* i)
    {
        Operands.StoreRegister(cpu, i->Destination, i->Size, Operands.Address(cpu, i));
        return Outcome.Next;
    }

    public static Outcome Xchg(CpuState* cpu, Instruction* i)
    {
        var p = Operands.Destination(cpu, i);
        if (p == null)
        {
            return Outcome.Fault;
        }
        var old = Operands.Load(p, i->Size);
        Operands.Store(i, p, Operands.Load(CpuState.File(cpu) + i->Source, i->Size));
        Operands.StoreRegister(cpu, i->Source, i->Size, old);
        return Outcome.Next;
    }

    public static Outcome Push(CpuState* cpu, Instruction* i)
    {
        if (!Operands.TrySource(cpu, i, 8, out var value))
        {
            return Outcome.Fault;
        }
        return TryPush(cpu, value) ? Outcome.Next : Outcome.Fault;
    }

    public static Outcome Pop(CpuState* cpu, Instruction* i)
    {
        var stack = Operands.ReadAt(cpu, CpuState.Register(cpu, CpuState.Sp), 8);
        if (stack == null)
        {
            return Outcome.Fault;
        }
        var value = *(ulong*)stack;
        // An address with SP as base is computed after SP was raised (Intel SDM, POP).
        CpuState.Register(cpu, CpuState.Sp) += 8;
        var p = Operands.Destination(cpu, i);
        if (p == null)
        {
            CpuState.Register(cpu, CpuState.Sp) -= 8;
            return Outcome.Fault;
        }
        *(ulong*)p = value;
        return Outcome.Next;
    }

    public static Outcome PushFlags(CpuState* cpu, Instruction* i)
    {
        const ulong alwaysSet = 2;
        const ulong direction = 1024;
        return TryPush(cpu, cpu->Flags.Bits | alwaysSet | (cpu->DirectionDown ? direction : 0)) ? Outcome.Next : Outcome.Fault;
    }

    public static Outcome PopFlags(CpuState* cpu, Instruction* i)
    {
        const ulong direction = 1024;
        var stack = Operands.ReadAt(cpu, CpuState.Register(cpu, CpuState.Sp), 8);
        if (stack == null)
        {
            return Outcome.Fault;
        }
        var bits = *(ulong*)stack;
        cpu->Flags.SetBits(bits & (Flags.Carry | Flags.Parity | Flags.Zero | Flags.Sign | Flags.Overflow));
        cpu->DirectionDown = (bits & direction) != 0;
        CpuState.Register(cpu, CpuState.Sp) += 8;
        return Outcome.Next;
    }

    public static Outcome Leave(CpuState* cpu, Instruction* i)
    {
        var frame = CpuState.Register(cpu, CpuState.Bp);
        var p = Operands.ReadAt(cpu, frame, 8);
        if (p == null)
        {
            return Outcome.Fault;
        }
        CpuState.Register(cpu, CpuState.Bp) = *(ulong*)p;
        CpuState.Register(cpu, CpuState.Sp) = frame + 8;
        return Outcome.Next;
    }

    public static Outcome BSwap(CpuState* cpu, Instruction* i)
    {
        ref var register = ref CpuState.Register(cpu, i->Destination);
        register = i->Size == 4 ? BinaryPrimitives.ReverseEndianness((uint)register) : BinaryPrimitives.ReverseEndianness(register);
        return Outcome.Next;
    }

    public static Outcome CMov(CpuState* cpu, Instruction* i)
    {
        // The source is read, and a 4-byte destination cleared above, even if the condition does not hold.
        if (!Operands.TrySource(cpu, i, i->Size, out var value))
        {
            return Outcome.Fault;
        }
        if (!Conditions.Holds(cpu->Flags, (Condition)i->Variant))
        {
            value = CpuState.Register(cpu, i->Destination);
        }
        Operands.StoreRegister(cpu, i->Destination, i->Size, value);
        return Outcome.Next;
    }

    public static Outcome SetCc(CpuState* cpu, Instruction* i)
    {
        var p = Operands.Destination(cpu, i);
        if (p == null)
        {
            return Outcome.Fault;
        }
        *p = Conditions.Holds(cpu->Flags, (Condition)i->Variant) ? (byte)1 : (byte)0;
        return Outcome.Next;
    }

    internal static bool TryPush(CpuState* cpu, ulong value)
    {
        var sp = CpuState.Register(cpu, CpuState.Sp) - 8;
        var p = Operands.WriteAt(cpu, sp, 8);
        if (p == null)
        {
            return false;
        }
        *(ulong*)p = value;
        CpuState.Register(cpu, CpuState.Sp) = sp;
        return true;
    }
}
