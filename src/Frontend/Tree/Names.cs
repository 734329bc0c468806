using GoDefer.IR;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;

namespace GoDefer.Frontend.Tree;

/// <summary>Where a variable lives.</summary>
public enum StorageClass : byte
{
    /// <summary>In the data of the package (gc: PEXTERN).</summary>
    Global,

    /// <summary>In the frame (gc: PAUTO).</summary>
    Auto,

    /// <summary>Moved to the heap; <see cref="Variable.HeapAddress"/> points to it (gc: PAUTOHEAP).</summary>
    Heap,

    /// <summary>A parameter or receiver in the caller's frame (gc: PPARAM).</summary>
    Parameter,

    /// <summary>A result in the caller's frame (gc: PPARAMOUT).</summary>
    Result,
}

/// <summary>
/// A variable, as an expression: all uses share this one node (gc: ONAME of class PEXTERN, PAUTO, PAUTOHEAP, PPARAM,
/// PPARAMOUT). <c>Position</c> is that of its declaration. In each closure that mentions it a captured variable is
/// represented by a node of its own, see <see cref="IsClosureVariable"/>.
/// </summary>
public sealed class Variable(NodePosition position, string name, GoType? type, StorageClass storage) : ExprNode(position, type)
{
    /// <summary>As declared; <c>_</c> for a blank one; temporaries <c>.autotmp_1</c>; unnamed results <c>~r1</c>.</summary>
    public string Name { get; set; } = name;

    /// <summary>The package of a global, or of a parameter or local (the package being compiled, unless inlined); null for temporaries.</summary>
    public GoPackage? Package { get; set; }

    /// <summary>Where it lives.</summary>
    public StorageClass Storage { get; set; } = storage;

    /// <summary>The function it belongs to; null for globals (gc: Curfn).</summary>
    public FunctionNode? Function { get; set; }

    /// <summary>The statement that gives it its only known first value, or null (gc: Defn). Of a closure variable see <see cref="Original"/>.</summary>
    public TreeNode? Definition { get; set; }

    /// <summary>Number of loops and labels around its declaration, from 1 (gc: Decldepth).</summary>
    public int DeclarationDepth { get; set; }

    /// <summary>Tells variables of one name in one function apart; results are numbered from 1 (gc: Vargen).</summary>
    public int Generation { get; set; }

    /// <summary>Of a declared local, gc's number of it in its function, from 1; else 0 (gc: Vargen of PAUTO).</summary>
    public int Number { get; init; }

    /// <summary>Assigned after its declaration (gc: Assigned).</summary>
    public bool IsAssigned { get; set; }

    /// <summary>Its address is taken (gc: Addrtaken).</summary>
    public bool IsAddressTaken { get; set; }

    /// <summary>Some closure uses it (gc: Captured).</summary>
    public bool IsCaptured { get; set; }

    /// <summary>Of a captured variable: closures hold a copy instead of its address (gc: Byval).</summary>
    public bool IsByValue { get; set; }

    /// <summary>Of the captured variable itself, not of those that stand for it in closures: why closures hold its address; null if none does.</summary>
    public CaptureReason? CaptureReason { get; set; }

    /// <summary>Made by the compiler, not by the program (gc: AutoTemp).</summary>
    public bool IsTemporary { get; set; }

    /// <summary>Static data that is never written (gc: Readonly).</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>The <c>...</c> parameter (gc: Isddd).</summary>
    public bool IsVariadic { get; set; }

    /// <summary>Used by the program, so that it is not reported as unused (gc: Used).</summary>
    public bool IsUsed { get; set; }

    /// <summary>Made by the inliner for a parameter or result of the callee (gc: InlFormal).</summary>
    public bool IsInlinedParameter { get; set; }

    /// <summary>Made by the inliner for a local of the callee (gc: InlLocal).</summary>
    public bool IsInlinedLocal { get; set; }

    /// <summary>The pointer to a result that was moved to the heap (gc: IsOutputParamHeapAddr).</summary>
    public bool IsResultHeapAddress { get; set; }

    /// <summary>Must be zeroed at function entry because it holds pointers (gc: Needzero); set by the lowering.</summary>
    public bool NeedsZero { get; set; }

    /// <summary>
    /// True for the stand-in of a captured variable inside a closure; then <see cref="Original"/> is the variable as declared
    /// and <see cref="Outer"/> what the enclosing function uses for it (the same, or its own stand-in).
    /// </summary>
    public bool IsClosureVariable { get; set; }

    /// <summary>Of a closure variable, the variable as declared.</summary>
    public Variable? Original { get; set; }

    /// <summary>Of a closure variable, what the closure's enclosing function uses for it.</summary>
    public Variable? Outer { get; set; }

    /// <summary>Of a variable moved to the heap, the local that holds its address, named <c>&amp;x</c> (gc: Heapaddr).</summary>
    public Variable? HeapAddress { get; set; }

    /// <summary>Of a parameter or result moved to the heap, its slot in the caller's frame (gc: Stackcopy).</summary>
    public Variable? StackCopy { get; set; }

    /// <summary>Of a parameter, what escape analysis says to callers; empty when it says nothing (everything escapes).</summary>
    public string EscapeTag { get; set; } = "";

    /// <summary>Whether the name is <c>_</c>.</summary>
    public bool IsBlank => Name == "_";

    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}

/// <summary>
/// A function or method by name, as an expression (gc: ONAME of class PFUNC). All plain uses share the node; a method
/// expression <c>T.m</c> has a node of its own with <see cref="MethodReceiver"/> set.
/// </summary>
public sealed class FunctionName(NodePosition position, string name, GoPackage? package, GoType? type) : ExprNode(position, type)
{
    private Func<InlineBody?>? readBody;

    /// <summary>
    /// Name without package: <c>f</c>, <c>T.m</c>, <c>(*T).m</c>, <c>f.func1</c>, <c>init.0</c>; <c>_</c> for a blank function.
    /// </summary>
    public string Name { get; set; } = name;

    /// <summary>The package; null for functions that belong to none.</summary>
    public GoPackage? Package { get; } = package;

    /// <summary>Name for the linker, such as <c>"".f</c> or <c>runtime.printlock</c>.</summary>
    public string LinkName { get; set; } = package is null ? name : package.LinkPrefix + "." + name;

    /// <summary>The function, when it is declared in the compiled package (with or without a body).</summary>
    public FunctionNode? Definition { get; set; }

    /// <summary>What inlining a call needs; null when calls are not inlined, or before the inliner has decided.</summary>
    public InlineBody? Inline
    {
        get
        {
            if (readBody is { } read)
            {
                readBody = null;
                field = read();
            }
            return field;
        }
        set;
    }

    /// <summary>Of a method expression, the type before the dot; else null. <see cref="ExprNode.Type"/> then has the receiver as first parameter.</summary>
    public GoType? MethodReceiver { get; set; }

    /// <summary>Of a method expression, the method as declared, where it is known (not for methods of interfaces).</summary>
    public FunctionName? Method { get; set; }

    /// <summary>
    /// Of a function without definition here: what escape analysis of its package says of the receiver (if any) and each
    /// parameter. Null when nothing is known.
    /// </summary>
    public IReadOnlyList<string>? ImportedTags { get; private set; }

    /// <summary>Takes what is known of a function of another package; its body is read when a call of it is looked at.</summary>
    internal void SetImported(IReadOnlyList<string> tags, Func<InlineBody?> body)
    {
        ImportedTags = tags;
        readBody = body;
    }

    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}

/// <summary>A constant, nil included, converted to its type (gc: OLITERAL). Its value fits <see cref="ExprNode.Type"/>.</summary>
public sealed class LiteralNode(NodePosition position, GoType type, ConstantValue value) : ExprNode(position, type)
{
    /// <summary>The value.</summary>
    public ConstantValue Value { get; set; } = value;

    /// <summary>Whether it is nil.</summary>
    public bool IsNil => Value is NilConstant;

    /// <summary>The name, where a declared constant or nil is used by name; null for literals and folded expressions.</summary>
    public string? Name { get; init; }

    /// <summary>Where the constant is declared that is used by name; unknown for everything else and for predeclared ones.</summary>
    public NodePosition DeclaredAt { get; init; }

    /// <summary>Stands for a declared constant, which has no position of its own.</summary>
    public bool IsNamed => Name is not null;

    /// <summary>What was written, where the constant is the result of an operation or conversion; null for literals and names.</summary>
    public Syntax.Expr? Written { get; init; }

    /// <summary>Written without a type, so that its type comes from where it stands.</summary>
    public bool IsUntyped { get; init; }

    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}

/// <summary>A type where a value could stand: the case of a type switch (gc: OTYPE).</summary>
public sealed class TypeNode(NodePosition position, GoType type) : ExprNode(position, type)
{
    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}
