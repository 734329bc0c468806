using System.Collections.Immutable;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Whether the end of a function body cannot be reached (Go spec, Terminating statements).</summary>
internal sealed class Termination
{
    private readonly HashSet<Stmt> left = [];

    private Termination()
    {
    }

    public static bool Ends(BlockStmt body)
    {
        var termination = new Termination();
        termination.FindBreaks(body.Statements);
        return termination.Ends(body.Statements);
    }

    private void FindBreaks(ImmutableArray<Stmt> statements)
    {
        foreach (var statement in statements)
        {
            FindBreaks(statement);
        }
    }

    private void FindBreaks(Stmt? statement)
    {
        switch (statement)
        {
            case BranchStmt { Kind: BranchKind.Break, Target: { } target }:
                left.Add(target);
                break;
            case LabeledStmt s:
                FindBreaks(s.Statement);
                break;
            case BlockStmt s:
                FindBreaks(s.Statements);
                break;
            case IfStmt s:
                for (; s.Else is IfStmt next; s = next)
                {
                    FindBreaks(s.Then);
                }
                FindBreaks(s.Then);
                FindBreaks(s.Else);
                break;
            case ForStmt s:
                FindBreaks(s.Body);
                break;
            case RangeStmt s:
                FindBreaks(s.Body);
                break;
            case SwitchStmt s:
                foreach (var clause in s.Clauses)
                {
                    FindBreaks(clause.Body);
                }
                break;
            case SelectStmt s:
                foreach (var clause in s.Clauses)
                {
                    FindBreaks(clause.Body);
                }
                break;
        }
    }

    private bool Ends(ImmutableArray<Stmt> statements)
    {
        for (var i = statements.Length - 1; i >= 0; i--)
        {
            if (statements[i] is not EmptyStmt)
            {
                return Ends(statements[i]);
            }
        }
        return false;
    }

    private bool Ends(Stmt statement) => statement switch
    {
        LabeledStmt s => Ends(s.Statement),
        BlockStmt s => Ends(s.Statements),
        ReturnStmt => true,
        BranchStmt { Kind: BranchKind.Goto or BranchKind.Fallthrough } => true,
        ExprStmt { X: var x } => IsPanic(x),
        IfStmt s => EndsBoth(s),
        ForStmt s => s.Condition is null && !left.Contains(s),
        SwitchStmt s => !left.Contains(s) && s.Clauses.All(c => Ends(c.Body)) && s.Clauses.Any(c => c.Cases.IsEmpty),
        SelectStmt s => !left.Contains(s) && s.Clauses.All(c => Ends(c.Body)),
        _ => false,
    };

    private bool EndsBoth(IfStmt statement)
    {
        for (; statement.Else is IfStmt next; statement = next)
        {
            if (!Ends(statement.Then))
            {
                return false;
            }
        }
        return Ends(statement.Then) && statement.Else is not null && Ends(statement.Else);
    }

    private static bool IsPanic(Expr expression)
    {
        while (expression is ParenExpr paren)
        {
            expression = paren.X;
        }
        // Before it is checked gc sees a call of any function.
        return expression is CallExpr call
            && TypeInfo.Info(call.Function) is { Kind: ExprKind.Builtin, Referent: BuiltinSymbol { Function: Builtin.Panic } };
    }
}
