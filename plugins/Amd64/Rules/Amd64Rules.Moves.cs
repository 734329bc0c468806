using GoDefer.Amd64.Ssa;
using GoDefer.IR;
using static GoDefer.Amd64.Rules.Expression;
using static GoDefer.Amd64.Ssa.SsaOp;

namespace GoDefer.Amd64.Rules;

internal static partial class Amd64Rules
{
    /// <summary>Longest copy by duffcopy, which has a block of code for each 16 bytes.</summary>
    private const long MaxDuffCopy = 16 * 64;

    /// <summary>Bytes of duffcopy's code for 16 bytes.</summary>
    private const long DuffCopyBlock = 14;

    /// <summary>Longest zeroing by duffzero.</summary>
    private const long MaxDuffZero = 1024;

    private static bool LowerMove(SsaValue v)
    {
        var (size, target, source, memory) = (v.Immediate, v.Arg0, v.Arg1, v.Arg2);
        switch (size)
        {
            case 0:
                return v.BecomeCopy(memory);
            case 1:
                return CopyWhole(v, MOVBload, MOVBstore);
            case 2:
                return CopyWhole(v, MOVWload, MOVWstore);
            case 4:
                return CopyWhole(v, MOVLload, MOVLstore);
            case 8:
                return CopyWhole(v, MOVQload, MOVQstore);
            case 16:
                return CopyWhole(v, MOVOload, MOVOstore);
            case 32:
                return CopyInHalves(v, 16, 16);
            case 48:
                return CopyInHalves(v, 16, 32);
            case 64:
                return CopyInHalves(v, 32, 32);
            case 3:
                return CopyInTwo(v, MOVWload, MOVWstore, MOVBload, MOVBstore, 2);
            case 5:
                return CopyInTwo(v, MOVLload, MOVLstore, MOVBload, MOVBstore, 4);
            case 6:
                return CopyInTwo(v, MOVLload, MOVLstore, MOVWload, MOVWstore, 4);
            case 7:
                return CopyInTwo(v, MOVLload, MOVLstore, MOVLload, MOVLstore, 3);
            case > 8 and < 16:
                return CopyInTwo(v, MOVQload, MOVQstore, MOVQload, MOVQstore, size - 8);
        }
        var rest = size % 16;
        if (rest != 0)
        {
            var (load, store) = rest <= 8 ? (MOVQload, MOVQstore) : (MOVOload, MOVOstore);
            return v.Become(Move, size - rest, Offset(target, rest), Offset(source, rest), CopyState(v, load, store, 0, memory));
        }
        return size <= MaxDuffCopy
            ? v.Become(DUFFCOPY, DuffCopyBlock * (64 - (size / 16)), target, source, memory)
            : v.Become(REPMOVSQ, target, source, N(MOVQconst, Types(v).UInt64, size / 8), memory);
    }

    private static Expression Offset(SsaValue pointer, long offset) => N(OffPtr, pointer.Type, offset, pointer);

    private static IrType LoadType(SsaValue v, SsaOp load) => load switch
    {
        MOVBload or MOVBloadidx1 => Types(v).UInt8,
        MOVWload or MOVWloadidx1 or MOVWloadidx2 => Types(v).UInt16,
        MOVLload or MOVLloadidx1 or MOVLloadidx4 or MOVLloadidx8 => Types(v).UInt32,
        MOVOload => SsaTypes.Int128,
        _ => Types(v).UInt64,
    };

    private static bool CopyWhole(SsaValue v, SsaOp load, SsaOp store) =>
        v.Become(store, v.Arg0, N(load, LoadType(v, load), v.Arg1, v.Arg2), v.Arg2);

    private static Expression CopyState(SsaValue v, SsaOp load, SsaOp store, long offset, Expression memory) =>
        N(store, SsaTypes.Memory, offset, v.Arg0, N(load, LoadType(v, load), offset, v.Arg1, v.Arg2), memory);

    /// <summary>The second store, at an offset, may overlap the first.</summary>
    private static bool CopyInTwo(SsaValue v, SsaOp load0, SsaOp store0, SsaOp load1, SsaOp store1, long offset) =>
        v.Become(store1, offset, v.Arg0, N(load1, LoadType(v, load1), offset, v.Arg1, v.Arg2), CopyState(v, load0, store0, 0, v.Arg2));

    private static bool CopyInHalves(SsaValue v, long first, long second) =>
        v.Become(Move, second, Offset(v.Arg0, first), Offset(v.Arg1, first), N(Move, SsaTypes.Memory, first, v.Arg0, v.Arg1, v.Arg2));

    private static bool LowerZero(SsaValue v)
    {
        var (size, target, memory) = (v.Immediate, v.Arg0, v.Arg1);
        switch (size)
        {
            case 0:
                return v.BecomeCopy(memory);
            case 1:
                return v.Become(MOVBstoreconst, 0, target, memory);
            case 2:
                return v.Become(MOVWstoreconst, 0, target, memory);
            case 4:
                return v.Become(MOVLstoreconst, 0, target, memory);
            case 8:
                return v.Become(MOVQstoreconst, 0, target, memory);
            case 3:
                return ZeroInTwo(v, MOVWstoreconst, MOVBstoreconst, 2);
            case 5:
                return ZeroInTwo(v, MOVLstoreconst, MOVBstoreconst, 4);
            case 6:
                return ZeroInTwo(v, MOVLstoreconst, MOVWstoreconst, 4);
            case 7:
                return ZeroInTwo(v, MOVLstoreconst, MOVLstoreconst, 3);
            case > 8 and < 16:
                return ZeroInTwo(v, MOVQstoreconst, MOVQstoreconst, size - 8);
            case 16 or 32 or 48 or 64:
                return ZeroBy16(v, target, memory);
        }
        var rest = size % 16;
        if (rest != 0)
        {
            var first = rest > 8
                ? N(MOVOstore, SsaTypes.Memory, target, Zero128(), memory)
                : N(MOVQstoreconst, SsaTypes.Memory, 0L, target, memory);
            return v.Become(Zero, size - rest, Offset(target, rest), first);
        }
        if (size <= MaxDuffZero) { return v.Become(DUFFZERO, size, target, Zero128(), memory); }
        var word = Types(v).UInt64;
        return v.Become(REPSTOSQ, target, N(MOVQconst, word, size / 8), N(MOVQconst, word, 0L), memory);
    }

    private static Expression Zero128() => N(MOVOconst, SsaTypes.Int128, 0L);

    private static bool ZeroInTwo(SsaValue v, SsaOp first, SsaOp second, long offset) =>
        v.Become(second, ValueAndOffset.Pack(0, offset), v.Arg0, N(first, SsaTypes.Memory, 0L, v.Arg0, v.Arg1));

    private static bool ZeroBy16(SsaValue v, SsaValue target, SsaValue memory)
    {
        Expression state = memory;
        var last = v.Immediate - 16;
        for (long offset = 0; offset < last; offset += 16)
        {
            state = N(MOVOstore, SsaTypes.Memory, offset == 0 ? target : Offset(target, offset), Zero128(), state);
        }
        return v.Become(MOVOstore, last == 0 ? target : Offset(target, last), Zero128(), state);
    }
}
