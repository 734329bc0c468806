using System.Runtime.Intrinsics;
using GoDefer.Amd64Emulator.Cpu;

namespace GoDefer.Amd64Emulator.Execute.Handlers;

/// <summary>
/// Moves of vector registers and operations on whole vectors. None changes a flag. Aligned moves do not check alignment
/// (docs/quirks.md).
/// </summary>
internal static unsafe class VectorHandlers
{
    public static Outcome Mov(CpuState* cpu, Instruction* i)
    {
        if (i->Form == OperandForm.MemoryRegister)
        {
            var to = Operands.WriteAt(cpu, Operands.Address(cpu, i), 16);
            if (to == null)
            {
                return Outcome.Fault;
            }
            Vector128.Store(Vector128.Load(CpuState.Vector(cpu, i->Source)), to);
            return Outcome.Next;
        }
        var from = Source(cpu, i, 16);
        if (from == null)
        {
            return Outcome.Fault;
        }
        Vector128.Store(Vector128.Load(from), CpuState.Vector(cpu, i->Destination));
        return Outcome.Next;
    }

    /// <summary>MOVQ between vector registers: the upper half is cleared.</summary>
    public static Outcome MovLow(CpuState* cpu, Instruction* i)
    {
        SetLow(cpu, i->Destination, *(ulong*)CpuState.Vector(cpu, i->Source));
        return Outcome.Next;
    }

    /// <summary>MOVSS and MOVSD between registers: the rest of the destination stays.</summary>
    public static Outcome MovScalarMerge(CpuState* cpu, Instruction* i)
    {
        FloatHandlers.Store(cpu, i->Destination, i->Size, Operands.Load(CpuState.Vector(cpu, i->Source), i->Size));
        return Outcome.Next;
    }

    /// <summary>MOVD, MOVQ, MOVSS, MOVSD from a general register or memory: the rest of the destination is cleared.</summary>
    public static Outcome FromGeneral(CpuState* cpu, Instruction* i)
    {
        if (!Operands.TrySource(cpu, i, i->Size, out var value))
        {
            return Outcome.Fault;
        }
        SetLow(cpu, i->Destination, value);
        return Outcome.Next;
    }

    /// <summary>MOVD, MOVQ, MOVSS, MOVSD to a general register or memory.</summary>
    public static Outcome ToGeneral(CpuState* cpu, Instruction* i)
    {
        var p = Operands.Destination(cpu, i);
        if (p == null)
        {
            return Outcome.Fault;
        }
        Operands.Store(i, p, Operands.Load(CpuState.Vector(cpu, i->Source), i->Size));
        return Outcome.Next;
    }

    /// <summary>PINSRW, PINSRD, PINSRQ: Variant is the lane.</summary>
    public static Outcome Pinsr(CpuState* cpu, Instruction* i)
    {
        if (!Operands.TrySource(cpu, i, i->SourceSize, out var value))
        {
            return Outcome.Fault;
        }
        var lane = CpuState.Vector(cpu, i->Destination) + i->Variant * i->SourceSize;
        switch (i->SourceSize)
        {
            case 2:
                *(ushort*)lane = (ushort)value;
                break;
            case 4:
                *(uint*)lane = (uint)value;
                break;
            default:
                *(ulong*)lane = value;
                break;
        }
        return Outcome.Next;
    }

    public static Outcome And(CpuState* cpu, Instruction* i) => Apply(cpu, i, &AndOf);

    public static Outcome AndNot(CpuState* cpu, Instruction* i) => Apply(cpu, i, &AndNotOf);

    public static Outcome Or(CpuState* cpu, Instruction* i) => Apply(cpu, i, &OrOf);

    public static Outcome Xor(CpuState* cpu, Instruction* i) => Apply(cpu, i, &XorOf);

    /// <summary>ADDPS, ADDPD, by the size of a lane in SourceSize; likewise the next three.</summary>
    public static Outcome AddPacked(CpuState* cpu, Instruction* i) => Apply(cpu, i, i->SourceSize == 4 ? &AddSingles : &AddDoubles);

    public static Outcome SubPacked(CpuState* cpu, Instruction* i) => Apply(cpu, i, i->SourceSize == 4 ? &SubSingles : &SubDoubles);

    public static Outcome MulPacked(CpuState* cpu, Instruction* i) => Apply(cpu, i, i->SourceSize == 4 ? &MulSingles : &MulDoubles);

    public static Outcome DivPacked(CpuState* cpu, Instruction* i) => Apply(cpu, i, i->SourceSize == 4 ? &DivSingles : &DivDoubles);

    public static Outcome CompareEqualBytes(CpuState* cpu, Instruction* i) => Apply(cpu, i, &EqualBytes);

    public static Outcome CompareEqualInts(CpuState* cpu, Instruction* i) => Apply(cpu, i, &EqualInts);

    public static Outcome ShuffleBytes(CpuState* cpu, Instruction* i) => Apply(cpu, i, &ShuffledBytes);

    public static Outcome MoveMaskBytes(CpuState* cpu, Instruction* i)
    {
        var mask = Vector128.ExtractMostSignificantBits(Vector128.Load(CpuState.Vector(cpu, i->Source)));
        Operands.StoreRegister(cpu, i->Destination, 4, mask);
        return Outcome.Next;
    }

    /// <summary>PSHUFD: two bits of Variant choose the source of each lane.</summary>
    public static Outcome ShuffleInts(CpuState* cpu, Instruction* i)
    {
        var from = Source(cpu, i, 16);
        if (from == null)
        {
            return Outcome.Fault;
        }
        var order = Vector128.Create(i->Variant & 3, i->Variant >> 2 & 3, i->Variant >> 4 & 3, i->Variant >> 6);
        Vector128.Store(Vector128.Shuffle(Vector128.Load((int*)from), order), (int*)CpuState.Vector(cpu, i->Destination));
        return Outcome.Next;
    }

    /// <summary>The source vector or memory of <paramref name="size"/> bytes; null after recording a fault.</summary>
    internal static byte* Source(CpuState* cpu, Instruction* i, ulong size) => i->Form == OperandForm.RegisterMemory
        ? Operands.ReadAt(cpu, Operands.Address(cpu, i), size)
        : CpuState.Vector(cpu, i->Source);

    private static Outcome Apply(CpuState* cpu, Instruction* i, delegate*<Vector128<byte>, Vector128<byte>, Vector128<byte>> operation)
    {
        var from = Source(cpu, i, 16);
        if (from == null)
        {
            return Outcome.Fault;
        }
        var to = CpuState.Vector(cpu, i->Destination);
        Vector128.Store(operation(Vector128.Load(to), Vector128.Load(from)), to);
        return Outcome.Next;
    }

    private static void SetLow(CpuState* cpu, byte register, ulong value)
    {
        var p = (ulong*)CpuState.Vector(cpu, register);
        p[0] = value;
        p[1] = 0;
    }

    private static Vector128<byte> AndOf(Vector128<byte> left, Vector128<byte> right) => left & right;

    private static Vector128<byte> AndNotOf(Vector128<byte> left, Vector128<byte> right) => ~left & right;

    private static Vector128<byte> OrOf(Vector128<byte> left, Vector128<byte> right) => left | right;

    private static Vector128<byte> XorOf(Vector128<byte> left, Vector128<byte> right) => left ^ right;

    private static Vector128<byte> AddSingles(Vector128<byte> left, Vector128<byte> right) => (left.AsSingle() + right.AsSingle()).AsByte();

    private static Vector128<byte> AddDoubles(Vector128<byte> left, Vector128<byte> right) => (left.AsDouble() + right.AsDouble()).AsByte();

    private static Vector128<byte> SubSingles(Vector128<byte> left, Vector128<byte> right) => (left.AsSingle() - right.AsSingle()).AsByte();

    private static Vector128<byte> SubDoubles(Vector128<byte> left, Vector128<byte> right) => (left.AsDouble() - right.AsDouble()).AsByte();

    private static Vector128<byte> MulSingles(Vector128<byte> left, Vector128<byte> right) => (left.AsSingle() * right.AsSingle()).AsByte();

    private static Vector128<byte> MulDoubles(Vector128<byte> left, Vector128<byte> right) => (left.AsDouble() * right.AsDouble()).AsByte();

    private static Vector128<byte> DivSingles(Vector128<byte> left, Vector128<byte> right) => (left.AsSingle() / right.AsSingle()).AsByte();

    private static Vector128<byte> DivDoubles(Vector128<byte> left, Vector128<byte> right) => (left.AsDouble() / right.AsDouble()).AsByte();

    private static Vector128<byte> EqualBytes(Vector128<byte> left, Vector128<byte> right) => Vector128.Equals(left, right);

    private static Vector128<byte> EqualInts(Vector128<byte> left, Vector128<byte> right) => Vector128.Equals(left.AsInt32(), right.AsInt32()).AsByte();

    // A set top bit gives 0; otherwise the low four bits count.
    private static Vector128<byte> ShuffledBytes(Vector128<byte> left, Vector128<byte> right) =>
        Vector128.Shuffle(left, right & Vector128.Create((byte)0x8f));
}
