using GoDefer.Amd64.Passes;
using GoDefer.Amd64.Ssa;
using static GoDefer.Amd64.Rules.Expression;
using static GoDefer.Amd64.Rules.RuleHelpers;
using static GoDefer.Amd64.Ssa.SsaOp;

namespace GoDefer.Amd64.Rules;

internal static partial class Amd64Rules
{
    /// <summary>
    /// Whether a load may become the memory operand of <paramref name="target"/>, whose other operand <paramref name="other"/> its result
    /// overwrites: the load has no other use, the other operand dies here, and the load's memory is still the current one.
    /// </summary>
    private static bool CanMergeLoad(SsaValue target, SsaValue load, SsaValue other)
    {
        if (!ReferenceEquals(target.Block, load.Block) || load.Uses != 1 || other.Uses != 1) { return false; }
        var loops = target.Block.Function.Loops;
        loops.FindDepths();
        return loops.DepthOf(target.Block) <= loops.DepthOf(other.Block) && IsMemoryCurrent(target, load);
    }

    /// <summary>No operand of the target, through values of the block, depends on a state behind the one the load reads.</summary>
    private static bool IsMemoryCurrent(SsaValue target, SsaValue load)
    {
        const int MaxValues = 100;
        var block = target.Block;
        var memory = load.MemoryArg!;
        var work = new Stack<SsaValue>();
        foreach (var arg in target.Args)
        {
            if (!ReferenceEquals(arg, load) && ReferenceEquals(arg.Block, block)) { work.Push(arg); }
        }
        HashSet<SsaValue>? before = null;
        for (var i = 0; work.TryPop(out var value); i++)
        {
            if (i >= MaxValues) { return false; }
            if (value.Op == Phi) { continue; }
            if (value.Type.IsTuple() && value.Type.IsMemory()) { return false; }
            if (value.Type.IsMemory())
            {
                before ??= StatesBefore(memory, block);
                if (before.Contains(value)) { continue; }
                return false;
            }
            if (value.ArgCount > 0 && ReferenceEquals(value.Args[^1], memory)) { continue; }
            foreach (var arg in value.Args)
            {
                if (ReferenceEquals(arg.Block, block)) { work.Push(arg); }
            }
        }
        return true;
    }

    private static HashSet<SsaValue> StatesBefore(SsaValue memory, SsaBlock block)
    {
        const int MaxStates = 50;
        var states = new HashSet<SsaValue>();
        for (var i = 0; i < MaxStates && memory.Op != Phi && ReferenceEquals(memory.Block, block) && memory.Type.IsMemory(); i++)
        {
            states.Add(memory);
            if (memory.MemoryArg is not { } previous) { break; }
            memory = previous;
        }
        return states;
    }

    private static bool MergeLoad(SsaValue v, SsaValue x, SsaValue load, SsaOp merged)
    {
        var expected = v.Op is ADDQ or SUBQ or ANDQ or ORQ or XORQ ? MOVQload : MOVLload;
        return load.Op == expected && MergeInto(v, x, load, merged);
    }

    private static bool MergeFloatLoad(SsaValue v, SsaValue x, SsaValue load)
    {
        var merged = v.Op switch
        {
            ADDSS => ADDSSload,
            ADDSD => ADDSDload,
            SUBSS => SUBSSload,
            SUBSD => SUBSDload,
            MULSS => MULSSload,
            _ => MULSDload,
        };
        return load.Op == (v.Op is ADDSS or SUBSS or MULSS ? MOVSSload : MOVSDload) && MergeInto(v, x, load, merged);
    }

    private static bool MergeInto(SsaValue v, SsaValue x, SsaValue load, SsaOp merged)
    {
        if (!CanMergeLoad(v, load, x)) { return false; }
        var (offset, symbol, pointer, memory) = (load.Immediate, load.Symbolic, load.Arg0, load.Arg1);
        load.Clobber();
        return v.Become(merged, offset, symbol, x, pointer, memory);
    }

    /// <summary>Moves a constant addition, or an address computation, of an address operand into the instruction.</summary>
    private static bool FoldAddress(SsaValue v, int operand, bool symbols)
    {
        var address = v.Args[operand];
        if (address.Op is not (ADDQconst or LEAQ) || !Is32Bit(v.Immediate + address.Immediate)) { return false; }
        if (address.Op == LEAQ)
        {
            if (!symbols || !CanMergeSymbols(v.Symbolic, address.Symbolic)) { return false; }
            if (operand == 1 && v.Op is XCHGL or XCHGQ && address.Arg0.Op == SB) { return false; }
            v.Symbolic = MergeSymbols(v.Symbolic, address.Symbolic);
        }
        v.Immediate += address.Immediate;
        v.SetArg(operand, address.Arg0);
        return true;
    }

    private static bool FoldModifyAddress(SsaValue v)
    {
        var address = v.Arg0;
        if (address.Op is not (ADDQconst or LEAQ) || !new ValueAndOffset(v.Immediate).CanAdd(address.Immediate)) { return false; }
        if (!CanMergeSymbols(v.Symbolic, address.Symbolic)) { return false; }
        v.Symbolic = MergeSymbols(v.Symbolic, address.Symbolic);
        v.Immediate = new ValueAndOffset(v.Immediate).Add(address.Immediate);
        v.SetArg(0, address.Arg0);
        return true;
    }

    /// <summary>An operation with a memory operand; one that reads what a float store just wrote takes it from the register.</summary>
    private static bool OperationOnMemory(SsaValue v)
    {
        if (FoldAddress(v, 1, true)) { return true; }
        var store = v.Arg2;
        var (expected, move, type) = v.Op switch
        {
            ADDQload or SUBQload or ANDQload or ORQload or XORQload => (MOVSDstore, MOVQf2i, Types(v).UInt64),
            ADDLload or SUBLload or ANDLload or ORLload or XORLload => (MOVSSstore, MOVLf2i, Types(v).UInt32),
            ADDSDload or SUBSDload or MULSDload => (MOVQstore, MOVQi2f, Types(v).Float64),
            _ => (MOVLstore, MOVLi2f, Types(v).Float32),
        };
        return store.Op == expected && IsSamePlace(v, v.Arg1, store) && v.Become(OnRegister(v.Op), v.Arg0, N(move, type, store.Arg1));
    }

    private static SsaOp OnRegister(SsaOp op) => op switch
    {
        ADDQload => ADDQ,
        ADDLload => ADDL,
        SUBQload => SUBQ,
        SUBLload => SUBL,
        ANDQload => ANDQ,
        ANDLload => ANDL,
        ORQload => ORQ,
        ORLload => ORL,
        XORQload => XORQ,
        XORLload => XORL,
        ADDSDload => ADDSD,
        ADDSSload => ADDSS,
        SUBSDload => SUBSD,
        SUBSSload => SUBSS,
        MULSDload => MULSD,
        _ => MULSS,
    };

    private static bool IsSamePlace(SsaValue v, SsaValue pointer, SsaValue store) =>
        v.Immediate == store.Immediate && ReferenceEquals(v.Symbolic, store.Symbolic) && ReferenceEquals(pointer, store.Arg0);

    private static bool LoadOf(SsaValue v) =>
        LoadWhatWasStored(v) || (v.Op is MOVBQSXload or MOVWQSXload or MOVLQSXload ? FoldSignedLoadAddress(v) : FoldAddress(v, 0, true))
        || LoadByIndex(v) || LoadFromOtherRegister(v);

    private static bool FoldSignedLoadAddress(SsaValue v) => v.Arg0.Op == LEAQ && FoldAddress(v, 0, true);

    private static bool LoadWhatWasStored(SsaValue v)
    {
        var store = v.Arg1;
        var (expected, extend) = v.Op switch
        {
            MOVBload => (MOVBstore, MOVBQZX),
            MOVWload => (MOVWstore, MOVWQZX),
            MOVLload => (MOVLstore, MOVLQZX),
            MOVQload => (MOVQstore, Copy),
            MOVBQSXload => (MOVBstore, MOVBQSX),
            MOVWQSXload => (MOVWstore, MOVWQSX),
            MOVLQSXload => (MOVLstore, MOVLQSX),
            _ => (Invalid, Invalid),
        };
        if (store.Op != expected || !ReferenceEquals(v.Symbolic, store.Symbolic) || v.Immediate != store.Immediate) { return false; }
        if (!IsSamePointer(v.Arg0, store.Arg0)) { return false; }
        return extend == Copy ? v.BecomeCopy(store.Arg1) : v.Become(extend, store.Arg1);
    }

    /// <summary>The load or store of a width with an index of a scale; Invalid if the machine's ops have none.</summary>
    private static SsaOp IndexedOp(SsaOp op, int scale) => (op, scale) switch
    {
        (MOVBload, 1) => MOVBloadidx1,
        (MOVWload, 1) => MOVWloadidx1,
        (MOVWload, 2) => MOVWloadidx2,
        (MOVLload, 1) => MOVLloadidx1,
        (MOVLload, 4) => MOVLloadidx4,
        (MOVLload, 8) => MOVLloadidx8,
        (MOVQload, 1) => MOVQloadidx1,
        (MOVQload, 8) => MOVQloadidx8,
        (MOVSSload, 1) => MOVSSloadidx1,
        (MOVSSload, 4) => MOVSSloadidx4,
        (MOVSDload, 1) => MOVSDloadidx1,
        (MOVSDload, 8) => MOVSDloadidx8,
        (MOVBstore, 1) => MOVBstoreidx1,
        (MOVWstore, 1) => MOVWstoreidx1,
        (MOVWstore, 2) => MOVWstoreidx2,
        (MOVLstore, 1) => MOVLstoreidx1,
        (MOVLstore, 4) => MOVLstoreidx4,
        (MOVLstore, 8) => MOVLstoreidx8,
        (MOVQstore, 1) => MOVQstoreidx1,
        (MOVQstore, 8) => MOVQstoreidx8,
        (MOVSSstore, 1) => MOVSSstoreidx1,
        (MOVSSstore, 4) => MOVSSstoreidx4,
        (MOVSDstore, 1) => MOVSDstoreidx1,
        (MOVSDstore, 8) => MOVSDstoreidx8,
        (MOVBstoreconst, 1) => MOVBstoreconstidx1,
        (MOVWstoreconst, 1) => MOVWstoreconstidx1,
        (MOVWstoreconst, 2) => MOVWstoreconstidx2,
        (MOVLstoreconst, 1) => MOVLstoreconstidx1,
        (MOVLstoreconst, 4) => MOVLstoreconstidx4,
        (MOVQstoreconst, 1) => MOVQstoreconstidx1,
        (MOVQstoreconst, 8) => MOVQstoreconstidx8,
        _ => Invalid,
    };

    /// <summary>The op without index, and the scale, of an indexed one.</summary>
    private static (SsaOp Plain, int Scale) PlainOp(SsaOp op) => op switch
    {
        MOVBloadidx1 => (MOVBload, 1),
        MOVWloadidx1 => (MOVWload, 1),
        MOVWloadidx2 => (MOVWload, 2),
        MOVLloadidx1 => (MOVLload, 1),
        MOVLloadidx4 => (MOVLload, 4),
        MOVLloadidx8 => (MOVLload, 8),
        MOVQloadidx1 => (MOVQload, 1),
        MOVQloadidx8 => (MOVQload, 8),
        MOVSSloadidx1 => (MOVSSload, 1),
        MOVSSloadidx4 => (MOVSSload, 4),
        MOVSDloadidx1 => (MOVSDload, 1),
        MOVSDloadidx8 => (MOVSDload, 8),
        MOVBstoreidx1 => (MOVBstore, 1),
        MOVWstoreidx1 => (MOVWstore, 1),
        MOVWstoreidx2 => (MOVWstore, 2),
        MOVLstoreidx1 => (MOVLstore, 1),
        MOVLstoreidx4 => (MOVLstore, 4),
        MOVLstoreidx8 => (MOVLstore, 8),
        MOVQstoreidx1 => (MOVQstore, 1),
        MOVQstoreidx8 => (MOVQstore, 8),
        MOVSSstoreidx1 => (MOVSSstore, 1),
        MOVSSstoreidx4 => (MOVSSstore, 4),
        MOVSDstoreidx1 => (MOVSDstore, 1),
        MOVSDstoreidx8 => (MOVSDstore, 8),
        MOVBstoreconstidx1 => (MOVBstoreconst, 1),
        MOVWstoreconstidx1 => (MOVWstoreconst, 1),
        MOVWstoreconstidx2 => (MOVWstoreconst, 2),
        MOVLstoreconstidx1 => (MOVLstoreconst, 1),
        MOVLstoreconstidx4 => (MOVLstoreconst, 4),
        MOVQstoreconstidx1 => (MOVQstoreconst, 1),
        _ => (MOVQstoreconst, 8),
    };

    private static int ScaleOf(SsaOp lea) => lea switch { LEAQ1 => 1, LEAQ2 => 2, LEAQ4 => 4, LEAQ8 => 8, _ => 0 };

    private static bool LoadByIndex(SsaValue v)
    {
        var (address, memory) = (v.Arg0, v.Arg1);
        if (ScaleOf(address.Op) is var scale and > 0)
        {
            var op = IndexedOp(v.Op, scale);
            return op != Invalid && Is32Bit(v.Immediate + address.Immediate) && CanMergeSymbols(v.Symbolic, address.Symbolic)
                && v.Become(op, v.Immediate + address.Immediate, MergeSymbols(v.Symbolic, address.Symbolic), address.Arg0, address.Arg1, memory);
        }
        if (address.Op != ADDQ || IndexedOp(v.Op, 1) is not (var indexed and not Invalid)) { return false; }
        var (pointer, index) = address.Arg0.Op != SB ? (address.Arg0, address.Arg1) : (address.Arg1, address.Arg0);
        return v.Become(indexed, v.Immediate, v.Symbolic, pointer, index, memory);
    }

    /// <summary>Reads as an integer what was just stored as a float, or the other way round.</summary>
    private static bool LoadFromOtherRegister(SsaValue v)
    {
        var store = v.Arg1;
        var (expected, move) = v.Op switch
        {
            MOVQload => (MOVSDstore, MOVQf2i),
            MOVLload => (MOVSSstore, MOVLf2i),
            MOVSDload => (MOVQstore, MOVQi2f),
            MOVSSload => (MOVLstore, MOVLi2f),
            _ => (Invalid, Invalid),
        };
        return store.Op == expected && IsSamePlace(v, v.Arg0, store) && v.Become(move, store.Arg1);
    }

    private static bool MoveOfArgument(SsaValue v)
    {
        var x = v.Arg0;
        return x.Op == Arg && v.Type.Size == x.Type.Size
            && v.BecomeCopyOf(N(Arg, v.Type, x.Immediate, x.Symbolic), v.Block.Function.Entry);
    }

    private static bool LoadIndexed(SsaValue v)
    {
        var (plain, scale) = PlainOp(v.Op);
        var (pointer, index, memory) = (v.Arg0, v.Arg1, v.Arg2);
        // Operands of a sum without scale may change places, but in the float ops gc does not let them.
        var canSwap = v.Info.Has(SsaOpFlags.Commutative);
        return Try(pointer, index, TryScale) || Try(pointer, index, TryConstant) || Try(pointer, index, TryKnownIndex);

        bool Try(SsaValue p, SsaValue i, Func<SsaValue, SsaValue, bool> rule) => rule(p, i) || (canSwap && rule(i, p));

        bool TryScale(SsaValue p, SsaValue i) => scale == 1 && i.Op == SHLQconst && i.Immediate is > 0 and <= 3
            && IndexedOp(plain, 1 << (int)i.Immediate) is var op and not Invalid && v.Become(op, v.Immediate, v.Symbolic, p, i.Arg0, memory);

        bool TryConstant(SsaValue p, SsaValue i)
        {
            if (p.Op == ADDQconst && Is32Bit(v.Immediate + p.Immediate)) { return v.Become(v.Op, v.Immediate + p.Immediate, v.Symbolic, p.Arg0, i, memory); }
            var offset = v.Immediate + (scale * i.Immediate);
            return i.Op == ADDQconst && !canSwap && Is32Bit(offset) && v.Become(v.Op, offset, v.Symbolic, p, i.Arg0, memory);
        }

        bool TryKnownIndex(SsaValue p, SsaValue i)
        {
            var offset = v.Immediate + (scale * i.Immediate);
            return i.Op == MOVQconst && Is32Bit(offset) && v.Become(plain, offset, v.Symbolic, p, memory);
        }
    }

    private static bool ExtendRegister(SsaValue v)
    {
        var x = v.Arg0;
        if (ExtendLoad(v, x)) { return true; }
        if (v.Op == MOVLQZX && ZeroesUpperHalf(x, 3)) { return v.BecomeCopy(x); }
        if (ExtendIndexedLoad(v, x)) { return true; }
        if (x.Op == ANDLconst) { return ExtendMasked(v, x); }
        var isSigned = v.Op is MOVBQSX or MOVWQSX or MOVLQSX;
        var isNested = isSigned
            ? x.Op is MOVBQSX or MOVWQSX or MOVLQSX && x.Op <= v.Op
            : x.Op is MOVBQZX or MOVWQZX or MOVLQZX && x.Op <= v.Op;
        return isNested && v.Become(x.Op, x.Arg0);
    }

    private static int ExtendedWidth(SsaOp op) => (op - MOVBQSX) / 2;

    /// <summary>An extended load loads and extends in one.</summary>
    private static bool ExtendLoad(SsaValue v, SsaValue x)
    {
        if (x.Uses != 1 || x.Op is not (MOVBload or MOVWload or MOVLload or MOVQload)) { return false; }
        var w = ExtendedWidth(v.Op);
        var loaded = x.Op switch { MOVBload => W8, MOVWload => W16, MOVLload => W32, _ => W64 };
        if (loaded < w) { return false; }
        var op = v.Op switch
        {
            MOVBQSX => MOVBQSXload,
            MOVWQSX => MOVWQSXload,
            MOVLQSX => MOVLQSXload,
            MOVBQZX => MOVBload,
            MOVWQZX => MOVWload,
            _ => MOVLload,
        };
        var load = N(op, v.Type, x.Immediate, x.Symbolic, x.Arg0, x.Arg1);
        var block = x.Block;
        x.Clobber();
        return v.BecomeCopyOf(load, block);
    }

    private static bool ExtendIndexedLoad(SsaValue v, SsaValue x)
    {
        var fits = (v.Op, x.Op) is (MOVBQZX, MOVBloadidx1) or (MOVWQZX, MOVWloadidx1) or (MOVWQZX, MOVWloadidx2)
            or (MOVLQZX, MOVLloadidx1) or (MOVLQZX, MOVLloadidx4);
        if (!fits || x.Uses != 1) { return false; }
        var load = N(x.Op, v.Type, x.Immediate, x.Symbolic, x.Arg0, x.Arg1, x.Arg2);
        var block = x.Block;
        x.Clobber();
        return v.BecomeCopyOf(load, block);
    }

    private static bool ExtendMasked(SsaValue v, SsaValue and)
    {
        var c = and.Immediate;
        return v.Op switch
        {
            MOVBQZX => v.Become(ANDLconst, c & 0xff, and.Arg0),
            MOVWQZX => v.Become(ANDLconst, c & 0xffff, and.Arg0),
            MOVLQZX => v.Become(ANDLconst, c, and.Arg0),
            MOVBQSX => (c & 0x80) == 0 && v.Become(ANDLconst, c & 0x7f, and.Arg0),
            MOVWQSX => (c & 0x8000) == 0 && v.Become(ANDLconst, c & 0x7fff, and.Arg0),
            _ => (c & 0x80000000) == 0 && v.Become(ANDLconst, c & 0x7fffffff, and.Arg0),
        };
    }

    /// <summary>Whether an op leaves the upper half of its register 0; looks through phis up to a depth.</summary>
    private static bool ZeroesUpperHalf(SsaValue x, int depth)
    {
        switch (x.Op)
        {
            case MOVLconst or MOVLload or MOVLQZX or MOVLloadidx1 or MOVWload or MOVWloadidx1 or MOVBload or MOVBloadidx1 or MOVLloadidx4
                or ADDLload or SUBLload or ANDLload or ORLload or XORLload or CVTTSD2SL or ADDL or ADDLconst or SUBL or SUBLconst
                or ANDL or ANDLconst or ORL or ORLconst or XORL or XORLconst or NEGL or NOTL:
                return true;
            case Arg:
                return x.Type.Size == 4;
            case Phi or Select0 or Select1 when depth > 0:
                foreach (var arg in x.Args)
                {
                    if (!ZeroesUpperHalf(arg, depth - 1)) { return false; }
                }
                return true;
            default:
                return false;
        }
    }
}
