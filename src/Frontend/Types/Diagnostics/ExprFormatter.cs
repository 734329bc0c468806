using System.Text;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Checking;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Diagnostics;

/// <summary>
/// Shows expressions in messages the way gc does: from the tree, not the source text, so that spaces, literals and
/// parentheses are normalised, types have their full spelling, and selectors show embedded fields.
/// </summary>
internal static partial class ExprFormatter
{
    private const int Primary = 8;
    private const int UnaryPrecedence = 7;

    /// <summary>Built-in functions whose calls gc puts in parentheses where they are operands.</summary>
    private static readonly HashSet<Builtin> LooseCalls = [Builtin.Recover, Builtin.Complex, Builtin.Real, Builtin.Imag];

    /// <summary>gc's precedences of binary operators, which differ from Go's in that * binds tighter by numbers only.</summary>
    private static int Precedence(BinaryExpr binary) => binary.Op.Precedence() switch
    {
        5 => 6,
        4 => 5,
        3 => 4,
        var low => low,
    };

    private static bool IsLoose(CallExpr call) =>
        TypeInfo.Info(call) is { Type: { } type }
        && TypeInfo.Info(Unwrap(call.Function))?.Referent is BuiltinSymbol { Function: var function }
        && (LooseCalls.Contains(function) || (function == Builtin.Make && type.Kind != TypeKind.Slice));

    public static string Text(Expr expression)
    {
        var text = new StringBuilder();
        Write(text, expression, 0);
        return text.ToString();
    }

    /// <summary>The expression and its type, as far as it has one.</summary>
    public static string WithType(Expr expression)
    {
        var type = TypeInfo.Info(expression)?.Type;
        return type is null ? Text(expression) : type.Kind == TypeKind.UntypedNil ? "nil" : $"{Text(expression)} (type {type})";
    }

    /// <summary>What is converted or assigned, and its type. The address of a literal is shown as the literal, with the pointer's type.</summary>
    public static string Converted(Expr expression)
    {
        var inner = expression;
        while (inner is ParenExpr paren)
        {
            inner = paren.X;
        }
        return inner is UnaryExpr { Op: Operator.And, X: CompositeLit { Annotation: not ExprInfo { HasErrors: true } } literal } && TypeInfo.Info(inner)?.Type is { } pointer
            ? $"{Text(literal)} (type {pointer})"
            : WithType(expression);
    }

    private static void Write(StringBuilder text, Expr expression, int precedence)
    {
        while (expression is ParenExpr { Annotation: ExprInfo { IsChecked: true } } paren)
        {
            expression = paren.X;
        }
        if (TypeInfo.Info(expression) is { Kind: ExprKind.Type, Type: var type } && !(type is null && IsName(expression)))
        {
            WriteInParens(text, type?.ToString() ?? "<T>", precedence > 0 && !IsName(expression));
            return;
        }
        switch (expression)
        {
            case BinaryExpr sum when IsTextSum(sum):
                WriteTextSum(text, sum, precedence);
                break;
            case BinaryExpr binary:
                WriteBinary(text, binary, precedence);
                break;
            case CompositeLit { Annotation: not ExprInfo { Type: not null } } literal when precedence > 0:
                text.Append('(');
                WriteLiteral(text, literal);
                text.Append(')');
                break;
            case FuncLit:
                WriteInParens(text, "func literal", precedence > 0);
                break;
            case UnaryExpr { Op: Operator.And, X: CompositeLit { Annotation: ExprInfo { HasErrors: true, Type: { } body } } }:
                text.Append($"*{body} literal");
                break;
            case UnaryExpr { Op: Operator.And, X: CompositeLit literal }:
                WriteInParens(text, "&" + Text(literal), precedence > 0);
                break;
            case UnaryExpr unary:
                WriteUnary(text, unary.Op.Text(), unary.X, unary.X is UnaryExpr inner && inner.Op == unary.Op, precedence);
                break;
            case StarExpr star:
                WriteUnary(text, "*", star.X, star.X is StarExpr, precedence);
                break;
            case CallExpr call when precedence > 0 && IsLoose(call):
                text.Append('(');
                WriteCall(text, call);
                text.Append(')');
                break;
            default:
                WritePrimary(text, expression);
                break;
        }
    }

    private static bool IsName(Expr expression) => expression is Ident or SelectorExpr;

    private static void WriteInParens(StringBuilder text, string inner, bool hasParens) =>
        text.Append(hasParens ? "(" : "").Append(inner).Append(hasParens ? ")" : "");

    /// <summary>Walks down the left operands in a loop: sums may have many thousand terms.</summary>
    private static void WriteBinary(StringBuilder text, BinaryExpr binary, int precedence)
    {
        var chain = new Stack<(BinaryExpr Node, bool HasParens)>();
        Expr leftmost = binary;
        while (Unwrap(leftmost) is BinaryExpr node && !IsTextSum(node))
        {
            var own = Precedence(node);
            var hasParens = precedence > own;
            if (hasParens)
            {
                text.Append('(');
            }
            chain.Push((node, hasParens));
            precedence = own;
            leftmost = node.X;
        }
        Write(text, leftmost, precedence);
        while (chain.TryPop(out var next))
        {
            var (node, hasParens) = next;
            if (!IsJoinedToEarlier(node.Y))
            {
                text.Append(' ').Append(node.Op.Text()).Append(' ');
                Write(text, node.Y, Precedence(node) + 1);
            }
            if (hasParens)
            {
                text.Append(')');
            }
        }
    }

    private static Expr Unwrap(Expr expression)
    {
        while (expression is ParenExpr { Annotation: ExprInfo { IsChecked: true } } paren)
        {
            expression = paren.X;
        }
        return expression;
    }

    private static void WriteUnary(StringBuilder text, string op, Expr operand, bool isRepeated, int precedence)
    {
        var hasParens = precedence > UnaryPrecedence;
        text.Append(hasParens ? "(" : "").Append(op).Append(isRepeated ? " " : "");
        Write(text, operand, UnaryPrecedence + 1);
        text.Append(hasParens ? ")" : "");
    }

    private static void WritePrimary(StringBuilder text, Expr expression)
    {
        switch (expression)
        {
            case BadExpr:
                text.Append("<N>");
                break;
            case ParenExpr paren:
                text.Append('(');
                Write(text, paren.X, 0);
                text.Append(')');
                break;
            case Ident name:
                WriteName(text, name);
                break;
            case BasicLit literal:
                text.Append(TextOf(literal) is { } joined ? GoQuote.Quote(joined) : LiteralValue.ParseOrReplace(literal).ToString());
                break;
            case CompositeLit literal:
                WriteLiteral(text, literal);
                break;
            case KeyValueExpr pair:
                Write(text, pair.Key, 0);
                text.Append(':');
                Write(text, pair.Value, 0);
                break;
            case SelectorExpr selector:
                WriteSelector(text, selector);
                break;
            case IndexExpr index:
                Write(text, index.X, Primary);
                text.Append('[');
                Write(text, index.Index, 0);
                text.Append(']');
                break;
            case SliceExpr slice:
                WriteSlice(text, slice);
                break;
            case TypeAssertExpr assertion:
                Write(text, assertion.X, Primary);
                text.Append(".(");
                Write(text, assertion.Type, 0);
                text.Append(')');
                break;
            case TypeSwitchGuard guard:
                Write(text, guard.X, Primary);
                text.Append(".(type)");
                break;
            case CallExpr call:
                WriteCall(text, call);
                break;
            default:
                WriteType(text, expression);
                break;
        }
    }

    private static void WriteName(StringBuilder text, Ident name)
    {
        if (TypeInfo.Info(name)?.Referent is ConstSymbol { IsIota: true, Value: { } iota })
        {
            text.Append(iota);
            return;
        }
        if (TypeInfo.Info(name)?.Referent is Symbol { Package: { IsLocal: false } package })
        {
            text.Append(package.ShownName).Append('.');
        }
        text.Append(name.Name);
    }

    private static void WriteLiteral(StringBuilder text, CompositeLit literal)
    {
        var type = literal.Type is null ? null : TypeInfo.Info(literal.Type)?.Type;
        text.Append(type is null ? "composite literal" : $"{type} literal");
    }

    private static void WriteSelector(StringBuilder text, SelectorExpr selector)
    {
        if (TypeInfo.Info(selector)?.Referent is Symbol { Package: { } package })
        {
            text.Append(package.ShownName).Append('.').Append(selector.Selector.Name);
            return;
        }
        if (ForeignPointerMethod(selector) is { } method)
        {
            text.Append($"{method.Package!.ShownName}.(*{method.ReceiverBase!.Name}).{method.Name}");
            return;
        }
        Write(text, selector.X, Primary);
        if (TypeInfo.Info(selector)?.Referent is Selection { Kind: not SelectionKind.MethodExpression } selection)
        {
            var embedded = selection.Kind == SelectionKind.Field ? selection.Path.Count - 1 : selection.Path.Count;
            foreach (var step in selection.Path.Take(embedded))
            {
                text.Append('.').Append(step.Field.Name);
            }
        }
        text.Append('.').Append(selector.Selector.Name);
    }

    /// <summary>The method in <c>(*p.T).m</c>, whose function is called <c>p.(*T).m</c>; null for other selectors.</summary>
    private static FuncSymbol? ForeignPointerMethod(SelectorExpr selector) =>
        TypeInfo.Info(selector)?.Referent is Selection
        {
            Kind: SelectionKind.MethodExpression,
            Receiver: PointerType { Target: NamedType { Package: { IsLocal: false } } },
            Method: { ReceiverBase: not null, Package: not null } method,
        } ? method : null;

    private static void WriteSlice(StringBuilder text, SliceExpr slice)
    {
        Write(text, slice.X, Primary);
        text.Append('[');
        WriteOptional(text, slice.Low);
        text.Append(':');
        WriteOptional(text, slice.High);
        if (slice.IsFull)
        {
            text.Append(':');
            WriteOptional(text, slice.Max);
        }
        text.Append(']');
    }

    private static void WriteOptional(StringBuilder text, Expr? expression)
    {
        if (expression is not null)
        {
            Write(text, expression, 0);
        }
    }

    private static void WriteCall(StringBuilder text, CallExpr call)
    {
        if (TypeInfo.Info(call.Function) is { Kind: ExprKind.Type, Type: { } type })
        {
            text.Append(type.IsNamed ? $"{type}" : $"({type})");
        }
        else
        {
            Write(text, call.Function, Primary);
        }
        text.Append('(');
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Write(text, call.Arguments[i], 0);
        }
        text.Append(call.HasDots ? "...)" : ")");
    }

    private static void WriteType(StringBuilder text, Expr expression)
    {
        switch (expression)
        {
            case Syntax.ArrayType array:
                text.Append('[');
                WriteOptional(text, array.Length);
                text.Append(']');
                Write(text, array.Element, 0);
                break;
            case Syntax.SliceType slice:
                text.Append("[]");
                Write(text, slice.Element, 0);
                break;
            case Syntax.MapType map:
                text.Append("map[");
                Write(text, map.Key, 0);
                text.Append(']');
                Write(text, map.Value, 0);
                break;
            case Syntax.ChanType chan:
                text.Append(chan.Direction switch
                {
                    Syntax.ChanDirection.SendOnly => "chan<- ",
                    Syntax.ChanDirection.ReceiveOnly => "<-chan ",
                    _ => "chan ",
                });
                Write(text, chan.Element, 0);
                break;
            case Syntax.StructType:
                text.Append("<struct>");
                break;
            case Syntax.InterfaceType:
                text.Append("<inter>");
                break;
            case Syntax.FuncType:
                text.Append("<func>");
                break;
        }
    }
}
