using System.Collections.Immutable;
using GoDefer.Frontend.Source;

namespace GoDefer.Frontend.Syntax;

/// <summary>An expression, or a type: which one a name means is known to the checker only.</summary>
public abstract class Expr(Position position) : Node(position)
{
    /// <summary>What the checker found out about the expression; read through its own interface.</summary>
    internal object? Annotation { get; set; }
}

/// <summary>Stands where an expression could not be parsed; an error was reported. <c>Position</c> is the token found there.</summary>
public sealed class BadExpr(Position position) : Expr(position);

/// <summary>An identifier, <c>_</c> included. <c>Position</c> is the identifier.</summary>
public sealed class Ident(Position position, string name) : Expr(position)
{
    /// <summary>The name; equal names of one file are one instance.</summary>
    public string Name { get; } = name;
}

/// <summary>Kinds of literals (Go spec, "Basic literals").</summary>
public enum LiteralKind : byte
{
    /// <summary><c>42</c>, <c>0x2a</c>, <c>052</c></summary>
    Int,

    /// <summary><c>1.5e3</c></summary>
    Float,

    /// <summary><c>2i</c></summary>
    Imaginary,

    /// <summary><c>'x'</c></summary>
    Rune,

    /// <summary><c>"text"</c>, <c>`text`</c></summary>
    String,
}

/// <summary>A literal. <c>Position</c> is the literal.</summary>
public sealed class BasicLit(Position position, LiteralKind kind, string text) : Expr(position)
{
    /// <summary>Which kind.</summary>
    public LiteralKind Kind { get; } = kind;

    /// <summary>
    /// The literal as written, quotes included. Bytes of a string that are not UTF-8 were reported as errors.
    /// </summary>
    public string Text { get; } = text;

    /// <summary>The string literals in a row that it is one of; null if it stands alone.</summary>
    internal TextRun? Run { get; set; }
}

/// <summary>String literals that are added one after the other, <c>"b" + "c"</c> in <c>a + "b" + "c" + d</c>: gc joins them before it looks at types.</summary>
/// <param name="position">Where gc has them: at the first one if they start the sum, else at the operator before it.</param>
/// <param name="startsSum">Whether nothing is left of them in the sum.</param>
internal sealed class TextRun(Position position, bool startsSum)
{
    public Position Position { get; } = position;

    public bool StartsSum { get; } = startsSum;

    public List<BasicLit> Literals { get; } = [];

    /// <summary>Notes that <paramref name="y"/> is added to <paramref name="x"/>.</summary>
    public static void Extend(Expr x, Expr y)
    {
        if (y is not BasicLit { Kind: LiteralKind.String } next) { return; }
        var last = x is BinaryExpr { Op: Operator.Add } sum ? sum.Y : x;
        if (last is BasicLit { Kind: LiteralKind.String } literal)
        {
            literal.Run ??= new TextRun(x.Position, startsSum: literal == x) { Literals = { literal } };
            literal.Run.Literals.Add(next);
            next.Run = literal.Run;
        }
    }
}

/// <summary><c>Type{Elements}</c>. <c>Position</c> is the <c>{</c>.</summary>
public sealed class CompositeLit(Position position, Expr? type, ImmutableArray<Expr> elements, Position rbrace) : Expr(position)
{
    /// <summary>The type; null in an element of another literal that leaves it out.</summary>
    public Expr? Type { get; } = type;

    /// <summary>Values and <see cref="KeyValueExpr"/>s.</summary>
    public ImmutableArray<Expr> Elements { get; } = elements;

    /// <summary>The <c>}</c>.</summary>
    public Position Rbrace { get; } = rbrace;

    internal override Node? First => Type;
}

/// <summary><c>Key: Value</c> in a composite literal. <c>Position</c> is the <c>:</c>; gc's lowering uses the key's position.</summary>
public sealed class KeyValueExpr(Position position, Expr key, Expr value) : Expr(position)
{
    /// <summary>Field name, index or map key.</summary>
    public Expr Key { get; } = key;

    /// <summary>The value.</summary>
    public Expr Value { get; } = value;

    internal override Node? First => Key;
}

/// <summary><c>func Type Body</c>. <c>Position</c> is the keyword.</summary>
public sealed class FuncLit(Position position, FuncType type, BlockStmt body) : Expr(position)
{
    /// <summary>Parameters and results.</summary>
    public FuncType Type { get; } = type;

    /// <summary>The body.</summary>
    public BlockStmt Body { get; } = body;
}

/// <summary><c>(X)</c> in an expression; around a type there is none. <c>Position</c> is the <c>(</c>.</summary>
public sealed class ParenExpr(Position position, Expr x) : Expr(position)
{
    /// <summary>What is in parentheses.</summary>
    public Expr X { get; } = x;
}

/// <summary><c>X.Selector</c>: field, method, or name in a package. <c>Position</c> is the <c>.</c>.</summary>
public sealed class SelectorExpr(Position position, Expr x, Ident selector) : Expr(position)
{
    /// <summary>Left of the dot.</summary>
    public Expr X { get; } = x;

    /// <summary>Right of the dot.</summary>
    public Ident Selector { get; } = selector;

    internal override Node? First => X;
}

/// <summary><c>X[Index]</c>. <c>Position</c> is the <c>[</c>.</summary>
public sealed class IndexExpr(Position position, Expr x, Expr index) : Expr(position)
{
    /// <summary>What is indexed.</summary>
    public Expr X { get; } = x;

    /// <summary>The index.</summary>
    public Expr Index { get; } = index;

    internal override Node? First => X;
}

/// <summary><c>X[Low:High]</c>, <c>X[Low:High:Max]</c>. <c>Position</c> is the <c>[</c>.</summary>
public sealed class SliceExpr(Position position, Expr x, Expr? low, Expr? high, Expr? max, bool isFull) : Expr(position)
{
    /// <summary>What is sliced.</summary>
    public Expr X { get; } = x;

    /// <summary>First index, or null.</summary>
    public Expr? Low { get; } = low;

    /// <summary>Second index, or null.</summary>
    public Expr? High { get; } = high;

    /// <summary>Third index, or null.</summary>
    public Expr? Max { get; } = max;

    /// <summary>True with two colons.</summary>
    public bool IsFull { get; } = isFull;

    internal override Node? First => X;
}

/// <summary><c>X.(Type)</c>. <c>Position</c> is the <c>.</c>.</summary>
public sealed class TypeAssertExpr(Position position, Expr x, Expr type) : Expr(position)
{
    /// <summary>The interface value.</summary>
    public Expr X { get; } = x;

    /// <summary>The asserted type.</summary>
    public Expr Type { get; } = type;

    internal override Node? First => X;
}

/// <summary>
/// <c>X.(type)</c>, <c>Name := X.(type)</c>. <c>Position</c> is the <c>.</c>. In a correct file it is the tag of a
/// <see cref="SwitchStmt"/>; the parser takes it in any expression, and the checker reports it there.
/// </summary>
public sealed class TypeSwitchGuard(Position position, Ident? name, Expr x) : Expr(position)
{
    /// <summary>The variable each clause declares, or null.</summary>
    public Ident? Name { get; } = name;

    /// <summary>The interface value.</summary>
    public Expr X { get; } = x;

    internal override Node? First => Name ?? X;
}

/// <summary><c>*X</c>: dereference or pointer type. <c>Position</c> is the <c>*</c>.</summary>
public sealed class StarExpr(Position position, Expr x) : Expr(position)
{
    /// <summary>The pointer, or the type pointed to.</summary>
    public Expr X { get; } = x;
}

/// <summary><c>+ - ! ^ &amp; &lt;-</c> before one operand. <c>Position</c> is the operator.</summary>
public sealed class UnaryExpr(Position position, Operator op, Expr x) : Expr(position)
{
    /// <summary>The operator.</summary>
    public Operator Op { get; } = op;

    /// <summary>The operand; parentheses around the operand of <c>&amp;</c> are dropped, as gc does.</summary>
    public Expr X { get; } = x;
}

/// <summary>
/// <c>X Op Y</c>. <c>Position</c> is the operator. A sum of many terms is as deep to the left as it has terms: walk
/// <see cref="X"/> in a loop, not by recursion.
/// </summary>
public sealed class BinaryExpr(Position position, Operator op, Expr x, Expr y) : Expr(position)
{
    /// <summary>The operator.</summary>
    public Operator Op { get; } = op;

    /// <summary>Left operand.</summary>
    public Expr X { get; } = x;

    /// <summary>Right operand.</summary>
    public Expr Y { get; } = y;

    internal override Node? First => X;
}

/// <summary><c>Function(Arguments)</c>: call or conversion. <c>Position</c> is the <c>(</c>.</summary>
public sealed class CallExpr(Position position, Expr function, ImmutableArray<Expr> arguments, bool hasDots) : Expr(position)
{
    /// <summary>What is called, or the type converted to.</summary>
    public Expr Function { get; } = function;

    /// <summary>The arguments.</summary>
    public ImmutableArray<Expr> Arguments { get; } = arguments;

    /// <summary>True when the last argument is followed by <c>...</c>.</summary>
    public bool HasDots { get; } = hasDots;

    internal override Node? First => Function;
}
