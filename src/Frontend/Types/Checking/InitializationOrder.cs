using System.Text;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Diagnostics;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>
/// Orders the initialisations of package variables by what they depend on, through functions too (Go spec, Package
/// initialization). Dependencies are looked at in gc's order: in an expression or statement first the names it uses, then
/// the bodies of its function literals and the methods it calls.
/// </summary>
internal sealed class InitializationOrder(TypeInfo info, CheckDiagnostics report)
{
    private readonly List<Initialization> order = [];
    private readonly Dictionary<object, State> states = [];
    private readonly List<Symbol> pending = [];
    private bool hasLoop;

    private enum State
    {
        Pending,
        Done,
    }

    /// <summary>The order; incomplete if there is a loop, which is reported.</summary>
    public IReadOnlyList<Initialization> Compute()
    {
        foreach (var decl in info.Files.SelectMany(f => f.Decls).OfType<VarDecl>())
        {
            foreach (var name in decl.Names)
            {
                if (!decl.Values.IsEmpty && !hasLoop)
                {
                    Visit((VarSymbol)TypeInfo.Info(name)!.Referent!);
                }
            }
        }
        return order;
    }

    private void Visit(Symbol symbol)
    {
        if (hasLoop || symbol.Package != info.Package || symbol is VarSymbol { Kind: not VarKind.Package })
        {
            return;
        }
        if (states.TryGetValue(symbol, out var state))
        {
            if (state == State.Pending)
            {
                CheckLoop(symbol);
            }
            return;
        }
        states[symbol] = State.Pending;
        pending.Add(symbol);
        VisitDefinition(symbol);
        pending.RemoveAt(pending.Count - 1);
        states[symbol] = State.Done;
    }

    private void VisitDefinition(Symbol symbol)
    {
        switch (symbol)
        {
            case FuncSymbol { Function.Body: { } body }:
                Statements(body.Statements);
                break;
            case VarSymbol { Definition: VarDecl decl } variable when !decl.Values.IsEmpty:
                VisitVariable(variable, decl);
                break;
        }
    }

    private void VisitVariable(VarSymbol variable, VarDecl decl)
    {
        var isTuple = decl.Values.Length == 1 && decl.Names.Length > 1;
        if (isTuple)
        {
            VisitTuple(decl);
            return;
        }
        for (var i = 0; i < decl.Names.Length; i++)
        {
            if (Variable(decl.Names[i]) == variable)
            {
                Expression(decl.Values[i]);
                order.Add(new Initialization([variable], decl.Values[i], decl));
            }
        }
    }

    private void VisitTuple(VarDecl decl)
    {
        if (states.GetValueOrDefault(decl) == State.Done)
        {
            return;
        }
        states[decl] = State.Pending;
        Names(decl.Values[0]);
        if (states[decl] != State.Done)
        {
            order.Add(new Initialization([.. decl.Names.Select(Variable)], decl.Values[0], decl));
        }
        states[decl] = State.Done;
    }

    private static VarSymbol Variable(Ident name) => (VarSymbol)TypeInfo.Info(name)!.Referent!;

    /// <summary>A cycle is wrong if a variable is in it; functions may call each other.</summary>
    private void CheckLoop(Symbol symbol)
    {
        if (symbol is VarSymbol)
        {
            ReportLoop(symbol, symbol);
            return;
        }
        for (var i = pending.Count - 1; pending[i] != symbol; i--)
        {
            if (pending[i] is VarSymbol)
            {
                ReportLoop(symbol, pending[i]);
                return;
            }
        }
    }

    private void ReportLoop(Symbol start, Symbol visited)
    {
        var (from, turn) = (pending.IndexOf(start), pending.IndexOf(visited));
        var trace = new StringBuilder();
        foreach (var symbol in pending.Skip(turn).Concat(pending.Skip(from).Take(turn - from)))
        {
            trace.Append($"\n\t{report.Place(symbol.Position)} {LinkName(symbol)} refers to");
        }
        trace.Append($"\n\t{report.Place(visited.Position)} {visited.Name}");
        report.InitializationLoop(visited.Position, trace.ToString());
        hasLoop = true;
    }

    private static string LinkName(Symbol symbol) => symbol is FuncSymbol { ReceiverBase: { } receiver } method
        ? $"{(method.HasPointerReceiver ? $"(*{receiver.Name})" : receiver.Name)}.{method.Name}"
        : symbol.Name;

    private void Expression(Expr? expression)
    {
        if (expression is not null)
        {
            Names(expression);
            Bodies(expression);
        }
    }

    /// <summary>Visits the names in an expression from left to right; long sums are walked without recursion.</summary>
    private void Names(Expr expression)
    {
        var stack = new Stack<Expr>([expression]);
        while (stack.TryPop(out var next))
        {
            switch (TypeInfo.Info(next)?.Referent)
            {
                case VarSymbol or FuncSymbol when next is Ident or SelectorExpr:
                    Visit((Symbol)TypeInfo.Info(next)!.Referent!);
                    continue;
                case Selection { Kind: SelectionKind.MethodExpression, Method: { } method }:
                    Visit(method);
                    continue;
            }
            foreach (var child in NodeChildren.Of(next).Reverse())
            {
                stack.Push(child);
            }
        }
    }

    /// <summary>Visits the function literals and methods in an expression, the inner ones first.</summary>
    private void Bodies(Expr expression)
    {
        var stack = new Stack<(Expr Node, bool IsLeft)>([(expression, false)]);
        while (stack.TryPop(out var next))
        {
            if (next.IsLeft)
            {
                VisitBody(next.Node);
                continue;
            }
            stack.Push((next.Node, true));
            foreach (var child in NodeChildren.Of(next.Node).Reverse())
            {
                stack.Push((child, false));
            }
        }
    }

    private void VisitBody(Expr expression)
    {
        if (expression is FuncLit literal)
        {
            Statements(literal.Body.Statements);
        }
        else if (TypeInfo.Info(expression)?.Referent is Selection { Kind: SelectionKind.Method, Method: { } method } && expression is SelectorExpr)
        {
            Visit(method);
        }
    }

    private void Expressions(IEnumerable<Expr> expressions)
    {
        foreach (var expression in expressions)
        {
            Expression(expression);
        }
    }

    private void Statements(IEnumerable<Stmt> statements)
    {
        foreach (var statement in statements)
        {
            Statement(statement);
        }
    }

    private void Statement(Stmt? statement)
    {
        switch (statement)
        {
            case LabeledStmt s:
                Statement(s.Statement);
                break;
            case BlockStmt s:
                Statements(s.Statements);
                break;
            case ExprStmt s:
                Expression(s.X);
                break;
            case SendStmt s:
                Expressions([s.Channel, s.Value]);
                break;
            case DeclStmt s:
                Expressions(s.Decls.OfType<VarDecl>().SelectMany(d => d.Values));
                break;
            case AssignStmt s:
                Expressions(s.Left);
                Expressions(s.Right);
                break;
            case IncDecStmt s:
                Expression(s.X);
                break;
            case GoStmt s:
                Expression(s.Call);
                break;
            case DeferStmt s:
                Expression(s.Call);
                break;
            case ReturnStmt s:
                Expressions(s.Results);
                break;
            default:
                Control(statement);
                break;
        }
    }

    private void Control(Stmt? statement)
    {
        switch (statement)
        {
            case IfStmt s:
                Conditional(s);
                break;
            case ForStmt s:
                Expression(s.Condition);
                Statement(s.Post);
                Statement(s.Init);
                Statements(s.Body.Statements);
                break;
            case RangeStmt s:
                Expression(s.X);
                Expressions(s.Left);
                Statements(s.Body.Statements);
                break;
            case SwitchStmt s:
                Expression(s.Tag is TypeSwitchGuard guard ? guard.X : s.Tag);
                Expressions(s.Clauses.SelectMany(c => c.Cases));
                Statement(s.Init);
                foreach (var clause in s.Clauses)
                {
                    Statements(clause.Body);
                }
                break;
            case SelectStmt s:
                foreach (var clause in s.Clauses)
                {
                    Statement(clause.Comm);
                    Statements(clause.Body);
                }
                break;
        }
    }

    private void Conditional(IfStmt first)
    {
        var bodies = new Stack<BlockStmt>();
        Stmt? next = first;
        for (; next is IfStmt conditional; next = conditional.Else)
        {
            Expression(conditional.Condition);
            Statement(conditional.Init);
            bodies.Push(conditional.Then);
        }
        Statement(next);
        foreach (var body in bodies)
        {
            Statements(body.Statements);
        }
    }
}
