using GoDefer.Amd64.Ssa;
using static GoDefer.Amd64.Ssa.SsaOp;

namespace GoDefer.Amd64.Rules;

/// <summary>
/// Rules of "lower": generic ops become machine ops, and machine ops are combined: constants into instructions, additions into addresses,
/// loads and stores into operations, tests of bits, rotations. A partial file per family; in a function the rules stand in the order in
/// which they are tried.
/// </summary>
internal static partial class Amd64Rules
{
    public static void Run(SsaFunction function) => Rewriter.Run(function, RewriteBlock, RewriteValue);

    private static bool RewriteValue(SsaValue v) => v.Op < ADDSS ? Lower(v) : Combine(v);

    private static bool Combine(SsaValue v) => v.Op switch
    {
        ADDSS or ADDSD or MULSS or MULSD => v.Either(MergeFloatLoad),
        SUBSS or SUBSD => MergeFloatLoad(v, v.Arg0, v.Arg1),
        ADDQ or ADDL => Add(v),
        ADDQconst or ADDLconst => AddConst(v),
        ADDQconstmodify or ADDLconstmodify => FoldModifyAddress(v),
        SUBQ or SUBL => Subtract(v),
        SUBQconst or SUBLconst => SubtractConst(v),
        MULQ or MULL => Multiply(v),
        MULQconst or MULLconst => MultiplyConst(v),
        ANDQ or ANDL => And(v),
        ANDQconst or ANDLconst => AndConst(v),
        ORQ or ORL => Or(v),
        ORQconst or ORLconst => OrConst(v),
        XORQ or XORL => Xor(v),
        XORQconst or XORLconst => XorConst(v),
        >= CMPQ and <= CMPB => Compare(v),
        >= CMPQconst and <= CMPBconst => CompareConst(v),
        >= CMPQload and <= CMPBload => CompareLoad(v),
        BTLconst or BTQconst => TestBitConst(v),
        BTRLconst or BTRQconst or BTSLconst or BTSQconst => ChangeBitConst(v),
        >= TESTQ and <= TESTB => Test(v),
        >= TESTQconst and <= TESTBconst => TestConst(v),
        >= SHLQ and <= SHLL or >= SHRQ and <= SHRB or >= SARQ and <= SARB => ShiftVariable(v),
        >= SHLQconst and <= SHLLconst or >= SHRQconst and <= SHRBconst or >= SARQconst and <= SARBconst => ShiftConst(v),
        >= ROLQ and <= RORB => RotateVariable(v),
        >= ROLQconst and <= ROLBconst => RotateConst(v),
        >= ADDLload and <= XORLload or >= ADDSSload and <= MULSDload => OperationOnMemory(v),
        NEGQ or NEGL => Minus(v),
        NOTQ or NOTL => Complement(v),
        BSFQ => ScanForward(v),
        >= CMOVQEQ and <= CMOVWCS => MoveIf(v),
        SBBQcarrymask or SBBLcarrymask => CarryMask(v),
        >= SETEQ and <= SETAE => SetIf(v),
        >= SETEQstore and <= SETAEstore => SetIfStore(v),
        >= MOVBQSX and <= MOVLQZX => ExtendRegister(v),
        MOVQi2f or MOVLi2f or MOVQf2i or MOVLf2i => MoveOfArgument(v),
        LEAQ => Address(v),
        LEAQ1 or LEAL1 => AddressIndexed1(v),
        LEAQ2 or LEAL2 or LEAQ4 or LEAL4 or LEAQ8 or LEAL8 => AddressScaled(v),
        >= MOVBload and <= MOVQload or MOVOload or MOVSSload or MOVSDload => LoadOf(v),
        >= MOVBstore and <= MOVQstore or MOVOstore or MOVSSstore or MOVSDstore => StoreOf(v),
        >= MOVBloadidx1 and <= MOVQloadidx8 or >= MOVSSloadidx1 and <= MOVSDloadidx8 => LoadIndexed(v),
        >= MOVBstoreidx1 and <= MOVQstoreidx8 or >= MOVSSstoreidx1 and <= MOVSDstoreidx8 => StoreIndexed(v),
        >= MOVBstoreconst and <= MOVQstoreconst => StoreConstant(v),
        >= MOVBstoreconstidx1 and <= MOVQstoreconstidx8 => StoreConstantIndexed(v),
        MOVLatomicload or MOVQatomicload or CMPXCHGLlock or CMPXCHGQlock => FoldAddress(v, 0, FoldsSymbol(v.Op)),
        XCHGL or XCHGQ or XADDLlock or XADDQlock => FoldAddress(v, 1, FoldsSymbol(v.Op)),
        _ => false,
    };

    private static bool FoldsSymbol(SsaOp op) => op is MOVLatomicload or MOVQatomicload or XCHGL or XCHGQ;

    /// <summary>Whether an op of a pair (64 bits, 32 bits) is the 64-bit one: pairs begin with it.</summary>
    private static int Narrow(SsaValue v, SsaOp wide) => v.Op - wide;

    private static bool IsQuadConst(SsaValue value) => value.Op == MOVQconst;

    /// <summary>Whether a value is the constant that goes with an op of a pair: any 32-bit one, and 64-bit ones that fit 32 bits.</summary>
    private static bool IsOperandConst(SsaValue value, int narrow) =>
        narrow == 0 ? value.Op == MOVQconst && RuleHelpers.Is32Bit(value.Immediate) : value.Op == MOVLconst;
}
