using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Import;

/// <summary>Calls with their arguments and results, which lie at the bottom of the caller's frame (gc: call, rtcall).</summary>
/// <param name="state">The function being made.</param>
/// <param name="stores">Writes arguments.</param>
/// <param name="calls">The call of each argument and result.</param>
internal sealed class CallImporter(ImportState state, StoreImporter stores, Dictionary<Value, Value> calls)
{
    /// <summary>deferproc and newproc take the size of the arguments and the function value before these.</summary>
    private const int DeferredHeader = 16;

    /// <summary>Sets an argument.</summary>
    public void Argument(Value value, SsaValue argument)
    {
        var position = new SsaPosition(value.Position);
        var type = IsMapKey(value) ? value.Args[0].Type : calls[value].Signature!.Parameters[(int)value.Integer];
        stores.Store(position, position, type, ArgumentAddress(value, type), argument);
    }

    /// <summary>The place of an argument that is no value.</summary>
    public SsaValue ArgumentAddress(Value value) => FromStack(value.Type, ArgumentOffset(value));

    /// <summary>The place of a result that is no value.</summary>
    public SsaValue ResultAddress(Value value) => FromStack(value.Type, ResultOffset(value));

    /// <summary>Reads a result.</summary>
    public SsaValue Result(Value value)
    {
        var position = new SsaPosition(value.Position);
        var type = calls[value].Signature!.Results[(int)value.Integer];
        var address = FromStack(state.Function.PointerTo(type), ResultOffset(value));
        return state.NewValue(position, SsaOp.Load, value.Type, address, state.Memory(position));
    }

    /// <summary>A call of a function known by its symbol.</summary>
    public void Static(Value value, Symbol callee)
    {
        var layout = LayoutOf(value);
        state.NewMemory(new SsaPosition(value.Position), SsaOp.StaticCall, layout.Size, callee);
        AddressFirstResult(value, layout);
    }

    /// <summary>A call of a function value.</summary>
    public void Closure(Value value, SsaValue closure)
    {
        var position = new SsaPosition(value.Position);
        var layout = LayoutOf(value);
        var code = state.NewValue(position, SsaOp.Load, state.Types.UIntPtr, closure, state.Memory(position));
        state.NewMemory(position, SsaOp.ClosureCall, layout.Size, null, code, closure);
        AddressFirstResult(value, layout);
    }

    /// <summary>A call of a code address from a method table.</summary>
    public void Interface(Value value, SsaValue code)
    {
        var layout = LayoutOf(value);
        state.NewMemory(new SsaPosition(value.Position), SsaOp.InterCall, layout.Size, null, code);
        AddressFirstResult(value, layout);
    }

    /// <summary>A call to be made later: size of the arguments and function value go to deferproc or newproc.</summary>
    public void Deferred(Value value, SsaValue closure, string routine)
    {
        var position = new SsaPosition(value.Position);
        var types = state.Types;
        var size = LayoutOf(value).Size;
        var sizeValue = state.Function.Const32(types.UInt32, size);
        stores.StorePart(position, types.UInt32, FromStack(state.Function.PointerTo(types.UInt32), 0), sizeValue);
        stores.StorePart(position, types.UIntPtr, FromStack(state.Function.PointerTo(types.UIntPtr), 8), closure);
        state.NewMemory(position, SsaOp.StaticCall, size + DeferredHeader, state.Function.Package.Symbol(routine));
    }

    // Keys of maps are stored as what they are, though the functions for keys of 4 and 8 bytes take words.
    private bool IsMapKey(Value argument) =>
        argument.Integer == 2 && calls[argument].Symbol is { } callee
        && callee.Name.StartsWith("runtime.map", StringComparison.Ordinal) && callee.Name.Contains("_fast", StringComparison.Ordinal);

    private static CallLayout LayoutOf(Value call) => new(call.Signature!);

    private SsaValue FromStack(IrType type, long offset) => state.Function.OffsetFromStack(type, offset, state.StackPointer);

    private SsaValue ArgumentAddress(Value value, IrType type) => FromStack(state.Function.PointerTo(type), ArgumentOffset(value));

    private long ArgumentOffset(Value value)
    {
        var call = calls[value];
        return LayoutOf(call).ParameterOffset(value.Integer) + (call.Op is Op.DeferProc or Op.Go ? DeferredHeader : 0);
    }

    private long ResultOffset(Value value) => LayoutOf(calls[value]).ResultOffset(value.Integer);

    // gc takes it at once, whether the result is read or not.
    private void AddressFirstResult(Value value, CallLayout layout)
    {
        var results = value.Signature!.Results;
        if (results.Count > 0) { FromStack(state.Function.PointerTo(results[0]), layout.ResultOffset(0)); }
    }
}
