using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>
/// Tells constants of the language (Go spec, Constant expressions) from values the compiler happens to know, such as
/// string([]byte(nil)).
/// </summary>
internal static class ConstantExpressions
{
    /// <summary>Whether an expression is a constant, looked at from left to right; null if it gets to a conversion that failed, which gc does not survive.</summary>
    public static bool? IsConstant(Expr expression)
    {
        var pending = new Stack<Expr>([expression]);
        while (pending.TryPop(out var next))
        {
            if (IsConstantNode(next, pending) is not true and var answer)
            {
                return answer;
            }
        }
        return true;
    }

    /// <summary>Looks at one node; the operands that must be constants too are pushed.</summary>
    private static bool? IsConstantNode(Expr expression, Stack<Expr> pending)
    {
        switch (expression)
        {
            case ParenExpr paren:
                pending.Push(paren.X);
                return true;
            case BasicLit:
                return true;
            case Ident or SelectorExpr:
                return TypeInfo.Info(expression)?.Referent is ConstSymbol;
            case UnaryExpr { Op: Operator.Add or Operator.Sub or Operator.Xor or Operator.Not } unary:
                pending.Push(unary.X);
                return true;
            case BinaryExpr binary:
                pending.Push(binary.Y);
                pending.Push(binary.X);
                return true;
            case CallExpr call:
                return IsConstantCall(call, pending);
            default:
                return false;
        }
    }

    private static bool? IsConstantCall(CallExpr call, Stack<Expr> pending)
    {
        var function = Unparen(call.Function);
        if (TypeInfo.Info(function) is { Kind: ExprKind.Type, Type: { } type })
        {
            if (TypeInfo.Info(call)?.Type is null)
            {
                return null;
            }
            if (!type.IsNumeric && type.Kind is not (TypeKind.Bool or TypeKind.String))
            {
                return false;
            }
            PushAll(call, pending);
            return true;
        }
        if (TypeInfo.Info(function)?.Referent is not BuiltinSymbol { Function: var builtin })
        {
            return false;
        }
        switch (builtin)
        {
            case Builtin.Alignof or Builtin.Offsetof or Builtin.Sizeof:
                return true;
            case Builtin.Complex or Builtin.Real or Builtin.Imag:
                PushAll(call, pending);
                return true;
            case Builtin.Len or Builtin.Cap when call.Arguments.Length == 1:
                if (!IsArrayWithoutCalls(call.Arguments[0]))
                {
                    PushAll(call, pending);
                }
                return true;
            default:
                return false;
        }
    }

    private static void PushAll(CallExpr call, Stack<Expr> pending)
    {
        foreach (var argument in call.Arguments)
        {
            pending.Push(argument);
        }
    }

    /// <summary>The length of an array is a constant if computing the array has no effects.</summary>
    private static bool IsArrayWithoutCalls(Expr expression)
    {
        var type = TypeInfo.Info(expression)?.Type;
        var isArray = type is not null && (type.Kind == TypeKind.Array || (type.Kind == TypeKind.Pointer && type.Element!.Kind == TypeKind.Array));
        return isArray && !HasCallOrReceive(expression);
    }

    /// <summary>Whether computing an expression calls something or receives from a channel; conversions are no calls.</summary>
    public static bool HasCallOrReceive(Expr expression) => NodeChildren.Any(expression, node => node switch
    {
        CallExpr call => TypeInfo.Info(call)?.Value is null && TypeInfo.Info(Unparen(call.Function))?.Kind != ExprKind.Type,
        UnaryExpr { Op: Operator.Receive } => true,
        _ => false,
    });

    private static Expr Unparen(Expr expression)
    {
        while (expression is ParenExpr paren)
        {
            expression = paren.X;
        }
        return expression;
    }
}
