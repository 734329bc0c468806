using System.Numerics;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>
/// Untyped expressions get their type from the context (Go spec, Constants; Operators): constants are converted on the
/// spot, shifts of untyped constants by variables carry the type down to their operands.
/// </summary>
public sealed partial class Checker
{
    private static Expr Strip(Expr expression)
    {
        while (expression is ParenExpr paren)
        {
            expression = paren.X;
        }
        return expression;
    }

    private static bool CanBeConstant(GoType type) => type.IsNumeric || type.Kind is TypeKind.Bool or TypeKind.String;

    /// <summary>Converts an untyped expression to a type, or for an explicit conversion any constant.</summary>
    private void Convert(Expr expression, GoType? type, bool isExplicit = false)
    {
        expression = Strip(expression);
        var value = InfoOf(expression);
        if (type is null || value.Type is null || type.IsUntyped || ReferenceEquals(value.Type, type)
            || (!isExplicit && !value.Type.IsUntyped))
        {
            return;
        }
        if (value.Value is null)
        {
            ConvertOperands(expression, value, type, isExplicit);
        }
        else if (!CanBeConstant(type) && value.Type.Kind != TypeKind.UntypedNil)
        {
            Default(expression, null);
        }
        else if (!GoType.Identical(value.Type, type))
        {
            ConvertConstant(expression, value, type, isExplicit);
        }
    }

    private void ConvertConstant(Expr expression, ExprInfo value, GoType type, bool isExplicit)
    {
        if (type.IsInterface)
        {
            if (value.Type!.Kind == TypeKind.UntypedNil)
            {
                value.Type = type;
                return;
            }
            Default(expression, null);
            return;
        }
        var isConverted = value.Value switch
        {
            NilConstant => ConvertNil(value, type),
            StringConstant => type.Kind == TypeKind.String,
            BoolConstant => type.Kind == TypeKind.Bool,
            _ => ConvertNumber(value, type, isExplicit),
        };
        if (isConverted)
        {
            value.Type = value.Value is NilConstant && type.Kind == TypeKind.String ? value.Type : type;
            return;
        }
        if (!value.IsReported)
        {
            if (!type.IsInvalid)
            {
                report.CannotConvert(expression, type);
            }
            value.IsReported = true;
        }
        if (value.Type is { IsUntyped: true })
        {
            Default(expression, null);
        }
    }

    private static bool ConvertNil(ExprInfo value, GoType type)
    {
        if (type.HasNil || type.Kind == TypeKind.String)
        {
            return true;
        }
        if (type.Kind != TypeKind.Array)
        {
            value.Type = null;
        }
        return false;
    }

    private bool ConvertNumber(ExprInfo value, GoType type, bool isExplicit)
    {
        if (value.Type!.Kind == TypeKind.UnsafePointer && type.Kind != TypeKind.Uintptr)
        {
            return false;
        }
        if (type.IsInteger)
        {
            value.Value = ToInteger(value.Value!);
            ReportOverflow(value.Value, type);
        }
        else if (type.IsFloat)
        {
            value.Value = Rounded(ToFloat(value.Value!), type);
        }
        else if (type.IsComplex)
        {
            value.Value = Rounded(ToComplex(value.Value!), type);
        }
        else if (type.Kind == TypeKind.String && isExplicit && value.Value is IntConstant rune)
        {
            value.Value = ToText(rune.Value);
        }
        else
        {
            return false;
        }
        return true;
    }

    private static StringConstant ToText(BigInteger rune)
    {
        var isRune = rune >= 0 && rune <= 0x10ffff && System.Text.Rune.IsValid((int)rune);
        return new StringConstant((isRune ? new System.Text.Rune((int)rune) : System.Text.Rune.ReplacementChar).ToString());
    }

    /// <summary>Reports a constant outside of its type's range; the value must be of the type's kind.</summary>
    private bool ReportOverflow(ConstantValue value, GoType type)
    {
        if (!type.IsNumeric || !ConstantRange.Overflows(value, type))
        {
            return false;
        }
        report.ConstantOverflows(value, type);
        return true;
    }

    private ConstantValue Rounded(ConstantValue value, GoType type) =>
        ReportOverflow(value, type) ? value : ConstantRange.Round(value, type);

    private static BigFloat RealPart(ConstantValue value) => value switch
    {
        IntConstant i => BigFloat.From(i.Value),
        FloatConstant f => f.Value,
        ComplexConstant c => c.Real,
        _ => BigFloat.Zero,
    };

    private static ComplexConstant ToComplex(ConstantValue value) =>
        value as ComplexConstant ?? new ComplexConstant(RealPart(value), BigFloat.Zero);

    private FloatConstant ToFloat(ConstantValue value)
    {
        if (value is ComplexConstant { Imaginary.Sign: not 0 } complex)
        {
            report.ConstantTruncatedToReal(Parts(complex));
        }
        return new FloatConstant(RealPart(value));
    }

    private static string Parts(ComplexConstant value) => $"{value.Real}{(value.Imaginary.Sign < 0 ? "" : "+")}{value.Imaginary}i";

    private IntConstant ToInteger(ConstantValue value)
    {
        switch (value)
        {
            case IntConstant i:
                return i.IsRune ? new IntConstant(i.Value) : i;
            case FloatConstant f:
                return FloatToInteger(f.Value);
            case ComplexConstant c:
                if (c.Imaginary.Sign == 0 && c.Real.TryToInteger(out var real))
                {
                    return new IntConstant(real);
                }
                report.ConstantTruncated(Parts(c));
                return new IntConstant(c.Real.IsInfinity ? BigInteger.One : c.Real.Truncate());
            default:
                return new IntConstant(BigInteger.Zero);
        }
    }

    private IntConstant FloatToInteger(BigFloat value)
    {
        if (value.TryToInteger(out var exact))
        {
            return new IntConstant(exact);
        }
        if (value.IsInfinity || value.BinaryExponent > 2 * BigFloat.Precision)
        {
            report.IntegerTooLarge();
            return new IntConstant(BigInteger.One);
        }
        var text = value.ToString();
        if (BigFloat.TryParse(text.TrimStart('-'), out var shown) && shown.IsInteger)
        {
            report.ConstantTruncated();
        }
        else
        {
            report.ConstantTruncated(text);
        }
        return new IntConstant(value.Truncate());
    }

    /// <summary>Gives an untyped expression that is no constant its type, and its operands theirs.</summary>
    private void ConvertOperands(Expr expression, ExprInfo value, GoType type, bool isExplicit)
    {
        switch (expression)
        {
            case BinaryExpr { Op: Operator.ShiftLeft or Operator.ShiftRight } shift:
                ConvertShift(shift, value, type, isExplicit);
                return;
            case CallExpr call when info.BuiltinOf(call.Function) == Builtin.Complex && value.Type!.Kind == TypeKind.UntypedNumber:
                ConvertComplex(call, value, type);
                return;
        }
        if (value.Type!.Kind == TypeKind.UntypedBool)
        {
            ConvertCondition(expression, value, type.Kind == TypeKind.Bool ? type : BasicType.Bool);
        }
        if (value.Type.IsUntyped)
        {
            ConvertArithmetic(expression, value, type);
        }
    }

    private void ConvertShift(BinaryExpr shift, ExprInfo value, GoType type, bool isExplicit)
    {
        Convert(shift.X, type, isExplicit && InfoOf(Strip(shift.X)).Type is { IsUntyped: true });
        var result = InfoOf(Strip(shift.X)).Type;
        if (result is not null && !result.IsInteger)
        {
            report.ShiftOf(Diagnostics.ExprFormatter.Text(shift), result);
            result = null;
        }
        value.Type = result;
    }

    private void ConvertComplex(CallExpr call, ExprInfo value, GoType type)
    {
        var target = type.Kind is TypeKind.Complex64 or TypeKind.Complex128 ? type : BasicType.Complex128;
        GoType part = target.Kind == TypeKind.Complex64 ? BasicType.Float32 : BasicType.Float64;
        value.Type = target;
        foreach (var argument in call.Arguments)
        {
            Convert(argument, part);
        }
    }

    private void ConvertCondition(Expr expression, ExprInfo value, GoType type)
    {
        switch (expression)
        {
            case UnaryExpr { Op: Operator.Not } negation:
                Convert(negation.X, type);
                break;
            case BinaryExpr { Op: Operator.AndAnd or Operator.OrOr } both:
                Convert(both.X, type);
                Convert(both.Y, type);
                break;
        }
        value.Type = type;
    }

    private void ConvertArithmetic(Expr expression, ExprInfo value, GoType type)
    {
        var operands = NodeChildren.Of(expression).ToArray();
        if (type.IsInterface && operands.Length == 2)
        {
            DefaultBoth(operands[0], operands[1], true);
            value.Type = InfoOf(Strip(operands[0])).Type;
            return;
        }
        var target = type.IsInterface ? BasicType.Int : type;
        foreach (var operand in operands)
        {
            Convert(operand, target);
        }
        value.Type = target;
    }

    /// <summary>The rank of the kind of number an untyped expression is: 1 integer, 2 rune, 3 float, 4 complex; 0 for others.</summary>
    private int NumberRank(Expr expression)
    {
        expression = Strip(expression);
        var value = InfoOf(expression);
        if (value.Type is not { Kind: TypeKind.UntypedNumber })
        {
            return 0;
        }
        if (value.Value is not null)
        {
            return ConstantArithmetic.Rank(value.Value);
        }
        return expression switch
        {
            BinaryExpr { Op: Operator.ShiftLeft or Operator.ShiftRight } shift => NumberRank(shift.X),
            BinaryExpr binary => Math.Max(NumberRank(binary.X), NumberRank(binary.Y)),
            UnaryExpr unary => NumberRank(unary.X),
            CallExpr call => info.BuiltinOf(call.Function) == Builtin.Complex ? 4 : 3,
            _ => 0,
        };
    }

    private static BasicType DefaultNumber(int rank) => rank switch
    {
        4 => BasicType.Complex128,
        3 => BasicType.Float64,
        2 => BasicType.Rune,
        _ => BasicType.Int,
    };

    /// <summary>Converts an untyped expression to a type if it can have it, else to its default type.</summary>
    private void Default(Expr? expression, GoType? type)
    {
        if (expression is null || InfoOf(expression = Strip(expression)) is not { Type.IsUntyped: true } value)
        {
            return;
        }
        var line = report.Line;
        MoveLine(expression);
        switch (value.Type!.Kind)
        {
            case TypeKind.UntypedBool:
                Convert(expression, type is { IsBoolean: true } ? type : BasicType.Bool);
                break;
            case TypeKind.UntypedNumber:
                DefaultToNumber(expression, value, type);
                break;
            case TypeKind.UntypedString when type is not null:
                // What is wrong with the text is shown where the text is.
                Convert(expression, type);
                return;
            case TypeKind.UntypedString:
                Convert(expression, BasicType.String);
                break;
            default:
                DefaultNil(expression, value, type, line);
                break;
        }
        report.Line = line;
    }

    private void DefaultNil(Expr expression, ExprInfo value, GoType? type, Source.Position line)
    {
        if (type is not null)
        {
            Convert(expression, type);
            return;
        }
        report.Line = line;
        if (!value.IsReported)
        {
            report.UntypedNil();
            value.IsReported = true;
        }
        value.Type = null;
    }

    private void DefaultToNumber(Expr expression, ExprInfo value, GoType? type)
    {
        GoType target = DefaultNumber(NumberRank(expression));
        if (type is { IsInteger: true } or { IsFloat: true } or { IsComplex: true })
        {
            target = type;
            value.Value = value.Value is null ? null : type.IsInteger ? ToInteger(value.Value) : type.IsFloat ? ToFloat(value.Value) : ToComplex(value.Value);
        }
        if (value.Value is not null)
        {
            ReportOverflow(value.Value, target);
        }
        Convert(expression, target);
    }

    /// <summary>An untyped index becomes an int.</summary>
    private void DefaultIndex(Expr? expression)
    {
        if (expression is not null && InfoOf(Strip(expression)).Type is { Kind: TypeKind.UntypedNumber })
        {
            Default(expression, BasicType.Int);
        }
    }

    /// <summary>Gives two operands one type: that of the typed one; if both are untyped, on demand, a default type.</summary>
    private void DefaultBoth(Expr left, Expr right, bool isForced)
    {
        var (x, y) = (InfoOf(Strip(left)).Type, InfoOf(Strip(right)).Type);
        if (x is null || y is null)
        {
            return;
        }
        if (!x.IsUntyped)
        {
            Convert(right, x);
        }
        else if (!y.IsUntyped)
        {
            Convert(left, y);
        }
        else if (isForced)
        {
            if (x.IsBoolean)
            {
                Convert(left, BasicType.Bool);
                Convert(right, BasicType.Bool);
            }
            var target = DefaultNumber(Math.Max(NumberRank(left), NumberRank(right)));
            Convert(left, target);
            Convert(right, target);
        }
    }

    /// <summary>Makes an expression the constant that was computed for it: checks its range, rounds a float.</summary>
    private void SetConstant(Expr expression, ExprInfo result, ConstantValue value)
    {
        result.Value = value;
        if (result.Type is not { IsNumeric: true } type)
        {
            return;
        }
        var line = report.Line;
        MoveLine(expression);
        if (!ReportOverflow(value, type) && value is FloatConstant)
        {
            result.Value = ConstantRange.Round(value, type);
        }
        report.Line = line;
    }

    private void ReportProblem(ConstantProblem problem, Operator op, ConstantValue? count = null)
    {
        switch (problem)
        {
            case ConstantProblem.Overflow:
                report.OperationOverflow(OperationName(op));
                break;
            case ConstantProblem.ShiftCountTooLarge:
                report.ShiftCountTooLarge(count!.ToString());
                break;
            case ConstantProblem.NegativeShiftCount:
                report.ShiftCountNegative(count!.ToString());
                break;
            case ConstantProblem.DivisionByZero:
                report.DivisionByZero();
                break;
            case ConstantProblem.ComplexDivisionByZero:
                report.ComplexDivisionByZero();
                break;
            case ConstantProblem.FloatRemainder:
                report.FloatRemainder();
                break;
        }
    }

    private static string OperationName(Operator op) => op switch
    {
        Operator.Add => "addition",
        Operator.Sub => "subtraction",
        Operator.Mul => "multiplication",
        Operator.Div => "division",
        Operator.Rem => "modulo",
        _ => "shift",
    };
}
