using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Diagnostics;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Assignments and short variable declarations (Go spec, Assignments; Short variable declarations).</summary>
public sealed partial class Checker
{
    /// <summary>What a value is assigned to: a variable declared by the statement itself, or an expression.</summary>
    private sealed record AssignTarget(Expr Expression, VarSymbol? Declared)
    {
        /// <summary>Whether the variable takes its type from the value.</summary>
        public bool TakesType => Declared is { TypeExpr: null };

        public GoType? Type
        {
            get
            {
                if (Declared is null)
                {
                    return InfoOf(Strip(Expression)).Type;
                }
                return TakesType || Declared.Type.IsInvalid ? null : Declared.Type;
            }
        }
    }

    private void CheckAssign(AssignStmt statement)
    {
        if (statement.Op != Operator.None)
        {
            CheckAssignOperation(statement);
            return;
        }
        AssignTarget[] targets = [.. statement.Left.Select(left => TargetOf(left, statement))];
        if (targets.Length == 1 && statement.Right.Length == 1)
        {
            AssignOne(targets[0], statement.Right[0]);
        }
        else
        {
            AssignSeveral(targets, statement.Right);
        }
    }

    private AssignTarget TargetOf(Expr left, Node statement)
    {
        var declared = left is Ident && TypeInfo.Info(left)?.Referent is VarSymbol symbol && symbol.Definition == statement ? symbol : null;
        if (declared is not null)
        {
            declared.Depth = depth;
        }
        return new AssignTarget(left, declared);
    }

    private void CheckTarget(AssignTarget target)
    {
        if (target.Declared is null)
        {
            InfoOf(target.Expression).IsForward = false;
            Check(target.Expression, Use.Value | Use.Target);
        }
    }

    private void AssignOne(AssignTarget target, Expr value)
    {
        CheckTarget(target);
        var source = Check(value, Use.Value);
        CheckAssignable(target);
        if (source.Type is not null && target.Type is { } type)
        {
            Assign(value, type, "assignment");
        }
        if (target.TakesType)
        {
            Default(value, null);
            TakeType(target, InfoOf(Strip(value)).Type);
        }
    }

    private void TakeType(AssignTarget target, GoType? type)
    {
        SetVarType(target.Declared!, type);
        BeValue(InfoOf(target.Expression), type);
        AddWidth(target.Declared!.Type);
    }

    private void AssignSeveral(AssignTarget[] targets, IReadOnlyList<Expr> values)
    {
        foreach (var target in targets)
        {
            CheckTarget(target);
        }
        if (targets.Length > 1 && values.Count == 1)
        {
            AssignTuple(targets, values[0]);
            return;
        }
        foreach (var value in values)
        {
            Check(value, Use.Value);
        }
        CheckAllAssignable(targets);
        if (targets.Length != values.Count)
        {
            report.AssignmentMismatch(targets.Length, values.Count);
            return;
        }
        for (var i = 0; i < targets.Length; i++)
        {
            if (targets[i].Type is { } type && InfoOf(Strip(values[i])).Type is not null)
            {
                Assign(values[i], type, "assignment");
            }
            if (targets[i].TakesType)
            {
                Default(values[i], null);
                TakeType(targets[i], InfoOf(Strip(values[i])).Type);
            }
        }
    }

    private void CheckAllAssignable(AssignTarget[] targets)
    {
        foreach (var target in targets)
        {
            CheckAssignable(target);
        }
    }

    /// <summary>Assigns what one expression gives to several targets: the results of a call, or a value and whether there is one.</summary>
    private void AssignTuple(AssignTarget[] targets, Expr value)
    {
        var source = Check(value, Use.Value | Use.Several);
        CheckAllAssignable(targets);
        if (source.Type is null)
        {
            return;
        }
        if (source.Type is TupleType tuple)
        {
            if (tuple.Types.Count != targets.Length)
            {
                report.AssignmentMismatch(targets.Length, tuple.Types.Count);
                return;
            }
            AssignResults(targets, tuple.Types);
            return;
        }
        if (targets.Length == 2 && HasCommaOk(value))
        {
            AssignCommaOk(targets, source.Type);
            return;
        }
        report.AssignmentMismatch(targets.Length, 1);
    }

    private void AssignResults(AssignTarget[] targets, IReadOnlyList<GoType> results)
    {
        for (var i = 0; i < targets.Length; i++)
        {
            AssignResult(targets[i], results[i]);
        }
    }

    private void AssignResult(AssignTarget target, GoType source)
    {
        if (target.Type is { } type && TypeRelations.Assign(source, type) == Conversion.None && !source.IsInvalid)
        {
            ReportNoMethod(source, type);
            report.CannotAssignResult(source, target.Expression, Reasons.NotAssignable(source, type));
        }
        if (target.TakesType)
        {
            TakeType(target, source);
        }
    }

    private void AssignCommaOk(AssignTarget[] targets, GoType type)
    {
        AssignResult(targets[0], type);
        if (targets[1].Type is not { IsBoolean: true })
        {
            AssignResult(targets[1], BasicType.Bool);
        }
    }

    /// <summary>Whether an expression can give a second value: a map index, a type assertion, a receive operation.</summary>
    private static bool HasCommaOk(Expr expression) => Strip(expression) switch
    {
        IndexExpr index => InfoOf(Strip(index.X)).Type?.Kind == TypeKind.Map,
        TypeAssertExpr => true,
        UnaryExpr { Op: Operator.Receive } => true,
        _ => false,
    };

    private void CheckAssignable(AssignTarget target)
    {
        if (target.Declared is null)
        {
            CheckAssignable(target.Expression);
        }
    }

    /// <summary>Notes that a variable is assigned to, and reports what cannot be.</summary>
    private void CheckAssignable(Expr expression)
    {
        if (OuterVariable(expression) is { } variable)
        {
            variable.IsReassigned = true;
        }
        var inner = Strip(expression);
        var target = InfoOf(inner);
        if (IsAddressable(inner) || IsMapElement(inner) || target.Type is null)
        {
            if (IsInAmbiguous(inner)) { report.GiveUp(); }
            return;
        }
        if (inner is SelectorExpr selector && IsMapElement(Strip(selector.X)) && info.SelectionOf(selector) is { Path.Count: 1 })
        {
            report.CannotAssignField(inner);
        }
        else
        {
            report.CannotAssign(inner);
        }
        target.Type = null;
        Silence(target);
    }

    /// <summary>Whether what is assigned to is an ambiguous selector or a field of one.</summary>
    private static bool IsInAmbiguous(Expr expression)
    {
        while (expression is SelectorExpr selector && !InfoOf(selector).IsAmbiguous) { expression = Strip(selector.X); }
        return expression is SelectorExpr;
    }

    private static bool IsMapElement(Expr expression) =>
        expression is IndexExpr index && InfoOf(Strip(index.X)).Type?.Kind == TypeKind.Map;

    private void CheckAssignOperation(AssignStmt statement)
    {
        var (left, right) = (statement.Left[0], statement.Right[0]);
        Check(left, Use.Value);
        Check(right, Use.Value);
        CheckAssignable(left);
        CheckOperation(null, statement.Op, left, right, () => StatementFormatter.Text(statement), new ExprInfo());
    }

    private void CheckIncDec(IncDecStmt statement)
    {
        Check(statement.X, Use.Value);
        CheckAssignable(statement.X);
        if (InfoOf(Strip(statement.X)).Type is { } type && !type.IsNumeric && type.Kind != TypeKind.UntypedNumber)
        {
            report.NonNumeric(StatementFormatter.Text(statement), type);
        }
    }
}
