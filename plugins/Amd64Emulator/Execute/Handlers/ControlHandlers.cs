using GoDefer.Amd64Emulator.Cpu;

namespace GoDefer.Amd64Emulator.Execute.Handlers;

/// <summary>Jumps, calls and what ends a run. Immediate is the target's guest address.</summary>
internal static unsafe class ControlHandlers
{
    public static Outcome Probe(CpuState* cpu, Instruction* i) => Outcome.Probe;

    public static Outcome Jcc(CpuState* cpu, Instruction* i) =>
        Conditions.Holds(cpu->Flags, (Condition)i->Variant) ? Jmp(cpu, i) : Outcome.Next;

    public static Outcome Jrcxz(CpuState* cpu, Instruction* i) =>
        CpuState.Register(cpu, CpuState.Cx) == 0 ? Jmp(cpu, i) : Outcome.Next;

    public static Outcome Jmp(CpuState* cpu, Instruction* i)
    {
        cpu->Pc = (ulong)i->Immediate;
        return Outcome.Jump;
    }

    public static Outcome JmpIndirect(CpuState* cpu, Instruction* i)
    {
        if (!Operands.TrySource(cpu, i, 8, out var target))
        {
            return Outcome.Fault;
        }
        cpu->Pc = target;
        return Outcome.Jump;
    }

    public static Outcome Call(CpuState* cpu, Instruction* i) => Enter(cpu, i, (ulong)i->Immediate);

    public static Outcome CallIndirect(CpuState* cpu, Instruction* i) =>
        Operands.TrySource(cpu, i, 8, out var target) ? Enter(cpu, i, target) : Outcome.Fault;

    public static Outcome Ret(CpuState* cpu, Instruction* i)
    {
        var p = Operands.ReadAt(cpu, CpuState.Register(cpu, CpuState.Sp), 8);
        if (p == null)
        {
            return Outcome.Fault;
        }
        CpuState.Register(cpu, CpuState.Sp) += 8 + (ulong)i->Immediate;
        cpu->Pc = *(ulong*)p;
        return Outcome.Jump;
    }

    public static Outcome Nop(CpuState* cpu, Instruction* i) => Outcome.Next;

    public static Outcome Syscall(CpuState* cpu, Instruction* i)
    {
        cpu->Pc += i->Length;
        return Outcome.HostCall;
    }

    public static Outcome Undefined(CpuState* cpu, Instruction* i)
    {
        cpu->Fault = FaultKind.Instruction;
        return Outcome.Fault;
    }

    /// <summary>Behind the last instruction of a chunk: what follows is another function.</summary>
    public static Outcome EndOfChunk(CpuState* cpu, Instruction* i) => Outcome.Jump;

    /// <summary>A processor with SSE4.2 and POPCNT, and nothing beyond.</summary>
    public static Outcome Cpuid(CpuState* cpu, Instruction* i)
    {
        const uint featuresEdx = 1 << 0 | 1 << 15 | 1 << 25 | 1 << 26; // FPU, CMOV, SSE, SSE2
        const uint featuresEcx = 1 << 0 | 1 << 9 | 1 << 19 | 1 << 20 | 1 << 23; // SSE3, SSSE3, SSE4.1, SSE4.2, POPCNT
        var leaf = (uint)CpuState.Register(cpu, CpuState.Ax);
        CpuState.Register(cpu, CpuState.Ax) = leaf == 0 ? 1u : 0;
        CpuState.Register(cpu, CpuState.Bx) = 0;
        CpuState.Register(cpu, CpuState.Cx) = leaf == 1 ? featuresEcx : 0;
        CpuState.Register(cpu, CpuState.Dx) = leaf == 1 ? featuresEdx : 0;
        return Outcome.Next;
    }

    /// <summary>The time stamp is the number of instructions executed, so that runs repeat.</summary>
    public static Outcome Rdtsc(CpuState* cpu, Instruction* i)
    {
        CpuState.Register(cpu, CpuState.Ax) = (uint)cpu->Steps;
        CpuState.Register(cpu, CpuState.Dx) = (uint)(cpu->Steps >> 32);
        return Outcome.Next;
    }

    private static Outcome Enter(CpuState* cpu, Instruction* i, ulong target)
    {
        if (!MoveHandlers.TryPush(cpu, cpu->Pc + i->Length))
        {
            return Outcome.Fault;
        }
        cpu->Pc = target;
        return Outcome.Jump;
    }
}
