using GoDefer.Amd64.Ssa;
using static GoDefer.Amd64.Rules.Expression;
using static GoDefer.Amd64.Rules.RuleHelpers;
using static GoDefer.Amd64.Ssa.SsaOp;

namespace GoDefer.Amd64.Rules;

internal static partial class Amd64Rules
{
    /// <summary>The test of one bit that flags are, if "not equal" asks whether a bit is set; null if they are not.</summary>
    private static Expression? BitTest(SsaValue flags)
    {
        switch (flags.Op)
        {
            case TESTLconst when IsUnsignedPower((uint)flags.Immediate):
                return N(BTLconst, SsaTypes.Flags, Log2((uint)flags.Immediate), flags.Arg0);
            case TESTQconst when IsUnsignedPower((ulong)flags.Immediate):
                return N(BTQconst, SsaTypes.Flags, Log2(flags.Immediate), flags.Arg0);
            case TESTQ or TESTL:
                return BitTestBy(flags.Arg0, flags.Arg1, flags.Op == TESTL) ?? BitTestBy(flags.Arg1, flags.Arg0, flags.Op == TESTL)
                    ?? (ReferenceEquals(flags.Arg0, flags.Arg1) ? ShiftedBitTest(flags.Arg0, flags.Op == TESTL) : null);
            default:
                return null;
        }
    }

    private static bool IsUnsignedPower(ulong value) => System.Numerics.BitOperations.IsPow2(value);

    /// <summary>A test with 1 shifted, or with a constant of one bit.</summary>
    private static Expression? BitTestBy(SsaValue mask, SsaValue y, bool isLong)
    {
        var (shift, one, test) = isLong ? (SHLL, MOVLconst, BTL) : (SHLQ, MOVQconst, BTQ);
        if (mask.Op == shift && mask.Arg0.Op == one && mask.Arg0.Immediate == 1) { return N(test, SsaTypes.Flags, mask.Arg1, y); }
        return !isLong && mask.Op == MOVQconst && IsUnsignedPower((ulong)mask.Immediate)
            ? N(BTQconst, SsaTypes.Flags, Log2(mask.Immediate), y)
            : null;
    }

    /// <summary>A test of what shifts have left of one bit.</summary>
    private static Expression? ShiftedBitTest(SsaValue z, bool isLong)
    {
        var (left, right, test, top) = isLong ? (SHLLconst, SHRLconst, BTLconst, 31) : (SHLQconst, SHRQconst, BTQconst, 63);
        if (z.Op == left && z.Immediate == top && z.Arg0.Op == SHRQconst && z.Arg0.Immediate == top)
        {
            return N(BTQconst, SsaTypes.Flags, top, z.Arg0.Arg0);
        }
        if (z.Op != right || z.Immediate != top) { return null; }
        return z.Arg0.Op == left && z.Arg0.Immediate == top
            ? N(test, SsaTypes.Flags, 0L, z.Arg0.Arg0)
            : N(test, SsaTypes.Flags, top, z.Arg0);
    }

    /// <summary>x &amp; 1 compared with 1 is the opposite of compared with 0.</summary>
    private static bool IsLowBitIsOne(SsaValue flags) =>
        (flags is { Op: CMPLconst, Immediate: 1 } && flags.Arg0 is { Op: ANDLconst, Immediate: 1 })
        || (flags is { Op: CMPQconst, Immediate: 1 } && flags.Arg0 is { Op: ANDQconst, Immediate: 1 });

    private static bool SetIf(SsaValue v)
    {
        var condition = (Condition)(v.Op - SETEQ);
        var flags = v.Arg0;
        if (condition is Condition.EQ or Condition.NE)
        {
            if (BitTest(flags) is { } test) { return v.Become(condition == Condition.NE ? SETB : SETAE, test); }
            if (IsLowBitIsOne(flags)) { return v.Become(condition.Negated().Set(), N(flags.Op, SsaTypes.Flags, 0L, flags.Arg0)); }
        }
        if (flags.Op == InvertFlags) { return v.Become(condition.Swapped().Set(), flags.Arg0); }
        return condition.On(flags.Op) is { } holds && v.Become(MOVLconst, Flag(holds));
    }

    private static bool SetIfStore(SsaValue v)
    {
        var condition = (Condition)(v.Op - SETEQstore);
        var (pointer, flags, memory) = (v.Arg0, v.Arg1, v.Arg2);
        if (condition is Condition.EQ or Condition.NE)
        {
            if (BitTest(flags) is { } test)
            {
                return v.Become(condition == Condition.NE ? SETBstore : SETAEstore, v.Immediate, v.Symbolic, pointer, test, memory);
            }
            if (IsLowBitIsOne(flags))
            {
                return v.Become(
                    condition.Negated().SetStore(), v.Immediate, v.Symbolic, pointer, N(flags.Op, SsaTypes.Flags, 0L, flags.Arg0), memory);
            }
        }
        if (flags.Op == InvertFlags) { return v.Become(condition.Swapped().SetStore(), v.Immediate, v.Symbolic, pointer, flags.Arg0, memory); }
        if (FoldAddress(v, 0, true)) { return true; }
        return condition.On(flags.Op) is { } holds
            && v.Become(MOVBstore, v.Immediate, v.Symbolic, pointer, N(MOVLconst, flags.Type, Flag(holds)), memory);
    }

    private static bool MoveIf(SsaValue v)
    {
        var family = v.Op <= CMOVQCS ? CMOVQEQ : v.Op <= CMOVLCS ? CMOVLEQ : CMOVWEQ;
        var condition = Conditions.OfMove(v.Op, family);
        var flags = v.Arg2;
        if (flags.Op == InvertFlags) { return v.Become(condition.Swapped().Move(family), v.Arg0, v.Arg1, flags.Arg0); }
        if (condition.On(flags.Op) is { } holds) { return v.BecomeCopy(holds ? v.Arg1 : v.Arg0); }
        // A scan of a value that cannot be 0.
        return v.Op == CMOVQEQ && flags is { Op: Select1, Arg0: { Op: BSFQ, Arg0: { Op: ORQconst, Immediate: not 0 } } } && v.BecomeCopy(v.Arg0);
    }

    private static bool CarryMask(SsaValue v) =>
        Condition.ULT.On(v.Arg0.Op) is { } carry && v.Become(v.Op == SBBQcarrymask ? MOVQconst : MOVLconst, carry ? -1 : 0);

    private static bool ScanForward(SsaValue v)
    {
        var or = v.Arg0;
        if (or.Op != ORQconst) { return false; }
        var isUseless = (or.Immediate == 1 << 8 && or.Arg0.Op == MOVBQZX) || (or.Immediate == 1 << 16 && or.Arg0.Op == MOVWQZX);
        return isUseless && v.Become(BSFQ, N(ORQconst, or.Type, or.Immediate, or.Arg0.Arg0));
    }

    private static int CompareWidth(SsaOp op, SsaOp quad) => W64 - (op - quad);

    /// <summary>The load of a width, the narrowest first.</summary>
    private static SsaOp LoadOp(int w) => w switch { W8 => MOVBload, W16 => MOVWload, W32 => MOVLload, _ => MOVQload };

    private static bool Compare(SsaValue v)
    {
        var w = CompareWidth(v.Op, CMPQ);
        var (x, y) = (v.Arg0, v.Arg1);
        var constant = CMPQconst + (v.Op - CMPQ);
        if (IsCompareConst(y, w)) { return v.Become(constant, CompareImmediate(y, w), x); }
        if (IsCompareConst(x, w)) { return v.Become(InvertFlags, N(constant, SsaTypes.Flags, CompareImmediate(x, w), y)); }
        var load = CMPQload + (v.Op - CMPQ);
        if (x.Op == LoadOp(w) && CanMergeLoad(v, x, y))
        {
            var (pointer, memory, offset, symbol) = (x.Arg0, x.Arg1, x.Immediate, x.Symbolic);
            x.Clobber();
            return v.Become(load, offset, symbol, pointer, y, memory);
        }
        if (y.Op == LoadOp(w) && CanMergeLoad(v, y, x))
        {
            var (pointer, memory, offset, symbol) = (y.Arg0, y.Arg1, y.Immediate, y.Symbolic);
            y.Clobber();
            return v.Become(InvertFlags, N(load, SsaTypes.Flags, offset, symbol, pointer, x, memory));
        }
        return false;
    }

    private static bool IsCompareConst(SsaValue value, int w) => w == W64 ? IsOperandConst(value, 0) : value.Op == MOVLconst;

    private static long CompareImmediate(SsaValue value, int w) => w < W32 ? Fit(value.Immediate, w) : value.Immediate;

    private static bool CompareConst(SsaValue v)
    {
        var w = CompareWidth(v.Op, CMPQconst);
        var (x, c) = (v.Arg0, v.Immediate);
        if (w == W64 && c == 32 && IsNegatedMask(x)) { return v.Become(FlagLT_ULT); }
        if (x.Op == (w == W64 ? MOVQconst : MOVLconst)) { return v.Become(FlagsOf(x.Immediate, c, w)); }
        if (IsBelowConst(x, c, w)) { return v.Become(FlagLT_ULT); }
        if (c == 0)
        {
            if (x.Op == (w == W64 ? ANDQ : ANDL)) { return v.Become(TESTQ + (v.Op - CMPQconst), x.Arg0, x.Arg1); }
            if (x.Op == (w == W64 ? ANDQconst : ANDLconst)) { return v.Become(TESTQconst + (v.Op - CMPQconst), CompareImmediate(x, w), x.Arg0); }
            return v.Become(TESTQ + (v.Op - CMPQconst), x, x);
        }
        if (x.Op != LoadOp(w) || x.Uses != 1 || !ValueAndOffset.Fits(c, x.Immediate)) { return false; }
        var load = N(CMPQconstload + (v.Op - CMPQconst), SsaTypes.Flags, ValueAndOffset.Pack(c, x.Immediate), x.Symbolic, x.Arg0, x.Arg1);
        var block = x.Block;
        x.Clobber();
        return v.BecomeCopyOf(load, block);
    }

    /// <summary>A part of a rotation of 16 or 8 bits: -((y &amp; 15) - 16) is between 1 and 16.</summary>
    private static bool IsNegatedMask(SsaValue x) => x is { Op: NEGQ, Arg0: { Op: ADDQconst, Arg0: { Op: ANDQconst } and } sum }
        && ((sum.Immediate == -16 && and.Immediate == 15) || (sum.Immediate == -8 && and.Immediate == 7));

    private static SsaOp FlagsOf(long x, long y, int w)
    {
        var (signed, unsigned) = (Fit(x, w).CompareTo(Fit(y, w)), Unsigned(x, w).CompareTo(Unsigned(y, w)));
        if (signed == 0) { return FlagEQ; }
        if (signed < 0) { return unsigned < 0 ? FlagLT_ULT : FlagLT_UGT; }
        return unsigned < 0 ? FlagGT_ULT : FlagGT_UGT;
    }

    private static bool IsBelowConst(SsaValue x, long c, int w)
    {
        if (w == W64 && x.Op is MOVBQZX or MOVWQZX or MOVLQZX)
        {
            var limit = x.Op switch { MOVBQZX => 0xFFL, MOVWQZX => 0xFFFF, _ => 0xFFFFFFFF };
            if (limit < c) { return true; }
        }
        if (w >= W32 && x.Op == (w == W64 ? SHRQconst : SHRLconst) && c >= 0 && x.Immediate > 0 && x.Immediate <= Bits(w))
        {
            return 1UL << (int)(Bits(w) - x.Immediate) <= (ulong)c;
        }
        var isMask = x.Op == ANDLconst || (w == W64 && x.Op == ANDQconst);
        if (!isMask) { return false; }
        var (mask, bound) = w == W64 ? (x.Immediate, c) : (Fit(x.Immediate, w), Fit(c, w));
        return 0 <= mask && mask < bound;
    }

    private static bool CompareLoad(SsaValue v)
    {
        var w = CompareWidth(v.Op, CMPQload);
        var c = v.Arg1;
        if (c.Op != (w == W64 ? MOVQconst : MOVLconst)) { return false; }
        var constant = CompareImmediate(c, w);
        return ValueAndOffset.Fits(constant, v.Immediate)
            && v.Become(CMPQconstload + (v.Op - CMPQload), ValueAndOffset.Pack(constant, v.Immediate), v.Symbolic, v.Arg0, v.Arg2);
    }

    private static bool Test(SsaValue v)
    {
        var w = CompareWidth(v.Op, TESTQ);
        var (x, y) = (v.Arg0, v.Arg1);
        if (IsCompareConst(x, w)) { return v.Become(TESTQconst + (v.Op - TESTQ), x.Immediate, y); }
        if (IsCompareConst(y, w)) { return v.Become(TESTQconst + (v.Op - TESTQ), y.Immediate, x); }
        if (!ReferenceEquals(x, y) || x.Op != LoadOp(w) || x.Uses != 2 || !ValueAndOffset.Fits(0, x.Immediate)) { return false; }
        var load = N(CMPQconstload + (v.Op - TESTQ), SsaTypes.Flags, ValueAndOffset.Pack(0, x.Immediate), x.Symbolic, x.Arg0, x.Arg1);
        var block = x.Block;
        x.Clobber();
        return v.BecomeCopyOf(load, block);
    }

    private static bool TestConst(SsaValue v) =>
        v.Immediate == -1 && v.Arg0.Op != (v.Op == TESTQconst ? MOVQconst : MOVLconst)
        && v.Become(TESTQ + (v.Op - TESTQconst), v.Arg0, v.Arg0);

    private static bool TestBitConst(SsaValue v)
    {
        var (x, c) = (v.Arg0, v.Immediate);
        if (x.Op == SHRQconst && c + x.Immediate < 64) { return v.Become(BTQconst, c + x.Immediate, x.Arg0); }
        if (x.Op == SHLQconst && c > x.Immediate) { return v.Become(v.Op, c - x.Immediate, x.Arg0); }
        if (x.Op == SHRQ && c == 0) { return v.Become(BTQ, x.Arg1, x.Arg0); }
        if (v.Op != BTLconst) { return false; }
        if (x.Op == SHRLconst && c + x.Immediate < 32) { return v.Become(BTLconst, c + x.Immediate, x.Arg0); }
        if (x.Op == SHLLconst && c > x.Immediate) { return v.Become(BTLconst, c - x.Immediate, x.Arg0); }
        return x.Op == SHRL && c == 0 && v.Become(BTL, x.Arg1, x.Arg0);
    }

    /// <summary>What was done to a bit before it is set or reset does not matter.</summary>
    private static bool ChangeBitConst(SsaValue v)
    {
        var x = v.Arg0;
        var isSet = v.Op is BTSLconst or BTSQconst;
        var isLong = v.Op is BTSLconst or BTRLconst;
        var other = isSet ? (isLong ? BTRLconst : BTRQconst) : (isLong ? BTSLconst : BTSQconst);
        var flip = isLong ? BTCLconst : BTCQconst;
        return (x.Op == other || x.Op == flip) && x.Immediate == v.Immediate && v.Become(v.Op, v.Immediate, x.Arg0);
    }
}
