using GoDefer.Amd64Emulator.Cpu;

namespace GoDefer.Amd64Emulator.Execute;

/// <summary>Chooses the <see cref="FastOp"/> of each record of a new chunk and resolves jumps inside it.</summary>
internal static unsafe class FastOpSelector
{
    /// <summary>Works on <paramref name="count"/> records, the last being the end marker; <paramref name="codeStart"/>: address of offset 0.</summary>
    public static void Select(Instruction* chunk, int count, ulong codeStart)
    {
        ResolveJumps(chunk, count, codeStart);
        for (var i = 0; i < count - 1; i++)
        {
            chunk[i].Fast = Choose(chunk + i);
        }
    }

    // Displacement of a jump inside the chunk is the distance in records.
    private static void ResolveJumps(Instruction* chunk, int count, ulong codeStart)
    {
        var byOffset = new Dictionary<uint, int>();
        for (var i = 0; i < count - 1; i++)
        {
            byOffset[chunk[i].Offset] = i;
        }
        for (var i = 0; i < count - 1; i++)
        {
            if (chunk[i].Operation is Operation.Jcc or Operation.Jmp
                && byOffset.TryGetValue((uint)((ulong)chunk[i].Immediate - codeStart), out var target))
            {
                chunk[i].Displacement = target - i;
            }
        }
    }

    private static FastOp Choose(Instruction* i) => i->Operation switch
    {
        Operation.Mov => Move(i),
        Operation.MovZx => WidenUnsigned(i),
        Operation.MovSx => WidenSigned(i),
        Operation.Lea when i->Size == 8 => IsPlain(i) ? FastOp.LeaM64 : FastOp.LeaX64,
        Operation.Cmp => Compare(i),
        Operation.Test => TestJump(i),
        Operation.Jcc when i->Displacement != 0 => FastOp.Jcc,
        Operation.Jmp when i->Displacement != 0 => FastOp.Jmp,
        Operation.Call => FastOp.Call,
        Operation.CallIndirect => i->Form == OperandForm.Register ? FastOp.CallR : IsPlain(i) ? FastOp.CallM : FastOp.Generic,
        Operation.Ret when i->Immediate == 0 => FastOp.Ret,
        Operation.Nop => FastOp.Nop,
        Operation.MovVector => Vector(i),
        Operation.XorVector when i->Form == OperandForm.RegisterRegister && i->Source == i->Destination => FastOp.XorVectorSelf,
        Operation.GeneralToVector when i->Size == 8 && i->Form == OperandForm.RegisterMemory => IsPlain(i) ? FastOp.LoadDouble : FastOp.LoadDoubleX,
        Operation.VectorToGeneral when i->Size == 8 && i->Form == OperandForm.MemoryRegister => IsPlain(i) ? FastOp.StoreDouble : FastOp.StoreDoubleX,
        Operation.MovScalarMerge when i->Size == 8 => FastOp.MoveDouble,
        >= Operation.AddScalar and <= Operation.DivScalar when i->Size == 8 && i->Form == OperandForm.RegisterRegister => Double(i->Operation),
        _ => Arithmetic(i),
    };

    // Address without an index.
    private static bool IsPlain(Instruction* i) => i->Index == CpuState.ZeroRegister;

    private static bool IsAligned(byte register) => (register & 7) == 0;

    private static FastOp Move(Instruction* i) => (i->Form, i->Size, IsPlain(i)) switch
    {
        (OperandForm.RegisterRegister, 8, _) => FastOp.MovRR64,
        (OperandForm.RegisterRegister, 4, _) => FastOp.MovRR32,
        (OperandForm.RegisterImmediate, 8, _) => FastOp.MovRI64,
        (OperandForm.RegisterImmediate, 4, _) => Zeroing(i),
        (OperandForm.RegisterMemory, 8, true) => FastOp.LoadM64,
        (OperandForm.RegisterMemory, 8, false) => FastOp.LoadX64,
        (OperandForm.RegisterMemory, 4, true) => FastOp.LoadM32,
        (OperandForm.RegisterMemory, 4, false) => FastOp.LoadX32,
        (OperandForm.MemoryRegister, 8, true) => FastOp.StoreM64,
        (OperandForm.MemoryRegister, 8, false) => FastOp.StoreX64,
        (OperandForm.MemoryRegister, 4, true) => FastOp.StoreM32,
        (OperandForm.MemoryRegister, 4, false) => FastOp.StoreX32,
        (OperandForm.MemoryRegister, 1, true) => FastOp.StoreM8,
        (OperandForm.MemoryRegister, 1, false) => FastOp.StoreX8,
        (OperandForm.MemoryImmediate, 8, true) => FastOp.StoreMI64,
        (OperandForm.MemoryImmediate, 4, true) => FastOp.StoreMI32,
        (OperandForm.MemoryImmediate, 1, true) => FastOp.StoreMI8,
        (OperandForm.MemoryImmediate, 1, false) => FastOp.StoreXI8,
        _ => FastOp.Generic,
    };

    // A 4-byte immediate clears the upper half, which the record can say by itself.
    private static FastOp Zeroing(Instruction* i)
    {
        i->Immediate = (uint)i->Immediate;
        return FastOp.MovRI64;
    }

    private static FastOp WidenUnsigned(Instruction* i) => (i->Form, i->SourceSize, IsPlain(i)) switch
    {
        _ when i->Size < 4 => FastOp.Generic,
        (OperandForm.RegisterRegister, 1, _) => FastOp.MovZxRR8,
        (OperandForm.RegisterRegister, 2, _) => FastOp.MovZxRR16,
        (OperandForm.RegisterMemory, 1, true) => FastOp.LoadZxM8,
        (OperandForm.RegisterMemory, 1, false) => FastOp.LoadZxX8,
        (OperandForm.RegisterMemory, 2, true) => FastOp.LoadZxM16,
        _ => FastOp.Generic,
    };

    private static FastOp WidenSigned(Instruction* i) => (i->Form, i->SourceSize) switch
    {
        _ when i->Size != 8 => FastOp.Generic,
        (OperandForm.RegisterRegister, 4) => FastOp.MovSxRR32,
        (OperandForm.RegisterMemory, 4) when IsPlain(i) => FastOp.LoadSxM32,
        _ => FastOp.Generic,
    };

    private static FastOp Compare(Instruction* i) => (i->Form, i->Size) switch
    {
        _ when !JumpFollows(i) || !IsPlain(i) => FastOp.Generic,
        (OperandForm.RegisterRegister, 8) => FastOp.CmpRR64Jump,
        (OperandForm.RegisterImmediate, 8) => FastOp.CmpRI64Jump,
        (OperandForm.RegisterMemory, 8) => FastOp.CmpRM64Jump,
        (OperandForm.MemoryRegister, 8) => FastOp.CmpMR64Jump,
        (OperandForm.MemoryImmediate, 8) => FastOp.CmpMI64Jump,
        (OperandForm.RegisterRegister, 4) => FastOp.CmpRR32Jump,
        (OperandForm.RegisterImmediate, 4) => FastOp.CmpRI32Jump,
        (OperandForm.MemoryImmediate, 4) => FastOp.CmpMI32Jump,
        (OperandForm.RegisterImmediate, 1) => FastOp.CmpRI8Jump,
        (OperandForm.MemoryImmediate, 1) => FastOp.CmpMI8Jump,
        _ => FastOp.Generic,
    };

    private static FastOp TestJump(Instruction* i) => (i->Form, i->Size) switch
    {
        _ when !JumpFollows(i) => FastOp.Generic,
        (OperandForm.RegisterRegister, 8) => FastOp.TestRR64Jump,
        (OperandForm.RegisterRegister, 4) => FastOp.TestRR32Jump,
        (OperandForm.RegisterRegister, 1) => FastOp.TestRR8Jump,
        _ => FastOp.Generic,
    };

    private static bool JumpFollows(Instruction* i) => i[1].Operation == Operation.Jcc && i[1].Displacement != 0 && i[1].Relations != 0;

    private static FastOp Vector(Instruction* i) => i->Form switch
    {
        OperandForm.RegisterRegister => FastOp.VectorRR,
        OperandForm.RegisterMemory when IsPlain(i) => FastOp.VectorRM,
        OperandForm.MemoryRegister when IsPlain(i) => FastOp.VectorMR,
        _ => FastOp.Generic,
    };

    private static FastOp Double(Operation operation) => operation switch
    {
        Operation.AddScalar => FastOp.AddDouble,
        Operation.SubScalar => FastOp.SubDouble,
        Operation.MulScalar => FastOp.MulDouble,
        _ => FastOp.DivDouble,
    };

    private static FastOp Arithmetic(Instruction* i)
    {
        if (i->Operation is Operation.Not && i->Form == OperandForm.Register && i->Size == 8)
        {
            return FastOp.NotR64;
        }
        return i->Operation is >= Operation.Add and <= Operation.Xor or Operation.Imul2 or Operation.Imul3 or >= Operation.Shl and <= Operation.Sar
            ? FlagLiveness.IsDeadAfter(i) ? WithoutFlags(i) : WithFlags(i)
            : FastOp.Generic;
    }

    private static FastOp WithFlags(Instruction* i) => (i->Operation, i->Form, i->Size) switch
    {
        (Operation.Add, OperandForm.RegisterImmediate, 8) => FastOp.AddRI64F,
        (Operation.Sub, OperandForm.RegisterImmediate, 8) => FastOp.SubRI64F,
        (Operation.Add, OperandForm.RegisterMemory, 8) when IsPlain(i) => FastOp.AddRM64F,
        _ => FastOp.Generic,
    };

    private static FastOp WithoutFlags(Instruction* i) => i->Size switch
    {
        8 => WithoutFlags64(i),
        4 when IsAligned(i->Destination) => WithoutFlags32(i),
        _ => FastOp.Generic,
    };

    private static FastOp WithoutFlags64(Instruction* i) => (i->Operation, i->Form) switch
    {
        (Operation.Add, OperandForm.RegisterRegister) => FastOp.AddRR64,
        (Operation.Add, OperandForm.RegisterImmediate) => FastOp.AddRI64,
        (Operation.Add, OperandForm.RegisterMemory) when IsPlain(i) => FastOp.AddRM64,
        (Operation.Add, OperandForm.MemoryRegister) when IsPlain(i) => FastOp.AddMR64,
        (Operation.Add, OperandForm.MemoryImmediate) when IsPlain(i) => FastOp.AddMI64,
        (Operation.Inc, OperandForm.Register) => Constant(i, 1, FastOp.AddRI64),
        (Operation.Dec, OperandForm.Register) => Constant(i, -1, FastOp.AddRI64),
        (Operation.Inc, OperandForm.Memory) when IsPlain(i) => Constant(i, 1, FastOp.AddMI64),
        (Operation.Dec, OperandForm.Memory) when IsPlain(i) => Constant(i, -1, FastOp.AddMI64),
        (Operation.Sub, OperandForm.RegisterRegister) => FastOp.SubRR64,
        (Operation.Sub, OperandForm.RegisterImmediate) => FastOp.SubRI64,
        (Operation.Sub, OperandForm.RegisterMemory) when IsPlain(i) => FastOp.SubRM64,
        (Operation.And, OperandForm.RegisterRegister) => FastOp.AndRR64,
        (Operation.And, OperandForm.RegisterImmediate) => FastOp.AndRI64,
        (Operation.Or, OperandForm.RegisterRegister) => FastOp.OrRR64,
        (Operation.Or, OperandForm.RegisterImmediate) => FastOp.OrRI64,
        (Operation.Xor, OperandForm.RegisterRegister) => FastOp.XorRR64,
        (Operation.Xor, OperandForm.RegisterImmediate) => FastOp.XorRI64,
        (Operation.Neg, OperandForm.Register) => FastOp.NegR64,
        (Operation.Imul2, OperandForm.RegisterRegister) => FastOp.ImulRR64,
        (Operation.Imul2, OperandForm.RegisterMemory) when IsPlain(i) => FastOp.ImulRM64,
        (Operation.Imul3, OperandForm.RegisterRegister) => FastOp.ImulRRI64,
        (Operation.Shl, OperandForm.RegisterImmediate) => FastOp.ShlRI64,
        (Operation.Shr, OperandForm.RegisterImmediate) => FastOp.ShrRI64,
        (Operation.Sar, OperandForm.RegisterImmediate) => FastOp.SarRI64,
        _ => FastOp.Generic,
    };

    private static FastOp WithoutFlags32(Instruction* i) => (i->Operation, i->Form) switch
    {
        (Operation.Add, OperandForm.RegisterRegister) => FastOp.AddRR32,
        (Operation.Add, OperandForm.RegisterImmediate) => FastOp.AddRI32,
        (Operation.Inc, OperandForm.Register) => Constant(i, 1, FastOp.AddRI32),
        (Operation.Dec, OperandForm.Register) => Constant(i, -1, FastOp.AddRI32),
        (Operation.Sub, OperandForm.RegisterRegister) => FastOp.SubRR32,
        (Operation.Sub, OperandForm.RegisterImmediate) => FastOp.SubRI32,
        (Operation.And, OperandForm.RegisterRegister) => FastOp.AndRR32,
        (Operation.And, OperandForm.RegisterImmediate) => FastOp.AndRI32,
        (Operation.Or, OperandForm.RegisterRegister) => FastOp.OrRR32,
        (Operation.Or, OperandForm.RegisterImmediate) => FastOp.OrRI32,
        (Operation.Xor, OperandForm.RegisterRegister) => FastOp.XorRR32,
        (Operation.Xor, OperandForm.RegisterImmediate) => FastOp.XorRI32,
        (Operation.Shl, OperandForm.RegisterImmediate) => FastOp.ShlRI32,
        (Operation.Shr, OperandForm.RegisterImmediate) => FastOp.ShrRI32,
        _ => FastOp.Generic,
    };

    // INC and DEC have no immediate; as additions they get one, which their handlers ignore.
    private static FastOp Constant(Instruction* i, long value, FastOp op)
    {
        i->Immediate = value;
        return op;
    }
}
