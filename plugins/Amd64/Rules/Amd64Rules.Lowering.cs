using GoDefer.Amd64.Ssa;
using GoDefer.IR;
using static GoDefer.Amd64.Rules.Expression;
using static GoDefer.Amd64.Rules.RuleHelpers;
using static GoDefer.Amd64.Ssa.SsaOp;

namespace GoDefer.Amd64.Rules;

internal static partial class Amd64Rules
{
    /// <summary>8 and 16 bits are computed in 32.</summary>
    private static SsaOp QuadOrLong(SsaOp quad, int w) => w == W64 ? quad : quad + 1;

    /// <summary>Ops with one for each width, the widest first.</summary>
    private static SsaOp ByWidth(SsaOp quad, int w) => quad + (W64 - w);

    private static bool Lower(SsaValue v) => v.Op switch
    {
        >= Add8 and <= Add64 => Same(v, QuadOrLong(ADDQ, v.Op - Add8)),
        AddPtr => Same(v, ADDQ),
        Add32F or Add64F => Same(v, ADDSS + (v.Op - Add32F)),
        >= Sub8 and <= Sub64 => Same(v, QuadOrLong(SUBQ, v.Op - Sub8)),
        SubPtr => Same(v, SUBQ),
        Sub32F or Sub64F => Same(v, SUBSS + (v.Op - Sub32F)),
        >= Mul8 and <= Mul64 => Same(v, QuadOrLong(MULQ, v.Op - Mul8)),
        Mul32F or Mul64F => Same(v, MULSS + (v.Op - Mul32F)),
        Div32F or Div64F => Same(v, DIVSS + (v.Op - Div32F)),
        Hmul64 => Same(v, HMULQ),
        Hmul64u => Same(v, HMULQU),
        Avg64u => Same(v, AVGQU),
        >= Div8 and <= Mod64u => Divide(v),
        >= And8 and <= And64 => Same(v, QuadOrLong(ANDQ, v.Op - And8)),
        >= Or8 and <= Or64 => Same(v, QuadOrLong(ORQ, v.Op - Or8)),
        >= Xor8 and <= Xor64 => Same(v, QuadOrLong(XORQ, v.Op - Xor8)),
        >= Com8 and <= Com64 => Same(v, QuadOrLong(NOTQ, v.Op - Com8)),
        >= Neg8 and <= Neg64 => Same(v, QuadOrLong(NEGQ, v.Op - Neg8)),
        Neg32F => v.Become(PXOR, v.Arg0, N(MOVSSconst, Types(v).Float32, BitConverter.DoubleToInt64Bits(-0.0))),
        Neg64F => v.Become(PXOR, v.Arg0, N(MOVSDconst, Types(v).Float64, BitConverter.DoubleToInt64Bits(-0.0))),
        AndB => Same(v, ANDL),
        OrB => Same(v, ORL),
        Not => v.Become(XORLconst, 1, v.Arg0),
        OffPtr => LowerOffset(v),
        >= Ctz8 and <= BitLen64 => CountBits(v),
        Bswap64 => Same(v, BSWAPQ),
        Bswap32 => Same(v, BSWAPL),
        PopCount64 => Same(v, POPCNTQ),
        PopCount32 => Same(v, POPCNTL),
        PopCount16 => v.Become(POPCNTL, N(MOVWQZX, Types(v).UInt32, v.Arg0)),
        PopCount8 => v.Become(POPCNTL, N(MOVBQZX, Types(v).UInt32, v.Arg0)),
        Sqrt => Same(v, SQRTSD),
        RoundToEven => v.Become(ROUNDSD, 0, v.Arg0),
        Floor => v.Become(ROUNDSD, 1, v.Arg0),
        Ceil => v.Become(ROUNDSD, 2, v.Arg0),
        Trunc => v.Become(ROUNDSD, 3, v.Arg0),
        SignExt8to16 or SignExt8to32 or SignExt8to64 => Same(v, MOVBQSX),
        SignExt16to32 or SignExt16to64 => Same(v, MOVWQSX),
        SignExt32to64 => Same(v, MOVLQSX),
        ZeroExt8to16 or ZeroExt8to32 or ZeroExt8to64 => Same(v, MOVBQZX),
        ZeroExt16to32 or ZeroExt16to64 => Same(v, MOVWQZX),
        ZeroExt32to64 => Same(v, MOVLQZX),
        Slicemask => v.Become(SARQconst, 63, N(NEGQ, v.Type, v.Arg0)),
        >= Trunc16to8 and <= Trunc64to32 or Round32F or Round64F => v.BecomeCopy(v.Arg0),
        >= Cvt32to32F and <= Cvt64Fto32F => Same(v, ConversionOf(v.Op)),
        >= Lsh8x8 and <= Rsh64Ux64 => LowerShift(v),
        >= Eq8 and <= Neq64F => LowerEquality(v),
        >= Less8 and <= Geq64F => LowerOrder(v),
        EqB => v.Become(SETEQ, N(CMPB, SsaTypes.Flags, v.Arg0, v.Arg1)),
        NeqB => v.Become(SETNE, N(CMPB, SsaTypes.Flags, v.Arg0, v.Arg1)),
        CondSelect => LowerSelect(v),
        Load => LowerLoad(v),
        Store => LowerStore(v),
        Move => LowerMove(v),
        Zero => LowerZero(v),
        Const8 or Const16 or Const32 => v.Become(MOVLconst, v.Immediate),
        Const64 => v.Become(MOVQconst, v.Immediate),
        Const32F => v.Become(MOVSSconst, v.Immediate),
        Const64F => v.Become(MOVSDconst, v.Immediate),
        ConstNil => v.Become(MOVQconst, 0),
        ConstBool => v.Become(MOVLconst, v.Immediate),
        StaticCall => v.Become(CALLstatic, v.Immediate, v.Symbolic, v.Arg0),
        ClosureCall => v.Become(CALLclosure, v.Immediate, v.Arg0, v.Arg1, v.Arg2),
        InterCall => v.Become(CALLinter, v.Immediate, v.Arg0, v.Arg1),
        IsNonNil => v.Become(SETNE, N(TESTQ, SsaTypes.Flags, v.Arg0, v.Arg0)),
        IsInBounds => v.Become(SETB, N(CMPQ, SsaTypes.Flags, v.Arg0, v.Arg1)),
        IsSliceInBounds => v.Become(SETBE, N(CMPQ, SsaTypes.Flags, v.Arg0, v.Arg1)),
        NilCheck => Same(v, LoweredNilCheck),
        GetG => Same(v, LoweredGetG),
        GetClosurePtr => v.Become(LoweredGetClosurePtr),
        GetCallerPC => v.Become(LoweredGetCallerPC),
        GetCallerSP => v.Become(LoweredGetCallerSP),
        Addr or LocalAddr => v.Become(LEAQ, 0, v.Symbolic, v.Arg0),
        >= AtomicLoad32 and <= AtomicOr8 => LowerAtomic(v),
        Select0 or Select1 => SelectOfSum(v),
        WB => v.Become(LoweredWB, 0, v.Symbolic, v.Arg0, v.Arg1, v.Arg2),
        _ => false,
    };

    private static TypeTable Types(SsaValue v) => v.Block.Function.Types;

    /// <summary>Another op on the same operands.</summary>
    private static bool Same(SsaValue v, SsaOp op)
    {
        v.Become(op, v.ArgCount switch
        {
            1 => [v.Arg0],
            2 => [v.Arg0, v.Arg1],
            _ => [v.Arg0, v.Arg1, v.Arg2],
        });
        return true;
    }

    private static bool LowerOffset(SsaValue v) => Is32Bit(v.Immediate)
        ? v.Become(ADDQconst, v.Immediate, v.Arg0)
        : v.Become(ADDQ, N(MOVQconst, Types(v).UInt64, v.Immediate), v.Arg0);

    /// <summary>Quotient and remainder come from one instruction; bytes are divided in 16 bits.</summary>
    private static bool Divide(SsaValue v)
    {
        var isModulo = v.Op >= Mod8;
        var number = v.Op - (isModulo ? Mod8 : Div8);
        var (isUnsigned, w) = (number >= 4, number % 4);
        Expression x = v.Arg0, y = v.Arg1;
        if (w == W8)
        {
            var (extend, type) = isUnsigned ? (ZeroExt8to16, Types(v).UInt16) : (SignExt8to16, Types(v).Int16);
            (x, y) = (N(extend, type, x), N(extend, type, y));
        }
        var wide = Math.Max(w, W16);
        var pair = (wide, isUnsigned) switch
        {
            (W16, false) => SsaTypes.Int16Pair,
            (W32, false) => SsaTypes.Int32Pair,
            (_, false) => SsaTypes.Int64Pair,
            (W16, true) => SsaTypes.UInt16Pair,
            (W32, true) => SsaTypes.UInt32Pair,
            _ => SsaTypes.UInt64Pair,
        };
        return v.Become(isModulo ? Select1 : Select0, N(ByWidth(isUnsigned ? DIVQU : DIVQ, wide), pair, x, y));
    }

    private static bool CountBits(SsaValue v)
    {
        var (x, types, type) = (v.Arg0, Types(v), v.Type);
        var scan = SsaTypes.UInt64AndFlags;
        switch (v.Op)
        {
            case Ctz64:
                return v.Become(CMOVQEQ, N(Select0, type, N(BSFQ, scan, x)), N(MOVQconst, type, 64), N(Select1, SsaTypes.Flags, N(BSFQ, scan, x)));
            case Ctz32:
                return v.Become(Select0, N(BSFQ, scan, N(BTSQconst, types.UInt64, 32, x)));
            case Ctz16:
                return v.Become(BSFL, N(BTSLconst, types.UInt32, 16, x));
            case Ctz8:
                return v.Become(BSFL, N(BTSLconst, types.UInt32, 8, x));
            case Ctz64NonZero:
                return v.Become(Select0, N(BSFQ, scan, x));
            case Ctz32NonZero or Ctz16NonZero or Ctz8NonZero:
                return v.Become(BSFL, x);
            case BitLen64:
                return v.Become(ADDQconst, 1, N(CMOVQEQ, type,
                    N(Select0, type, N(BSRQ, scan, x)), N(MOVQconst, type, -1), N(Select1, SsaTypes.Flags, N(BSRQ, scan, x))));
            case BitLen32:
                var quad = types.UInt64;
                return v.Become(Select0, N(BSRQ, scan, N(LEAQ1, quad, 1, N(MOVLQZX, quad, x), N(MOVLQZX, quad, x))));
            default:
                var (extend, small) = (v.Op == BitLen16 ? MOVWQZX : MOVBQZX, types.UInt32);
                return v.Become(BSRL, N(LEAL1, small, 1, N(extend, small, x), N(extend, small, x)));
        }
    }

    private static SsaOp ConversionOf(SsaOp op) => op switch
    {
        Cvt32to32F => CVTSL2SS,
        Cvt32to64F => CVTSL2SD,
        Cvt64to32F => CVTSQ2SS,
        Cvt64to64F => CVTSQ2SD,
        Cvt32Fto32 => CVTTSS2SL,
        Cvt32Fto64 => CVTTSS2SQ,
        Cvt64Fto32 => CVTTSD2SL,
        Cvt64Fto64 => CVTTSD2SQ,
        Cvt32Fto64F => CVTSS2SD,
        _ => CVTSD2SS,
    };

    /// <summary>The machine takes counts modulo 32 or 64; a mask, or a count of all ones, gives what Go wants for larger counts.</summary>
    private static bool LowerShift(SsaValue v)
    {
        var number = v.Op - Lsh8x8;
        var (family, w, count) = (number / 16, number % 16 / 4, number % 4);
        var (x, y, type) = (v.Arg0, v.Arg1, v.Type);
        var op = family switch { 0 => QuadOrLong(SHLQ, w), 1 => ByWidth(SARQ, w), _ => ByWidth(SHRQ, w) };
        if (v.Immediate != 0) { return v.Become(op, x, y); }
        var limit = family == 0 ? Math.Max(Bits(w), 32) : Bits(w);
        var compare = N(ByWidth(CMPQconst, count), SsaTypes.Flags, limit, y);
        if (family != 1) { return v.Become(QuadOrLong(ANDQ, w), N(op, type, x, y), N(QuadOrLong(SBBQcarrymask, w), type, compare)); }
        var mask = N(QuadOrLong(NOTQ, count), y.Type, N(QuadOrLong(SBBQcarrymask, count), y.Type, compare));
        return v.BecomeTyped(op, type, 0, null, x, N(QuadOrLong(ORQ, count), y.Type, y, mask));
    }

    private static bool LowerEquality(SsaValue v)
    {
        var isEqual = v.Op <= Eq64F;
        var op = isEqual ? v.Op : v.Op - (Neq8 - Eq8);
        var set = isEqual ? SETEQ : SETNE;
        return op switch
        {
            Eq32F or Eq64F => v.Become(isEqual ? SETEQF : SETNEF, N(UCOMISS + (op - Eq32F), SsaTypes.Flags, v.Arg0, v.Arg1)),
            EqPtr => v.Become(set, N(CMPQ, SsaTypes.Flags, v.Arg0, v.Arg1)),
            >= Eq8 and <= Eq64 => v.Become(set, N(ByWidth(CMPQ, op - Eq8), SsaTypes.Flags, v.Arg0, v.Arg1)),
            _ => false,
        };
    }

    /// <summary>Float comparisons are turned so that "above" decides: it is false for NaN.</summary>
    private static bool LowerOrder(SsaValue v)
    {
        const int Count = 10;
        var (ordering, index) = ((v.Op - Less8) / Count, (v.Op - Less8) % Count);
        var (x, y) = (v.Arg0, v.Arg1);
        if (index >= 8)
        {
            if (ordering < 2) { (x, y) = (y, x); }
            return v.Become(ordering % 2 == 0 ? SETGF : SETGEF, N(UCOMISS + (index - 8), SsaTypes.Flags, x, y));
        }
        var isSigned = index < 4;
        var condition = ordering switch
        {
            0 => isSigned ? Condition.LT : Condition.ULT,
            1 => isSigned ? Condition.LE : Condition.ULE,
            2 => isSigned ? Condition.GT : Condition.UGT,
            _ => isSigned ? Condition.GE : Condition.UGE,
        };
        return v.Become(condition.Set(), N(ByWidth(CMPQ, index % 4), SsaTypes.Flags, x, y));
    }

    private static bool LowerSelect(SsaValue v)
    {
        var (x, y, check, type) = (v.Arg0, v.Arg1, v.Arg2, v.Type);
        var w = type.Kind == IrKind.Pointer ? W64 : type.IsInteger ? Log2(type.Size) : -1;
        if (w < W16) { return false; }
        var family = w switch { W64 => CMOVQEQ, W32 => CMOVLEQ, _ => CMOVWEQ };
        if (check.Op is >= SETEQ and <= SETAE)
        {
            return v.Become(((Condition)(check.Op - SETEQ)).Move(family), y, x, check.Arg0);
        }
        if (check.Op is SETEQF or SETNEF or SETGF or SETGEF)
        {
            var floats = w switch { W64 => CMOVQEQF, W32 => CMOVLEQF, _ => CMOVWEQF };
            var offset = check.Op switch { SETEQF => 0, SETNEF => 1, SETGF => 2, _ => 3 };
            return v.Become(floats + offset, y, x, check.Arg0);
        }
        if (check.Type.IsFlags()) { return false; }
        if (check.Type.Size == 8) { return v.Become(family + 1, y, x, N(CMPQconst, SsaTypes.Flags, 0L, check)); }
        var extend = check.Type.Size switch { 1 => MOVBQZX, 2 => MOVWQZX, _ => MOVLQZX };
        return v.BecomeTyped(CondSelect, type, 0, null, x, y, N(extend, Types(v).UInt64, check));
    }

    private static bool LowerLoad(SsaValue v)
    {
        var type = v.Type;
        if (type.IsFloat) { return Same(v, type.Size == 4 ? MOVSSload : MOVSDload); }
        if (type.Kind == IrKind.Pointer) { return Same(v, MOVQload); }
        if (!type.IsInteger && type.Kind != IrKind.Bool) { return false; }
        return Same(v, type.Size switch { 8 => MOVQload, 4 => MOVLload, 2 => MOVWload, _ => MOVBload });
    }

    private static bool LowerStore(SsaValue v)
    {
        var size = ((IrType)v.Symbolic!).Size;
        if (v.Arg1.Type.IsFloat && v.Arg1.Type.Size == size) { return Same(v, size == 8 ? MOVSDstore : MOVSSstore); }
        return size is 1 or 2 or 4 or 8 && Same(v, size switch { 8 => MOVQstore, 4 => MOVLstore, 2 => MOVWstore, _ => MOVBstore });
    }

    private static bool LowerAtomic(SsaValue v)
    {
        var types = Types(v);
        return v.Op switch
        {
            AtomicLoad32 => Same(v, MOVLatomicload),
            AtomicLoad64 or AtomicLoadPtr => Same(v, MOVQatomicload),
            AtomicStore32 => v.Become(Select1, N(XCHGL, SsaTypes.UInt32AndMemory, v.Arg1, v.Arg0, v.Arg2)),
            AtomicStore64 => v.Become(Select1, N(XCHGQ, SsaTypes.UInt64AndMemory, v.Arg1, v.Arg0, v.Arg2)),
            AtomicStorePtrNoWB => v.Become(Select1, N(XCHGQ, SsaTypes.PointerAndMemory, v.Arg1, v.Arg0, v.Arg2)),
            AtomicExchange32 => v.Become(XCHGL, v.Arg1, v.Arg0, v.Arg2),
            AtomicExchange64 => v.Become(XCHGQ, v.Arg1, v.Arg0, v.Arg2),
            AtomicAdd32 => v.Become(AddTupleFirst32, v.Arg1, N(XADDLlock, SsaTypes.UInt32AndMemory, v.Arg1, v.Arg0, v.Arg2)),
            AtomicAdd64 => v.Become(AddTupleFirst64, v.Arg1, N(XADDQlock, SsaTypes.UInt64AndMemory, v.Arg1, v.Arg0, v.Arg2)),
            AtomicCompareAndSwap32 => v.Become(CMPXCHGLlock, v.Arg0, v.Arg1, v.Arg2, v.Args[3]),
            AtomicCompareAndSwap64 => v.Become(CMPXCHGQlock, v.Arg0, v.Arg1, v.Arg2, v.Args[3]),
            AtomicAnd8 => Same(v, ANDBlock),
            AtomicOr8 => Same(v, ORBlock),
            _ => throw v.Block.Function.Error($"no lowering of {v.Op}"),
        };
    }

    /// <summary>XADD gives the old contents; the new ones are the sum.</summary>
    private static bool SelectOfSum(SsaValue v)
    {
        var tuple = v.Arg0;
        if (tuple.Op is not (AddTupleFirst32 or AddTupleFirst64)) { return false; }
        if (v.Op == Select1) { return v.Become(Select1, tuple.Arg1); }
        return v.Become(tuple.Op == AddTupleFirst32 ? ADDL : ADDQ, tuple.Arg0, N(Select0, v.Type, tuple.Arg1));
    }
}
