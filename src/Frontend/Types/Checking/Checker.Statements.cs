using System.Collections.Immutable;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Diagnostics;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Statements (Go spec, Statements).</summary>
public sealed partial class Checker
{
    private void CheckStatements(ImmutableArray<Stmt> statements)
    {
        foreach (var statement in statements)
        {
            CheckStatement(statement);
        }
    }

    private void CheckOptional(Stmt? statement)
    {
        if (statement is not null)
        {
            CheckStatement(statement);
        }
    }

    private void CheckStatement(Stmt statement)
    {
        var line = report.Line;
        report.Line = statement.Position;
        Enter(statement);
        CheckStatementNode(statement);
        Leave();
        report.Line = line;
    }

    private void CheckStatementNode(Stmt statement)
    {
        switch (statement)
        {
            case LabeledStmt labeled:
                depth++;
                CheckStatement(labeled.Statement);
                break;
            case BlockStmt block:
                CheckStatements(block.Statements);
                break;
            case ExprStmt expression:
                Check(expression.X, Use.Statement);
                break;
            case SendStmt send:
                CheckSend(send);
                break;
            case DeclStmt declaration:
                CheckLocalDecls(declaration);
                break;
            case AssignStmt assignment:
                CheckAssign(assignment);
                break;
            case IncDecStmt step:
                CheckIncDec(step);
                break;
            case GoStmt go:
                CheckSpawn(go.Call, "go");
                break;
            case DeferStmt defer:
                CheckSpawn(defer.Call, "defer");
                break;
            case ReturnStmt result:
                CheckReturn(result);
                break;
            case IfStmt conditional:
                CheckIf(conditional);
                break;
            case ForStmt loop:
                CheckFor(loop);
                break;
            case RangeStmt range:
                CheckRange(range);
                break;
            case SwitchStmt { Tag: TypeSwitchGuard guard } choice:
                CheckTypeSwitch(choice, guard);
                break;
            case SwitchStmt choice:
                CheckSwitch(choice);
                break;
            case SelectStmt select:
                CheckSelect(select);
                break;
        }
    }

    private void CheckLocalDecls(DeclStmt statement)
    {
        foreach (var decl in statement.Decls)
        {
            CheckSignatureOrConstant(decl);
            CheckVariableOrAlias(decl);
        }
    }

    private void CheckSend(SendStmt send)
    {
        Check(send.Channel, Use.Value);
        Check(send.Value, Use.Value);
        Default(send.Channel, null);
        if (InfoOf(Strip(send.Channel)).Type is not { } type)
        {
            return;
        }
        if (type.Underlying is not ChanType chan)
        {
            report.SendToNonChan(StatementFormatter.Text(send), type);
            return;
        }
        if (!chan.CanSend)
        {
            report.SendToReceiveOnly(StatementFormatter.Text(send), type);
            return;
        }
        Default(send.Value, chan.ElementType);
        Assign(send.Value, chan.ElementType, "send");
    }

    private void CheckSpawn(CallExpr call, string what)
    {
        var result = Check(call, Use.Value | Use.Statement);
        if (result.IsReported && what == "defer")
        {
            return;
        }
        if (result.Call == CallKind.Builtin)
        {
            CheckSpawnedBuiltin(call, what);
        }
        else if (result.Call == CallKind.Conversion && result.Type is { IsInvalid: false } && !result.IsReported)
        {
            report.NeedsCall(what);
            result.IsReported = true;
        }
    }

    private void CheckSpawnedBuiltin(CallExpr call, string what)
    {
        var hasEffect = info.BuiltinOf(call.Function) is Builtin.Close or Builtin.Copy or Builtin.Delete or Builtin.Panic
            or Builtin.Print or Builtin.Println or Builtin.Recover;
        if (!hasEffect)
        {
            report.DiscardsResult(what, call);
        }
    }

    private void CheckReturn(ReturnStmt statement)
    {
        if (statement.Results.Length == 1)
        {
            Check(statement.Results[0], Use.Value | Use.Several);
        }
        else
        {
            foreach (var value in statement.Results)
            {
                Check(value, Use.Value);
            }
        }
        if (function is { HasLostType: true }) { report.GiveUp(); }
        if (function?.Type is not { } signature || (function.HasNamedResults && statement.Results.IsEmpty))
        {
            return;
        }
        Pass(new ValueList(statement.Results, false), signature.Results, false, new PassContext(null, statement));
    }

    /// <summary>Walks along else-if in a loop: chains may be long.</summary>
    private void CheckIf(IfStmt first)
    {
        Stmt? next = first;
        for (; next is IfStmt conditional; next = conditional.Else)
        {
            report.Line = conditional.Position;
            CheckOptional(conditional.Init);
            CheckCondition(conditional.Condition, "if");
            CheckStatements(conditional.Then.Statements);
        }
        CheckOptional(next);
    }

    private void CheckCondition(Expr condition, string what)
    {
        Check(condition, Use.Value);
        Default(condition, null);
        if (InfoOf(Strip(condition)).Type is { IsBoolean: false })
        {
            report.ConditionNotBool(condition, what);
        }
    }

    private void CheckFor(ForStmt loop)
    {
        CheckOptional(loop.Init);
        depth++;
        if (loop.Condition is not null)
        {
            CheckCondition(loop.Condition, "for");
        }
        CheckOptional(loop.Post);
        CheckStatements(loop.Body.Statements);
        depth--;
    }

    private void CheckRange(RangeStmt loop)
    {
        report.Line = loop.Range;
        var targets = loop.Left.Select(left => TargetOf(left, loop)).ToArray();
        var source = Check(loop.X, Use.Value);
        if (source.Type is { } type)
        {
            foreach (var target in targets)
            {
                CheckTarget(target);
            }
            AssignRange(loop, targets, type);
        }
        depth++;
        CheckStatements(loop.Body.Statements);
        depth--;
    }

    private void AssignRange(RangeStmt loop, AssignTarget[] targets, GoType type)
    {
        if (type.Underlying is PointerType { Target: { Kind: TypeKind.Array } array })
        {
            type = array;
        }
        GoType? key, value;
        switch (type.Underlying)
        {
            case ArrayType or SliceType:
                (key, value) = (BasicType.Int, type.Element);
                break;
            case MapType map:
                (key, value) = (map.KeyType, map.ValueType);
                break;
            case ChanType { CanReceive: false }:
                report.RangeOverSendOnly(loop.Range, loop.X, type);
                return;
            case ChanType chan:
                (key, value) = (chan.ElementType, null);
                break;
            case var text when text.IsString:
                Default(loop.X, BasicType.String);
                (key, value) = (BasicType.Int, BasicType.Rune);
                break;
            default:
                report.CannotRange(loop.Range, loop.X);
                return;
        }
        if (targets.Length > 2 || (value is null && targets.Length == 2))
        {
            report.RangeVariables(loop.Range);
        }
        AssignRangeTarget(loop, targets.ElementAtOrDefault(0), key);
        var second = targets.ElementAtOrDefault(1);
        AssignRangeTarget(loop, second?.Expression is Ident { Name: "_" } ? null : second, value);
    }

    private void AssignRangeTarget(RangeStmt loop, AssignTarget? target, GoType? type)
    {
        if (target is null)
        {
            return;
        }
        if (target.Declared is { } variable)
        {
            if (type is not null)
            {
                TakeType(target, type);
            }
            variable.IsReassigned = true;
            return;
        }
        if (target.Type is { } targetType && (type is null || TypeRelations.Assign(type, targetType) == Conversion.None))
        {
            if (type is not null) { ReportNoMethod(type, targetType); }
            var why = type is null ? "" : Reasons.NotAssignable(type, targetType);
            report.CannotAssignInRange(loop.Range, type ?? BasicType.Invalid, target.Expression, why);
        }
        CheckAssignable(target.Expression);
    }
}
