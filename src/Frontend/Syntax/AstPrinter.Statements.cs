using System.Collections.Immutable;

namespace GoDefer.Frontend.Syntax;

/// <content>Files, declarations and statements.</content>
public sealed partial class AstPrinter
{
    private void PrintFile(FileNode file)
    {
        Write("package ").Write(file.Package.Name).Write("\n");
        foreach (ImmutableArray<Decl> group in GroupDecls(file.Decls))
        {
            Write("\n");
            PrintDecls(group);
            Write("\n");
        }

        foreach (LinkName link in file.LinkNames)
        {
            Write($"\n//go:linkname {link.Local} {link.Remote}\n");
        }
    }

    // Declarations.

    private static DeclGroup? GroupOf(Decl decl) => decl switch
    {
        ImportDecl import => import.Group,
        ConstDecl constant => constant.Group,
        TypeDecl type => type.Group,
        VarDecl variable => variable.Group,
        _ => null,
    };

    private static string KeywordOf(Decl decl) => decl switch
    {
        ImportDecl => "import ",
        ConstDecl => "const ",
        TypeDecl => "type ",
        VarDecl => "var ",
        _ => "func ",
    };

    /// <summary>Splits declarations into those that stand in the same parentheses.</summary>
    private static List<ImmutableArray<Decl>> GroupDecls(ImmutableArray<Decl> decls)
    {
        var groups = new List<ImmutableArray<Decl>>();
        int start = 0;
        for (int i = 1; i <= decls.Length; i++)
        {
            if (i == decls.Length || GroupOf(decls[i]) is not { } group || group != GroupOf(decls[start]))
            {
                groups.Add(decls[start..i]);
                start = i;
            }
        }

        return decls.IsEmpty ? [] : groups;
    }

    /// <summary>Prints declarations of one group.</summary>
    private void PrintDecls(ImmutableArray<Decl> decls)
    {
        PrintPragma(decls[0]);
        Write(KeywordOf(decls[0]));
        if (GroupOf(decls[0]) is null)
        {
            PrintSpec(decls[0]);
        }
        else
        {
            WriteLines("(", ")", decls, PrintSpec);
        }
    }

    /// <summary>Prints the directives of the first declaration of a group on lines of their own, where they are recognized.</summary>
    private void PrintPragma(Decl decl)
    {
        Pragma pragma = decl switch
        {
            FuncDecl function => function.Pragma,
            TypeDecl type => type.Pragma,
            _ => Pragma.None,
        };
        foreach ((string verb, Pragma bits) in Directives.Known)
        {
            if ((pragma & bits) == bits && !isOneLine)
            {
                Write(indent > 0 ? "\n" : "").Write($"//{verb}\n");
                output.Append('\t', indent);
            }
        }
    }

    private void PrintSpec(Decl decl)
    {
        switch (decl)
        {
            case ImportDecl import:
                Write(import.Name is null ? "" : import.Name.Name + " ").Write(import.Path.Text);
                break;
            case ConstDecl constant:
                PrintValueSpec(constant.Names, constant.Type, constant.Values);
                break;
            case VarDecl variable:
                PrintValueSpec(variable.Names, variable.Type, variable.Values);
                break;
            case TypeDecl type:
                Write(type.Name.Name).Write(type.IsAlias ? " = " : " ").PrintExpr(type.Type);
                break;
            case FuncDecl function:
                PrintFunc(function);
                break;
        }
    }

    private void PrintValueSpec(ImmutableArray<Ident> names, Expr? type, ImmutableArray<Expr> values)
    {
        PrintNames(names);
        if (type is not null)
        {
            Write(" ").PrintExpr(type);
        }

        if (!values.IsEmpty)
        {
            Write(" = ").PrintList(values);
        }
    }

    private void PrintFunc(FuncDecl function)
    {
        if (function.Receiver is { } receiver)
        {
            PrintParameters([receiver]);
            Write(" ");
        }

        Write(function.Name.Name).PrintSignature(function.Type);
        if (function.Body is { } body)
        {
            Write(" ");
            PrintBlock(body);
        }
    }

    // Statements.

    private void PrintBlock(BlockStmt block) => WriteLines("{", "}", block.Statements, PrintStmt);

    private void PrintStmt(Stmt statement)
    {
        switch (statement)
        {
            case EmptyStmt:
                Write(isOneLine ? "" : ";");
                break;
            case LabeledStmt labeled:
                PrintLabeled(labeled);
                break;
            case BlockStmt block:
                PrintBlock(block);
                break;
            case SimpleStmt simple:
                PrintSimple(simple);
                break;
            case DeclStmt declaration:
                PrintDeclStmt(declaration);
                break;
            case BranchStmt branch:
                PrintBranch(branch);
                break;
            case GoStmt go:
                Write("go ").PrintExpr(go.Call);
                break;
            case DeferStmt defer:
                Write("defer ").PrintExpr(defer.Call);
                break;
            case ReturnStmt exit:
                Write(exit.Results.IsEmpty ? "return" : "return ").PrintList(exit.Results);
                break;
            case IfStmt conditional:
                PrintIf(conditional);
                break;
            case ForStmt loop:
                PrintFor(loop);
                break;
            case RangeStmt loop:
                PrintRange(loop);
                break;
            case SwitchStmt choice:
                PrintSwitch(choice);
                break;
            case SelectStmt choice:
                WriteClauses("select {", choice.Clauses, PrintCommClause);
                break;
        }
    }

    private void PrintSimple(SimpleStmt statement)
    {
        switch (statement)
        {
            case ExprStmt expression:
                PrintExpr(expression.X);
                break;
            case SendStmt send:
                PrintExpr(send.Channel);
                Write(" <- ").PrintExpr(send.Value);
                break;
            case IncDecStmt change:
                PrintExpr(change.X);
                Write(change.IsIncrement ? "++" : "--");
                break;
            case AssignStmt assign:
                PrintList(assign.Left);
                Write($" {assign.Op.Text()}{(assign.IsDefine ? ":" : "")}= ").PrintList(assign.Right);
                break;
        }
    }

    private void PrintLabeled(LabeledStmt labeled)
    {
        Write(labeled.Label.Name).Write(":");
        NewLine();
        PrintStmt(labeled.Statement);
    }

    private void PrintDeclStmt(DeclStmt statement)
    {
        if (statement.Decls.IsEmpty)
        {
            Write("var ()");
        }
        else
        {
            PrintDecls(statement.Decls);
        }
    }

    private void PrintBranch(BranchStmt branch)
    {
        Write(branch.Kind switch
        {
            BranchKind.Break => "break",
            BranchKind.Continue => "continue",
            BranchKind.Goto => "goto",
            _ => "fallthrough",
        });
        Write(branch.Label is null ? "" : " " + branch.Label.Name);
    }

    private void PrintIf(IfStmt conditional)
    {
        Stmt? next = conditional;
        while (next is IfStmt arm)
        {
            PrintHeader("if ", arm.Init, arm.Condition);
            PrintBlock(arm.Then);
            next = arm.Else;
            Write(next is null ? "" : " else ");
        }

        if (next is BlockStmt block)
        {
            PrintBlock(block);
        }
    }

    /// <summary>Prints the header of <c>if</c> or <c>switch</c> up to the blank before the brace.</summary>
    private void PrintHeader(string keyword, SimpleStmt? init, Expr? condition)
    {
        Write(keyword);
        int outer = expressionDepth;
        expressionDepth = -1;
        if (init is not null)
        {
            PrintSimple(init);
            Write("; ");
        }

        if (condition is not null)
        {
            PrintExpr(condition);
            Write(" ");
        }

        expressionDepth = outer;
    }

    private void PrintFor(ForStmt loop)
    {
        if (loop.Init is null && loop.Post is null)
        {
            PrintHeader("for ", null, loop.Condition);
        }
        else
        {
            PrintForHeader(loop);
        }

        PrintBlock(loop.Body);
    }

    private void PrintForHeader(ForStmt loop)
    {
        Write("for ");
        int outer = expressionDepth;
        expressionDepth = -1;
        if (loop.Init is not null)
        {
            PrintSimple(loop.Init);
        }

        Write("; ");
        if (loop.Condition is not null)
        {
            PrintExpr(loop.Condition);
        }

        Write("; ");
        if (loop.Post is not null)
        {
            PrintSimple(loop.Post);
            Write(" ");
        }

        expressionDepth = outer;
    }

    private void PrintRange(RangeStmt loop)
    {
        Write("for ");
        int outer = expressionDepth;
        expressionDepth = -1;
        if (!loop.Left.IsEmpty)
        {
            PrintList(loop.Left);
            Write(loop.IsDefine ? " := " : " = ");
        }

        Write("range ").PrintExpr(loop.X);
        Write(" ");
        expressionDepth = outer;
        PrintBlock(loop.Body);
    }

    private void PrintSwitch(SwitchStmt choice)
    {
        PrintHeader("switch ", choice.Init, choice.Tag);
        WriteClauses("{", choice.Clauses, PrintCaseClause);
    }

    /// <summary>Prints clauses, which begin at the column of their statement.</summary>
    private void WriteClauses<T>(string open, ImmutableArray<T> clauses, Action<T> write)
    {
        Write(open);
        foreach (T clause in clauses)
        {
            NewLine();
            write(clause);
        }

        NewLine();
        Write("}");
    }

    private void PrintCaseClause(CaseClause clause)
    {
        Write(clause.Cases.IsEmpty ? "default" : "case ").PrintList(clause.Cases);
        PrintBody(clause.Body);
    }

    private void PrintCommClause(CommClause clause)
    {
        Write(clause.Comm is null ? "default" : "case ");
        if (clause.Comm is not null)
        {
            PrintSimple(clause.Comm);
        }

        PrintBody(clause.Body);
    }

    private void PrintBody(ImmutableArray<Stmt> body)
    {
        Write(":");
        indent++;
        foreach (Stmt statement in body)
        {
            NewLine();
            PrintStmt(statement);
            Write(isOneLine ? ";" : "");
        }

        indent--;
    }
}
