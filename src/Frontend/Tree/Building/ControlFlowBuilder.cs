using System.Collections.Immutable;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Tree.Building;

/// <summary>Builds branches, loops, switches and selects.</summary>
internal sealed class ControlFlowBuilder(BodyContext context, StatementBuilder statements)
{
    private TypeInfo Info => context.Info;

    private ExpressionBuilder Expressions => context.Expressions;

    /// <summary>Builds one statement; the current line is its position.</summary>
    public TreeNode Build(Stmt statement, string? label) => statement switch
    {
        BranchStmt branch => new BranchNode(context.Line, branch.Kind, branch.Label?.Name),
        IfStmt conditional => If(conditional),
        ForStmt loop => For(loop, label),
        RangeStmt range => Range(range, label),
        SwitchStmt { Tag: TypeSwitchGuard guard } choice => TypeSwitch(choice, guard, label),
        SwitchStmt choice => Switch(choice, label),
        SelectStmt select => Select(select, label),
        _ => throw context.Bug($"{statement.GetType().Name} at {statement.Position}"),
    };

    private IfNode If(IfStmt statement)
    {
        var node = NewIf(context.Line);
        var current = node;
        while (true)
        {
            FillIf(current, statement);
            if (statement.Else is not IfStmt next)
            {
                break;
            }
            // A chain of else-ifs is as deep as it is long.
            var inner = NewIf(new NodePosition(next.Position));
            current.Else.Add(inner);
            (current, statement) = (inner, next);
        }
        if (statement.Else is not null)
        {
            statements.Add(statement.Else, current.Else, null);
        }
        return node;
    }

    private static IfNode NewIf(NodePosition position) =>
        new(position, new LiteralNode(position, BasicType.Bool, new Types.Constants.BoolConstant(true)), [], []);

    private void FillIf(IfNode node, IfStmt statement)
    {
        context.Line = node.Position;
        AddInit(node, statement.Init);
        context.Line = node.Position;
        node.Condition = Expressions.Build(statement.Condition);
        node.Then = statements.List(statement.Then.Statements);
    }

    private void AddInit(TreeNode node, SimpleStmt? init)
    {
        if (statements.Single(init) is { } statement)
        {
            node.Init.Add(statement);
        }
        context.Line = node.Position;
    }

    private ForNode For(ForStmt statement, string? label)
    {
        var node = new ForNode(context.Line, null, null, []) { Label = label };
        AddInit(node, statement.Init);
        context.Depth++;
        node.Condition = Expressions.BuildOptional(statement.Condition);
        node.Post = statements.Single(statement.Post);
        node.Body = statements.List(statement.Body.Statements);
        context.Depth--;
        return node;
    }

    private RangeNode Range(RangeStmt statement, string? label)
    {
        var position = new NodePosition(statement.Range);
        context.Line = position;
        var x = Expressions.Build(statement.X);
        var node = new RangeNode(position, [], x, []) { IsDefine = statement.IsDefine, Label = label };
        foreach (var left in statement.Left)
        {
            node.Left.Add(RangeTarget(left, statement, node));
        }
        if (node.Left is [_, Variable { IsBlank: true }])
        {
            node.Left.RemoveAt(1);
        }
        node.Left.ForEach(left => StatementBuilder.MarkAssigned(left, node));
        context.Depth++;
        node.Body = statements.List(statement.Body.Statements);
        context.Depth--;
        return node;
    }

    private ExprNode RangeTarget(Expr left, RangeStmt statement, RangeNode node)
    {
        if (!statement.IsDefine || statements.DeclaredBy(left, statement) is not { } variable)
        {
            return statements.Target(left);
        }
        variable.Definition = node;
        StatementBuilder.AddDeclare(node, variable, left);
        return context.Use(variable);
    }

    private SwitchNode Switch(SwitchStmt statement, string? label)
    {
        var node = new SwitchNode(context.Line, null, []) { Label = label };
        AddInit(node, statement.Init);
        node.Tag = Expressions.BuildOptional(statement.Tag);
        foreach (var clause in statement.Clauses)
        {
            var position = new NodePosition(clause.Position);
            var values = clause.Cases.Select(value => CaseValue(value, node.Tag?.Type, position)).ToList();
            node.Cases.Add(new CaseNode(position, values, null, Body(clause.Body)));
        }
        return node;
    }

    private ExprNode CaseValue(Expr value, GoType? tag, NodePosition position)
    {
        var node = Expressions.Build(value);
        return node is LiteralNode { IsNil: true, IsNamed: true } ? Conversions.Assign(node, tag, position) : node;
    }

    private TypeSwitchNode TypeSwitch(SwitchStmt statement, TypeSwitchGuard guard, string? label)
    {
        var position = context.Line;
        var holder = new EmptyNode(position);
        AddInit(holder, statement.Init);
        var x = Expressions.Build(guard.X);
        var node = new TypeSwitchNode(position, new NodePosition(guard.Position), guard.Name?.Name, x, [])
        {
            Init = holder.Init,
            Label = label,
        };
        foreach (var clause in statement.Clauses)
        {
            node.Cases.Add(TypeClause(clause, node));
        }
        return node;
    }

    private CaseNode TypeClause(CaseClause clause, TypeSwitchNode node)
    {
        var position = new NodePosition(clause.Position);
        var values = clause.Cases.Select(TypeCase).ToList();
        var variable = Info.VariableOf(clause) is { } symbol ? context.VariableOf(symbol) : null;
        if (variable is not null)
        {
            variable.Definition = node;
            context.Use(variable);
        }
        return new CaseNode(position, values, variable, Body(clause.Body));
    }

    private ExprNode TypeCase(Expr value) => Info.KindOf(value) == ExprKind.Type
        ? new TypeNode(new NodePosition(value.Position), Info.TypeOf(value)!)
        : Expressions.Build(value);

    private SelectNode Select(SelectStmt statement, string? label)
    {
        var node = new SelectNode(context.Line, []) { Label = label };
        foreach (var clause in statement.Clauses)
        {
            var comm = clause.Comm is null ? null : Communication(statements.Single(clause.Comm)!);
            node.Clauses.Add(new CommNode(new NodePosition(clause.Position), comm, Body(clause.Body)));
        }
        return node;
    }

    private static TreeNode Communication(TreeNode statement)
    {
        switch (statement)
        {
            case AssignNode assign:
                var value = assign.Right is ConvertNode { IsImplicit: true } convert ? convert.X : assign.Right;
                return new SelectReceiveNode(assign.Position, assign.Left, null, (ReceiveNode)value!) { Init = assign.Init, IsDefine = assign.IsDefine };
            case AssignListNode assign:
                return new SelectReceiveNode(assign.Position, assign.Left[0], assign.Left[1], (ReceiveNode)assign.Right[0])
                {
                    Init = assign.Init,
                    IsDefine = assign.IsDefine,
                };
            case ReceiveNode receive:
                return new SelectReceiveNode(receive.Position, null, null, receive);
            default:
                return statement;
        }
    }

    private List<TreeNode> Body(ImmutableArray<Stmt> body) => statements.List(body);
}
