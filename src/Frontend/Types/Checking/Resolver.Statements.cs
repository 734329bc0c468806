using System.Collections.Immutable;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Statements.</summary>
internal sealed partial class Resolver
{
    private void ResolveStatements(ImmutableArray<Stmt> statements, bool allowsFallthrough = false)
    {
        for (var i = 0; i < statements.Length; i++)
        {
            Resolve(statements[i], allowsFallthrough && i == statements.Length - 1);
        }
    }

    private void ResolveOptional(Stmt? statement)
    {
        if (statement is not null)
        {
            Resolve(statement, false);
        }
    }

    private void Resolve(Stmt statement, bool allowsFallthrough)
    {
        report.Line = statement.Position;
        switch (statement)
        {
            case LabeledStmt labeled:
                Resolve(labeled.Statement, allowsFallthrough);
                break;
            case BlockStmt block:
                ResolveBlock(block);
                break;
            case ExprStmt expression:
                Visit(expression.X);
                GiveUpIfBad(expression.X);
                break;
            case SendStmt send:
                Visit(send.Channel);
                Visit(send.Value);
                break;
            case DeclStmt declaration:
                ResolveDecls(declaration.Decls);
                break;
            case AssignStmt assignment:
                ResolveAssignment(assignment);
                break;
            case IncDecStmt step:
                Visit(step.X);
                break;
            case BranchStmt { Kind: BranchKind.Fallthrough } when !allowsFallthrough:
                report.FallthroughMisplaced();
                break;
            case GoStmt go:
                Visit(go.Call);
                break;
            case DeferStmt defer:
                Visit(defer.Call);
                break;
            case ReturnStmt result:
                ResolveReturn(result);
                break;
            case IfStmt conditional:
                ResolveIf(conditional);
                break;
            case ForStmt loop:
                ResolveFor(loop);
                break;
            case RangeStmt range:
                ResolveRange(range);
                break;
            case SwitchStmt choice:
                ResolveSwitch(choice);
                break;
            case SelectStmt select:
                ResolveSelect(select);
                break;
        }
    }

    private void ResolveBlock(BlockStmt block)
    {
        OpenScope(block.Position);
        ResolveStatements(block.Statements);
        CloseScope(block.Rbrace);
    }

    private void ResolveAssignment(AssignStmt assignment)
    {
        if (assignment.Op != Operator.None)
        {
            VisitAll(assignment.Left);
            VisitAll(assignment.Right);
            return;
        }
        VisitAll(assignment.Right);
        if (assignment.IsDefine)
        {
            ResolveDefine(assignment, assignment.Left, assignment.Position);
        }
        else
        {
            VisitAll(assignment.Left);
        }
    }

    /// <summary>The left side of := : declares the names the innermost block does not have yet.</summary>
    private void ResolveDefine(Stmt statement, ImmutableArray<Expr> left, Position at)
    {
        var seen = new HashSet<string>();
        var hasNew = false;
        foreach (var expression in left)
        {
            report.Line = expression.Position;
            if (expression is not Ident name)
            {
                Visit(expression);
                report.NonNameOnLeft(expression.Position, expression);
                IgnoreTarget(expression);
                hasNew = true;
            }
            else if (name.Name == "_")
            {
                name.Annotation = new ExprInfo();
            }
            else if (!seen.Add(name.Name))
            {
                report.RepeatedOnLeft(name.Position, name.Name);
                IgnoreTarget(name);
                hasNew = true;
            }
            else if (scopes.FindInBlock(name.Name) is { Symbol: var known })
            {
                Bind(name, known);
            }
            else
            {
                hasNew = true;
                var variable = MakeLocal(name, statement);
                DeclareLocal(variable);
                Bind(name, variable);
            }
        }
        if (!hasNew)
        {
            report.NothingNewOnLeft(at);
        }
    }

    /// <summary>What is wrong on the left of := counts as blank.</summary>
    private static void IgnoreTarget(Expr expression)
    {
        var blank = new ExprInfo { Kind = ExprKind.Value, Type = BasicType.Blank, IsChecked = true };
        for (expression.Annotation = blank; expression is ParenExpr paren; expression.Annotation = blank) { expression = paren.X; }
    }

    private VarSymbol MakeLocal(Ident name, Node definition) =>
        new(name.Name, package, name.Position, VarKind.Local, function) { Definition = definition };

    private void ResolveReturn(ReturnStmt statement)
    {
        VisitAll(statement.Results);
        if (!statement.Results.IsEmpty || function is null)
        {
            return;
        }
        foreach (var result in function.ResultList)
        {
            if (scopes.Find(result.Name)?.Symbol != result)
            {
                report.ShadowedDuringReturn(result.Name);
            }
        }
    }

    /// <summary>Walks along else-if in a loop: chains may be long.</summary>
    private void ResolveIf(IfStmt first)
    {
        var open = 0;
        for (Stmt? next = first; next is not null; open++)
        {
            report.Line = next.Position;
            if (next is not IfStmt conditional)
            {
                Resolve(next, false);
                break;
            }
            OpenScope(conditional.Position);
            ResolveOptional(conditional.Init);
            Visit(conditional.Condition);
            ResolveBlock(conditional.Then);
            next = conditional.Else;
        }
        while (open-- > 0)
        {
            CloseOuterScope();
        }
    }

    private void ResolveFor(ForStmt loop)
    {
        OpenScope(loop.Position);
        ResolveOptional(loop.Init);
        VisitOptional(loop.Condition);
        ResolveOptional(loop.Post);
        ResolveBlock(loop.Body);
        CloseOuterScope();
    }

    private void ResolveRange(RangeStmt loop)
    {
        OpenScope(loop.Position);
        Visit(loop.X);
        if (loop.IsDefine)
        {
            ResolveDefine(loop, loop.Left, loop.Range);
        }
        else
        {
            VisitAll(loop.Left);
        }
        ResolveBlock(loop.Body);
        CloseOuterScope();
    }

    private void ResolveSwitch(SwitchStmt choice)
    {
        OpenScope(choice.Position);
        ResolveOptional(choice.Init);
        VisitOptional(choice.Tag);
        var guard = choice.Tag as TypeSwitchGuard;
        for (var i = 0; i < choice.Clauses.Length; i++)
        {
            var clause = choice.Clauses[i];
            report.Line = clause.Position;
            if (i > 0)
            {
                CloseScope(clause.Position);
            }
            OpenScope(clause.Position);
            ResolveClause(clause, guard, i == choice.Clauses.Length - 1);
        }
        if (!choice.Clauses.IsEmpty)
        {
            CloseScope(choice.Rbrace);
        }
        CloseScope(choice.Rbrace);
    }

    private void ResolveClause(CaseClause clause, TypeSwitchGuard? guard, bool isLast)
    {
        VisitAll(clause.Cases);
        if (guard?.Name is { } name)
        {
            var variable = new VarSymbol(name.Name, package, report.Line, VarKind.Local, function) { Definition = clause };
            DeclareLocal(variable);
            info.ClauseVariables.Add(clause, variable);
        }
        var body = clause.Body;
        while (!body.IsEmpty && body[^1] is EmptyStmt)
        {
            body = body.RemoveAt(body.Length - 1);
        }
        ResolveStatements(body, allowsFallthrough: true);
        if (body.IsEmpty || !IsFallthrough(body[^1]))
        {
            return;
        }
        if (guard is not null)
        {
            report.FallthroughInTypeSwitch();
        }
        if (isLast)
        {
            report.FallthroughInLastCase();
        }
    }

    private static bool IsFallthrough(Stmt statement)
    {
        while (statement is LabeledStmt labeled)
        {
            statement = labeled.Statement;
        }
        return statement is BranchStmt { Kind: BranchKind.Fallthrough };
    }

    private void ResolveSelect(SelectStmt select)
    {
        for (var i = 0; i < select.Clauses.Length; i++)
        {
            var clause = select.Clauses[i];
            report.Line = clause.Position;
            if (i > 0)
            {
                CloseScope(clause.Position);
            }
            OpenScope(clause.Position);
            ResolveOptional(clause.Comm);
            ResolveStatements(clause.Body);
        }
        if (!select.Clauses.IsEmpty)
        {
            CloseScope(select.Rbrace);
        }
    }
}
