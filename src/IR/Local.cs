namespace GoDefer.IR;

/// <summary>What a local stands for.</summary>
public enum LocalRole : byte
{
    /// <summary>A declared variable.</summary>
    Variable,
    /// <summary>Parameter <see cref="Local.Index"/>, receiver first.</summary>
    Parameter,
    /// <summary>Result <see cref="Local.Index"/>.</summary>
    Result,
    /// <summary>A temporary of the compiler that behaves as a variable (gc: autotmp).</summary>
    Temporary,
    /// <summary>Joins the values of one expression over several blocks (<c>&amp;&amp;</c>, <c>||</c>, comma-ok); never has a name or an address.</summary>
    Join,
}

/// <summary>A variable, parameter, result or temporary of a function.</summary>
public sealed class Local
{
    /// <summary>Makes a local that belongs to no function's list; <see cref="Function.NewLocal"/> makes one that does. Backends use it for temporaries.</summary>
    public Local(int id, string name, IrType type, LocalRole role)
    {
        Id = id;
        Name = name;
        Type = type;
        Role = role;
    }

    /// <summary>Number in its function, dense from 0 in order of creation (gc: order of Dcl).</summary>
    public int Id { get; }

    /// <summary>Name as listings print it without package: <c>t</c>, <c>~r1</c>, <c>.autotmp_3</c>, <c>&amp;x</c>.</summary>
    public string Name { get; }

    /// <summary>
    /// For a variable of a body inlined from another package: that package as symbols spell it (<c>container/list</c>), which
    /// listings print before the name; null for those of the package itself.
    /// </summary>
    public string? Package { get; set; }

    /// <summary>Type of the contents.</summary>
    public IrType Type { get; }

    /// <summary>What it stands for.</summary>
    public LocalRole Role { get; }

    /// <summary>Number of the parameter or result; 0 elsewhere.</summary>
    public int Index { get; set; }

    /// <summary>Which scalar of an aggregate parameter it holds, after decomposition; 0 elsewhere.</summary>
    public int Component { get; set; }

    /// <summary>
    /// True: it has an address, is read and written by Load and Store through LocalAddr. False: it is a value, read and written
    /// by LocalGet and LocalSet, and disappears in the SSA form.
    /// </summary>
    public bool InMemory { get; set; }

    /// <summary>True if the source takes its address (gc: Addrtaken).</summary>
    public bool IsAddressTaken { get; set; }

    /// <summary>Where it is declared.</summary>
    public SourcePosition Position { get; set; }

    /// <summary>For the pointer to a variable that lives on the heap: the variable's name in the source; else null.</summary>
    public string? HeapVariable { get; set; }

    /// <summary>For a captured variable: how it came into the function.</summary>
    public CaptureMode? Capture { get; set; }

    /// <summary>False if nothing in the function uses it (it then has no place in a frame).</summary>
    public bool IsUsed { get; set; } = true;

    /// <summary>True for a parameter or result of an inlined call, which is a variable of the function it was inlined into.</summary>
    public bool IsInlinedFormal { get; set; }

    /// <summary>
    /// The lexical scope it is declared in: an index into <see cref="Function.Scopes"/>, 0 for the function itself.
    /// </summary>
    public int Scope { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A lexical scope, by which debug information nests variables.</summary>
/// <param name="Parent">The scope around it, an index into <see cref="Function.Scopes"/>; -1 for that of the function.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
public sealed record LexicalScope(int Parent, SourcePosition Start, SourcePosition End);

/// <summary>How a function literal holds a variable of an enclosing function.</summary>
public enum CaptureMode : byte
{
    /// <summary>A copy: the variable is never reassigned, its address is not taken, and it has at most 128 bytes.</summary>
    ByValue,
    /// <summary>The variable's address.</summary>
    ByReference,
}

/// <summary>Why a variable is captured the way it is.</summary>
public enum CaptureReason : byte
{
    /// <summary>By value: assigned once, at its declaration, at most 128 bytes.</summary>
    NeverReassigned,
    /// <summary>By reference: assigned after the capture or in a literal.</summary>
    Reassigned,
    /// <summary>By reference: its address is taken.</summary>
    AddressTaken,
    /// <summary>By reference: larger than 128 bytes.</summary>
    TooLarge,
    /// <summary>By reference: a result parameter, which a return statement assigns.</summary>
    ResultParameter,
}

/// <summary>A captured variable of a function literal.</summary>
/// <param name="Name">The variable's name.</param>
/// <param name="Mode">Whether the literal holds its value or its address.</param>
/// <param name="Reason">Why.</param>
/// <param name="Type">The variable's type; what lies in the closure object is a pointer to it if it is captured by reference.</param>
/// <param name="Offset">Bytes from the start of the closure object, whose first word is the code address.</param>
public sealed record Capture(string Name, CaptureMode Mode, CaptureReason Reason, IrType Type, long Offset);
