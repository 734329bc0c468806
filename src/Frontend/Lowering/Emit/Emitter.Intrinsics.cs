using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.IR;
using CallKind = GoDefer.Frontend.Tree.CallKind;

namespace GoDefer.Frontend.Lowering.Emit;

internal sealed partial class Emitter
{
    /// <summary>The op of a call, and the variable of the runtime that says whether the processor has the instruction; null if all have.</summary>
    private readonly record struct IntrinsicRow(Op Op, string? Guard = null);

    private const string HasRounding = "runtime.support_sse41";
    private const string HasPopCount = "runtime.support_popcnt";

    /// <summary>Calls that are an operation of the machine (gc: initssaconfig's intrinsics).</summary>
    private static readonly Dictionary<string, IntrinsicRow> IntrinsicRows = new(StringComparer.Ordinal)
    {
        ["runtime.getclosureptr"] = new(Op.ClosureContext),
        ["runtime.ctz64"] = new(Op.TrailingZeros),
        ["math.Sqrt"] = new(Op.Sqrt),
        ["math.Floor"] = new(Op.Floor, HasRounding),
        ["math.Ceil"] = new(Op.Ceil, HasRounding),
        ["math.Trunc"] = new(Op.Trunc, HasRounding),
        ["math.RoundToEven"] = new(Op.RoundToEven, HasRounding),
        ["math/bits.TrailingZeros64"] = new(Op.TrailingZeros),
        ["math/bits.TrailingZeros32"] = new(Op.TrailingZeros),
        ["math/bits.TrailingZeros16"] = new(Op.TrailingZeros),
        ["math/bits.TrailingZeros8"] = new(Op.TrailingZeros),
        ["math/bits.ReverseBytes64"] = new(Op.ByteSwap),
        ["math/bits.ReverseBytes32"] = new(Op.ByteSwap),
        ["math/bits.Len64"] = new(Op.BitLength),
        ["math/bits.Len32"] = new(Op.BitLength),
        ["math/bits.Len16"] = new(Op.BitLength),
        ["math/bits.Len8"] = new(Op.BitLength),
        ["math/bits.Len"] = new(Op.BitLength),
        ["math/bits.OnesCount64"] = new(Op.PopCount, HasPopCount),
        ["math/bits.OnesCount32"] = new(Op.PopCount, HasPopCount),
        ["math/bits.OnesCount16"] = new(Op.PopCount, HasPopCount),
        ["math/bits.OnesCount"] = new(Op.PopCount, HasPopCount),
        ["sync/atomic.LoadInt32"] = new(Op.AtomicLoad),
        ["sync/atomic.LoadInt64"] = new(Op.AtomicLoad),
        ["sync/atomic.LoadPointer"] = new(Op.AtomicLoad),
        ["sync/atomic.LoadUint32"] = new(Op.AtomicLoad),
        ["sync/atomic.LoadUint64"] = new(Op.AtomicLoad),
        ["sync/atomic.LoadUintptr"] = new(Op.AtomicLoad),
        ["sync/atomic.StoreInt32"] = new(Op.AtomicStore),
        ["sync/atomic.StoreInt64"] = new(Op.AtomicStore),
        ["sync/atomic.StoreUint32"] = new(Op.AtomicStore),
        ["sync/atomic.StoreUint64"] = new(Op.AtomicStore),
        ["sync/atomic.StoreUintptr"] = new(Op.AtomicStore),
        ["sync/atomic.SwapInt32"] = new(Op.AtomicExchange),
        ["sync/atomic.SwapInt64"] = new(Op.AtomicExchange),
        ["sync/atomic.SwapUint32"] = new(Op.AtomicExchange),
        ["sync/atomic.SwapUint64"] = new(Op.AtomicExchange),
        ["sync/atomic.SwapUintptr"] = new(Op.AtomicExchange),
        ["sync/atomic.CompareAndSwapInt32"] = new(Op.AtomicCompareAndSwap),
        ["sync/atomic.CompareAndSwapInt64"] = new(Op.AtomicCompareAndSwap),
        ["sync/atomic.CompareAndSwapUint32"] = new(Op.AtomicCompareAndSwap),
        ["sync/atomic.CompareAndSwapUint64"] = new(Op.AtomicCompareAndSwap),
        ["sync/atomic.CompareAndSwapUintptr"] = new(Op.AtomicCompareAndSwap),
        ["sync/atomic.AddInt32"] = new(Op.AtomicAdd),
        ["sync/atomic.AddInt64"] = new(Op.AtomicAdd),
        ["sync/atomic.AddUint32"] = new(Op.AtomicAdd),
        ["sync/atomic.AddUint64"] = new(Op.AtomicAdd),
        ["sync/atomic.AddUintptr"] = new(Op.AtomicAdd),
    };

    /// <summary>A call that is an operation of the machine; null for other calls.</summary>
    private Value? Intrinsic(PreparedCallNode node)
    {
        if (node is not { Kind: CallKind.Function, Function: FunctionName { Package: { } package } name }
            || !IntrinsicRows.TryGetValue(package.Path + "." + name.Name, out var row))
        {
            return null;
        }
        var arguments = IntrinsicArguments(node);
        if (node.Results.Count == 0) { return EmitVoid(row.Op, arguments); }
        return row.Guard is null ? Emit(row.Op, IrTypes.Of(node.Type!), arguments) : Guarded(node, row, arguments);
    }

    /// <summary>What the call's assignments would put into its argument slots, evaluated in their order.</summary>
    private Value[] IntrinsicArguments(PreparedCallNode node)
    {
        var arguments = new Value[node.Parameters.Count];
        foreach (var statement in node.Setup)
        {
            if (statement is AssignNode { Left: CallSlotNode slot, Right: { } value }) { arguments[slot.Index] = Expression(value); }
            else { Statements([statement]); }
        }
        return arguments;
    }

    /// <summary>The operation if the processor has it, else the call of the Go function (gc: makeRoundAMD64, makeOnesCountAMD64).</summary>
    private Value Guarded(PreparedCallNode node, IntrinsicRow row, Value[] arguments)
    {
        var type = IrTypes.Of(node.Type!);
        var guard = Emit(Op.GlobalAddr, Pointer(BasicType.Bool), new ValuePayload { Symbol = work.Package.Ir.Symbol(row.Guard!) });
        var (then, otherwise, after, result) = Diamond(Emit(Op.Load, Bool, guard), type, BranchPrediction.Likely);
        builder.StartBlock(then);
        Set(result, Emit(row.Op, type, arguments));
        Jump(after);
        builder.StartBlock(otherwise);
        EmitPlainCall(node, CallMode.Normal);
        Set(result, FirstResult(node));
        Jump(after);
        builder.StartBlock(after);
        return Get(result);
    }
}
