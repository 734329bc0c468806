using System.Collections.Immutable;
using System.Numerics;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Tree.Building;

/// <summary>Builds statements that do not branch, and leads the others to <see cref="ControlFlowBuilder"/>.</summary>
internal sealed class StatementBuilder
{
    private readonly BodyContext context;
    private readonly ControlFlowBuilder controlFlow;

    public StatementBuilder(BodyContext context)
    {
        this.context = context;
        controlFlow = new ControlFlowBuilder(context, this);
    }

    private TypeInfo Info => context.Info;

    private ExpressionBuilder Expressions => context.Expressions;

    /// <summary>Builds a statement list; nested blocks dissolve in it.</summary>
    public List<TreeNode> List(ImmutableArray<Stmt> statements)
    {
        var nodes = new List<TreeNode>();
        foreach (var statement in statements)
        {
            Add(statement, nodes, null);
        }
        return nodes;
    }

    /// <summary>Builds the statement before a condition or after a loop's round; null when it is empty.</summary>
    public TreeNode? Single(SimpleStmt? statement)
    {
        if (statement is null)
        {
            return null;
        }
        var nodes = new List<TreeNode>();
        Add(statement, nodes, null);
        return nodes.Count == 0 ? null : nodes[0];
    }

    /// <summary>Adds what a statement becomes.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="nodes">Where to add.</param>
    /// <param name="label">The label in front of it, or null.</param>
    public void Add(Stmt statement, List<TreeNode> nodes, string? label)
    {
        context.Line = new NodePosition(statement.Position);
        switch (statement)
        {
            case EmptyStmt:
                break;
            case LabeledStmt labeled:
                nodes.Add(labeled.Label.Name == "_" ? new EmptyNode(context.Line) : new LabelNode(context.Line, labeled.Label.Name));
                context.Depth++;
                Add(labeled.Statement, nodes, labeled.Label.Name);
                break;
            case BlockStmt block:
                AddBlock(block, nodes);
                break;
            case DeclStmt declarations:
                foreach (var declaration in declarations.Decls)
                {
                    AddDeclaration(declaration, nodes);
                }
                break;
            default:
                nodes.Add(Simple(statement) ?? controlFlow.Build(statement, label));
                break;
        }
    }

    /// <summary>Builds the declaration of package variables.</summary>
    public List<AssignmentOf> PackageVariables(VarDecl declaration)
    {
        context.Line = new NodePosition(declaration.Position);
        var variables = declaration.Names.Select(name => (VarSymbol)Info.SymbolOf(name)!).ToList();
        var nodes = new List<TreeNode>();
        AddVariables(declaration, nodes);
        var isOne = variables.Count > 1 && declaration.Values.Length == 1;
        return nodes.Select((node, i) => new AssignmentOf(variables[isOne ? 0 : i], node)).ToList();
    }

    /// <summary>What stands left of an assignment: blank, or something addressable or a map element.</summary>
    public ExprNode Target(Expr expr)
    {
        var inner = expr;
        while (inner is ParenExpr paren)
        {
            inner = paren.X;
        }
        return inner is Ident { Name: "_" } ? context.Blank() : Expressions.Build(expr);
    }

    /// <summary>Notes that a statement assigns to a target (gc: checkassign).</summary>
    public static void MarkAssigned(ExprNode target, TreeNode statement)
    {
        if (target is MapIndexNode map)
        {
            map.IsAssigned = true;
        }
        var defines = target is Variable own && own.Definition == statement && statement is not RangeNode;
        if (!defines && ExpressionBuilder.OuterValue(target) is Variable variable)
        {
            variable.IsAssigned = true;
            if (variable.Original is { } original)
            {
                original.IsAssigned = true;
            }
        }
    }

    /// <summary>
    /// The variable that a name left of <c>:=</c> declares, or null if the name was declared before in the same scope.
    /// </summary>
    public Variable? DeclaredBy(Expr name, Node statement) =>
        name is Ident ident && Info.SymbolOf(ident) is VarSymbol symbol && ReferenceEquals(symbol.Definition, statement) && symbol.Position == ident.Position
            ? context.VariableOf(symbol)
            : null;

    private TreeNode? Simple(Stmt statement)
    {
        switch (statement)
        {
            case ExprStmt { X: var x }:
                return Expressions.Build(x);
            case SendStmt send:
                return Send(send);
            case AssignStmt assign:
                return Assign(assign);
            case IncDecStmt change:
                return IncDec(change);
            case GoStmt go:
                return new GoNode(context.Line, Expressions.Build(go.Call));
            case DeferStmt defer:
                return new DeferNode(context.Line, Expressions.Build(defer.Call));
            case ReturnStmt result:
                return Return(result);
            default:
                return null;
        }
    }

    private void AddBlock(BlockStmt block, List<TreeNode> nodes)
    {
        var position = context.Line;
        var inner = List(block.Statements);
        if (inner.Count == 0)
        {
            inner.Add(new EmptyNode(position));
        }
        nodes.AddRange(inner);
    }

    private SendNode Send(SendStmt send)
    {
        var position = context.Line;
        var channel = Expressions.Build(send.Channel);
        var value = Expressions.Build(send.Value);
        return new SendNode(position, channel, Expressions.Assign(value, channel.Type!.Element));
    }

    private ReturnNode Return(ReturnStmt statement)
    {
        var position = context.Line;
        var values = Expressions.BuildAll(statement.Results);
        if (values is not [{ Type: TupleType }])
        {
            for (var i = 0; i < values.Count; i++)
            {
                Expressions.SetLine(values[i]);
                values[i] = Expressions.Assign(values[i], context.Function!.Results[i].Type);
            }
        }
        return new ReturnNode(position, values);
    }

    private void AddDeclaration(Decl declaration, List<TreeNode> nodes)
    {
        context.Line = new NodePosition(declaration.Position);
        switch (declaration)
        {
            case ConstDecl constants:
                foreach (var name in constants.Names) { context.NoteDeclaration(name); }
                nodes.Add(new EmptyNode(context.Line));
                break;
            case TypeDecl type:
                context.NoteDeclaration(type.Name);
                nodes.Add(new DeclareTypeNode(context.Line));
                break;
            case VarDecl variables:
                AddVariables(variables, nodes);
                break;
        }
    }

    private void AddVariables(VarDecl declaration, List<TreeNode> nodes)
    {
        if (declaration.Values.Length == 1 && declaration.Names.Length > 1)
        {
            AddVariablesOfOneValue(declaration, nodes);
            return;
        }
        var position = context.Line;
        var variables = declaration.Names.Select(Declared).ToList();
        var statements = new List<AssignNode>();
        foreach (var variable in variables)
        {
            if (context.Function is not null)
            {
                nodes.Add(new DeclareNode(position, variable));
            }
            var statement = new AssignNode(position, variable, null);
            statements.Add(statement);
            nodes.Add(statement);
            if (declaration.Values.Length > 0)
            {
                variable.Definition = statement;
            }
        }
        for (var i = 0; i < statements.Count; i++)
        {
            context.Line = position;
            FillAssignment(statements[i], declaration.Values.Length > 0 ? declaration.Values[i] : null, declaration.Type is not null);
        }
    }

    private void AddVariablesOfOneValue(VarDecl declaration, List<TreeNode> nodes)
    {
        var statement = new AssignListNode(context.Line, AssignListKind.Values, [], []);
        foreach (var name in declaration.Names)
        {
            var variable = Declared(name);
            variable.Definition = statement;
            statement.Left.Add(variable);
            if (context.Function is not null)
            {
                nodes.Add(new DeclareNode(context.Line, variable));
            }
        }
        nodes.Add(statement);
        FillAssignments(statement, declaration.Values, [.. statement.Left.Select(left => declaration.Type is null)]);
    }

    /// <summary>A blank variable has a node of its own wherever one is declared.</summary>
    private Variable Declared(Ident name) => Info.SymbolOf(name) is VarSymbol symbol && !(symbol.IsBlank && symbol.Kind == VarKind.Local)
        ? context.VariableOf(symbol)
        : new Variable(new NodePosition(name.Position), "_", (Info.SymbolOf(name) as VarSymbol)?.Type, StorageClass.Auto) { Function = context.Function };

    private void FillAssignment(AssignNode statement, Expr? value, bool hasType)
    {
        if (hasType && statement.Left is Variable typed)
        {
            context.Use(typed);
        }
        var right = Expressions.BuildOptional(value);
        MarkAssigned(statement.Left, statement);
        statement.Right = right is null ? null : Expressions.Assign(right, TypeOf(statement.Left));
        if (statement.Left is Variable variable)
        {
            variable.Type ??= right?.Type;
            context.Use(variable);
        }
    }

    private static GoType? TypeOf(ExprNode target) => target is Variable { Type: null or { Kind: TypeKind.Blank } } ? null : target.Type;

    private TreeNode Assign(AssignStmt statement)
    {
        var position = context.Line;
        if (statement.Op != Operator.None)
        {
            return AssignOp(statement, position);
        }
        return statement.Left.Length == 1 && statement.Right.Length == 1
            ? AssignOne(statement, position)
            : AssignSeveral(statement, position);
    }

    private AssignOpNode AssignOp(AssignStmt statement, NodePosition position)
    {
        var left = Expressions.Build(statement.Left[0]);
        var right = Expressions.Build(statement.Right[0]);
        var node = new AssignOpNode(position, statement.Op, left, right);
        MarkAssigned(left, node);
        return node;
    }

    private AssignOpNode IncDec(IncDecStmt statement)
    {
        var position = context.Line;
        var left = Expressions.Build(statement.X);
        var one = new LiteralNode(new NodePosition(LastToken(statement.X)), left.Type!, One(left.Type!));
        var op = statement.IsIncrement ? Operator.Add : Operator.Sub;
        var node = new AssignOpNode(position, op, left, one) { IsIncDec = true };
        MarkAssigned(left, node);
        return node;
    }

    private static ConstantValue One(GoType type) => type switch
    {
        { IsFloat: true } => new FloatConstant(BigFloat.From(BigInteger.One)),
        { IsComplex: true } => new ComplexConstant(BigFloat.From(BigInteger.One), BigFloat.Zero),
        _ => new IntConstant(1),
    };

    /// <summary>The last node that gc's parser visits in an operand; the implicit 1 has its place.</summary>
    private static Source.Position LastToken(Expr expr) => expr switch
    {
        SelectorExpr selector => LastToken(selector.X),
        IndexExpr index => LastToken(index.Index),
        ParenExpr paren => LastToken(paren.X),
        StarExpr star => LastToken(star.X),
        CallExpr { Arguments: [.., var last] } => LastToken(last),
        CallExpr call => LastToken(call.Function),
        _ => expr.Position,
    };

    private AssignNode AssignOne(AssignStmt statement, NodePosition position)
    {
        var variable = statement.IsDefine ? DeclaredBy(statement.Left[0], statement) : null;
        if (variable is null)
        {
            var left = Target(statement.Left[0]);
            var plain = new AssignNode(position, left, null) { IsDefine = statement.IsDefine };
            FillAssignment(plain, statement.Right[0], false);
            return plain;
        }
        var node = new AssignNode(position, variable, null) { IsDefine = true };
        AddDeclare(node, variable, statement.Left[0]);
        variable.Definition = node;
        FillAssignment(node, statement.Right[0], false);
        return node;
    }

    /// <summary>The declaration of a variable runs before the statement that gives it a value.</summary>
    public static void AddDeclare(TreeNode statement, Variable variable, Expr name) =>
        statement.Init.Add(new DeclareNode(new NodePosition(name.Position), variable));

    private AssignListNode AssignSeveral(AssignStmt statement, NodePosition position)
    {
        var node = new AssignListNode(position, AssignListKind.Values, [], []) { IsDefine = statement.IsDefine };
        var declared = new List<Variable?>();
        foreach (var left in statement.Left)
        {
            var variable = statement.IsDefine ? DeclaredBy(left, statement) : null;
            if (variable is not null)
            {
                variable.Definition = node;
                AddDeclare(node, variable, left);
            }
            declared.Add(variable);
        }
        for (var i = 0; i < declared.Count; i++)
        {
            node.Left.Add(declared[i] ?? Target(statement.Left[i]));
        }
        FillAssignments(node, statement.Right, [.. declared.Select(variable => variable is not null)]);
        return node;
    }

    private void FillAssignments(AssignListNode node, ImmutableArray<Expr> values, List<bool> declaresUntyped)
    {
        for (var i = 0; i < node.Left.Count; i++)
        {
            if (!declaresUntyped[i] && node.Left[i] is Variable { IsBlank: false } typed)
            {
                context.Use(typed);
            }
        }
        node.Right.AddRange(Expressions.BuildAll(values));
        node.Left.ForEach(left => MarkAssigned(left, node));
        if (node.Left.Count == node.Right.Count)
        {
            for (var i = 0; i < node.Left.Count; i++)
            {
                node.Right[i] = Expressions.Assign(node.Right[i], TypeOf(node.Left[i]));
            }
        }
        else
        {
            node.Kind = KindOf(node.Right[0]);
        }
        foreach (var left in node.Left.OfType<Variable>())
        {
            context.Use(left);
        }
    }

    private static AssignListKind KindOf(ExprNode value)
    {
        switch (value)
        {
            case MapIndexNode:
                return AssignListKind.MapIndex;
            case ReceiveNode:
                return AssignListKind.Receive;
            case TypeAssertNode assertion:
                assertion.IsCommaOk = true;
                return AssignListKind.TypeAssert;
            default:
                return AssignListKind.Call;
        }
    }
}
