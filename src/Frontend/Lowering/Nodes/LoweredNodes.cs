using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using CallKind = GoDefer.Frontend.Tree.CallKind;

namespace GoDefer.Frontend.Lowering.Nodes;

/// <summary>The place of an argument or result of the call being prepared (gc: OINDREGSP).</summary>
internal sealed class CallSlotNode(NodePosition position, GoType type, int index, bool isResult) : ExprNode(position, type)
{
    /// <summary>Number of the argument, receiver first, or of the result.</summary>
    public int Index { get; } = index;

    /// <summary>Whether it is a result.</summary>
    public bool IsResult { get; } = isResult;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}

/// <summary>A call whose arguments are assignments to <see cref="CallSlotNode"/>s and, before those, temporaries.</summary>
internal sealed class PreparedCallNode(
    NodePosition position, GoType type, CallKind kind, ExprNode function, IReadOnlyList<GoType> parameters, IReadOnlyList<GoType> results)
    : ExprNode(position, type)
{
    /// <summary>How the function is found.</summary>
    public CallKind Kind { get; } = kind;

    /// <summary>What is called; of a method the <see cref="FunctionName"/>, of an interface method its <see cref="InterfaceMethodNode"/>.</summary>
    public ExprNode Function { get; set; } = function;

    /// <summary>Types of the arguments; the receiver of a method comes first, that of an interface method is left out.</summary>
    public IReadOnlyList<GoType> Parameters { get; } = parameters;

    /// <summary>Types of the results.</summary>
    public IReadOnlyList<GoType> Results { get; } = results;

    /// <summary>The assignments in the order in which they run.</summary>
    public List<TreeNode> Setup { get; set; } = [];

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        Function = visitor.Expression(Function);
        visitor.Statements(Setup);
    }
}

/// <summary>An interface value from its two words (gc: OEFACE).</summary>
internal sealed class MakeInterfaceNode(NodePosition position, GoType type, ExprNode table, ExprNode data) : ExprNode(position, type)
{
    /// <summary>Type descriptor or itab.</summary>
    public ExprNode Table { get; set; } = table;

    /// <summary>The data word.</summary>
    public ExprNode Data { get; set; } = data;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        Table = visitor.Expression(Table);
        Data = visitor.Expression(Data);
    }
}

/// <summary>The address of data that no Go variable names: a type descriptor, an itab.</summary>
internal sealed class SymbolAddressNode(NodePosition position, GoType type, IR.Symbol symbol) : ExprNode(position, type)
{
    /// <summary>The symbol.</summary>
    public IR.Symbol Symbol { get; } = symbol;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}

/// <summary>The code address of a function, the first word of a closure object (gc: OCFUNC).</summary>
internal sealed class CodeAddressNode(NodePosition position, GoType type, FunctionName function) : ExprNode(position, type)
{
    /// <summary>The function.</summary>
    public FunctionName Function { get; } = function;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}

/// <summary>The identity of this function's frame, as recover takes it (gc: the address of nodfp).</summary>
internal sealed class FrameTokenNode(NodePosition position, GoType type) : ExprNode(position, type)
{
    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}

/// <summary>A type assertion with what it compares with (gc: ODOTTYPE after walk).</summary>
internal sealed class PreparedAssertNode(
    NodePosition position, GoType type, ExprNode x, ExprNode target, ExprNode? source, ExprNode? table) : ExprNode(position, type)
{
    /// <summary>The interface value.</summary>
    public ExprNode X { get; set; } = x;

    /// <summary>Descriptor of the asserted type.</summary>
    public ExprNode Target { get; } = target;

    /// <summary>Descriptor of the interface's own type, for the panic; null in the form with two results.</summary>
    public ExprNode? Source { get; } = source;

    /// <summary>The itab a value of the asserted type has in this interface; null for <c>interface {}</c> and interface targets.</summary>
    public ExprNode? Table { get; } = table;

    private protected override void VisitSlots(ChildVisitor visitor) => X = visitor.Expression(X);
}

/// <summary>A word of a type descriptor or itab, read without a check (gc: ODOTPTR with an offset of its own).</summary>
internal sealed class WordNode(NodePosition position, GoType type, ExprNode x, long offset) : ExprNode(position, type)
{
    /// <summary>The pointer.</summary>
    public ExprNode X { get; set; } = x;

    /// <summary>Offset in bytes.</summary>
    public long Offset { get; } = offset;

    private protected override void VisitSlots(ChildVisitor visitor) => X = visitor.Expression(X);
}

/// <summary>An append that the emitter expands in place, with the element type's descriptor for growing.</summary>
internal sealed class PreparedAppendNode(NodePosition position, GoType type, List<ExprNode> arguments, ExprNode elementType) : ExprNode(position, type)
{
    /// <summary>The slice, then the values.</summary>
    public List<ExprNode> Arguments { get; } = arguments;

    /// <summary>Descriptor of the element type.</summary>
    public ExprNode ElementType { get; } = elementType;

    private protected override void VisitSlots(ChildVisitor visitor) => visitor.Expressions(Arguments);
}

/// <summary>The variable is not used any more (gc: OVARKILL).</summary>
internal sealed class LifetimeEndNode(NodePosition position, Variable variable) : StmtNode(position)
{
    /// <summary>The variable.</summary>
    public Variable Variable { get; } = variable;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}

/// <summary>The variable counts as used here (gc: OVARLIVE).</summary>
internal sealed class KeepAliveNode(NodePosition position, Variable variable) : StmtNode(position)
{
    /// <summary>The variable.</summary>
    public Variable Variable { get; } = variable;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}

/// <summary>Panics if the pointer is nil (gc: OCHECKNIL).</summary>
internal sealed class NilCheckNode(NodePosition position, ExprNode pointer) : StmtNode(position)
{
    /// <summary>The pointer.</summary>
    public ExprNode Pointer { get; set; } = pointer;

    private protected override void VisitSlots(ChildVisitor visitor) => Pointer = visitor.Expression(Pointer);
}

/// <summary>A return whose results were assigned by statements (gc: ORETURN after walk).</summary>
internal sealed class PreparedReturnNode(NodePosition position, List<TreeNode> assignments) : StmtNode(position)
{
    /// <summary>The assignments to the result variables.</summary>
    public List<TreeNode> Assignments { get; } = assignments;

    private protected override void VisitSlots(ChildVisitor visitor) => visitor.Statements(Assignments);
}

/// <summary>Leaves this function for another with the same arguments (gc: ORETJMP).</summary>
internal sealed class TailCallNode(NodePosition position, string linkName) : StmtNode(position)
{
    /// <summary>The function jumped to.</summary>
    public string LinkName { get; } = linkName;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}

/// <summary>Statements that a <c>break</c> leaves: a switch or select after its clauses became jumps.</summary>
internal sealed class BreakableNode(NodePosition position, List<TreeNode> body) : StmtNode(position)
{
    /// <summary>The statements; control does not reach their end.</summary>
    public List<TreeNode> Body { get; } = body;

    /// <summary>The label in front of the statement, or null.</summary>
    public string? Label { get; init; }

    private protected override void VisitSlots(ChildVisitor visitor) => visitor.Statements(Body);
}

/// <summary>A part of a package variable's data at a fixed offset, as static initialisation addresses it.</summary>
internal sealed class StaticSlotNode(NodePosition position, GoType type, Variable variable, long offset) : ExprNode(position, type)
{
    /// <summary>The variable.</summary>
    public Variable Variable { get; } = variable;

    /// <summary>Offset in bytes.</summary>
    public long Offset { get; } = offset;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}

/// <summary>An expression statement of which only the init statements are left.</summary>
internal sealed class EmptyExprNode(NodePosition position) : ExprNode(position, null)
{
    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}
