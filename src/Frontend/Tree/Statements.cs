using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Tree;

/// <summary>A local variable begins here (gc: ODCL).</summary>
public sealed class DeclareNode(NodePosition position, Variable variable) : StmtNode(position)
{
    /// <summary>The variable.</summary>
    public Variable Variable { get; set; } = variable;

    private protected override void VisitSlots(ChildVisitor visitor) => Variable = (Variable)visitor.Expression(Variable);
}

/// <summary>A type is declared here (gc: ODCLTYPE); only inlining cares.</summary>
public sealed class DeclareTypeNode(NodePosition position) : StmtNode(position)
{
    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}

/// <summary><c>left = right</c>, <c>left := right</c>, <c>var left = right</c>; without a right side left becomes zero (gc: OAS).</summary>
public sealed class AssignNode(NodePosition position, ExprNode left, ExprNode? right) : StmtNode(position)
{
    /// <summary>What is assigned to; a blank <see cref="Variable"/> for <c>_</c>.</summary>
    public ExprNode Left { get; set; } = left;

    /// <summary>The value, or null for the zero value.</summary>
    public ExprNode? Right { get; set; } = right;

    /// <summary>Declares its left side (gc: Colas).</summary>
    public bool IsDefine { get; set; }

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        Left = visitor.Expression(Left);
        Right = visitor.Optional(Right);
    }
}

/// <summary><c>left op= right</c>, <c>left++</c>, <c>left--</c> (gc: OASOP).</summary>
public sealed class AssignOpNode(NodePosition position, Operator op, ExprNode left, ExprNode right) : StmtNode(position)
{
    /// <summary>The operator.</summary>
    public Operator Op { get; } = op;

    /// <summary>What is changed.</summary>
    public ExprNode Left { get; set; } = left;

    /// <summary>The right operand; the constant 1 for <c>++</c> and <c>--</c>.</summary>
    public ExprNode Right { get; set; } = right;

    /// <summary>Written <c>++</c> or <c>--</c> (gc: Implicit).</summary>
    public bool IsIncDec { get; set; }

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        Left = visitor.Expression(Left);
        Right = visitor.Expression(Right);
    }
}

/// <summary>Where the values of an <see cref="AssignListNode"/> come from.</summary>
public enum AssignListKind : byte
{
    /// <summary>One expression for each left side (gc: OAS2).</summary>
    Values,

    /// <summary>One call (gc: OAS2FUNC).</summary>
    Call,

    /// <summary><c>v, ok = &lt;-c</c> (gc: OAS2RECV).</summary>
    Receive,

    /// <summary><c>v, ok = m[k]</c> (gc: OAS2MAPR).</summary>
    MapIndex,

    /// <summary><c>v, ok = x.(T)</c> (gc: OAS2DOTTYPE).</summary>
    TypeAssert,
}

/// <summary>Assignment to several left sides at once.</summary>
public sealed class AssignListNode(NodePosition position, AssignListKind kind, List<ExprNode> left, List<ExprNode> right) : StmtNode(position)
{
    /// <summary>Where the values come from.</summary>
    public AssignListKind Kind { get; set; } = kind;

    /// <summary>What is assigned to.</summary>
    public List<ExprNode> Left { get; set; } = left;

    /// <summary>As many expressions as left sides for <see cref="AssignListKind.Values"/>, else one.</summary>
    public List<ExprNode> Right { get; set; } = right;

    /// <summary>Declares variables of its left side (gc: Colas).</summary>
    public bool IsDefine { get; set; }

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        visitor.Expressions(Left);
        visitor.Expressions(Right);
    }

    private protected override void CopyLists()
    {
        Left = [.. Left];
        Right = [.. Right];
    }
}

/// <summary><c>channel &lt;- value</c> (gc: OSEND).</summary>
public sealed class SendNode(NodePosition position, ExprNode channel, ExprNode value) : StmtNode(position)
{
    /// <summary>The channel.</summary>
    public ExprNode Channel { get; set; } = channel;

    /// <summary>The value, of the element type.</summary>
    public ExprNode Value { get; set; } = value;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        Channel = visitor.Expression(Channel);
        Value = visitor.Expression(Value);
    }
}

/// <summary><c>return results</c> (gc: ORETURN). The function's result variables are in <see cref="FunctionNode.Results"/>.</summary>
public sealed class ReturnNode(NodePosition position, List<ExprNode> results) : StmtNode(position)
{
    /// <summary>Nothing, one expression for each result, or one call that gives all of them.</summary>
    public List<ExprNode> Results { get; set; } = results;

    private protected override void VisitSlots(ChildVisitor visitor) => visitor.Expressions(Results);

    private protected override void CopyLists() => Results = [.. Results];
}

/// <summary><c>defer call</c> (gc: ODEFER).</summary>
public sealed class DeferNode(NodePosition position, ExprNode call) : StmtNode(position)
{
    /// <summary>A call, or a builtin that may be deferred.</summary>
    public ExprNode Call { get; set; } = call;

    private protected override void VisitSlots(ChildVisitor visitor) => Call = visitor.Expression(Call);
}

/// <summary><c>go call</c> (gc: OPROC).</summary>
public sealed class GoNode(NodePosition position, ExprNode call) : StmtNode(position)
{
    /// <summary>A call, or a builtin that may be started.</summary>
    public ExprNode Call { get; set; } = call;

    private protected override void VisitSlots(ChildVisitor visitor) => Call = visitor.Expression(Call);
}

/// <summary><c>{ … }</c> and generated groups of statements (gc: OBLOCK).</summary>
public sealed class BlockNode(NodePosition position, List<TreeNode> statements) : StmtNode(position)
{
    /// <summary>The statements.</summary>
    public List<TreeNode> Statements { get; set; } = statements;

    private protected override void VisitSlots(ChildVisitor visitor) => visitor.Statements(Statements);

    private protected override void CopyLists() => Statements = [.. Statements];
}

/// <summary>Nothing (gc: OEMPTY).</summary>
public sealed class EmptyNode(NodePosition position) : StmtNode(position)
{
    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}
