using GoDefer.Amd64.Emit;
using GoDefer.Amd64.RegAlloc;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Liveness;

/// <summary>What a value does to a variable.</summary>
[Flags]
internal enum VariableEffect : byte
{
    None = 0,
    /// <summary>Reads it.</summary>
    Use = 1,
    /// <summary>Sets it completely; for variables whose address is taken: begins or ends its life.</summary>
    Kill = 2,
    /// <summary>Sets or uses a variable whose address is taken, which proves that it holds something by now.</summary>
    Initialize = 4,
}

/// <summary>Effects of values on the variables that hold pointers and on the registers that can.</summary>
internal sealed class Effects
{
    private readonly SsaFunction _function;
    private readonly Dictionary<Local, int> _index = [];

    public Effects(SsaFunction function, FrameLayout layout)
    {
        _function = function;
        Variables = [.. layout.Variables.Where(local => local.Type.HasPointers)];
        for (var index = 0; index < Variables.Count; index++)
        {
            _index.Add(Variables[index], index);
        }
    }

    /// <summary>The variables that stack maps can list, in order of their numbers.</summary>
    public IReadOnlyList<Local> Variables { get; }

    /// <summary>Number of the variable a value affects, and how; -1 if it affects none.</summary>
    public (int Variable, VariableEffect Effect) OnVariable(SsaValue value)
    {
        var (local, symbolEffect) = Affected(value);
        if (local is null || symbolEffect == SymbolEffect.None || !_index.TryGetValue(local, out var index))
        {
            return (-1, VariableEffect.None);
        }
        var effect = local.IsAddressTaken ? OnAddressTaken(value) : OnPlain(value, local, symbolEffect);
        return effect == VariableEffect.None ? (-1, effect) : (index, effect);
    }

    /// <summary>Registers with pointers that a value reads, and registers that it writes.</summary>
    public (uint Uses, uint Kills) OnRegisters(SsaValue value)
    {
        // The operands of a phi are in its register.
        if (value.Op == SsaOp.Phi)
        {
            return (0, 0);
        }
        uint uses = 0;
        foreach (var arg in value.Args)
        {
            uses |= RegistersOf(arg, pointersOnly: true);
        }
        return (uses, RegistersOf(value, pointersOnly: false));
    }

    private (Local? Local, SymbolEffect Effect) Affected(SsaValue value) => value.Op switch
    {
        SsaOp.LoadReg or SsaOp.KeepAlive => (_function.SlotOf(value.Arg0)?.Local, SymbolEffect.Read),
        SsaOp.StoreReg => (_function.SlotOf(value)?.Local, SymbolEffect.Write),
        SsaOp.VarLive => (value.Symbolic as Local, SymbolEffect.Read),
        SsaOp.VarDef or SsaOp.VarKill => (value.Symbolic as Local, SymbolEffect.Write),
        _ => (value.Symbolic as Local, value.Info.Effect),
    };

    private static VariableEffect OnAddressTaken(SsaValue value) => value.Op switch
    {
        SsaOp.VarKill => VariableEffect.Kill,
        SsaOp.VarDef => VariableEffect.Initialize | VariableEffect.Kill,
        _ => VariableEffect.Initialize,
    };

    private static VariableEffect OnPlain(SsaValue value, Local local, SymbolEffect symbolEffect)
    {
        var effect = VariableEffect.None;
        // Taking the address alone counts as reading; taking it to write there does not.
        if (symbolEffect.HasFlag(SymbolEffect.Read) || symbolEffect == SymbolEffect.Address)
        {
            effect |= VariableEffect.Use;
        }
        // Variables of several words are written in pieces; VarDef says where that begins.
        if (symbolEffect.HasFlag(SymbolEffect.Write) && (!IsFat(local.Type) || value.Op == SsaOp.VarDef))
        {
            effect |= VariableEffect.Kill;
        }
        return effect;
    }

    private static bool IsFat(IrType type) =>
        type.Kind is IrKind.Struct or IrKind.Array or IrKind.Slice or IrKind.String or IrKind.Interface;

    private uint RegistersOf(SsaValue value, bool pointersOnly) => _function.HomeOf(value) switch
    {
        RegisterLocation register when !pointersOnly || HoldsHeapPointer(value.Type) => Bit(register),
        PairLocation pair =>
            PartBit(pair.First, value.Type.Fields[0].Type, pointersOnly) | PartBit(pair.Second, value.Type.Fields[1].Type, pointersOnly),
        _ => 0,
    };

    private static uint PartBit(RegisterLocation? location, IrType type, bool pointersOnly) =>
        location is not null && (!pointersOnly || HoldsHeapPointer(type)) ? Bit(location) : 0;

    private static bool HoldsHeapPointer(IrType type) => type.HasPointers && type.Element is not { IsNotInHeap: true };

    // Pointer registers are the general ones without SP, numbered densely.
    private static uint Bit(RegisterLocation location) => location.Register switch
    {
        < RegisterMask.StackPointer => 1U << location.Register,
        > RegisterMask.StackPointer and < 16 => 1U << (location.Register - 1),
        _ => 0,
    };
}
