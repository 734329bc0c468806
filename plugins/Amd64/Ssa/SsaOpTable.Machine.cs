using static GoDefer.Amd64.Ssa.RegisterMask;
using static GoDefer.Amd64.Ssa.RegisterShapes;
using static GoDefer.Amd64.Ssa.SsaOp;
using static GoDefer.Amd64.Ssa.SsaOpFlags;
using static GoDefer.Amd64.Ssa.SymbolEffect;

namespace GoDefer.Amd64.Ssa;

public static partial class SsaOpTable
{
    private const SymbolEffect ReadWrite = Read | Write;
    private const SsaOpFlags InPlace = ResultInArg0 | ClobbersFlags;

    private static void AddMachineRows(SsaOpInfo[] table)
    {
        AddFloat(table);
        AddIntegerArithmetic(table);
        AddCompareAndTest(table);
        AddMachineShifts(table);
        AddFlagReaders(table);
        AddMoves(table);
        AddLoadsAndStores(table);
        AddStringAndCalls(table);
        AddPseudoAndAtomics(table);
    }

    /// <summary>A row with the mnemonic that the name begins with.</summary>
    private static void Machine(SsaOpInfo[] table, int arguments, RegisterUse use, SsaOpFlags flags, params ReadOnlySpan<SsaOp> ops) =>
        Put(table, arguments, flags, SsaPayload.None, SymbolEffect.None, use, null, ops);

    private static void Machine(
        SsaOpInfo[] table, int arguments, RegisterUse use, SsaOpFlags flags, SsaPayload payload, params ReadOnlySpan<SsaOp> ops) =>
        Put(table, arguments, flags, payload, SymbolEffect.None, use, null, ops);

    private static void Machine(
        SsaOpInfo[] table, int arguments, RegisterUse use, SsaOpFlags flags, SsaPayload payload, SymbolEffect effect,
        params ReadOnlySpan<SsaOp> ops) =>
        Put(table, arguments, flags, payload, effect, use, null, ops);

    /// <summary>One op with a mnemonic of its own.</summary>
    private static void Named(
        SsaOpInfo[] table, SsaOp op, string mnemonic, int arguments, RegisterUse use, SsaOpFlags flags = SsaOpFlags.None,
        SsaPayload payload = SsaPayload.None, SymbolEffect effect = SymbolEffect.None) =>
        Put(table, arguments, flags, payload, effect, use, mnemonic, [op]);

    private static void AddFloat(SsaOpInfo[] table)
    {
        Machine(table, 2, Fp21, Commutative | ResultInArg0, ADDSS, ADDSD, MULSS, MULSD, PXOR);
        Machine(table, 2, Fp21, ResultInArg0, SUBSS, SUBSD, DIVSS, DIVSD);
        Machine(table, 2, FloatLoad, FaultOnNilArg0, SsaPayload.SymbolOffset, Read, MOVSSload, MOVSDload);
        Machine(table, 0, Fp01, Rematerializable, SsaPayload.Float32, MOVSSconst);
        Machine(table, 0, Fp01, Rematerializable, SsaPayload.Float64, MOVSDconst);
        Machine(table, 3, FloatLoadIndexed, SsaOpFlags.None, SsaPayload.SymbolOffset, Read, MOVSSloadidx1, MOVSSloadidx4, MOVSDloadidx1, MOVSDloadidx8);
        Machine(table, 3, FloatStore, FaultOnNilArg0, SsaPayload.SymbolOffset, Write, MOVSSstore, MOVSDstore);
        Machine(table, 4, FloatStoreIndexed, SsaOpFlags.None, SsaPayload.SymbolOffset, Write, MOVSSstoreidx1, MOVSSstoreidx4, MOVSDstoreidx1, MOVSDstoreidx8);
        Machine(table, 3, FloatLoadOperand, ResultInArg0 | FaultOnNilArg1, SsaPayload.SymbolOffset, Read, ADDSSload, ADDSDload, SUBSSload, SUBSDload, MULSSload, MULSDload);
        Machine(table, 2, CompareFloat, SsaOpFlags.None, UCOMISS, UCOMISD);
        Machine(table, 1, Fp11, SsaOpFlags.None, SQRTSD);
        Machine(table, 1, Fp11, SsaOpFlags.None, SsaPayload.Int8, ROUNDSD);
        Named(table, CVTTSD2SL, "CVTTSD2SL", 1, FloatToGeneral);
        Named(table, CVTTSD2SQ, "CVTTSD2SQ", 1, FloatToGeneral);
        Named(table, CVTTSS2SL, "CVTTSS2SL", 1, FloatToGeneral);
        Named(table, CVTTSS2SQ, "CVTTSS2SQ", 1, FloatToGeneral);
        Named(table, CVTSL2SS, "CVTSL2SS", 1, GeneralToFloat);
        Named(table, CVTSL2SD, "CVTSL2SD", 1, GeneralToFloat);
        Named(table, CVTSQ2SS, "CVTSQ2SS", 1, GeneralToFloat);
        Named(table, CVTSQ2SD, "CVTSQ2SD", 1, GeneralToFloat);
        Named(table, CVTSD2SS, "CVTSD2SS", 1, Fp11);
        Named(table, CVTSS2SD, "CVTSS2SD", 1, Fp11);
        Named(table, MOVQi2f, "", 1, GeneralToFloat);
        Named(table, MOVLi2f, "", 1, GeneralToFloat);
        Named(table, MOVQf2i, "", 1, FloatToGeneral);
        Named(table, MOVLf2i, "", 1, FloatToGeneral);
    }

    private static void AddIntegerArithmetic(SsaOpInfo[] table)
    {
        Machine(table, 2, Gp21Stack, Commutative | ClobbersFlags, ADDQ, ADDL);
        Machine(table, 1, Gp11Stack, ClobbersFlags, SsaPayload.Int32, ADDQconst, ADDLconst);
        Machine(table, 2, StoreConst, ClobbersFlags | FaultOnNilArg0, SsaPayload.SymbolValueAndOffset, ReadWrite, ADDQconstmodify, ADDLconstmodify);
        Machine(table, 2, Gp21, InPlace, SUBQ, SUBL);
        Machine(table, 1, Gp11, InPlace, SsaPayload.Int32, SUBQconst, SUBLconst, ANDQconst, ANDLconst, ORQconst, ORLconst, XORQconst, XORLconst);
        Machine(table, 2, Gp21, Commutative | InPlace, ANDQ, ANDL, ORQ, ORL, XORQ, XORL);
        Named(table, MULQ, "IMULQ", 2, Gp21, Commutative | InPlace);
        Named(table, MULL, "IMULL", 2, Gp21, Commutative | InPlace);
        Named(table, MULQconst, "IMUL3Q", 1, Gp11, ClobbersFlags, SsaPayload.Int32);
        Named(table, MULLconst, "IMUL3L", 1, Gp11, ClobbersFlags, SsaPayload.Int32);
        Named(table, HMULQ, "IMULQ", 2, MultiplyHigh, Commutative | ClobbersFlags);
        Named(table, HMULQU, "MULQ", 2, MultiplyHigh, Commutative | ClobbersFlags);
        Named(table, AVGQU, "", 2, Gp21, Commutative | InPlace);
        Named(table, DIVQ, "IDIVQ", 2, DivideShape, ClobbersFlags);
        Named(table, DIVL, "IDIVL", 2, DivideShape, ClobbersFlags);
        Named(table, DIVW, "IDIVW", 2, DivideShape, ClobbersFlags);
        Named(table, DIVQU, "DIVQ", 2, DivideShape, ClobbersFlags);
        Named(table, DIVLU, "DIVL", 2, DivideShape, ClobbersFlags);
        Named(table, DIVWU, "DIVW", 2, DivideShape, ClobbersFlags);
        Machine(table, 3, LoadOperand, InPlace | FaultOnNilArg1, SsaPayload.SymbolOffset, Read,
            ADDLload, ADDQload, SUBQload, SUBLload, ANDLload, ANDQload, ORQload, ORLload, XORQload, XORLload);
        Machine(table, 1, Gp11, InPlace, NEGQ, NEGL, NOTQ, NOTL, BSWAPQ, BSWAPL);
        Machine(table, 1, Gp11Flags, SsaOpFlags.None, BSFQ, BSRQ);
        Machine(table, 1, Gp11, ClobbersFlags, BSFL, BSRL, POPCNTQ, POPCNTL);
        Machine(table, 1, Gp11Static, Rematerializable, SsaPayload.SymbolOffset, Address, LEAQ);
        Machine(table, 2, Gp21Static, Commutative, SsaPayload.SymbolOffset, Address, LEAQ1, LEAL1);
        Machine(table, 2, Gp21Static, SsaOpFlags.None, SsaPayload.SymbolOffset, Address, LEAQ2, LEAL2, LEAQ4, LEAL4, LEAQ8, LEAL8);
    }

    private static void AddCompareAndTest(SsaOpInfo[] table)
    {
        Machine(table, 2, CompareTwo, SsaOpFlags.None, CMPQ, CMPL, CMPW, CMPB, BTL, BTQ);
        Machine(table, 2, CompareTwo, Commutative, TESTQ, TESTL, TESTW, TESTB);
        Machine(table, 1, CompareConst, SsaOpFlags.None, SsaPayload.Int32, CMPQconst, CMPLconst, TESTQconst, TESTLconst);
        Machine(table, 1, CompareConst, SsaOpFlags.None, SsaPayload.Int16, CMPWconst, TESTWconst);
        Machine(table, 1, CompareConst, SsaOpFlags.None, SsaPayload.Int8, CMPBconst, TESTBconst, BTLconst, BTQconst);
        Machine(table, 3, CompareLoad, FaultOnNilArg0, SsaPayload.SymbolOffset, Read, CMPQload, CMPLload, CMPWload, CMPBload);
        Machine(table, 2, CompareConstLoad, FaultOnNilArg0, SsaPayload.SymbolValueAndOffset, Read, CMPQconstload, CMPLconstload, CMPWconstload, CMPBconstload);
        Machine(table, 2, Gp21, InPlace, BTCL, BTCQ, BTRL, BTRQ, BTSL, BTSQ);
        Machine(table, 1, Gp11, InPlace, SsaPayload.Int8, BTCLconst, BTCQconst, BTRLconst, BTRQconst, BTSLconst, BTSQconst);
    }

    private static void AddMachineShifts(SsaOpInfo[] table)
    {
        Machine(table, 2, Gp21Shift, InPlace, SHLQ, SHLL, SHRQ, SHRL, SHRW, SHRB, SARQ, SARL, SARW, SARB);
        Machine(table, 2, Gp21Shift, InPlace, ROLQ, ROLL, ROLW, ROLB, RORQ, RORL, RORW, RORB);
        Machine(table, 1, Gp11, InPlace, SsaPayload.Int8, SHLQconst, SHLLconst, SHRQconst, SHRLconst, SHRWconst, SHRBconst);
        Machine(table, 1, Gp11, InPlace, SsaPayload.Int8, SARQconst, SARLconst, SARWconst, SARBconst, ROLQconst, ROLLconst, ROLWconst, ROLBconst);
    }

    private static void AddFlagReaders(SsaOpInfo[] table)
    {
        for (var op = CMOVQEQ; op <= CMOVWCS; op++) { Machine(table, 3, Gp21, ResultInArg0, op); }
        Named(table, CMOVQEQF, "CMOVQNE", 3, Gp21SpareAX, ResultInArg0);
        Named(table, CMOVQNEF, "CMOVQNE", 3, Gp21, ResultInArg0);
        Named(table, CMOVQGTF, "CMOVQHI", 3, Gp21, ResultInArg0);
        Named(table, CMOVQGEF, "CMOVQCC", 3, Gp21, ResultInArg0);
        Named(table, CMOVLEQF, "CMOVLNE", 3, Gp21SpareAX, ResultInArg0);
        Named(table, CMOVLNEF, "CMOVLNE", 3, Gp21, ResultInArg0);
        Named(table, CMOVLGTF, "CMOVLHI", 3, Gp21, ResultInArg0);
        Named(table, CMOVLGEF, "CMOVLCC", 3, Gp21, ResultInArg0);
        Named(table, CMOVWEQF, "CMOVWNE", 3, Gp21SpareAX, ResultInArg0);
        Named(table, CMOVWNEF, "CMOVWNE", 3, Gp21, ResultInArg0);
        Named(table, CMOVWGTF, "CMOVWHI", 3, Gp21, ResultInArg0);
        Named(table, CMOVWGEF, "CMOVWCC", 3, Gp21, ResultInArg0);
        Machine(table, 1, FromFlags, SsaOpFlags.None, SBBQcarrymask, SBBLcarrymask);
        ReadOnlySpan<string> conditions = ["SETEQ", "SETNE", "SETLT", "SETLE", "SETGT", "SETGE", "SETCS", "SETLS", "SETHI", "SETCC"];
        for (var i = 0; i < conditions.Length; i++)
        {
            Named(table, SETEQ + i, conditions[i], 1, FromFlags);
            Named(table, SETEQstore + i, conditions[i], 3, StoreConst, FaultOnNilArg0, SsaPayload.SymbolOffset, Write);
        }
        Named(table, SETEQF, "SETEQ", 1, FromFlagsSpareAX, ClobbersFlags);
        Named(table, SETNEF, "SETNE", 1, FromFlagsSpareAX, ClobbersFlags);
        Named(table, SETGF, "SETHI", 1, FromFlags);
        Named(table, SETGEF, "SETCC", 1, FromFlags);
    }

    private static void AddMoves(SsaOpInfo[] table)
    {
        Machine(table, 1, Gp11, SsaOpFlags.None, MOVBQSX, MOVWQSX, MOVLQSX);
        Named(table, MOVBQZX, "MOVBLZX", 1, Gp11);
        Named(table, MOVWQZX, "MOVWLZX", 1, Gp11);
        Named(table, MOVLQZX, "MOVL", 1, Gp11);
        Machine(table, 0, Gp01, Rematerializable, SsaPayload.Int32, MOVLconst);
        Machine(table, 0, Gp01, Rematerializable, SsaPayload.Int64, MOVQconst);
        Named(table, MOVOconst, "", 0, Fp01, Rematerializable, SsaPayload.Int128);
    }

    private static void AddLoadsAndStores(SsaOpInfo[] table)
    {
        Machine(table, 2, LoadOne, FaultOnNilArg0, SsaPayload.SymbolOffset, Read, MOVBQSXload, MOVWQSXload, MOVLload, MOVLQSXload, MOVQload);
        Named(table, MOVBload, "MOVBLZX", 2, LoadOne, FaultOnNilArg0, SsaPayload.SymbolOffset, Read);
        Named(table, MOVWload, "MOVWLZX", 2, LoadOne, FaultOnNilArg0, SsaPayload.SymbolOffset, Read);
        Machine(table, 3, StoreOne, FaultOnNilArg0, SsaPayload.SymbolOffset, Write, MOVBstore, MOVWstore, MOVLstore, MOVQstore);
        Named(table, MOVOload, "MOVUPS", 2, FloatLoad, FaultOnNilArg0, SsaPayload.SymbolOffset, Read);
        Named(table, MOVOstore, "MOVUPS", 3, FloatStore, FaultOnNilArg0, SsaPayload.SymbolOffset, Write);
        Named(table, MOVBloadidx1, "MOVBLZX", 3, LoadIndexed, Commutative, SsaPayload.SymbolOffset, Read);
        Named(table, MOVWloadidx1, "MOVWLZX", 3, LoadIndexed, Commutative, SsaPayload.SymbolOffset, Read);
        Named(table, MOVWloadidx2, "MOVWLZX", 3, LoadIndexed, SsaOpFlags.None, SsaPayload.SymbolOffset, Read);
        Machine(table, 3, LoadIndexed, Commutative, SsaPayload.SymbolOffset, Read, MOVLloadidx1, MOVQloadidx1);
        Machine(table, 3, LoadIndexed, SsaOpFlags.None, SsaPayload.SymbolOffset, Read, MOVLloadidx4, MOVLloadidx8, MOVQloadidx8);
        Machine(table, 4, StoreIndexed, SsaOpFlags.None, SsaPayload.SymbolOffset, Write,
            MOVBstoreidx1, MOVWstoreidx1, MOVWstoreidx2, MOVLstoreidx1, MOVLstoreidx4, MOVLstoreidx8, MOVQstoreidx1, MOVQstoreidx8);
        Machine(table, 2, StoreConst, FaultOnNilArg0, SsaPayload.SymbolValueAndOffset, Write, MOVBstoreconst, MOVWstoreconst, MOVLstoreconst, MOVQstoreconst);
        Machine(table, 3, StoreConstIndexed, SsaOpFlags.None, SsaPayload.SymbolValueAndOffset, Write,
            MOVBstoreconstidx1, MOVWstoreconstidx1, MOVWstoreconstidx2, MOVLstoreconstidx1, MOVLstoreconstidx4, MOVQstoreconstidx1, MOVQstoreconstidx8);
    }

    private static void AddStringAndCalls(SsaOpInfo[] table)
    {
        Named(table, DUFFZERO, "", 3, Use([DI, X0], [], DI), FaultOnNilArg0, SsaPayload.Int64);
        Named(table, REPSTOSQ, "", 4, Use([DI, CX, AX], [], DI | CX), FaultOnNilArg0);
        Named(table, DUFFCOPY, "", 3, Use([DI, SI], [], DI | SI | X0), ClobbersFlags | FaultOnNilArg0 | FaultOnNilArg1, SsaPayload.Int64);
        Named(table, REPMOVSQ, "", 4, Use([DI, SI, CX], [], DI | SI | CX), FaultOnNilArg0 | FaultOnNilArg1);
        Named(table, CALLstatic, "", 1, Use([], [], CallerSave), ClobbersFlags | Call, SsaPayload.SymbolOffset);
        Named(table, CALLclosure, "", 3, Use([GeneralOrStack, DX], [], CallerSave), ClobbersFlags | Call, SsaPayload.Int64);
        Named(table, CALLinter, "", 2, Use([General], [], CallerSave), ClobbersFlags | Call, SsaPayload.Int64);
    }

    private static void AddPseudoAndAtomics(SsaOpInfo[] table)
    {
        Named(table, InvertFlags, "", 1, RegisterUse.None);
        Named(table, LoweredGetG, "", 1, Gp01);
        Named(table, LoweredGetClosurePtr, "", 0, Use([], [DX]), ZeroWidth);
        Named(table, LoweredGetCallerPC, "", 0, Gp01, Rematerializable);
        Named(table, LoweredGetCallerSP, "", 0, Gp01, Rematerializable);
        Named(table, LoweredNilCheck, "", 2, CompareConst, ClobbersFlags | SsaOpFlags.NilCheck | FaultOnNilArg0);
        Named(table, LoweredWB, "", 3, Use([DI, AX], [], CallerSave - General), ClobbersFlags, SsaPayload.Symbol);
        for (var op = FlagEQ; op <= FlagGT_ULT; op++) { Named(table, op, "", 0, RegisterUse.None); }
        Machine(table, 2, LoadOne, FaultOnNilArg0, SsaPayload.SymbolOffset, Read, MOVLatomicload, MOVQatomicload);
        Machine(table, 3, Exchange, ResultInArg0 | FaultOnNilArg1 | HasSideEffects, SsaPayload.SymbolOffset, ReadWrite, XCHGL, XCHGQ);
        Machine(table, 3, Exchange, InPlace | FaultOnNilArg1 | HasSideEffects, SsaPayload.SymbolOffset, ReadWrite, XADDLlock, XADDQlock);
        Named(table, AddTupleFirst32, "", 2, RegisterUse.None);
        Named(table, AddTupleFirst64, "", 2, RegisterUse.None);
        Machine(table, 4, CompareExchange, ClobbersFlags | FaultOnNilArg0 | HasSideEffects, SsaPayload.SymbolOffset, ReadWrite, CMPXCHGLlock, CMPXCHGQlock);
        Machine(table, 3, StoreOne, ClobbersFlags | FaultOnNilArg0 | HasSideEffects, SsaPayload.SymbolOffset, ReadWrite, ANDBlock, ORBlock);
    }
}
