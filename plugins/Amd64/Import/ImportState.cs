using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Import;

/// <summary>
/// The function being made, the block values go to, and what each variable holds there. Memory is a variable too. A read of a
/// variable that the block has not set is a FwdRef, one for each variable and block.
/// </summary>
internal sealed class ImportState
{
    private readonly Local memory = new(-1, "mem", SsaTypes.Memory, LocalRole.Join);
    private readonly Dictionary<Local, SsaValue> addresses = [];
    private readonly List<Dictionary<Local, SsaValue>?> definitions = [];
    private readonly Dictionary<Local, SsaValue> forwards = [];
    private readonly SsaValue initialMemory;
    private Dictionary<Local, SsaValue> variables = [];
    private SsaBlock? current;

    public ImportState(Function source)
    {
        Function = new SsaFunction(source.Symbol.Name, source.Package, source) { Phase = "import" };
        Function.Entry = Function.NewBlock(SsaBlockKind.Plain);
        initialMemory = NewEntryValue(SsaOp.InitMem, SsaTypes.Memory);
        StackPointer = NewEntryValue(SsaOp.SP, Types.UIntPtr);
        StaticBase = NewEntryValue(SsaOp.SB, Types.UIntPtr);
        current = Function.Entry;
        variables.Add(memory, initialMemory);
    }

    /// <summary>The function.</summary>
    public SsaFunction Function { get; }

    /// <summary>The package's types.</summary>
    public TypeTable Types => Function.Types;

    /// <summary>The stack pointer on entry.</summary>
    public SsaValue StackPointer { get; }

    /// <summary>The base of global addresses.</summary>
    public SsaValue StaticBase { get; }

    /// <summary>Takes the address of a parameter or result; results that are values are written there when the function returns.</summary>
    public void DeclareParameter(Local local)
    {
        if (local.Role is LocalRole.Parameter or LocalRole.Result) { addresses.Add(local, NewEntryAddress(local, Function.PointerTo(local.Type))); }
    }

    /// <summary>The address made by <see cref="DeclareParameter"/>.</summary>
    public SsaValue ParameterAddress(Local local) => addresses[local];

    /// <summary>The address of a local that is in memory from the start.</summary>
    public SsaValue NewEntryAddress(Local local, IrType type) => NewEntryValue(SsaOp.LocalAddr, type, 0, local, StackPointer, initialMemory);

    /// <summary>Makes a value in the entry block, without position.</summary>
    public SsaValue NewEntryValue(SsaOp op, IrType type, long immediate = 0, object? symbolic = null, params ReadOnlySpan<SsaValue> args) =>
        Function.Entry.NewValue(SsaPosition.None, op, type, immediate, symbolic, args);

    /// <summary>Makes a value in the current block.</summary>
    public SsaValue NewValue(SsaPosition position, SsaOp op, IrType type, long immediate, object? symbolic, params ReadOnlySpan<SsaValue> args) =>
        Current.NewValue(position, op, type, immediate, symbolic, args);

    /// <summary>Makes a value without payload in the current block.</summary>
    public SsaValue NewValue(SsaPosition position, SsaOp op, IrType type, params ReadOnlySpan<SsaValue> args) =>
        Current.NewValue(position, op, type, 0, null, args);

    /// <summary>Makes a value that is the memory from here on; the memory up to here becomes its last operand.</summary>
    public SsaValue NewMemory(SsaPosition position, SsaOp op, long immediate, object? symbolic, params ReadOnlySpan<SsaValue> args)
    {
        var before = Memory(position);
        SsaValue after = Current.NewValue(position, op, SsaTypes.Memory, immediate, symbolic, [.. args, before]);
        variables[memory] = after;
        return after;
    }

    /// <summary>Makes another value the memory from here on.</summary>
    public void SetMemory(SsaValue value) => variables[memory] = value;

    /// <summary>The memory here.</summary>
    public SsaValue Memory(SsaPosition position) => Get(memory, position);

    /// <summary>What a variable holds here.</summary>
    public SsaValue Get(Local local, SsaPosition position)
    {
        if (variables.TryGetValue(local, out var value) || forwards.TryGetValue(local, out value)) { return value; }
        if (ReferenceEquals(Current, Function.Entry)) { throw Function.Error($"{local.Name} is read before it is set"); }
        value = Current.NewValue(position, SsaOp.FwdRef, local.Type, 0, local);
        forwards.Add(local, value);
        AddName(local, value);
        return value;
    }

    /// <summary>Sets a variable.</summary>
    public void Set(Local local, SsaValue value)
    {
        variables[local] = value;
        AddName(local, value);
    }

    /// <summary>Sets a variable to its value on entry.</summary>
    public void SetInitial(Local local, SsaValue value) => variables[local] = value;

    /// <summary>Makes a block the current one.</summary>
    public void StartBlock(SsaBlock block)
    {
        if (current is not null) { throw Function.Error($"{block} begins before {current} has ended"); }
        current = block;
        variables = [];
        forwards.Clear();
    }

    /// <summary>Ends the current block. One with nothing in it that has a sure position gets none here, but later that of what follows.</summary>
    public SsaBlock EndBlock(SsaPosition position)
    {
        var block = Current;
        while (definitions.Count <= block.Id) { definitions.Add(null); }
        definitions[block.Id] = variables;
        block.Position = block.IsLackingPosition ? SsaPosition.None : position;
        current = null;
        return block;
    }

    /// <summary>Replaces the FwdRefs by phis and copies.</summary>
    public void InsertPhis()
    {
        while (definitions.Count < Function.BlockCount) { definitions.Add(null); }
        var known = definitions.ConvertAll(map => map ?? []);
        if (Function.Blocks.Count <= LargePhiInsertion.SmallBlocks) { new SmallPhiInsertion(Function, known, AddName).Run(); }
        else { new LargePhiInsertion(Function, known, AddName).Run(); }
    }

    private SsaBlock Current => current ?? throw Function.Error("a value outside a block");

    // Results are left out, so that they are not assigned too early; temporaries and the joins of expressions have no name.
    private void AddName(Local local, SsaValue value)
    {
        if (local.Role is not (LocalRole.Variable or LocalRole.Parameter)) { return; }
        var slot = new LocalSlot(local, local.Type, 0);
        if (!Function.NamedValues.ContainsKey(slot)) { Function.Names.Add(slot); }
        Function.ValuesOf(slot).Add(value);
    }
}
