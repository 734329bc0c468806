using System.Collections.Immutable;
using GoDefer.Frontend.Source;

namespace GoDefer.Frontend.Syntax;

/// <summary>A statement (Go spec, "Statements").</summary>
public abstract class Stmt(Position position) : Node(position);

/// <summary>A statement that may stand in the header of <c>if</c>, <c>for</c> and <c>switch</c>.</summary>
public abstract class SimpleStmt(Position position) : Stmt(position);

/// <summary>Nothing. <c>Position</c> is the token found instead: <c>;</c> or <c>}</c>.</summary>
public sealed class EmptyStmt(Position position) : SimpleStmt(position);

/// <summary><c>Label: Statement</c>. <c>Position</c> is the <c>:</c>.</summary>
public sealed class LabeledStmt(Position position, Ident label, Stmt statement) : Stmt(position)
{
    /// <summary>The label.</summary>
    public Ident Label { get; } = label;

    /// <summary>What is labelled.</summary>
    public Stmt Statement { get; } = statement;

    internal override Node? First => Label;
}

/// <summary><c>{ Statements }</c>. <c>Position</c> is the <c>{</c>.</summary>
public sealed class BlockStmt(Position position, ImmutableArray<Stmt> statements, Position rbrace) : Stmt(position)
{
    /// <summary>The statements.</summary>
    public ImmutableArray<Stmt> Statements { get; } = statements;

    /// <summary>The <c>}</c>.</summary>
    public Position Rbrace { get; } = rbrace;
}

/// <summary>An expression as a statement. <c>Position</c> is that of the expression.</summary>
public sealed class ExprStmt(Expr x) : SimpleStmt(x.Position)
{
    /// <summary>The expression.</summary>
    public Expr X { get; } = x;

    internal override Node? First => X;
}

/// <summary><c>Channel &lt;- Value</c>. <c>Position</c> is the <c>&lt;-</c>.</summary>
public sealed class SendStmt(Position position, Expr channel, Expr value) : SimpleStmt(position)
{
    /// <summary>The channel.</summary>
    public Expr Channel { get; } = channel;

    /// <summary>What is sent.</summary>
    public Expr Value { get; } = value;

    internal override Node? First => Channel;
}

/// <summary>Declarations in a function. <c>Position</c> is the keyword.</summary>
public sealed class DeclStmt(Position position, ImmutableArray<Decl> decls) : Stmt(position)
{
    /// <summary>Constants, types or variables; empty for <c>var ()</c>.</summary>
    public ImmutableArray<Decl> Decls { get; } = decls;
}

/// <summary><c>Left = Right</c>, <c>Left := Right</c>, <c>Left Op= Right</c>. <c>Position</c> is the operator.</summary>
public sealed class AssignStmt(
    Position position, Operator op, bool isDefine, ImmutableArray<Expr> left, ImmutableArray<Expr> right) : SimpleStmt(position)
{
    /// <summary>The operator of <c>Op=</c>, else <see cref="Operator.None"/>.</summary>
    public Operator Op { get; } = op;

    /// <summary>True for <c>:=</c>.</summary>
    public bool IsDefine { get; } = isDefine;

    /// <summary>Left of the operator, at least one.</summary>
    public ImmutableArray<Expr> Left { get; } = left;

    /// <summary>Right of the operator, at least one.</summary>
    public ImmutableArray<Expr> Right { get; } = right;

    internal override Node? First => Left[0];
}

/// <summary><c>X++</c>, <c>X--</c>. <c>Position</c> is the operator.</summary>
public sealed class IncDecStmt(Position position, Expr x, bool isIncrement) : SimpleStmt(position)
{
    /// <summary>What is changed by one.</summary>
    public Expr X { get; } = x;

    /// <summary>True for <c>++</c>.</summary>
    public bool IsIncrement { get; } = isIncrement;

    internal override Node? First => X;
}

/// <summary>Statements that continue elsewhere.</summary>
public enum BranchKind : byte
{
    /// <summary><c>break</c></summary>
    Break,

    /// <summary><c>continue</c></summary>
    Continue,

    /// <summary><c>goto</c></summary>
    Goto,

    /// <summary><c>fallthrough</c></summary>
    Fallthrough,
}

/// <summary><c>break Label</c> and the like. <c>Position</c> is the keyword.</summary>
public sealed class BranchStmt(Position position, BranchKind kind, Ident? label) : Stmt(position)
{
    /// <summary>Which one.</summary>
    public BranchKind Kind { get; } = kind;

    /// <summary>The label, or null.</summary>
    public Ident? Label { get; } = label;

    /// <summary>
    /// Where it leads, set when the function's branches are checked at the end of its body: for <c>goto</c> the
    /// <see cref="LabeledStmt"/>; for <c>break</c> and <c>continue</c> the <see cref="ForStmt"/>, <see cref="RangeStmt"/>,
    /// <see cref="SwitchStmt"/> or <see cref="SelectStmt"/>; null for <c>fallthrough</c> and after errors.
    /// </summary>
    public Stmt? Target { get; internal set; }
}

/// <summary><c>go Call</c>. <c>Position</c> is the keyword.</summary>
public sealed class GoStmt(Position position, CallExpr call) : Stmt(position)
{
    /// <summary>The call.</summary>
    public CallExpr Call { get; } = call;
}

/// <summary><c>defer Call</c>. <c>Position</c> is the keyword.</summary>
public sealed class DeferStmt(Position position, CallExpr call) : Stmt(position)
{
    /// <summary>The call.</summary>
    public CallExpr Call { get; } = call;
}

/// <summary><c>return Results</c>. <c>Position</c> is the keyword.</summary>
public sealed class ReturnStmt(Position position, ImmutableArray<Expr> results) : Stmt(position)
{
    /// <summary>The results; empty when there are none.</summary>
    public ImmutableArray<Expr> Results { get; } = results;
}

/// <summary><c>if Init; Condition Then else Else</c>. <c>Position</c> is the keyword.</summary>
public sealed class IfStmt(Position position, SimpleStmt? init, Expr condition, BlockStmt then, Stmt? @else) : Stmt(position)
{
    /// <summary>The statement before the condition, or null.</summary>
    public SimpleStmt? Init { get; } = init;

    /// <summary>The condition.</summary>
    public Expr Condition { get; } = condition;

    /// <summary>The block when it holds.</summary>
    public BlockStmt Then { get; } = then;

    /// <summary>An <see cref="IfStmt"/>, a <see cref="BlockStmt"/>, or null. Walk long chains in a loop.</summary>
    public Stmt? Else { get; } = @else;
}

/// <summary><c>for Init; Condition; Post Body</c>. <c>Position</c> is the keyword.</summary>
public sealed class ForStmt(Position position, SimpleStmt? init, Expr? condition, SimpleStmt? post, BlockStmt body) : Stmt(position)
{
    /// <summary>Before the loop, or null.</summary>
    public SimpleStmt? Init { get; } = init;

    /// <summary>The condition, or null for ever.</summary>
    public Expr? Condition { get; } = condition;

    /// <summary>After each round, or null.</summary>
    public SimpleStmt? Post { get; } = post;

    /// <summary>The body.</summary>
    public BlockStmt Body { get; } = body;
}

/// <summary><c>for Left := range X Body</c>. <c>Position</c> is <c>for</c>.</summary>
public sealed class RangeStmt(
    Position position, Position range, ImmutableArray<Expr> left, bool isDefine, Expr x, BlockStmt body) : Stmt(position)
{
    /// <summary>The keyword <c>range</c>: gc's position of the loop; the scope opens at <c>for</c>.</summary>
    public Position Range { get; } = range;

    /// <summary>What is assigned each round; empty when nothing is.</summary>
    public ImmutableArray<Expr> Left { get; } = left;

    /// <summary>True for <c>:=</c>.</summary>
    public bool IsDefine { get; } = isDefine;

    /// <summary>What is ranged over.</summary>
    public Expr X { get; } = x;

    /// <summary>The body.</summary>
    public BlockStmt Body { get; } = body;
}

/// <summary><c>switch Init; Tag { Clauses }</c>, the type switch included. <c>Position</c> is the keyword.</summary>
public sealed class SwitchStmt(
    Position position, SimpleStmt? init, Expr? tag, ImmutableArray<CaseClause> clauses, Position rbrace) : Stmt(position)
{
    /// <summary>The statement before the tag, or null.</summary>
    public SimpleStmt? Init { get; } = init;

    /// <summary>What is compared; null for <c>true</c>; a <see cref="TypeSwitchGuard"/> in a type switch.</summary>
    public Expr? Tag { get; } = tag;

    /// <summary>The clauses.</summary>
    public ImmutableArray<CaseClause> Clauses { get; } = clauses;

    /// <summary>The <c>}</c>.</summary>
    public Position Rbrace { get; } = rbrace;
}

/// <summary><c>case Cases: Body</c>, <c>default: Body</c>. <c>Position</c> is the keyword.</summary>
public sealed class CaseClause(Position position, ImmutableArray<Expr> cases, ImmutableArray<Stmt> body, Position colon) : Node(position)
{
    /// <summary>Values or types; empty for <c>default</c>.</summary>
    public ImmutableArray<Expr> Cases { get; } = cases;

    /// <summary>The statements.</summary>
    public ImmutableArray<Stmt> Body { get; } = body;

    /// <summary>The <c>:</c>.</summary>
    public Position Colon { get; } = colon;
}

/// <summary><c>select { Clauses }</c>. <c>Position</c> is the keyword.</summary>
public sealed class SelectStmt(Position position, ImmutableArray<CommClause> clauses, Position rbrace) : Stmt(position)
{
    /// <summary>The clauses.</summary>
    public ImmutableArray<CommClause> Clauses { get; } = clauses;

    /// <summary>The <c>}</c>.</summary>
    public Position Rbrace { get; } = rbrace;
}

/// <summary><c>case Comm: Body</c>, <c>default: Body</c>. <c>Position</c> is the keyword.</summary>
public sealed class CommClause(Position position, SimpleStmt? comm, ImmutableArray<Stmt> body, Position colon) : Node(position)
{
    /// <summary>Send or receive; null for <c>default</c>. The parser takes any simple statement, the checker reports the others.</summary>
    public SimpleStmt? Comm { get; } = comm;

    /// <summary>The statements.</summary>
    public ImmutableArray<Stmt> Body { get; } = body;

    /// <summary>The <c>:</c>.</summary>
    public Position Colon { get; } = colon;
}
