using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;
using System.Numerics;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Nodes;

/// <summary>Folds the constant expressions that the lowering itself makes.</summary>
internal static class ConstantFolding
{
    /// <summary>A constant under another type of numbers; null if the value cannot be represented there.</summary>
    public static LiteralNode? Convert(LiteralNode literal, GoType type)
    {
        if (literal.Value is IntConstant integer)
        {
            if (type.IsInteger && Fits(integer.Value, type)) { return With(literal, type, integer); }
            if (type.IsFloat) { return With(literal, type, new FloatConstant(BigFloat.From(integer.Value))); }
            return null;
        }
        var isKept = literal.Value switch
        {
            NilConstant => type.HasNil,
            BoolConstant => type.IsBoolean,
            StringConstant => type.IsString,
            FloatConstant => type.Kind == TypeKind.Float64 || (type.IsFloat && literal.Type!.Kind == type.Kind),
            ComplexConstant => type.Kind == TypeKind.Complex128 || (type.IsComplex && literal.Type!.Kind == type.Kind),
            _ => false,
        };
        return isKept ? With(literal, type, literal.Value) : null;
    }

    /// <summary>The value of an operation on two integer constants that is within its type, or of a comparison of strings; the operation itself otherwise.</summary>
    public static ExprNode Fold(BinaryNode node)
    {
        if (TreeFacts.IsString(node.X, out var s) && TreeFacts.IsString(node.Y, out var t) && Comparison(node.Op, s.SequenceCompareTo(t)) is { } result)
        {
            return new LiteralNode(node.Position, node.Type!, new BoolConstant(result));
        }
        if (!TreeFacts.IsInteger(node.X, out var x) || !TreeFacts.IsInteger(node.Y, out var y)) { return node; }
        if (Comparison(node.Op, x.CompareTo(y)) is { } truth)
        {
            return new LiteralNode(node.Position, node.Type!, new BoolConstant(truth));
        }
        var value = node.Op switch
        {
            Operator.Add => x + y,
            Operator.Sub => x - y,
            Operator.Mul => x * y,
            _ => (BigInteger?)null,
        };
        return value is { } known && Fits(known, node.Type!) ? new LiteralNode(node.Position, node.Type!, new IntConstant(known)) : node;
    }

    /// <summary>Whether an integer type has this value.</summary>
    public static bool Fits(BigInteger value, GoType type)
    {
        var bits = (int)type.Size * 8;
        return type.IsUnsigned
            ? value.Sign >= 0 && value < BigInteger.One << bits
            : value >= -(BigInteger.One << (bits - 1)) && value < BigInteger.One << (bits - 1);
    }

    private static bool? Comparison(Operator op, int order) => op switch
    {
        Operator.Equal => order == 0,
        Operator.NotEqual => order != 0,
        Operator.Less => order < 0,
        Operator.LessEqual => order <= 0,
        Operator.Greater => order > 0,
        Operator.GreaterEqual => order >= 0,
        _ => null,
    };

    private static LiteralNode With(LiteralNode literal, GoType type, ConstantValue value) =>
        new(literal.Position, type, value) { Name = literal.Name };
}
