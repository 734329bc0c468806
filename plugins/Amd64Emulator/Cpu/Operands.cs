using System.Runtime.CompilerServices;
using GoDefer.Amd64Emulator.Execute;

namespace GoDefer.Amd64Emulator.Cpu;

/// <summary>Reading and writing operands by form and size: what the handlers of all families share.</summary>
internal static unsafe class Operands
{
    /// <summary>The address of the memory operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Address(CpuState* cpu, Instruction* i) =>
        CpuState.Register(cpu, i->Base) + (CpuState.Register(cpu, i->Index) << i->Shift) + (ulong)i->Displacement;

    /// <summary>Host memory to read from; null after recording the fault.</summary>
    public static byte* ReadAt(CpuState* cpu, ulong address, ulong size)
    {
        var p = cpu->Memory->Read(address, size);
        return p != null ? p : Fault(cpu, address, FaultKind.Read);
    }

    /// <summary>Host memory to write to; null after recording the fault.</summary>
    public static byte* WriteAt(CpuState* cpu, ulong address, ulong size)
    {
        var p = cpu->Memory->Write(address, size);
        return p != null ? p : Fault(cpu, address, FaultKind.Write);
    }

    /// <summary>Where the destination is: register or memory that may be written; null after recording the fault.</summary>
    public static byte* Destination(CpuState* cpu, Instruction* i) => i->Form switch
    {
        OperandForm.Memory or OperandForm.MemoryRegister or OperandForm.MemoryImmediate => WriteAt(cpu, Address(cpu, i), i->Size),
        _ => CpuState.File(cpu) + i->Destination,
    };

    /// <summary>Where the destination is when it is only looked at (CMP, TEST, BT).</summary>
    public static byte* Compared(CpuState* cpu, Instruction* i) => i->Form switch
    {
        OperandForm.Memory or OperandForm.MemoryRegister or OperandForm.MemoryImmediate => ReadAt(cpu, Address(cpu, i), i->Size),
        _ => CpuState.File(cpu) + i->Destination,
    };

    /// <summary>The source of <paramref name="size"/> bytes, zero-extended; false after recording a fault.</summary>
    public static bool TrySource(CpuState* cpu, Instruction* i, byte size, out ulong value)
    {
        switch (i->Form)
        {
            case OperandForm.RegisterImmediate or OperandForm.MemoryImmediate or OperandForm.Immediate:
                value = ZeroExtend((ulong)i->Immediate, size);
                return true;
            case OperandForm.RegisterMemory or OperandForm.Memory:
                var p = ReadAt(cpu, Address(cpu, i), size);
                value = p == null ? 0 : Load(p, size);
                return p != null;
            case OperandForm.Register:
                value = Load(CpuState.File(cpu) + i->Destination, size);
                return true;
            default:
                value = Load(CpuState.File(cpu) + i->Source, size);
                return true;
        }
    }

    /// <summary>Reads 1, 2, 4 or 8 bytes, zero-extended.</summary>
    public static ulong Load(byte* p, byte size) => size switch
    {
        1 => *p,
        2 => *(ushort*)p,
        4 => *(uint*)p,
        _ => *(ulong*)p,
    };

    /// <summary>
    /// Writes to where <see cref="Destination"/> is. A register written with 4 bytes has its upper half cleared; 1 and 2 bytes leave
    /// the rest.
    /// </summary>
    public static void Store(Instruction* i, byte* p, ulong value)
    {
        switch (i->Size)
        {
            case 1:
                *p = (byte)value;
                break;
            case 2:
                *(ushort*)p = (ushort)value;
                break;
            case 4 when !IsMemoryDestination(i->Form):
                *(ulong*)p = (uint)value;
                break;
            case 4:
                *(uint*)p = (uint)value;
                break;
            default:
                *(ulong*)p = value;
                break;
        }
    }

    /// <summary>Writes a general register by size, as <see cref="Store"/> does.</summary>
    public static void StoreRegister(CpuState* cpu, byte register, byte size, ulong value)
    {
        var p = CpuState.File(cpu) + register;
        switch (size)
        {
            case 1:
                *p = (byte)value;
                break;
            case 2:
                *(ushort*)p = (ushort)value;
                break;
            case 4:
                *(ulong*)p = (uint)value;
                break;
            default:
                *(ulong*)p = value;
                break;
        }
    }

    /// <summary>The low <paramref name="size"/> bytes, sign-extended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long SignExtend(ulong value, byte size)
    {
        var unused = 64 - size * 8;
        return (long)(value << unused) >> unused;
    }

    /// <summary>The low <paramref name="size"/> bytes, zero-extended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ZeroExtend(ulong value, byte size)
    {
        var unused = 64 - size * 8;
        return value << unused >> unused;
    }

    /// <summary>Records a memory fault.</summary>
    public static byte* Fault(CpuState* cpu, ulong address, FaultKind kind)
    {
        cpu->Fault = kind;
        cpu->FaultAddress = address;
        return null;
    }

    private static bool IsMemoryDestination(OperandForm form) =>
        form is OperandForm.Memory or OperandForm.MemoryRegister or OperandForm.MemoryImmediate;
}
