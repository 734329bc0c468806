using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Diagnostics;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Calls and conversions (Go spec, Calls; Conversions), and passing lists of values to lists of types.</summary>
public sealed partial class Checker
{
    private Use? CheckCall(CallExpr call, ExprInfo result, Use use)
    {
        var function = Check(call.Function, Use.Value | Use.Type | Use.Callee);
        result.IsReported |= function.IsReported;
        if (function.Kind == ExprKind.Builtin)
        {
            return CheckBuiltinCall(call, info.BuiltinOf(call.Function)!.Value, result, use);
        }
        Default(call.Function, null);
        if (function.Kind == ExprKind.Type)
        {
            return CheckConversion(call, function.Type!, result);
        }
        if (function is { Type: null, Referent: TypeSymbol })
        {
            report.GiveUp();
            return null;
        }
        CheckArguments(call);
        if (function.Type is not { } type)
        {
            return null;
        }
        if (type.Underlying is not FuncType signature)
        {
            ReportNonFunction(call, type);
            return null;
        }
        var list = new ValueList(call.Arguments, call.HasDots);
        Pass(list, signature.Parameters, signature.IsVariadic, new PassContext(call.Function, null));
        return CompleteCall(call, signature, result, use);
    }

    private void CheckArguments(CallExpr call)
    {
        if (call.Arguments.Length == 1 && !call.HasDots)
        {
            Check(call.Arguments[0], Use.Value | Use.Several);
            return;
        }
        foreach (var argument in call.Arguments)
        {
            Check(argument, Use.Value);
        }
    }

    private void ReportNonFunction(CallExpr call, GoType type)
    {
        var name = ExprFormatter.Text(call.Function);
        var isBuiltinName = types.Universe.TryGet(name, out var known) && known is BuiltinSymbol;
        if (isBuiltinName && TypeInfo.Info(Strip(call.Function))?.Referent is VarSymbol { Definition: { } definition }
            && definition is not VarDecl { Values.IsEmpty: true })
        {
            report.CallOfShadowedBuiltin(name, type, definition is RangeStmt loop ? loop.Range : definition.Position);
        }
        else
        {
            report.CallOfNonFunction(name, type);
        }
    }

    private Use? CompleteCall(CallExpr call, FuncType signature, ExprInfo result, Use use)
    {
        result.Kind = ExprKind.Value;
        if (signature.Results.Count == 0)
        {
            result.Type = signature.ResultType;
            return CheckCallWithoutResult(call, result, use);
        }
        if (signature.Results.Count > 1 && (use & (Use.Several | Use.Statement)) == 0)
        {
            report.SeveralValues(call.Function);
            return null;
        }
        if (signature.Results is [{ IsInvalid: true }])
        {
            return null;
        }
        result.Type = signature.ResultType;
        return Use.Value | Use.Statement;
    }

    private Use? CheckCallWithoutResult(CallExpr call, ExprInfo result, Use use)
    {
        if (use.HasFlag(Use.Statement))
        {
            return Use.Statement;
        }
        report.UsedAsValue(call);
        result.IsReported = true;
        return null;
    }

    private Use? CheckConversion(CallExpr call, GoType type, ExprInfo result)
    {
        result.Call = CallKind.Conversion;
        if (call.HasDots || type is ArrayType { Length: < 0 })
        {
            report.DotsInConversion(type);
            result.IsReported = true;
        }
        if (!HasOneArgument(call, $"conversion to {type}"))
        {
            return null;
        }
        var operand = call.Arguments[0];
        var value = Check(operand, Use.Value);
        if (ConvertTyped(call, value, type, result))
        {
            return Use.Value;
        }
        Convert(operand, type, isExplicit: value.Type is { IsUntyped: true });
        if (value.Type is not { } source)
        {
            return null;
        }
        if (TypeRelations.Convert(source, type) == Conversion.None)
        {
            ReportNoMethod(source, type);
            if (!result.IsReported && !type.IsBroken && !value.IsReported)
            {
                report.CannotConvert(operand, type, NotConvertible(source, type));
                result.IsReported = true;
            }
            return null;
        }
        BeValue(result, type);
        KeepConstant(value, type, result);
        return Use.Value;
    }

    /// <summary>A typed number constant is converted like an untyped one, only that the operand keeps its type.</summary>
    private bool ConvertTyped(CallExpr call, ExprInfo value, GoType type, ExprInfo result)
    {
        if (value is not { Type: { IsNumeric: true } source, Value: { } number } || !(type.IsNumeric || type.Kind == TypeKind.String))
        {
            return false;
        }
        var copy = new ExprInfo { Type = source, Value = number };
        var line = report.Line;
        MoveLine(call);
        var isConverted = ConvertNumber(copy, type, isExplicit: true);
        report.Line = line;
        if (!isConverted)
        {
            return false;
        }
        BeConstant(result, type, copy.Value!);
        return true;
    }

    private static string NotConvertible(GoType source, GoType type)
    {
        if (source.Underlying is PointerType { Target: var from } && type.Underlying is PointerType { Target: NamedType { IsNotInHeap: true } to }
            && from is not NamedType { IsNotInHeap: true })
        {
            return $":\n\t{to} is go:notinheap, but {from} is not";
        }
        return source.IsInterface || type.IsInterface ? Reasons.NotAssignable(source, type) : "";
    }

    /// <summary>The conversion of a constant to a type that has constants is a constant.</summary>
    private static void KeepConstant(ExprInfo value, GoType type, ExprInfo result)
    {
        switch (value.Value)
        {
            case null:
                return;
            case NilConstant when type.IsInteger:
                result.Value = new IntConstant(System.Numerics.BigInteger.Zero);
                return;
            case NilConstant:
                result.Value = type.IsInterface || type.Kind == TypeKind.String ? null : value.Value;
                return;
            case { } known when CanBeConstant(type) && GoType.Identical(value.Type!.Underlying, type.Underlying):
                result.Value = known;
                return;
        }
    }

    private bool HasOneArgument(CallExpr call, string what)
    {
        if (call.Arguments.Length == 1)
        {
            return true;
        }
        if (call.Arguments.IsEmpty)
        {
            report.MissingArgument($"{what}: {ExprFormatter.Text(call)}");
        }
        else
        {
            report.TooManyArgumentsTo($"{what}: {ExprFormatter.Text(call)}");
        }
        return false;
    }

    /// <summary>Values passed together.</summary>
    private sealed record ValueList(IReadOnlyList<Expr> Values, bool HasDots)
    {
        /// <summary>The results of the only value, if that is a call with several or none.</summary>
        public TupleType? Tuple => Values.Count == 1 ? TypeInfo.Info(Values[0])?.Type as TupleType : null;
    }

    /// <summary>What values are passed to: the parameters of a call, or the results of the function (a return).</summary>
    private sealed record PassContext(Expr? Function, ReturnStmt? Return)
    {
        public string Description => Function is null ? "return argument" : $"argument to {ExprFormatter.Text(Function)}";

        public string Target(bool isTooFew)
        {
            if (Function is null)
            {
                return "to return";
            }
            var isMethodExpression = isTooFew && TypeInfo.Info(Function)?.Referent is Selection { Kind: SelectionKind.MethodExpression };
            return $"in call to {(isMethodExpression ? "method expression " : "")}{ExprFormatter.Text(Function)}";
        }
    }

    /// <summary>Assigns values to parameters or results in order.</summary>
    private void Pass(ValueList list, IReadOnlyList<GoType> targets, bool isVariadic, PassContext context)
    {
        if (targets.Any(t => t.IsInvalid))
        {
            return;
        }
        if (list.Tuple is { } tuple)
        {
            PassTuple(list, tuple, targets, isVariadic, context);
            return;
        }
        var least = isVariadic && !list.HasDots ? targets.Count - 1 : targets.Count;
        if (list.Values.Count < least)
        {
            ReportTooFew(list, targets, isVariadic, context);
            return;
        }
        if (list.Values.Count > targets.Count && (!isVariadic || list.HasDots))
        {
            ReportTooMany(list, targets, isVariadic, context);
            return;
        }
        var line = report.Line;
        for (var i = 0; i < list.Values.Count; i++)
        {
            var isRest = isVariadic && i >= targets.Count - 1;
            var target = isRest && !list.HasDots ? targets[^1].Element! : targets[Math.Min(i, targets.Count - 1)];
            MoveLine(Strip(list.Values[i]));
            if (InfoOf(Strip(list.Values[i])).Type is not null)
            {
                Assign(list.Values[i], target, context);
            }
        }
        if (list.HasDots && !isVariadic)
        {
            report.DotsInCall(context.Function!);
        }
        report.Line = line;
    }

    private void PassTuple(ValueList list, TupleType tuple, IReadOnlyList<GoType> targets, bool isVariadic, PassContext context)
    {
        if (!isVariadic && tuple.Types.Count != targets.Count)
        {
            if (tuple.Types.Count > targets.Count)
            {
                ReportTooMany(list, targets, isVariadic, context);
            }
            else
            {
                ReportTooFew(list, targets, isVariadic, context);
            }
            return;
        }
        for (var i = 0; i < Math.Max(tuple.Types.Count, isVariadic ? targets.Count - 1 : 0); i++)
        {
            if (i >= tuple.Types.Count)
            {
                ReportTooFew(list, targets, isVariadic, context);
                return;
            }
            var target = isVariadic && i >= targets.Count - 1 ? targets[^1].Element! : targets[i];
            if (TypeRelations.Assign(tuple.Types[i], target) == Conversion.None)
            {
                ReportNoMethod(tuple.Types[i], target);
                report.CannotUseResult(tuple.Types[i], target, context.Description, Reasons.NotAssignable(tuple.Types[i], target));
            }
        }
    }

    private void ReportTooFew(ValueList list, IReadOnlyList<GoType> targets, bool isVariadic, PassContext context)
    {
        var only = list.Values.Count == 1 ? InfoOf(Strip(list.Values[0])) : null;
        if (only is { IsReported: true })
        {
            return;
        }
        report.TooFewArguments(context.Target(isTooFew: true), Details(list, targets, isVariadic));
        if (only is not null)
        {
            only.IsReported = true;
        }
    }

    private void ReportTooMany(ValueList list, IReadOnlyList<GoType> targets, bool isVariadic, PassContext context) =>
        report.TooManyArguments(context.Target(isTooFew: false), Details(list, targets, isVariadic));

    /// <summary>What is there and what is wanted; nothing if the type of a value is unknown.</summary>
    private static string Details(ValueList list, IReadOnlyList<GoType> targets, bool isVariadic)
    {
        IEnumerable<GoType?> have = list.Tuple is { } tuple ? tuple.Types : list.Values.Select(v => InfoOf(Strip(v)).Type);
        if (have.Contains(null))
        {
            return "";
        }
        var types = string.Join(", ", have.Select(t => ShortName(t!)));
        return $"\n\thave ({types}{(list.HasDots ? "..." : "")})\n\twant {TypeFormatter.List(targets, isVariadic)}";
    }

    private static string ShortName(GoType type) => type.Kind switch
    {
        TypeKind.UntypedNumber => "number",
        TypeKind.UntypedString => "string",
        TypeKind.UntypedBool => "bool",
        _ => type.ToString(),
    };

    /// <summary>Assigns a value whose place is described when that is needed.</summary>
    private void Assign(Expr expression, GoType type, PassContext context) => Assign(expression, type, null, context);

    /// <summary>A field in the place of a method and an ambiguous method are worth a message of their own.</summary>
    private void ReportNoMethod(GoType source, GoType type)
    {
        if (!type.IsInterface || source.IsInterface || MemberLookup.MethodOwner(source) is not { } owner
            || TypeRelations.Missing(source, type) is not { } missing)
        {
            return;
        }
        var member = MemberLookup.Find(owner, missing.Missing.Name, missing.Missing.Package, out var isAmbiguous);
        if (isAmbiguous)
        {
            report.MethodAmbiguous(owner, missing.Missing.Name);
        }
        else if (member is { Field: not null })
        {
            report.FieldNotMethod(owner, missing.Missing.Name);
        }
    }

    private void Assign(Expr expression, GoType type, string context) => Assign(expression, type, context, null);

    /// <summary>
    /// Converts a value for assignment to a type, or reports that it cannot be assigned. The expression keeps its own type
    /// if that differs: the conversion is implied.
    /// </summary>
    private void Assign(Expr expression, GoType type, string? context, PassContext? pass)
    {
        expression = Strip(expression);
        var value = InfoOf(expression);
        if (value.Type is null || value.Type.IsBroken)
        {
            return;
        }
        if (type.Kind == TypeKind.Blank && value.Type.Kind == TypeKind.UntypedNil)
        {
            report.UntypedNil();
        }
        var wasReported = value.IsReported;
        var original = value.Type;
        value.IsReported = true;
        Default(expression, type);
        value.IsReported = wasReported;
        if (type.Kind == TypeKind.Blank || type.IsInvalid)
        {
            return;
        }
        var source = value.Type ?? original;
        if (value.Type is not null && TypeRelations.Assign(source, type) != Conversion.None)
        {
            return;
        }
        if (!wasReported)
        {
            ReportNoMethod(source, type);
            report.CannotUse(expression, type, context ?? pass!.Description, value.Type is null ? "" : Reasons.NotAssignable(source, type));
        }
        value.IsReported = true;
    }
}
