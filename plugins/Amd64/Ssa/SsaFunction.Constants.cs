using GoDefer.IR;

namespace GoDefer.Amd64.Ssa;

/// <summary>Constants of the entry block, one value for each op, type and value.</summary>
public sealed partial class SsaFunction
{
    // Keys for constants without a number; unlikely as numbers, so that the lists of the cache stay short.
    private const long SliceKey = 1122334455;
    private const long InterfaceKey = 2233445566;
    private const long NilKey = 3344556677;
    private const long EmptyStringKey = 4455667788;

    /// <summary>A bool constant.</summary>
    public SsaValue ConstBool(IrType type, bool value) => Constant(SsaOp.ConstBool, type, value ? 1 : 0, true);

    /// <summary>An 8-bit constant.</summary>
    public SsaValue Const8(IrType type, long value) => Constant(SsaOp.Const8, type, (sbyte)value, true);

    /// <summary>A 16-bit constant.</summary>
    public SsaValue Const16(IrType type, long value) => Constant(SsaOp.Const16, type, (short)value, true);

    /// <summary>A 32-bit constant.</summary>
    public SsaValue Const32(IrType type, long value) => Constant(SsaOp.Const32, type, (int)value, true);

    /// <summary>A 64-bit constant.</summary>
    public SsaValue Const64(IrType type, long value) => Constant(SsaOp.Const64, type, value, true);

    /// <summary>A float32 constant.</summary>
    public SsaValue ConstFloat32(IrType type, double value) =>
        Constant(SsaOp.Const32F, type, BitConverter.DoubleToInt64Bits((float)value), true);

    /// <summary>A float64 constant.</summary>
    public SsaValue ConstFloat64(IrType type, double value) => Constant(SsaOp.Const64F, type, BitConverter.DoubleToInt64Bits(value), true);

    /// <summary>A nil slice.</summary>
    public SsaValue ConstSlice(IrType type) => Constant(SsaOp.ConstSlice, type, SliceKey, false);

    /// <summary>A nil interface.</summary>
    public SsaValue ConstInterface(IrType type) => Constant(SsaOp.ConstInterface, type, InterfaceKey, false);

    /// <summary>A nil pointer.</summary>
    public SsaValue ConstNil(IrType type) => Constant(SsaOp.ConstNil, type, NilKey, false);

    /// <summary>The empty string.</summary>
    public SsaValue ConstEmptyString(IrType type)
    {
        var value = Constant(SsaOp.ConstString, type, EmptyStringKey, false);
        value.Symbolic = Array.Empty<byte>();
        return value;
    }

    /// <summary>An integer constant of the width of its type.</summary>
    public SsaValue ConstInteger(IrType type, long value) => type.Size switch
    {
        1 => Const8(type, value),
        2 => Const16(type, value),
        4 => Const32(type, value),
        8 => Const64(type, value),
        _ => throw Error($"no integer constants of type {type.Name}"),
    };

    /// <summary>The address <paramref name="offset"/> bytes above the stack pointer.</summary>
    public SsaValue OffsetFromStack(IrType type, long offset, SsaValue stackPointer)
    {
        var value = Constant(SsaOp.OffPtr, type, offset, true);
        if (value.ArgCount == 0) { value.AddArg(stackPointer); }
        return value;
    }

    /// <summary>Puts a constant of the entry block into the cache; readers of dumps use it.</summary>
    internal void RememberConstant(SsaValue value)
    {
        var key = value.Op switch
        {
            SsaOp.ConstSlice => SliceKey,
            SsaOp.ConstInterface => InterfaceKey,
            SsaOp.ConstNil => NilKey,
            SsaOp.ConstString => EmptyStringKey,
            _ => value.Immediate,
        };
        ConstantsOf(key).Add(value);
    }

    private SsaValue Constant(SsaOp op, IrType type, long key, bool isImmediate)
    {
        var known = ConstantsOf(key);
        foreach (var candidate in known)
        {
            if (candidate.Op == op && candidate.Type.IsIdentical(type)) { return candidate; }
        }
        var value = Entry.NewValue(SsaPosition.None, op, type, isImmediate ? key : 0, null);
        known.Add(value);
        return value;
    }

    private List<SsaValue> ConstantsOf(long key)
    {
        if (!constants.TryGetValue(key, out var list))
        {
            list = [];
            constants.Add(key, list);
        }
        return list;
    }

    private void ForgetConstant(SsaValue value)
    {
        if (!constants.TryGetValue(value.Immediate, out var list)) { return; }
        var index = list.IndexOf(value);
        if (index < 0) { return; }
        list[index] = list[^1];
        list.RemoveAt(list.Count - 1);
    }
}
