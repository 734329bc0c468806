using System.Collections.Immutable;
using GoDefer.Frontend.Source;

namespace GoDefer.Frontend.Syntax;

/// <summary>A declaration at top level or in a function (Go spec, "Declarations and scope").</summary>
public abstract class Decl(Position position) : Node(position);

/// <summary>The parentheses around several specs; declarations of one group have the same instance.</summary>
/// <param name="position">The <c>(</c>.</param>
public sealed class DeclGroup(Position position)
{
    /// <summary>The <c>(</c>.</summary>
    public Position Position { get; } = position;
}

/// <summary><c>import Path</c>, <c>import Name Path</c>. <c>Position</c> is the first token of the spec, not the keyword.</summary>
public sealed class ImportDecl(Position position, DeclGroup? group, Ident? name, BasicLit path) : Decl(position)
{
    /// <summary>The parentheses it stands in, or null.</summary>
    public DeclGroup? Group { get; } = group;

    /// <summary>Local name, <c>.</c> and <c>_</c> included; null when the package's own name is used.</summary>
    public Ident? Name { get; } = name;

    /// <summary>The import path, a string literal in a correct file.</summary>
    public BasicLit Path { get; } = path;
}

/// <summary>Stands where an import could not be parsed; an error was reported.</summary>
public sealed class BadDecl(Position position) : Decl(position);

/// <summary><c>const Names Type = Values</c>. <c>Position</c> is the first name.</summary>
public sealed class ConstDecl(
    Position position, DeclGroup? group, ImmutableArray<Ident> names, Expr? type, ImmutableArray<Expr> values) : Decl(position)
{
    /// <summary>The parentheses it stands in, or null; <c>iota</c> and repeated values run over one group.</summary>
    public DeclGroup? Group { get; } = group;

    /// <summary>The declared names, at least one.</summary>
    public ImmutableArray<Ident> Names { get; } = names;

    /// <summary>The type, or null.</summary>
    public Expr? Type { get; } = type;

    /// <summary>The values; empty when those of the spec before are repeated.</summary>
    public ImmutableArray<Expr> Values { get; } = values;
}

/// <summary><c>type Name Type</c>, <c>type Name = Type</c>. <c>Position</c> is the name.</summary>
public sealed class TypeDecl(Position position, DeclGroup? group, Ident name, bool isAlias, Expr type, Pragma pragma) : Decl(position)
{
    /// <summary>The parentheses it stands in, or null.</summary>
    public DeclGroup? Group { get; } = group;

    /// <summary>The declared name.</summary>
    public Ident Name { get; } = name;

    /// <summary>True for <c>type Name = Type</c>.</summary>
    public bool IsAlias { get; } = isAlias;

    /// <summary>The type.</summary>
    public Expr Type { get; } = type;

    /// <summary>Directives before the declaration.</summary>
    public Pragma Pragma { get; } = pragma;
}

/// <summary><c>var Names Type = Values</c>. <c>Position</c> is the first name.</summary>
public sealed class VarDecl(
    Position position, DeclGroup? group, ImmutableArray<Ident> names, Expr? type, ImmutableArray<Expr> values) : Decl(position)
{
    /// <summary>The parentheses it stands in, or null.</summary>
    public DeclGroup? Group { get; } = group;

    /// <summary>The declared names, at least one.</summary>
    public ImmutableArray<Ident> Names { get; } = names;

    /// <summary>The type, or null when it comes from the values.</summary>
    public Expr? Type { get; } = type;

    /// <summary>The values; empty when there are none.</summary>
    public ImmutableArray<Expr> Values { get; } = values;
}

/// <summary><c>func (Receiver) Name Type Body</c>. <c>Position</c> is the token after <c>func</c>: the receiver's <c>(</c> or the name.</summary>
public sealed class FuncDecl(
    Position position, Field? receiver, Ident name, FuncType type, BlockStmt? body, Pragma pragma) : Decl(position)
{
    /// <summary>The receiver of a method, or null.</summary>
    public Field? Receiver { get; } = receiver;

    /// <summary>The function's name.</summary>
    public Ident Name { get; } = name;

    /// <summary>Parameters and results.</summary>
    public FuncType Type { get; } = type;

    /// <summary>The body, or null for a function implemented elsewhere.</summary>
    public BlockStmt? Body { get; private set; } = body;

    /// <summary>Directives before the declaration.</summary>
    public Pragma Pragma { get; } = pragma;

    /// <summary>Lets go of the body, for when nobody looks at it any more.</summary>
    internal void ReleaseBody() => Body = null;
}
