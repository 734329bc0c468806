namespace GoDefer.Plan9;

/// <summary>
/// Mnemonics of Go's assembler for amd64 that the compiler, the runtime's assembly and the disassembler use. The names are data:
/// they are printed verbatim (<see cref="AsmOpNames.Text"/>).
/// </summary>
public enum AsmOp : ushort
{
#pragma warning disable CS1591 // a mnemonic documents itself
    // Directives: no bytes, but they have a place in the instruction list.
    NOP, TEXT, FUNCDATA, PCDATA,

    // Control flow.
    CALL, RET, JMP, UNDEF, DUFFCOPY, DUFFZERO,
    JCC, JCS, JEQ, JGE, JGT, JHI, JLE, JLS, JLT, JMI, JNE, JOC, JOS, JPC, JPL, JPS, JCXZQ,

    // Moves.
    MOVB, MOVW, MOVL, MOVQ,
    MOVBLSX, MOVBLZX, MOVBQSX, MOVBQZX, MOVBWSX, MOVBWZX, MOVWLSX, MOVWLZX, MOVWQSX, MOVWQZX, MOVLQSX, MOVLQZX,
    LEAW, LEAL, LEAQ, XCHGB, XCHGW, XCHGL, XCHGQ, PUSHQ, POPQ, PUSHFQ, POPFQ, BSWAPL, BSWAPQ,
    CMOVWCC, CMOVWCS, CMOVWEQ, CMOVWGE, CMOVWGT, CMOVWHI, CMOVWLE, CMOVWLS, CMOVWLT, CMOVWMI, CMOVWNE, CMOVWOC, CMOVWOS, CMOVWPC, CMOVWPL, CMOVWPS,
    CMOVLCC, CMOVLCS, CMOVLEQ, CMOVLGE, CMOVLGT, CMOVLHI, CMOVLLE, CMOVLLS, CMOVLLT, CMOVLMI, CMOVLNE, CMOVLOC, CMOVLOS, CMOVLPC, CMOVLPL, CMOVLPS,
    CMOVQCC, CMOVQCS, CMOVQEQ, CMOVQGE, CMOVQGT, CMOVQHI, CMOVQLE, CMOVQLS, CMOVQLT, CMOVQMI, CMOVQNE, CMOVQOC, CMOVQOS, CMOVQPC, CMOVQPL, CMOVQPS,
    SETCC, SETCS, SETEQ, SETGE, SETGT, SETHI, SETLE, SETLS, SETLT, SETMI, SETNE, SETOC, SETOS, SETPC, SETPL, SETPS,

    // Integer arithmetic.
    ADDB, ADDW, ADDL, ADDQ, ADCB, ADCW, ADCL, ADCQ, SUBB, SUBW, SUBL, SUBQ, SBBB, SBBW, SBBL, SBBQ,
    ANDB, ANDW, ANDL, ANDQ, ORB, ORW, ORL, ORQ, XORB, XORW, XORL, XORQ,
    CMPB, CMPW, CMPL, CMPQ, TESTB, TESTW, TESTL, TESTQ,
    INCB, INCW, INCL, INCQ, DECB, DECW, DECL, DECQ, NEGB, NEGW, NEGL, NEGQ, NOTB, NOTW, NOTL, NOTQ,
    MULB, MULW, MULL, MULQ, IMULB, IMULW, IMULL, IMULQ, IMUL3W, IMUL3L, IMUL3Q,
    DIVB, DIVW, DIVL, DIVQ, IDIVB, IDIVW, IDIVL, IDIVQ, CBW, CWD, CDQ, CQO, CWDE, CDQE,
    SHLB, SHLW, SHLL, SHLQ, SHRB, SHRW, SHRL, SHRQ, SARB, SARW, SARL, SARQ,
    ROLB, ROLW, ROLL, ROLQ, RORB, RORW, RORL, RORQ, RCLB, RCLW, RCLL, RCLQ, RCRB, RCRW, RCRL, RCRQ,
    BTW, BTL, BTQ, BTCW, BTCL, BTCQ, BTRW, BTRL, BTRQ, BTSW, BTSL, BTSQ,
    BSFW, BSFL, BSFQ, BSRW, BSRL, BSRQ, POPCNTW, POPCNTL, POPCNTQ,

    // Memory blocks and atomics.
    REP, REPN, LOCK, MOVSB, MOVSW, MOVSL, MOVSQ, STOSB, STOSW, STOSL, STOSQ, CMPSB, CMPSQ, SCASB, SCASQ,
    XADDB, XADDW, XADDL, XADDQ, CMPXCHGB, CMPXCHGW, CMPXCHGL, CMPXCHGQ,

    // Floating point and vectors.
    MOVSS, MOVSD, MOVUPS, MOVUPD, MOVAPS, MOVAPD, MOVOU, MOVO,
    ADDSS, ADDSD, SUBSS, SUBSD, MULSS, MULSD, DIVSS, DIVSD, SQRTSS, SQRTSD, ROUNDSD, ROUNDSS,
    UCOMISS, UCOMISD, COMISS, COMISD, XORPS, XORPD, ANDPS, ANDPD, ORPS, ORPD, PXOR, POR, PAND, MAXSD, MINSD,
    CVTSL2SS, CVTSL2SD, CVTSQ2SS, CVTSQ2SD, CVTSS2SD, CVTSD2SS, CVTTSS2SL, CVTTSS2SQ, CVTTSD2SL, CVTTSD2SQ,
    PCMPEQB, PCMPEQL, PMOVMSKB, PSHUFD, PSHUFB, PINSRQ,

    // System.
    INT, SYSCALL, CPUID, RDTSC, PAUSE, LFENCE, MFENCE, SFENCE, HLT, CLD, STD, LEAVE,
    PREFETCHT0, PREFETCHT1, PREFETCHT2, PREFETCHNTA,
#pragma warning restore CS1591
}

/// <summary>The printed names of <see cref="AsmOp"/>.</summary>
public static class AsmOpNames
{
    private static readonly string[] Names = Enum.GetNames<AsmOp>();

    private static readonly Dictionary<string, AsmOp> ByName = Enum.GetValues<AsmOp>().ToDictionary(op => op.ToString());

    /// <summary>The mnemonic as listings print it.</summary>
    public static string Text(this AsmOp op) => Names[(int)op];

    /// <summary>Finds the mnemonic called <paramref name="name"/>; false if there is none.</summary>
    public static bool TryParse(string name, out AsmOp op) => ByName.TryGetValue(name, out op);

    /// <summary>True for a conditional jump.</summary>
    public static bool IsConditionalJump(this AsmOp op) => op is >= AsmOp.JCC and <= AsmOp.JCXZQ;

    /// <summary>True for entries that never have bytes: TEXT, FUNCDATA, PCDATA and NOP (a place to jump to).</summary>
    public static bool IsDirective(this AsmOp op) => op <= AsmOp.PCDATA;
}
