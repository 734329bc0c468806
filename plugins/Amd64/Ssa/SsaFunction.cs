using GoDefer.Amd64.Passes;
using GoDefer.IR;

namespace GoDefer.Amd64.Ssa;

/// <summary>
/// A function on its way from the IR to machine instructions. Ids, the order of blocks and the order of values in a block are
/// gc's at every step, because later choices hang on them. One thread works on a function.
/// </summary>
public sealed partial class SsaFunction
{
    private readonly Dictionary<long, List<SsaValue>> constants = [];
    private readonly Dictionary<string, IrType> ownPointerTypes = new(StringComparer.Ordinal);
    private readonly HashSet<Symbol> strings = [];
    private SsaValue? freeValues;
    private SsaBlock? freeBlocks;
    private int lastValueId;
    private int lastBlockId;

    /// <summary>Makes a function without blocks.</summary>
    /// <param name="name">Name for dumps and errors.</param>
    /// <param name="package">The package: its types and symbols.</param>
    /// <param name="source">The function it is made from; null in tests that read a dump.</param>
    public SsaFunction(string name, Package package, Function? source = null)
    {
        Name = name;
        Package = package;
        Source = source;
        if (source is not null) { Locals.AddRange(source.Locals.Where(local => local.Role != LocalRole.Join)); }
    }

    /// <summary>Name for dumps and errors.</summary>
    public string Name { get; }

    /// <summary>The package: its types and symbols.</summary>
    public Package Package { get; }

    /// <summary>Types of the package.</summary>
    public TypeTable Types => Package.Types;

    /// <summary>The function it is made from; null in tests that read a dump.</summary>
    public Function? Source { get; }

    /// <summary>Whether it may be optimised; without, only the passes run that machine code needs.</summary>
    public bool Optimizes => Source?.Flags.HasFlag(FunctionFlags.OptNone) != true;

    /// <summary>The pass that is running, for errors.</summary>
    public string Phase { get; set; } = "ssa";

    /// <summary>Blocks; the order has no meaning before layout.</summary>
    public List<SsaBlock> Blocks { get; private set; } = [];

    /// <summary>Where control enters.</summary>
    public SsaBlock Entry { get; set; } = null!;

    /// <summary>Parameters, results, variables and temporaries (gc: Dcl), those that passes made at the end.</summary>
    public List<Local> Locals { get; } = [];

    /// <summary>The frame token's local, once something takes its address.</summary>
    public Local? FramePointerLocal { get; set; }

    /// <summary>Which values stand for which variable, by slot.</summary>
    public Dictionary<LocalSlot, List<SsaValue>> NamedValues { get; } = [];

    /// <summary>The keys of <see cref="NamedValues"/> in order of first use.</summary>
    public List<LocalSlot> Names { get; } = [];

    /// <summary>The string constants whose data the function refers to, in order of first use.</summary>
    public List<(Symbol Symbol, byte[] Text)> Strings { get; } = [];

    /// <summary>Type descriptors that passes made it refer to.</summary>
    public HashSet<Symbol> Requests { get; } = [];

    /// <summary>Blocks that branch on the write barrier flag; no safe point up to where their branches join.</summary>
    public List<SsaBlock> WriteBarrierLoads { get; } = [];

    /// <summary>Where values are, by id; empty before register allocation.</summary>
    public SsaLocation?[] Locations { get; set; } = [];

    /// <summary>Whether the order of values in the blocks is final.</summary>
    public bool IsScheduled { get; set; }

    /// <summary>Statement boundaries that a pass has to find a new home for.</summary>
    public LineMap PendingLines { get; set; } = new(0, 0);

    /// <summary>An exclusive upper bound of value ids.</summary>
    public int ValueCount => lastValueId + 1;

    /// <summary>An exclusive upper bound of block ids.</summary>
    public int BlockCount => lastBlockId + 1;

    /// <summary>An error that names the running pass and the function.</summary>
    public InternalErrorException Error(string message) => new(Phase, Name, message);

    /// <summary>Puts the blocks in another order.</summary>
    public void ReplaceBlocks(List<SsaBlock> order) => Blocks = order;

    /// <summary>Makes a local that no source names.</summary>
    public Local NewLocal(string name, IrType type, LocalRole role)
    {
        var local = new Local(Locals.Count, name, type, role);
        Locals.Add(local);
        return local;
    }

    /// <summary>The symbol of a string constant's bytes; the package gets the data when the function is done, see <see cref="Strings"/>.</summary>
    public Symbol StringSymbol(byte[] text)
    {
        var symbol = Package.Symbol(StringData.SymbolName(text));
        if (strings.Add(symbol)) { Strings.Add((symbol, text)); }
        return symbol;
    }

    /// <summary>The values that stand for a slot; an empty list is added for a new one.</summary>
    public List<SsaValue> ValuesOf(LocalSlot slot)
    {
        if (!NamedValues.TryGetValue(slot, out var values))
        {
            values = [];
            NamedValues.Add(slot, values);
        }
        return values;
    }

    /// <summary>The type <c>*element</c>; made for this function alone if the package has none.</summary>
    public IrType PointerTo(IrType element)
    {
        var name = "*" + element.Name;
        if (Types.Find(name) is { } known) { return known; }
        if (!ownPointerTypes.TryGetValue(name, out var type))
        {
            type = TypeTable.DetachedPointer(element);
            ownPointerTypes.Add(name, type);
        }
        return type;
    }

    /// <summary>The type <c>*uint8</c>.</summary>
    public IrType BytePointer => PointerTo(Types.UInt8);

    /// <summary>Makes a value that is in no block; the caller puts it into one.</summary>
    public SsaValue NewValueWithoutBlock(SsaPosition position, SsaOp op, IrType type)
    {
        var value = freeValues;
        if (value is null) { value = new SsaValue(++lastValueId); }
        else
        {
            freeValues = value.NextFree;
            value.NextFree = null;
        }
        value.Op = op;
        value.Type = type;
        value.Position = SsaValue.IsNeverStatement(op) ? position.WithoutStatement() : position;
        return value;
    }

    /// <summary>Gives back a value without uses and operands; its id will be used again, last freed first.</summary>
    public void FreeValue(SsaValue value)
    {
        if (value.Block is null) { throw Error($"{value} was freed already"); }
        if (value.Uses != 0 || value.ArgCount != 0) { throw Error($"{value} is freed with {value.Uses} uses and {value.ArgCount} operands"); }
        if (value.Info.ArgumentCount == 0 || value.Op == SsaOp.OffPtr) { ForgetConstant(value); }
        value.Clear();
        value.NextFree = freeValues;
        freeValues = value;
    }

    /// <summary>Makes a block at the end of <see cref="Blocks"/>.</summary>
    public SsaBlock NewBlock(SsaBlockKind kind)
    {
        var block = freeBlocks;
        if (block is null) { block = new SsaBlock(++lastBlockId); }
        else
        {
            freeBlocks = block.NextFree;
            block.NextFree = null;
        }
        block.Kind = kind;
        block.Function = this;
        Blocks.Add(block);
        InvalidateControlFlow();
        return block;
    }

    /// <summary>Gives back a block; its id will be used again, last freed first.</summary>
    public void FreeBlock(SsaBlock block)
    {
        if (block.Function is null) { throw Error($"{block} was freed already"); }
        block.Clear();
        block.NextFree = freeBlocks;
        freeBlocks = block;
    }

    /// <summary>Makes an unused id of a value that a dump leaves out available again, as if it had been freed.</summary>
    internal SsaValue ReserveValue(int id)
    {
        lastValueId = Math.Max(lastValueId, id);
        return new SsaValue(id);
    }

    /// <summary>Makes a block with a given id; readers of dumps use it.</summary>
    internal SsaBlock ReserveBlock(int id, SsaBlockKind kind)
    {
        lastBlockId = Math.Max(lastBlockId, id);
        var block = new SsaBlock(id) { Kind = kind, Function = this };
        Blocks.Add(block);
        return block;
    }
}
