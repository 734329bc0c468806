using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Diagnostics;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Unary and binary operators (Go spec, Operators).</summary>
public sealed partial class Checker
{
    private Use? CheckUnary(UnaryExpr unary, ExprInfo result)
    {
        switch (unary.Op)
        {
            case Operator.And when unary.X is CompositeLit literal:
                return CheckLiteralAddress(unary, literal, result);
            case Operator.And:
                return CheckAddress(unary, result);
            case Operator.Receive:
                return CheckReceive(unary, result);
            default:
                return CheckArithmeticUnary(unary, result);
        }
    }

    private Use? CheckArithmeticUnary(UnaryExpr unary, ExprInfo result)
    {
        var operand = Check(unary.X, Use.Value);
        if (operand.Type is not { } type)
        {
            return null;
        }
        if (!OperatorRules.IsDefined(unary.Op, type, isUnary: true))
        {
            report.UnaryUndefined(unary.Op, type);
            return null;
        }
        BeValue(result, type);
        if (operand.Value is not null)
        {
            var isUnsigned = type.IsUnsigned;
            var value = ConstantArithmetic.Unary(unary.Op, operand.Value, isUnsigned ? ConstantRange.Max(type.Kind) : null, out var problem);
            if (problem != ConstantProblem.None)
            {
                report.IllegalConstantUnary(unary.Op, type);
                result.IsReported = true;
                return Use.Value;
            }
            SetConstant(unary, result, value);
        }
        return Use.Value;
    }

    private Use? CheckAddress(UnaryExpr unary, ExprInfo result)
    {
        if (Check(unary.X, Use.Value).Type is null)
        {
            return null;
        }
        if (!IsAddressable(unary.X))
        {
            report.NotAddressable("take the address of", ExprFormatter.Text(unary.X));
        }
        MarkAddressTaken(unary.X);
        Default(unary.X, null);
        return InfoOf(Strip(unary.X)).Type is { } type ? BeValue(result, types.PointerTo(type)) : null;
    }

    private Use? CheckReceive(UnaryExpr unary, ExprInfo result)
    {
        Check(unary.X, Use.Value);
        Default(unary.X, null);
        if (InfoOf(Strip(unary.X)).Type is not { } type)
        {
            return null;
        }
        if (type.Underlying is not ChanType chan)
        {
            report.ReceiveFromNonChan(unary, type);
            return null;
        }
        if (!chan.CanReceive)
        {
            report.ReceiveFromSendOnly(unary, type);
            return null;
        }
        return BeValue(result, chan.ElementType) | Use.Statement;
    }

    /// <summary>Walks down the left operands in a loop: sums may have many thousand terms.</summary>
    private Use? CheckBinary(BinaryExpr binary, ExprInfo result)
    {
        var chain = new Stack<BinaryExpr>();
        Expr left = binary.X;
        while (left is BinaryExpr node && !InfoOf(node).IsChecked)
        {
            chain.Push(node);
            left = node.X;
        }
        foreach (var node in chain)
        {
            CheckOperandChain(node);
        }
        return CheckOneBinary(binary, result);
    }

    /// <summary>Checks a left operand whose own left operand is checked already.</summary>
    private void CheckOperandChain(BinaryExpr node)
    {
        var line = report.Line;
        MoveLine(node);
        var result = InfoOf(node);
        Enter(node);
        if (CheckOneBinary(node, result) is null)
        {
            result.Type = null;
            result.Kind = ExprKind.Invalid;
        }
        result.IsChecked = true;
        Leave();
        report.Line = line;
    }

    private Use? CheckOneBinary(BinaryExpr binary, ExprInfo result)
    {
        Check(binary.X, Use.Value);
        Check(binary.Y, Use.Value);
        return CheckOperation(binary, binary.Op, binary.X, binary.Y, () => ExprFormatter.Text(binary), result) ? Use.Value : null;
    }

    /// <summary>
    /// Checks an operation whose operands are checked: of an expression, or of an assignment with an operator (then
    /// <paramref name="expression"/> is null).
    /// </summary>
    private bool CheckOperation(BinaryExpr? expression, Operator op, Expr left, Expr right, Func<string> text, ExprInfo result)
    {
        var (x, y) = (InfoOf(Strip(left)), InfoOf(Strip(right)));
        if (x.Type is null || y.Type is null)
        {
            return false;
        }
        if (op is Operator.ShiftLeft or Operator.ShiftRight)
        {
            return CheckShift(expression, op, x, right, text, result);
        }
        DefaultBoth(left, right, false);
        if (x.Type is null || y.Type is null)
        {
            return false;
        }
        var type = x.Type.Kind == TypeKind.UntypedNumber ? y.Type : x.Type;
        var isComparison = expression is not null && op is >= Operator.Equal and <= Operator.GreaterEqual;
        var isMixed = false;
        if (isComparison && type.Kind != TypeKind.UntypedNumber && !GoType.Identical(x.Type, y.Type)
            && !CheckMixedComparison(op, x, y, text, ref type, ref isMixed))
        {
            return false;
        }
        if (!CheckOperandTypes(op, left, right, type, isMixed, text) || !CheckComparable(left, right, text))
        {
            return false;
        }
        BeValue(result, x.Type);
        if (isComparison)
        {
            return CompleteComparison(expression!, op, left, right, result);
        }
        if (op is Operator.Div or Operator.Rem && y.Value is IntConstant { Value.IsZero: true })
        {
            report.DivisionByZero();
            return false;
        }
        Evaluate(expression, op, left, right, result);
        return true;
    }

    /// <summary>Comparing values of two types is right if one can be assigned to the type of the other.</summary>
    private bool CheckMixedComparison(Operator op, ExprInfo x, ExprInfo y, Func<string> text, ref GoType type, ref bool isMixed)
    {
        foreach (var (from, to) in new[] { (x.Type!, y.Type!), (y.Type!, x.Type!) })
        {
            if (TypeRelations.Assign(from, to) == Conversion.None)
            {
                ReportNoMethod(from, to);
                continue;
            }
            if (to.IsInterface && !from.IsInterface && !TypeRelations.IsComparable(from))
            {
                report.OperatorUndefined(text(), op, OperatorRules.KindName(from));
                return false;
            }
            type = to;
            isMixed = true;
            return true;
        }
        return true;
    }

    private bool CheckOperandTypes(Operator op, Expr left, Expr right, GoType type, bool isMixed, Func<string> text)
    {
        var (x, y) = (InfoOf(Strip(left)), InfoOf(Strip(right)));
        if (type.Kind != TypeKind.UntypedNumber && !isMixed && !GoType.Identical(x.Type!, y.Type!))
        {
            DefaultBoth(left, right, true);
            if (x.Type is null || y.Type is null)
            {
                return false;
            }
            report.MismatchedTypes(text(), x.Type, y.Type);
            return false;
        }
        if (!OperatorRules.IsDefined(op, type, isUnary: false))
        {
            report.OperatorUndefined(text(), op, OperatorRules.KindName(type));
            return false;
        }
        return true;
    }

    private static bool IsNil(Expr expression) => TypeInfo.Info(Strip(expression))?.Referent is NilSymbol;

    private bool CheckComparable(Expr left, Expr right, Func<string> text)
    {
        var x = InfoOf(Strip(left));
        var isNil = IsNil(left) || IsNil(right);
        switch (x.Type!.Underlying)
        {
            case ArrayType when !TypeRelations.IsComparable(x.Type):
                report.CannotCompare(text(), x.Type);
                return false;
            case SliceType or MapType or FuncType when !isNil:
                report.ComparesOnlyToNil(text(), OperatorRules.KindName(x.Type));
                return false;
            case StructType when TypeRelations.IncomparableField(x.Type) is { } field:
                report.StructCannotCompare(text(), field.Type);
                return false;
            default:
                return true;
        }
    }

    private bool CompleteComparison(BinaryExpr expression, Operator op, Expr left, Expr right, ExprInfo result)
    {
        result.Type = BasicType.UntypedBool;
        var isKnown = InfoOf(Strip(left)).Value is not null && InfoOf(Strip(right)).Value is not null;
        if (isKnown)
        {
            Evaluate(expression, op, left, right, result);
        }
        if (result.Value is null)
        {
            DefaultBoth(left, right, true);
        }
        return true;
    }

    /// <summary>Computes an operation on constants.</summary>
    private void Evaluate(BinaryExpr? expression, Operator op, Expr left, Expr right, ExprInfo result)
    {
        var (x, y) = (InfoOf(Strip(left)), InfoOf(Strip(right)));
        if (expression is null || x.Value is null || y.Value is null || x.Type is null || y.Type is null)
        {
            return;
        }
        if (x.Type.Kind != y.Type.Kind && x.Type.Kind != TypeKind.UntypedNumber)
        {
            return;
        }
        var value = ConstantArithmetic.Binary(op, x.Value, y.Value, out var problem);
        if (problem == ConstantProblem.Illegal)
        {
            report.IllegalConstantBinary(x.Type, op, y.Type);
            result.IsReported = true;
            return;
        }
        ReportProblem(problem, op);
        if (problem == ConstantProblem.FloatRemainder)
        {
            result.IsReported = true;
            return;
        }
        SetConstant(expression, result, value);
    }

    private bool CheckShift(BinaryExpr? expression, Operator op, ExprInfo x, Expr right, Func<string> text, ExprInfo result)
    {
        Default(right, BasicType.Uint);
        var y = InfoOf(Strip(right));
        if (y.Type is not { } count)
        {
            report.GiveUp();
            return false;
        }
        if (!count.IsUnsigned)
        {
            report.ShiftCountType(text(), count);
            return false;
        }
        if (x.Type!.Kind != TypeKind.UntypedNumber && !x.Type.IsInteger)
        {
            report.ShiftOf(text(), x.Type);
            return false;
        }
        BeValue(result, x.Type);
        if (expression is null || x.Value is null || y.Value is not IntConstant { Value: var shift })
        {
            return true;
        }
        var operand = x.Value as IntConstant ?? ToInteger(x.Value);
        var value = ConstantArithmetic.Shift(op, operand, shift, out var problem);
        ReportProblem(problem, op, y.Value);
        SetConstant(expression, result, value);
        return true;
    }

    /// <summary>Whether an expression denotes a variable, so that it can be assigned to and has an address.</summary>
    private bool IsAddressable(Expr expression)
    {
        while (true)
        {
            expression = Strip(expression);
            switch (expression)
            {
                case var _ when InfoOf(expression).Type is { Kind: TypeKind.Blank }:
                    return true;
                case Ident name:
                    return name.Name == "_" || TypeInfo.Info(name)?.Referent is VarSymbol;
                case StarExpr:
                    return InfoOf(expression).Kind != ExprKind.Type;
                case IndexExpr index:
                    var kind = InfoOf(Strip(index.X)).Type?.Kind;
                    if (kind != TypeKind.Array)
                    {
                        return kind is TypeKind.Slice or TypeKind.Pointer;
                    }
                    expression = index.X;
                    break;
                case SelectorExpr selector:
                    if (TypeInfo.Info(selector)?.Referent is Symbol symbol)
                    {
                        return symbol is VarSymbol;
                    }
                    if (info.SelectionOf(selector) is not { Kind: SelectionKind.Field } selection)
                    {
                        return false;
                    }
                    if (selection.Path.Any(step => step.ThroughPointer))
                    {
                        return true;
                    }
                    expression = selector.X;
                    break;
                default:
                    return false;
            }
        }
    }

    /// <summary>The variable that holds an expression as a whole or part, without following pointers; null if there is none.</summary>
    private VarSymbol? OuterVariable(Expr expression)
    {
        while (true)
        {
            expression = Strip(expression);
            switch (expression)
            {
                case IndexExpr index when InfoOf(Strip(index.X)).Type?.Kind == TypeKind.Array:
                    expression = index.X;
                    break;
                case SelectorExpr selector when info.SelectionOf(selector) is { Kind: SelectionKind.Field } selection
                    && !selection.Path.Any(step => step.ThroughPointer):
                    expression = selector.X;
                    break;
                case Ident or SelectorExpr:
                    return TypeInfo.Info(expression)?.Referent as VarSymbol;
                default:
                    return null;
            }
        }
    }

    private void MarkAddressTaken(Expr expression)
    {
        if (OuterVariable(expression) is { } variable)
        {
            variable.IsAddressTaken = true;
        }
    }
}
