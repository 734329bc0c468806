using GoDefer.Amd64.Ssa;
using static GoDefer.Amd64.Rules.Expression;
using static GoDefer.Amd64.Rules.RuleHelpers;
using static GoDefer.Amd64.Ssa.SsaOp;

namespace GoDefer.Amd64.Rules;

internal static partial class Amd64Rules
{
    /// <summary>Masks from here on are shorter as the number of their bit.</summary>
    private const ulong LeastBitMask = 128;

    /// <summary>The number of the only bit of a mask that a bit instruction makes shorter, or -1.</summary>
    private static int BitOfMask(long mask, int narrow)
    {
        if ((ulong)mask < LeastBitMask) { return -1; }
        var bits = narrow == 0 ? (ulong)mask : (uint)mask;
        return IsUnsignedPower(bits) ? Log2((long)bits) : -1;
    }

    /// <summary>1 shifted by a variable count.</summary>
    private static bool IsShiftedOne(SsaValue value, int narrow) =>
        value.Op == SHLQ + narrow && value.Arg0.Op == ConstOp(narrow) && value.Arg0.Immediate == 1;

    private static bool And(SsaValue v) =>
        v.Either(ResetBit)
        || v.Either(static (v, c, x) => c.Op == ConstOp(Narrow(v, ANDQ)) && BitOfMask(~c.Immediate, Narrow(v, ANDQ)) is var bit and >= 0
            && v.Become(Narrow(v, ANDQ) == 0 ? BTRQconst : BTRLconst, bit, x))
        || v.Either(static (v, x, c) => IsOperandConst(c, Narrow(v, ANDQ)) && v.Become(ANDQconst + Narrow(v, ANDQ), c.Immediate, x))
        || (ReferenceEquals(v.Arg0, v.Arg1) && v.BecomeCopy(v.Arg0))
        || v.Either(static (v, x, l) => MergeLoad(v, x, l, Narrow(v, ANDQ) == 0 ? ANDQload : ANDLload));

    private static bool ResetBit(SsaValue v, SsaValue not, SsaValue x)
    {
        var narrow = Narrow(v, ANDQ);
        return not.Op == NOTQ + narrow && IsShiftedOne(not.Arg0, narrow) && v.Become(narrow == 0 ? BTRQ : BTRL, x, not.Arg0.Arg1);
    }

    private static bool AndConst(SsaValue v)
    {
        var narrow = Narrow(v, ANDQconst);
        var (x, c) = (v.Arg0, v.Immediate);
        if (BitOfMask(~c, narrow) is var bit and >= 0) { return v.Become(narrow == 0 ? BTRQconst : BTRLconst, bit, x); }
        if (x.Op == v.Op) { return v.Become(v.Op, c & x.Immediate, x.Arg0); }
        if (c == 0xFF) { return v.Become(MOVBQZX, x); }
        if (c == 0xFFFF) { return v.Become(MOVWQZX, x); }
        if (narrow == 0 && c == 0xFFFFFFFF) { return v.Become(MOVLQZX, x); }
        if (Wrap(c, narrow) == 0) { return v.Become(ConstOp(narrow), 0); }
        if (Wrap(c, narrow) == -1) { return v.BecomeCopy(x); }
        return x.Op == ConstOp(narrow) && v.Become(x.Op, c & x.Immediate);
    }

    private static bool Or(SsaValue v) =>
        v.Either(static (v, one, x) => IsShiftedOne(one, Narrow(v, ORQ)) && v.Become(Narrow(v, ORQ) == 0 ? BTSQ : BTSL, x, one.Arg1))
        || v.Either(static (v, c, x) => c.Op == ConstOp(Narrow(v, ORQ)) && BitOfMask(c.Immediate, Narrow(v, ORQ)) is var bit and >= 0
            && v.Become(Narrow(v, ORQ) == 0 ? BTSQconst : BTSLconst, bit, x))
        || v.Either(static (v, x, c) => IsOperandConst(c, Narrow(v, ORQ)) && v.Become(ORQconst + Narrow(v, ORQ), c.Immediate, x))
        || v.Either(RotateByConst)
        || v.Either(RotateByVariable)
        || (ReferenceEquals(v.Arg0, v.Arg1) && v.BecomeCopy(v.Arg0))
        || CombineLoads(v)
        || v.Either(static (v, x, l) => MergeLoad(v, x, l, Narrow(v, ORQ) == 0 ? ORQload : ORLload));

    private static bool OrConst(SsaValue v)
    {
        var narrow = Narrow(v, ORQconst);
        var (x, c) = (v.Arg0, v.Immediate);
        if (BitOfMask(c, narrow) is var bit and >= 0) { return v.Become(narrow == 0 ? BTSQconst : BTSLconst, bit, x); }
        if (Wrap(c, narrow) == 0) { return v.BecomeCopy(x); }
        if (Wrap(c, narrow) == -1) { return v.Become(ConstOp(narrow), -1); }
        return x.Op == ConstOp(narrow) && v.Become(x.Op, c | x.Immediate);
    }

    private static bool Xor(SsaValue v) =>
        v.Either(static (v, one, x) => IsShiftedOne(one, Narrow(v, XORQ)) && v.Become(Narrow(v, XORQ) == 0 ? BTCQ : BTCL, x, one.Arg1))
        || v.Either(static (v, c, x) => c.Op == ConstOp(Narrow(v, XORQ)) && BitOfMask(c.Immediate, Narrow(v, XORQ)) is var bit and >= 0
            && v.Become(Narrow(v, XORQ) == 0 ? BTCQconst : BTCLconst, bit, x))
        || v.Either(static (v, x, c) => IsOperandConst(c, Narrow(v, XORQ)) && v.Become(XORQconst + Narrow(v, XORQ), c.Immediate, x))
        || v.Either(RotateByConst)
        || (ReferenceEquals(v.Arg0, v.Arg1) && v.Become(ConstOp(Narrow(v, XORQ)), 0))
        || v.Either(static (v, x, l) => MergeLoad(v, x, l, Narrow(v, XORQ) == 0 ? XORQload : XORLload));

    private static bool XorConst(SsaValue v)
    {
        var narrow = Narrow(v, XORQconst);
        var (x, c) = (v.Arg0, v.Immediate);
        if (BitOfMask(c, narrow) is var bit and >= 0) { return v.Become(narrow == 0 ? BTCQconst : BTCLconst, bit, x); }
        if (narrow == 1 && c == 1 && x.Op is >= SETEQ and <= SETAE) { return v.Become(((Condition)(x.Op - SETEQ)).Negated().Set(), x.Arg0); }
        if (x.Op == v.Op) { return v.Become(v.Op, c ^ x.Immediate, x.Arg0); }
        if (Wrap(c, narrow) == 0) { return v.BecomeCopy(x); }
        return x.Op == ConstOp(narrow) && v.Become(x.Op, c ^ x.Immediate);
    }

    /// <summary>Left by c and right by the rest, joined by +, | or ^, is a rotation.</summary>
    private static bool RotateByConst(SsaValue v, SsaValue left, SsaValue right)
    {
        var isQuad = v.Op is ADDQ or ORQ or XORQ;
        if (left.Op != (isQuad ? SHLQconst : SHLLconst) || right.ArgCount != 1 || !ReferenceEquals(left.Arg0, right.Arg0)) { return false; }
        var (c, d) = (left.Immediate, right.Immediate);
        if (isQuad) { return right.Op == SHRQconst && d == 64 - c && v.Become(ROLQconst, c, left.Arg0); }
        return right.Op switch
        {
            SHRLconst => d == 32 - c && v.Become(ROLLconst, c, left.Arg0),
            SHRWconst => d == 16 - c && c < 16 && v.Type.Size == 2 && v.Become(ROLWconst, c, left.Arg0),
            SHRBconst => d == 8 - c && c < 8 && v.Type.Size == 1 && v.Become(ROLBconst, c, left.Arg0),
            _ => false,
        };
    }

    /// <summary>x shifted one way by y and the other way by the width less y.</summary>
    private static bool RotateByVariable(SsaValue v, SsaValue first, SsaValue second)
    {
        if (v.Op == ORQ) { return RotateWide(v, first, second, 64, SHLQ, SHRQ, ANDQ, SBBQcarrymask, ROLQ, RORQ); }
        return RotateWide(v, first, second, 32, SHLL, SHRL, ANDL, SBBLcarrymask, ROLL, RORL)
            || (v.Type.Size == 2 && RotateNarrow(v, first, second, 16, SHRW, ROLW, RORW))
            || (v.Type.Size == 1 && RotateNarrow(v, first, second, 8, SHRB, ROLB, RORB));
    }

    private static bool RotateWide(
        SsaValue v, SsaValue first, SsaValue second, int bits, SsaOp left, SsaOp right, SsaOp and, SsaOp carry, SsaOp rotateLeft, SsaOp rotateRight)
    {
        if ((first.Op != left && first.Op != right) || second.Op != and) { return false; }
        var (x, y) = (first.Arg0, first.Arg1);
        var opposite = first.Op == left ? right : left;
        return second.Either((_, shift, mask) =>
            shift.Op == opposite && ReferenceEquals(shift.Arg0, x) && shift.Arg1.Op is NEGQ or NEGL && ReferenceEquals(shift.Arg1.Arg0, y)
            && mask.Op == carry && IsCompareOfRest(mask.Arg0, bits, bits, y))
            && v.Become(first.Op == left ? rotateLeft : rotateRight, x, y);
    }

    private static bool RotateNarrow(SsaValue v, SsaValue first, SsaValue second, int bits, SsaOp right, SsaOp rotateLeft, SsaOp rotateRight)
    {
        if (first.Op == right)
        {
            return second.Op == SHLL && ReferenceEquals(second.Arg0, first.Arg0) && MaskedCount(first.Arg1, bits) is { } y
                && IsRest(second.Arg1, bits, y) && v.Become(rotateRight, first.Arg0, y);
        }
        if (first.Op != SHLL || second.Op != ANDL || MaskedCount(first.Arg1, bits) is not { } count) { return false; }
        return second.Either((_, shift, mask) =>
            shift.Op == right && ReferenceEquals(shift.Arg0, first.Arg0) && IsRest(shift.Arg1, bits, count)
            && mask.Op == SBBLcarrymask && IsCompareOfRest(mask.Arg0, bits, bits, count))
            && v.Become(rotateLeft, first.Arg0, count);
    }

    /// <summary>y of y &amp; (bits - 1).</summary>
    private static SsaValue? MaskedCount(SsaValue value, int bits) =>
        value.Op is ANDQconst or ANDLconst && value.Immediate == bits - 1 ? value.Arg0 : null;

    /// <summary>-((y &amp; (bits - 1)) - bits): the rest of a rotation.</summary>
    private static bool IsRest(SsaValue value, int bits, SsaValue y) =>
        value.Op is NEGQ or NEGL && value.Arg0.Op is ADDQconst or ADDLconst && value.Arg0.Immediate == -bits
        && ReferenceEquals(MaskedCount(value.Arg0.Arg0, bits), y);

    private static bool IsCompareOfRest(SsaValue compare, int bits, int limit, SsaValue y) =>
        compare.Op is CMPQconst or CMPLconst && compare.Immediate == limit && IsRest(compare.Arg0, bits, y);

    private static bool RotateVariable(SsaValue v)
    {
        var (x, y) = (v.Arg0, v.Arg1);
        var isLeft = v.Op <= ROLB;
        var index = v.Op - (isLeft ? ROLQ : RORQ);
        if (y.Op is NEGQ or NEGL) { return v.Become((isLeft ? RORQ : ROLQ) + index, x, y.Arg0); }
        if (y.Op is not (MOVQconst or MOVLconst)) { return false; }
        var mask = (64 >> index) - 1;
        return v.Become(ROLQconst + index, (isLeft ? y.Immediate : -y.Immediate) & mask, x);
    }

    private static bool RotateConst(SsaValue v)
    {
        var x = v.Arg0;
        var mask = (64 >> (v.Op - ROLQconst)) - 1;
        if (x.Op == v.Op) { return v.Become(v.Op, (v.Immediate + x.Immediate) & mask, x.Arg0); }
        return v.Immediate == 0 && v.BecomeCopy(x);
    }

    private static bool ShiftVariable(SsaValue v)
    {
        var (x, y) = (v.Arg0, v.Arg1);
        if (y.Op is MOVQconst or MOVLconst) { return ShiftByConst(v, x, y.Immediate); }
        if (v.Op is not (SHLQ or SHLL or SHRQ or SHRL or SARQ or SARL)) { return false; }
        var mask = v.Op is SHLQ or SHRQ or SARQ ? 63 : 31;
        if (IsUselessInCount(y, mask)) { return v.Become(v.Op, x, y.Arg0); }
        if (y.Op is not (NEGQ or NEGL) || !IsUselessInCount(y.Arg0, mask)) { return false; }
        var isQuad = y.Arg0.Op is ADDQconst or ANDQconst;
        return isQuad == (y.Op == NEGQ) && v.Become(v.Op, x, N(y.Op, y.Type, y.Arg0.Arg0));
    }

    /// <summary>An operation that does not change a count modulo the width.</summary>
    private static bool IsUselessInCount(SsaValue y, int mask) => y.Op switch
    {
        ADDQconst or ADDLconst => (y.Immediate & mask) == 0,
        ANDQconst or ANDLconst => (y.Immediate & mask) == mask,
        _ => false,
    };

    private static bool ShiftByConst(SsaValue v, SsaValue x, long c)
    {
        var low = c & 31;
        return v.Op switch
        {
            SHLQ => v.Become(SHLQconst, c & 63, x),
            SHLL => v.Become(SHLLconst, low, x),
            SHRQ => v.Become(SHRQconst, c & 63, x),
            SHRL => v.Become(SHRLconst, low, x),
            SHRW => low < 16 ? v.Become(SHRWconst, low, x) : v.Become(MOVLconst, 0),
            SHRB => low < 8 ? v.Become(SHRBconst, low, x) : v.Become(MOVLconst, 0),
            SARQ => v.Become(SARQconst, c & 63, x),
            SARL => v.Become(SARLconst, low, x),
            SARW => v.Become(SARWconst, Math.Min(low, 15), x),
            _ => v.Become(SARBconst, Math.Min(low, 7), x),
        };
    }

    private static bool ShiftConst(SsaValue v)
    {
        var (x, c) = (v.Arg0, v.Immediate);
        if (c == 1)
        {
            switch (v.Op, x.Op, x.Immediate)
            {
                case (SHLQconst, SHRQconst, 1):
                    return v.Become(BTRQconst, 0, x.Arg0);
                case (SHLLconst, SHRLconst, 1):
                    return v.Become(BTRLconst, 0, x.Arg0);
                case (SHRQconst, SHLQconst, 1):
                    return v.Become(BTRQconst, 63, x.Arg0);
                case (SHRLconst, SHLLconst, 1):
                    return v.Become(BTRLconst, 31, x.Arg0);
            }
        }
        if (c == 0) { return v.BecomeCopy(x); }
        return x.Op == MOVQconst && v.Op is >= SARQconst and <= SARBconst
            && v.Become(MOVQconst, Fit(x.Immediate, CompareWidth(v.Op, SARQconst)) >> (int)c);
    }
}
