using System.Numerics;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Diagnostics;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Built-in functions (Go spec, Built-in functions; Package unsafe).</summary>
public sealed partial class Checker
{
    private Use? CheckBuiltinCall(CallExpr call, Builtin function, ExprInfo result, Use use)
    {
        result.Call = CallKind.Builtin;
        if (call.HasDots && function != Builtin.Append)
        {
            report.DotsInBuiltin(BuiltinName(function));
        }
        var what = function switch
        {
            Builtin.Append => CheckAppend(call, result),
            Builtin.Cap or Builtin.Len => CheckLength(call, function, result),
            Builtin.Close => CheckClose(call, result),
            Builtin.Complex => CheckComplex(call, result),
            Builtin.Copy => CheckCopy(call, result),
            Builtin.Delete => CheckDelete(call, result),
            Builtin.Imag or Builtin.Real => CheckPart(call, function, result),
            Builtin.Make => CheckMake(call, result),
            Builtin.New => CheckNew(call, result),
            Builtin.Panic => CheckPanic(call, result),
            Builtin.Print or Builtin.Println => CheckPrint(call, result),
            Builtin.Recover => CheckRecover(call, result),
            _ => CheckUnsafe(call, function, result),
        };
        return what;
    }

    private static string BuiltinName(Builtin function)
    {
        var name = function.ToString();
        return function >= Builtin.Alignof ? "unsafe." + name : name.ToLowerInvariant();
    }

    private Use BeStatement(ExprInfo result)
    {
        BeValue(result, types.TupleOf([]));
        return Use.Statement;
    }

    private Use BeIntConstant(CallExpr call, ExprInfo result, GoType type, long value)
    {
        BeValue(result, type);
        SetConstant(call, result, new IntConstant(value));
        return Use.Value;
    }

    private Use? CheckAppend(CallExpr call, ExprInfo result)
    {
        if (call.Arguments.IsEmpty)
        {
            report.MissingArguments("append");
            return null;
        }
        CheckArguments(call);
        var first = InfoOf(Strip(call.Arguments[0]));
        if (first.Type is not { } type)
        {
            return null;
        }
        var tuple = type as TupleType;
        type = tuple is { Types.Count: > 0 } ? tuple.Types[0] : type;
        if (type.Kind != TypeKind.Slice)
        {
            if (first.Value is NilConstant)
            {
                report.AppendToNil();
            }
            else
            {
                report.AppendToNonSlice(type);
            }
            return null;
        }
        BeValue(result, type);
        if (call.HasDots)
        {
            return CheckAppendSlice(call, type) ? Use.Value : null;
        }
        if (tuple is not null)
        {
            CheckAppendTuple(tuple, type);
            return Use.Value;
        }
        foreach (var argument in call.Arguments.Skip(1))
        {
            Assign(argument, type.Element!, "append");
        }
        return Use.Value;
    }

    private bool CheckAppendSlice(CallExpr call, GoType type)
    {
        if (call.Arguments.Length == 1)
        {
            report.AppendDotsFirst();
            return false;
        }
        if (call.Arguments.Length != 2)
        {
            report.TooManyArgumentsTo("append");
            return false;
        }
        var isText = type.Element!.Kind == TypeKind.Uint8 && InfoOf(Strip(call.Arguments[1])).Type is { IsString: true };
        if (isText)
        {
            Default(call.Arguments[1], BasicType.String);
        }
        else
        {
            Assign(call.Arguments[1], type.Underlying, "append");
        }
        return true;
    }

    private void CheckAppendTuple(TupleType tuple, GoType type)
    {
        foreach (var rest in tuple.Types.Skip(1))
        {
            if (TypeRelations.Assign(rest, type.Element!) == Conversion.None)
            {
                report.AppendResult(rest, type.Element!);
            }
        }
    }

    /// <summary>Checks the only argument of a built-in function and gives it its default type.</summary>
    private ExprInfo? OnlyArgument(CallExpr call, string name)
    {
        if (!HasOneArgument(call, name))
        {
            return null;
        }
        var argument = Check(call.Arguments[0], Use.Value);
        Default(call.Arguments[0], null);
        return argument.Type is null ? null : argument;
    }

    private Use? CheckLength(CallExpr call, Builtin function, ExprInfo result)
    {
        if (OnlyArgument(call, BuiltinName(function)) is not { } argument)
        {
            return null;
        }
        var type = argument.Type!.Underlying is PointerType { Target: { Kind: TypeKind.Array } array } ? array : argument.Type;
        var isDefined = type.Kind is TypeKind.Array or TypeKind.Chan or TypeKind.Slice
            || (function == Builtin.Len && type.Kind is TypeKind.String or TypeKind.Map);
        if (!isDefined)
        {
            report.InvalidArgument(call.Arguments[0], BuiltinName(function));
            return null;
        }
        if (argument.Value is StringConstant text)
        {
            return BeIntConstant(call, result, BasicType.Int, text.Bytes.Length);
        }
        if (type.Underlying is ArrayType fixedSize && !ConstantExpressions.HasCallOrReceive(call.Arguments[0]))
        {
            return BeIntConstant(call, result, BasicType.Int, fixedSize.Length);
        }
        return BeValue(result, BasicType.Int);
    }

    private Use? CheckPart(CallExpr call, Builtin function, ExprInfo result)
    {
        var name = BuiltinName(function);
        if (!HasOneArgument(call, name))
        {
            return null;
        }
        var argument = Check(call.Arguments[0], Use.Value);
        GoType? type = argument.Type?.Kind switch
        {
            null => null,
            TypeKind.UntypedNumber => BasicType.UntypedNumber,
            TypeKind.Complex64 => BasicType.Float32,
            TypeKind.Complex128 => BasicType.Float64,
            _ => BasicType.Invalid,
        };
        if (type is null or { IsInvalid: true })
        {
            if (type is not null)
            {
                report.InvalidArgument(call.Arguments[0], name);
            }
            return null;
        }
        BeValue(result, type);
        if (argument.Value is not null)
        {
            var whole = ToComplex(argument.Value);
            SetConstant(call, result, new FloatConstant(function == Builtin.Real ? whole.Real : whole.Imaginary));
        }
        return Use.Value;
    }

    private Use? CheckComplex(CallExpr call, ExprInfo result)
    {
        if (call.Arguments.Length == 1)
        {
            return CheckComplexOfCall(call, result);
        }
        if (call.Arguments.Length != 2)
        {
            var first = call.Arguments.IsEmpty ? "<N>" : ExprFormatter.Text(call.Arguments[0]);
            var what = $"complex - complex({first}, <N>)";
            if (call.Arguments.IsEmpty)
            {
                report.MissingArgument(what);
            }
            else
            {
                report.TooManyArgumentsTo(what);
            }
            return null;
        }
        var x = Check(call.Arguments[0], Use.Value);
        var y = Check(call.Arguments[1], Use.Value);
        DefaultBoth(call.Arguments[0], call.Arguments[1], false);
        if (x.Type is null || y.Type is null || CompleteComplex(call, x.Type, y.Type, result) is not { } what2)
        {
            return null;
        }
        if (x.Value is not null && y.Value is not null)
        {
            SetConstant(call, result, new ComplexConstant(ToFloat(x.Value).Value, ToFloat(y.Value).Value));
        }
        return what2;
    }

    private Use? CheckComplexOfCall(CallExpr call, ExprInfo result)
    {
        var argument = Check(call.Arguments[0], Use.Several);
        if (Strip(call.Arguments[0]) is not CallExpr inner || InfoOf(inner).Call != CallKind.Call)
        {
            report.ComplexNeedsTwo();
            return null;
        }
        if (InfoOf(Strip(inner.Function)).Type?.Underlying is not FuncType signature)
        {
            result.IsReported = true;
            return null;
        }
        if (signature.Results.Count != 2)
        {
            report.ComplexOfResults(inner, signature.Results.Count);
            return null;
        }
        return argument.Type is TupleType ? CompleteComplex(call, signature.Results[0], signature.Results[1], result) : null;
    }

    private Use? CompleteComplex(CallExpr call, GoType x, GoType y, ExprInfo result)
    {
        if (!GoType.Identical(x, y))
        {
            report.MismatchedTypes(ExprFormatter.Text(call), x, y);
            return null;
        }
        GoType? type = x.Kind switch
        {
            TypeKind.UntypedNumber => BasicType.UntypedNumber,
            TypeKind.Float32 => BasicType.Complex64,
            TypeKind.Float64 => BasicType.Complex128,
            _ => null,
        };
        if (type is null)
        {
            report.ComplexArguments(call, x);
            return null;
        }
        return BeValue(result, type);
    }

    private Use? CheckClose(CallExpr call, ExprInfo result)
    {
        if (OnlyArgument(call, "close") is not { } argument)
        {
            return null;
        }
        if (argument.Type!.Underlying is not ChanType chan)
        {
            report.CloseOfNonChan(call, argument.Type);
            return null;
        }
        if (!chan.CanSend)
        {
            report.CloseOfReceiveOnly(call);
            return null;
        }
        return BeStatement(result);
    }

    private Use? CheckDelete(CallExpr call, ExprInfo result)
    {
        switch (call.Arguments.Length)
        {
            case 0:
                report.MissingArguments("delete");
                return null;
            case 1:
                report.DeleteWithoutKey();
                return null;
            case > 2:
                report.TooManyArgumentsTo("delete");
                return null;
        }
        CheckArguments(call);
        var map = InfoOf(Strip(call.Arguments[0])).Type;
        if (map is null)
        {
            report.GiveUp();
            return null;
        }
        if (map.Kind != TypeKind.Map)
        {
            report.DeleteOfNonMap(map);
            return null;
        }
        Assign(call.Arguments[1], ((MapType)map.Underlying).KeyType, "delete");
        return BeStatement(result);
    }

    private Use? CheckCopy(CallExpr call, ExprInfo result)
    {
        if (call.Arguments.Length != 2)
        {
            if (call.Arguments.Length < 2)
            {
                report.MissingArguments("copy");
            }
            else
            {
                report.TooManyArgumentsTo("copy");
            }
            return null;
        }
        CheckArguments(call);
        var (x, y) = (InfoOf(Strip(call.Arguments[0])), InfoOf(Strip(call.Arguments[1])));
        if (x.Type is null || y.Type is null)
        {
            return null;
        }
        Default(call.Arguments[0], null);
        Default(call.Arguments[1], null);
        if (x.Type is null || y.Type is null || !CheckCopyTypes(x.Type, y.Type))
        {
            return null;
        }
        return BeValue(result, BasicType.Int) | Use.Statement;
    }

    private bool CheckCopyTypes(GoType target, GoType source)
    {
        var (toSlice, fromSlice) = (target.Kind == TypeKind.Slice, source.Kind == TypeKind.Slice);
        if (toSlice && source.IsString)
        {
            if (target.Element!.Canonical == BasicType.Uint8)
            {
                return true;
            }
            report.CopyElementTypes(target, "string");
        }
        else if (!toSlice && !fromSlice)
        {
            report.CopyNeedsSlices(target, source);
        }
        else if (!toSlice)
        {
            report.CopyNeedsSliceFirst(target);
        }
        else if (!fromSlice)
        {
            report.CopyNeedsSliceSecond(source);
        }
        else if (GoType.Identical(target.Element!, source.Element!))
        {
            return true;
        }
        else
        {
            report.CopyElementTypes(target, TypeFormatter.Definition(source));
        }
        return false;
    }

    private Use? CheckMake(CallExpr call, ExprInfo result)
    {
        if (call.Arguments.IsEmpty)
        {
            report.MissingArgument("make");
            return null;
        }
        if (CheckType(call.Arguments[0]) is not { } type)
        {
            return null;
        }
        var sizes = type.Kind switch
        {
            TypeKind.Slice => CheckMakeSlice(call, type),
            TypeKind.Map => CheckMakeSize(call, type, "size"),
            TypeKind.Chan => CheckMakeSize(call, type, "buffer"),
            _ => -1,
        };
        if (sizes < 0)
        {
            if (type.Kind is not (TypeKind.Slice or TypeKind.Map or TypeKind.Chan))
            {
                report.CannotMake(type);
            }
            return null;
        }
        if (call.Arguments.Length > sizes + 1)
        {
            report.TooManyArgumentsTo($"make({type})");
            return null;
        }
        return BeValue(result, type);
    }

    /// <summary>Checks length and capacity; gives how many sizes there are, or -1 after an error.</summary>
    private int CheckMakeSlice(CallExpr call, GoType type)
    {
        if (call.Arguments.Length < 2)
        {
            report.MakeWithoutLength(type);
            return -1;
        }
        var length = Check(call.Arguments[1], Use.Value);
        var capacity = call.Arguments.Length > 2 ? Check(call.Arguments[2], Use.Value) : null;
        if (length.Type is null || capacity is { Type: null })
        {
            return -1;
        }
        if (!CheckMakeArgument(type, "len", call.Arguments[1]) || (capacity is not null && !CheckMakeArgument(type, "cap", call.Arguments[2])))
        {
            return -1;
        }
        if (length.Value is IntConstant l && capacity?.Value is IntConstant c && l.Value > c.Value)
        {
            report.MakeLengthBeyondCapacity(type);
            return -1;
        }
        return 2;
    }

    private int CheckMakeSize(CallExpr call, GoType type, string name)
    {
        if (call.Arguments.Length < 2)
        {
            return 1;
        }
        var size = Check(call.Arguments[1], Use.Value);
        Default(call.Arguments[1], BasicType.Int);
        return size.Type is not null && CheckMakeArgument(type, name, call.Arguments[1]) ? 1 : -1;
    }

    private bool CheckMakeArgument(GoType made, string name, Expr argument)
    {
        var value = InfoOf(Strip(argument));
        if (!value.Type!.IsInteger && value.Type.Kind != TypeKind.UntypedNumber)
        {
            report.MakeArgumentType(name, made, value.Type);
            return false;
        }
        if (value.Value is not null and not NilConstant)
        {
            var size = ToInteger(value.Value);
            value.Value = size;
            if (size.Value.Sign < 0)
            {
                report.MakeArgumentNegative(name, made);
                return false;
            }
            if (size.Value > long.MaxValue)
            {
                report.MakeArgumentTooLarge(name, made);
                return false;
            }
        }
        Default(argument, BasicType.Int);
        return true;
    }

    private Use? CheckNew(CallExpr call, ExprInfo result)
    {
        if (call.Arguments.IsEmpty)
        {
            report.MissingArgument("new");
            return null;
        }
        if (CheckType(call.Arguments[0]) is not { } type)
        {
            return null;
        }
        if (call.Arguments.Length > 1)
        {
            report.TooManyArgumentsTo($"new({type})");
            return null;
        }
        return BeValue(result, types.PointerTo(type));
    }

    private Use? CheckPanic(CallExpr call, ExprInfo result)
    {
        if (!HasOneArgument(call, "panic"))
        {
            return null;
        }
        var argument = Check(call.Arguments[0], Use.Value);
        Default(call.Arguments[0], types.EmptyInterface);
        return argument.Type is null ? null : BeStatement(result);
    }

    private Use? CheckPrint(CallExpr call, ExprInfo result)
    {
        foreach (var argument in call.Arguments)
        {
            Check(argument, Use.Value);
        }
        foreach (var argument in call.Arguments)
        {
            var isInteger = InfoOf(Strip(argument)) is { Value: IntConstant };
            Default(argument, isInteger ? BasicType.Int64 : null);
        }
        return BeStatement(result);
    }

    private Use? CheckRecover(CallExpr call, ExprInfo result)
    {
        if (!call.Arguments.IsEmpty)
        {
            report.TooManyArgumentsTo("recover");
            return null;
        }
        if (function is not null)
        {
            function.HasRecover = true;
        }
        return BeValue(result, types.EmptyInterface) | Use.Statement;
    }

    private Use? CheckUnsafe(CallExpr call, Builtin function, ExprInfo result)
    {
        if (!HasOneArgument(call, BuiltinName(function)))
        {
            return null;
        }
        if (function == Builtin.Offsetof)
        {
            return BeIntConstant(call, result, BasicType.Uintptr, CheckOffsetof(call));
        }
        var argument = Check(call.Arguments[0], Use.Value);
        Default(call.Arguments[0], null);
        widths.CheckPending();
        var value = argument.Type is not { } type ? 0 : function == Builtin.Sizeof ? type.Size : type.Alignment;
        return BeIntConstant(call, result, BasicType.Uintptr, value);
    }

    private long CheckOffsetof(CallExpr call)
    {
        if (Strip(call.Arguments[0]) is not SelectorExpr selector || TypeInfo.Info(selector)?.Referent is Symbol)
        {
            report.OffsetofInvalid(call);
            return 0;
        }
        Check(selector.X, Use.Value);
        if (Check(selector, Use.Value).Type is null)
        {
            return 0;
        }
        if (info.SelectionOf(selector) is not { Kind: SelectionKind.Field } selection)
        {
            report.OffsetofMethod(call);
            return 0;
        }
        long offset = 0;
        for (var i = selection.Path.Count - 1; i >= 0; i--)
        {
            var step = selection.Path[i];
            if (step.ThroughPointer && i > 0)
            {
                var embedded = string.Concat(selection.Path.Take(i).Select(s => "." + s.Field.Name));
                report.OffsetofIndirect(call, ExprFormatter.Text(selector.X) + embedded);
                return 0;
            }
            offset += step.Struct.Offsets[step.Index];
        }
        return offset;
    }
}
