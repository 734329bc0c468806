using GoDefer.Amd64Emulator.Cpu;
using GoDefer.Amd64Emulator.Execute.Handlers;

namespace GoDefer.Amd64Emulator.Execute;

/// <summary>
/// The handler of each <see cref="Operation"/>. Handlers are the reference: they do every operand form and all flags; the fast loop
/// repeats the frequent ones.
/// </summary>
internal static unsafe class HandlerTable
{
    private static readonly nint[] Table = Build();

    /// <summary>Executes one instruction; on entry Pc is its own address.</summary>
    public static Outcome Execute(CpuState* cpu, Instruction* instruction) =>
        ((delegate*<CpuState*, Instruction*, Outcome>)Table[(int)instruction->Operation])(cpu, instruction);

    /// <summary>The same for the instruction at <paramref name="pc"/>, wherever Pc was.</summary>
    public static Outcome ExecuteAt(CpuState* cpu, Instruction* instruction, ulong pc)
    {
        cpu->Pc = pc;
        return Execute(cpu, instruction);
    }

    /// <summary>Whether an operation has a handler.</summary>
    public static bool Has(Operation operation) => Table[(int)operation] != 0;

    private static nint[] Build()
    {
        var table = new nint[Enum.GetValues<Operation>().Length];
        void Row(Operation operation, delegate*<CpuState*, Instruction*, Outcome> handler) => table[(int)operation] = (nint)handler;

        Row(Operation.EndOfChunk, &ControlHandlers.EndOfChunk);
        Row(Operation.Unsupported, &ControlHandlers.Undefined);
        Row(Operation.Probe, &ControlHandlers.Probe);

        Row(Operation.Mov, &MoveHandlers.Mov);
        Row(Operation.MovZx, &MoveHandlers.MovZx);
        Row(Operation.MovSx, &MoveHandlers.MovSx);
        Row(Operation.Lea, &MoveHandlers.Lea);
        Row(Operation.Xchg, &MoveHandlers.Xchg);
        Row(Operation.Push, &MoveHandlers.Push);
        Row(Operation.Pop, &MoveHandlers.Pop);
        Row(Operation.PushFlags, &MoveHandlers.PushFlags);
        Row(Operation.PopFlags, &MoveHandlers.PopFlags);
        Row(Operation.Leave, &MoveHandlers.Leave);
        Row(Operation.BSwap, &MoveHandlers.BSwap);
        Row(Operation.CMov, &MoveHandlers.CMov);
        Row(Operation.SetCc, &MoveHandlers.SetCc);

        Row(Operation.Add, &ArithmeticHandlers.Add);
        Row(Operation.Adc, &ArithmeticHandlers.Adc);
        Row(Operation.Sub, &ArithmeticHandlers.Sub);
        Row(Operation.Sbb, &ArithmeticHandlers.Sbb);
        Row(Operation.Cmp, &ArithmeticHandlers.Cmp);
        Row(Operation.Inc, &ArithmeticHandlers.Inc);
        Row(Operation.Dec, &ArithmeticHandlers.Dec);
        Row(Operation.Neg, &ArithmeticHandlers.Neg);
        Row(Operation.And, &ArithmeticHandlers.And);
        Row(Operation.Or, &ArithmeticHandlers.Or);
        Row(Operation.Xor, &ArithmeticHandlers.Xor);
        Row(Operation.Test, &ArithmeticHandlers.Test);
        Row(Operation.Not, &ArithmeticHandlers.Not);

        Row(Operation.Mul, &MultiplyHandlers.Mul);
        Row(Operation.Imul1, &MultiplyHandlers.Imul1);
        Row(Operation.Imul2, &MultiplyHandlers.Imul2);
        Row(Operation.Imul3, &MultiplyHandlers.Imul3);
        Row(Operation.Div, &MultiplyHandlers.Div);
        Row(Operation.Idiv, &MultiplyHandlers.Idiv);
        Row(Operation.WidenAx, &MultiplyHandlers.WidenAx);
        Row(Operation.WidenIntoDx, &MultiplyHandlers.WidenIntoDx);

        Row(Operation.Shl, &ShiftHandlers.Shl);
        Row(Operation.Shr, &ShiftHandlers.Shr);
        Row(Operation.Sar, &ShiftHandlers.Sar);
        Row(Operation.Rol, &ShiftHandlers.Rol);
        Row(Operation.Ror, &ShiftHandlers.Ror);
        Row(Operation.Rcl, &ShiftHandlers.Rcl);
        Row(Operation.Rcr, &ShiftHandlers.Rcr);
        Row(Operation.Shld, &ShiftHandlers.Shld);
        Row(Operation.Shrd, &ShiftHandlers.Shrd);

        Row(Operation.Bt, &BitHandlers.Bt);
        Row(Operation.Bts, &BitHandlers.Bts);
        Row(Operation.Btr, &BitHandlers.Btr);
        Row(Operation.Btc, &BitHandlers.Btc);
        Row(Operation.Bsf, &BitHandlers.Bsf);
        Row(Operation.Bsr, &BitHandlers.Bsr);
        Row(Operation.Popcnt, &BitHandlers.Popcnt);
        Row(Operation.Tzcnt, &BitHandlers.Tzcnt);
        Row(Operation.Lzcnt, &BitHandlers.Lzcnt);

        Row(Operation.Xadd, &AtomicHandlers.Xadd);
        Row(Operation.Cmpxchg, &AtomicHandlers.Cmpxchg);

        Row(Operation.Movs, &StringHandlers.Movs);
        Row(Operation.Stos, &StringHandlers.Stos);
        Row(Operation.Cmps, &StringHandlers.Cmps);
        Row(Operation.Scas, &StringHandlers.Scas);
        Row(Operation.Lods, &StringHandlers.Lods);
        Row(Operation.Cld, &StringHandlers.Cld);
        Row(Operation.Std, &StringHandlers.Std);

        Row(Operation.Jcc, &ControlHandlers.Jcc);
        Row(Operation.Jrcxz, &ControlHandlers.Jrcxz);
        Row(Operation.Jmp, &ControlHandlers.Jmp);
        Row(Operation.JmpIndirect, &ControlHandlers.JmpIndirect);
        Row(Operation.Call, &ControlHandlers.Call);
        Row(Operation.CallIndirect, &ControlHandlers.CallIndirect);
        Row(Operation.Ret, &ControlHandlers.Ret);
        Row(Operation.Nop, &ControlHandlers.Nop);
        Row(Operation.Syscall, &ControlHandlers.Syscall);
        Row(Operation.Undefined, &ControlHandlers.Undefined);
        Row(Operation.Cpuid, &ControlHandlers.Cpuid);
        Row(Operation.Rdtsc, &ControlHandlers.Rdtsc);

        Row(Operation.MovVector, &VectorHandlers.Mov);
        Row(Operation.MovVectorLow, &VectorHandlers.MovLow);
        Row(Operation.MovScalarMerge, &VectorHandlers.MovScalarMerge);
        Row(Operation.GeneralToVector, &VectorHandlers.FromGeneral);
        Row(Operation.VectorToGeneral, &VectorHandlers.ToGeneral);
        Row(Operation.Pinsr, &VectorHandlers.Pinsr);

        Row(Operation.AddScalar, &FloatHandlers.Add);
        Row(Operation.SubScalar, &FloatHandlers.Sub);
        Row(Operation.MulScalar, &FloatHandlers.Mul);
        Row(Operation.DivScalar, &FloatHandlers.Div);
        Row(Operation.MinScalar, &FloatHandlers.Min);
        Row(Operation.MaxScalar, &FloatHandlers.Max);
        Row(Operation.SqrtScalar, &FloatHandlers.Sqrt);
        Row(Operation.RoundScalar, &FloatHandlers.Round);
        Row(Operation.CompareScalar, &FloatHandlers.Compare);
        Row(Operation.IntToFloat, &FloatHandlers.FromInt);
        Row(Operation.FloatToInt, &FloatHandlers.ToInt);
        Row(Operation.FloatToIntRounded, &FloatHandlers.ToIntRounded);
        Row(Operation.FloatToFloat, &FloatHandlers.ToFloat);

        Row(Operation.AndVector, &VectorHandlers.And);
        Row(Operation.AndNotVector, &VectorHandlers.AndNot);
        Row(Operation.OrVector, &VectorHandlers.Or);
        Row(Operation.XorVector, &VectorHandlers.Xor);
        Row(Operation.AddPacked, &VectorHandlers.AddPacked);
        Row(Operation.SubPacked, &VectorHandlers.SubPacked);
        Row(Operation.MulPacked, &VectorHandlers.MulPacked);
        Row(Operation.DivPacked, &VectorHandlers.DivPacked);
        Row(Operation.CompareEqualBytes, &VectorHandlers.CompareEqualBytes);
        Row(Operation.CompareEqualInts, &VectorHandlers.CompareEqualInts);
        Row(Operation.MoveMaskBytes, &VectorHandlers.MoveMaskBytes);
        Row(Operation.ShuffleInts, &VectorHandlers.ShuffleInts);
        Row(Operation.ShuffleBytes, &VectorHandlers.ShuffleBytes);
        return table;
    }
}
