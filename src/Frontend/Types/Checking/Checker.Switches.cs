using System.Globalization;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Diagnostics;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Switch and select statements (Go spec, Switch statements; Select statements).</summary>
public sealed partial class Checker
{
    /// <summary>The name in the guard of the type switch a clause belongs to.</summary>
    private readonly Dictionary<CaseClause, Ident> guardNames = [];

    /// <summary>The type switches of functions, whose duplicate cases are looked for when everything else is right.</summary>
    private readonly Dictionary<FunctionInfo, List<SwitchStmt>> typeSwitches = [];

    private void CheckSwitch(SwitchStmt choice)
    {
        CheckOptional(choice.Init);
        GoType? type = BasicType.Bool;
        string? onlyNil = null;
        if (choice.Tag is not null)
        {
            Check(choice.Tag, Use.Value);
            Default(choice.Tag, null);
            type = InfoOf(Strip(choice.Tag)).Type;
            onlyNil = type is null ? null : CheckTag(choice, type);
        }
        CaseClause? defaultClause = null;
        foreach (var clause in choice.Clauses)
        {
            CheckDefault(clause, clause.Cases.IsEmpty, "switch", ref defaultClause);
            foreach (var value in clause.Cases)
            {
                CheckCase(choice, clause, value, type, onlyNil);
            }
            if (type is null or { IsUntyped: true })
            {
                return;
            }
            CheckStatements(clause.Body);
        }
        if (type is null)
        {
            report.GiveUp();
            return;
        }
        CheckRepeatedCases(choice, type);
    }

    /// <summary>Checks what is switched on; gives its kind if it can be compared to nil only.</summary>
    private string? CheckTag(SwitchStmt choice, GoType type)
    {
        var tag = choice.Tag!;
        if (!OperatorRules.HasEquality(type) || (type.Kind == TypeKind.Array && !TypeRelations.IsComparable(type)))
        {
            report.CannotSwitch(choice.Position, tag);
        }
        else if (type.Kind == TypeKind.Struct && TypeRelations.IncomparableField(type) is { } field)
        {
            report.CannotSwitch(choice.Position, tag, $" (struct containing {field.Type} cannot be compared)");
        }
        return type.Kind switch
        {
            TypeKind.Slice => "slice",
            TypeKind.Func => "func",
            TypeKind.Map => "map",
            _ => null,
        };
    }

    private void CheckDefault<T>(T clause, bool isDefault, string statement, ref T? first)
        where T : Node
    {
        if (!isDefault)
        {
            return;
        }
        if (first is not null)
        {
            report.SeveralDefaults(clause.Position, statement, first.Position);
        }
        first ??= clause;
    }

    private void CheckCase(SwitchStmt choice, CaseClause clause, Expr value, GoType? type, string? onlyNil)
    {
        MoveLine(value);
        var found = Check(value, Use.Value | Use.Type);
        if (found.Type is null || type is null)
        {
            return;
        }
        report.Line = clause.Position;
        if (found.Kind == ExprKind.Type)
        {
            report.TypeAsExpressionAt(clause.Position, found.Type);
            return;
        }
        Default(value, type);
        if (found.Type is not { } own)
        {
            return;
        }
        if (TypeRelations.Assign(own, type) == Conversion.None && TypeRelations.Assign(type, own) == Conversion.None)
        {
            ReportNoMethod(own, type);
            ReportNoMethod(type, own);
            ReportCaseMismatch(choice, clause, value, own, type);
        }
        else if (onlyNil is not null && !IsNil(value))
        {
            report.CaseOnlyNil(clause.Position, value, onlyNil, choice.Tag!);
        }
        else if (type.IsInterface && !own.IsInterface && !TypeRelations.IsComparable(own))
        {
            report.CaseIncomparable(clause.Position, value);
        }
    }

    private void ReportCaseMismatch(SwitchStmt choice, CaseClause clause, Expr value, GoType own, GoType type)
    {
        if (choice.Tag is not null)
        {
            report.CaseMismatch(clause.Position, value, choice.Tag, own, type);
        }
        else
        {
            report.CaseNotBool(clause.Position, value, own);
        }
    }

    private void CheckRepeatedCases(SwitchStmt choice, GoType type)
    {
        if (choice.Tag is null)
        {
            return;
        }
        var seen = new Dictionary<(GoType?, ConstantValue), Position>();
        foreach (var clause in choice.Clauses)
        {
            foreach (var value in clause.Cases)
            {
                var found = InfoOf(Strip(value));
                if (found.Value is null or BoolConstant)
                {
                    continue;
                }
                var key = (type.IsInterface ? found.Type?.Canonical : null, found.Value);
                if (!seen.TryAdd(key, CasePosition(value)))
                {
                    report.CaseRepeated(clause.Position, ShowCase(value, found.Value), seen[key]);
                }
            }
        }
    }

    /// <summary>A constant's name has the place of its declaration.</summary>
    private static Position CasePosition(Expr value) =>
        TypeInfo.Info(Strip(value))?.Referent is ConstSymbol { Position.IsKnown: true } symbol ? symbol.Position : value.Position;

    private static string ShowCase(Expr value, ConstantValue constantValue)
    {
        var text = ExprFormatter.Text(value);
        var shown = constantValue is IntConstant number ? number.Value.ToString(CultureInfo.InvariantCulture) : constantValue.ToString();
        return text == shown ? text : $"{text} (value {shown})";
    }

    private void CheckTypeSwitch(SwitchStmt choice, TypeSwitchGuard guard)
    {
        CheckOptional(choice.Init);
        var type = Check(guard.X, Use.Value).Type;
        if (type is { IsInterface: false })
        {
            report.TypeSwitchOnNonInterface(choice.Position, guard.X);
        }
        if (guard.Name is { Name: not "_" } name && choice.Clauses.IsEmpty)
        {
            report.Unused(name.Position, name.Name);
        }
        CaseClause? defaultClause = null, nilClause = null;
        foreach (var clause in choice.Clauses.Where(_ => guard.Name is not null))
        {
            guardNames[clause] = guard.Name!;
        }
        foreach (var clause in choice.Clauses)
        {
            CheckDefault(clause, clause.Cases.IsEmpty, "switch", ref defaultClause);
            foreach (var value in clause.Cases)
            {
                CheckTypeCase(clause, guard, value, type, ref nilClause);
            }
            if (type is null or { IsUntyped: true })
            {
                return;
            }
            DeclareClauseVariable(clause, guard, type);
            CheckStatements(clause.Body);
        }
        if (!typeSwitches.TryGetValue(function!, out var switches))
        {
            typeSwitches.Add(function!, switches = []);
        }
        switches.Add(choice);
    }

    private void CheckTypeCase(CaseClause clause, TypeSwitchGuard guard, Expr value, GoType? type, ref CaseClause? nilClause)
    {
        MoveLine(value);
        var found = Check(value, Use.Value | Use.Type);
        if (found.Type is not { } own || type is null)
        {
            return;
        }
        report.Line = clause.Position;
        if (found.Kind != ExprKind.Type && own.Kind == TypeKind.UntypedNil)
        {
            if (nilClause is not null)
            {
                report.SeveralNilCases(clause.Position, nilClause.Position);
            }
            nilClause ??= clause;
        }
        else if (found.Kind != ExprKind.Type)
        {
            report.CaseNotType(clause.Position, value);
            found.Type = type;
        }
        else if (!own.IsInterface && type.IsInterface && TypeRelations.FirstMissing(own, type) is { } missing)
        {
            ReportNoMethod(own, type);
            report.ImpossibleCase(clause.Position, guard.X, own, WhyImpossible(missing));
        }
    }

    private static string WhyImpossible(MissingMethod missing)
    {
        var name = missing.Missing.Name;
        if (missing.Have is { } have)
        {
            return $"(wrong type for {name} method)\n\thave {have.Name}{TypeFormatter.Signature(have.Type)}"
                + $"\n\twant {name}{TypeFormatter.Signature(missing.Missing.Type)}";
        }
        return missing.NeedsPointer ? $"({name} method has pointer receiver)" : $"(missing {name} method)";
    }

    private void DeclareClauseVariable(CaseClause clause, TypeSwitchGuard guard, GoType type)
    {
        if (info.VariableOf(clause) is not { } variable)
        {
            return;
        }
        variable.Depth = depth;
        var only = clause.Cases.Length == 1 ? InfoOf(Strip(clause.Cases[0])).Type : null;
        SetVarType(variable, only is { Kind: not TypeKind.UntypedNil } ? only : type);
    }

    private void CheckRepeatedTypes(FunctionInfo body)
    {
        foreach (var choice in typeSwitches.GetValueOrDefault(body, []))
        {
            var seen = new Dictionary<GoType, Position>();
            foreach (var (clause, value) in choice.Clauses.SelectMany(c => c.Cases.Select(v => (c, v))))
            {
                if (InfoOf(Strip(value)).Type is { } type && type.Kind != TypeKind.UntypedNil && !seen.TryAdd(type.Canonical, clause.Position))
                {
                    report.TypeCaseRepeated(clause.Position, type, seen[type.Canonical]);
                }
            }
        }
    }

    private void CheckSelect(SelectStmt select)
    {
        CommClause? defaultClause = null;
        foreach (var clause in select.Clauses)
        {
            CheckDefault(clause, clause.Comm is null, "select", ref defaultClause);
            if (clause.Comm is not null)
            {
                CheckStatement(clause.Comm);
                CheckComm(clause, clause.Comm);
            }
            CheckStatements(clause.Body);
        }
    }

    private void CheckComm(CommClause clause, SimpleStmt comm)
    {
        switch (comm)
        {
            case SendStmt:
            case ExprStmt { X: var received } when IsReceive(received):
                break;
            case AssignStmt { Op: Operator.None, Left.Length: 1, Right.Length: 1 } one:
                if (!IsReceive(one.Right[0]) || InfoOf(Strip(one.Right[0])) is { IsReported: true, Type: not null })
                {
                    report.SelectNeedsReceive(one.Position);
                }
                break;
            case AssignStmt { Op: Operator.None, Left.Length: 2, Right.Length: 1 } two when IsReceive(two.Right[0]) && InfoOf(Strip(two.Right[0])).Type is not null:
                break;
            default:
                var isName = comm is ExprStmt { X: var x } && Strip(x) is Ident name && TypeInfo.Info(name)?.Referent is not UndefinedSymbol;
                report.SelectCaseInvalid(isName ? clause.Position : comm.Position);
                break;
        }
    }

    private static bool IsReceive(Expr expression) => Strip(expression) is UnaryExpr { Op: Operator.Receive };
}
