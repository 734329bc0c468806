using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Symbols;
using FuncType = GoDefer.Frontend.Types.FuncType;
using InterfaceType = GoDefer.Frontend.Types.InterfaceType;

namespace GoDefer.Frontend.Tree.Building;

/// <summary>Builds calls of functions and built-in functions, and conversions.</summary>
internal sealed class CallBuilder(BodyContext context)
{
    private TypeInfo Info => context.Info;

    private ExpressionBuilder Expressions => context.Expressions;

    /// <summary>Builds what is written <c>f(…)</c>.</summary>
    public ExprNode Build(CallExpr call) => Info.CallKindOf(call) switch
    {
        Types.CallKind.Conversion => Conversion(call),
        Types.CallKind.Builtin => BuiltinCall(call),
        _ => Call(call),
    };

    private CallNode Call(CallExpr call)
    {
        var function = Expressions.Build(call.Function, isCallee: true);
        var arguments = Expressions.BuildAll(call.Arguments);
        var type = (FuncType)function.Type!.Underlying;
        var kind = function switch
        {
            MethodNode => CallKind.Method,
            InterfaceMethodNode => CallKind.Interface,
            _ => CallKind.Function,
        };
        Convert(arguments, type, call.HasDots);
        return new CallNode(new NodePosition(call.Position), type.ResultType, kind, function, arguments) { HasDots = call.HasDots };
    }

    /// <summary>Converts arguments to the parameter types; a call that gives several values is left as it is.</summary>
    private void Convert(List<ExprNode> arguments, FuncType type, bool hasDots)
    {
        if (arguments is [{ Type: TupleType }])
        {
            return;
        }
        var line = context.Line;
        for (var i = 0; i < arguments.Count; i++)
        {
            Expressions.SetLine(arguments[i]);
            arguments[i] = Expressions.Assign(arguments[i], ParameterType(type, i, hasDots));
        }
        context.Line = line;
    }

    private static GoType ParameterType(FuncType type, int index, bool hasDots)
    {
        var last = type.Parameters.Count - 1;
        return type.IsVariadic && !hasDots && index >= last ? type.Parameters[last].Element! : type.Parameters[index];
    }

    private ExprNode Conversion(CallExpr call)
    {
        var position = new NodePosition(call.Position);
        var type = Info.TypeOf(call)!;
        var x = Expressions.Build(call.Arguments[0]);
        // A nil pointer, or another nil with a type of its own, makes an interface that is not nil.
        if (x is LiteralNode { IsNil: true } && (!type.IsInterface || x.Type!.IsInterface || x.Type.Kind == TypeKind.UntypedNil))
        {
            return new LiteralNode(position, type, type.IsString ? new StringConstant([]) : NilConstant.Instance) { Written = call };
        }
        var kind = Conversions.ForExplicit(x.Type!, type);
        return kind == ConversionKind.StringToRunes && x is LiteralNode { Value: StringConstant text }
            ? context.Literals.Runes(text, type)
            : new ConvertNode(position, type, kind, x);
    }

    private ExprNode BuiltinCall(CallExpr call)
    {
        var position = new NodePosition(call.Position);
        var type = Info.TypeOf(call);
        switch (Info.BuiltinOf(call.Function))
        {
            case Builtin.Append:
                return Append(call, position, type!);
            case Builtin.Cap:
                return Part(call, position, ValuePart.Capacity);
            case Builtin.Len:
                return Part(call, position, ValuePart.Length);
            case Builtin.Real:
                return Part(call, position, ValuePart.Real);
            case Builtin.Imag:
                return Part(call, position, ValuePart.Imaginary);
            case Builtin.Close:
                return new CloseNode(position, Expressions.Build(call.Arguments[0]));
            case Builtin.Complex:
                return Complex(call, position, type!);
            case Builtin.Copy:
                return new CopyNode(position, BasicType.Int, Expressions.Build(call.Arguments[0]), Expressions.Build(call.Arguments[1]));
            case Builtin.Delete:
                var map = Expressions.Build(call.Arguments[0]);
                return new DeleteNode(position, map, Expressions.Assign(Expressions.Build(call.Arguments[1]), ((Types.MapType)map.Type!.Underlying).KeyType));
            case Builtin.Make:
                return Make(call, position, type!);
            case Builtin.New:
                return new NewNode(position, type!);
            case Builtin.Panic:
                return new PanicNode(position, Expressions.Assign(Expressions.Build(call.Arguments[0]), NilType(call.Arguments[0])));
            case Builtin.Print:
                return new PrintNode(position, false, Printed(call));
            case Builtin.Println:
                return new PrintNode(position, true, Printed(call));
            case Builtin.Recover:
                return new RecoverNode(position, type!);
            case var other:
                throw context.Bug($"{other} is a constant");
        }
    }

    /// <summary>Both parts may come from one call: then they go through variables.</summary>
    private ComplexNode Complex(CallExpr call, NodePosition position, GoType type)
    {
        var first = Expressions.Build(call.Arguments[0]);
        if (first.Type is not TupleType parts)
        {
            return new ComplexNode(position, type, first, Expressions.Build(call.Arguments[1]));
        }
        var variables = parts.Types.Select(part => Temporary(position, part)).ToList();
        return new ComplexNode(position, type, variables[0], variables[1])
        {
            Init = [new AssignListNode(position, AssignListKind.Call, [.. variables], [first])],
        };
    }

    private Variable Temporary(NodePosition position, GoType type)
    {
        var function = context.Function!;
        var variable = new Variable(position, $".autotmp_{function.Locals.Count + function.OtherDeclarations.Count + context.LiteralCount}", type, StorageClass.Auto)
        {
            Function = function,
            IsTemporary = true,
            IsUsed = true,
        };
        function.Locals.Add(variable);
        return variable;
    }

    /// <summary>Only nil takes the parameter's type here; other values are converted when the call is lowered.</summary>
    private InterfaceType? NilType(Expr x) => Info.TypeOf(x) is null or { Kind: TypeKind.UntypedNil } ? Info.Types.EmptyInterface : null;

    private ExprNode Part(CallExpr call, NodePosition position, ValuePart part)
    {
        var x = Expressions.ImplicitStar(Expressions.Build(call.Arguments[0]));
        return new PartNode(position, Info.TypeOf(call)!, part, x);
    }

    private AppendNode Append(CallExpr call, NodePosition position, GoType type)
    {
        var arguments = Expressions.BuildAll(call.Arguments);
        for (var i = 1; i < arguments.Count; i++)
        {
            if (!call.HasDots)
            {
                arguments[i] = Expressions.Assign(arguments[i], type.Element);
            }
            else if (!arguments[i].Type!.IsString)
            {
                arguments[i] = Expressions.Assign(arguments[i], type.Underlying);
            }
        }
        return new AppendNode(position, type, arguments, call.HasDots);
    }

    private ExprNode Make(CallExpr call, NodePosition position, GoType type)
    {
        var first = call.Arguments.Length > 1 ? Expressions.Build(call.Arguments[1]) : null;
        var second = call.Arguments.Length > 2 ? Expressions.Build(call.Arguments[2]) : null;
        return type.Kind switch
        {
            TypeKind.Slice => new MakeSliceNode(position, type, first!, second),
            TypeKind.Map => new MakeMapNode(position, type, first),
            _ => new MakeChanNode(position, type, first),
        };
    }

    /// <summary>Integer constants without a type are printed as int64.</summary>
    private List<ExprNode> Printed(CallExpr call)
    {
        var arguments = Expressions.BuildAll(call.Arguments);
        foreach (var argument in arguments)
        {
            if (argument is LiteralNode { IsUntyped: true, Value: IntConstant, Type: BasicType { Kind: TypeKind.Int } } literal)
            {
                literal.Type = BasicType.Int64;
            }
            else if (argument is LiteralNode { IsNil: true, Type.Kind: TypeKind.UntypedNil } nil)
            {
                nil.Type = Info.Types.EmptyInterface;
            }
        }
        return arguments;
    }
}
