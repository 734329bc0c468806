using System.Reflection.Emit;
using System.Runtime.Intrinsics;
using GoDefer.Amd64Emulator.Cpu;
using GoDefer.Amd64Emulator.Execute;

namespace GoDefer.Amd64Emulator.Translate;

/// <summary>Moves of vector registers and the four operations on scalar floats. None changes a flag.</summary>
internal static unsafe class VectorEmitter
{
    /// <summary>Writes an instruction; false if the handler has to do it.</summary>
    public static bool TryWrite(UnitEmitter emit, Instruction* i)
    {
        switch (i->Operation)
        {
            case Operation.MovVector:
                WriteMove(emit, i);
                return true;
            case Operation.XorVector when i->Form == OperandForm.RegisterRegister && i->Source == i->Destination:
                StoreLow(emit, i->Destination, () => emit.Constant(0));
                return true;
            case Operation.MovVectorLow:
                StoreLow(emit, i->Destination, () => Load(emit, i->Source, 8));
                return true;
            case Operation.MovScalarMerge:
                emit.PushVector(i->Destination);
                Load(emit, i->Source, i->Size);
                emit.Store(i->Size);
                return true;
            case Operation.GeneralToVector:
                WriteFromGeneral(emit, i);
                return true;
            case Operation.VectorToGeneral:
                WriteToGeneral(emit, i);
                return true;
            case >= Operation.AddScalar and <= Operation.DivScalar:
                WriteScalar(emit, i);
                return true;
            case Operation.IntToFloat when i->Form == OperandForm.RegisterRegister:
                emit.PushVector(i->Destination);
                emit.PushRegister(i->Source, i->SourceSize, signed: true);
                emit.Il.Emit(i->Size == 4 ? OpCodes.Conv_R4 : OpCodes.Conv_R8);
                emit.Il.Emit(i->Size == 4 ? OpCodes.Stind_R4 : OpCodes.Stind_R8);
                return true;
            default:
                return false;
        }
    }

    private static void WriteMove(UnitEmitter emit, Instruction* i)
    {
        if (i->Form != OperandForm.RegisterRegister) { emit.Locate(i, 16, writes: i->Form == OperandForm.MemoryRegister); }
        if (i->Form == OperandForm.MemoryRegister) { emit.PushPlace(); }
        else { emit.PushVector(i->Destination); }
        if (i->Form == OperandForm.RegisterMemory) { emit.PushPlace(); }
        else { emit.PushVector(i->Source); }
        foreach (var code in (OpCode[])[OpCodes.Ldobj, OpCodes.Stobj])
        {
            // No alignment is known of guest memory.
            emit.Il.Emit(OpCodes.Unaligned, (byte)1);
            emit.Il.Emit(code, typeof(Vector128<byte>));
        }
    }

    private static void WriteFromGeneral(UnitEmitter emit, Instruction* i)
    {
        if (i->Form == OperandForm.RegisterRegister)
        {
            StoreLow(emit, i->Destination, () => emit.PushRegister(i->Source, i->Size));
            return;
        }
        emit.Locate(i, i->Size, writes: false);
        StoreLow(emit, i->Destination, () =>
        {
            emit.PushPlace();
            emit.Load(i->Size);
        });
    }

    private static void WriteToGeneral(UnitEmitter emit, Instruction* i)
    {
        if (i->Form == OperandForm.RegisterRegister)
        {
            emit.SetRegister(i->Destination, i->Size, () => Load(emit, i->Source, i->Size));
            return;
        }
        emit.Locate(i, i->Size, writes: true);
        emit.PushPlace();
        Load(emit, i->Source, i->Size);
        emit.Store(i->Size);
    }

    private static void WriteScalar(UnitEmitter emit, Instruction* i)
    {
        var load = i->Size == 4 ? OpCodes.Ldind_R4 : OpCodes.Ldind_R8;
        if (i->Form == OperandForm.RegisterMemory) { emit.Locate(i, i->Size, writes: false); }
        emit.PushVector(i->Destination);
        emit.PushVector(i->Destination);
        emit.Il.Emit(load);
        if (i->Form == OperandForm.RegisterMemory) { emit.PushPlace(); }
        else { emit.PushVector(i->Source); }
        emit.Il.Emit(load);
        emit.Il.Emit(i->Operation switch
        {
            Operation.AddScalar => OpCodes.Add,
            Operation.SubScalar => OpCodes.Sub,
            Operation.MulScalar => OpCodes.Mul,
            _ => OpCodes.Div,
        });
        emit.Il.Emit(i->Size == 4 ? OpCodes.Stind_R4 : OpCodes.Stind_R8);
    }

    private static void Load(UnitEmitter emit, byte register, int size)
    {
        emit.PushVector(register);
        emit.Load(size);
    }

    // The rest of the register is cleared.
    private static void StoreLow(UnitEmitter emit, byte register, Action value)
    {
        emit.PushVector(register);
        value();
        emit.Store(8);
        emit.PushVector((byte)(register + 8));
        emit.Constant(0);
        emit.Store(8);
    }
}
