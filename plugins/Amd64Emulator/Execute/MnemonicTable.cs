using Iced.Intel;

namespace GoDefer.Amd64Emulator.Execute;

/// <summary>How the operands of a mnemonic become those of an <see cref="Instruction"/>.</summary>
internal enum Shape : byte
{
    /// <summary>General registers, memory, immediates; Size is that of operand 0.</summary>
    General,
    /// <summary>The same with Size fixed at 8: PUSH, POP, indirect jumps and calls.</summary>
    Pointer,
    /// <summary>General destination and a narrower source: MOVZX, MOVSX.</summary>
    Widening,
    /// <summary>No operands that need decoding; Size comes from the row.</summary>
    Implied,
    /// <summary>A string instruction; Size from the row, Variant from the prefix.</summary>
    String,
    /// <summary>Immediate is the target of a jump.</summary>
    Branch,
    /// <summary>SHLD, SHRD: a count behind the source.</summary>
    DoubleShift,
    /// <summary>Whole vector registers; the row's size is that of a lane.</summary>
    Vector,
    /// <summary>MOVSS, MOVSD, MOVD, MOVQ of the row's size: what it is depends on the operands.</summary>
    ScalarMove,
    /// <summary>Scalar float of the row's size; an immediate becomes Variant.</summary>
    Scalar,
    /// <summary>Vector destination of the row's size, general source.</summary>
    IntToFloat,
    /// <summary>General destination, vector source of the row's size.</summary>
    FloatToInt,
    /// <summary>Vector to vector, the row's size being that of the source.</summary>
    FloatToFloat,
    /// <summary>Vector destination, general source of the row's size, lane in Variant.</summary>
    Insert,
    /// <summary>General destination, vector source.</summary>
    Mask,
}

/// <summary>A row of <see cref="MnemonicTable"/>.</summary>
internal readonly record struct MnemonicInfo(Operation Operation, Shape Shape, byte Size);

/// <summary>Which mnemonics the machine has. A mnemonic that is not here is an undefined instruction.</summary>
internal static class MnemonicTable
{
    private static readonly (Operation Operation, Mnemonic[] Mnemonics)[] WholeVectors =
    [
        (Operation.AndVector, [Mnemonic.Andps, Mnemonic.Andpd, Mnemonic.Pand]),
        (Operation.AndNotVector, [Mnemonic.Andnps, Mnemonic.Andnpd, Mnemonic.Pandn]),
        (Operation.OrVector, [Mnemonic.Orps, Mnemonic.Orpd, Mnemonic.Por]),
        (Operation.XorVector, [Mnemonic.Xorps, Mnemonic.Xorpd, Mnemonic.Pxor]),
        (Operation.CompareEqualBytes, [Mnemonic.Pcmpeqb]),
        (Operation.CompareEqualInts, [Mnemonic.Pcmpeqd]),
        (Operation.ShuffleInts, [Mnemonic.Pshufd]),
        (Operation.ShuffleBytes, [Mnemonic.Pshufb]),
    ];

    private static readonly MnemonicInfo[] Table = Build();

    /// <summary>The row of a mnemonic; <see cref="Operation.Unsupported"/> if there is none.</summary>
    public static MnemonicInfo Find(Mnemonic mnemonic) => Table[(int)mnemonic];

    private static MnemonicInfo[] Build()
    {
        var table = new MnemonicInfo[Enum.GetValues<Mnemonic>().Max(mnemonic => (int)mnemonic) + 1];
        Array.Fill(table, new MnemonicInfo(Operation.Unsupported, Shape.Implied, 0));
        void Row(Mnemonic mnemonic, Operation operation, Shape shape = Shape.General, byte size = 0) =>
            table[(int)mnemonic] = new MnemonicInfo(operation, shape, size);

        Row(Mnemonic.Mov, Operation.Mov);
        Row(Mnemonic.Movzx, Operation.MovZx, Shape.Widening);
        Row(Mnemonic.Movsx, Operation.MovSx, Shape.Widening);
        Row(Mnemonic.Movsxd, Operation.MovSx, Shape.Widening);
        Row(Mnemonic.Lea, Operation.Lea);
        Row(Mnemonic.Xchg, Operation.Xchg);
        Row(Mnemonic.Push, Operation.Push, Shape.Pointer);
        Row(Mnemonic.Pop, Operation.Pop, Shape.Pointer);
        Row(Mnemonic.Pushfq, Operation.PushFlags, Shape.Implied);
        Row(Mnemonic.Popfq, Operation.PopFlags, Shape.Implied);
        Row(Mnemonic.Leave, Operation.Leave, Shape.Implied);
        Row(Mnemonic.Bswap, Operation.BSwap);

        Row(Mnemonic.Add, Operation.Add);
        Row(Mnemonic.Adc, Operation.Adc);
        Row(Mnemonic.Sub, Operation.Sub);
        Row(Mnemonic.Sbb, Operation.Sbb);
        Row(Mnemonic.Cmp, Operation.Cmp);
        Row(Mnemonic.Inc, Operation.Inc);
        Row(Mnemonic.Dec, Operation.Dec);
        Row(Mnemonic.Neg, Operation.Neg);
        Row(Mnemonic.And, Operation.And);
        Row(Mnemonic.Or, Operation.Or);
        Row(Mnemonic.Xor, Operation.Xor);
        Row(Mnemonic.Test, Operation.Test);
        Row(Mnemonic.Not, Operation.Not);

        Row(Mnemonic.Mul, Operation.Mul);
        Row(Mnemonic.Imul, Operation.Imul1);
        Row(Mnemonic.Div, Operation.Div);
        Row(Mnemonic.Idiv, Operation.Idiv);
        Row(Mnemonic.Cbw, Operation.WidenAx, Shape.Implied, 2);
        Row(Mnemonic.Cwde, Operation.WidenAx, Shape.Implied, 4);
        Row(Mnemonic.Cdqe, Operation.WidenAx, Shape.Implied, 8);
        Row(Mnemonic.Cwd, Operation.WidenIntoDx, Shape.Implied, 2);
        Row(Mnemonic.Cdq, Operation.WidenIntoDx, Shape.Implied, 4);
        Row(Mnemonic.Cqo, Operation.WidenIntoDx, Shape.Implied, 8);

        Row(Mnemonic.Shl, Operation.Shl);
        Row(Mnemonic.Sal, Operation.Shl);
        Row(Mnemonic.Shr, Operation.Shr);
        Row(Mnemonic.Sar, Operation.Sar);
        Row(Mnemonic.Rol, Operation.Rol);
        Row(Mnemonic.Ror, Operation.Ror);
        Row(Mnemonic.Rcl, Operation.Rcl);
        Row(Mnemonic.Rcr, Operation.Rcr);
        Row(Mnemonic.Shld, Operation.Shld, Shape.DoubleShift);
        Row(Mnemonic.Shrd, Operation.Shrd, Shape.DoubleShift);

        Row(Mnemonic.Bt, Operation.Bt);
        Row(Mnemonic.Bts, Operation.Bts);
        Row(Mnemonic.Btr, Operation.Btr);
        Row(Mnemonic.Btc, Operation.Btc);
        Row(Mnemonic.Bsf, Operation.Bsf);
        Row(Mnemonic.Bsr, Operation.Bsr);
        Row(Mnemonic.Popcnt, Operation.Popcnt);
        Row(Mnemonic.Tzcnt, Operation.Tzcnt);
        Row(Mnemonic.Lzcnt, Operation.Lzcnt);

        Row(Mnemonic.Xadd, Operation.Xadd);
        Row(Mnemonic.Cmpxchg, Operation.Cmpxchg);

        Row(Mnemonic.Movsb, Operation.Movs, Shape.String, 1);
        Row(Mnemonic.Movsw, Operation.Movs, Shape.String, 2);
        Row(Mnemonic.Movsq, Operation.Movs, Shape.String, 8);
        Row(Mnemonic.Stosb, Operation.Stos, Shape.String, 1);
        Row(Mnemonic.Stosw, Operation.Stos, Shape.String, 2);
        Row(Mnemonic.Stosd, Operation.Stos, Shape.String, 4);
        Row(Mnemonic.Stosq, Operation.Stos, Shape.String, 8);
        Row(Mnemonic.Lodsb, Operation.Lods, Shape.String, 1);
        Row(Mnemonic.Lodsw, Operation.Lods, Shape.String, 2);
        Row(Mnemonic.Lodsd, Operation.Lods, Shape.String, 4);
        Row(Mnemonic.Lodsq, Operation.Lods, Shape.String, 8);
        Row(Mnemonic.Cmpsb, Operation.Cmps, Shape.String, 1);
        Row(Mnemonic.Cmpsw, Operation.Cmps, Shape.String, 2);
        Row(Mnemonic.Cmpsq, Operation.Cmps, Shape.String, 8);
        Row(Mnemonic.Scasb, Operation.Scas, Shape.String, 1);
        Row(Mnemonic.Scasw, Operation.Scas, Shape.String, 2);
        Row(Mnemonic.Scasd, Operation.Scas, Shape.String, 4);
        Row(Mnemonic.Scasq, Operation.Scas, Shape.String, 8);
        Row(Mnemonic.Cld, Operation.Cld, Shape.Implied);
        Row(Mnemonic.Std, Operation.Std, Shape.Implied);

        Row(Mnemonic.Jmp, Operation.Jmp, Shape.Branch);
        Row(Mnemonic.Jrcxz, Operation.Jrcxz, Shape.Branch);
        Row(Mnemonic.Call, Operation.Call, Shape.Branch);
        Row(Mnemonic.Ret, Operation.Ret, Shape.General);
        Row(Mnemonic.Nop, Operation.Nop, Shape.Implied);
        Row(Mnemonic.Pause, Operation.Nop, Shape.Implied);
        Row(Mnemonic.Lfence, Operation.Nop, Shape.Implied);
        Row(Mnemonic.Mfence, Operation.Nop, Shape.Implied);
        Row(Mnemonic.Sfence, Operation.Nop, Shape.Implied);
        Row(Mnemonic.Prefetcht0, Operation.Nop, Shape.Implied);
        Row(Mnemonic.Prefetcht1, Operation.Nop, Shape.Implied);
        Row(Mnemonic.Prefetcht2, Operation.Nop, Shape.Implied);
        Row(Mnemonic.Prefetchnta, Operation.Nop, Shape.Implied);
        Row(Mnemonic.Syscall, Operation.Syscall, Shape.Implied);
        Row(Mnemonic.Ud2, Operation.Undefined, Shape.Implied);
        Row(Mnemonic.Int3, Operation.Undefined, Shape.Implied);
        Row(Mnemonic.Hlt, Operation.Undefined, Shape.Implied);
        Row(Mnemonic.Cpuid, Operation.Cpuid, Shape.Implied);
        Row(Mnemonic.Rdtsc, Operation.Rdtsc, Shape.Implied);

        foreach (var mnemonic in (Mnemonic[])[Mnemonic.Movups, Mnemonic.Movupd, Mnemonic.Movaps, Mnemonic.Movapd, Mnemonic.Movdqu, Mnemonic.Movdqa])
        {
            Row(mnemonic, Operation.MovVector, Shape.Vector, 16);
        }
        Row(Mnemonic.Movd, Operation.GeneralToVector, Shape.ScalarMove, 4);
        Row(Mnemonic.Movq, Operation.GeneralToVector, Shape.ScalarMove, 8);
        Row(Mnemonic.Movss, Operation.GeneralToVector, Shape.ScalarMove, 4);
        Row(Mnemonic.Pinsrw, Operation.Pinsr, Shape.Insert, 2);
        Row(Mnemonic.Pinsrd, Operation.Pinsr, Shape.Insert, 4);
        Row(Mnemonic.Pinsrq, Operation.Pinsr, Shape.Insert, 8);

        Row(Mnemonic.Addss, Operation.AddScalar, Shape.Scalar, 4);
        Row(Mnemonic.Addsd, Operation.AddScalar, Shape.Scalar, 8);
        Row(Mnemonic.Subss, Operation.SubScalar, Shape.Scalar, 4);
        Row(Mnemonic.Subsd, Operation.SubScalar, Shape.Scalar, 8);
        Row(Mnemonic.Mulss, Operation.MulScalar, Shape.Scalar, 4);
        Row(Mnemonic.Mulsd, Operation.MulScalar, Shape.Scalar, 8);
        Row(Mnemonic.Divss, Operation.DivScalar, Shape.Scalar, 4);
        Row(Mnemonic.Divsd, Operation.DivScalar, Shape.Scalar, 8);
        Row(Mnemonic.Minss, Operation.MinScalar, Shape.Scalar, 4);
        Row(Mnemonic.Minsd, Operation.MinScalar, Shape.Scalar, 8);
        Row(Mnemonic.Maxss, Operation.MaxScalar, Shape.Scalar, 4);
        Row(Mnemonic.Maxsd, Operation.MaxScalar, Shape.Scalar, 8);
        Row(Mnemonic.Sqrtss, Operation.SqrtScalar, Shape.Scalar, 4);
        Row(Mnemonic.Sqrtsd, Operation.SqrtScalar, Shape.Scalar, 8);
        Row(Mnemonic.Roundss, Operation.RoundScalar, Shape.Scalar, 4);
        Row(Mnemonic.Roundsd, Operation.RoundScalar, Shape.Scalar, 8);
        Row(Mnemonic.Ucomiss, Operation.CompareScalar, Shape.Scalar, 4);
        Row(Mnemonic.Ucomisd, Operation.CompareScalar, Shape.Scalar, 8);
        Row(Mnemonic.Comiss, Operation.CompareScalar, Shape.Scalar, 4);
        Row(Mnemonic.Comisd, Operation.CompareScalar, Shape.Scalar, 8);

        Row(Mnemonic.Cvtsi2ss, Operation.IntToFloat, Shape.IntToFloat, 4);
        Row(Mnemonic.Cvtsi2sd, Operation.IntToFloat, Shape.IntToFloat, 8);
        Row(Mnemonic.Cvttss2si, Operation.FloatToInt, Shape.FloatToInt, 4);
        Row(Mnemonic.Cvttsd2si, Operation.FloatToInt, Shape.FloatToInt, 8);
        Row(Mnemonic.Cvtss2si, Operation.FloatToIntRounded, Shape.FloatToInt, 4);
        Row(Mnemonic.Cvtsd2si, Operation.FloatToIntRounded, Shape.FloatToInt, 8);
        Row(Mnemonic.Cvtss2sd, Operation.FloatToFloat, Shape.FloatToFloat, 4);
        Row(Mnemonic.Cvtsd2ss, Operation.FloatToFloat, Shape.FloatToFloat, 8);

        foreach (var (operation, mnemonics) in WholeVectors)
        {
            foreach (var mnemonic in mnemonics)
            {
                Row(mnemonic, operation, Shape.Vector, 16);
            }
        }
        Row(Mnemonic.Addps, Operation.AddPacked, Shape.Vector, 4);
        Row(Mnemonic.Addpd, Operation.AddPacked, Shape.Vector, 8);
        Row(Mnemonic.Subps, Operation.SubPacked, Shape.Vector, 4);
        Row(Mnemonic.Subpd, Operation.SubPacked, Shape.Vector, 8);
        Row(Mnemonic.Mulps, Operation.MulPacked, Shape.Vector, 4);
        Row(Mnemonic.Mulpd, Operation.MulPacked, Shape.Vector, 8);
        Row(Mnemonic.Divps, Operation.DivPacked, Shape.Vector, 4);
        Row(Mnemonic.Divpd, Operation.DivPacked, Shape.Vector, 8);
        Row(Mnemonic.Pmovmskb, Operation.MoveMaskBytes, Shape.Mask, 16);
        return table;
    }
}
