using GoDefer.IR.Binary;

namespace GoDefer.IR;

/// <summary>What is special about a function.</summary>
[Flags]
public enum FunctionFlags : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>A function literal with captures: called through a closure object.</summary>
    NeedsContext = 1,
    /// <summary>No stack check in the prologue (<c>//go:nosplit</c>).</summary>
    NoSplit = 2,
    /// <summary>Made by the compiler to adapt a method or a method value.</summary>
    Wrapper = 4,
    /// <summary>Several packages may define it with equal code.</summary>
    DuplicateOk = 8,
    /// <summary>Has a defer statement: results are memory, DeferReturn stands before each return.</summary>
    HasDefer = 16,
    /// <summary>Calls recover.</summary>
    HasRecover = 32,
    /// <summary>Calls Method or MethodByName of reflect.Type, so that the linker keeps all methods (gc: REFLECTMETHOD).</summary>
    ReflectMethod = 64,
    /// <summary>No write barriers (<c>//go:nowritebarrier</c> and runtime code below the collector).</summary>
    NoWriteBarrier = 128,
    /// <summary>Not to be optimised (gc: -N): every variable is memory, and a backend leaves out what its output is right without.</summary>
    OptNone = 256,
    /// <summary>In a listing only if data that is there requires it (<see cref="DataSymbol.Requires"/>).</summary>
    OnDemand = 512,
}

/// <summary>
/// A function of a package, in the frontend or in the canonical form. Owned by its package; one thread may change it at a time. What was read from an archive is
/// read when it is first asked for, which several threads may do.
/// </summary>
public sealed class Function
{
    private readonly List<Local> locals = [];
    private readonly List<Capture> captures = [];
    private readonly List<OtherDeclaration> otherDeclarations = [];
    private readonly List<LexicalScope> scopes = [];
    private readonly List<InlineSite> inlineSites = [];
    private readonly List<Block> blocks = [];
    private readonly List<Symbol> requests = [];
    private LazyContent? pending;
    private Signature signature = Signature.Empty;
    private SourcePosition position;
    private SourcePosition endPosition;
    private FunctionFlags flags;
    private bool isCanonical;
    private Symbol? enclosing;
    private int nextValue;
    private int nextBlock;

    /// <summary>Makes a function without blocks; a <see cref="FunctionBuilder"/> fills it.</summary>
    public Function(Package package, Symbol symbol, Signature signature, SourcePosition position)
    {
        Package = package;
        Symbol = symbol;
        this.signature = signature;
        this.position = position;
        symbol.Function = this;
    }

    /// <summary>Makes a function whose content is read when something of it besides its name is asked for.</summary>
    internal Function(Package package, Symbol symbol)
    {
        Package = package;
        Symbol = symbol;
        symbol.Function = this;
    }

    /// <summary>The package it belongs to.</summary>
    public Package Package { get; }

    /// <summary>The name.</summary>
    public Symbol Symbol { get; }

    /// <summary>Types of parameters (receiver first) and results.</summary>
    public Signature Signature { get { Ensure(); return signature; } }

    /// <summary>Where it is declared (the line of its TEXT).</summary>
    public SourcePosition Position { get { Ensure(); return position; } }

    /// <summary>Its closing brace.</summary>
    public SourcePosition EndPosition { get { Ensure(); return endPosition; } set => endPosition = value; }

    /// <summary>What is special about it.</summary>
    public FunctionFlags Flags { get { Ensure(); return flags; } set => flags = value; }

    /// <summary>Whether its values are SSA over scalars.</summary>
    public bool IsCanonical { get { Ensure(); return isCanonical; } set => isCanonical = value; }

    /// <summary>Captured variables in the order of the closure object; empty for other functions.</summary>
    public List<Capture> Captures { get { Ensure(); return captures; } }

    /// <summary>The function it is a literal in; null for declared functions.</summary>
    public Symbol? Enclosing { get { Ensure(); return enclosing; } set => enclosing = value; }

    /// <summary>Parameters, results, variables and temporaries in order of creation.</summary>
    public IReadOnlyList<Local> Locals { get { Ensure(); return locals; } }

    /// <summary>
    /// Declarations that are no locals. gc numbers temporaries by all declarations, and its order of equal locals in a frame hangs on
    /// them.
    /// </summary>
    public List<OtherDeclaration> OtherDeclarations { get { Ensure(); return otherDeclarations; } }

    /// <summary>Lexical scopes; 0 is the function.</summary>
    public List<LexicalScope> Scopes { get { Ensure(); return scopes; } }

    /// <summary>Inlined calls.</summary>
    public List<InlineSite> InlineSites { get { Ensure(); return inlineSites; } }

    /// <summary>Type descriptors that lowering it asked for; those of its variables' types are up to the backend, which knows what is left of them.</summary>
    public List<Symbol> Requests { get { Ensure(); return requests; } }

    /// <summary>Blocks in the order in which they were started; the first is the entry and has no predecessors.</summary>
    public List<Block> Blocks { get { Ensure(); return blocks; } }

    /// <summary>The first block.</summary>
    public Block Entry => Blocks[0];

    /// <summary>An exclusive upper bound of the ids of values.</summary>
    public int ValueCount { get { Ensure(); return nextValue + 1; } }

    /// <summary>An exclusive upper bound of the ids of blocks.</summary>
    public int BlockCount { get { Ensure(); return nextBlock + 1; } }

    /// <summary>Adds a local.</summary>
    public Local NewLocal(string name, IrType type, LocalRole role)
    {
        var local = new Local(locals.Count, name, type, role);
        locals.Add(local);
        return local;
    }

    /// <summary>
    /// Lets go of blocks, values and locals; the name, the signature and what else callers ask for stays. For a stage that is done with a function that nobody looks
    /// at after it.
    /// </summary>
    public void Release()
    {
        Ensure();
        Empty(blocks);
        Empty(locals);
        Empty(otherDeclarations);
        Empty(scopes);
        Empty(inlineSites);
    }

    private static void Empty<T>(List<T> list)
    {
        list.Clear();
        list.Capacity = 0;
    }

    internal void SetPending(LazyContent content) => pending = content;

    internal void SetHeader(Signature ofFunction, SourcePosition start)
    {
        signature = ofFunction;
        position = start;
    }

    private void Ensure() => pending?.Ensure();

    internal int NewValueId() => ++nextValue;

    internal int NewBlockId() => ++nextBlock;

    internal void ReserveIds(int values, int blocks)
    {
        nextValue = Math.Max(nextValue, values);
        nextBlock = Math.Max(nextBlock, blocks);
    }

    /// <inheritdoc/>
    public override string ToString() => Symbol.Name;
}

/// <summary>A declaration that is no local, which counts in the order of a function's declarations all the same.</summary>
/// <param name="Place">Number of locals declared before it.</param>
/// <param name="Name">Name of a constant or type, which gc treats as an unused local; null for a function literal or a variable on the heap.</param>
/// <param name="HasPointers">With a name: gc takes values of the type for ones with pointers.</param>
/// <param name="Size">With a name: the size gc takes for that of the type.</param>
public readonly record struct OtherDeclaration(int Place, string? Name, bool HasPointers, long Size);
