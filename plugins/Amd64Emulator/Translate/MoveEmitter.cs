using System.Reflection.Emit;
using GoDefer.Amd64Emulator.Cpu;
using GoDefer.Amd64Emulator.Execute;

namespace GoDefer.Amd64Emulator.Translate;

/// <summary>Moves between general registers and memory, and what writes registers by conditions. None changes a flag.</summary>
internal static unsafe class MoveEmitter
{
    /// <summary>Writes an instruction; false if the handler has to do it.</summary>
    public static bool TryWrite(UnitEmitter emit, Instruction* i)
    {
        switch (i->Operation)
        {
            case Operation.Nop:
                return true;
            case Operation.Mov:
                WriteMove(emit, i, i->Size, signed: false);
                return true;
            case Operation.MovZx:
                WriteMove(emit, i, i->SourceSize, signed: false);
                return true;
            case Operation.MovSx:
                WriteMove(emit, i, i->SourceSize, signed: true);
                return true;
            case Operation.Lea:
                emit.SetRegister(i->Destination, i->Size, () => emit.PushOperandAddress(i));
                return true;
            case Operation.WidenIntoDx:
                emit.SetRegister(CpuState.Dx, i->Size, () => PushSign(emit, i->Size));
                return true;
            case Operation.SetCc when i->Form == OperandForm.Register:
                emit.PushCondition((Condition)i->Variant);
                emit.Il.Emit(OpCodes.Conv_I8);
                emit.Il.Emit(OpCodes.Stloc, emit.Result);
                emit.SetRegister(i->Destination, 1, () => emit.Il.Emit(OpCodes.Ldloc, emit.Result));
                return true;
            case Operation.CMov when i->Form == OperandForm.RegisterRegister && i->Size >= 4:
                WriteConditionalMove(emit, i);
                return true;
            default:
                return false;
        }
    }

    private static void WriteMove(UnitEmitter emit, Instruction* i, int sourceSize, bool signed)
    {
        switch (i->Form)
        {
            case OperandForm.MemoryRegister:
                emit.Locate(i, i->Size, writes: true);
                emit.PushPlace();
                emit.PushRegister(i->Source, i->Size);
                emit.Store(i->Size);
                break;
            case OperandForm.MemoryImmediate:
                emit.Locate(i, i->Size, writes: true);
                emit.PushPlace();
                emit.Constant(i->Immediate);
                emit.Store(i->Size);
                break;
            case OperandForm.RegisterMemory:
                emit.Locate(i, sourceSize, writes: false);
                emit.SetRegister(i->Destination, i->Size, () =>
                {
                    emit.PushPlace();
                    emit.Load(sourceSize, signed);
                });
                break;
            case OperandForm.RegisterImmediate:
                emit.SetRegister(i->Destination, i->Size, () => emit.Constant(i->Immediate));
                break;
            default:
                emit.SetRegister(i->Destination, i->Size, () => emit.PushRegister(i->Source, sourceSize, signed));
                break;
        }
    }

    private static void PushSign(UnitEmitter emit, int size)
    {
        emit.PushRegister(CpuState.Ax, size, signed: true);
        emit.Il.Emit(OpCodes.Ldc_I4, 63);
        emit.Il.Emit(OpCodes.Shr);
    }

    // A 4-byte destination is cleared above even if the condition does not hold.
    private static void WriteConditionalMove(UnitEmitter emit, Instruction* i)
    {
        var (taken, end) = (emit.Il.DefineLabel(), emit.Il.DefineLabel());
        emit.PushCondition((Condition)i->Variant);
        emit.Il.Emit(OpCodes.Brtrue, taken);
        if (i->Size == 4) { emit.SetRegister(i->Destination, 4, () => emit.PushRegister(i->Destination, 4)); }
        emit.Il.Emit(OpCodes.Br, end);
        emit.Il.MarkLabel(taken);
        emit.SetRegister(i->Destination, i->Size, () => emit.PushRegister(i->Source, i->Size));
        emit.Il.MarkLabel(end);
    }
}
