using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Expressions and types.</summary>
internal sealed partial class Resolver
{
    private void VisitOptional(Expr? expression)
    {
        if (expression is not null)
        {
            Visit(expression);
        }
    }

    private void VisitAll(IEnumerable<Expr> expressions)
    {
        foreach (var expression in expressions)
        {
            Visit(expression);
        }
    }

    private void Visit(Expr expression)
    {
        report.Line = expression.Position;
        switch (expression)
        {
            case Ident { Name: "_" } blank:
                blank.Annotation = new ExprInfo();
                break;
            case Ident name:
                BindUse(name, name.Position);
                break;
            case BasicLit literal when NumberProblem.Of(literal) is { } problem:
                report.LiteralInvalid(problem);
                break;
            case BinaryExpr binary:
                VisitBinary(binary);
                break;
            case CallExpr call:
                Visit(call.Function);
                VisitAll(call.Arguments);
                break;
            case SelectorExpr selector:
                VisitSelector(selector);
                break;
            case CompositeLit literal:
                VisitOptional(literal.Type);
                VisitAll(literal.Elements);
                GiveUpIfAny(literal.Elements);
                report.Line = literal.Rbrace;
                break;
            case KeyValueExpr pair:
                Visit(pair.Key);
                Visit(pair.Value);
                GiveUpIfBad(pair.Value);
                break;
            case FuncLit literal:
                VisitLiteral(literal);
                break;
            case ParenExpr paren:
                Visit(paren.X);
                break;
            case UnaryExpr unary:
                Visit(unary.X);
                break;
            case StarExpr star:
                Visit(star.X);
                break;
            case IndexExpr index:
                Visit(index.X);
                Visit(index.Index);
                break;
            case SliceExpr slice:
                Visit(slice.X);
                VisitOptional(slice.Low);
                VisitOptional(slice.High);
                VisitOptional(slice.Max);
                break;
            case TypeAssertExpr assertion:
                Visit(assertion.X);
                Visit(assertion.Type);
                break;
            case TypeSwitchGuard guard:
                VisitGuard(guard);
                break;
            default:
                VisitType(expression);
                break;
        }
    }

    /// <summary>
    /// Where an expression could not be parsed gc stops without another word, if it is a parameter's type, an element of a
    /// literal or a statement; elsewhere it goes on.
    /// </summary>
    private void GiveUpIfBad(Expr expression)
    {
        if (expression is BadExpr)
        {
            IsAborted = true;
            report.GiveUp();
        }
    }

    private void GiveUpIfAny(IEnumerable<Expr> expressions)
    {
        foreach (var expression in expressions)
        {
            GiveUpIfBad(expression);
        }
    }

    /// <summary>Walks down the left operands in a loop: sums may have many thousand terms.</summary>
    private void VisitBinary(BinaryExpr binary)
    {
        var chain = new Stack<BinaryExpr>();
        Expr left = binary;
        while (left is BinaryExpr node)
        {
            report.Line = node.Position;
            chain.Push(node);
            left = node.X;
        }
        Visit(left);
        foreach (var node in chain)
        {
            Visit(node.Y);
        }
    }

    private void VisitSelector(SelectorExpr selector)
    {
        Visit(selector.X);
        if (selector.X is Ident name && TypeInfo.Info(name)?.Referent is PackageSymbol import)
        {
            import.IsUsed = true;
            BindQualified(selector, import.Imported);
        }
    }

    private void BindQualified(SelectorExpr selector, GoPackage imported)
    {
        var name = selector.Selector;
        if (!GoNames.IsExported(name.Name) && !imported.IsLocal)
        {
            report.UnexportedName(imported.Name, name.Name);
        }
        Symbol symbol = name.Name == "_" ? BlankSymbol.Instance
            : imported.Scope.TryGet(name.Name, out var found) && found.IsExported ? found
            : new UndefinedSymbol(name.Name, imported, report.Line);
        Bind(name, symbol, symbol is UndefinedSymbol);
        selector.Annotation = name.Annotation;
    }

    private void VisitGuard(TypeSwitchGuard guard)
    {
        Visit(guard.X);
        if (guard.Name is { Name: "_" })
        {
            report.TypeSwitchVariable(guard.Name);
        }
    }

    private void VisitLiteral(FuncLit literal)
    {
        VisitSignature(literal.Type);
        var body = new FunctionInfo(literal, null, function);
        (function?.LiteralList ?? info.LiteralList).Add(body);
        literal.Annotation = new ExprInfo { Referent = body };
        ResolveBody(body, null);
        foreach (var capture in body.CaptureList)
        {
            Capture(capture.Variable, capture.Position);
        }
    }

    private void VisitType(Expr type)
    {
        switch (type)
        {
            case Syntax.ArrayType array:
                VisitOptional(array.Length);
                Visit(array.Element);
                break;
            case Syntax.SliceType slice:
                Visit(slice.Element);
                break;
            case Ellipsis dots:
                Visit(dots.Element);
                break;
            case Syntax.MapType map:
                Visit(map.Key);
                Visit(map.Value);
                break;
            case Syntax.ChanType chan:
                Visit(chan.Element);
                break;
            case Syntax.FuncType signature:
                VisitSignature(signature);
                break;
            case Syntax.StructType structure:
                VisitFields(structure);
                break;
            case Syntax.InterfaceType face:
                VisitMethods(face);
                break;
        }
    }

    private void VisitSignature(Syntax.FuncType signature)
    {
        for (var i = 0; i < signature.Parameters.Length; i++)
        {
            VisitParameter(signature.Parameters[i], true, i == signature.Parameters.Length - 1);
        }
        foreach (var field in signature.Results)
        {
            VisitParameter(field, false, false);
        }
    }

    private void VisitParameter(Field field, bool allowsDots, bool isFinal)
    {
        report.Line = field.Position;
        Visit(field.Type);
        GiveUpIfBad(field.Type);
        if (field.Type is not Ellipsis)
        {
            return;
        }
        if (!allowsDots)
        {
            report.DotsNotAllowed();
        }
        else if (!isFinal)
        {
            report.DotsNotFinal();
        }
    }

    private void VisitFields(Syntax.StructType structure)
    {
        foreach (var field in structure.Fields)
        {
            report.Line = field.Position;
            if (field.Name is null)
            {
                VisitTypeName(field.Type is StarExpr star ? star.X : field.Type);
            }
            else
            {
                Visit(field.Type);
            }
        }
        report.Line = structure.Position;
    }

    private void VisitMethods(Syntax.InterfaceType face)
    {
        foreach (var method in face.Methods)
        {
            report.Line = method.Position;
            if (method.Name is null)
            {
                VisitTypeName(method.Type);
                continue;
            }
            Visit(method.Type);
            if (method.Name.Name == "_")
            {
                report.BlankMethod();
            }
        }
    }

    /// <summary>A type name in a place where only names may stand; it does not move the line of messages.</summary>
    private void VisitTypeName(Expr type)
    {
        switch (type)
        {
            case Ident name:
                BindUse(name, report.Line);
                break;
            case SelectorExpr { X: Ident qualifier } selector:
                VisitQualified(selector, qualifier);
                break;
            case ParenExpr paren:
                VisitTypeName(paren.X);
                break;
        }
    }

    private void VisitQualified(SelectorExpr selector, Ident qualifier)
    {
        var symbol = BindUse(qualifier, report.Line);
        if (symbol is PackageSymbol import)
        {
            import.IsUsed = true;
            BindQualified(selector, import.Imported);
            return;
        }
        report.NotPackage(qualifier.Name);
        BindUse(selector.Selector, report.Line);
        selector.Annotation = selector.Selector.Annotation;
    }
}
