using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Tree;

/// <summary>How the function of a call is found.</summary>
public enum CallKind : byte
{
    /// <summary>A <see cref="FunctionName"/>, <see cref="ClosureNode"/> or any value of function type (gc: OCALLFUNC).</summary>
    Function,

    /// <summary>A <see cref="MethodNode"/> (gc: OCALLMETH).</summary>
    Method,

    /// <summary>An <see cref="InterfaceMethodNode"/> (gc: OCALLINTER).</summary>
    Interface,
}

/// <summary>A call of a function, method or closure. The type is that of the only result, or a tuple.</summary>
public sealed class CallNode(NodePosition position, GoType type, CallKind kind, ExprNode function, List<ExprNode> arguments) : ExprNode(position, type)
{
    /// <summary>How the function is found.</summary>
    public CallKind Kind { get; set; } = kind;

    /// <summary>What is called.</summary>
    public ExprNode Function { get; set; } = function;

    /// <summary>
    /// The arguments as written, converted to the parameter types; a single call that gives several values stays one
    /// argument. Variadic arguments are not packed yet: see <see cref="VariadicSlice"/>.
    /// </summary>
    public List<ExprNode> Arguments { get; set; } = arguments;

    /// <summary>The last argument is followed by <c>...</c> (gc: Isddd).</summary>
    public bool HasDots { get; set; }

    /// <summary>Must not be inlined (gc: NoInline): the call of <c>go</c> and <c>defer</c>.</summary>
    public bool IsNotInlined { get; set; }

    /// <summary>
    /// For a call with loose variadic arguments: the slice that will hold them, made by escape analysis to say whether it
    /// escapes (gc: ODDDARG). Null otherwise.
    /// </summary>
    public VariadicSliceNode? VariadicSlice { get; set; }

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        Function = visitor.Expression(Function);
        visitor.Expressions(Arguments);
    }

    private protected override void CopyLists() => Arguments = [.. Arguments];
}

/// <summary>The implicit slice of a call's variadic arguments; <c>Escape</c> tells where its array lives (gc: ODDDARG).</summary>
public sealed class VariadicSliceNode(NodePosition position, GoType type) : ExprNode(position, type)
{
    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}

/// <summary>A function literal (gc: OCLOSURE). <c>Escape</c> tells where the closure record lives.</summary>
public sealed class ClosureNode(NodePosition position, GoType type, FunctionNode function) : ExprNode(position, type)
{
    /// <summary>Its code and captured variables.</summary>
    public FunctionNode Function { get; } = function;

    /// <summary>
    /// Called where it is written, by a call, <c>go</c> or <c>defer</c>: it becomes a plain function with the captures as
    /// leading parameters.
    /// </summary>
    public bool IsDirectlyCalled { get; set; }

    /// <summary>
    /// For each of the function's captures, what the closure is given: the variable, or its address. Set when all captures
    /// are decided; not a child of the node: the values are evaluated only when the closure is made, or called.
    /// </summary>
    public List<ExprNode> CapturedValues { get; private set; } = [];

    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }

    private protected override void CopyLists() => CapturedValues = [.. CapturedValues];
}

/// <summary>
/// A call that was inlined (gc: OINLCALL): run <see cref="TreeNode.Init"/> and <see cref="Body"/>, then the value is in
/// <see cref="Results"/>. The inliner leaves it only where gc does: as a statement with none of its results used it becomes a
/// block, in an expression the init list of the result.
/// </summary>
public sealed class InlinedCallNode(NodePosition position, GoType type, FunctionName callee, List<TreeNode> body, List<ExprNode> results)
    : ExprNode(position, type)
{
    /// <summary>What was called.</summary>
    public FunctionName Callee { get; } = callee;

    /// <summary>The statements of the callee.</summary>
    public List<TreeNode> Body { get; private set; } = body;

    /// <summary>The variables that hold the results.</summary>
    public List<ExprNode> Results { get; private set; } = results;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        visitor.Expressions(Results);
        visitor.Statements(Body);
    }

    private protected override void CopyLists()
    {
        Body = [.. Body];
        Results = [.. Results];
    }
}
