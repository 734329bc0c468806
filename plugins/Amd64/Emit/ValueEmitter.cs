using GoDefer.Amd64.Asm;
using GoDefer.Amd64.RegAlloc;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;
using GoDefer.Plan9;
using static GoDefer.Amd64.Ssa.SsaOp;

namespace GoDefer.Amd64.Emit;

/// <summary>Writes the instructions of one value. What needs more than its mnemonic and plain operands has a method of its own.</summary>
internal sealed class ValueEmitter(SsaFunction function, CodeWriter code, MachineOperands operands, LinkSymbols symbols)
{
    private static readonly AsmOp[] Mnemonics = [.. SsaOpTable.Rows.ToArray().Select(row => AsmOpNames.TryParse(row.Mnemonic, out var op) ? op : AsmOp.NOP)];

    private static readonly Operand AX = Operand.Reg(Register.AX);
    private static readonly Operand DX = Operand.Reg(Register.DX);
    private static readonly Operand DI = Operand.Reg(Register.DI);

    /// <summary>The most bytes of arguments and results that a call so far needs.</summary>
    public long OutgoingSize { get; private set; }

    /// <summary>Writes a value that has code.</summary>
    public void Emit(SsaValue value)
    {
        switch (value.Op)
        {
            case ADDQ or ADDL:
                EmitAdd(value);
                break;
            case ADDQconst or ADDLconst:
                EmitAddConst(value);
                break;
            case SUBQ or SUBL or MULQ or MULL or ANDQ or ANDL or ORQ or ORL or XORQ or XORL
                or SHLQ or SHLL or SHRQ or SHRL or SHRW or SHRB or SARQ or SARL or SARW or SARB
                or ROLQ or ROLL or ROLW or ROLB or RORQ or RORL or RORW or RORB
                or ADDSS or ADDSD or SUBSS or SUBSD or MULSS or MULSD or DIVSS or DIVSD or PXOR
                or BTSL or BTSQ or BTCL or BTCQ or BTRL or BTRQ
                or (>= CMOVQEQ and <= CMOVWCS) or CMOVQGTF or CMOVQGEF or CMOVLGTF or CMOVLGEF or CMOVWGTF or CMOVWGEF:
                RequireInPlace(value);
                code.Add(Op(value), operands.Of(value.Arg1), operands.Of(value));
                break;
            case CMOVQNEF or CMOVLNEF or CMOVWNEF:
                EmitMoveIfNotEqualFloat(value);
                break;
            case CMOVQEQF or CMOVLEQF or CMOVWEQF:
                EmitMoveIfEqualFloat(value);
                break;
            case DIVQU or DIVLU or DIVWU:
                code.Add(AsmOp.XORL, DX, DX);
                code.Add(Op(value), operands.Of(value.Arg1));
                break;
            case DIVQ or DIVL or DIVW:
                EmitSignedDivision(value);
                break;
            case HMULQ or HMULQU:
                code.Add(Op(value), operands.Of(value.Arg1));
                break;
            case AVGQU:
                // The carry of the addition comes back as the top bit.
                RequireInPlace(value);
                code.Add(AsmOp.ADDQ, operands.Of(value.Arg1), operands.Of(value));
                code.Add(AsmOp.RCRQ, Operand.Const(1), operands.Of(value));
                break;
            case MULQconst or MULLconst:
                code.Add(Op(value), Operand.Const(value.Immediate), operands.Of(value)).From3 = operands.Of(value.Arg0);
                break;
            case SUBQconst or SUBLconst or ANDQconst or ANDLconst or ORQconst or ORLconst or XORQconst or XORLconst
                or SHLQconst or SHLLconst or SHRQconst or SHRLconst or SHRWconst or SHRBconst
                or SARQconst or SARLconst or SARWconst or SARBconst or ROLQconst or ROLLconst or ROLWconst or ROLBconst:
                RequireInPlace(value);
                code.Add(Op(value), Operand.Const(value.Immediate), operands.Of(value));
                break;
            case SBBQcarrymask or SBBLcarrymask:
                code.Add(Op(value), operands.Of(value), operands.Of(value));
                break;
            case LEAQ:
                code.Add(Op(value), operands.Memory(value), operands.Of(value));
                break;
            case >= LEAQ1 and <= LEAL8:
                code.Add(Op(value), operands.Indexed(value, ScaleOf(value.Op), value.Immediate), operands.Of(value));
                break;
            case CMPQ or CMPL or CMPW or CMPB or TESTQ or TESTL or TESTW or TESTB or BTL or BTQ:
                code.Add(Op(value), operands.Of(value.Arg0), operands.Of(value.Arg1));
                break;
            case UCOMISS or UCOMISD:
                code.Add(Op(value), operands.Of(value.Arg1), operands.Of(value.Arg0));
                break;
            case CMPQconst or CMPLconst or CMPWconst or CMPBconst:
                code.Add(Op(value), operands.Of(value.Arg0), Operand.Const(value.Immediate));
                break;
            case BTLconst or BTQconst:
                // The bit of a low half is tested shorter there.
                code.Add(value.Immediate < 32 ? AsmOp.BTL : AsmOp.BTQ, Operand.Const(value.Immediate), operands.Of(value.Arg0));
                break;
            case TESTQconst or TESTLconst or TESTWconst or TESTBconst
                or BTSLconst or BTSQconst or BTCLconst or BTCQconst or BTRLconst or BTRQconst:
                code.Add(Op(value), Operand.Const(value.Immediate), operands.Of(value.Arg0));
                break;
            case CMPQload or CMPLload or CMPWload or CMPBload:
                code.Add(Op(value), operands.Memory(value), operands.Of(value.Arg1));
                break;
            case CMPQconstload or CMPLconstload or CMPWconstload or CMPBconstload:
                code.Add(Op(value), MemoryOfPair(value), Operand.Const(Pair(value).Value));
                break;
            case MOVLconst or MOVQconst:
                EmitConst(value);
                break;
            case MOVSSconst or MOVSDconst:
                code.Add(Op(value), Operand.Float(value.FloatConstant), operands.Of(value));
                break;
            case MOVOconst:
                code.Add(AsmOp.XORPS, operands.Of(value), operands.Of(value));
                break;
            case MOVQload or MOVLload or MOVWload or MOVBload or MOVBQSXload or MOVWQSXload or MOVLQSXload
                or MOVSSload or MOVSDload or MOVOload:
                code.Add(Op(value), operands.Memory(value), operands.Of(value));
                break;
            case (>= MOVBloadidx1 and <= MOVQloadidx8) or (>= MOVSSloadidx1 and <= MOVSDloadidx8):
                code.Add(Op(value), operands.Indexed(value, ScaleOf(value.Op), value.Immediate), operands.Of(value));
                break;
            case MOVQstore or MOVLstore or MOVWstore or MOVBstore or MOVSSstore or MOVSDstore or MOVOstore:
                code.Add(Op(value), operands.Of(value.Arg1), operands.Memory(value));
                break;
            case (>= MOVBstoreidx1 and <= MOVQstoreidx8) or (>= MOVSSstoreidx1 and <= MOVSDstoreidx8):
                code.Add(Op(value), operands.Of(value.Arg2), operands.Indexed(value, ScaleOf(value.Op), value.Immediate));
                break;
            case ADDQconstmodify or ADDLconstmodify:
                EmitAddToMemory(value);
                break;
            case MOVQstoreconst or MOVLstoreconst or MOVWstoreconst or MOVBstoreconst:
                code.Add(Op(value), Operand.Const(Pair(value).Value), MemoryOfPair(value));
                break;
            case >= MOVBstoreconstidx1 and <= MOVQstoreconstidx8:
                code.Add(Op(value), Operand.Const(Pair(value).Value), operands.Indexed(value, ScaleOf(value.Op), Pair(value).Offset));
                break;
            case MOVBQSX or MOVBQZX or MOVWQSX or MOVWQZX or MOVLQSX or MOVLQZX
                or CVTTSS2SL or CVTTSD2SL or CVTTSS2SQ or CVTTSD2SQ or CVTSS2SD or CVTSD2SS
                or BSFL or BSRL or SQRTSD:
                code.Add(Op(value), operands.Of(value.Arg0), operands.Of(value));
                break;
            case CVTSL2SD or CVTSQ2SD or CVTSQ2SS or CVTSL2SS:
                // The instruction keeps the upper part of its result; clearing it first removes the dependence on what was there.
                code.Add(AsmOp.XORPS, operands.Of(value), operands.Of(value));
                code.Add(Op(value), operands.Of(value.Arg0), operands.Of(value));
                break;
            case MOVQi2f or MOVQf2i:
                code.Add(AsmOp.MOVQ, operands.Of(value.Arg0), operands.Of(value));
                break;
            case MOVLi2f or MOVLf2i:
                code.Add(AsmOp.MOVL, operands.Of(value.Arg0), operands.Of(value));
                break;
            case (>= ADDLload and <= XORLload) or (>= ADDSSload and <= MULSDload):
                RequireInPlace(value);
                code.Add(Op(value), operands.Memory(value, value.Arg1, value.Immediate), operands.Of(value));
                break;
            case NEGQ or NEGL or NOTQ or NOTL or BSWAPQ or BSWAPL:
                RequireInPlace(value);
                code.Add(Op(value), to: operands.Of(value));
                break;
            case BSFQ or BSRQ:
                code.Add(Op(value), operands.Of(value.Arg0), First(value));
                break;
            case ROUNDSD:
                code.Add(Op(value), Operand.Const(value.Immediate), operands.Of(value)).From3 = operands.Of(value.Arg0);
                break;
            case POPCNTQ or POPCNTL:
                EmitPopulationCount(value);
                break;
            case (>= SETEQ and <= SETAE) or SETGF or SETGEF:
                code.Add(Op(value), to: operands.Of(value));
                break;
            case >= SETEQstore and <= SETAEstore:
                code.Add(Op(value), to: operands.Memory(value));
                break;
            case SETNEF:
                EmitSetByTwoFlags(value, AsmOp.SETPS, AsmOp.ORL);
                break;
            case SETEQF:
                EmitSetByTwoFlags(value, AsmOp.SETPC, AsmOp.ANDL);
                break;
            case DUFFZERO:
                EmitDuffZero(value);
                break;
            case DUFFCOPY:
                code.Add(AsmOp.DUFFCOPY, to: Operand.EntryPoint(symbols.Named("runtime.duffcopy"), value.Immediate));
                break;
            case REPSTOSQ:
                code.Add(AsmOp.REP);
                code.Add(AsmOp.STOSQ);
                break;
            case REPMOVSQ:
                code.Add(AsmOp.REP);
                code.Add(AsmOp.MOVSQ);
                break;
            case CALLstatic or CALLclosure or CALLinter:
                EmitCall(value);
                break;
            case LoweredWB:
                code.Add(AsmOp.CALL, to: Operand.Function(operands.Symbol(value)));
                break;
            case LoweredNilCheck:
                // A read that faults if the pointer is nil; AX is compared with what is there and stays.
                code.Add(AsmOp.TESTB, AX, operands.Memory(value));
                break;
            case LoweredGetClosurePtr:
                break;
            case LoweredGetG:
                code.Add(AsmOp.MOVQ, Operand.Mem(Register.TLS), operands.Of(value));
                break;
            case LoweredGetCallerPC:
                code.Add(AsmOp.MOVQ, Operand.Param(null, -8), operands.Of(value));
                break;
            case LoweredGetCallerSP:
                code.Add(AsmOp.MOVQ, Operand.Param(null, 0).AddressOf(), operands.Of(value));
                break;
            case MOVLatomicload or MOVQatomicload:
                code.Add(Op(value), operands.Memory(value), First(value));
                break;
            case SsaOp.XCHGL or SsaOp.XCHGQ:
                code.Add(Op(value), First(value), operands.Memory(value, value.Arg1, value.Immediate));
                break;
            case XADDLlock or XADDQlock:
                code.Add(AsmOp.LOCK);
                code.Add(Op(value), First(value), operands.Memory(value, value.Arg1, value.Immediate));
                break;
            case CMPXCHGLlock or CMPXCHGQlock:
                code.Add(AsmOp.LOCK);
                code.Add(Op(value), operands.Of(value.Arg2), operands.Memory(value));
                code.Add(AsmOp.SETEQ, to: First(value));
                break;
            case ANDBlock or ORBlock:
                code.Add(AsmOp.LOCK);
                code.Add(Op(value), operands.Of(value.Arg1), operands.Memory(value));
                break;
            case Copy:
                EmitCopy(value);
                break;
            case LoadReg:
                code.Add(LoadOf(value.Type), operands.Slot(value.Arg0), operands.Of(value));
                break;
            case StoreReg:
                code.Add(StoreOf(value.Type), operands.Of(value.Arg0), operands.Slot(value));
                break;
            default:
                throw function.Error($"no code for {SsaPrinter.Describe(value)}");
        }
    }

    /// <summary>
    /// Clears a variable that the collector may look at after its life has ended. May not change any register.
    /// </summary>
    public void EmitZero(Local local)
    {
        for (var offset = 0L; offset < local.Type.Size; offset += 8)
        {
            code.AddUnmoved(AsmOp.MOVQ, Operand.Const(0), operands.Local(local, offset));
        }
    }

    private static AsmOp Op(SsaValue value) => Mnemonics[(int)value.Op];

    private static ValueAndOffset Pair(SsaValue value) => new(value.Immediate);

    private Operand MemoryOfPair(SsaValue value) => operands.Memory(value, value.Arg0, Pair(value).Offset);

    private Operand First(SsaValue value) => Operand.Reg(operands.FirstRegister(value));

    // Names of ops with a scaled index end in the scale.
    private static int ScaleOf(SsaOp op) => SsaOpTable.Get(op).Name[^1] - '0';

    private void RequireInPlace(SsaValue value)
    {
        if (operands.Register(value) != operands.Register(value.Arg0))
        {
            throw function.Error($"{SsaPrinter.Describe(value)} is not in the register of its first operand");
        }
    }

    private void EmitAdd(SsaValue value)
    {
        var (result, first, second) = (operands.Register(value), operands.Register(value.Arg0), operands.Register(value.Arg1));
        if (result == first || result == second)
        {
            code.Add(Op(value), Operand.Reg(result == first ? second : first), Operand.Reg(result));
            return;
        }
        code.Add(value.Op == ADDQ ? AsmOp.LEAQ : AsmOp.LEAL, Operand.Mem(first, second, 1), Operand.Reg(result));
    }

    private void EmitAddConst(SsaValue value)
    {
        var isQuad = value.Op == ADDQconst;
        var result = operands.Of(value);
        if (operands.Register(value) != operands.Register(value.Arg0))
        {
            code.Add(isQuad ? AsmOp.LEAQ : AsmOp.LEAL, Operand.Mem(operands.Register(value.Arg0), value.Immediate), result);
            return;
        }
        switch (value.Immediate)
        {
            case 1:
                code.Add(isQuad ? AsmOp.INCQ : AsmOp.INCL, to: result);
                break;
            case -1:
                code.Add(isQuad ? AsmOp.DECQ : AsmOp.DECL, to: result);
                break;
            default:
                code.Add(Op(value), Operand.Const(value.Immediate), result);
                break;
        }
    }

    private void EmitAddToMemory(SsaValue value)
    {
        if (Pair(value).Value == 1)
        {
            code.Add(value.Op == ADDQconstmodify ? AsmOp.INCQ : AsmOp.INCL, to: MemoryOfPair(value));
            return;
        }
        code.Add(Op(value), Operand.Const(Pair(value).Value), MemoryOfPair(value));
    }

    // The machine faults where the most negative number is divided by -1, so that is done by negation.
    private void EmitSignedDivision(SsaValue value)
    {
        var divisor = operands.Of(value.Arg1);
        var (compare, extend, negate) = value.Op switch
        {
            DIVQ => (AsmOp.CMPQ, AsmOp.CQO, AsmOp.NEGQ),
            DIVL => (AsmOp.CMPL, AsmOp.CDQ, AsmOp.NEGL),
            _ => (AsmOp.CMPW, AsmOp.CWD, AsmOp.NEGW),
        };
        code.Add(compare, divisor, Operand.Const(-1));
        var toNegation = code.Add(AsmOp.JEQ);
        code.Add(extend);
        code.Add(Op(value), divisor);
        var toEnd = code.Add(AsmOp.JMP);
        toNegation.To = Operand.Branch(code.Add(negate, to: AX));
        code.Add(AsmOp.XORL, DX, DX);
        toEnd.To = Operand.Branch(code.Next);
    }

    // Not equal: the zero flag is clear or the operands are unordered.
    private void EmitMoveIfNotEqualFloat(SsaValue value)
    {
        RequireInPlace(value);
        var unordered = value.Op switch { CMOVQNEF => AsmOp.CMOVQPS, CMOVLNEF => AsmOp.CMOVLPS, _ => AsmOp.CMOVWPS };
        code.Add(Op(value), operands.Of(value.Arg1), operands.Of(value));
        code.Add(unordered, operands.Of(value.Arg1), operands.Of(value));
    }

    // Equal: the zero flag is set and the operands are ordered. AX holds what it is if they are ordered.
    private void EmitMoveIfEqualFloat(SsaValue value)
    {
        RequireInPlace(value);
        var ordered = value.Op switch { CMOVQEQF => AsmOp.CMOVQPC, CMOVLEQF => AsmOp.CMOVLPC, _ => AsmOp.CMOVWPC };
        if (operands.Register(value.Arg1) != Register.AX)
        {
            code.Add(MoveOf(value.Type), operands.Of(value.Arg1), AX);
        }
        code.Add(Op(value), operands.Of(value), AX);
        code.Add(ordered, AX, operands.Of(value));
    }

    private void EmitSetByTwoFlags(SsaValue value, AsmOp parity, AsmOp combine)
    {
        code.Add(Op(value), to: operands.Of(value));
        code.Add(parity, to: AX);
        code.Add(combine, AX, operands.Of(value));
    }

    // Clearing is shorter, but it changes the flags; where those are live the value is marked.
    private void EmitConst(SsaValue value)
    {
        var result = operands.Of(value);
        if (value.Immediate == 0 && !FlagMarks.KeepsFlags(value))
        {
            code.Add(AsmOp.XORL, result, result);
            return;
        }
        // Writing the low half clears the high one.
        var op = value.Immediate is >= 0 and <= uint.MaxValue ? AsmOp.MOVL : Op(value);
        code.Add(op, Operand.Const(value.Immediate), result);
    }

    private void EmitPopulationCount(SsaValue value)
    {
        if (operands.Register(value.Arg0) != operands.Register(value))
        {
            // Processors wait for the old contents of the result register.
            code.Add(AsmOp.XORQ, operands.Of(value), operands.Of(value));
        }
        code.Add(Op(value), operands.Of(value.Arg0), operands.Of(value));
    }

    private void EmitDuffZero(SsaValue value)
    {
        var (entry, adjustment) = DuffZero.Enter(value.Immediate);
        if (adjustment != 0)
        {
            code.Add(AsmOp.LEAQ, Operand.Mem(Register.DI, adjustment), DI);
        }
        code.Add(AsmOp.DUFFZERO, to: Operand.EntryPoint(symbols.Named("runtime.duffzero"), entry));
    }

    private void EmitCall(SsaValue value)
    {
        OutgoingSize = Math.Max(OutgoingSize, value.Immediate);
        var callee = value.Symbolic as Symbol;
        if (callee?.Name == "runtime.deferreturn")
        {
            // Deferred functions return to this call, and a traceback looks at the byte before: an instruction of this line.
            code.AddUnmoved(AsmOp.XCHGL, AX, AX);
        }
        code.Add(AsmOp.CALL, to: callee is null ? operands.Of(value.Arg0) : Operand.Function(symbols.Of(callee)));
    }

    private void EmitCopy(SsaValue value)
    {
        if (!value.Type.IsMemory() && operands.Register(value) != operands.Register(value.Arg0))
        {
            code.Add(MoveOf(value.Type), operands.Of(value.Arg0), operands.Of(value));
        }
    }

    // Whole registers are moved, so that the processor need not join parts.
    private static AsmOp MoveOf(IrType type) => type.IsFloat || type.Size == 16 ? AsmOp.MOVUPS : type.Size == 8 ? AsmOp.MOVQ : AsmOp.MOVL;

    private static AsmOp LoadOf(IrType type) => type.IsFloat ? StoreOf(type) : type.Size switch
    {
        1 => AsmOp.MOVBLZX,
        2 => AsmOp.MOVWLZX,
        _ => StoreOf(type),
    };

    private static AsmOp StoreOf(IrType type) => (type.IsFloat, type.Size) switch
    {
        (true, 4) => AsmOp.MOVSS,
        (true, _) => AsmOp.MOVSD,
        (_, 1) => AsmOp.MOVB,
        (_, 2) => AsmOp.MOVW,
        (_, 4) => AsmOp.MOVL,
        _ => AsmOp.MOVQ,
    };
}
