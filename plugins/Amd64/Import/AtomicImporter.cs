using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Import;

/// <summary>
/// Atomic operations: those with a result give a pair of it and the memory after them. The result has the operation's type, whatever
/// integer the program takes it for (gc: the builders of sync/atomic's intrinsics).
/// </summary>
internal sealed class AtomicImporter(ImportState state)
{
    /// <summary>Imports an atomic operation; null if it has no result.</summary>
    public SsaValue? Import(Value value, SsaValue[] operands)
    {
        var position = new SsaPosition(value.Position);
        var type = value.Op is Op.AtomicStore ? value.Args[1].Type : value.Type;
        var isWide = type.Size == 8;
        switch (value.Op)
        {
            case Op.AtomicStore:
                var store = type.Kind == IrKind.Pointer ? SsaOp.AtomicStorePtrNoWB : isWide ? SsaOp.AtomicStore64 : SsaOp.AtomicStore32;
                state.NewMemory(position, store, 0, null, operands);
                return null;
            case Op.AtomicAnd or Op.AtomicOr:
                state.NewMemory(position, value.Op == Op.AtomicAnd ? SsaOp.AtomicAnd8 : SsaOp.AtomicOr8, 0, null, operands);
                return null;
            case Op.AtomicLoad when type.Kind == IrKind.Pointer:
                return Pair(position, SsaOp.AtomicLoadPtr, SsaTypes.PointerAndMemory, state.Function.BytePointer, operands);
            case Op.AtomicCompareAndSwap:
                isWide = value.Args[1].Type.Size == 8;
                var swap = isWide ? SsaOp.AtomicCompareAndSwap64 : SsaOp.AtomicCompareAndSwap32;
                return Pair(position, swap, SsaTypes.BoolAndMemory, type, operands);
            default:
                var pair = isWide ? SsaTypes.UInt64AndMemory : SsaTypes.UInt32AndMemory;
                var result = type.Kind == IrKind.Pointer ? type : isWide ? state.Types.UInt64 : state.Types.UInt32;
                return Pair(position, NarrowOp(value.Op) + (isWide ? 1 : 0), pair, result, operands);
        }
    }

    private static SsaOp NarrowOp(Op op) => op switch
    {
        Op.AtomicLoad => SsaOp.AtomicLoad32,
        Op.AtomicExchange => SsaOp.AtomicExchange32,
        _ => SsaOp.AtomicAdd32,
    };

    private SsaValue Pair(SsaPosition position, SsaOp op, IrType pair, IrType type, SsaValue[] operands)
    {
        var both = state.NewValue(position, op, pair, [.. operands, state.Memory(position)]);
        state.SetMemory(state.NewValue(position, SsaOp.Select1, SsaTypes.Memory, both));
        return state.NewValue(position, SsaOp.Select0, type, both);
    }
}
