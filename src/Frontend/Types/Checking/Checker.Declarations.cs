using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Declarations of constants, types, variables, functions and methods.</summary>
public sealed partial class Checker
{
    private readonly WidthQueue widths;

    /// <summary>The constant whose value is being computed, for iota; null outside of constant declarations.</summary>
    private ConstDefinition? constant;

    private void CheckSignatureOrConstant(Decl decl)
    {
        report.Line = decl.Position;
        switch (decl)
        {
            case ConstDecl consts:
                CheckConsts(consts);
                break;
            case TypeDecl { IsAlias: false } type:
                CheckTypeDecl(type);
                break;
            case FuncDecl declaration:
                CheckFuncDecl(declaration);
                break;
        }
    }

    private void CheckVariableOrAlias(Decl decl)
    {
        report.Line = decl.Position;
        switch (decl)
        {
            case VarDecl { Values.IsEmpty: true } unset when function is null:
                CheckBlanks(unset);
                break;
            case VarDecl variables:
                CheckVarDecl(variables);
                break;
            case TypeDecl { IsAlias: true } type:
                CheckTypeDecl(type);
                break;
        }
    }

    /// <summary>Of package variables without a value only the blank ones are looked at in their turn.</summary>
    private void CheckBlanks(VarDecl decl)
    {
        foreach (var blank in decl.Names.Where(n => n.Name == "_"))
        {
            CheckVar(decl, Declared<VarSymbol>(blank), null);
        }
    }

    /// <summary>Package variables without a value are checked when they are used; here are those nothing uses.</summary>
    private void CheckUnusedVariables()
    {
        foreach (var decl in info.Files.SelectMany(f => f.Decls).OfType<VarDecl>().Where(d => d.Values.IsEmpty))
        {
            report.Line = decl.Position;
            CheckVarDecl(decl);
        }
        widths.CheckPending();
        CheckMapKeys();
    }

    private static T Declared<T>(Ident name)
        where T : Symbol => (T)TypeInfo.Info(name)!.Referent!;

    private void CheckConsts(ConstDecl decl)
    {
        foreach (var name in decl.Names)
        {
            if (TypeInfo.Info(name)?.Referent is ConstSymbol { Definition: not null } symbol)
            {
                RequireConst(symbol, Use.Value);
            }
        }
    }

    /// <summary>Sees to it that a constant has its type and value; gives false inside its own definition.</summary>
    private bool RequireConst(ConstSymbol symbol, Use use)
    {
        if (symbol.State == CheckState.Checked || symbol.Definition is not { } definition)
        {
            return true;
        }
        if (symbol.State == CheckState.Checking)
        {
            if (!IsTypeOnly(use)) { report.ConstLoop(symbol.Position, CycleTrace(CycleFrom(symbol))); }
            return false;
        }
        symbol.State = CheckState.Checking;
        Enter(symbol);
        var (line, outer) = (report.Line, constant);
        constant = definition;
        DefineConst(symbol, definition);
        (report.Line, constant) = (line, outer);
        Leave();
        symbol.State = CheckState.Checked;
        return true;
    }

    private void DefineConst(ConstSymbol symbol, ConstDefinition definition)
    {
        GoType? type = null;
        if (definition.Type is not null)
        {
            type = CheckTypeAgain(definition.Type);
            if (type is null)
            {
                return;
            }
            symbol.Type = type;
        }
        Forget(definition.Value);
        var value = Check(definition.Value, Use.Value);
        if (value.Value is NilConstant && value.Type is { Kind: TypeKind.UntypedNil })
        {
            report.ConstNil();
            return;
        }
        bool? isConstant = value is { Type: not null, Value: null } ? false : ConstantExpressions.IsConstant(definition.Value);
        if (isConstant is null)
        {
            report.GiveUp();
            return;
        }
        if (isConstant == false)
        {
            if (!value.IsReported)
            {
                report.ConstNotConstant(definition.Value);
                value.IsReported = true;
            }
            return;
        }
        if (type is not null && !ConvertConst(definition.Value, value, type))
        {
            return;
        }
        symbol.Type = value.Type ?? BasicType.Invalid;
        symbol.Value = value.Value;
    }

    private bool ConvertConst(Expr expression, ExprInfo value, GoType type)
    {
        if (!CanBeConstant(type))
        {
            report.ConstTypeInvalid(type);
            return false;
        }
        if (value.Type is not { IsUntyped: true } && (value.Type is null || !GoType.Identical(type, value.Type)))
        {
            report.ConstMismatch(expression, type);
            return false;
        }
        Convert(expression, type);
        return true;
    }

    /// <summary>Drops what is known of a value that is computed once more, for another constant of its group, but for what names and function literals are.</summary>
    private static void Forget(Expr expression)
    {
        if (expression.Annotation is ExprInfo known)
        {
            var fresh = new ExprInfo { Referent = known.Referent is Selection ? null : known.Referent, IsForward = known.IsForward };
            expression.Annotation = fresh;
            if (expression is SelectorExpr { Selector: var name } && fresh.Referent is Symbol)
            {
                name.Annotation = fresh;
                return;
            }
        }
        foreach (var child in NodeChildren.Of(expression))
        {
            Forget(child);
        }
    }

    private void CheckTypeDecl(TypeDecl decl)
    {
        var symbol = Declared<TypeSymbol>(decl.Name);
        RequireType(symbol, Use.Type);
        if (!symbol.Type.IsInvalid || symbol.Type is NamedType)
        {
            widths.Add(symbol.Type);
        }
        if (symbol.Type is NamedType { IsNotInHeap: true } && !decl.Pragma.HasFlag(Pragma.NotInHeap))
        {
            report.MustBeNotInHeap(symbol.Type);
        }
    }

    /// <summary>Sees to it that a type name stands for a type, as far as that is possible inside its own definition.</summary>
    private void RequireType(TypeSymbol symbol, Use use)
    {
        if (symbol.State == CheckState.Checked || symbol.Declaration is not { } decl)
        {
            return;
        }
        if (symbol.State == CheckState.Checking)
        {
            ReportAliasCycle(symbol, use);
            return;
        }
        symbol.State = CheckState.Checking;
        Enter(symbol);
        widths.Defer();
        var (line, outer) = (report.Line, constant);
        (report.Line, constant) = (symbol.Position, null);
        var type = CheckType(decl.Type);
        if (type is null)
        {
            symbol.Type = BasicType.Invalid;
            if (!symbol.IsAlias && report.Count > 0)
            {
                report.GiveUp();
            }
        }
        else if (symbol.IsAlias)
        {
            symbol.Type = type;
        }
        else
        {
            ((NamedType)symbol.Type).SetUnderlying(type);
            CheckEarlierEmbedding((NamedType)symbol.Type);
        }
        (report.Line, constant) = (line, outer);
        widths.Resume();
        Leave();
        symbol.State = CheckState.Checked;
    }

    /// <summary>A type may use itself if there is a defined type in the cycle, not only aliases.</summary>
    private void ReportAliasCycle(TypeSymbol symbol, Use use)
    {
        if (!symbol.IsAlias || !use.HasFlag(Use.Type))
        {
            return;
        }
        if (inProgress.Skip(inProgress.LastIndexOf(symbol)).OfType<TypeSymbol>().All(s => s.IsAlias))
        {
            report.AliasLoop(symbol.Position, symbol.Name, CycleTrace(CycleFrom(symbol)));
        }
        else
        {
            report.NotSupported(symbol.Position, $"recursive type through alias {symbol.Name}");
        }
    }

    private void CheckVarDecl(VarDecl decl)
    {
        var isTuple = decl.Values.Length == 1 && decl.Names.Length > 1;
        if (isTuple)
        {
            CheckVarTuple(decl);
            return;
        }
        for (var i = 0; i < decl.Names.Length; i++)
        {
            if (TypeInfo.Info(decl.Names[i])?.Referent is VarSymbol symbol && (decl.Values.IsEmpty || i < decl.Values.Length))
            {
                CheckVar(decl, symbol, decl.Values.IsEmpty ? null : decl.Values[i]);
            }
        }
    }

    /// <summary>Checks the declaration of one variable and its own value.</summary>
    private void CheckVar(VarDecl decl, VarSymbol symbol, Expr? value)
    {
        if (!BeginInit(symbol, decl))
        {
            return;
        }
        if (function is not null)
        {
            symbol.Depth = depth;
        }
        if (symbol.TypeExpr is not null)
        {
            RequireVar(symbol);
        }
        symbol.IsReassigned |= value is null && symbol.Kind == VarKind.Local;
        var checkedValue = value is null ? null : Check(value, Use.Value);
        if (value is not null && symbol.TypeExpr is not null && !symbol.Type.IsInvalid && checkedValue!.Type is not null)
        {
            Assign(value, symbol.Type, "assignment");
        }
        if (value is not null && symbol.TypeExpr is null)
        {
            Default(value, null);
            SetVarType(symbol, checkedValue!.Type);
        }
        AddWidth(symbol.Type);
        EndInit(symbol);
    }

    private void SetVarType(VarSymbol symbol, GoType? type)
    {
        symbol.Type = type ?? BasicType.Invalid;
        symbol.State = CheckState.Checked;
    }

    private void AddWidth(GoType type)
    {
        if (!type.IsInvalid)
        {
            widths.Add(type);
        }
    }

    private bool BeginInit(VarSymbol symbol, Node definition)
    {
        if (symbol.InitState == CheckState.Checking && report.Count == 0)
        {
            report.Line = definition.Position;
            ReportLoop(Diagnostics.StatementFormatter.Text(definition));
        }
        if (symbol.InitState != CheckState.Unchecked)
        {
            return false;
        }
        symbol.InitState = CheckState.Checking;
        Enter(definition);
        report.Line = definition.Position;
        return true;
    }

    private void EndInit(VarSymbol symbol)
    {
        Leave();
        symbol.InitState = CheckState.Checked;
    }

    private void CheckVarTuple(VarDecl decl)
    {
        var symbols = decl.Names.Select(Declared<VarSymbol>).ToArray();
        if (!BeginInit(symbols[0], decl))
        {
            return;
        }
        foreach (var symbol in symbols)
        {
            symbol.Depth = depth;
            if (symbol.TypeExpr is not null)
            {
                RequireVar(symbol);
            }
        }
        AssignTuple([.. decl.Names.Select(DeclaredTarget)], decl.Values[0]);
        EndInit(symbols[0]);
    }

    private static AssignTarget DeclaredTarget(Ident name)
    {
        var symbol = Declared<VarSymbol>(name);
        BeValue(InfoOf(name), symbol.Type.IsInvalid ? null : symbol.Type);
        return new AssignTarget(name, symbol);
    }

    /// <summary>Sees to it that a variable has its type; a package variable may be used before its declaration.</summary>
    private void RequireVar(VarSymbol symbol)
    {
        if (symbol.State == CheckState.Checked || symbol.TypeExpr is null && symbol.Definition is not VarDecl)
        {
            return;
        }
        if (symbol.State == CheckState.Checking)
        {
            ReportLoop(symbol.Name);
            return;
        }
        var (line, outer) = (report.Line, constant);
        constant = null;
        if (symbol.TypeExpr is not null)
        {
            symbol.State = CheckState.Checking;
            Enter(symbol);
            symbol.Type = CheckType(symbol.TypeExpr) ?? BasicType.Invalid;
            Leave();
            symbol.State = CheckState.Checked;
        }
        else
        {
            Enter(symbol);
            var (outerFunction, outerDepth) = (function, depth);
            function = symbol.Function;
            RequireInit(symbol, (VarDecl)symbol.Definition!);
            (function, depth) = (outerFunction, outerDepth);
            Leave();
        }
        (report.Line, constant) = (line, outer);
    }

    private void RequireInit(VarSymbol symbol, VarDecl decl)
    {
        if (decl.Values.Length == 1 && decl.Names.Length > 1)
        {
            CheckVarTuple(decl);
            return;
        }
        for (var i = 0; i < decl.Names.Length && i < decl.Values.Length; i++)
        {
            if (TypeInfo.Info(decl.Names[i])?.Referent == symbol)
            {
                CheckVar(decl, symbol, decl.Values[i]);
            }
        }
    }

    private void CheckFuncDecl(FuncDecl decl)
    {
        var symbol = Declared<FuncSymbol>(decl.Name);
        Enter(decl);
        RequireFunc(symbol);
        symbol.Function!.HasLostType = symbol is { Type: null, Function.Type: not null };
        Leave();
        if (decl.Receiver is not null && symbol.Function!.Receiver is { Type.IsInvalid: false } receiver)
        {
            report.Line = decl.Position;
            AddMethod(symbol, receiver.Type);
        }
    }

    /// <summary>Sees to it that a function has its type.</summary>
    private void RequireFunc(FuncSymbol symbol)
    {
        if (symbol.State != CheckState.Unchecked || symbol.Function is not { } body)
        {
            return;
        }
        symbol.State = CheckState.Checking;
        Enter(symbol);
        var (line, outer) = (report.Line, constant);
        constant = null;
        symbol.Type = body.Type = CheckSignature(body, ((FuncDecl)body.Node).Receiver);
        Leave();
        symbol.State = CheckState.Checked;
        (report.Line, constant) = (line, outer);
    }

    private FuncType? CheckSignature(FunctionInfo body, Field? receiver)
    {
        report.Line = body.Signature.Position;
        var isValid = true;
        if (receiver is not null)
        {
            isValid &= CheckParameter(body.Receiver!, receiver, out _);
        }
        Enter(body.Signature);
        var type = CheckFuncType(body.Signature, receiver, out var parameterTypes, out var resultTypes);
        Leave();
        for (var i = 0; i < body.ParameterList.Count; i++)
        {
            SetVarType(body.ParameterList[i], parameterTypes[i]);
        }
        for (var i = 0; i < body.ResultList.Count; i++)
        {
            SetVarType(body.ResultList[i], resultTypes[i]);
        }
        return isValid ? type : null;
    }

    private bool CheckParameter(VarSymbol symbol, Field field, out GoType? type)
    {
        var line = report.Line;
        report.Line = field.Position;
        type = CheckType(field.Type);
        SetVarType(symbol, type);
        report.Line = line;
        return type is not null;
    }

    private void AddMethod(FuncSymbol symbol, GoType receiver)
    {
        symbol.HasPointerReceiver = receiver is PointerType;
        if (MemberLookup.MethodOwner(receiver) is not { IsNamed: true } owner)
        {
            ReportReceiver(receiver);
            return;
        }
        if (owner is not NamedType named || named.Package != info.Package)
        {
            report.ReceiverNotLocal(owner);
            return;
        }
        symbol.ReceiverBase = named;
        if (symbol.IsBlank)
        {
            return;
        }
        if (named.Underlying is StructType structure && structure.IndexOf(symbol.Name, symbol.Package) >= 0)
        {
            report.FieldAndMethod(named, symbol.Name);
            return;
        }
        if (named.FindMethod(symbol.Name, symbol.Package) is { } first)
        {
            ReportDifferent(named, first, symbol);
        }
        else
        {
            named.AddMethod(symbol);
        }
        var name = $"{Receiver(symbol)}.{symbol.Name}";
        if (methodLines.TryGetValue((named, name), out var previous))
        {
            report.Redeclared(symbol.Position, name, previous);
        }
        methodLines[(named, name)] = report.Line;
    }

    /// <summary>Where the methods of types are declared, by the names they have in messages.</summary>
    private readonly Dictionary<(NamedType, string), Position> methodLines = [];

    private void ReportDifferent(NamedType named, FuncSymbol previous, FuncSymbol symbol)
    {
        var hasSameType = previous.HasPointerReceiver == symbol.HasPointerReceiver
            && previous.Type is not null && symbol.Type is not null && GoType.Identical(previous.Type, symbol.Type);
        if (!hasSameType && previous.Type is not null && symbol.Type is not null)
        {
            report.MethodRedeclared(named, symbol.Name, Describe(previous), Describe(symbol));
        }
    }

    private static string Receiver(FuncSymbol method) =>
        method.HasPointerReceiver ? $"(*{method.ReceiverBase})" : method.ReceiverBase!.ToString();

    private static string Describe(FuncSymbol method) =>
        $"method({(method.HasPointerReceiver ? "*" : "")}{method.ReceiverBase}) func{TypeFormatter.Signature(method.Type!)}";

    private void ReportReceiver(GoType receiver)
    {
        var target = receiver;
        if (receiver.Underlying is PointerType pointer)
        {
            if (receiver.IsNamed)
            {
                report.ReceiverIsPointer(receiver, receiver);
                return;
            }
            target = pointer.Target;
        }
        if (target.IsInvalid)
        {
            return;
        }
        if (!target.IsNamed)
        {
            report.ReceiverNotDefined(receiver, target);
        }
        else if (target.Kind == TypeKind.Pointer)
        {
            report.ReceiverIsPointer(receiver, target);
        }
        else if (target.IsInterface)
        {
            report.ReceiverIsInterface(receiver, target);
        }
        else
        {
            report.ReceiverInvalid(receiver, target);
        }
    }
}
