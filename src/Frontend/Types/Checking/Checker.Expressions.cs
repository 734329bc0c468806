using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Expressions: what an expression may be where it stands, names, and literals.</summary>
public sealed partial class Checker
{
    private static ExprInfo InfoOf(Expr expression)
    {
        if (expression.Annotation is ExprInfo known)
        {
            return known;
        }
        var made = new ExprInfo();
        expression.Annotation = made;
        return made;
    }

    /// <summary>Moves the line of messages to an expression, unless it is a name; a repeated constant stays where it is repeated.</summary>
    private void MoveLine(Expr expression)
    {
        var known = TypeInfo.Info(expression);
        var isName = expression is Ident || (expression is SelectorExpr && known?.Referent is Symbol or Selection { Kind: SelectionKind.MethodExpression });
        if (isName && known is not ({ IsForward: true, IsChecked: false } or { Referent: UndefinedSymbol }))
        {
            return;
        }
        report.Line = constant is { RepeatedAt.IsKnown: true } ? constant.RepeatedAt : LineOf(expression);
    }

    /// <summary>gc's place of an expression: literals in a row are joined where the first one is.</summary>
    private Position LineOf(Expr expression)
    {
        switch (expression)
        {
            case UnaryExpr { Op: Operator.And, X: CompositeLit literal }:
                return literalLines.TryGetValue(expression, out var end) ? end : literal.Position;
            case CompositeLit when literalLines.TryGetValue(expression, out var last):
                return last;
            case BinaryExpr { Op: Operator.Add, Y: BasicLit { Run: { StartsSum: true } run } }:
                return run.Position;
            default:
                return expression.Position;
        }
    }

    /// <summary>Of literals that make a pointer, once checked: the place of the element looked at last.</summary>
    private readonly Dictionary<Expr, Position> literalLines = [];

    /// <summary>Checks an expression that may be any of what <paramref name="use"/> says; after an error it has no type.</summary>
    private ExprInfo Check(Expr expression, Use use)
    {
        var line = report.Line;
        MoveLine(expression);
        var inner = Strip(expression);
        var result = InfoOf(inner);
        if (!result.IsChecked)
        {
            Enter(inner);
            var what = CheckNode(inner, result, use);
            result.IsChecked = true;
            if (what is { } kind)
            {
                CheckUse(inner, result, use, kind);
            }
            else
            {
                result.Type = null;
                result.Kind = ExprKind.Invalid;
                if (IsTypeOnly(use) && result.Referent is VarSymbol or ConstSymbol or FuncSymbol)
                {
                    report.NotType(inner);
                }
            }
            Leave();
        }
        for (; expression is ParenExpr paren; expression = paren.X)
        {
            paren.Annotation = result;
        }
        report.Line = line;
        return result;
    }

    private static bool IsTypeOnly(Use use) => (use & (Use.Value | Use.Type)) == Use.Type;

    /// <summary>Checks a name or other expression in a place where gc gives names a line of their own.</summary>
    private ExprInfo CheckAt(Expr expression, Position at, Use use)
    {
        var line = report.Line;
        report.Line = at;
        var result = Check(expression, use);
        report.Line = line;
        return result;
    }

    /// <summary>Checks an expression by its form; gives what it is, or null after an error.</summary>
    private Use? CheckNode(Expr expression, ExprInfo result, Use use)
    {
        switch (expression)
        {
            case Ident name:
                return CheckName(name, result, use);
            case SelectorExpr selector:
                return CheckSelector(selector, result, use);
            case BasicLit literal:
                return CheckLiteral(literal, result);
            case BinaryExpr binary:
                return CheckBinary(binary, result);
            case UnaryExpr unary:
                return CheckUnary(unary, result);
            case StarExpr star:
                return CheckStar(star, result, use);
            case CallExpr call:
                return CheckCall(call, result, use);
            case IndexExpr index:
                return CheckIndex(index, result);
            case SliceExpr slice:
                return CheckSlice(slice, result);
            case TypeAssertExpr assertion:
                return CheckAssertion(assertion, result);
            case CompositeLit literal:
                return CheckCompositeLit(literal, result, null);
            case FuncLit literal:
                return CheckFuncLit(literal, result);
            case TypeSwitchGuard:
                report.TypeSwitchOutside();
                return null;
            case BadExpr or KeyValueExpr:
                return null;
            default:
                return CheckTypeExpr(expression, result, use);
        }
    }

    /// <summary>Reports an expression that is not what its place needs.</summary>
    private void CheckUse(Expr expression, ExprInfo result, Use use, Use what)
    {
        const Use valueLike = Use.Value | Use.Type | Use.Callee;
        if (result.Kind == ExprKind.Type && !use.HasFlag(Use.Type))
        {
            if (result.Type is NamedType { IsResolved: false, Symbol.Type: not BasicType } || !result.Type!.IsBroken)
            {
                report.TypeAsExpression(result.Type);
            }
        }
        else if (IsTypeOnly(use) && result.Kind != ExprKind.Type)
        {
            report.NotType(expression);
        }
        else if ((use & valueLike) != 0 && !use.HasFlag(Use.Statement) && (what & valueLike) == 0)
        {
            report.UsedAsValue(expression);
        }
        else if (use.HasFlag(Use.Statement) && (use & valueLike) == 0 && !what.HasFlag(Use.Statement))
        {
            if (!result.IsReported)
            {
                report.NotUsed(expression);
            }
            result.IsReported = true;
        }
        else
        {
            return;
        }
        result.Type = null;
        result.Kind = result.Kind == ExprKind.Type ? ExprKind.Type : ExprKind.Invalid;
        Silence(result);
    }

    /// <summary>After some errors about a name gc says nothing more about what the name stands for, wherever it is used.</summary>
    private static void Silence(ExprInfo result)
    {
        switch (result.Referent)
        {
            case VarSymbol variable:
                variable.Type = BasicType.Invalid;
                break;
            case FuncSymbol func:
                func.Type = null;
                break;
            case ConstSymbol constSymbol:
                (constSymbol.Type, constSymbol.Value) = (BasicType.Invalid, null);
                break;
            case TypeSymbol type:
                type.Type = BasicType.Invalid;
                break;
        }
    }

    private static Use BeValue(ExprInfo result, GoType? type)
    {
        result.Kind = ExprKind.Value;
        result.Type = type;
        return Use.Value;
    }

    private static Use BeConstant(ExprInfo result, GoType type, ConstantValue value)
    {
        result.Value = value;
        return BeValue(result, type);
    }

    private Use? CheckName(Ident name, ExprInfo result, Use use)
    {
        if (name.Name == "_")
        {
            return CheckBlank(result, use);
        }
        return result.Referent switch
        {
            ConstSymbol { IsIota: true } => CheckIota(name, result),
            ConstSymbol { IsUndeclared: true } => CheckUndefined(name, result),
            Symbol symbol => CheckSymbol(symbol, result, use),
            _ => null,
        };
    }

    /// <summary>Once _ was used as a value, what is assigned to it is not converted any more.</summary>
    private bool isBlankBroken;

    private Use? CheckBlank(ExprInfo result, Use use)
    {
        if (!use.HasFlag(Use.Target))
        {
            report.BlankAsValue();
            isBlankBroken = true;
            return null;
        }
        return isBlankBroken ? null : BeValue(result, BasicType.Blank);
    }

    private Use? CheckSymbol(Symbol symbol, ExprInfo result, Use use)
    {
        switch (symbol)
        {
            case VarSymbol variable:
                return CheckVariable(variable, result, use);
            case ConstSymbol constSymbol:
                return RequireConst(constSymbol, use) ? CheckConstant(constSymbol, result) : null;
            case TypeSymbol type:
                RequireType(type, use);
                result.Kind = ExprKind.Type;
                result.Type = type.Type;
                return type.Type is BasicType { IsInvalid: true } ? null : Use.Type;
            case FuncSymbol { State: CheckState.Checking }:
                if (!IsTypeOnly(use)) { ReportLoop(symbol.Name); }
                return null;
            case FuncSymbol func:
                RequireFunc(func);
                return func.Type is null ? null : BeValue(result, func.Type);
            case NilSymbol:
                return BeConstant(result, BasicType.UntypedNil, NilConstant.Instance);
            case BuiltinSymbol builtin:
                return CheckBuiltinName(builtin, result, use);
            case BlankSymbol:
                return CheckBlank(result, use);
            case PackageSymbol:
                report.PackageWithoutSelector(symbol.Name);
                return null;
            default:
                ReportUndefined((UndefinedSymbol)symbol);
                result.IsReported = true;
                return null;
        }
    }

    /// <summary>A constant with a type and a wrong value has its type where it is used.</summary>
    private static Use? CheckConstant(ConstSymbol symbol, ExprInfo result)
    {
        if (symbol.Value is { } value) { return BeConstant(result, symbol.Type, value); }
        return symbol.Type.IsInvalid ? null : BeValue(result, symbol.Type);
    }

    private Use? CheckVariable(VarSymbol variable, ExprInfo result, Use use)
    {
        if (variable.State == CheckState.Checking && IsTypeOnly(use))
        {
            return null;
        }
        RequireVar(variable);
        LookAgainAtParameterType(variable);
        if (!use.HasFlag(Use.Target))
        {
            variable.IsUsed = true;
        }
        MarkCapture(variable);
        return variable.Type.IsInvalid && variable.Type is BasicType ? null : BeValue(result, variable.Type);
    }

    /// <summary>A parameter whose type is a name of something else: gc looks the name up once more where the parameter is first used.</summary>
    private void LookAgainAtParameterType(VarSymbol variable)
    {
        if (variable is { Kind: VarKind.Parameter or VarKind.Result, Type.IsInvalid: true, TypeExpr: { } type } && parametersUsed.Add(variable))
        {
            CheckTypeAgain(type);
        }
    }

    private readonly HashSet<VarSymbol> parametersUsed = [];

    private void MarkCapture(VarSymbol variable)
    {
        for (var inner = function; variable.Function is not null && inner is not null && inner != variable.Function; inner = inner.Outer)
        {
            variable.IsCaptured = variable.IsUsed = true;
            if (inner.CaptureOf(variable) is { } capture)
            {
                capture.IsUsed = true;
            }
        }
    }

    private Use? CheckUndefined(Ident name, ExprInfo result)
    {
        var symbol = new UndefinedSymbol(name.Name, info.Package, name.Position);
        result.Referent = symbol;
        return CheckSymbol(symbol, result, Use.None);
    }

    private Use? CheckIota(Ident name, ExprInfo result)
    {
        if (constant is null)
        {
            return CheckUndefined(name, result);
        }
        var value = new IntConstant(constant.Iota);
        result.Referent = new ConstSymbol(ConstSymbol.Iota, null, default) { Type = BasicType.UntypedNumber, Value = value };
        return BeConstant(result, BasicType.UntypedNumber, value);
    }

    private Use? CheckBuiltinName(BuiltinSymbol builtin, ExprInfo result, Use use)
    {
        if (!use.HasFlag(Use.Callee))
        {
            report.BuiltinNotCalled(BuiltinName(builtin.Function));
            return null;
        }
        result.Kind = ExprKind.Builtin;
        return Use.Callee;
    }

    private void ReportUndefined(UndefinedSymbol symbol)
    {
        if (symbol.IsReported) { return; }
        symbol.IsReported = true;
        var name = symbol.Package is { IsLocal: false } package ? $"{package.ShownName}.{symbol.Name}" : symbol.Name;
        if (symbol.Package is { IsLibrary: true, Path: var path } && StandardPackages.IsPartial(path) && GoNames.IsExported(symbol.Name))
        {
            report.NotSupported(symbol.Position, name);
        }
        else
        {
            report.Undefined(symbol.Position, name);
        }
    }

    private Use? CheckLiteral(BasicLit literal, ExprInfo result)
    {
        var value = LiteralValue.ParseOrReplace(literal);
        return BeConstant(result, value is StringConstant ? BasicType.UntypedString : BasicType.UntypedNumber, value);
    }

    private Use? CheckFuncLit(FuncLit literal, ExprInfo result)
    {
        var body = info.FunctionOf(literal);
        ForgetEarlierAssignments(body);
        var line = report.Line;
        body.Type = CheckSignature(body, null);
        report.Line = line;
        if (body.Type is null)
        {
            return null;
        }
        if (function is not null)
        {
            CheckLiteralName(body, literal.Position);
            CheckBody(body);
        }
        return BeValue(result, body.Type);
    }

    /// <summary>Literals of functions that are declared twice have the same names, which gc reports too.</summary>
    private void CheckLiteralName(FunctionInfo body, Position at)
    {
        if (report.Count > 0 && LiteralName(body) is { } name && !literalNames.TryAdd(name, at))
        {
            report.Redeclared(at, name, literalNames[name]);
            literalNames[name] = at;
        }
    }

    private readonly Dictionary<string, Position> literalNames = [];

    /// <summary>What gc calls the function of a literal: <c>f.func1</c>, <c>f.func1.2</c>; null in blank functions.</summary>
    private static string? LiteralName(FunctionInfo body)
    {
        if (body.Outer is not { } outer)
        {
            return body.Symbol is not { IsBlank: false, InitIndex: < 0 } symbol ? null
                : symbol.ReceiverBase is null ? symbol.Name : $"{Receiver(symbol)}.{symbol.Name}";
        }
        var number = outer.LiteralList.IndexOf(body) + 1;
        return LiteralName(outer) is { } name ? $"{name}.{(outer.Outer is null ? "func" : "")}{number}" : null;
    }

    /// <summary>
    /// Assignments between a variable's declaration and the first literal that captures it do not count as reassignments
    /// if no loop or label lies between: the literal sees the value they leave.
    /// </summary>
    private void ForgetEarlierAssignments(FunctionInfo body)
    {
        foreach (var capture in body.CaptureList)
        {
            if (capturedOnce.Add(capture.Variable) && capture.Variable.Depth == depth)
            {
                capture.Variable.IsReassigned = false;
            }
        }
    }

    private readonly HashSet<VarSymbol> capturedOnce = [];

    private Use? CheckStar(StarExpr star, ExprInfo result, Use use)
    {
        var operand = Check(star.X, Use.Value | Use.Type | (use & Use.LiteralType));
        if (operand.Type is not { } type)
        {
            return null;
        }
        if (operand.Kind == ExprKind.Type)
        {
            result.Kind = ExprKind.Type;
            result.Type = types.PointerTo(type);
            return Use.Type;
        }
        if (type.Underlying is not PointerType pointer)
        {
            if ((use & (Use.Value | Use.Statement)) == 0)
            {
                result.Kind = ExprKind.Value;
                return Use.None;
            }
            report.InvalidIndirect(star.X);
            return null;
        }
        return BeValue(result, pointer.Target);
    }

    private Use? CheckIndex(IndexExpr expression, ExprInfo result)
    {
        Check(expression.X, Use.Value);
        Default(expression.X, null);
        var index = Check(expression.Index, Use.Value);
        var operand = InfoOf(Strip(expression.X));
        if (operand.Type is not { } type || index.Type is null)
        {
            return null;
        }
        if (type.Underlying is PointerType { Target: { Kind: TypeKind.Array } array })
        {
            type = array;
        }
        switch (type.Kind)
        {
            case TypeKind.String or TypeKind.UntypedString:
                CheckElementIndex("string", type, operand, expression.Index);
                return BeValue(result, BasicType.Byte);
            case TypeKind.Array:
                CheckElementIndex("array", type, operand, expression.Index);
                return BeValue(result, type.Element);
            case TypeKind.Slice:
                CheckElementIndex("slice", type, operand, expression.Index);
                return BeValue(result, type.Element);
            case TypeKind.Map:
                var map = (MapType)type.Underlying;
                Default(expression.Index, map.KeyType);
                if (InfoOf(Strip(expression.Index)).Type is not null)
                {
                    Assign(expression.Index, map.KeyType, "map index");
                }
                return BeValue(result, map.ValueType);
            default:
                report.NoIndexing(expression, type);
                return null;
        }
    }

    private void CheckElementIndex(string what, GoType type, ExprInfo operand, Expr index)
    {
        DefaultIndex(index);
        var found = InfoOf(Strip(index));
        if (found.Type is { IsInteger: false })
        {
            report.IndexNotInteger(what, index);
            return;
        }
        CheckIndexRange(what, type.Underlying as ArrayType, operand, index, isSlice: false);
    }

    /// <summary>
    /// Checks that a constant index lies within what is known of its operand; a bound of a slice may be its length. gc looks
    /// at the low 64 bits first.
    /// </summary>
    private bool CheckIndexRange(string what, ArrayType? array, ExprInfo operand, Expr index, bool isSlice)
    {
        if (InfoOf(Strip(index)).Value is not IntConstant { Value: var value })
        {
            return true;
        }
        var low = unchecked((long)(ulong)(value & ulong.MaxValue));
        var excess = isSlice ? 1 : 0;
        if (low < 0)
        {
            report.IndexNegative(what, index);
        }
        else if (array is { Length: >= 0 } && low >= array.Length + excess)
        {
            report.IndexBeyondArray(what, index, array.Length);
        }
        else if (operand.Value is StringConstant text && low >= text.Bytes.Length + excess)
        {
            report.IndexBeyondString(what, index, text.Bytes.Length);
        }
        else if (value > long.MaxValue)
        {
            report.IndexTooLarge(what, index);
        }
        else
        {
            return true;
        }
        return false;
    }

    private Use? CheckSlice(SliceExpr expression, ExprInfo result)
    {
        Check(expression.X, Use.Value);
        Expr?[] bounds = [expression.Low, expression.High, expression.Max];
        foreach (var bound in bounds.OfType<Expr>())
        {
            Check(bound, Use.Value);
        }
        Default(expression.X, null);
        foreach (var bound in bounds)
        {
            DefaultIndex(bound);
        }
        var operand = InfoOf(Strip(expression.X));
        if (operand.Type is not { } type || SlicedType(expression, type, out var array) is not { } sliced)
        {
            return null;
        }
        foreach (var bound in bounds.OfType<Expr>())
        {
            if (!CheckSliceIndex(operand, array, bound))
            {
                return null;
            }
        }
        return CheckOrder(bounds[0], bounds[1]) && CheckOrder(bounds[0], bounds[2]) && CheckOrder(bounds[1], bounds[2])
            ? BeValue(result, sliced)
            : null;
    }

    /// <summary>The type of a slice of a value; null after an error.</summary>
    private GoType? SlicedType(SliceExpr expression, GoType type, out ArrayType? array)
    {
        array = type.Underlying as ArrayType;
        if (array is not null)
        {
            if (!IsAddressable(expression.X))
            {
                report.SliceOfUnaddressable(expression);
                return null;
            }
            MarkAddressTaken(expression.X);
            return types.SliceOf(array.ElementType);
        }
        if (type.IsString)
        {
            if (expression.IsFull)
            {
                report.FullSliceOfString(expression);
                return null;
            }
            return type;
        }
        if (type.Underlying is PointerType { Target.Underlying: ArrayType target })
        {
            array = target;
            return types.SliceOf(target.ElementType);
        }
        if (type.Kind == TypeKind.Slice)
        {
            return type;
        }
        report.CannotSlice(expression.X, type);
        return null;
    }

    private bool CheckSliceIndex(ExprInfo operand, ArrayType? array, Expr index)
    {
        var found = InfoOf(Strip(index));
        if (found.Type is not { } type)
        {
            return false;
        }
        if (!type.IsInteger)
        {
            report.SliceIndexType(index, type);
            return false;
        }
        return CheckIndexRange("slice", array, operand, index, isSlice: true);
    }

    private bool CheckOrder(Expr? low, Expr? high)
    {
        if (low is null || high is null || InfoOf(Strip(low)).Value is not IntConstant a || InfoOf(Strip(high)).Value is not IntConstant b
            || a.Value <= b.Value)
        {
            return true;
        }
        report.SliceIndexesSwapped(low, high);
        return false;
    }

    private Use? CheckAssertion(TypeAssertExpr assertion, ExprInfo result)
    {
        Check(assertion.X, Use.Value);
        Default(assertion.X, null);
        if (InfoOf(Strip(assertion.X)).Type is not { } operand)
        {
            return null;
        }
        if (!operand.IsInterface)
        {
            report.AssertionOnNonInterface(assertion, operand);
            return null;
        }
        if (CheckType(assertion.Type) is not { } type)
        {
            return null;
        }
        if (!type.IsInterface && TypeRelations.FirstMissing(type, operand) is { } missing)
        {
            ReportNoMethod(type, operand);
            report.ImpossibleAssertion(Diagnostics.Reasons.NotImplemented(type, operand, missing));
            return null;
        }
        return BeValue(result, type);
    }
}
