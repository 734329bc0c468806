namespace GoDefer.Amd64Emulator.Execute;

/// <summary>What an instruction does, whatever its operands; <see cref="HandlerTable"/> has a handler for each.</summary>
internal enum Operation : byte
{
#pragma warning disable CS1591 // Intel's mnemonics; families that share one handler are named for what they do
    EndOfChunk, Unsupported, Probe,
    // Moves
    Mov, MovZx, MovSx, Lea, Xchg, Push, Pop, PushFlags, PopFlags, Leave, BSwap, CMov, SetCc,
    // Arithmetic and logic
    Add, Adc, Sub, Sbb, Cmp, Inc, Dec, Neg, And, Or, Xor, Test, Not,
    // Multiplication and division
    Mul, Imul1, Imul2, Imul3, Div, Idiv, WidenAx, WidenIntoDx,
    // Shifts
    Shl, Shr, Sar, Rol, Ror, Rcl, Rcr, Shld, Shrd,
    // Bits
    Bt, Bts, Btr, Btc, Bsf, Bsr, Popcnt, Tzcnt, Lzcnt,
    // Atomic
    Xadd, Cmpxchg,
    // Strings
    Movs, Stos, Cmps, Scas, Lods, Cld, Std,
    // Control
    Jcc, Jrcxz, Jmp, JmpIndirect, Call, CallIndirect, Ret, Nop, Syscall, Undefined, Cpuid, Rdtsc,
    // Vector moves
    MovVector, MovVectorLow, MovScalarMerge, GeneralToVector, VectorToGeneral, Pinsr,
    // Scalar floats
    AddScalar, SubScalar, MulScalar, DivScalar, MinScalar, MaxScalar, SqrtScalar, RoundScalar, CompareScalar,
    IntToFloat, FloatToInt, FloatToIntRounded, FloatToFloat,
    // Vectors
    AndVector, AndNotVector, OrVector, XorVector, AddPacked, SubPacked, MulPacked, DivPacked,
    CompareEqualBytes, CompareEqualInts, MoveMaskBytes, ShuffleInts, ShuffleBytes,
#pragma warning restore CS1591
}
