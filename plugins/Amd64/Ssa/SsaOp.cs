namespace GoDefer.Amd64.Ssa;

/// <summary>
/// What an <see cref="SsaValue"/> computes: first the ops that know no machine, then those of amd64. Names are gc's, so that dumps
/// can be compared; <see cref="SsaOpTable"/> has a row for each. Families over widths stand in the order 8, 16, 32, 64.
/// </summary>
public enum SsaOp
{
#pragma warning disable CS1591 // the rows of SsaOpTable are the documentation
    Invalid,

    // Arithmetic
    Add8, Add16, Add32, Add64, AddPtr, Add32F, Add64F,
    Sub8, Sub16, Sub32, Sub64, SubPtr, Sub32F, Sub64F,
    Mul8, Mul16, Mul32, Mul64, Mul32F, Mul64F,
    Div32F, Div64F,
    Hmul64, Hmul64u, Avg64u,
    Div8, Div16, Div32, Div64, Div8u, Div16u, Div32u, Div64u,
    Mod8, Mod16, Mod32, Mod64, Mod8u, Mod16u, Mod32u, Mod64u,
    And8, And16, And32, And64,
    Or8, Or16, Or32, Or64,
    Xor8, Xor16, Xor32, Xor64,

    // Shifts: width of the shifted value, width of the count
    Lsh8x8, Lsh8x16, Lsh8x32, Lsh8x64, Lsh16x8, Lsh16x16, Lsh16x32, Lsh16x64,
    Lsh32x8, Lsh32x16, Lsh32x32, Lsh32x64, Lsh64x8, Lsh64x16, Lsh64x32, Lsh64x64,
    Rsh8x8, Rsh8x16, Rsh8x32, Rsh8x64, Rsh16x8, Rsh16x16, Rsh16x32, Rsh16x64,
    Rsh32x8, Rsh32x16, Rsh32x32, Rsh32x64, Rsh64x8, Rsh64x16, Rsh64x32, Rsh64x64,
    Rsh8Ux8, Rsh8Ux16, Rsh8Ux32, Rsh8Ux64, Rsh16Ux8, Rsh16Ux16, Rsh16Ux32, Rsh16Ux64,
    Rsh32Ux8, Rsh32Ux16, Rsh32Ux32, Rsh32Ux64, Rsh64Ux8, Rsh64Ux16, Rsh64Ux32, Rsh64Ux64,

    // Comparisons
    Eq8, Eq16, Eq32, Eq64, EqPtr, EqInter, EqSlice, Eq32F, Eq64F,
    Neq8, Neq16, Neq32, Neq64, NeqPtr, NeqInter, NeqSlice, Neq32F, Neq64F,
    Less8, Less16, Less32, Less64, Less8U, Less16U, Less32U, Less64U, Less32F, Less64F,
    Leq8, Leq16, Leq32, Leq64, Leq8U, Leq16U, Leq32U, Leq64U, Leq32F, Leq64F,
    Greater8, Greater16, Greater32, Greater64, Greater8U, Greater16U, Greater32U, Greater64U, Greater32F, Greater64F,
    Geq8, Geq16, Geq32, Geq64, Geq8U, Geq16U, Geq32U, Geq64U, Geq32F, Geq64F,
    CondSelect, AndB, OrB, EqB, NeqB, Not,

    // One operand
    Neg8, Neg16, Neg32, Neg64, Neg32F, Neg64F,
    Com8, Com16, Com32, Com64,
    Ctz8, Ctz16, Ctz32, Ctz64, Ctz8NonZero, Ctz16NonZero, Ctz32NonZero, Ctz64NonZero,
    BitLen8, BitLen16, BitLen32, BitLen64, Bswap32, Bswap64,
    PopCount8, PopCount16, PopCount32, PopCount64,
    Sqrt, Floor, Ceil, Trunc, RoundToEven,

    // Data flow and constants
    Phi, Copy, Convert,
    ConstBool, ConstString, ConstNil, Const8, Const16, Const32, Const64, Const32F, Const64F, ConstInterface, ConstSlice,
    InitMem, Arg, Addr, LocalAddr, SP, SB,

    // Memory and calls
    Load, Store, Move, Zero, StoreWB, MoveWB, ZeroWB, WB, ClosureCall, StaticCall, InterCall,

    // Conversions
    SignExt8to16, SignExt8to32, SignExt8to64, SignExt16to32, SignExt16to64, SignExt32to64,
    ZeroExt8to16, ZeroExt8to32, ZeroExt8to64, ZeroExt16to32, ZeroExt16to64, ZeroExt32to64,
    Trunc16to8, Trunc32to8, Trunc32to16, Trunc64to8, Trunc64to16, Trunc64to32,
    Cvt32to32F, Cvt32to64F, Cvt64to32F, Cvt64to64F, Cvt32Fto32, Cvt32Fto64, Cvt64Fto32, Cvt64Fto64, Cvt32Fto64F, Cvt64Fto32F,
    Round32F, Round64F,

    // Checks and the function's surroundings
    IsNonNil, IsInBounds, IsSliceInBounds, NilCheck, GetG, GetClosurePtr, GetCallerPC, GetCallerSP,

    // Addresses and aggregates
    PtrIndex, OffPtr,
    SliceMake, SlicePtr, SliceLen, SliceCap, ComplexMake, ComplexReal, ComplexImag, StringMake, StringPtr, StringLen,
    IMake, ITab, IData, StructMake0, StructMake1, StructMake2, StructMake3, StructMake4, StructSelect,
    ArrayMake0, ArrayMake1, ArraySelect,

    // Bookkeeping
    StoreReg, LoadReg, FwdRef, Unknown, VarDef, VarKill, VarLive, KeepAlive, Slicemask, Select0, Select1,

    // Atomics
    AtomicLoad32, AtomicLoad64, AtomicLoadPtr, AtomicStore32, AtomicStore64, AtomicStorePtrNoWB,
    AtomicExchange32, AtomicExchange64, AtomicAdd32, AtomicAdd64, AtomicCompareAndSwap32, AtomicCompareAndSwap64,
    AtomicAnd8, AtomicOr8,

    // amd64: floating point
    ADDSS, ADDSD, SUBSS, SUBSD, MULSS, MULSD, DIVSS, DIVSD,
    MOVSSload, MOVSDload, MOVSSconst, MOVSDconst, MOVSSloadidx1, MOVSSloadidx4, MOVSDloadidx1, MOVSDloadidx8,
    MOVSSstore, MOVSDstore, MOVSSstoreidx1, MOVSSstoreidx4, MOVSDstoreidx1, MOVSDstoreidx8,
    ADDSSload, ADDSDload, SUBSSload, SUBSDload, MULSSload, MULSDload,

    // amd64: two operands
    ADDQ, ADDL, ADDQconst, ADDLconst, ADDQconstmodify, ADDLconstmodify, SUBQ, SUBL, SUBQconst, SUBLconst,
    MULQ, MULL, MULQconst, MULLconst, HMULQ, HMULQU, AVGQU,
    DIVQ, DIVL, DIVW, DIVQU, DIVLU, DIVWU,
    ANDQ, ANDL, ANDQconst, ANDLconst, ORQ, ORL, ORQconst, ORLconst, XORQ, XORL, XORQconst, XORLconst,
    CMPQ, CMPL, CMPW, CMPB, CMPQconst, CMPLconst, CMPWconst, CMPBconst,
    CMPQload, CMPLload, CMPWload, CMPBload, CMPQconstload, CMPLconstload, CMPWconstload, CMPBconstload, UCOMISS, UCOMISD,
    BTL, BTQ, BTCL, BTCQ, BTRL, BTRQ, BTSL, BTSQ, BTLconst, BTQconst, BTCLconst, BTCQconst, BTRLconst, BTRQconst, BTSLconst, BTSQconst,
    TESTQ, TESTL, TESTW, TESTB, TESTQconst, TESTLconst, TESTWconst, TESTBconst,
    SHLQ, SHLL, SHLQconst, SHLLconst,
    SHRQ, SHRL, SHRW, SHRB, SHRQconst, SHRLconst, SHRWconst, SHRBconst,
    SARQ, SARL, SARW, SARB, SARQconst, SARLconst, SARWconst, SARBconst,
    ROLQ, ROLL, ROLW, ROLB, RORQ, RORL, RORW, RORB, ROLQconst, ROLLconst, ROLWconst, ROLBconst,
    ADDLload, ADDQload, SUBQload, SUBLload, ANDLload, ANDQload, ORQload, ORLload, XORQload, XORLload,

    // amd64: one operand
    NEGQ, NEGL, NOTQ, NOTL, BSFQ, BSFL, BSRQ, BSRL,
    CMOVQEQ, CMOVQNE, CMOVQLT, CMOVQGT, CMOVQLE, CMOVQGE, CMOVQLS, CMOVQHI, CMOVQCC, CMOVQCS,
    CMOVLEQ, CMOVLNE, CMOVLLT, CMOVLGT, CMOVLLE, CMOVLGE, CMOVLLS, CMOVLHI, CMOVLCC, CMOVLCS,
    CMOVWEQ, CMOVWNE, CMOVWLT, CMOVWGT, CMOVWLE, CMOVWGE, CMOVWLS, CMOVWHI, CMOVWCC, CMOVWCS,
    CMOVQEQF, CMOVQNEF, CMOVQGTF, CMOVQGEF, CMOVLEQF, CMOVLNEF, CMOVLGTF, CMOVLGEF, CMOVWEQF, CMOVWNEF, CMOVWGTF, CMOVWGEF,
    BSWAPQ, BSWAPL, POPCNTQ, POPCNTL, SQRTSD, ROUNDSD, SBBQcarrymask, SBBLcarrymask,
    SETEQ, SETNE, SETL, SETLE, SETG, SETGE, SETB, SETBE, SETA, SETAE,
    SETEQstore, SETNEstore, SETLstore, SETLEstore, SETGstore, SETGEstore, SETBstore, SETBEstore, SETAstore, SETAEstore,
    SETEQF, SETNEF, SETGF, SETGEF,
    MOVBQSX, MOVBQZX, MOVWQSX, MOVWQZX, MOVLQSX, MOVLQZX, MOVLconst, MOVQconst,
    CVTTSD2SL, CVTTSD2SQ, CVTTSS2SL, CVTTSS2SQ, CVTSL2SS, CVTSL2SD, CVTSQ2SS, CVTSQ2SD, CVTSD2SS, CVTSS2SD,
    MOVQi2f, MOVQf2i, MOVLi2f, MOVLf2i, PXOR,
    LEAQ, LEAQ1, LEAL1, LEAQ2, LEAL2, LEAQ4, LEAL4, LEAQ8, LEAL8,

    // amd64: memory
    MOVBload, MOVBQSXload, MOVWload, MOVWQSXload, MOVLload, MOVLQSXload, MOVQload,
    MOVBstore, MOVWstore, MOVLstore, MOVQstore, MOVOload, MOVOstore,
    MOVBloadidx1, MOVWloadidx1, MOVWloadidx2, MOVLloadidx1, MOVLloadidx4, MOVLloadidx8, MOVQloadidx1, MOVQloadidx8,
    MOVBstoreidx1, MOVWstoreidx1, MOVWstoreidx2, MOVLstoreidx1, MOVLstoreidx4, MOVLstoreidx8, MOVQstoreidx1, MOVQstoreidx8,
    MOVBstoreconst, MOVWstoreconst, MOVLstoreconst, MOVQstoreconst,
    MOVBstoreconstidx1, MOVWstoreconstidx1, MOVWstoreconstidx2, MOVLstoreconstidx1, MOVLstoreconstidx4,
    MOVQstoreconstidx1, MOVQstoreconstidx8,
    DUFFZERO, MOVOconst, REPSTOSQ, CALLstatic, CALLclosure, CALLinter, DUFFCOPY, REPMOVSQ,

    // amd64: flags known at compile time, the function's surroundings, atomics
    InvertFlags, LoweredGetG, LoweredGetClosurePtr, LoweredGetCallerPC, LoweredGetCallerSP, LoweredNilCheck, LoweredWB,
    FlagEQ, FlagLT_ULT, FlagLT_UGT, FlagGT_UGT, FlagGT_ULT,
    MOVLatomicload, MOVQatomicload, XCHGL, XCHGQ, XADDLlock, XADDQlock, AddTupleFirst32, AddTupleFirst64,
    CMPXCHGLlock, CMPXCHGQlock, ANDBlock, ORBlock,
#pragma warning restore CS1591
}
