using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Tree;

/// <summary><c>if</c> (gc: OIF). <see cref="TreeNode.Init"/> holds the statement before the condition.</summary>
public sealed class IfNode(NodePosition position, ExprNode condition, List<TreeNode> then, List<TreeNode> @else) : StmtNode(position)
{
    /// <summary>The condition.</summary>
    public ExprNode Condition { get; set; } = condition;

    /// <summary>Statements when it holds.</summary>
    public List<TreeNode> Then { get; set; } = then;

    /// <summary>Statements when it does not.</summary>
    public List<TreeNode> Else { get; set; } = @else;

    /// <summary>The condition is expected to hold (gc: Likely).</summary>
    public bool IsLikely { get; set; }

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        Condition = visitor.Expression(Condition);
        visitor.Statements(Then);
        visitor.Statements(Else);
    }

    private protected override void CopyLists()
    {
        Then = [.. Then];
        Else = [.. Else];
    }
}

/// <summary>
/// <c>for</c> (gc: OFOR). <see cref="TreeNode.Init"/> holds the statement before the loop. With <see cref="TestsAfterBody"/>
/// (gc: OFORUNTIL) the body runs first, then Post, then the condition, then <see cref="BeforeNext"/>.
/// </summary>
public sealed class ForNode(NodePosition position, ExprNode? condition, TreeNode? post, List<TreeNode> body) : StmtNode(position)
{
    /// <summary>The condition, or null for ever. Its own <see cref="TreeNode.Init"/> runs before each test.</summary>
    public ExprNode? Condition { get; set; } = condition;

    /// <summary>After each round, or null.</summary>
    public TreeNode? Post { get; set; } = post;

    /// <summary>The body.</summary>
    public List<TreeNode> Body { get; set; } = body;

    /// <summary>The body runs before the first test; made by the lowering of range.</summary>
    public bool TestsAfterBody { get; set; }

    /// <summary>With <see cref="TestsAfterBody"/>: runs when the condition held, before the next round.</summary>
    public List<TreeNode> BeforeNext { get; set; } = [];

    /// <summary>The label in front of the loop, or null; for <see cref="BranchNode"/>s.</summary>
    public string? Label { get; set; }

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        Condition = visitor.Optional(Condition);
        Post = visitor.OptionalStatement(Post);
        visitor.Statements(BeforeNext);
        visitor.Statements(Body);
    }

    private protected override void CopyLists()
    {
        Body = [.. Body];
        BeforeNext = [.. BeforeNext];
    }
}

/// <summary><c>for left = range x</c> (gc: ORANGE).</summary>
public sealed class RangeNode(NodePosition position, List<ExprNode> left, ExprNode x, List<TreeNode> body) : StmtNode(position)
{
    /// <summary>At most two: what is assigned each round.</summary>
    public List<ExprNode> Left { get; set; } = left;

    /// <summary>What is ranged over: array, pointer to array, slice, string, map or channel.</summary>
    public ExprNode X { get; set; } = x;

    /// <summary>The body.</summary>
    public List<TreeNode> Body { get; set; } = body;

    /// <summary>Declares its left side (gc: Colas).</summary>
    public bool IsDefine { get; set; }

    /// <summary>The label in front of the loop, or null.</summary>
    public string? Label { get; set; }

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        X = visitor.Expression(X);
        visitor.Expressions(Left);
        visitor.Statements(Body);
    }

    private protected override void CopyLists()
    {
        Left = [.. Left];
        Body = [.. Body];
    }
}

/// <summary><c>switch tag { … }</c> (gc: OSWITCH). <see cref="TreeNode.Init"/> holds the statement before the tag.</summary>
public sealed class SwitchNode(NodePosition position, ExprNode? tag, List<CaseNode> cases) : StmtNode(position)
{
    /// <summary>What is compared; null for <c>true</c>.</summary>
    public ExprNode? Tag { get; set; } = tag;

    /// <summary>The clauses in the order written.</summary>
    public List<CaseNode> Cases { get; set; } = cases;

    /// <summary>The label in front of the statement, or null.</summary>
    public string? Label { get; set; }

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        Tag = visitor.Optional(Tag);
        foreach (var clause in Cases)
        {
            visitor.Part(clause);
        }
    }

    private protected override void CopyLists() => Cases = Cases.ConvertAll(clause => (CaseNode)clause.ShallowCopy());
}

/// <summary><c>switch x.(type) { … }</c> (gc: OSWITCH with OTYPESW).</summary>
public sealed class TypeSwitchNode(NodePosition position, NodePosition guardPosition, string? name, ExprNode x, List<CaseNode> cases) : StmtNode(position)
{
    /// <summary>Place of the guard <c>x.(type)</c>: its dot.</summary>
    public NodePosition GuardPosition { get; set; } = guardPosition;

    /// <summary>Name of the variable each clause declares, or null.</summary>
    public string? Name { get; } = name;

    /// <summary>The interface value.</summary>
    public ExprNode X { get; set; } = x;

    /// <summary>The clauses in the order written; their values are <see cref="TypeNode"/>s or nil literals.</summary>
    public List<CaseNode> Cases { get; set; } = cases;

    /// <summary>The label in front of the statement, or null.</summary>
    public string? Label { get; set; }

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        X = visitor.Expression(X);
        foreach (var clause in Cases)
        {
            visitor.Part(clause);
        }
    }

    private protected override void CopyLists() => Cases = Cases.ConvertAll(clause => (CaseNode)clause.ShallowCopy());
}

/// <summary>A clause of a switch (gc: OXCASE, OCASE).</summary>
public sealed class CaseNode(NodePosition position, List<ExprNode> values, Variable? variable, List<TreeNode> body) : StmtNode(position)
{
    /// <summary>The values or types; empty for <c>default</c>.</summary>
    public List<ExprNode> Values { get; set; } = values;

    /// <summary>In a type switch with a name: this clause's variable.</summary>
    public Variable? Variable { get; set; } = variable;

    /// <summary>The statements; ends with a fallthrough <see cref="BranchNode"/> if written.</summary>
    public List<TreeNode> Body { get; set; } = body;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        visitor.Expressions(Values);
        Variable = (Variable?)visitor.Optional(Variable);
        visitor.Statements(Body);
    }

    private protected override void CopyLists()
    {
        Values = [.. Values];
        Body = [.. Body];
    }
}

/// <summary><c>select { … }</c> (gc: OSELECT).</summary>
public sealed class SelectNode(NodePosition position, List<CommNode> clauses) : StmtNode(position)
{
    /// <summary>The clauses in the order written.</summary>
    public List<CommNode> Clauses { get; set; } = clauses;

    /// <summary>The label in front of the statement, or null.</summary>
    public string? Label { get; set; }

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        foreach (var clause in Clauses)
        {
            visitor.Part(clause);
        }
    }

    private protected override void CopyLists() => Clauses = Clauses.ConvertAll(clause => (CommNode)clause.ShallowCopy());
}

/// <summary>A clause of a select.</summary>
public sealed class CommNode(NodePosition position, TreeNode? comm, List<TreeNode> body) : StmtNode(position)
{
    /// <summary>A <see cref="SendNode"/> or <see cref="SelectReceiveNode"/>; null for <c>default</c>.</summary>
    public TreeNode? Comm { get; set; } = comm;

    /// <summary>The statements.</summary>
    public List<TreeNode> Body { get; set; } = body;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        Comm = visitor.OptionalStatement(Comm);
        visitor.Statements(Body);
    }

    private protected override void CopyLists() => Body = [.. Body];
}

/// <summary><c>case value, ok = &lt;-c</c> in a select (gc: OSELRECV, OSELRECV2).</summary>
public sealed class SelectReceiveNode(NodePosition position, ExprNode? value, ExprNode? ok, ReceiveNode receive) : StmtNode(position)
{
    /// <summary>What gets the value, or null.</summary>
    public ExprNode? Value { get; set; } = value;

    /// <summary>What gets whether the channel was open, or null.</summary>
    public ExprNode? Ok { get; set; } = ok;

    /// <summary>The receive.</summary>
    public ReceiveNode Receive { get; set; } = receive;

    /// <summary>Declares its left side.</summary>
    public bool IsDefine { get; set; }

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        Value = visitor.Optional(Value);
        Ok = visitor.Optional(Ok);
        Receive = (ReceiveNode)visitor.Expression(Receive);
    }
}

/// <summary><c>label:</c> (gc: OLABEL). The labelled statement follows in the same list.</summary>
public sealed class LabelNode(NodePosition position, string label) : StmtNode(position)
{
    /// <summary>The label; those of inlined calls are <c>.i0</c>, …</summary>
    public string Label { get; set; } = label;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}

/// <summary><c>break</c>, <c>continue</c>, <c>goto</c>, <c>fallthrough</c> (gc: OBREAK, OCONTINUE, OGOTO, OFALL).</summary>
public sealed class BranchNode(NodePosition position, BranchKind kind, string? label) : StmtNode(position)
{
    /// <summary>Which one.</summary>
    public BranchKind Kind { get; } = kind;

    /// <summary>The label, or null.</summary>
    public string? Label { get; set; } = label;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
    }
}
