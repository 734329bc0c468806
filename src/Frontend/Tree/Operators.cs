using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Tree;

/// <summary><c>!x ^x +x -x</c> (gc: ONOT, OCOM, OPLUS, OMINUS).</summary>
public sealed class UnaryNode(NodePosition position, GoType type, Operator op, ExprNode x) : ExprNode(position, type)
{
    /// <summary>Not, Xor, Add or Sub.</summary>
    public Operator Op { get; } = op;

    /// <summary>The operand.</summary>
    public ExprNode X { get; set; } = x;

    private protected override void VisitSlots(ChildVisitor visitor) => X = visitor.Expression(X);
}

/// <summary>
/// Arithmetic, shifts and comparisons of values that are neither strings nor interfaces (gc: OADD … ORSH, OEQ … OGT). Both
/// operands have one type, except of shifts, and comparisons that mix an interface-free type with nil.
/// </summary>
public sealed class BinaryNode(NodePosition position, GoType type, Operator op, ExprNode x, ExprNode y) : ExprNode(position, type)
{
    /// <summary>The operator; not AndAnd or OrOr.</summary>
    public Operator Op { get; set; } = op;

    /// <summary>Left operand.</summary>
    public ExprNode X { get; set; } = x;

    /// <summary>Right operand.</summary>
    public ExprNode Y { get; set; } = y;

    /// <summary>The shift count is known to be below the width (gc: Bounded).</summary>
    public bool IsBounded { get; set; }

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        X = visitor.Expression(X);
        Y = visitor.Expression(Y);
    }
}

/// <summary><c>x &amp;&amp; y</c>, <c>x || y</c>; y is evaluated only when needed (gc: OANDAND, OOROR).</summary>
public sealed class LogicalNode(NodePosition position, GoType type, bool isAnd, ExprNode x, ExprNode y) : ExprNode(position, type)
{
    /// <summary>True for <c>&amp;&amp;</c>.</summary>
    public bool IsAnd { get; } = isAnd;

    /// <summary>Left operand.</summary>
    public ExprNode X { get; set; } = x;

    /// <summary>Right operand; its <see cref="TreeNode.Init"/> runs only when it is evaluated.</summary>
    public ExprNode Y { get; set; } = y;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        X = visitor.Expression(X);
        Y = visitor.Expression(Y);
    }
}

/// <summary>Comparison of strings (gc: OCMPSTR).</summary>
public sealed class CompareStringNode(NodePosition position, GoType type, Operator op, ExprNode x, ExprNode y) : ExprNode(position, type)
{
    /// <summary>Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual.</summary>
    public Operator Op { get; } = op;

    /// <summary>Left operand.</summary>
    public ExprNode X { get; set; } = x;

    /// <summary>Right operand.</summary>
    public ExprNode Y { get; set; } = y;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        X = visitor.Expression(X);
        Y = visitor.Expression(Y);
    }
}

/// <summary>Comparison of two interface values (gc: OCMPIFACE); a comparison with nil is a <see cref="BinaryNode"/>.</summary>
public sealed class CompareInterfaceNode(NodePosition position, GoType type, Operator op, ExprNode x, ExprNode y) : ExprNode(position, type)
{
    /// <summary>Equal or NotEqual.</summary>
    public Operator Op { get; } = op;

    /// <summary>Left operand.</summary>
    public ExprNode X { get; set; } = x;

    /// <summary>Right operand.</summary>
    public ExprNode Y { get; set; } = y;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        X = visitor.Expression(X);
        Y = visitor.Expression(Y);
    }
}

/// <summary>String concatenation of two or more operands (gc: OADDSTR). <c>Escape</c> tells whether the result may be in a stack buffer.</summary>
public sealed class AddStringNode(NodePosition position, GoType type, List<ExprNode> operands) : ExprNode(position, type)
{
    /// <summary>The operands in order; no two constants side by side.</summary>
    public List<ExprNode> Operands { get; private set; } = operands;

    private protected override void VisitSlots(ChildVisitor visitor) => visitor.Expressions(Operands);

    private protected override void CopyLists() => Operands = [.. Operands];
}

/// <summary><c>&amp;x</c> (gc: OADDR). <c>Escape</c> follows the variable.</summary>
public sealed class AddressNode(NodePosition position, GoType type, ExprNode x) : ExprNode(position, type)
{
    /// <summary>Something addressable.</summary>
    public ExprNode X { get; set; } = x;

    private protected override void VisitSlots(ChildVisitor visitor) => X = visitor.Expression(X);
}

/// <summary><c>*x</c> (gc: OIND).</summary>
public sealed class DereferenceNode(NodePosition position, GoType type, ExprNode x) : ExprNode(position, type)
{
    /// <summary>The pointer.</summary>
    public ExprNode X { get; set; } = x;

    /// <summary>The pointer is known not to be nil (gc: NonNil).</summary>
    public bool IsNonNil { get; set; }

    /// <summary>The access needs no check (gc: Bounded).</summary>
    public bool IsBounded { get; set; }

    private protected override void VisitSlots(ChildVisitor visitor) => X = visitor.Expression(X);
}

/// <summary>Parts of a value that <see cref="PartNode"/> reads.</summary>
public enum ValuePart : byte
{
    /// <summary><c>len(x)</c> (gc: OLEN).</summary>
    Length,

    /// <summary><c>cap(x)</c> (gc: OCAP).</summary>
    Capacity,

    /// <summary><c>real(x)</c> (gc: OREAL).</summary>
    Real,

    /// <summary><c>imag(x)</c> (gc: OIMAG).</summary>
    Imaginary,

    /// <summary>The first word of an interface value (gc: OITAB).</summary>
    InterfaceTable,

    /// <summary>The second word of an interface value (gc: OIDATA).</summary>
    InterfaceData,

    /// <summary>The pointer of a slice or string (gc: OSPTR).</summary>
    Pointer,
}

/// <summary>A part of a value.</summary>
public sealed class PartNode(NodePosition position, GoType type, ValuePart part, ExprNode x) : ExprNode(position, type)
{
    /// <summary>Which part.</summary>
    public ValuePart Part { get; } = part;

    /// <summary>The whole.</summary>
    public ExprNode X { get; set; } = x;

    /// <summary>Known not to fail (gc: Bounded).</summary>
    public bool IsBounded { get; set; }

    private protected override void VisitSlots(ChildVisitor visitor) => X = visitor.Expression(X);
}

/// <summary><c>complex(x, y)</c> (gc: OCOMPLEX).</summary>
public sealed class ComplexNode(NodePosition position, GoType type, ExprNode real, ExprNode imaginary) : ExprNode(position, type)
{
    /// <summary>The real part.</summary>
    public ExprNode Real { get; set; } = real;

    /// <summary>The imaginary part.</summary>
    public ExprNode Imaginary { get; set; } = imaginary;

    private protected override void VisitSlots(ChildVisitor visitor)
    {
        Real = visitor.Expression(Real);
        Imaginary = visitor.Expression(Imaginary);
    }
}

/// <summary><c>&lt;-x</c> (gc: ORECV).</summary>
public sealed class ReceiveNode(NodePosition position, GoType type, ExprNode channel) : ExprNode(position, type)
{
    /// <summary>The channel.</summary>
    public ExprNode Channel { get; set; } = channel;

    private protected override void VisitSlots(ChildVisitor visitor) => Channel = visitor.Expression(Channel);
}

/// <summary>What a conversion does to the bits.</summary>
public enum ConversionKind : byte
{
    /// <summary>Between numeric types (gc: OCONV).</summary>
    Value,

    /// <summary>Nothing: same representation (gc: OCONVNOP).</summary>
    NoOp,

    /// <summary>To an interface type (gc: OCONVIFACE).</summary>
    Interface,

    /// <summary><c>string([]byte)</c> (gc: OARRAYBYTESTR).</summary>
    BytesToString,

    /// <summary>As before, without a copy because the string does not outlive the bytes (gc: OARRAYBYTESTRTMP).</summary>
    BytesToTemporaryString,

    /// <summary><c>string([]rune)</c> (gc: OARRAYRUNESTR).</summary>
    RunesToString,

    /// <summary><c>[]byte(string)</c> (gc: OSTRARRAYBYTE).</summary>
    StringToBytes,

    /// <summary>As before, without a copy because the bytes are only read (gc: OSTRARRAYBYTETMP).</summary>
    StringToTemporaryBytes,

    /// <summary><c>[]rune(string)</c> (gc: OSTRARRAYRUNE).</summary>
    StringToRunes,

    /// <summary><c>string(rune)</c> (gc: ORUNESTR).</summary>
    RuneToString,
}

/// <summary>A conversion, explicit or implicit, to <see cref="ExprNode.Type"/>. <c>Escape</c> tells where what it makes may live.</summary>
public sealed class ConvertNode(NodePosition position, GoType type, ConversionKind kind, ExprNode x) : ExprNode(position, type)
{
    /// <summary>What it does.</summary>
    public ConversionKind Kind { get; set; } = kind;

    /// <summary>The operand.</summary>
    public ExprNode X { get; set; } = x;

    private protected override void VisitSlots(ChildVisitor visitor) => X = visitor.Expression(X);
}

/// <summary><c>x.(T)</c> (gc: ODOTTYPE; ODOTTYPE2 in the form with two results).</summary>
public sealed class TypeAssertNode(NodePosition position, GoType type, ExprNode x) : ExprNode(position, type)
{
    /// <summary>The interface value.</summary>
    public ExprNode X { get; set; } = x;

    /// <summary>Stands on the right of <c>v, ok = x.(T)</c>; <see cref="ExprNode.Type"/> is still T.</summary>
    public bool IsCommaOk { get; set; }

    private protected override void VisitSlots(ChildVisitor visitor) => X = visitor.Expression(X);
}
