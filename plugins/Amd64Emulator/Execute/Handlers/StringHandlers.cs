using GoDefer.Amd64Emulator.Cpu;

namespace GoDefer.Amd64Emulator.Execute.Handlers;

/// <summary>
/// String instructions. <see cref="Instruction.Variant"/> is the prefix. A repeated one counts as one instruction; if an element
/// faults, the registers say how far it came, as on a processor.
/// </summary>
internal static unsafe class StringHandlers
{
    /// <summary>Values of <see cref="Instruction.Variant"/>.</summary>
    public const byte Once = 0, Repeat = 1, RepeatNotEqual = 2;

    public static Outcome Movs(CpuState* cpu, Instruction* i) =>
        i->Variant != Once && TryMoveAll(cpu, i->Size) ? Outcome.Next : Each(cpu, i, &MoveOne, compares: false);

    public static Outcome Stos(CpuState* cpu, Instruction* i) =>
        i->Variant != Once && i->Size == 1 && TryFillAll(cpu) ? Outcome.Next : Each(cpu, i, &StoreOne, compares: false);

    public static Outcome Lods(CpuState* cpu, Instruction* i) => Each(cpu, i, &LoadOne, compares: false);

    public static Outcome Cmps(CpuState* cpu, Instruction* i) => Each(cpu, i, &CompareOne, compares: true);

    public static Outcome Scas(CpuState* cpu, Instruction* i) => Each(cpu, i, &ScanOne, compares: true);

    public static Outcome Cld(CpuState* cpu, Instruction* i)
    {
        cpu->DirectionDown = false;
        return Outcome.Next;
    }

    public static Outcome Std(CpuState* cpu, Instruction* i)
    {
        cpu->DirectionDown = true;
        return Outcome.Next;
    }

    private static Outcome Each(CpuState* cpu, Instruction* i, delegate*<CpuState*, byte, bool> one, bool compares)
    {
        if (i->Variant == Once)
        {
            return one(cpu, i->Size) ? Outcome.Next : Outcome.Fault;
        }
        ref var count = ref CpuState.Register(cpu, CpuState.Cx);
        while (count != 0)
        {
            if (!one(cpu, i->Size))
            {
                return Outcome.Fault;
            }
            count--;
            if (compares && cpu->Flags.Left == cpu->Flags.Right != (i->Variant == Repeat))
            {
                break;
            }
        }
        return Outcome.Next;
    }

    private static bool MoveOne(CpuState* cpu, byte size)
    {
        var from = Operands.ReadAt(cpu, CpuState.Register(cpu, CpuState.Si), size);
        var to = from == null ? null : Operands.WriteAt(cpu, CpuState.Register(cpu, CpuState.Di), size);
        if (to == null)
        {
            return false;
        }
        Put(to, size, Operands.Load(from, size));
        Advance(cpu, CpuState.Si, size);
        Advance(cpu, CpuState.Di, size);
        return true;
    }

    private static bool StoreOne(CpuState* cpu, byte size)
    {
        var to = Operands.WriteAt(cpu, CpuState.Register(cpu, CpuState.Di), size);
        if (to == null)
        {
            return false;
        }
        Put(to, size, CpuState.Register(cpu, CpuState.Ax));
        Advance(cpu, CpuState.Di, size);
        return true;
    }

    private static bool LoadOne(CpuState* cpu, byte size)
    {
        var from = Operands.ReadAt(cpu, CpuState.Register(cpu, CpuState.Si), size);
        if (from == null)
        {
            return false;
        }
        Operands.StoreRegister(cpu, CpuState.Ax, size, Operands.Load(from, size));
        Advance(cpu, CpuState.Si, size);
        return true;
    }

    private static bool CompareOne(CpuState* cpu, byte size)
    {
        var left = Operands.ReadAt(cpu, CpuState.Register(cpu, CpuState.Si), size);
        var right = left == null ? null : Operands.ReadAt(cpu, CpuState.Register(cpu, CpuState.Di), size);
        if (right == null)
        {
            return false;
        }
        SetCompared(cpu, Operands.Load(left, size), Operands.Load(right, size), size);
        Advance(cpu, CpuState.Si, size);
        Advance(cpu, CpuState.Di, size);
        return true;
    }

    private static bool ScanOne(CpuState* cpu, byte size)
    {
        var right = Operands.ReadAt(cpu, CpuState.Register(cpu, CpuState.Di), size);
        if (right == null)
        {
            return false;
        }
        SetCompared(cpu, CpuState.Register(cpu, CpuState.Ax), Operands.Load(right, size), size);
        Advance(cpu, CpuState.Di, size);
        return true;
    }

    // memmove has the effect of element by element unless the copy runs into its own source.
    private static bool TryMoveAll(CpuState* cpu, byte size)
    {
        var count = CpuState.Register(cpu, CpuState.Cx);
        if (count > long.MaxValue / 8)
        {
            return false;
        }
        var bytes = count * size;
        var si = CpuState.Register(cpu, CpuState.Si);
        var di = CpuState.Register(cpu, CpuState.Di);
        if (cpu->DirectionDown)
        {
            (si, di) = (si - bytes + size, di - bytes + size);
        }
        var runsIntoSource = cpu->DirectionDown ? si - di - 1 < bytes : di - si - 1 < bytes;
        var from = cpu->Memory->Read(si, bytes);
        var to = cpu->Memory->Write(di, bytes);
        if (runsIntoSource || from == null || to == null)
        {
            return false;
        }
        Buffer.MemoryCopy(from, to, bytes, bytes);
        Move(cpu, CpuState.Si, bytes);
        Move(cpu, CpuState.Di, bytes);
        CpuState.Register(cpu, CpuState.Cx) = 0;
        return true;
    }

    private static bool TryFillAll(CpuState* cpu)
    {
        var count = CpuState.Register(cpu, CpuState.Cx);
        var di = CpuState.Register(cpu, CpuState.Di);
        var to = cpu->DirectionDown || count > int.MaxValue ? null : cpu->Memory->Write(di, count);
        if (to == null)
        {
            return false;
        }
        new Span<byte>(to, (int)count).Fill((byte)CpuState.Register(cpu, CpuState.Ax));
        Move(cpu, CpuState.Di, count);
        CpuState.Register(cpu, CpuState.Cx) = 0;
        return true;
    }

    private static void SetCompared(CpuState* cpu, ulong left, ulong right, byte size) =>
        cpu->Flags.SetSubtraction(Operands.SignExtend(left, size), Operands.SignExtend(right, size), size);

    private static void Advance(CpuState* cpu, byte register, byte size) => Move(cpu, register, size);

    private static void Move(CpuState* cpu, byte register, ulong bytes) =>
        CpuState.Register(cpu, register) += cpu->DirectionDown ? 0 - bytes : bytes;

    private static void Put(byte* p, byte size, ulong value)
    {
        switch (size)
        {
            case 1:
                *p = (byte)value;
                break;
            case 2:
                *(ushort*)p = (ushort)value;
                break;
            case 4:
                *(uint*)p = (uint)value;
                break;
            default:
                *(ulong*)p = value;
                break;
        }
    }
}
