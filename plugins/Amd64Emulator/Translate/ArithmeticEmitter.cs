using System.Reflection.Emit;
using GoDefer.Amd64Emulator.Cpu;
using GoDefer.Amd64Emulator.Execute;

namespace GoDefer.Amd64Emulator.Translate;

/// <summary>Arithmetic, logic and shifts. Where flags of another kind than <see cref="FlagKind"/> may be read, the handler does it.</summary>
internal static unsafe class ArithmeticEmitter
{
    /// <summary>Writes record <paramref name="index"/> of the chunk; false if the handler has to do it.</summary>
    public static bool TryWrite(UnitEmitter emit, Instruction* i, FlagUses uses, int index)
    {
        switch (i->Operation)
        {
            case Operation.Add:
                WriteBinary(emit, i, FlagKind.Addition, uses.After(index, FlagKind.Addition));
                return true;
            case Operation.Sub or Operation.Cmp or Operation.Neg:
                WriteBinary(emit, i, FlagKind.Subtraction, uses.After(index, FlagKind.Subtraction));
                return true;
            case Operation.And or Operation.Or or Operation.Xor or Operation.Test:
                WriteBinary(emit, i, FlagKind.Logic, uses.After(index, FlagKind.Logic));
                return true;
            case Operation.Not:
                WriteUnary(emit, i, () => emit.Il.Emit(OpCodes.Not));
                return true;
            case Operation.Inc or Operation.Dec or Operation.Imul2 or Operation.Imul3 or (>= Operation.Shl and <= Operation.Sar) when FlagLiveness.IsDeadAfter(i):
                emit.ForgetFlags();
                return TryWriteWithoutFlags(emit, i);
            case Operation.Sbb when emit.Flags != FlagKind.Unknown && FlagUses.IsCarryMask(i):
                emit.PushCondition(Condition.B);
                emit.Il.Emit(OpCodes.Conv_I8);
                emit.Il.Emit(OpCodes.Neg);
                emit.Il.Emit(OpCodes.Stloc, emit.Result);
                emit.SetRegister(i->Destination, i->Size, () => emit.Il.Emit(OpCodes.Ldloc, emit.Result));
                emit.ForgetFlags();
                return true;
            default:
                return false;
        }
    }

    private static bool TryWriteWithoutFlags(UnitEmitter emit, Instruction* i)
    {
        switch (i->Operation)
        {
            case Operation.Inc or Operation.Dec:
                WriteUnary(emit, i, () =>
                {
                    emit.Constant(i->Operation == Operation.Inc ? 1 : -1);
                    emit.Il.Emit(OpCodes.Add);
                });
                return true;
            case Operation.Imul2 or Operation.Imul3:
                WriteProduct(emit, i);
                return true;
            default:
                return TryWriteShift(emit, i);
        }
    }

    private static void WriteBinary(UnitEmitter emit, Instruction* i, FlagKind kind, (bool Locals, bool State) uses)
    {
        var il = emit.Il;
        var writes = i->Operation is not (Operation.Cmp or Operation.Test);
        LocateOperand(emit, i, writes);
        PushLeft(emit, i);
        il.Emit(OpCodes.Stloc, emit.Left);
        PushRight(emit, i);
        il.Emit(OpCodes.Stloc, emit.Right);
        if (i->Operation != Operation.Cmp)
        {
            il.Emit(OpCodes.Ldloc, emit.Left);
            il.Emit(OpCodes.Ldloc, emit.Right);
            il.Emit(i->Operation switch
            {
                Operation.Add => OpCodes.Add,
                Operation.Sub or Operation.Neg => OpCodes.Sub,
                Operation.Or => OpCodes.Or,
                Operation.Xor => OpCodes.Xor,
                _ => OpCodes.And,
            });
            emit.SignExtend(i->Size);
            il.Emit(OpCodes.Stloc, emit.Result);
        }
        if (writes) { StoreResult(emit, i); }
        emit.SetFlags(kind, i->Size, kind == FlagKind.Subtraction ? emit.Left : emit.Result, kind == FlagKind.Logic ? null : emit.Right, uses);
    }

    private static void WriteUnary(UnitEmitter emit, Instruction* i, Action operate)
    {
        LocateOperand(emit, i, writes: true);
        PushDestination(emit, i);
        operate();
        emit.Il.Emit(OpCodes.Stloc, emit.Result);
        StoreResult(emit, i);
    }

    private static void WriteProduct(UnitEmitter emit, Instruction* i)
    {
        LocateOperand(emit, i, writes: false);
        PushSource(emit, i);
        if (i->Operation == Operation.Imul3) { emit.Constant(i->Immediate); }
        else { emit.PushRegister(i->Destination, i->Size, signed: true); }
        emit.Il.Emit(OpCodes.Mul);
        emit.Il.Emit(OpCodes.Stloc, emit.Result);
        emit.SetRegister(i->Destination, i->Size, () => emit.Il.Emit(OpCodes.Ldloc, emit.Result));
    }

    private static bool TryWriteShift(UnitEmitter emit, Instruction* i)
    {
        if (i->Size < 4) { return false; }
        var isImmediate = i->Form is OperandForm.RegisterImmediate or OperandForm.MemoryImmediate;
        var mask = i->Size == 8 ? 63 : 31;
        LocateOperand(emit, i, writes: true);
        PushDestination(emit, i, signed: i->Operation == Operation.Sar);
        if (isImmediate)
        {
            emit.Il.Emit(OpCodes.Ldc_I4, (int)i->Immediate & mask);
        }
        else
        {
            emit.PushRegister(CpuState.Cx, 1);
            emit.Il.Emit(OpCodes.Conv_I4);
            emit.Il.Emit(OpCodes.Ldc_I4, mask);
            emit.Il.Emit(OpCodes.And);
        }
        emit.Il.Emit(i->Operation switch { Operation.Shl => OpCodes.Shl, Operation.Shr => OpCodes.Shr_Un, _ => OpCodes.Shr });
        emit.Il.Emit(OpCodes.Stloc, emit.Result);
        StoreResult(emit, i);
        return true;
    }

    private static void LocateOperand(UnitEmitter emit, Instruction* i, bool writes)
    {
        if (IsMemoryDestination(i)) { emit.Locate(i, i->Size, writes); }
        else if (i->Form == OperandForm.RegisterMemory) { emit.Locate(i, i->Size, writes: false); }
    }

    private static bool IsMemoryDestination(Instruction* i) =>
        i->Form is OperandForm.Memory or OperandForm.MemoryRegister or OperandForm.MemoryImmediate;

    private static void PushLeft(UnitEmitter emit, Instruction* i)
    {
        if (i->Operation == Operation.Neg || IsZeroing(i)) { emit.Constant(0); }
        else { PushDestination(emit, i, signed: true); }
    }

    private static void PushRight(UnitEmitter emit, Instruction* i)
    {
        if (i->Operation == Operation.Neg) { PushDestination(emit, i, signed: true); }
        else if (IsZeroing(i)) { emit.Constant(0); }
        else { PushSource(emit, i); }
    }

    private static bool IsZeroing(Instruction* i) => i->Operation == Operation.Xor && i->Form == OperandForm.RegisterRegister && i->Source == i->Destination;

    private static void PushDestination(UnitEmitter emit, Instruction* i, bool signed = false)
    {
        if (!IsMemoryDestination(i))
        {
            emit.PushRegister(i->Destination, i->Size, signed);
            return;
        }
        emit.PushPlace();
        emit.Load(i->Size, signed);
    }

    // Sign-extended.
    private static void PushSource(UnitEmitter emit, Instruction* i)
    {
        switch (i->Form)
        {
            case OperandForm.RegisterImmediate or OperandForm.MemoryImmediate:
                emit.Constant(Operands.SignExtend((ulong)i->Immediate, i->Size));
                break;
            case OperandForm.RegisterMemory:
                emit.PushPlace();
                emit.Load(i->Size, signed: true);
                break;
            default:
                emit.PushRegister(i->Source, i->Size, signed: true);
                break;
        }
    }

    private static void StoreResult(UnitEmitter emit, Instruction* i)
    {
        if (!IsMemoryDestination(i))
        {
            emit.SetRegister(i->Destination, i->Size, () => emit.Il.Emit(OpCodes.Ldloc, emit.Result));
            return;
        }
        emit.PushPlace();
        emit.Il.Emit(OpCodes.Ldloc, emit.Result);
        emit.Store(i->Size);
    }
}
